"""A server on this machine that answers as Nominatim does, and a clock that waits without time passing."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

from caravan_map.data.geocoder import Geocoder, Query
from caravan_map.data.geocoder_store import Clock
from caravan_map.data.geocoding import Geocoding, open_geocoding

CONTACT = "desk@courier.example"
VILLAGE = Query("Xolotepec", countries=("GT", "MX"), language="en")

#: Longitude, latitude, state and kind of the villages this server knows; none of them exists.
VILLAGES = {
    "xolotepec": (-92.70, 15.35, "Chiapas", "village"),
    "san juan xolotepec": (-92.70, 15.35, "Chiapas", "village"),
    "quimbala": (-94.30, 16.45, "Oaxaca", "town"),
    "mapastepec": (-94.60, 16.55, "Oaxaca", "village"),
    "casa xolotepec": (-92.70, 15.35, "Chiapas", "shelter"),
}


def nominatim_place(name: str) -> dict[str, Any]:
    """Give a village as Nominatim does."""
    lon, lat, state, kind = VILLAGES[name.lower()]
    return {
        "lat": f"{lat}",
        "lon": f"{lon}",
        "addresstype": kind,
        "name": name,
        "display_name": f"{name}, {state}, México",
        "address": {kind: name, "state": state, "country": "México", "country_code": "mx"},
        "boundingbox": [f"{lat - 0.02}", f"{lat + 0.02}", f"{lon - 0.02}", f"{lon + 0.02}"],
    }


@dataclass(frozen=True)
class Reply:
    """What the server says next, in place of an answer."""

    status: int = 200
    body: bytes = b"[]"
    headers: dict[str, str] = field(default_factory=dict)
    wait_s: float = 0.0
    between_s: float = 0.0


class Server(ThreadingHTTPServer):
    """Keeps what it was asked, and says what it is told to say first."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Search)
        self.asked: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.times: list[float] = []
        self.replies: list[Reply] = []

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.server_address[1]}/nominatim"


class _Search(BaseHTTPRequestHandler):
    """Answers ``/nominatim/search``."""

    def do_GET(self) -> None:
        server = cast("Server", self.server)
        parts = urlsplit(self.path)
        assert parts.path == "/nominatim/search"
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        server.times.append(time.time())
        server.asked.append(asked)
        server.headers.append(dict(self.headers.items()))
        self._send(server.replies.pop(0) if server.replies else _found(asked["q"]))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Say nothing."""

    def _send(self, reply: Reply) -> None:
        time.sleep(reply.wait_s)
        self.send_response(reply.status)
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked may have gone
            size = 1 if reply.between_s else max(1, len(reply.body))
            for at in range(0, len(reply.body), size):
                self.wfile.write(reply.body[at : at + size])
                time.sleep(reply.between_s)


def _found(question: str) -> Reply:
    name = question.partition(",")[0]
    found = [nominatim_place(name)] if name.lower() in VILLAGES else []
    return Reply(body=json.dumps(found).encode())


@contextmanager
def nominatim() -> Iterator[Server]:
    """Run a server as long as it is needed.

    Yields
    ------
    Server
        The server.
    """
    server = Server()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


class FakeTime:
    """A clock that goes forward only where somebody waits; `waits` are the seconds of each waiting."""

    def __init__(self, now: float = 1_700_000_000.0) -> None:
        self.now = now
        self.waits: list[float] = []

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        self.waits.append(round(seconds, 3))
        self.now += seconds

    @property
    def clock(self) -> Clock:
        """The clock."""
        return Clock(lambda: self.now, self.sleep)


def asking(server: Server, fake: FakeTime, *, scheduled: bool = False) -> Geocoding:
    """Give what asks a server of the tests, by a clock of theirs."""
    return open_geocoding(Geocoder("nominatim", CONTACT, server.url, scheduled=scheduled), clock=fake.clock)


def numbered(count: int) -> list[Query]:
    """Give names that the server does not know."""
    return [replace(VILLAGE, name=f"Nowhere {number}") for number in range(count)]
