from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from caravan_map.data import router, router_client
from caravan_map.data.road_store import KEPT_S, RoadStore, open_road_store
from caravan_map.data.router import Costing, Roads, Router, router_of
from caravan_map.data.user_folders import CACHE_VARIABLE
from caravan_map.errors import RouterError, server_of
from caravan_map.geo.distance import Floats
from caravan_map.geo.place import LonLat, Place
from support.router import Reply, Server, polyline6, routing_server

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

A, B, C = (Place(name, "town", LonLat(30 + i / 2, 40)) for i, name in enumerate("ABC"))
ROAD = [[30.0, 40.0], [30.25, 40.05], [30.5, 40.0]]


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture
def server() -> Iterator[Server]:
    with routing_server() as running:
        yield running


def roads(server: Server, *, costing: Costing = "walk") -> Roads:
    return Roads(router_of(server.url), costing=costing)


def lines(found: list[Floats | None]) -> list[object]:
    return [None if line is None else line.tolist() for line in found]


def test_valhalla_is_asked_for_each_leg_on_foot(server: Server) -> None:
    found = roads(server).legs([A, B, C])
    assert lines(found)[0] == ROAD
    assert server.asked == [("pedestrian", (30.0, 40.0), (30.5, 40.0)), ("pedestrian", (30.5, 40.0), (31.0, 40.0))]


def test_roads_for_vehicles_are_those_of_cars(server: Server) -> None:
    roads(server, costing="vehicle").legs([A, B])
    assert server.asked[0][0] == "auto"


def test_osrm_is_told_from_valhalla_by_its_status() -> None:
    with routing_server("osrm") as server:
        assert lines(roads(server).legs([A, B])) == [ROAD]
        assert (server.status_asked, server.asked[0][0]) == (1, "foot")


def test_valhalla_is_known_where_it_tells_no_status(server: Server) -> None:
    server.status = Reply(404, b'{"error_code": 106, "error": "Try any of: /route", "status_code": 404}')
    assert lines(roads(server).legs([A, B])) == [ROAD]
    assert server.asked[0][0] == "pedestrian"


def test_where_the_engine_is_guessed_the_error_says_how_to_name_it() -> None:
    with routing_server("osrm") as server:
        server.status = Reply(404, b"<html>")
        assert lines(roads(server).legs([A, B])) == [ROAD]
        server.replies = [Reply(404, b"<html>")]
        with pytest.raises(RouterError, match=r"status 404; if Valhalla runs there, write valhalla\+ before"):
            roads(server).legs([B, C])


def test_an_engine_that_is_named_is_not_asked_what_it_is() -> None:
    with routing_server("osrm") as server:
        named = Roads(router_of(f"osrm+{server.url}"), costing="vehicle")
        assert lines(named.legs([A, B])) == [ROAD]
        assert (server.status_asked, server.asked[0][0]) == (0, "driving")


def test_a_leg_that_was_told_is_not_asked_for_again(server: Server) -> None:
    assert lines(roads(server).legs([A, B])) == lines(roads(server).legs([A, B]))
    assert (len(server.asked), server.status_asked) == (1, 1)
    roads(server, costing="vehicle").legs([A, B])
    assert len(server.asked) == 2


@pytest.mark.parametrize("words", ["No path could be found for input", "Locations are in unconnected regions. Go"])
def test_where_there_is_no_road_none_is_told_and_that_is_kept(server: Server, words: str) -> None:
    server.replies = [Reply(400, json.dumps({"error": words}).encode())]
    assert roads(server).legs([A, B]) == [None]
    assert roads(server).legs([A, B]) == [None]
    assert len(server.asked) == 1


def test_a_road_that_starts_far_from_the_place_is_none(server: Server) -> None:
    elsewhere = polyline6([(29.0, 40.0), (30.5, 40.0)])
    told = {"trip": {"legs": [{"shape": elsewhere, "summary": {"time": 1, "length": 1}}]}}
    server.replies = [Reply(body=json.dumps(told).encode())]
    assert roads(server).legs([A, B]) == [None]


