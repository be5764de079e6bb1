"""The page in a frame of somebody else's page, in a real browser: two servers on this machine, two origins."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import maps_demo as demo
import pytest
from caravan_map.maps import assets
from caravan_map.maps.page import page
from caravan_map.maps.snippets import Card, Part, frame
from support.browser import BROWSER, FLAGS
from support.servers import served

HOST = '<!DOCTYPE html><html lang="en"><title>Host</title><body style="margin:0">{}</body></html>'
# Answers as the page would, or tries to: what a frame of another site may send.
IMPOSTOR = (
    '<!DOCTYPE html><script>addEventListener("message", () => {'
    "for (const height of [199, 1e9, NaN, '12e99', null]) "
    '{ parent.postMessage({ type: "caravan-map:height", height }, "*"); }'
    'parent.postMessage("caravan-map:height", "*"); parent.postMessage({ type: "x", height: 700 }, "*"); });</script>'
)
LISTENER = (
    '<iframe id="f" src="{src}" style="height:400px;width:700px"></iframe><script>'
    'const said = []; addEventListener("message", (event) => said.push([event.origin, event.data.type]));'
    'const frame = document.getElementById("f"); frame.onload = () => {{ {act} }};'
    "setTimeout(() => {{ document.title = JSON.stringify(said); }}, 1500);</script>"
)

pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the page rendered"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
]


MEASURE = (
    '<script>setTimeout(() => { const inner = document.querySelector("iframe").contentDocument.documentElement;'
    "document.title = inner.scrollHeight - inner.clientHeight; }, 2000);</script>"
)
CLICK = (
    '<script>setTimeout(() => { const inner = document.querySelector("iframe").contentWindow;'
    'inner.open = (address) => { document.title = address; }; inner.document.querySelector(".whole-page a").click();'
    "}, 2000);</script>"
)
DEMO = Path(__file__).resolve().parents[2] / "docs" / "embed-demo.html"


@pytest.fixture(scope="module")
def framed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    """Serve the page, and one that passes itself off as it."""
    folder = tmp_path_factory.mktemp("framed")
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    (folder / "caravan.html").write_text(html, encoding="utf-8")
    (folder / "impostor.html").write_text(IMPOSTOR, encoding="utf-8")
    with served(folder) as port:
        yield port


@pytest.fixture
def host(tmp_path: Path) -> Iterator[tuple[Path, int]]:
    with served(tmp_path) as port:
        yield tmp_path, port


def look(address: str, folder: Path, *, width: int = 1000) -> tuple[str, list[str]]:
    """Open a page, no host but this machine resolvable, and give its elements and what its console was told."""
    rules = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    command = [str(BROWSER), *FLAGS, rules, f"--window-size={width},800", f"--user-data-dir={folder / 'profile'}"]
    done = subprocess.run([*command, "--dump-dom", address], capture_output=True, text=True, check=True, timeout=60)
    return done.stdout, [line for line in done.stderr.splitlines() if ":CONSOLE" in line]


def heights(dom: str) -> list[int]:
    return [int(height) for height in re.findall(r"<iframe[^>]*height: (\d+)px", dom)]


def snippet(port: int, part: Part = "map", name: str = "caravan.html") -> str:
    return frame(Card("How far", "So far.", "en", f"http://127.0.0.1:{port}/{name}", part=part))


@pytest.mark.parametrize("width", [360, 1000])
def test_the_frame_becomes_as_tall_as_the_page_in_it(host: tuple[Path, int], framed: int, width: int) -> None:
    folder, port = host
    (folder / "host.html").write_text(HOST.format(snippet(framed) + snippet(framed, "page")), encoding="utf-8")
    dom, console = look(f"http://127.0.0.1:{port}/host.html", folder, width=width)
    part, whole = heights(dom)
    assert 600 < part < whole < 12_000
    assert console == []


@pytest.mark.parametrize("width", [500, 1300])
def test_nothing_is_left_to_scroll_in_the_frame(host: tuple[Path, int], width: int) -> None:
    folder, port = host
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    (folder / "caravan.html").write_text(html, encoding="utf-8")
    (folder / "host.html").write_text(HOST.format(snippet(port) + MEASURE), encoding="utf-8")
    dom, _ = look(f"http://127.0.0.1:{port}/host.html", folder, width=width)
    assert "<title>0</title>" in dom


def test_what_a_frame_leaves_out_opens_in_the_whole_page(host: tuple[Path, int]) -> None:
    folder, port = host
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    (folder / "caravan.html").write_text(html, encoding="utf-8")
    (folder / "host.html").write_text(HOST.format(snippet(port) + CLICK), encoding="utf-8")
    dom, _ = look(f"http://127.0.0.1:{port}/host.html", folder)
    assert f"<title>http://127.0.0.1:{port}/caravan.html#reports</title>" in dom


def test_the_page_that_shows_how_embeds_as_the_command_says(host: tuple[Path, int]) -> None:
    folder, port = host
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    (folder / "docs").mkdir()
    (folder / "caravan.html").write_text(html, encoding="utf-8")
    shown = DEMO.read_text(encoding="utf-8")
    (folder / "docs" / DEMO.name).write_text(shown, encoding="utf-8")
    dom, console = look(f"http://127.0.0.1:{port}/docs/{DEMO.name}", folder)
    assert heights(dom)[0] > 600
    assert console == []
    title = "The Christmas Eve caravan, December 2023"
    assert frame(Card(title, "", "en", "../caravan.html")) in shown


def test_a_frame_from_disk_grows_too(tmp_path: Path) -> None:
    html = page(demo.progress(), demo.READING, title="How far", summary="So far.")
    (tmp_path / "caravan.html").write_text(html, encoding="utf-8")
    (tmp_path / "host.html").write_text(HOST.format(frame(Card("How far", "", "en", "caravan.html"))), encoding="utf-8")
    dom, console = look((tmp_path / "host.html").as_uri(), tmp_path)
    assert heights(dom)[0] > 600
    assert console == []


def test_heights_that_are_none_change_nothing(host: tuple[Path, int], framed: int) -> None:
    folder, port = host
    (folder / "host.html").write_text(HOST.format(snippet(framed, name="impostor.html")), encoding="utf-8")
    dom, _ = look(f"http://127.0.0.1:{port}/host.html", folder)
    assert heights(dom) == []


def test_another_frame_cannot_set_the_height(host: tuple[Path, int], framed: int) -> None:
    folder, port = host
    meddler = (
        "<!DOCTYPE html><script>setInterval(() => { for (const to of [parent, parent.frames[0]]) "
        '{ to.postMessage({ type: "caravan-map:height", height: 4321 }, "*"); } }, 50);</script>'
    )
    (folder / "meddler.html").write_text(meddler, encoding="utf-8")
    (folder / "host.html").write_text(HOST.format(snippet(framed) + '<iframe src="meddler.html"></iframe>'))
    dom, _ = look(f"http://127.0.0.1:{port}/host.html", folder)
    assert heights(dom)[0] not in (4321, 0)


@pytest.mark.parametrize(
    ("act", "heard"),
    [
        ("", False),
        ('frame.contentWindow.postMessage("caravan-map:hello", "*");', False),
        ('frame.contentWindow.postMessage({ type: "caravan-map:hello" }, "*");', True),
    ],
)
def test_the_page_tells_its_height_only_where_it_is_asked(
    host: tuple[Path, int], framed: int, act: str, heard: bool
) -> None:
    folder, port = host
    listener = LISTENER.format(src=f"http://127.0.0.1:{framed}/caravan.html", act=act)
    (folder / "host.html").write_text(HOST.format(listener), encoding="utf-8")
    dom, _ = look(f"http://127.0.0.1:{port}/host.html", folder)
    assert (f'["http://127.0.0.1:{framed}","caravan-map:height"]' in dom) is heard
