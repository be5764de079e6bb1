from __future__ import annotations

from datetime import date

import pytest
from caravan_map.data.overrides import Overrides
from caravan_map.data.stories import Story
from caravan_map.track.care import Care
from caravan_map.track.modes import Travel

STORY = Story(
    title="T", reported_length_km=1600, mode="walk", departed=date(2023, 12, 24), departed_from="Tapachula", level=0.9
)


def test_where_nothing_is_said_the_story_stands() -> None:
    assert Overrides().over(STORY) is STORY


def test_what_is_said_counts_over_the_story_and_the_rest_stands() -> None:
    sled = Travel("sled", (60, 160))
    found = Overrides(title="U", reported_length_km=2000, mode=sled).over(STORY)
    assert (found.title, found.reported_length_km, found.mode) == ("U", 2000, sled)
    assert (found.departed, found.departed_from, found.level) == (STORY.departed, STORY.departed_from, 0.9)


def test_another_group_is_named_by_what_is_said_alone() -> None:
    assert Overrides(departed_from="San Pedro Sula").over(STORY).departed is None
    assert Overrides(departed=date(2023, 10, 30)).over(STORY).departed_from is None


@pytest.mark.parametrize("length_km", [0, -1, 41_000, float("nan")])
def test_an_impossible_length_is_refused(length_km: float) -> None:
    with pytest.raises(ValueError, match="is impossible; give more than 0 and up to 40075"):
        Overrides(reported_length_km=length_km)


def test_what_is_withheld_is_refused_where_it_cannot_be_meant() -> None:
    with pytest.raises(ValueError, match="hours is not between 0 and 8760"):
        Overrides(delay=-1)
    with pytest.raises(ValueError, match="give 1 to 500 km, or region"):
        Overrides(coarsen=1000.0)


def test_what_a_story_withholds_can_be_said_not_to_be() -> None:
    story = Story(delay=48, coarsen=50.0, no_live=True)
    assert story.care == Care(48, 50.0, no_live=True)
    assert Overrides().over(story).care == story.care
    assert Overrides(delay=0, coarsen="none", no_live=False).over(story).care == Care()
