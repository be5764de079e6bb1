from __future__ import annotations

import tomllib
from datetime import date

from caravan_map.data.stories import Story
from caravan_map.data.story_draft import Guess, StoryDraft, story_text
from caravan_map.data.story_values import ALLOWED
from hypothesis import given
from hypothesis import strategies as st

EMPTY = Guess(None)


def draft(
    title: str = "T", *, why: tuple[str, ...] = (), route: Guess = EMPTY, departed: Guess = EMPTY, length: Guess = EMPTY
) -> StoryDraft:
    return StoryDraft(
        title=Guess(title, why),
        description=EMPTY,
        articles=Guess(("*.md", "wire/*.json")),
        departed=departed,
        departed_from=EMPTY,
        route=route,
        reported_length_km=length,
        mode=Guess("walk"),
        level=Guess(0.8),
    )


def test_every_key_of_a_story_has_its_place_or_an_example() -> None:
    text = story_text(draft())
    told = [line.lstrip("# ").split(" =")[0] for line in text.splitlines() if " =" in line]
    assert set(told) | {"detour"} == set(ALLOWED)  # a detour belongs to a chain alone
    assert set(told) <= set(Story.__dataclass_fields__)


def test_what_is_sure_is_set_and_the_rest_commented_out() -> None:
    text = story_text(
        draft(departed=Guess(date(2023, 12, 24)), route=Guess("coast", sure=False), length=Guess(1600.5, ("Because.",)))
    )
    keys = tomllib.loads(text)
    assert (keys["departed"], keys["reported_length_km"]) == (date(2023, 12, 24), 1600.5)
    assert "route" not in keys
    assert '\n# route = "coast"\n' in text
    assert "\n# Because.\nreported_length_km = 1600.5\n" in text


@given(st.text(), st.text())
def test_whatever_the_articles_are_called_the_file_is_toml_with_the_same_keys(title: str, why: str) -> None:
    keys = tomllib.loads(story_text(draft(title, why=(why,))))
    assert list(keys) == ["title", "articles", "mode", "level"]
    assert ALLOWED["articles"][0](keys["articles"])
