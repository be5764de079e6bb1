"""The page in a real browser with no network; skipped where there is none, so CI that wants it installs Chromium."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import maps_demo as demo
import pytest
from caravan_map.maps import assets
from caravan_map.maps.page import build_map, page
from support.browser import BROWSER
from support.browser import FLAGS as QUIET

FLAGS = (*QUIET, "--host-resolver-rules=MAP * ~NOTFOUND", "--window-size=1280,800")
pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the page rendered"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
]


@dataclass(frozen=True)
class Seen:
    """What a browser made of a page: its elements once scripts have run, and what it said on its console."""

    dom: str
    console: tuple[str, ...]

    def count(self, pattern: str) -> int:
        return len(re.findall(pattern, self.dom))


def visit(html: str, folder: Path) -> Seen:
    """Open a page from disk, no host resolvable, and read the document after its scripts have run."""
    (folder / "page.html").write_text(html, encoding="utf-8")
    command = [
        str(BROWSER),
        *FLAGS,
        f"--user-data-dir={folder / 'profile'}",
        "--dump-dom",
        (folder / "page.html").as_uri(),
    ]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return Seen(done.stdout, tuple(line for line in done.stderr.splitlines() if ":CONSOLE" in line))


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    return visit(html, tmp_path_factory.mktemp("page"))


def test_the_console_stays_silent(seen: Seen) -> None:
    assert seen.console == ()


def test_the_map_is_drawn(seen: Seen) -> None:
    assert seen.count(r'<path class="cm-(?:land|route|done|range)') >= 4
    assert seen.count(r'<svg class="cm-pin ') == 6  # two on the map, two in the legend, two in the chart
    assert seen.count(r'<svg class="cm-here"') == 2


def test_pins_can_be_reached_and_read_out(seen: Seen) -> None:
    pin = re.search(r'<div class="leaflet-marker-icon[^>]*aria-label="1 Tapachula: Set out from[^>]*>', seen.dom)
    assert pin is not None
    assert 'tabindex="0"' in pin[0]
    assert 'role="button"' in pin[0]


def test_no_picture_and_no_frame_is_asked_for(seen: Seen) -> None:
    assert seen.count(r"<(?:img|iframe|object|embed)\b") == 0


def test_a_notebook_map_is_drawn_too(tmp_path: Path) -> None:
    html: str = build_map(demo.progress(), demo.READING).get_root().render()
    notebook = visit(html, tmp_path)
    assert notebook.console == ()
    assert notebook.count(r'<svg class="cm-pin ') == 2
    assert "Natural Earth" in notebook.dom


def test_attacks_stay_text_in_the_browser(tmp_path: Path) -> None:
    evil = "</script><img src=x onerror=\"document.title='broken'\">{{ 7*7 }}`${document.title='broken'}`"
    html = page(demo.progress(), demo.READING, title=evil, summary=evil, attribution=[evil])
    broken = visit(html, tmp_path)
    assert broken.console == ()
    assert "<title>broken" not in broken.dom
    assert broken.count(r"<img\b") == 0
