"""What the pipeline writes: the map, the data and the report of a story of two articles."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data.payloads import timeline_payload
from caravan_map.errors import (
    EarlierError,
    EvidenceError,
    OutputError,
)
from caravan_map.pipeline import reporting
from support.documents import document

pytestmark = pytest.mark.usefixtures("few_places")


def test_the_map_is_written_and_bears_the_storys_title(story: Path) -> None:
    (story / "story.toml").write_text('title = "Feet & <roads>"\n')
    report = pipeline.write_map([story], story / "map.html")
    page = (story / "map.html").read_text()
    assert "Feet &amp; &lt;roads&gt;" in page
    assert report.run.story.title == "Feet & <roads>"


def test_a_map_that_cannot_be_written_leaves_nothing(story: Path) -> None:
    before = sorted(story.rglob("*"))
    with pytest.raises(OutputError):
        pipeline.write_map([story], story / "no" / "map.html")
    with pytest.raises(OutputError):
        pipeline.write_map([story], story)
    assert sorted(story.rglob("*")) == before


def test_a_map_that_cannot_be_made_leaves_the_old_one(story: Path) -> None:
    (story / "map.html").write_text("old")
    with pytest.raises(EvidenceError):
        pipeline.write_map([story], story / "map.html", on=date(2000, 1, 1))
    assert (story / "map.html").read_text() == "old"


def test_a_note_on_how_the_page_works_reaches_the_reader(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from caravan_map.maps import assets

    for note in (None, "needs the network"):
        leaflet = replace(assets.leaflet(), note=note)
        monkeypatch.setattr(assets, "leaflet", lambda leaflet=leaflet: leaflet)
        report = pipeline.write_map([story], story / "map.html")
        assert report.run.notes == (() if note is None else (note,))


def test_a_report_shows_itself_as_a_map_in_a_notebook(story: Path) -> None:
    assert "leaflet" in pipeline.progress([story]).map().get_root().render().lower()


def test_a_map_beside_its_articles_is_not_read_as_one(story: Path) -> None:
    pipeline.write_map([story], story / "map.html")
    assert [one.id for one in pipeline.read([story]).reading.articles] == ["a", "b"]


def test_data_are_written_in_the_format_of_the_ending(story: Path, tmp_path: Path) -> None:
    report = pipeline.write_export([story], tmp_path / "x.geojson")
    written = json.loads((tmp_path / "x.geojson").read_text(encoding="utf-8"))
    assert written["description"] == report.summary
    assert [one["id"] for one in written["features"] if one["properties"]["layer"] == "positions"] == [
        *("positions/p1", "positions/p2", "positions/p3"),
    ]


def test_one_layer_goes_into_a_sheet(story: Path, tmp_path: Path) -> None:
    pipeline.write_export([story], tmp_path / "x.csv", layer="sizes", hxl=True)
    head, tags, first = (tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()
    assert (head.split(",")[0], tags.split(",")[0], first.split(",")[0]) == ("id", "#meta+id", "s1")


def test_a_report_lists_what_an_earlier_run_said_otherwise(story: Path, tmp_path: Path) -> None:
    found = pipeline.timeline([story])
    then = timeline_payload(found.run.reading, found.track)
    then["positions"][1]["place"]["name"] = "Huehuetán"
    (tmp_path / "old.json").write_text(json.dumps(then), encoding="utf-8")
    pipeline.write_report([story], tmp_path / "x.md", since=[tmp_path / "old.json"])
    text = (tmp_path / "x.md").read_text(encoding="utf-8")
    assert "| Huehuetán, used | **Huixtla, used** |" in text
    assert {file.name for file in tmp_path.glob("x*")} == {"x.md", "x-map.png", "x-chart.png"}


def test_a_file_that_is_no_earlier_run_stops_a_report(story: Path, tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text('{"schema": "other"}', encoding="utf-8")
    with pytest.raises(EarlierError, match="is not what `progress --format json`"):
        pipeline.write_report([story], tmp_path / "x.md", since=[tmp_path / "old.json"])
    assert not (tmp_path / "x.md").exists()


@pytest.mark.parametrize(("name", "start"), [("x.html", b"<!DOCTYPE html>"), ("x.docx", b"PK"), ("x.pdf", b"%PDF-")])
def test_a_report_is_written_in_the_format_of_the_ending(name: str, start: bytes) -> None:
    output = Path(name)
    ((written, content),) = reporting._files(document(), output, reporting.kind_of(output))
    assert written == name
    assert content.startswith(start)


@pytest.mark.parametrize("link", [None, "symbolic", "hard"])
def test_what_was_read_is_not_written_over_whatever_it_is_called(link: str | None, story: Path) -> None:
    article = min(story.iterdir())
    target, before = story / f"report{article.suffix}", article.read_bytes()
    if link is None:
        target = story / ".." / story.name / article.name
    elif link == "symbolic":
        target.symlink_to(article.name)
    else:
        target.hardlink_to(article)
    with pytest.raises(OutputError, match="is a file that was read for this, and is left as it is"):
        pipeline.write_export([article], target, format_="csv")
    assert article.read_bytes() == before


def test_neither_the_story_nor_a_broken_article_nor_a_route_nor_an_earlier_result_is_written_over(story: Path) -> None:
    (story / "story.toml").write_text('title = "Feet"\n')
    (story / "broken.json").write_text("{")
    (story / "line.wkt").write_text("LINESTRING (-92.26 14.9, -92.46 15.14)")
    before = {path: path.read_bytes() for path in story.iterdir()}
    for name in ("story.toml", "broken.json", "line.wkt"):
        with pytest.raises(OutputError, match="was read"):
            pipeline.write_export([story], story / name, format_="csv", route=str(story / "line.wkt"))
    found = pipeline.timeline([story])
    (story / "earlier.md").write_text(json.dumps(timeline_payload(found.run.reading, found.track)))
    with pytest.raises(OutputError, match="was read"):
        pipeline.write_report([story], story / "earlier.md", since=[story / "earlier.md"])
    assert {path: path.read_bytes() for path in before} == before


def test_a_report_whose_text_cannot_be_written_leaves_its_pictures_as_they_were(story: Path) -> None:
    (story / "r.md").mkdir()
    (story / "r-map.png").write_bytes(b"old")
    with pytest.raises(OutputError):
        pipeline.write_report([story], story / "r.md")
    assert (story / "r-map.png").read_bytes() == b"old"
    assert not (story / "r-chart.png").exists()
