"""A server on this machine that answers as Valhalla does, slowly: straight roads in three points (degrees)."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

WAIT_S = 0.05
"""Seconds an answer takes, so that there is something to interrupt."""


@contextmanager
def road_server() -> Iterator[str]:
    """Serve until the end, and give the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Roads)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # whoever asked was killed
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


class _Roads(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self._send({"version": "3.5.1"})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        time.sleep(WAIT_S)
        (lon, lat), (to_lon, to_lat) = ((point["lon"], point["lat"]) for point in asked["locations"])
        points = [(lon, lat), ((lon + to_lon) / 2, (lat + to_lat) / 2), (to_lon, to_lat)]
        self._send({"trip": {"legs": [{"shape": _polyline6(points), "summary": {"time": 1, "length": 1}}]}})

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""

    def _send(self, answer: object) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _polyline6(points: list[tuple[float, float]]) -> str:
    """Encode a line, latitude first, to six places."""
    text, before = "", (0, 0)
    for lon, lat in points:
        at = (round(lat * 1e6), round(lon * 1e6))
        for now, then in zip(at, before, strict=True):
            step = now - then
            rest = ~(step << 1) if step < 0 else step << 1
            while rest >= 0x20:
                text += chr((0x20 | (rest & 0x1F)) + 63)
                rest >>= 5
            text += chr(rest + 63)
        before = at
    return text
