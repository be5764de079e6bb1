"""The page on a tile server, in a real browser: two servers of this machine, one of them the tiles'."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import maps_demo as demo
import pytest
import xyzservices
from caravan_map.maps import assets
from caravan_map.maps.page import page
from caravan_map.maps.policy import Tiles
from caravan_map.maps.tiles import tiles_of
from playwright.sync_api import Page, sync_playwright
from support.browser import BROWSER
from support.servers import served

OPENSSL = shutil.which("openssl")
pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the page rendered"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
    pytest.mark.skipif(OPENSSL is None, reason="no openssl to make the tile server's certificate"),
]

# Answers every request with a grey tile, and tells which was asked for, and from where.
SERVER = """
import base64, http.server, os, ssl, sys
TILE = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CQAA2gDZpHVwtAAAAABJRU5ErkJggg==")
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked = (self.headers["Host"].partition(":")[0], self.path, str(self.headers["Referer"]))
        os.write(1, (" ".join(asked) + "\\n").encode())  # at one stroke: tiles are asked for side by side
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        self.wfile.write(TILE)
    def log_message(self, *_): pass
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(sys.argv[1], sys.argv[2])
server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
"""


@contextmanager
def tile_server(folder: Path, log: Path) -> Iterator[int]:
    """Serve tiles over TLS to this machine alone, what they are asked for going to a file; give the port."""
    key, certificate = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        [str(OPENSSL), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
         "2", "-subj", "/CN=tiles.example", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    with log.open("w") as out:
        command = [sys.executable, "-c", SERVER, str(certificate), str(key)]
        with subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL) as server:
            try:
                yield int(_first_line(log, server))
            finally:
                server.terminate()


def _first_line(log: Path, server: subprocess.Popen[bytes]) -> str:
    while server.poll() is None:
        if (text := log.read_text()).endswith("\n"):
            return text.splitlines()[0]
    raise AssertionError("the tile server did not start")


@contextmanager
def opened(address: str) -> Iterator[tuple[Page, list[str]]]:
    """Open an address, every host of ``example`` being this machine; give the page and what its console was told."""
    with sync_playwright() as playwright:
        rules = "--host-resolver-rules=MAP *.example 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
        browser = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu", rules])
        context = browser.new_context(ignore_https_errors=True)
        shown, said = context.new_page(), list[str]()
        shown.on("console", lambda message: said.append(message.text))
        shown.on("pageerror", lambda error: said.append(str(error)))
        try:
            shown.goto(address)
            shown.wait_for_selector(".leaflet-tile-loaded")
            yield shown, said
        finally:
            browser.close()


def provider(url: str, monkeypatch: pytest.MonkeyPatch) -> Tiles:
    """Find tiles by a name that xyzservices is made to know."""
    found = xyzservices.TileProvider(
        name="Example.Tiles",
        url=url,
        attribution="(C) Example",
        html_attribution='&copy; <a href="https://example.org/terms">Example</a> mappers',
    )
    monkeypatch.setitem(xyzservices.providers, "Example", xyzservices.Bunch(Tiles=found))
    return tiles_of("Example.Tiles")


@pytest.mark.parametrize("host", ["tiles.example", "{s}.tiles.example"])
def test_tiles_load_from_the_server_named_and_from_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    (tmp_path / "site").mkdir()
    log = tmp_path / "asked.txt"
    with tile_server(tmp_path, log) as port, served(tmp_path / "site") as home:
        tiles = provider(f"https://{host}:{port}/map/{{z}}/{{x}}/{{y}}.png", monkeypatch)
        html = page(demo.progress(), demo.READING, title="How far", summary="So far.", tiles=tiles)
        (tmp_path / "site" / "caravan.html").write_text(html, encoding="utf-8")
        with opened(f"http://127.0.0.1:{home}/caravan.html?reader=42#2023-12-25") as (shown, said):
            assert said == []
            assert shown.locator(".cm-land").count() == 1  # that of the overview; the tiles stand for the large one
            assert "© Example (example.org/terms) mappers" in shown.locator("figcaption").inner_text()
            refused = shown.evaluate(
                """(port) => new Promise((resolve) => {
                    document.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI));
                    new Image().src = `https://elsewhere.example:${port}/spy.png`;
                })""",
                port,
            )
            assert refused == f"https://elsewhere.example:{port}/spy.png"
        asked = [line.split(" ") for line in log.read_text().splitlines()[1:]]
    assert len(asked) >= 4
    assert {name.split(".", 1)[-1] if "{s}" in host else name for name, _, _ in asked} == {"tiles.example"}
    assert all(re.fullmatch(r"/map/\d+/\d+/\d+\.png", path) for _, path, _ in asked)
    assert {referrer for _, _, referrer in asked} == {
        f"http://127.0.0.1:{home}/"
    }  # the origin, which a server may ask for
