"""A gazetteer with layers answers as one index of all places would."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from caravan_map.data.gazetteer_build import PlaceRecord, build_index
from caravan_map.data.gazetteer_files import MINOR, PLACE_NAME, read_index
from caravan_map.data.gazetteer_index import GeoNames
from caravan_map.data.gazetteer_merge import joined_flags
from caravan_map.data.gazetteer_towns import town_names, town_radius_km
from caravan_map.data.layers import open_layers
from caravan_map.geo.place import Candidate, LonLat, Place
from hypothesis import given, settings
from hypothesis import strategies as st
from support.dumps import added, dump_row, with_layers, write_lines

NAMES = ("Prueba", "Villa Prueba", "San Prueba", "Prueba Alta", "Otra Prueba Alta", "Una", "Dos")
TEXT = "They left Prueba Alta for Villa Prueba, Otra Prueba Alta, San Prueba and Prueba; then Una Prueba, or Dos."

towns = st.builds(
    lambda geonameid, name, people, number: Place(
        name,
        "town",
        LonLat(-92 + number, 15.0),
        country="MX",
        geonameid=geonameid,
        population=people,
        radius_km=town_radius_km(people),
    ),
    st.integers(1, 6),
    st.sampled_from(NAMES),
    st.integers(500, 10_000_000),
    st.integers(0, 9),
)


def by_id(places: list[Place]) -> list[Place]:
    return list({place.geonameid: place for place in places}.values())


def records(*sources: list[Place]) -> list[PlaceRecord]:
    """List all places, of one identifier one: the facts of the last source, the names of all."""
    facts: dict[int | None, Place] = {}
    names: dict[int | None, list[str]] = {}
    for place in (place for source in sources for place in source):
        facts[place.geonameid] = place
        names.setdefault(place.geonameid, []).append(place.name)
    return [
        PlaceRecord(place, tuple(pair for name in names[key] for pair in town_names(name, [], country="MX")))
        for key, place in facts.items()
    ]


def index(folder: Path, places: list[PlaceRecord]) -> GeoNames:
    folder.mkdir()
    build_index(places, folder)
    return GeoNames(read_index(folder))


def row(place: Place) -> str:
    where = place.point
    assert place.geonameid is not None
    return dump_row(place.geonameid, place.name, lat=where.lat, lon=where.lon, admin1="", population=place.population)


def answers(found: tuple[Candidate, ...]) -> dict[Place, float]:
    return {candidate.place: round(candidate.prior, 4) for candidate in found}


@settings(max_examples=60)
@given(
    st.lists(towns, min_size=1, max_size=6).map(by_id),
    st.lists(towns, min_size=1, max_size=6).map(by_id),
    st.lists(towns, min_size=1, max_size=6).map(by_id),
)
def test_layers_answer_as_one_index_of_all_would(own: list[Place], first: list[Place], second: list[Place]) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        base = index(folder / "own", records(own))
        added(write_lines(folder / "a.txt", map(row, first)), folder)
        added(write_lines(folder / "b.txt", map(row, second)), folder)
        both = GeoNames(base._files, open_layers(folder))
        one = index(folder / "one", records(own, first, second))
        assert both.matches(TEXT) == one.matches(TEXT)
        for match in one.matches(TEXT):
            found = both.candidates(match.name)
            assert answers(found) == pytest.approx(answers(one.candidates(match.name)), abs=0.0002)
            priors = [candidate.prior for candidate in found]
            assert priors == sorted(priors, reverse=True)


def test_without_layers_nothing_changes(tmp_path: Path) -> None:
    gazetteer = with_layers(tmp_path)
    assert gazetteer.version == "a few towns + overlay"
    assert gazetteer._merger is None


def test_a_row_of_a_town_that_is_known_brings_it_up_to_date(tmp_path: Path) -> None:
    known = dump_row(3516266, "Tapachula", others="Tapachula Nueva", population=400_000, lat=14.9, lon=-92.25)
    added(write_lines(tmp_path / "MX.txt", [known]), tmp_path)
    gazetteer = with_layers(tmp_path)
    for name in ("Tapachula", "Tapachula Nueva", "Tapachula de Córdova y Ordóñez"):
        (found,) = gazetteer.candidates(name)
        assert (found.place.geonameid, found.place.population, found.place.admin1) == (3516266, 400_000, "Chiapas")


def test_a_row_without_people_leaves_those_that_are_known(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(3516266, "Tapachula", others="Tapachula Nueva")]), tmp_path)
    (found,) = with_layers(tmp_path).candidates("Tapachula Nueva")
    assert found.place.population == 353_706


def test_a_district_is_not_taken_for_another_state_of_its_name(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(1, "Puebla", "A.ADM2", admin1="21")]), tmp_path)
    kinds = [candidate.place.kind for candidate in with_layers(tmp_path).candidates("Puebla")]
    assert sorted(kinds) == ["region", "town", "town"]


def test_a_district_of_its_own_name_is_a_region_less_likely_than_a_town(tmp_path: Path) -> None:
    rows = [dump_row(1, "Huixtla", "A.ADM2", population=60_000), dump_row(2, "Comarca Prueba", "A.ADM2")]
    added(write_lines(tmp_path / "MX.txt", rows), tmp_path)
    gazetteer = with_layers(tmp_path)
    assert [candidate.place.kind for candidate in gazetteer.candidates("Huixtla")] == ["town", "region"]
    assert [candidate.place.kind for candidate in gazetteer.candidates("Comarca Prueba")] == ["region"]


def test_a_town_of_an_own_list_that_is_known_is_the_same(tmp_path: Path) -> None:
    text = "name,lat,lon,aliases\nHuixtla,15.14,-92.46,\nHuixtla,25.0,-100.0,\n"
    added(write_lines(tmp_path / "own.csv", [text]), tmp_path)
    found = [candidate.place for candidate in with_layers(tmp_path).candidates("Huixtla")]
    assert sorted(place.point.lat for place in found) == [15.13924, 25.0]


def test_thousands_of_hamlets_leave_a_name_few_candidates_and_its_town_the_first(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(n, "Huixtla", lat=n / 100) for n in range(1, 3000)]), tmp_path)
    found = with_layers(tmp_path).candidates("Huixtla")
    assert len(found) == 40
    assert found[0].place.geonameid == 3526855
    assert 0 < sum(candidate.prior for candidate in found) < 1


def test_the_longest_name_of_any_source_is_the_match(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(1, "Tapachula Alta")]), tmp_path)
    text = "They left Tapachula Alta for Ciudad Hidalgo and Tapachula."
    found = with_layers(tmp_path).matches(text)
    assert [(text[match.start : match.end], match.minor) for match in found] == [
        ("Tapachula Alta", True),
        ("Ciudad Hidalgo", False),
        ("Tapachula", False),
    ]


def test_the_name_of_a_people_is_no_hamlet_s(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(1, "Honduran"), dump_row(2, "Honduran Prueba")]), tmp_path)
    gazetteer = with_layers(tmp_path)
    assert [candidate.place.kind for candidate in gazetteer.candidates("Honduran")] == ["country"]
    (match,) = gazetteer.matches("A Honduran walked.")
    assert match.demonym


def test_parts_by_the_compass_are_of_states_not_of_districts(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(1, "Comarca Prueba", "A.ADM2")]), tmp_path)
    gazetteer = with_layers(tmp_path)
    assert gazetteer.candidates("southern Comarca Prueba") == ()
    assert gazetteer.candidates("southern Chiapas")[0].place.name == "southern Chiapas"


@pytest.mark.parametrize(
    ("one", "other", "minor"), [(MINOR, MINOR, True), (MINOR, 0, False), (0, MINOR, False), (0, 0, False)]
)
def test_a_name_is_minor_only_if_all_sources_say_so(one: int, other: int, minor: bool) -> None:
    assert joined_flags(PLACE_NAME | one, PLACE_NAME | other) == PLACE_NAME | (MINOR if minor else 0)


def test_places_without_identifier_keep_their_own_name(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "own.csv", ["name,lat,lon,country\nVilla Prueba,16,-94,MX\n"]), tmp_path)
    (found,) = with_layers(tmp_path).candidates("Prueba")
    assert found.place == found.place._replace(name="Villa Prueba", geonameid=None)
