"""What a report says otherwise than an earlier one did: figures, days and claims, then and now (kilometres)."""

from __future__ import annotations

import reprlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from ...news.claims import Counted
from ...wording.words import DASH, Words

MOVED_KM = 5.0
"""A day's median that moved by less is no correction: the summary rounds to as much."""
MOST_CLAIMS = 100
_MOST_KM = 100_000
_MOST_PEOPLE = 1_000_000_000
_LONGEST_TOLD = 100  # characters of what is wrong


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a run printed as JSON, as far as it may need correcting.

    Attributes
    ----------
    as_of
        The day it was known on, None where it does not tell.
    days
        Chainage at the end of each day: low, median, high, kilometres.
    reported_km, size
        The length the articles give, and the group's size: low, high, and what is counted; None where not told.
    claims
        By article, offset and role: what was made of each position claim; None where it lists no claims.
    """

    as_of: date | None = None
    days: Mapping[date, tuple[float, float, float]] = field(default_factory=dict)
    reported_km: float | None = None
    size: tuple[int | None, int | None, Counted] | None = None
    claims: Mapping[tuple[str, int, str], Claim] | None = None

    @staticmethod
    def of(payload: Mapping[str, Any]) -> Snapshot:
        """Read what ``progress --format json`` or ``timeline --format json`` prints.

        Parameters
        ----------
        payload
            Either.

        Returns
        -------
        Snapshot
            Of the one its figures, of the other its claims.

        Raises
        ------
        ValueError
            If it is neither.
        """
        try:
            kind = str(payload["schema"]).partition("@")[0]
            if kind == "caravan-map/progress":
                return _figures(payload)
            if kind == "caravan-map/timeline":
                return Snapshot(claims=dict(map(_claim, payload["positions"])))
        except (LookupError, TypeError, AttributeError, ValueError, OverflowError) as error:
            told = str(error).replace("\n", " ")[:_LONGEST_TOLD]
            raise ValueError(f"it lacks or spoils {told}") from error
        raise ValueError(f"its schema is {reprlib.repr(payload['schema'])}")

    def joined(self, other: Snapshot) -> Snapshot:
        """Take what another tells besides."""
        return Snapshot(
            self.as_of or other.as_of,
            self.days or other.days,
            self.reported_km if self.reported_km is not None else other.reported_km,
            self.size or other.size,
            self.claims if self.claims is not None else other.claims,
        )


@dataclass(frozen=True, slots=True)
class Claim:
    """What was made of a claim: its place, whether it counts, and its sentence."""

    place: str
    used: bool
    quote: str


@dataclass(frozen=True, slots=True)
class Correction:
    """One thing said otherwise: what, as it was then, and as it is now."""

    what: str
    then: str
    now: str


def corrections(then: Snapshot, now: Snapshot, words: Words) -> list[Correction]:
    """List what is said otherwise than before.

    Parameters
    ----------
    then, now
        The earlier run and this one; what either does not tell is not compared.
    words
        The language.

    Returns
    -------
    list of Correction
        Figures, then days both tell of, then claims; days the earlier run did not reach are news, no corrections.
    """
    return [*_of_figures(then, now, words), *_of_days(then, now, words), *_of_claims(then, now, words)]


def _figures(payload: Mapping[str, Any]) -> Snapshot:
    size, reported = payload["size"], payload["reported"]
    return Snapshot(
        as_of=date.fromisoformat(payload["as_of"]),
        days={
            date.fromisoformat(day["date"]): (_km(day["low"]), _km(day["mid"]), _km(day["high"]))
            for day in payload["track"]
        },
        reported_km=None if reported is None else _km(reported["length_km"]),
        size=None if size is None else (_many(size["low"]), _many(size["high"]), _counted(size.get("counts"))),
    )


def _km(value: Any) -> float:  # noqa: ANN401 - what JSON holds
    number = float(value)
    if not 0 <= number <= _MOST_KM:
        raise ValueError(f"the distance {number:g} km")
    return number


def _many(value: object) -> int | None:
    if value is None:
        return None
    if type(value) is not int or not 0 <= value <= _MOST_PEOPLE:
        raise ValueError(f"the size: {reprlib.repr(value)} is no number of people")
    return value


def _counted(value: object) -> Counted:
    return "vehicles" if value == "vehicles" else "people"


def _claim(position: Mapping[str, Any]) -> tuple[tuple[str, int, str], Claim]:
    key = str(position["article"]), int(position["start"]), str(position["role"])
    return key, Claim(str(position["place"]["name"]), bool(position["used"]), str(position["quote"]))


def _of_figures(then: Snapshot, now: Snapshot, words: Words) -> Iterator[Correction]:
    if then.as_of and now.as_of and then.as_of != now.as_of:
        yield Correction(words.say("As known on"), words.day(then.as_of), words.day(now.as_of))
    if then.reported_km and now.reported_km and then.reported_km != now.reported_km:
        lengths = (words.say("{km} km", km=words.number(km)) for km in (then.reported_km, now.reported_km))
        yield Correction(words.say("Length of the way, as reported"), *lengths)
    if then.size and now.size and then.size != now.size:
        sizes = (words.counted(*size) for size in (then.size, now.size))
        yield Correction(words.say("Size"), *sizes)


def _of_days(then: Snapshot, now: Snapshot, words: Words) -> Iterator[Correction]:
    for day in sorted(then.days.keys() & now.days.keys()):
        before, after = then.days[day], now.days[day]
        if abs(before[1] - after[1]) >= MOVED_KM:
            yield Correction(
                words.say("Position on {day}", day=words.day(day)), _stretch(before, words), _stretch(after, words)
            )


def _of_claims(then: Snapshot, now: Snapshot, words: Words) -> Iterator[Correction]:
    if then.claims is None or now.claims is None:
        return
    counted = 0
    for key in sorted(then.claims.keys() | now.claims.keys()):
        before, after = then.claims.get(key), now.claims.get(key)
        if before and (after is None or (before.place, before.used) != (after.place, after.used)):
            counted += 1
            if counted <= MOST_CLAIMS:
                yield Correction(f"{key[0]}: “{before.quote}”", _fate(before, words), _fate(after, words))
    if counted > MOST_CLAIMS:
        left = words.count("and one more statement", "and {n} more statements", counted - MOST_CLAIMS)
        yield Correction(left, "", "")


def _fate(claim: Claim | None, words: Words) -> str:
    if claim is None:
        return words.say("no longer read so")
    return f"{claim.place}, {words.say('used') if claim.used else words.say('not used')}"


def _stretch(km: tuple[float, float, float], words: Words) -> str:
    low, mid, high = map(words.number, km)
    return words.say("km {mid} (range {low}{dash}{high})", mid=mid, low=low, high=high, dash=DASH)
