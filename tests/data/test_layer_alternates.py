from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.errors import GazetteerError
from support.dumps import added, with_layers, write_lines


def alternate(geonameid: int, language: str, name: str, *, short: str = "", historic: str = "") -> str:
    return f"{geonameid}9\t{geonameid}\t{language}\t{name}\t\t{short}\t\t{historic}\t\t\n"


def test_alternate_names_in_spanish_and_english_are_names_of_places_that_are_known(tmp_path: Path) -> None:
    lines = [
        alternate(3516266, "es", "Perla del Soconusco"),
        alternate(3516266, "fr", "Perle de Prueba"),
        alternate(3516266, "en", "Old Prueba", historic="1"),
        alternate(3516266, "en", "Tapach", short="1"),
        alternate(99, "en", "Unknown Prueba"),
        "1\tx\ten\tBad\t\t\t\t\t\t\n",
    ]
    info = added(write_lines(tmp_path / "alternateNamesV2.txt", lines), tmp_path)
    assert (info.kind, info.names, info.rows, info.skipped) == ("names", 2, 0, 1)
    gazetteer = with_layers(tmp_path)
    assert gazetteer.candidates("Perla del Soconusco")[0].place.geonameid == 3516266
    assert gazetteer.candidates("Tapach")[0].prior < gazetteer.candidates("Perla del Soconusco")[0].prior
    for name in ("Perle de Prueba", "Old Prueba", "Unknown Prueba"):
        assert gazetteer.candidates(name) == ()
    text = "They left Perla del Soconusco."
    assert [text[match.start : match.end] for match in gazetteer.matches(text)] == ["Perla del Soconusco"]


def test_alternate_names_of_nothing_that_is_known_are_refused(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "alternateNamesV2.txt", [alternate(99, "en", "Unknown Prueba")])
    with pytest.raises(GazetteerError, match="no Spanish or English name of a place that is known"):
        added(path, tmp_path)


@pytest.mark.parametrize("geonameid", ["351626516266", "4294967296", "²", "9" * 5_000])
def test_a_number_that_is_no_identifier_is_counted_as_a_line_not_read(tmp_path: Path, geonameid: str) -> None:
    bad = alternate(1, "es", "Otra Prueba").replace("\t1\t", f"\t{geonameid}\t")
    lines = [alternate(3516266, "es", "Perla de Prueba"), bad]
    assert added(write_lines(tmp_path / "alternateNamesV2.txt", lines), tmp_path).skipped == 1
