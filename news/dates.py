"""Expressions of time in a text, and the days they mean once the day of publication is known."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

from dateutil.easter import easter

from .article import UNKNOWN_DATE, DateRange
from .grammar.table import Grammar
from .text import Span

Tense = Literal["past", "present", "future"]
Kind = Literal["day", "weekday", "feast", "relative", "ago", "month", "week"]

_ORDINAL = r"(?:st|nd|rd|th)?"
_LONGEST_PUBLICATION_DAYS = 31


@dataclass(frozen=True, slots=True)
class DateExpression:
    """A date as an article words it, not yet a day of the calendar.

    Attributes
    ----------
    start, end
        Offsets in the text.
    text
        As written.
    kind
        ``day`` (a numbered day), ``weekday``, ``feast``, ``relative`` (yesterday), ``ago`` (three days ago), ``month`` (in November)
        or ``week`` (last week).
    year, month, day
        As far as the expression gives them.
    weekday
        0 for Monday, None where not given.
    shift
        Days from the anchor: of "yesterday" -1, of "three days ago" -3, of "last week" -7.
    feast
        The feast's entry of the grammar's table.
    side
        -1 for "(just) before", 1 for "(just) after", 0 on the day.
    which
        -1 for "last", 1 for "next", 0 otherwise.
    """

    start: int
    end: int
    text: str
    kind: Kind
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    shift: int = 0
    feast: tuple[int | str, int] | None = None
    side: int = 0
    which: int = 0

    @property
    def span(self) -> Span:
        """The expression's offsets."""
        return Span(self.start, self.end)


def date_expressions(text: str, span: Span, grammar: Grammar) -> list[DateExpression]:
    """Find the dates worded in a stretch of text, in order and without overlap.

    Examples
    --------
    >>> from .grammar import ENGLISH
    >>> text = "They left on Sunday, December 24, and slept there on Christmas night."
    >>> [(e.text, e.kind) for e in date_expressions(text, Span(0, len(text)), ENGLISH)]
    [('Sunday, December 24', 'day'), ('Christmas night', 'feast')]
    """
    found: list[DateExpression] = []
    for match in _pattern(grammar).finditer(text, span.start, span.end):
        expression = _expression(match, grammar)
        if expression is not None:
            found.append(expression)
    return found


@lru_cache(maxsize=8)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    def one_of(names: object) -> str:
        return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))  # type: ignore[call-overload]

    def capital(names: object) -> str:
        return "|".join(re.escape(n.title()) for n in sorted(names, key=len, reverse=True))  # type: ignore[call-overload]

    weekday, month = capital(grammar.weekdays), capital(grammar.months)
    number = one_of(grammar.numbers)
    part = rf"(?:\s+(?:{one_of(grammar.parts_of_day)}))?"
    return re.compile(
        rf"\b(?P<iso>(?P<y0>\d{{4}})-(?P<m0>\d{{2}})-(?P<d0>\d{{2}}))\b"
        rf"|\b(?:(?P<w1>{weekday})\.?,?\s+)?(?:the\s+)?(?P<mo1>{month})\b\.?\s+(?P<d1>\d{{1,2}}){_ORDINAL}(?![\d,]*\d*\s*(?:%|people))"
        rf"(?:,?\s+(?P<y1>\d{{4}}))?\b"
        rf"|\b(?:(?P<w2>{weekday})\.?,?\s+)?(?P<d2>\d{{1,2}}){_ORDINAL}\s+(?:of\s+)?(?P<mo2>{month})\b\.?(?:,?\s+(?P<y2>\d{{4}}))?"
        rf"|\b(?:(?P<beside>(?i:just before|shortly before|days before|before|just after|shortly after|after))\s+)?"
        rf"(?P<feast>(?=[A-Z])(?i:{one_of(_feast_forms(grammar))}))\b(?!\s+(?:dinner|Island|tree|carol|gift))"
        rf"|\b(?:(?P<which>(?i:last|next|this|past|previous|coming))\s+)?(?P<weekday>{weekday})\b(?:['’]s)?{part}"
        rf"|\b(?P<relative>(?i:{one_of(grammar.relative_days)}))\b"
        rf"|\b(?P<n>\d{{1,3}}|(?i:{number}))\s+(?P<unit>(?i:days?|nights?|weeks?|months?))\s+(?P<ago>(?i:ago|earlier|before that|later))\b"
        rf"|\b(?P<coarse>(?i:last|this|next|past|previous))\s+(?P<span>(?i:week|month|weekend))\b"
        rf"|\b(?i:in|during|since|of|by)\s+(?:(?i:early|late|mid)[\s-]+)?(?P<month>{month})\b(?:\s+(?:of\s+)?(?P<y3>\d{{4}}))?(?!\s+\d)"
    )


