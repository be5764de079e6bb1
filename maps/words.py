"""The words a reader sees for roles, groups, days and figures (English; kilometres)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from ..geo.place import Kind
from ..news.article import DateRange
from ..news.claims import Group, LengthKind, Role
from ..track.progress import Status
from ..track.summary import MONTHS, spelt_date
from ..track.track import Range

ROLE: Mapping[Role, str] = MappingProxyType(
    {
        "departed": "Set out from",
        "at": "Was at",
        "passed": "Passed through",
        "toward": "Heading towards",
        "destination": "Stated destination",
        "ended": "Ended at",
        "origin": "Where members come from",
        "mention": "Named, but not as a position",
    }
)
GROUP: Mapping[Group, str] = MappingProxyType(
    {"main": "main group", "vanguard": "advance group", "rear": "group behind", "other": "another group"}
)
STATUS: Mapping[Status, str] = MappingProxyType(
    {"moving": "On the move", "stopped": "Halted", "ended": "Ended", "unknown": "Position not known"}
)
KIND: Mapping[Kind, str] = MappingProxyType(
    {
        "town": "town",
        "region": "state or department",
        "country": "country",
        "border": "border",
        "continent": "part of the world",
        "feature": "place",
    }
)
LENGTH: Mapping[LengthKind, str] = MappingProxyType(
    {
        "route": "the whole way",
        "remaining": "still to go",
        "covered": "covered so far",
        "leg": "one stage",
        "gap": "between two groups",
    }
)

_TURNS = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""The controls that embed, override or isolate a direction of writing (Unicode annex 9)."""

DASH = "\N{EN DASH}"

_SURE = ((0.95, "almost certain"), (0.8, "very likely"), (0.6, "likely"), (0.4, "uncertain"), (0.0, "doubtful"))


def in_place(text: str) -> str:
    """Leave out the controls that turn the direction of writing, which would reorder what stands around the text."""
    return text.translate(_TURNS)


def day(when: date) -> str:
    """Write a day out: 27 December 2023."""
    return spelt_date(when)


def short_day(when: date) -> str:
    """Write a day without its year: 27 Dec."""
    return f"{when.day} {MONTHS[when.month - 1][:3]}"


def span(start: date, end: date) -> str:
    """Write two days as an interval: 25-27 Dec 2023, with a dash."""
    if start == end:
        return f"{short_day(start)} {start.year}"
    if start.year != end.year:
        return f"{short_day(start)} {start.year} {DASH} {short_day(end)} {end.year}"
    first = str(start.day) if start.month == end.month else short_day(start)
    dash = DASH if start.month == end.month else f" {DASH} "
    return f"{first}{dash}{short_day(end)} {end.year}"


def dates(when: DateRange) -> str:
    """Write an interval of days, open ends in words."""
    if when.start is not None and when.end is not None:
        return span(when.start, when.end)
    if when.start is not None:
        return f"{short_day(when.start)} {when.start.year} or later"
    if when.end is not None:
        return f"{short_day(when.end)} {when.end.year} or earlier"
    return "date not known"


def number(value: float) -> str:
    """Write a whole number with its thousands marked: 1,849."""
    return f"{value:,.0f}"


def bounds(values: Range) -> str:
    """Write a range's ends, one number where they round to the same; the line never breaks between them."""
    low, high = number(values.low), number(values.high)
    return low if low == high else f"{low}\N{WORD JOINER}{DASH}\N{WORD JOINER}{high}"


def spread(values: Range, *, level: float, unit: str = "", start: str = "") -> str:
    """Write a central interval with its level: 80% range 29-90 km; empty where its ends round to one number."""
    ends = bounds(values)
    return "" if ends == number(values.low) else f"{per_cent(level)} range{start} {ends}{unit}"


def per_cent(fraction: float) -> str:
    """Write a fraction as a whole percentage: 80%."""
    return f"{100 * fraction:.0f}%"


def share(probability: float) -> str:
    """Write a probability as a percentage that never claims certainty."""
    return (
        f"more than {per_cent(0.99)}"
        if probability > 0.99
        else f"less than {per_cent(0.01)}"
        if probability < 0.01
        else per_cent(probability)
    )


def sureness(probability: float) -> str:
    """Say in words how sure a probability is."""
    return next(word for least, word in _SURE if probability >= least)


def people(low: int | None, high: int | None) -> str:
    """Write a count with open ends in words: about 8,000; up to 10,000; more than 6,000."""
    if low is None and high is None:
        return "not known"
    if low is None or high is None:
        return f"up to {high:,}" if low is None else f"more than {low:,}"
    return f"about {low:,}" if low == high else f"{low:,}{DASH}{high:,}"


def days_ago(days: int) -> str:
    """Say how old a report is on the day asked for."""
    return "the same day" if days == 0 else "one day earlier" if days == 1 else f"{days} days earlier"
