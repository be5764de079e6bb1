"""Hostile stories in a real browser, the pages' own policy switched off: whatever ran or asked for anything would show.

Skipped where there is no Chromium.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.maps import assets
from playwright.sync_api import Browser, Dialog, Page
from support import hostile, writing
from support.browser import BROWSER
from support.visits import browser

pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the pages"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
]
#: Whatever a reader may touch.
_TOUCH = """() => {
    for (const one of document.querySelectorAll("*"))
        for (const kind of ["mouseover", "mouseenter", "focus", "focusin", "click", "toggle"])
            if (!(kind === "click" && one.closest("a")))
                one.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: true}));
}"""


@contextmanager
def watched(started: Browser, page_html: str, folder: Path) -> Iterator[tuple[Page, list[str]]]:
    """Open a page without its policy, with every dialog, request and window noted, and touch all there is."""
    file = folder / "page.html"
    file.write_text(page_html, encoding="utf-8")
    context = started.new_context(bypass_csp=True)
    seen: list[str] = []
    page = context.new_page()
    page.on("dialog", lambda dialog: _dismiss(seen, dialog))
    page.on("request", lambda asked: None if asked.url.startswith(("file:", "data:")) else seen.append(asked.url))
    page.on(
        "framenavigated", lambda frame: None if frame.url.startswith(("file:", "about:")) else seen.append(frame.url)
    )
    context.on("page", lambda opened: None if opened == page else seen.append(f"window {opened.url}"))
    try:
        page.goto(file.as_uri())
        page.wait_for_timeout(300)
        page.evaluate(_TOUCH)
        page.wait_for_timeout(300)
        yield page, seen
    finally:
        context.close()


def _dismiss(seen: list[str], dialog: Dialog) -> None:
    seen.append(f"dialog {dialog.message}")
    dialog.dismiss()


def _note(seen: list[str], url: str) -> None:
    if not url.startswith(("file:", "data:", "about:")):
        seen.append(url)


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    with browser() as found:
        yield found


def test_what_is_alive_would_be_seen(started: Browser, tmp_path: Path) -> None:
    page = "<!DOCTYPE html><body><img src=https://evil.example/x onerror=alert(1)><p onclick=alert(2)>x</p></body>"
    with watched(started, page, tmp_path) as (_, seen):
        assert {"https://evil.example/x", "dialog 1", "dialog 2"} <= {*seen}


@pytest.mark.parametrize("name", ["map.html", "report.html", "image.svg"])
def test_a_hostile_story_runs_nothing_and_asks_for_nothing(name: str, started: Browser, tmp_path: Path) -> None:
    written = writing.write(name, hostile.report(), tmp_path).read_text(encoding="utf-8")
    with watched(started, written, tmp_path) as (page, seen):
        assert seen == []
        assert name != "map.html" or page.locator(".leaflet-marker-icon").count() > 0


def test_the_notes_on_the_map_hold_texts_alone(started: Browser, tmp_path: Path) -> None:
    written = writing.write("map.html", hostile.report(), tmp_path).read_text(encoding="utf-8")
    with watched(started, written, tmp_path) as (page, seen):
        for mark in page.locator(".leaflet-marker-icon[tabindex='0']").all():
            mark.focus()
            page.keyboard.press("Enter")
            page.wait_for_timeout(100)
        assert page.locator(".leaflet-popup :is(script, img, iframe, svg[onload])").count() == 0
        assert seen == []


def test_a_notebook_runs_nothing_of_a_hostile_story(started: Browser, tmp_path: Path) -> None:
    shown = str(hostile.report().map()._repr_html_())
    with watched(started, f"<!DOCTYPE html><body>{shown}</body>", tmp_path) as (_, seen):
        assert seen == []


@pytest.mark.parametrize("kind", ["html", "figure", "svg"])
def test_a_snippet_of_a_hostile_page_runs_nothing(kind: str, started: Browser, tmp_path: Path) -> None:
    for name in ("map.html", "image.svg", "image.png"):
        file = writing.write(name, hostile.report(), tmp_path)
        file.rename(tmp_path / f"x'\"><img src=y onerror=alert(1)>{file.suffix}")
    (page,) = tmp_path.glob("x*.html")
    snippet = pipeline.embed(page, kind)  # type: ignore[arg-type]  # one of the literals
    with watched(started, f"<!DOCTYPE html><body>{snippet}</body>", tmp_path) as (_, seen):
        assert seen == []
