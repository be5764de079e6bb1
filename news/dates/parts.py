"""What the parts of a matched date pattern ("w", "d", "mo", …) make of it: one reader for each kind of date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ..article import EARLIEST_YEAR, LATEST_YEAR
from ..grammar.date_words import DateWords
from .expression import DateExpression

Parts = Mapping[str, str]
Bare = Callable[..., DateExpression]

_LONGEST_MONTH = 31
_LONGEST_YEAR = 12
_MONTH = 30
_LONGEST_COUNT = 36_500  # days, a century: older events are no news, and the calendar has an end
_LONGEST_SLACK = 365
_HALF_A_CENTURY = 600  # months
_WEEK = 7
_YEAR = 365
_HALF_A_YEAR = 183
_DAYS_UNCOUNTED = 3  # "days later"


def interpreted(bare: Bare, parts: Parts, words: DateWords) -> DateExpression | None:
    """Read the parts of a matched pattern.

    Parameters
    ----------
    bare
        The expression with its place in the text, its kind and all else to be filled in.
    parts
        The pattern's named groups that matched, as written.
    words
        The language's words of time.

    Returns
    -------
    DateExpression or None
        None where the parts make no date ("March 45").
    """
    if not EARLIEST_YEAR <= int(parts.get("y", EARLIEST_YEAR)) <= LATEST_YEAR:
        return None
    for name, interpret in _INTERPRETERS.items():
        if name in parts:
            return interpret(bare, parts, words)
    return None


def _lower(word: str) -> str:
    return " ".join(word.lower().replace("’", "'").split())


def _number(word: str, words: DateWords) -> int:
    """Give the value of a figure, an ordinal ("5th", "5º") or a word."""
    digits = "".join(letter for letter in word if letter in "0123456789")
    if digits:
        return int(digits)
    bare = _lower(word)
    return words.counts[bare] if bare in words.counts else words.ordinals[bare]


def _direction(word: str | None, words: DateWords) -> int:
    return words.directions.get(_lower(word or ""), 0)


def _weekday_of(parts: Parts, words: DateWords) -> int | None:
    return words.weekdays[parts["w"].lower()] if "w" in parts else None


def _numbered(bare: Bare, parts: Parts, words: DateWords) -> DateExpression | None:
    day = _number(parts["d"], words)
    month = parts.get("mo")
    number = None if month is None else int(month) if month.isdigit() else words.months[month.lower()]
    if not 1 <= day <= _LONGEST_MONTH or not (number is None or 1 <= number <= _LONGEST_YEAR):
        return None
    found = bare(
        kind="day",
        year=int(parts["y"]) if "y" in parts else None,
        month=number,
        day=day,
        weekday=_weekday_of(parts, words),
        which=_direction(parts.get("which") or parts.get("then"), words),
    )
    return _stretch(found, parts)


def _stretch(found: DateExpression, parts: Parts) -> DateExpression | None:
    """Add the last day of "March 11 to 13"."""
    if "d2" not in parts:
        return found
    last = int(parts["d2"])
    if not (found.day or 0) < last <= _LONGEST_MONTH:
        return None
    return replace(found, until=replace(found, day=last, weekday=None), is_loose="loose" in parts)


def _in_figures(bare: Bare, parts: Parts, words: DateWords) -> DateExpression | None:
    """Read "24/12/2023", the day first where both orders are possible and the language has it so."""
    one, two = int(parts["one"]), int(parts["two"])
    orders = [
        (day, month)
        for day, month in ((one, two), (two, one))
        if 1 <= day <= _LONGEST_MONTH and 1 <= month <= _LONGEST_YEAR
    ]
    if not orders:
        return None
    day, month = orders[0] if words.is_day_first else orders[-1]
    return bare(kind="day", year=int(parts["y"]), month=month, day=day, is_swappable=len(orders) > 1 and day != month)


def _feast(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    feast = words.feasts[_lower(parts["feast"])]
    side = _direction(parts.get("beside"), words)
    if "unit" not in parts:
        return bare(kind="feast", feast=feast, side=side)
    count = _number(parts.get("n", "1"), words) * words.day_units[_lower(parts["unit"])]
    return bare(kind="feast", feast=feast, shift=side * count)


def _eve(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    return bare(kind="feast", feast=words.feasts[_lower(parts["eve"])], shift=-1)


def _weekday(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    weekday = words.weekdays[parts["weekday"].lower()]
    which = _direction(parts.get("which") or parts.get("then"), words)
    return bare(kind="weekday", weekday=weekday, which=which)


def _relative(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    word = _lower(parts["relative"])
    shift = words.relative_days[word]
    return bare(
        kind="relative",
        shift=shift,
        which=int(word in words.told_days),
        weekday=_weekday_of(parts, words),
        is_now=word in words.now,
        is_tonight=word in words.tonight,
    )


def _counted(parts: Parts, name: str, words: DateWords) -> tuple[int, int, int]:
    """Give a count of days, the days it may be off (the more the longer), and its calendar months."""
    unit = words.day_units[_lower(parts["unit"])]
    count = _number(parts[name], words)
    days = count * unit
    loose = _lower(parts[name]) in words.loose_counts
    slack = min(days // _WEEK, _HALF_A_YEAR) + int("hedge" in parts) + (unit if loose else 0)
    months = count * (unit // _YEAR * _LONGEST_YEAR or unit // _MONTH)
    return min(days, _LONGEST_COUNT), min(slack, _LONGEST_SLACK), months if days <= _LONGEST_COUNT else 0


def _ago(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    days, slack, months = _counted(parts, "n", words)
    way = _direction(parts["from"], words)
    told = _lower(parts["from"]) not in words.from_publication
    if "exact" in parts:
        slack = 0
    return bare(kind="ago", shift=days * way, slack=slack, months=months * way, which=int(told))


def _half_a_century(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:  # noqa: ARG001 - as the others
    return bare(kind="ago", shift=-_LONGEST_COUNT // 2, months=-_HALF_A_CENTURY, slack=_LONGEST_SLACK)


def _uncounted(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    way = _direction(parts["from"], words)
    told = _lower(parts["from"]) not in words.from_publication
    return bare(kind="ago", shift=_DAYS_UNCOUNTED * way, slack=_DAYS_UNCOUNTED - 1, which=int(told))


def _trailing(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    """Read "the past three days", which last until publication."""
    days, slack, months = _counted(parts, "n", words)
    return bare(kind="ago", shift=-days, slack=slack, months=-months, lasts=True)


def _coarse(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    unit = _lower(parts["span"])
    kind: tuple[str, int] = (unit, words.day_units[unit])
    which = _direction(parts.get("coarse"), words)
    if kind[1] == _YEAR:
        return bare(kind="year", which=which)
    if " " in unit or unit == "weekend":
        return bare(kind="weekend", which=which, shift=_WEEK)
    return bare(kind="week", which=which, shift=kind[1])


def _month(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    year = int(parts["y"]) if "y" in parts else None
    third = words.thirds[_lower(parts["third"])] if "third" in parts else None
    return bare(kind="month", month=words.months[parts["month"].lower()], year=year, third=third)


def _year(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:  # noqa: ARG001 - as the others
    return bare(kind="year", year=int(parts["y"]))


def _hour(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:  # noqa: ARG001 - as the others
    return bare(kind="hour")


def _nth_day(bare: Bare, parts: Parts, words: DateWords) -> DateExpression | None:
    count = _number(parts["nth"], words)
    return bare(kind="journey", shift=count - 1) if count else None


def _into(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    days, slack, months = _counted(parts, "into", words)
    return bare(kind="journey", shift=days, slack=max(1, slack), months=months)


def _since(bare: Bare, parts: Parts, words: DateWords) -> DateExpression:
    days, slack, months = _counted(parts, "since", words)
    if "exact" in parts:
        slack = 0
    return bare(kind="elapsed", shift=-days, slack=slack, months=-months)


# The group that tells a pattern's kind, and what reads it; the first that matched counts.
_INTERPRETERS: dict[str, Callable[[Bare, Parts, DateWords], DateExpression | None]] = {
    "one": _in_figures,
    "d": _numbered,
    "feast": _feast,
    "eve": _eve,
    "weekday": _weekday,
    "relative": _relative,
    "half": _half_a_century,
    "nth": _nth_day,
    "into": _into,
    "since": _since,
    "trailing": _trailing,
    "n": _ago,
    "days": _uncounted,
    "span": _coarse,
    "month": _month,
    "y": _year,
    "hour": _hour,
}
