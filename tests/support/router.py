"""A server on this machine that answers as Valhalla does, or as OSRM: its roads bend 5 km to the north."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, cast
from urllib.parse import urlsplit

Point = tuple[float, float]

NORTH = 0.05


@dataclass(frozen=True)
class Reply:
    """What the server says next, in place of an answer."""

    status: int = 200
    body: bytes = b"{}"
    wait_s: float = 0.0
    headers: dict[str, str] = field(default_factory=dict)


class Server(ThreadingHTTPServer):
    """Keeps what it was asked, and says what it is told to say first."""

    daemon_threads = True

    def __init__(self, engine: Literal["valhalla", "osrm"]) -> None:
        super().__init__(("127.0.0.1", 0), _Routes)
        self.engine = engine
        self.asked: list[tuple[str, Point, Point]] = []
        self.status_asked = 0
        self.replies: list[Reply] = []
        self.status: Reply | None = None

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_address[1]}/routes"


class _Routes(BaseHTTPRequestHandler):
    """Answers ``/routes/status``, ``/routes/route`` and ``/routes/route/v1``."""

    def do_GET(self) -> None:
        server = cast("Server", self.server)
        path = urlsplit(self.path).path
        if path == "/routes/status":
            server.status_asked += 1
            known = server.engine == "valhalla"
            usual = Reply(200, b'{"version": "3.5.1"}') if known else Reply(400, b'{"code": "InvalidUrl"}')
            self._send(server.status or usual)
            return
        _, _, _, _, profile, points = path.split("/")
        start, end = (tuple(map(float, point.split(","))) for point in points.split(";"))
        self._answer(profile, cast("Point", start), cast("Point", end))

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        start, end = ((point["lon"], point["lat"]) for point in asked["locations"])
        self._answer(asked["costing"], start, end)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""

    def _answer(self, profile: str, start: Point, end: Point) -> None:
        server = cast("Server", self.server)
        server.asked.append((profile, start, end))
        if server.replies:
            self._send(server.replies.pop(0))
            return
        middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + NORTH)
        shape = polyline6([start, middle, end])
        told: dict[str, Any] = {"trip": {"legs": [{"shape": shape, "summary": {"time": 1, "length": 1}}]}}
        if server.engine == "osrm":
            told = {"code": "Ok", "routes": [{"geometry": shape, "duration": 1, "distance": 1000}]}
        self._send(Reply(body=json.dumps(told).encode()))

    def _send(self, reply: Reply) -> None:
        time.sleep(reply.wait_s)
        self.send_response(reply.status)
        for name, value in {"Content-Type": "application/json", **reply.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked may have gone
            self.wfile.write(reply.body)


def polyline6(points: list[Point]) -> str:
    """Write a line as both engines do: differences of latitude and longitude in 5-bit pieces, six decimals."""
    text, last = "", (0, 0)
    for lon, lat in points:
        here = round(lat * 1e6), round(lon * 1e6)
        text += "".join(_pieces(now - before) for now, before in zip(here, last, strict=True))
        last = here
    return text


def _pieces(value: int) -> str:
    left = ~(value << 1) if value < 0 else value << 1
    text = ""
    while left >= 0x20:
        text += chr((0x20 | (left & 0x1F)) + 63)
        left >>= 5
    return text + chr(left + 63)


@contextmanager
def routing_server(engine: Literal["valhalla", "osrm"] = "valhalla") -> Iterator[Server]:
    """Run a server as long as it is needed.

    Yields
    ------
    Server
        The server.
    """
    server = Server(engine)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