def _feast_forms(grammar: Grammar) -> list[str]:
    return [*grammar.feasts, *(name.replace("'", "’") for name in grammar.feasts)]


def _expression(match: re.Match[str], grammar: Grammar) -> DateExpression | None:
    g = match.groupdict()
    where = {"start": match.start(), "end": match.end(), "text": match.group()}
    if g["iso"]:
        return DateExpression(**where, kind="day", year=int(g["y0"]), month=int(g["m0"]), day=int(g["d0"]))
    for n in "12":
        if g[f"mo{n}"]:
            return _numbered_day(where, g, n, grammar)
    if g["feast"]:
        side = 0 if not g["beside"] else (-1 if "before" in g["beside"].lower() else 1)
        feast = grammar.feasts[g["feast"].lower().replace("’", "'")]
        return DateExpression(**where, kind="feast", feast=feast, side=side)
    if g["weekday"]:
        return DateExpression(**where, kind="weekday", weekday=grammar.weekdays[g["weekday"].lower()], which=_which(g["which"]))
    if g["relative"]:
        return DateExpression(**where, kind="relative", shift=grammar.relative_days[g["relative"].lower()])
    if g["ago"]:
        count = int(g["n"]) if g["n"].isdigit() else grammar.numbers[g["n"].lower()]
        days = count * {"d": 1, "n": 1, "w": 7, "m": 30}[g["unit"][0].lower()]
        return DateExpression(**where, kind="ago", shift=days if g["ago"].lower() == "later" else -days, which=0 if g["ago"] == "ago" else 1)
    if g["coarse"]:
        return DateExpression(**where, kind="week", which=_which(g["coarse"]), shift=30 if g["span"].lower() == "month" else 7)
    year = int(g["y3"]) if g["y3"] else None
    return DateExpression(**where, kind="month", month=grammar.months[g["month"].lower().rstrip(".")], year=year)


def _numbered_day(where: dict[str, object], g: dict[str, str | None], n: str, grammar: Grammar) -> DateExpression | None:
    month = grammar.months[(g[f"mo{n}"] or "").lower()]
    day = int(g[f"d{n}"] or 0)
    if not 1 <= day <= 31:  # noqa: PLR2004
        return None
    year, weekday = g[f"y{n}"], g[f"w{n}"]
    return DateExpression(
        **where,  # type: ignore[arg-type]
        kind="day",
        year=int(year) if year else None,
        month=month,
        day=day,
        weekday=grammar.weekdays[weekday.lower()] if weekday else None,
    )


