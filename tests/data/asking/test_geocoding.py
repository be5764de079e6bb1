from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from caravan_map.data.geocoder import Geocoder, Query
from caravan_map.data.geocoder_store import HIT_S, MISS_S
from caravan_map.data.geocoding import MOST_ASKED, open_geocoding
from support.geocoder import CONTACT, VILLAGE, FakeTime, Reply, Server, asking, numbered

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
UNKNOWN = Query("Nowhereville", countries=("MX",), country="Mexico")


def test_only_the_name_its_countries_and_the_language_are_sent(server: Server, time: FakeTime) -> None:
    (answer,) = asking(server, time).answers(VILLAGE)
    assert (answer.lon, answer.lat, answer.raw["addresstype"]) == (-92.7, 15.35, "village")
    assert server.asked == [
        {
            "q": "Xolotepec",
            "countrycodes": "GT,MX",
            "accept-language": "en",
            "addressdetails": "1",
            "limit": "5",
            "format": "json",
        }
    ]


def test_the_contact_is_in_the_user_agent_and_nowhere_else(server: Server, time: FakeTime, tmp_path: Path) -> None:
    asking(server, time).answers(VILLAGE)
    (headers,) = server.headers
    assert headers.pop("User-Agent") == f"caravan-map ({CONTACT})"
    assert CONTACT not in str(headers) + str(server.asked)
    assert all(CONTACT.encode() not in path.read_bytes() for path in (tmp_path / "cache").iterdir())


def test_a_region_told_is_asked_for_with_the_name(server: Server, time: FakeTime) -> None:
    assert asking(server, time).answers(replace(VILLAGE, region="Chiapas"))
    assert server.asked[0]["q"] == "Xolotepec, Chiapas"


def test_what_is_kept_costs_no_waiting_and_no_request(server: Server, time: FakeTime) -> None:
    first = asking(server, time).answers(VILLAGE)
    waited = list(time.waits)
    for _ in range(3):
        assert asking(server, time).answers(VILLAGE) == first
    assert len(server.asked) == 1
    assert time.waits == waited


def test_an_answer_is_kept_for_a_year_and_none_for_a_month(server: Server, time: FakeTime) -> None:
    found = asking(server, time)
    assert found.answers(VILLAGE)
    assert found.answers(UNKNOWN) == ()
    time.now += MISS_S - 10
    assert found.answers(UNKNOWN) == ()
    assert len(server.asked) == 2
    time.now += 20
    found.answers(UNKNOWN)
    found.answers(VILLAGE)
    assert len(server.asked) == 3
    time.now += HIT_S
    found.answers(VILLAGE)
    assert len(server.asked) == 4
    assert not found.unanswered


@pytest.mark.parametrize(("scheduled", "gap_s"), [(False, 1.0), (True, 15.0)])
def test_requests_are_a_second_apart_or_four_a_minute(
    server: Server, time: FakeTime, *, scheduled: bool, gap_s: float
) -> None:
    found = asking(server, time, scheduled=scheduled)
    for query in numbered(4):
        found.answers(query)
    assert time.waits == [0.0, gap_s, gap_s, gap_s]


def test_runs_share_one_pace(server: Server, time: FakeTime) -> None:
    for query in numbered(3):
        asking(server, time).answers(query)
    assert time.waits == [0.0, 1.0, 1.0]


def test_a_clock_set_back_does_not_stop_the_asking(server: Server, time: FakeTime) -> None:
    first, second, third = numbered(3)
    asking(server, time).answers(first)
    time.now -= 5_000
    asking(server, time).answers(second)
    server.replies = [Reply(429, headers={"Retry-After": "3600"})]
    assert asking(server, time).answers(VILLAGE) == ()
    time.now -= 500_000
    asking(server, time).answers(third)
    assert time.waits == [0.0, 1.0, 1.0, 1.0]


def test_another_server_need_not_keep_the_pause_of_one(server: Server, time: FakeTime) -> None:
    server.replies = [Reply(429, headers={"Retry-After": "3600"})]
    assert asking(server, time).answers(VILLAGE) == ()
    other = Geocoder("nominatim", CONTACT, f"{server.url}/")
    assert open_geocoding(other, clock=time.clock).answers(VILLAGE)


def test_processes_share_one_pace_and_one_asks_at_a_time(server: Server) -> None:
    program = """
import sys
from caravan_map.data.geocoder import Geocoder, Query
from caravan_map.data.geocoding import open_geocoding
found = open_geocoding(Geocoder("nominatim", "desk@courier.example", sys.argv[1]))
for number in range(2):
    found.answers(Query(f"Nowhere {sys.argv[2]} {number}", countries=("MX",)))
"""
    running = [subprocess.Popen([sys.executable, "-c", program, server.url, letter]) for letter in "ab"]
    assert [each.wait(60) for each in running] == [0, 0]
    assert len(server.times) == 4
    assert all(later - earlier >= 0.99 for earlier, later in zip(server.times, server.times[1:], strict=False))


def test_one_run_asks_for_a_few_names_only(server: Server, time: FakeTime) -> None:
    found = asking(server, time)
    for query in numbered(MOST_ASKED + 2):
        found.answers(query)
    assert len(server.asked) == MOST_ASKED
    assert len(found.unanswered) == 2
    assert found.why == f"is asked for {MOST_ASKED} names at most in one run"
