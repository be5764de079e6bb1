from __future__ import annotations

import json
from datetime import date

import samples
from caravan_map.data.objects import PLACES_RIVALS_MAX, place_object, rounded_degrees, rounded_tenth
from caravan_map.data.payloads import places_payload, timeline_payload
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
    assert list(payload) == ["schema", "articles", "positions", "sizes", "lengths", "contradictions", "withheld"]
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
        "contradicts": [],
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
            "counts": "people",
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
    asked = samples.ESCUINTLA._replace(source="nominatim")
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
