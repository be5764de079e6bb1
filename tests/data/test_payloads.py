from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import samples
from caravan_map.data.objects import PLACES_RIVALS_MAX, place_object, rounded_degrees, rounded_tenth
from caravan_map.data.payloads import places_payload, progress_payload, timeline_payload
from caravan_map.geo.place import Candidate
from caravan_map.news.article import DateRange
from caravan_map.news.claims import Reading
from caravan_map.news.places.mentions import Mention
from hypothesis import given
from hypothesis import strategies as st

ESCUINTLA_OBJECT = {
    "name": "Escuintla",
    "kind": "town",
    "admin1": "Chiapas",
    "country": "MX",
    "geonameid": 3526952,
    "lat": 15.31667,
    "lon": -92.65,
    "radius_km": 3.0,
}


def test_the_timeline_names_its_schema_first_and_has_the_four_lists() -> None:
    payload = timeline_payload(samples.reading(), samples.track())
    assert list(payload) == ["schema", "articles", "positions", "sizes", "lengths"]
    assert payload["schema"] == "caravan-map/timeline@1"


def test_an_article_has_the_contracts_keys_and_the_day_it_was_published() -> None:
    articles = timeline_payload(samples.reading(), samples.track())["articles"]
    assert articles[0] == {
        "id": "001",
        "path": "in/001.txt",
        "title": "Off they go",
        "source": "The Wire",
        "url": "https://wire.example/1",
        "published": "2023-12-24",
        "published_basis": '"Christmas Eve"',
        "language": "en",
        "sha256": "ab",
    }


def test_an_interval_of_publication_gives_its_last_day_and_says_so() -> None:
    article = timeline_payload(samples.reading(), samples.track())["articles"][1]
    assert article["published"] == "2023-12-27"
    assert article["published_basis"] == '"on Wednesday" or the day before (between 2023-12-26 and 2023-12-27)'


def test_an_open_interval_of_publication_gives_the_side_that_is_known() -> None:
    whole = samples.reading()
    after = DateRange(date(2023, 12, 24), None, "it tells of that day")
    reading = Reading(whole.articles, {"001": samples.OPEN, "002": after}, (), (), ())
    first, second = timeline_payload(reading, samples.track())["articles"]
    assert (first["published"], second["published"]) == ("2023-12-28", "2023-12-24")
    assert first["published_basis"] == "before it was published (on or before 2023-12-28)"
    assert second["published_basis"] == "it tells of that day (on or after 2023-12-24)"


def test_an_article_without_any_clue_has_no_day() -> None:
    reading = Reading(samples.reading().articles[:1], {}, (), (), ())
    (article,) = timeline_payload(reading, samples.track())["articles"]
    assert (article["published"], article["published_basis"]) == (None, "no date given")


def test_claims_stand_in_order_of_date_with_undated_ones_last() -> None:
    payload = timeline_payload(samples.reading(), samples.track())
    assert [claim["id"] for claim in payload["positions"]] == ["p1", "p2", "p3"]


def test_a_position_has_the_contracts_keys_and_the_place_the_inference_chose() -> None:
    claim = timeline_payload(samples.reading(), samples.track())["positions"][1]
    assert claim == {
        "id": "p2",
        "article": "002",
        "start": 10,
        "end": 19,
        "quote": "They hope for Escuintla.",
        "role": "toward",
        "group": "main",
        "place": ESCUINTLA_OBJECT,
        "date": {"start": "2023-12-26", "end": "2023-12-27", "basis": '"on Wednesday" or the day before'},
        "said_by": "an organiser",
        "posterior": 0.2,
        "used": False,
        "why": "outvoted",
        "rivals": [
            {
                "name": "Escuintla",
                "kind": "town",
                "admin1": "Escuintla",
                "country": "GT",
                "geonameid": 3595803,
                "lat": 14.305,
                "lon": -90.785,
                "radius_km": 7.0,
                "probability": 0.012,
            }
        ],
        "same_as": None,
    }


def test_sizes_and_lengths_have_the_contracts_keys() -> None:
    payload = timeline_payload(samples.reading(), samples.track())
    eve = {"start": "2023-12-24", "end": "2023-12-24", "basis": '"Christmas Eve"'}
    assert payload["sizes"] == [
        {
            "id": "s1",
            "article": "001",
            "quote": "Up to 8,000 walk.",
            "low": None,
            "high": 8000,
            "date": eve,
            "said_by": "police",
            "same_as": None,
        }
    ]
    assert payload["lengths"] == [
        {
            "id": "l1",
            "article": "002",
            "quote": "1,600 km to go.",
            "km": 1600.0,
            "kind": "remaining",
            "from": "here",
            "to": "US border",
            "date": {"start": None, "end": "2023-12-28", "basis": "before it was published"},
            "said_by": None,
            "same_as": None,
        }
    ]


def test_progress_has_the_contracts_keys_in_order() -> None:
    assert list(progress_payload(samples.progress())) == [
        *("schema", "as_of", "status", "level", "position", "last_report", "route", "reported", "done_km", "percent"),
        *("remaining_km", "pace_km_per_day", "eta", "eta_why", "destinations", "size", "track", "warnings"),
    ]


