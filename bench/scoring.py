"""What reading got right of one article, held against its annotation (counts; kilometres).

Claims with one of `POSITION_ROLES` and annotated sightings are paired in order, each at most once. **Strict**: the same
place (within 15 km, or one name inside the other where the annotation has no point), the same role (``at`` and
``passed`` count as one) and the date, an interval of five days at most that comes within a day of the annotated one;
any, where none is annotated. **Place**: the same place on the same side of the fact, been there or not yet (``toward``,
``destination``). A **false pin** is a used claim of having been in a town the annotation does not list. A **size** is
right with its low figure within 1 %, a **length** within 2 %.

What is annotated as ambiguous is neither required nor held against a claim. Claims of places wider than a town, and
repeats, are not counted as wrong; a repeat may still be a false pin.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from caravan_map.data.contracts import DateObject, PlaceObject, PositionObject, TimelinePayload
from caravan_map.geo.distance import distance_km
from caravan_map.geo.names import fold
from caravan_map.geo.place import LonLat
from caravan_map.news.claims import BEEN_ROLES, POSITION_ROLES

Gold = Mapping[str, Any]  # a line of gold.jsonl, or an item of one of its lists
Same = Callable[[Gold, PositionObject], bool]

_SAME_PLACE_KM = 15.0
_MOST_DAYS = 5
_WIDE = {"region", "country", "border", "continent"}


@dataclass(frozen=True)
class Tally:
    """What was found rightly, found wrongly and missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Add up."""
        return Tally(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def f1(self) -> float | None:
        """Give the harmonic mean of precision and recall, None where there was nothing to find and nothing found."""
        every = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / every if every else None

    @property
    def recall(self) -> float | None:
        """Give the share found of what there was to find, None where there was nothing."""
        every = self.right + self.missed
        return self.right / every if every else None


@dataclass(frozen=True)
class Score:
    """Every count of an article, or of many."""

    strict: Tally = Tally()
    place: Tally = Tally()
    size: Tally = Tally()
    length: Tally = Tally()
    false_pins: int = 0

    def __add__(self, other: Score) -> Score:
        """Add up."""
        return Score(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


def score(gold: Gold, found: TimelinePayload) -> Score:
    """Hold the claims of one article against its annotation."""
    claims = [one for one in found["positions"] if one["article"] == gold["id"] and one["role"] in POSITION_ROLES]
    sizes = [claim["low"] for claim in found["sizes"] if claim["article"] == gold["id"]]
    lengths_km = [claim["km"] for claim in found["lengths"] if claim["article"] == gold["id"]]
    golds = gold["sightings"]
    known = [[one for one in golds if _same_place(one, claim["place"])] for claim in claims]
    unsure = [not all(map(_is_required, places)) for places in known]
    return Score(
        strict=_paired(golds, claims, _same_fact, excused=unsure),
        place=_paired(golds, claims, _same_side, excused=[bool(places) for places in known]),
        size=_figures(gold["sizes"], sizes, key="low", or_else="high", within=0.01),
        length=_figures(gold["distances"], lengths_km, key="value_km", or_else="value_km", within=0.02),
        false_pins=sum(not places and _is_pin(claim) for claim, places in zip(claims, known, strict=True)),
    )


def _paired(golds: Iterable[Gold], claims: Iterable[PositionObject], same: Same, *, excused: Iterable[bool]) -> Tally:
    """Give each claim the first annotation left that says the same."""
    left = list(golds)
    right = wrong = 0
    for claim, is_excused in zip(claims, excused, strict=True):
        at = next((at for at, one in enumerate(left) if same(one, claim)), None)
        if at is not None:
            right += _is_required(left.pop(at))
        elif not (is_excused or _is_wide(claim) or claim["same_as"]):
            wrong += 1
    return Tally(right, wrong, sum(map(_is_required, left)))


def _is_required(gold: Gold) -> bool:
    return not gold.get("ambiguous", False)


def _is_wide(claim: PositionObject) -> bool:
    return claim["place"]["kind"] in _WIDE


def _is_pin(claim: PositionObject) -> bool:
    return claim["role"] in BEEN_ROLES and claim["used"] and not _is_wide(claim)


def _same_fact(gold: Gold, claim: PositionObject) -> bool:
    roles = {"at" if role == "passed" else role for role in (gold["role"], claim["role"])}
    return len(roles) == 1 and _same_place(gold, claim["place"]) and _same_day(gold["date"], claim["date"])


def _same_side(gold: Gold, claim: PositionObject) -> bool:
    return (gold["role"] in BEEN_ROLES) == (claim["role"] in BEEN_ROLES) and _same_place(gold, claim["place"])


def _same_place(gold: Gold, place: PlaceObject) -> bool:
    if gold["lat"] is not None:
        return distance_km(LonLat(gold["lon"], gold["lat"]), LonLat(place["lon"], place["lat"])) <= _SAME_PLACE_KM
    one, other = fold(gold["place"]), fold(place["name"])
    return one in other or other in one


def _same_day(gold: str | None, found: DateObject) -> bool:
    if gold is None or found["start"] is None:
        return gold is None
    day, first = date.fromisoformat(gold), date.fromisoformat(found["start"])
    last = date.fromisoformat(found["end"] or found["start"])
    return (first - day).days <= 1 and (day - last).days <= 1 and (last - first).days < _MOST_DAYS


def _figures(golds: Sequence[Gold], found: Sequence[float | None], *, key: str, or_else: str, within: float) -> Tally:
    """Look for the figure each annotation gives; what is found and stands in none is wrong."""
    required = [figure for gold in golds if _is_required(gold) and (figure := gold[key] or gold[or_else])]
    right = sum(any(_near(figure, one, within) for figure in found) for one in required)
    wrong = sum(not any(_near(figure, gold[key], within) for gold in golds) for figure in found)
    return Tally(right, wrong, len(required) - right)


def _near(found: float | None, figure: float | None, tolerance: float) -> bool:
    return bool(found and figure and abs(found - figure) <= tolerance * figure)
