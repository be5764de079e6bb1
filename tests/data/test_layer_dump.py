"""What is taken of a GeoNames dump, and how."""

from __future__ import annotations

import pytest
from caravan_map.data.gazetteer_files import PLACE_NAME
from caravan_map.data.layer_dump import Classes, DumpReader
from caravan_map.data.layer_record import MAJOR, LayerRecord
from caravan_map.data.layer_work import Done
from caravan_map.errors import GazetteerError
from support.dumps import dump_row


def read(*rows: str, classes: str | None = None) -> tuple[list[LayerRecord], Done]:
    done = Done({})
    lines = [row.removesuffix("\n") for row in rows]
    return list(DumpReader(Classes(classes), done).records(lines, first_line=1)), done


def only(row: str, classes: str | None = None) -> LayerRecord:
    (record,) = read(row, classes=classes)[0]
    return record


def weighs(row: str) -> float:
    record = only(row)
    people: float = max(record.population, 300) ** 0.6
    return people * record.weight


def test_a_row_tells_a_town() -> None:
    record = only(dump_row(7, "Santa Prueba", population=1200, others="Prueba Vieja,санта,SPX"))
    assert record[:4] == ("Santa Prueba", "town", -92.5, 15.2)
    assert record.names == (("Santa Prueba", "main"), ("Prueba Vieja", "alternate"), ("Sta. Prueba", "alternate"))
    assert (record.geonameid, record.population, record.country) == (7, 1200, "MX")
    assert (record.admin1_code, record.admin1) == ("MX.05", "Chiapas")


@pytest.mark.parametrize(
    ("code", "kind"),
    [("P.PPL", "town"), ("A.ADM2", "region"), ("H.STM", "feature"), ("T.MT", "feature"), ("S.PSTB", "feature")],
)
def test_its_class_tells_the_kind(code: str, kind: str) -> None:
    assert only(dump_row(7, "Prueba Larga", code)).kind == kind


@pytest.mark.parametrize(
    "code", ["P.PPLX", "P.PPLH", "A.ADM1", "A.PCLI", "A.ADM3", "S.SCH", "H.STMI", "R.RD", ".", "X.Y"]
)
def test_what_is_not_of_a_usual_class_is_left_out(code: str) -> None:
    assert read(dump_row(7, "Prueba", code)) == ([], Done({}))


@pytest.mark.parametrize("code", ["A.ADM1", "A.PCLI", "."])
def test_countries_and_states_are_never_taken(code: str) -> None:
    assert read(dump_row(7, "Prueba", code), classes="all")[0] == []


def test_of_the_classes_that_fit_the_last_decides() -> None:
    some = Classes("all, -S, S.SCH,-h")
    asked = ["P.PPL", "S.SCH", "S.HTL", "H.STM"]
    assert [some.take(*code.split(".")) for code in asked] == [True, True, False, False]


@pytest.mark.parametrize("listed", ["", " , ", "Q", "towns", "-", "P.PPL,1"])
def test_what_is_no_class_is_refused(listed: str) -> None:
    with pytest.raises(GazetteerError, match="feature class"):
        Classes(listed)


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("1\tx\n", "line 2: 2 columns, not 19"),
        (dump_row(7, "Prueba", lat="north"), "line 2: could not convert"),
        (dump_row(7, "Prueba", lat=91), "line 2: 91 is not within ±90 degrees"),
        (dump_row(7, "Prueba", lon="nan"), "line 2: nan is not within ±180 degrees"),
        (dump_row(7, "Prueba", population="many"), "line 2: invalid literal"),
        (dump_row(7, "Pru\ufffdba"), "line 2: it is not UTF-8"),
        (dump_row(0, "Prueba"), "line 2: 0 is no identifier"),
        (dump_row(2**32, "Prueba"), "line 2: 4294967296 is no identifier"),
    ],
)
def test_lines_that_are_no_rows_are_counted_and_the_first_told(row: str, why: str) -> None:
    records, done = read(dump_row(1, "Una"), row, "\n", row)
    assert len(records) == 1
    assert done.skipped == 2
    assert done.first_skipped.startswith(why)


def test_the_newest_day_of_what_is_taken_is_told() -> None:
    rows = [dump_row(1, "Una", changed="2021-01-02"), dump_row(2, "Dos", changed="2020-05-05")]
    assert read(*rows, dump_row(3, "Tres", "S.SCH", changed="2025-01-01"))[1].newest == "2021-01-02"


def test_a_name_in_other_letters_is_told_in_latin_ones() -> None:
    record = only(dump_row(7, "Деревня", ascii_name="Derevnya"))
    assert record.name == "Derevnya"
    assert record.names[0] == ("Derevnya", "main")


def test_a_hamlet_weighs_less_than_a_village_and_a_stream_hardly_anything() -> None:
    hamlet, village = weighs(dump_row(7, "Prueba")), weighs(dump_row(7, "Prueba", population=800))
    stream = weighs(dump_row(7, "Río Prueba", "H.STM"))
    assert hamlet < stream < village
    assert village == pytest.approx(800**0.6)


def test_a_district_weighs_no_more_for_its_people() -> None:
    few, many = (weighs(dump_row(7, "Prueba", "A.ADM2", population=people)) for people in (0, 900_000))
    assert few == pytest.approx(many)


@pytest.mark.parametrize(
    ("row", "major"),
    [
        (dump_row(7, "Prueba", population=500), {"prueba"}),
        (dump_row(7, "Prueba", "P.PPLC"), {"prueba"}),
        (dump_row(7, "Prueba", population=499), set()),
        (dump_row(7, "Prueba", "A.ADM2", population=9_000), set()),
        (dump_row(7, "Río Prueba", "H.STM", others="Prueba,Prueba River"), {"rio prueba", "prueba river"}),
    ],
)
def test_names_of_small_places_are_minor_unless_they_tell_what_they_are(row: str, major: set[str]) -> None:
    assert {key for key, (_, flags) in only(row).folded().items() if flags & MAJOR} == major


@pytest.mark.parametrize("name", ["March", "The Most", "A1", "Centro"])
def test_everyday_words_and_letters_are_no_names_of_hamlets(name: str) -> None:
    assert only(dump_row(7, name)).folded() == {}


def test_letters_in_capitals_say_no_more_of_a_feature_than_other_words() -> None:
    assert only(dump_row(7, "NBC", "T.MT")).folded() == {"nbc": (3, PLACE_NAME)}


def test_the_word_for_a_river_may_be_small() -> None:
    spellings = {name for name, _ in only(dump_row(7, "Río Prueba", "H.STM", others="Prueba River")).names}
    assert {"río Prueba", "Prueba river"} < spellings


def test_another_name_longer_than_any_is_left_out() -> None:
    found = only(dump_row(2, "Villa Prueba", others=f"Prueba,{'y' * 501}"))
    assert {name for name, _ in found.names} == {"Villa Prueba", "Prueba"}


def test_the_reason_of_a_line_not_read_is_short_whatever_the_line_holds() -> None:
    _, done = read(dump_row(1, "Villa Prueba", lat="9." * 5_000))
    assert done.skipped == 1
    assert len(done.first_skipped) < 250