def test_progress_gives_every_figure_as_a_range() -> None:
    payload = progress_payload(samples.progress())
    done = {"low": 29.0, "mid": 61.2, "high": 90.4}
    assert payload["schema"] == "caravan-map/progress@1"
    assert (payload["as_of"], payload["status"], payload["level"]) == ("2023-12-27", "moving", 0.8)
    assert payload["position"] == {
        "km": done,
        "lat": 15.31667,
        "lon": -92.65,
        "near": "Escuintla",
        "between": ["Tapachula", "Escuintla"],
    }
    assert payload["last_report"] == {"claim": "p1", "date": "2023-12-26", "place": "Escuintla", "age_days": 1}
    assert payload["reported"] == {"length_km": 1600.0, "claims": ["l1"]}
    assert payload["done_km"] == done
    assert payload["percent"] == {"low": 1.8, "mid": 3.83, "high": 5.7}
    assert payload["remaining_km"] == {
        "reported": {"low": 1509.6, "mid": 1538.8, "high": 1571.0},
        "route": {"low": 14.8, "mid": 44.0, "high": 76.1},
    }
    assert payload["pace_km_per_day"] == {"low": 9.7, "mid": 20.4, "high": 30.1}
    assert payload["eta"] == {"earliest": "2024-02-01", "median": "2024-03-01", "latest": "2024-05-01"}
    assert payload["size"] == {"low": None, "high": 8000, "date": "2023-12-24", "claims": ["s1"]}
    assert payload["warnings"] == ["The last report is a day old."]


def test_progress_gives_the_route_with_the_chainage_of_each_vertex() -> None:
    assert progress_payload(samples.progress())["route"] == {
        "name": "coast",
        "length_km": 105.2,
        "basis": "great circles times detour",
        "coordinates": [[-92.25891, 14.90541], [-92.65, 15.31667], [-92.90039, 15.43358]],
        "km": [0.0, 71.0, 105.2],
    }


def test_progress_tells_what_remains_to_each_destination_and_by_which_route() -> None:
    near, far = progress_payload(samples.progress())["destinations"]
    assert near == {
        "name": "Mapastepec",
        "remaining_km": {"low": 14.8, "mid": 44.0, "high": 76.1},
        "eta": None,
        "route": "coast",
        "length_km": 105.2,
    }
    assert far["remaining_km"] is None
    assert far["eta"] == {"earliest": "2024-02-01", "median": "2024-03-01", "latest": "2024-05-01"}


def test_progress_gives_a_day_of_the_track_its_range_and_point() -> None:
    (day,) = progress_payload(samples.progress())["track"]
    assert day == {"date": "2023-12-24", "low": 0.0, "mid": 0.0, "high": 12.3, "lat": 14.90541, "lon": -92.25891}


def test_what_the_evidence_is_too_thin_for_is_null() -> None:
    payload = progress_payload(samples.thin_progress())
    absent = ("position", "last_report", "reported", "done_km", "percent", "pace_km_per_day", "eta", "size")
    assert [payload[key] for key in absent] == [None] * len(absent)  # type: ignore[literal-required]
    assert payload["remaining_km"] == {"reported": None, "route": None}
    assert (payload["destinations"], payload["track"], payload["warnings"]) == ([], [], [])


def test_places_give_each_name_with_its_place_and_rivals() -> None:
    candidates = (Candidate(samples.ESCUINTLA, 0.7), Candidate(samples.RIVAL, 0.3))
    payload = places_payload("d", [Mention(4, 13, "ESCUINTLA", demonym=False, candidates=candidates)])
    (place,) = payload["places"]
    assert payload["id"] == "d"
    assert list(place) == [
        *("start", "end", "text", "name", "kind", "country", "admin1", "geonameid", "lat", "lon"),
        *("demonym", "coarse", "probability", "why", "rivals"),
    ]
    assert (place["start"], place["end"], place["text"], place["lat"]) == (4, 13, "ESCUINTLA", 15.31667)
    assert (place["demonym"], place["coarse"], place["probability"], place["why"]) == (False, False, 0.7, [])
    assert [(rival["country"], rival["probability"]) for rival in place["rivals"]] == [("GT", 0.3)]


def test_a_place_that_a_geocoder_gave_names_it() -> None:
    asked = replace(samples.ESCUINTLA, source="nominatim")
    assert place_object(asked) == {**ESCUINTLA_OBJECT, "source": "nominatim"}
    mention = Mention(4, 13, "ESCUINTLA", demonym=False, candidates=(Candidate(asked, 1.0),))
    assert places_payload("d", [mention])["places"][0]["source"] == "nominatim"


def test_places_say_why() -> None:
    candidates = (Candidate(samples.ESCUINTLA, 1.0),)
    mention = Mention(
        0, 9, "Escuintla", demonym=False, candidates=candidates, coarse=True, why=(("before it: in", 1.4),)
    )
    (place,) = places_payload("d", [mention])["places"]
    assert (place["coarse"], place["why"]) == (True, [{"reason": "before it: in", "log_odds": 1.4}])


def test_places_give_the_likeliest_rivals_only() -> None:
    candidates = tuple(Candidate(samples.RIVAL, 0.05) for _ in range(20))
    payload = places_payload("d", [Mention(0, 9, "Escuintla", demonym=False, candidates=candidates)])
    assert len(payload["places"][0]["rivals"]) == PLACES_RIVALS_MAX


@given(st.floats(-1e6, 1e6), st.floats(-180, 180))
def test_rounding_moves_a_figure_by_half_a_unit_at_most_and_never_gives_minus_zero(km: float, degrees: float) -> None:
    assert abs(rounded_tenth(km) - km) <= 0.05 + 1e-9
    assert abs(rounded_degrees(degrees) - degrees) <= 0.5e-5 + 1e-12
    assert "-0.0" not in (json.dumps(rounded_tenth(km)), json.dumps(rounded_degrees(degrees)))