@pytest.mark.parametrize(
    ("reply", "told"),
    [
        (Reply(400, b'{"error": "Too\\n far"}'), r"refuses the way from A to B: Too far \(status 400\)"),
        (Reply(403, b"<html>"), r"refuses the way from A to B: status 403"),
        (Reply(500, b""), r"refuses the way from A to B: status 500"),
        (Reply(302, b"", headers={"Location": "http://example.com"}), r"status 302"),
        (Reply(429, b"{}"), "says that it is asked too much"),
        (Reply(200, b"<html>"), "answers with something else than JSON"),
        (Reply(200, b"[" * 5), "answers with something else than JSON"),
        (Reply(200, b'{"trip": 3}'), "answers as no Valhalla or OSRM server does"),
    ],
)  # fmt: skip
def test_a_server_that_does_not_tell_is_told_in_one_line(server: Server, reply: Reply, told: str) -> None:
    server.replies = [reply]
    with pytest.raises(RouterError, match=told) as caught:
        roads(server).legs([A, B])
    assert str(caught.value).startswith(f"{server_of(server.url)}: ")
    assert "\n" not in str(caught.value)


def test_a_server_that_is_down_is_told() -> None:
    with routing_server() as gone:
        pass
    with pytest.raises(RouterError, match="does not answer; check that it runs, and its address"):
        roads(gone).legs([A, B])


def test_a_server_that_is_slow_or_says_too_much_is_left(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    roads(server).legs([B, C])
    monkeypatch.setattr(router, "TIMEOUT_S", 0.2)
    server.replies = [Reply(wait_s=0.6)]
    with pytest.raises(RouterError, match="did not answer within 0 s"):
        Roads(router_of(f"valhalla+{server.url}"), costing="walk").legs([A, B])
    monkeypatch.setattr(router, "TIMEOUT_S", 10.0)
    monkeypatch.setattr(router_client, "LARGEST_BYTES", 10)
    with pytest.raises(RouterError, match="answers with more than"):
        Roads(router_of(f"valhalla+{server.url}"), costing="walk").legs([A, C])
    monkeypatch.setattr(router, "LONGEST_S", -1.0)
    with pytest.raises(RouterError, match="takes longer than"):
        roads(server).legs([A, B])


def test_an_address_may_name_its_engine() -> None:
    assert router_of("http://localhost:8002/") == Router("http://localhost:8002")
    assert router_of("OSRM+https://roads.example/car") == Router("https://roads.example/car", "osrm")


@pytest.mark.parametrize("address", ["", "localhost:8002", "ftp://x", "http://", "http://u:p@x", "http://x?key=1"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(RouterError, match="is no address of a routing server"):
        router_of(address)


def test_a_road_is_kept_for_a_month(tmp_path: Path) -> None:
    now = [0.0]
    store = RoadStore(tmp_path, now=lambda: now[0])
    store.keep("q", ((1.0, 2.0), (3.0, 4.0)))
    assert RoadStore(tmp_path, now=lambda: now[0]).kept("q") == store.kept("q")
    kept = store.kept("q")
    assert kept is not None
    assert kept.line == ((1.0, 2.0), (3.0, 4.0))
    now[0] = KEPT_S
    assert store.kept("q") is None


def test_a_damaged_store_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "router-roads.sqlite").write_text("not a database, but long enough to be taken for one" * 50)
    assert RoadStore(tmp_path).kept("q") is None


def test_without_a_folder_for_the_store_nothing_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("disk is full")

    monkeypatch.setattr(sqlite3, "connect", full)
    with pytest.raises(RouterError, match=r"its roads cannot be kept \(disk is full\)"):
        open_road_store("http://localhost")


def test_a_store_that_fails_meanwhile_is_told_once_and_asked_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    store = RoadStore(tmp_path)

    def fails(*_: object, **__: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(sqlite3, "connect", fails)
    store.keep("q", None)
    store.keep("r", None)
    assert store.kept("q") is None
    assert caplog.text.count("roads cannot be kept") == 1
    assert "database or disk is full" in caplog.text


def test_a_store_cut_short_meanwhile_knows_nothing(tmp_path: Path) -> None:
    store = RoadStore(tmp_path)
    store.keep("q", ((1.0, 2.0), (3.0, 4.0)))
    with (tmp_path / "router-roads.sqlite").open("r+b") as file:
        file.truncate(5000)
    assert store.kept("q") is None
    store.keep("q", None)
    assert RoadStore(tmp_path).kept("r") is None


def test_a_store_that_is_in_use_is_not_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    RoadStore(tmp_path).keep("q", None)
    monkeypatch.setattr("caravan_map.data.road_store._BUSY_S", 0.01)
    with closing(sqlite3.connect(tmp_path / "router-roads.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            RoadStore(tmp_path)
        other.execute("ROLLBACK")
    assert RoadStore(tmp_path).kept("q") is not None


def test_a_road_kept_by_a_clock_that_was_ahead_is_asked_for_again(tmp_path: Path) -> None:
    RoadStore(tmp_path, now=lambda: 4e9).keep("q", None)
    assert RoadStore(tmp_path, now=lambda: 1.7e9).kept("q") is None
