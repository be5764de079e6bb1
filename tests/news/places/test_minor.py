"""Names that only small places of an added file bear need evidence of their own."""

from __future__ import annotations

import pytest
from caravan_map.geo.gazetteer import Match
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.places.evidence import sort_of
from caravan_map.news.places.mention import Mention, Standing
from caravan_map.news.places.mentions import mentions
from caravan_map.news.places.survey import Surveyor, odds_of
from caravan_map.news.places.verdict import places_of
from caravan_map.news.text import Span
from support.gazetteer import small_gazetteer


class Hamlets:
    """A gazetteer in which Huixtla and Texas are hamlets' names, as far as its matches tell."""

    def __init__(self) -> None:
        self._all = small_gazetteer()

    def __getattr__(self, name: str) -> object:
        return getattr(self._all, name)

    def matches(self, text: str) -> list[Match]:
        found = self._all.matches(text)
        return [Match(m.start, m.end, m.name, m.demonym, m.name in {"huixtla", "texas"}) for m in found]


def found(text: str) -> list[Mention]:
    return mentions(text, [Span(0, len(text))], Hamlets(), grammar=ENGLISH)  # type: ignore[arg-type]  # delegates


@pytest.mark.parametrize("text", ["They slept in Huixtla.", "They reached Huixtla.", "They walked through Texas."])
def test_a_preposition_of_place_leaves_a_hamlet_in_doubt(text: str) -> None:
    (mention,) = found(text)
    assert mention.standing is Standing.DOUBTFUL
    assert mention.minor


@pytest.mark.parametrize(
    "text", ["They slept in Huixtla, Chiapas.", "HUIXTLA (AP) — They slept.", "the state of Texas"]
)
def test_a_dateline_a_region_and_a_kind_make_it_a_place(text: str) -> None:
    assert found(text)[0].standing is Standing.SURE


def test_a_headline_in_title_case_makes_no_hamlet_a_place() -> None:
    assert found("Marchers Move On to Huixtla in the Rain") == []
    assert found("Marchers Move On to Arriaga in the Rain")[0].standing is Standing.SURE


@pytest.mark.parametrize(("text", "places"), [("Huixtla said so.", 0), ("They slept in Huixtla, Chiapas.", 2)])
def test_of_any_text_a_hamlet_needs_more_evidence_too(text: str, places: int) -> None:
    surveyor = Surveyor(Hamlets())  # type: ignore[arg-type]  # delegates
    assert len(places_of(surveyor.look(text, "en"))) == places


def test_a_district_that_only_an_added_file_knows_is_looked_at_as_a_hamlet_is() -> None:
    texas = small_gazetteer().candidates("Texas")
    few = [sort_of("texas", texas, ENGLISH, demonym=False, minor=minor) for minor in (False, True)]
    assert [sort.group for sort in few] == ["area", "town"]
    assert "minor" in few[1].signs
    assert odds_of(few[1].signs) < odds_of(few[0].signs) - 2


def test_another_town_is_a_place_as_ever() -> None:
    assert found("They slept in Arriaga.")[0].standing is Standing.SURE
