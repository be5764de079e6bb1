from __future__ import annotations

import math

import pytest
from caravan_map.geo.place import Candidate, LonLat, Place
from caravan_map.news.places.context import Context, Sense
from hypothesis import given
from hypothesis import strategies as st

ONE_DEGREE_KM = 111.2


def town(name: str, lon: float, *, country: str = "AA", state: str = "1") -> Place:
    return Place(name, "town", LonLat(lon, 0.0), country, state, f"{country}.{state}", 1)


def meant(*candidates: tuple[Place, float], known: float = 1.0, articles: int = 1) -> Sense:
    return Sense(tuple(Candidate(place, prior) for place, prior in candidates), known, articles)


def story() -> Context:
    return Context(
        {
            "oran": meant((town("Oran", 0.0), 0.75), (town("Oran", 50.0, country="BB"), 0.25)),
            "ubar": meant((town("Ubar", 1.0, state="2"), 1.0), articles=2),
            "maybe": meant((town("Maybe", 2.0), 1.0), articles=0),
        }
    )


def test_every_sense_votes_by_its_weight_and_its_articles() -> None:
    context = story()
    # Oran casts 0.75 and 0.25, Ubar 2; the name in doubt casts none
    assert context.country_share("AA", without="") == pytest.approx(2.75 / 3)
    assert context.country_share("BB", without="") == pytest.approx(0.25 / 3)
    assert context.admin1_share("AA.2", without="") == pytest.approx(2 / 3)
    assert context.country_share(None, without="") == context.country_share("CC", without="") == 0.0


def test_a_name_is_weighed_by_the_others_alone() -> None:
    company = story().without("ubar")
    assert company.country_share("AA") == pytest.approx(0.75)
    assert company.admin1_share("AA.2") == 0.0
    assert company.countries.greatest() == pytest.approx(0.75)
    assert story().without("oran").countries.greatest() == pytest.approx(1.0)


def test_nearness_falls_with_the_distance_to_the_nearest_firm_town() -> None:
    asked = {"oran": [LonLat(1, 0), LonLat(2, 0), LonLat(90, 0)]}
    here, near, far = story().nearness(asked, reach_km=ONE_DEGREE_KM)["oran"]
    assert here == pytest.approx(1.0)
    assert near == pytest.approx(math.exp(-1))
    assert far == pytest.approx(0.0, abs=1e-9)


def test_a_name_is_near_to_the_other_names_only_and_by_the_points_asked_about() -> None:
    context = story()
    own, other = LonLat(1, 0), LonLat(0, 0)
    together = context.nearness({"ubar": [own, other], "oran": [own]}, reach_km=ONE_DEGREE_KM)
    assert together["ubar"] == pytest.approx([0.75 * math.exp(-1), 0.75])
    assert together["oran"] == pytest.approx([1.0])
    assert context.nearness({"ubar": [other]}, reach_km=ONE_DEGREE_KM)["ubar"] == pytest.approx([0.75])
    farther = context.nearness({"ubar": [own]}, reach_km=2 * ONE_DEGREE_KM)["ubar"]
    among = context.nearness({"ubar": [own], "oran": [own]}, reach_km=ONE_DEGREE_KM, among=["ubar", "maybe"])
    assert among["ubar"] == [0.0]
    assert among["oran"] == pytest.approx([1.0])
    assert farther == pytest.approx([0.75 * math.exp(-0.5)])


def test_closeness_adds_up_the_firm_towns() -> None:
    (closeness,) = story().closeness("", [LonLat(1, 0)], reach_km=ONE_DEGREE_KM)
    assert closeness == pytest.approx(1.0 + 0.75 * math.exp(-1))


def test_a_story_without_firm_towns_is_near_to_nothing() -> None:
    context = Context({})
    company = context.without("oran")
    assert company.town_count == 0
    assert context.closeness("oran", [LonLat(0, 0)], reach_km=1.0) == [0.0]
    assert context.nearness({"oran": [LonLat(0, 0)]}, reach_km=1.0) == {"oran": [0.0]}
    assert story().nearness({"oran": []}, reach_km=1.0) == {"oran": []}
    assert company.countries.greatest() == 0.0


def test_towns_are_near_across_the_date_line() -> None:
    context = Context({"oran": meant((town("Oran", 179.5), 1.0))})
    (near,) = context.nearness({"": [LonLat(-179.5, 0)]}, reach_km=ONE_DEGREE_KM)[""]
    assert near == pytest.approx(math.exp(-1), rel=1e-6)


@given(
    st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["AA", "BB", "CC"]), max_size=4), st.sampled_from("abcd")
)
def test_shares_are_shares(names: dict[str, str], left_out: str) -> None:
    context = Context({name: meant((town(name, 0.0, country=code), 1.0)) for name, code in names.items()})
    shares = [context.country_share(code, without=left_out) for code in ("AA", "BB", "CC")]
    others = names.keys() - {left_out}
    assert sum(shares) == pytest.approx(1.0 if others else 0.0)
