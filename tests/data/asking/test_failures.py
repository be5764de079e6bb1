"""A server that fails, is slow, refuses or talks rubbish; a store that is damaged."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from caravan_map.data import geocoder_service, geocoder_store
from caravan_map.data.geocoder import Geocoder
from caravan_map.data.geocoder_adapter import LARGEST_BYTES
from caravan_map.data.geocoding import FAILURE_S, open_geocoding
from caravan_map.data.user_folders import CACHE_VARIABLE
from caravan_map.errors import GeocoderError
from support.geocoder import CONTACT, VILLAGE, FakeTime, Reply, Server, asking, numbered

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])


@pytest.mark.parametrize("status", [429, 503, 500, 502, 504, 301])
def test_a_failure_is_tried_again_after_longer_and_longer_rests(server: Server, time: FakeTime, status: int) -> None:
    server.replies = [Reply(status, headers={"Location": server.url}), Reply(status)]
    found = asking(server, time)
    assert len(found.answers(VILLAGE)) == 1
    assert len(server.asked) == 3
    assert time.waits == [0.0, 2.0, 4.0]
    assert not found.unanswered


def test_a_pause_that_the_server_asks_for_is_kept_by_all(server: Server, time: FakeTime) -> None:
    server.replies = [Reply(429, headers={"Retry-After": "40"})]
    assert asking(server, time).answers(VILLAGE)
    assert time.waits == [0.0, 40.0]


@pytest.mark.parametrize("header", ["soon", "-5", "9" * 5_000, "\x1b[31m", ""])
def test_a_pause_that_is_none_is_passed_over(
    server: Server, time: FakeTime, caplog: pytest.LogCaptureFixture, header: str
) -> None:
    server.replies = [Reply(429, headers={"Retry-After": header})]
    assert asking(server, time).answers(VILLAGE)
    assert time.waits == [0.0, 2.0]
    assert caplog.messages == []


def test_a_pause_that_nobody_waits_for_ends_the_asking_for_all_until_it_is_over(server: Server, time: FakeTime) -> None:
    server.replies = [Reply(429, headers={"Retry-After": "3600"})]
    found = asking(server, time)
    first, second, third = numbered(3)
    assert found.answers(first) == found.answers(second) == ()
    assert (dict(found.unanswered), found.why) == ({"Nowhere 0": 1, "Nowhere 1": 1}, "asks for a pause of 3600 s")
    other = asking(server, time)
    assert other.answers(third) == ()
    assert len(server.asked) == 1
    assert time.waits == [0.0]
    time.now += 3601
    assert asking(server, time).answers(VILLAGE)


@pytest.mark.parametrize(
    ("reply", "why"),
    [
        (Reply(body=b"<html>busy</html>"), "answers with what is no answer"),
        (Reply(body=b'"busy"'), "answers with what is no answer"),
        (Reply(body=b"[1, 2]"), "answers with what is no answer"),
        (Reply(body=b'[{"lat": "north", "lon": "1"}]'), "answers with what is no answer"),
        (Reply(body=b'[{"lat": null}]'), "answers with what is no answer"),
        (Reply(body=b"[" * 100_000), "answers with what is no answer"),
        (Reply(body=b"\xff\xfe"), "answers with what is no answer"),
        (Reply(body=b" " * (LARGEST_BYTES + 1)), "answers with what is no answer"),
        (Reply(headers={"Content-Encoding": "gzip"}), "cannot be reached"),
        (Reply(503), "answers 503"),
    ],
)
def test_what_is_no_answer_is_told_and_not_asked_again_for_a_while(
    server: Server, time: FakeTime, reply: Reply, why: str
) -> None:
    server.replies = [reply] * 3
    found = asking(server, time)
    assert found.answers(VILLAGE) == ()
    assert (found.why, found.unanswered["Xolotepec"], len(server.asked)) == (why, 1, 3)
    again = asking(server, time)
    assert again.answers(VILLAGE) == ()
    assert (again.why, len(server.asked)) == ("did not answer a short while ago", 3)
    time.now += FAILURE_S
    assert asking(server, time).answers(VILLAGE)


def test_a_server_that_is_silent_or_slow_is_not_waited_for(
    server: Server, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geocoder_service, "_TIMEOUT_S", 0.1)
    server.replies = [Reply(wait_s=0.3)] * 3
    found = asking(server, time)
    assert found.answers(VILLAGE) == ()
    assert found.why == "takes too long"


def test_a_server_that_answers_drop_by_drop_is_not_waited_for(
    server: Server, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geocoder_service, "_TIMEOUT_S", 0.2)
    server.replies = [Reply(body=b"[" + b" " * 20 + b"]", between_s=0.05)] * 3
    found = asking(server, time)
    assert found.answers(VILLAGE) == ()
    assert found.why == "takes too long"


def test_a_server_that_is_not_there_is_asked_no_more_after_two_names(time: FakeTime) -> None:
    gone = Geocoder("nominatim", CONTACT, "http://127.0.0.1:1")
    found = open_geocoding(gone, clock=time.clock)
    for query in numbered(5):
        assert found.answers(query) == ()
    assert found.why == "cannot be reached"
    assert len(found.unanswered) == 5
    assert len(time.waits) == 6


def test_a_question_that_is_not_understood_is_asked_once(server: Server, time: FakeTime) -> None:
    server.replies = [Reply(400)]
    found = asking(server, time)
    assert found.answers(VILLAGE) == ()
    assert (found.why, len(server.asked)) == ("answers 400", 1)


@pytest.mark.parametrize("status", [401, 402, 403])
def test_a_refusal_ends_all(server: Server, time: FakeTime, status: int) -> None:
    server.replies = [Reply(status)]
    with pytest.raises(GeocoderError, match=r"^nominatim: (refuses to answer|says that the quota)"):
        asking(server, time).answers(VILLAGE)
    assert len(server.asked) == 1


def test_a_store_that_is_damaged_is_begun_anew(server: Server, time: FakeTime, tmp_path: Path) -> None:
    asking(server, time).answers(VILLAGE)
    files = sorted((tmp_path / "cache").glob("geocoder-*.sqlite"))
    assert len(files) == 2
    for path in files:
        path.write_bytes(b"rubbish" * 1_000)
    assert asking(server, time).answers(VILLAGE)
    assert asking(server, time).answers(VILLAGE)
    assert len(server.asked) == 2


def test_a_store_of_another_layout_is_begun_anew(server: Server, time: FakeTime, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir()
    with closing(sqlite3.connect(tmp_path / "cache" / "geocoder-answers.sqlite")) as other:
        other.execute("CREATE TABLE answers (something TEXT)")
    assert asking(server, time).answers(VILLAGE)


def test_a_turn_that_another_process_never_ends_is_not_waited_for(
    server: Server, time: FakeTime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geocoder_store, "_PATIENCE_S", 0.1)
    found = asking(server, time)
    with closing(sqlite3.connect(tmp_path / "cache" / "geocoder-turns.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert found.answers(VILLAGE) == ()
    assert found.why == "is asked by another process all the time"
    assert server.asked == []
    assert asking(server, time).answers(VILLAGE)


def test_without_a_store_nothing_is_asked(
    server: Server, time: FakeTime, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(GeocoderError, match=r"nominatim: its answers cannot be kept: .*CARAVAN_MAP_CACHE"):
        asking(server, time)
    folder = tmp_path / "other"
    (folder / "geocoder-answers.sqlite").mkdir(parents=True)
    monkeypatch.setenv(CACHE_VARIABLE, str(folder))
    with pytest.raises(GeocoderError, match=r"nominatim: its answers cannot be kept in .*CARAVAN_MAP_CACHE"):
        asking(server, time)
    assert server.asked == []
