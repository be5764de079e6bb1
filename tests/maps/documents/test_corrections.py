from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import samples
from caravan_map.data.payloads import timeline_payload
from caravan_map.data.standing import progress_payload
from caravan_map.maps.documents import corrections as module
from caravan_map.maps.documents.corrections import Claim, Correction, Snapshot, corrections
from caravan_map.wording.words import words_in

ENGLISH = words_in("en")
FIGURES: dict[str, Any] = {
    "schema": "caravan-map/progress@1",
    "as_of": "2023-12-24",
    "size": None,
    "reported": None,
    "track": [],
}
DAY = date(2023, 12, 24)
THEN = Snapshot(
    DAY, {DAY: (1.0, 10.0, 20.0)}, 1600.0, (None, 8000, "people"), {("a", 3, "at"): Claim("Huixtla", True, "There.")}
)


def now(**changes: Any) -> Snapshot:  # noqa: ANN401 - as `replace` takes them
    return replace(THEN, **changes)


def test_a_run_reads_what_it_prints_itself() -> None:
    figures = Snapshot.of(progress_payload(samples.progress()))
    assert (figures.as_of, figures.reported_km, figures.size) == (date(2023, 12, 27), 1600.0, (None, 8000, "people"))
    assert figures.days == {DAY: (0.0, 0.0, 12.3)}
    claims = Snapshot.of(timeline_payload(samples.reading(), samples.track())).claims
    assert claims is not None
    assert claims["001", 5, "departed"] == Claim("Tapachula", True, "They left Tapachula.")


def test_two_files_of_one_run_go_together() -> None:
    figures, claims = Snapshot(DAY, {DAY: (1, 2, 3)}, 5.0), Snapshot(claims={})
    assert figures.joined(claims) == claims.joined(figures) == Snapshot(DAY, {DAY: (1, 2, 3)}, 5.0, None, {})


def test_the_same_run_needs_no_corrections() -> None:
    assert corrections(THEN, THEN, ENGLISH) == []


def test_figures_that_changed_are_told_then_and_now() -> None:
    later = now(as_of=date(2023, 12, 26), reported_km=1700.0, size=(6000, None))
    assert corrections(THEN, later, ENGLISH) == [
        Correction("As known on", "24 December 2023", "26 December 2023"),
        Correction("Length of the way, as reported", "1,600 km", "1,700 km"),
        Correction("Size", "up to 8,000 people", "more than 6,000 people"),
    ]


def test_a_day_that_moved_by_five_kilometres_is_told_and_a_new_day_is_not() -> None:
    later = now(days={DAY: (2.0, 15.0, 30.0), date(2023, 12, 25): (30.0, 40.0, 50.0)})
    assert corrections(THEN, later, ENGLISH) == [
        Correction("Position on 24 December 2023", "km 10 (range 1–20)", "km 15 (range 2–30)")
    ]
    assert corrections(THEN, now(days={DAY: (1.0, 14.9, 20.0)}), ENGLISH) == []


def test_a_claim_placed_or_judged_otherwise_is_told_and_a_new_one_is_not() -> None:
    moved = now(claims={("a", 3, "at"): Claim("Huehuetán", False, "There."), ("b", 1, "at"): Claim("X", True, "New.")})
    assert corrections(THEN, moved, ENGLISH) == [Correction("a: “There.”", "Huixtla, used", "Huehuetán, not used")]
    assert corrections(THEN, now(claims={}), ENGLISH)[0].now == "no longer read so"


def test_of_very_many_claims_the_rest_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_CLAIMS", 1)
    many = now(claims={("a", at, "at"): Claim("X", True, "…") for at in range(3)})
    assert [one.what for one in corrections(many, now(claims={}), ENGLISH)] == ["a: “…”", "and 2 more statements"]


def test_what_one_run_does_not_tell_is_not_compared() -> None:
    assert corrections(Snapshot(), THEN, ENGLISH) == corrections(THEN, Snapshot(), ENGLISH) == []


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"schema": "caravan-map/places@1"},
        {"schema": "caravan-map/progress@1"},
        {"schema": "caravan-map/timeline@1", "positions": [{}]},
        {"schema": "caravan-map/timeline@1", "positions": 3},
        {"schema": "caravan-map/progress@1", "as_of": "never", "size": None, "reported": None, "track": []},
        {"schema": 3},
        {"schema": "x" * 5_000},
        *(
            FIGURES | {"size": size}
            for size in ({"low": "many", "high": 5}, {"low": 5}, {"low": 9**40, "high": None}, [5, 6])
        ),
        FIGURES | {"reported": {"length_km": "far" * 900}},
        FIGURES | {"reported": {"length_km": -1}},
        FIGURES | {"reported": {"length_km": None}},
        FIGURES | {"track": [{"date": "2023-12-24", "low": "inf", "mid": 2, "high": 3}]},
        FIGURES | {"track": [{"date": "2023-12-24", "low": [], "mid": 2, "high": 3}]},
    ],
)
def test_what_is_no_run_is_refused_in_one_short_line(payload: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r".") as refusal:
        Snapshot.of(payload)
    assert len(str(refusal.value)) < 200
    assert "\n" not in str(refusal.value)
