from __future__ import annotations

import json

import samples
from caravan_map.data.output import json_text
from caravan_map.data.standing import progress_payload
from caravan_map.wording.language import language


def test_progress_has_the_contracts_keys_in_order() -> None:
    assert list(progress_payload(samples.progress())) == [
        *("schema", "as_of", "status", "level", "position", "last_report", "route", "reported", "done_km", "percent"),
        *("remaining_km", "pace_km_per_day", "eta", "eta_why", "destinations", "size", "track", "warnings"),
        *("language", "sentence", "summary", "percent_of", "pace_recent", "days", "routes", "contradictions"),
        *("mode", "parties", "withheld"),
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
    assert payload["size"] == {"low": None, "high": 8000, "date": "2023-12-24", "claims": ["s1"], "counts": "people"}
    assert payload["warnings"] == ["the last report is 1 day old"]


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
        "eta_why": "at the pace so far the group may not arrive within a year",
        "route": "coast",
        "length_km": 105.2,
        "claims": [],
    }
    assert far["remaining_km"] is None
    assert far["eta"] == {"earliest": "2024-02-01", "median": "2024-03-01", "latest": "2024-05-01"}


def test_progress_gives_a_day_of_the_track_its_range_and_point() -> None:
    (day,) = progress_payload(samples.progress())["track"]
    assert day == {
        "date": "2023-12-24",
        "low": 0.0,
        "mid": 0.0,
        "high": 12.3,
        "lat": 14.90541,
        "lon": -92.25891,
        "moving": None,
    }


def test_what_the_evidence_is_too_thin_for_is_null() -> None:
    payload = progress_payload(samples.thin_progress())
    absent = ("position", "last_report", "reported", "done_km", "percent", "pace_km_per_day", "eta", "size")
    assert [payload[key] for key in absent] == [None] * len(absent)  # type: ignore[literal-required]  # the keys are data
    assert payload["remaining_km"] == {"reported": None, "route": None}
    assert (payload["destinations"], payload["track"], payload["warnings"]) == ([], [], [])


def test_progress_gives_both_shares_the_recent_pace_and_how_the_days_were_spent() -> None:
    payload = progress_payload(samples.progress())
    assert payload["percent_of"] == {
        "reported": {"low": 1.8, "mid": 3.83, "high": 5.7},
        "route": {"low": 27.6, "mid": 58.2, "high": 85.9},
    }
    assert payload["pace_recent"] == {
        "since": "2023-12-19",
        "until": "2023-12-26",
        "days": 7,
        "km_per_day": {"low": 9.0, "mid": 18.0, "high": 27.0},
    }
    assert payload["days"] == {
        "since": "2023-12-23",
        "until": "2023-12-26",
        "count": 3,
        "moving": {"low": 2.0, "mid": 2.0, "high": 3.0},
        "resting": {"low": 0.0, "mid": 1.0, "high": 1.0},
    }


def test_of_a_thin_day_what_is_not_known_is_null() -> None:
    payload = progress_payload(samples.thin_progress())
    assert payload["percent_of"] == {"reported": None, "route": None}
    assert (payload["pace_recent"], payload["days"], payload["routes"], payload["contradictions"]) == (
        None,
        None,
        [],
        [],
    )


def test_progress_gives_each_route_its_likelihood_and_its_own_figures() -> None:
    chosen, other = progress_payload(samples.progress())["routes"]
    assert (chosen["name"], chosen["likelihood"], chosen["chosen"]) == ("coast", 0.9, True)
    assert chosen["remaining_km"] == {"low": 14.8, "mid": 44.0, "high": 76.1}
    assert (other["name"], other["likelihood"], other["chosen"], other["done_km"]) == ("gulf", 0.1, False, None)
    assert other["eta_why"] == "the reports are too old to reckon on from"


def test_a_contradiction_names_who_says_what_and_which_is_believed() -> None:
    (found,) = progress_payload(samples.progress())["contradictions"]
    assert (found["group"], found["start"], found["end"], found["settled"]) == (
        "main",
        "2023-12-26",
        "2023-12-27",
        True,
    )
    right, wrong = found["sides"]
    assert (right["place"]["name"], right["posterior"], right["used"]) == ("Tapachula", 0.97, True)
    assert (wrong["place"]["name"], wrong["km"], wrong["ended"], wrong["used"]) == ("Escuintla", 71.0, True, False)
    assert [(voice["claim"], voice["outlet"], voice["said_by"]) for voice in wrong["voices"]] == [
        ("p2", None, "a priest")
    ]


def test_what_is_said_in_words_is_in_the_language_asked_for_and_names_it() -> None:
    payload = progress_payload(samples.progress(), told=language("es-MX"))
    assert payload["language"] == "es-MX"
    assert payload["warnings"] == ["la última noticia es de 1 día antes"]
    assert payload["sentence"].startswith("Unos 60 km de los 1,600 km que dan las noticias, 4%; ")
    assert payload["status"] == "moving"
    assert json.loads(json_text(payload))["summary"] == payload["summary"]
