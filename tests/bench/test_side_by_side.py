from __future__ import annotations

from pathlib import Path

import pytest
import samples
from caravan_map.bench.plain_folium import LIBRARIES, plain_page, reported
from caravan_map.bench.side_by_side import Asked, Bench, _library, _type
from caravan_map.data.stories import Story
from caravan_map.results import Report, Run
from support.gazetteer import small_gazetteer


def report() -> Report:
    run = Run(samples.reading(), Story(), failures=(), notes=(), gazetteer=small_gazetteer())
    return Report(run, samples.progress(), "")


def test_the_plain_page_has_a_marker_for_each_claim_of_a_position(tmp_path: Path) -> None:
    plain_page(report(), tmp_path / "plain.html")
    html = (tmp_path / "plain.html").read_text(encoding="utf-8")
    assert html.count("L.marker(") == len(reported(report())) == 3
    assert html.count("L.polyline(") == 1


@pytest.mark.parametrize(
    ("address", "file"),
    [
        ("https://code.jquery.com/jquery-3.7.1.min.js", "jquery/dist/jquery.min.js"),
        ("https://cdn.jsdelivr.net/npm/leaflet@1.9.3/dist/leaflet.css", "leaflet/dist/leaflet.css"),
        ("https://tile.openstreetmap.org/6/1/1.png", None),
    ],
)
def test_an_address_of_a_cdn_is_answered_from_its_package(address: str, file: str | None, tmp_path: Path) -> None:
    for name in ("jquery/dist/jquery.min.js", "leaflet/dist/leaflet.css", "leaflet/src/leaflet.css"):
        (tmp_path / "node_modules" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "node_modules" / name).write_text("")
    assert _library(tmp_path, address) == (file and tmp_path / "node_modules" / file)


def test_every_library_is_pinned() -> None:
    assert all(package.rpartition("@")[2][0].isdigit() for package, _ in LIBRARIES.values())


def test_what_was_asked_is_counted_by_host() -> None:
    assert Asked(["https://a.example/1", "https://a.example/2", "https://b.example/"]).hosts == {
        "a.example",
        "b.example",
    }
    assert _type("https://a.example/x.css?v=1") == "text/css"


def test_a_sentence_is_found_however_it_is_broken_into_lines() -> None:
    bench = Bench(None, Path(), ("They left, at dawn.", "They came."))  # type: ignore[arg-type]  # looks no place up
    assert bench.told("They\nleft, at\ndawn") == "1 of 2 sentences"
