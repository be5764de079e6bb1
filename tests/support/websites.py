"""A website on this machine, with pages of all kinds."""

from __future__ import annotations

import gzip
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import cast

PAGE = b"<html><head><meta charset='utf-8'></head><body><p>The caravan left Huixtla.</p></body></html>"
BOMB = gzip.compress(b"a" * 50_000_000)


class Server(ThreadingHTTPServer):
    """Answers on this machine; keeps the headers it was asked with."""

    daemon_threads = True
    asked: list[dict[str, str]]


class Pages(BaseHTTPRequestHandler):
    """Pages of all kinds, good and bad."""

    def do_GET(self) -> None:
        server = cast("Server", self.server)
        server.asked.append(dict(self.headers.items()))
        answer: Callable[[], None] = getattr(self, "page_" + self.path.strip("/").split("?")[0].partition("/")[0])
        answer()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""

    def send(self, content: bytes, *, kind: str | None = "text/html", status: int = 200, **headers: str) -> None:
        self.send_response(status)
        if kind is not None:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(content)

    def page_good(self) -> None:
        self.send(PAGE)

    def page_latin(self) -> None:
        self.send("<p>Salió de la ciudad.</p>".encode("latin-1"), kind="text/html; charset=ISO-8859-1")

    def page_packed(self) -> None:
        self.send(gzip.compress(PAGE), Content_Encoding="gzip")

    def page_bomb(self) -> None:
        self.send(BOMB, Content_Encoding="gzip")

    def page_broken(self) -> None:
        self.send(b"no gzip at all", Content_Encoding="gzip")

    def page_short(self) -> None:
        self.send(PAGE, Content_Length="5000")

    def page_huge(self) -> None:
        self.send(b"a" * 200_000, kind="text/plain")

    def page_slow(self) -> None:
        self.send(b"")
        for _ in range(20):
            self.wfile.write(b"a")
            self.wfile.flush()
            time.sleep(0.1)

    def page_silent(self) -> None:
        time.sleep(1)

    def page_trickle(self) -> None:
        for letter in b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n":
            self.wfile.write(bytes([letter]))
            self.wfile.flush()
            time.sleep(0.1)

    def page_picture(self) -> None:
        self.send(b"\x89PNG", kind="image/png")

    def page_untyped(self) -> None:
        self.send(PAGE, kind=None)

    def page_missing(self) -> None:
        self.send(b"none", status=404)

    def page_rubbish(self) -> None:
        self.wfile.write(b"\0\1\2\3 hello")

    def page_moved(self) -> None:
        self.send(b"", status=302, Location="/good/final-report.html?x=1")

    def page_around(self) -> None:
        self.send(b"", status=301, Location="/around")

    def page_nowhere(self) -> None:
        self.send(b"", status=302)

    def page_inward(self) -> None:
        self.send(b"", status=302, Location=f"http://127.0.0.1:{cast('Server', self.server).server_port}/good")

    def page_metadata(self) -> None:
        self.send(b"", status=307, Location="http://metadata.example/latest")

    def page_scheme(self) -> None:
        self.send(b"", status=302, Location="file:///etc/passwd")

    def page_odd(self) -> None:
        self.send(b"", status=302, Location="http://[broken")

    def page_feed(self) -> None:
        entry = b"<item><description>One.</description></item>"
        self.send(b"<rss version='2.0'><channel>" + entry + b"</channel></rss>", kind="application/rss+xml")


@contextmanager
def website() -> Iterator[Server]:
    """Run a server on this machine."""
    running = Server(("127.0.0.1", 0), Pages)
    running.asked = []
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield running
    running.shutdown()
    running.server_close()