def _which(word: str | None) -> int:
    return {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get((word or "").lower(), 0)


def resolve(expression: DateExpression, published: DateRange, tense: Tense, *, anchor: date | None = None) -> DateRange:
    """Turn a worded date into days.

    Parameters
    ----------
    expression
        The date as worded.
    published
        When the article was published; where it is an interval, every day of it is tried and the result spans them all.
    tense
        Of the clause: past counts back from publication, present and future forward.
    anchor
        The day the text speaks of, for "two days earlier" and "the night before"; None to count from publication.

    Returns
    -------
    DateRange
        The days it may mean; unknown where it hangs on a publication day nobody knows.
    """
    if expression.kind == "day" and expression.year is not None:
        whole = _safe_date(expression.year, expression.month or 1, expression.day or 1)
        return UNKNOWN_DATE if whole is None else DateRange(whole, whole, f"“{expression.text}”")
    spans = [days for p in _publication_days(published) if (days := days_on(expression, p, tense, anchor=anchor)) is not None]
    if not spans:
        return DateRange(None, None, f"“{expression.text}”, with no day of publication to count from")
    return DateRange(min(s for s, _ in spans), max(e for _, e in spans), f"“{expression.text}”, {_counted(published)}")


def _counted(published: DateRange) -> str:
    if published.start == published.end:
        return f"counted from publication on {published.start}"
    return f"counted from publication between {published.start} and {published.end}"


def _publication_days(published: DateRange) -> list[date]:
    if published.start is None or published.end is None or (published.days or 0) > _LONGEST_PUBLICATION_DAYS:
        return []
    return [published.start + timedelta(n) for n in range(published.days or 0)]


def days_on(expression: DateExpression, published: date, tense: Tense, *, anchor: date | None = None) -> tuple[date, date] | None:
    """Give the first and last day an expression means in an article of a given day, None where it means none."""
    match expression.kind:
        case "day" | "feast":
            return _dated(expression, published, tense)
        case "weekday":
            return _weekday(expression, published, tense)
        case "relative":
            back = (anchor or published) if expression.text.lower().startswith("the ") else published
            return (back + timedelta(expression.shift),) * 2
        case "ago":
            base = (anchor or published) if expression.which else published
            slack = 0 if abs(expression.shift) < 7 else abs(expression.shift) // 7  # noqa: PLR2004
            middle = base + timedelta(expression.shift)
            return middle - timedelta(slack), middle + timedelta(slack)
        case "week":
            first = published + timedelta(expression.which * expression.shift)
            if expression.shift == 7:  # noqa: PLR2004
                first -= timedelta(first.weekday())
                return first, first + timedelta(6)
            return _month_span(first.year, first.month)
        case "month":
            return _month(expression, published, tense)


def _safe_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date]:
    ahead = ((expression.weekday or 0) - published.weekday()) % 7
    if expression.which == -1:
        shift = ahead - 7
    elif expression.which == 1:
        shift = ahead or 7
    else:
        shift = ahead if tense != "past" or ahead == 0 else ahead - 7
    return (published + timedelta(shift),) * 2


def _dated(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date] | None:
    days = [d for year in range(published.year - 1, published.year + 2) if (d := _in_year(expression, year)) is not None]
    if expression.weekday is not None:
        days = [d for d in days if d.weekday() == expression.weekday] or days
    if not days:
        return None
    past = [d for d in days if d <= published + timedelta(1)]
    future = [d for d in days if d >= published]
    chosen = (past[-1] if past else days[0]) if tense == "past" else (future[0] if future else days[-1])
    if tense == "present":
        chosen = min(days, key=lambda d: (abs((d - published).days), d))
    if expression.side < 0:
        return chosen - timedelta(3), chosen - timedelta(1)
    if expression.side > 0:
        return chosen + timedelta(1), chosen + timedelta(3)
    return chosen, chosen


def _in_year(expression: DateExpression, year: int) -> date | None:
    if expression.feast is None:
        return _safe_date(year, expression.month or 1, expression.day or 1)
    month, day = expression.feast
    if isinstance(month, int):
        return date(year, month, day)
    return easter(year) + timedelta(day)


def _month_span(year: int, month: int) -> tuple[date, date]:
    after = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, 1), after - timedelta(1)


def _month(expression: DateExpression, published: date, tense: Tense) -> tuple[date, date]:
    month = expression.month or 1
    if expression.year is not None:
        return _month_span(expression.year, month)
    year = published.year
    if tense == "past" and month > published.month:
        year -= 1
    if tense != "past" and month < published.month:
        year += 1
    return _month_span(year, month)
