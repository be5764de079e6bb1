"""Every file the pipeline writes, of a story whose every text tries to be something else: nothing in it is alive."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from caravan_map.maps import assets
from caravan_map.results import Report
from lxml import html
from support import hostile, inert, writing

Look = Callable[[Path], list[str]]
LOOKS: dict[str, Look] = {
    "svg": lambda file: inert.in_svg(file.read_bytes()),
    "png": lambda file: inert.in_png(file.read_bytes()),
    "md": lambda file: inert.in_markdown(file.read_text(encoding="utf-8")),
    "pdf": lambda file: inert.in_pdf(file.read_bytes()),
    "docx": lambda file: inert.in_docx(file.read_bytes()),
    "csv": lambda file: inert.in_csv(file.read_text(encoding="utf-8")),
    "geojson": lambda file: inert.in_json(file.read_bytes(), script=True),
    "json": lambda file: inert.in_json(file.read_bytes(), script=True),
    "gpx": lambda file: inert.in_gpx(file.read_bytes()),
    "kml": lambda file: inert.in_kml(file.read_bytes()),
    "gpkg": inert.in_geopackage,
    "parquet": inert.in_parquet,
}
PAGES = ("map.html", "map-es.html", "report.html")
FILES = [name for name in writing.WRITERS if name not in PAGES]


@pytest.fixture(autouse=True)
def _linked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave Leaflet out, which is not looked at here."""
    monkeypatch.setattr(assets, "leaflet", assets.linked)


@pytest.fixture(scope="module")
def report() -> Report:
    return hostile.report()


@pytest.fixture(scope="module")
def plain() -> Report:
    return hostile.report(hostile.PLAIN, "https://wire.example/1")


@pytest.mark.parametrize("name", FILES)
def test_nothing_in_a_file_is_alive(name: str, report: Report, tmp_path: Path) -> None:
    file = writing.write(name, report, tmp_path)
    assert LOOKS[file.suffix.removeprefix(".")](file) == []


def test_a_text_stands_in_parquet_to_the_letter_for_programs_read_it(tmp_path: Path) -> None:
    from pyarrow import parquet

    for name in ("formula", "plus", "minus", "at", "in full width", "script"):
        report = hostile.report(hostile.TEXTS[name])
        told = parquet.read_table(writing.write("positions.parquet", report, tmp_path)).to_pylist()
        assert hostile.TEXTS[name] in {row["quote"] for row in told}
        assert f"'{hostile.TEXTS[name]}" not in {row["quote"] for row in told}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_made_of_what_that_of_a_harmless_story_is(
    name: str, report: Report, plain: Report, tmp_path: Path
) -> None:
    texts = [writing.write(name, each, tmp_path).read_text(encoding="utf-8") for each in (report, plain)]
    scripts, styles = (texts[1].count(f"<{tag}>") for tag in ("script", "style"))
    linked = 0 if name == "report.html" else 1
    assert inert.in_html(texts[0], scripts=scripts + linked, styles=styles) == []
    assert inert.controls(texts[0].replace("\t", " ")) == []
    assert set(inert.tags(texts[0]) - inert.tags(texts[1])) <= {("span", ())}  # between figures that stay together


@pytest.mark.parametrize("url", hostile.ADDRESSES)
def test_an_address_that_is_none_of_the_web_is_followed_nowhere(url: str, plain: Report, tmp_path: Path) -> None:
    reading = plain.run.reading
    papers = tuple(replace(paper, url=url) for paper in reading.articles)
    odd = replace(plain, run=replace(plain.run, reading=replace(reading, articles=papers)))
    for name in ("map.html", "report.md", "report.docx", "data.geojson", "data.gpx", "data.kml", "positions.csv"):
        file = writing.write(name, odd, tmp_path)
        content = file.read_bytes()
        if name == "map.html":
            links = [link for _, _, link, _ in html.document_fromstring(content.decode()).iterlinks()]
            assert [one for link in links for one in inert.leading(link)] == []
            assert url not in links
        else:
            assert LOOKS[file.suffix.removeprefix(".")](file) == []
            assert name == "report.docx" or url.encode() not in content or url == "https:"


@pytest.mark.parametrize("text", hostile.TEXTS.values(), ids=hostile.TEXTS)
def test_each_text_alone_is_inert_too(text: str, plain: Report, tmp_path: Path) -> None:
    report = hostile.report(text, hostile.ODD_ADDRESS)
    assert inert.in_kml(writing.write("data.kml", report, tmp_path).read_bytes()) == []
    page, harmless = (writing.write("map.html", each, tmp_path).read_text(encoding="utf-8") for each in (report, plain))
    assert inert.tags(page) - inert.tags(harmless) == Counter()
    assert [found for found in inert.in_html(page) if not found.endswith((" <script>", " <style>"))] == []
