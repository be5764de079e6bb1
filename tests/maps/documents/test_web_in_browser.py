"""The report as a page in a real browser: it fits every screen, asks for nothing, and axe finds nothing wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import maps_demo as demo
import pytest
from axe_playwright_python.sync_playwright import Axe
from caravan_map.maps.documents.contents import Findings, report
from caravan_map.maps.documents.model import Figure
from caravan_map.maps.documents.web import web
from caravan_map.maps.method import Settings
from caravan_map.maps.scene import scene
from caravan_map.wording.words import words_in
from playwright.sync_api import Browser
from support.browser import BROWSER
from support.documents import png
from support.visits import DESKTOP, PHONE, TABLET, browser, visit

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the report")


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = Findings(
        shown=scene(demo.progress(), demo.READING, ()),
        reading=demo.READING,
        title="A walk",
        summary="They walk.",
        warnings=("the road is long",),
        settings=Settings(version="0"),
        attribution=("GeoNames, CC BY 4.0",),
        pictures=(Figure("map", png(2200, 1650), "png", "Map.", "Near Huixtla."),),
        corrections=(),
    )
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(web(report(found, words_in("en"))), encoding="utf-8")
    return path


@pytest.mark.parametrize(("size", "scheme"), [(PHONE, "light"), (TABLET, "dark"), (DESKTOP, "light")])
def test_nothing_sticks_out_and_axe_finds_nothing(
    started: Browser, file: Path, size: tuple[int, int], scheme: str
) -> None:
    with visit(started, file, size=size, color_scheme=scheme) as found:
        assert found.page.evaluate("document.documentElement.scrollWidth") == size[0]
        violations = Axe().run(found.page).response["violations"]
        assert [(one["id"], one["nodes"][0]["html"][:200]) for one in violations] == []
        assert found.said == []


def test_on_a_phone_each_cell_stands_alone_and_bears_its_columns_name(started: Browser, file: Path) -> None:
    with visit(started, file, size=PHONE) as found:
        cell = found.page.locator("td").first
        assert cell.evaluate("cell => getComputedStyle(cell).display") == "block"
        assert cell.get_attribute("data-name") == "Figure"
