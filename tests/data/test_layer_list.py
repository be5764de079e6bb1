"""An own list of places is read as people write lists, and every bad row is named."""

from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.data import layer_list
from caravan_map.data.layer_list import own_places
from caravan_map.data.layer_record import LayerRecord
from caravan_map.errors import GazetteerError


def read(tmp_path: Path, text: str, encoding: str = "utf-8") -> list[LayerRecord]:
    path = tmp_path / "own.csv"
    path.write_bytes(text.encode(encoding))
    return own_places(path)


def message(tmp_path: Path, text: str) -> str:
    with pytest.raises(GazetteerError) as caught:
        read(tmp_path, text)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_three_columns_are_enough(tmp_path: Path) -> None:
    (place,) = read(tmp_path, "name,lat,lon\nVilla Prueba,16.5,-94.4\n")
    assert place[:4] == ("Villa Prueba", "town", -94.4, 16.5)
    assert place.names == (("Villa Prueba", "main"),)
    assert (place.country, place.admin1_code, place.population, place.geonameid) == ("", "", 0, 0)


@pytest.mark.parametrize(
    "text",
    [
        "name,place,lat,lon,country\nVilla Prueba,,16.5,-94.4,MX\n",
        "nombre,lat,lon,country code,country\nVilla Prueba,16.5,-94.4,,MX\n",
        "nombre,lugar,lat,lon,country\nVilla Prueba,Otro,16.5,-94.4,MX\n",
    ],
)
def test_a_column_by_its_own_name_goes_before_one_that_means_the_same(tmp_path: Path, text: str) -> None:
    (place,) = read(tmp_path, text)
    assert (place.name, place.country) == ("Villa Prueba", "MX")


def test_all_columns_are_read_in_any_order_and_case(tmp_path: Path) -> None:
    text = (
        "Aliases;Population;Admin1;Country;Kind;Longitude;Latitude;NAME;geonameid;remarks\n"
        "Prueba Vieja| La Prueba ;1200;oaxaca;mx;town;-94,4;16,5;Villa Prueba;77;none\n"
    )
    (place,) = read(tmp_path, text)
    assert (place.lon, place.lat) == (-94.4, 16.5)
    assert [name for name, _ in place.names] == ["Villa Prueba", "Prueba", "Prueba Vieja", "La Prueba"]
    assert (place.country, place.admin1_code, place.admin1) == ("MX", "MX.20", "Oaxaca")
    assert (place.population, place.geonameid) == (1200, 77)


@pytest.mark.parametrize("admin1", ["Oaxaca", "OAXACA", "20", "MX.20"])
def test_a_state_may_be_named_or_given_by_its_code(admin1: str, tmp_path: Path) -> None:
    (place,) = read(tmp_path, f"name,lat,lon,country,admin1\nPrueba,16.5,-94.4,MX,{admin1}\n")
    assert place.admin1_code == "MX.20"


def test_a_code_tells_the_country(tmp_path: Path) -> None:
    (place,) = read(tmp_path, "name,lat,lon,admin1\nPrueba,16.5,-94.4,MX.20\n")
    assert place.country == "MX"


@pytest.mark.parametrize(
    "text",
    [
        "nombre;Latitud;LONGITUD;País;población\nPrueba;16,5;-94,4;México;1.200\n",
        'Place_name,Latitude,Lng,Country,Pop\nPrueba,"16,5","-94,4",Mexico,"1,200"\n',
        "sep=;\r\nlugar;lat;lon;pais;habitantes\r\nPrueba;16,5;-94,4;mx;1 200\r\n",
        "\ufeffname\tlat\tlong\tcountry code\tinhabitants\nPrueba\t16.5\t-94.4\tMX\t1200\n",
    ],
)
def test_lists_are_read_as_people_and_spreadsheets_write_them(text: str, tmp_path: Path) -> None:
    (place,) = read(tmp_path, text)
    assert (place[0], place.lat, place.lon) == ("Prueba", 16.5, -94.4)
    assert (place.country, place.population) == ("MX", 1200)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_the_encodings_of_spreadsheets_are_read(encoding: str, tmp_path: Path) -> None:
    (place,) = read(tmp_path, "name,lat,lon,kind\nRío Prueba,16.5,-94.4,feature\n", encoding)
    assert place.names == (("Río Prueba", "main"), ("río Prueba", "main"))


def test_empty_rows_are_passed_over(tmp_path: Path) -> None:
    assert len(read(tmp_path, "name,lat,lon\n\nPrueba,16.5,-94.4\n,,\n")) == 1


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("Prueba,north,-94.4,,,,", "lat 'north' is not a number of degrees"),
        ("Prueba,,-94.4,,,,", "lat '' is not a number"),
        ("Prueba,96,-94.4,,,,", "lat 96 is not within ±90 degrees"),
        ("Prueba,16.5,inf,,,,", "lon inf is not within ±180 degrees"),
        ("--,16.5,-94.4,,,,", "the name '--' has no letter"),
        ("Prueba,16.5,-94.4,village,,,", "kind 'village' is none of town, region, feature"),
        ("Prueba,16.5,-94.4,country,,,", "kind 'country' is none of town, region, feature (the gazetteer has them)"),
        ("Prueba,16.5,-94.4,,UK,,", "country 'UK' is no ISO 3166-1 code"),
        ("Prueba,16.5,-94.4,,MX,Guajaca,", "admin1 'Guajaca' is no state of MX"),
        ("Prueba,16.5,-94.4,,,Oaxaca,", "admin1 'Oaxaca' needs a country"),
        ("Prueba,16.5,-94.4,,,,many", "population 'many' is not a whole number"),
        ("Prueba,16.5,-94.4,,,,-5", "population -5 is not within"),
    ],
)
def test_a_bad_row_is_named_with_its_line(row: str, why: str, tmp_path: Path) -> None:
    said = message(tmp_path, f"name,lat,lon,kind,country,admin1,population\nUna,16,-94,,,,\n{row}\n")
    assert f"own.csv: line 3: {why}" in said
    assert "nothing was added" in said


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    assert "line 4: lat" in message(tmp_path, 'name,lat,lon\n"Una\nDos",16,-94\nPrueba,x,-94\n')
    assert "line 3: lat" in message(tmp_path, "sep=,\nname,lat,lon\nPrueba,x,-94\n")


def test_of_many_bad_rows_a_few_are_named(tmp_path: Path) -> None:
    said = message(tmp_path, "name,lat,lon\n" + "Prueba,x,y\n" * 9)
    assert said.count("line ") == 5
    assert "and 4 more" in said


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "line 1: no column is called name nor lat nor lon"),
        ("name,x,y\nPrueba,1,2\n", "line 1: no column is called lat nor lon"),
        ("name,lat,lon\n", "there is no place in it"),
        ('name,lat,lon\n"Prueba,1,2' + "x" * 200_000, "field larger than"),
    ],
)
def test_a_file_that_is_no_list_is_refused(text: str, why: str, tmp_path: Path) -> None:
    assert why in message(tmp_path, text)


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"own\.csv cannot be read"):
        own_places(tmp_path / "own.csv")


def test_a_list_larger_than_any_made_by_hand_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer_list, "LARGEST_BYTES", 20)
    assert "which no list made by hand is; split it" in message(tmp_path, "name,lat,lon\nVilla Prueba,16.5,-94.4\n")
