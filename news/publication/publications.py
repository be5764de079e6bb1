"""When each article of a story was published: as given, as its address or dateline says, else inferred."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from statistics import median

from ..article import UNKNOWN_DATE, DateRange
from ..dates.days import resolve
from ..dates.single_days import safe_date
from ..dates.worded import DateExpression
from ..dating.day_clues import clues
from ..dating.setting import countries_of
from ..parsing import Parsed, Sentence
from .place_clues import FAR_OFF_DAYS, SURE_DAYS, Drafts
from .publication import Sibling, inferred_publication

_LONGEST_NAME = 7  # chunks
_SMALL_WORD = 3  # letters: "of", "the", "de", "las"
_FAR = date.max
_DATELINE_BLOCKS = 3
_TURNS = 2
_SMALL_HOURS = 3
_DEGREES_AN_HOUR = 15
_IN_ADDRESS = (
    re.compile(r"(?<!\d)(?P<y>(?:19|20)\d{2})[/_-](?P<m>\d{1,2}|[a-z]{3,10})[/_-](?P<d>\d{1,2})(?!\d)", re.IGNORECASE),
    re.compile(r"(?<!\d)(?P<y>20\d{2})(?P<m>\d{2})(?P<d>\d{2})(?!\d)"),
)


def publications(pieces: Sequence[Parsed], pairs: Iterable[tuple[str, str]]) -> Mapping[str, DateRange]:
    """Say when each article was published.

    Parameters
    ----------
    pieces
        The story's articles, taken apart.
    pairs
        Ids of articles of which one retells the other.

    Returns
    -------
    Mapping
        Publication interval with its basis by article id.

    Notes
    -----
    Articles whose own text, file or address gives the day come first; then each undated one is held against those,
    and once more against all that are then dated closely. More turns would spread mistakes.
    """
    known = {piece.article.id: found for piece in pieces if (found := _found(piece)) is not None}
    if len(known) == len(pieces):
        return known
    story = _Undated(pieces, known, {frozenset(pair) for pair in pairs})
    dates = dict(known)
    for _ in range(_TURNS):
        dates = story.dated(dates)
    return dates


class _Undated:
    """A story some of whose articles nobody dates."""

    def __init__(self, pieces: Sequence[Parsed], known: Mapping[str, DateRange], partners: set[frozenset[str]]) -> None:
        self._pieces = pieces
        self._known = known
        self._partners = partners
        self._named = {piece.article.id: _named_days(piece, known.get(piece.article.id)) for piece in pieces}
        self._drafts = Drafts(pieces)

    def dated(self, dates: Mapping[str, DateRange]) -> dict[str, DateRange]:
        """Infer the days of the undated articles once more, from all that are dated closely by now."""
        sure = {
            key: days for key, days in dates.items() if key in self._known or (days.days or FAR_OFF_DAYS) <= SURE_DAYS
        }
        story = self._drafts.story(sure)
        inferred = dict(self._known)
        for piece in self._pieces:
            if piece.article.id in self._known:
                continue
            inferred[piece.article.id] = inferred_publication(
                piece.own_text,
                clues(piece),
                self._siblings(piece.article.id, dates, sure),
                grammar=piece.grammar,
                places=self._drafts.place_clues(piece, story),
                departure=story.departure,
                countries=countries_of(piece),
            )
        return inferred

    def _siblings(self, key: str, dates: Mapping[str, DateRange], sure: Mapping[str, DateRange]) -> list[Sibling]:
        """List the articles an undated one is held against: those somebody dates, and those that retell it."""
        found: list[Sibling] = []
        for other in sorted(dates):
            retells = frozenset({key, other}) in self._partners
            if other != key and (retells or other in (self._known or sure)):
                is_source = retells and _is_earlier(dates, other, key)
                found.append(Sibling(other, dates[other], self._named[other], is_source))
        return found


def _is_earlier(days: Mapping[str, DateRange], one: str, other: str) -> bool:
    """Tell which of two articles that retell one another is the source: the earlier, then the first by id."""
    ends = [days[key].end if key in days else None for key in (one, other)]
    return ((ends[0] or _FAR), one) < ((ends[1] or _FAR), other)


def _found(piece: Parsed) -> DateRange | None:
    article = piece.article
    if article.published is not None:
        given = DateRange(article.published, article.published, article.published_basis or "given with the article")
        return given if article.published_at is None else _local(given, article.published_at, piece)
    return _on_own_line(piece) or _in_address(piece)


def _local(given: DateRange, moment: datetime, piece: Parsed) -> DateRange:
    """Widen a day given with an hour where it may be another day to those who write and read.

    A moment told in world time is another day's evening farther west; a report of the small hours tells of the day
    before as of its own.
    """
    offset = moment.utcoffset()
    if given.start is None or (moment.hour, moment.minute, moment.second) == (0, 0, 0):
        return given
    if offset is not None and not offset:
        there = (moment + timedelta(hours=_hours_east(piece))).date()
        if there != given.start:
            first, last = sorted((there, given.start))
            return DateRange(first, last, f"{given.basis}, at {moment:%H:%M} world time: {there} where the story plays")
    elif moment.hour < _SMALL_HOURS:
        before = given.start - timedelta(1)
        return DateRange(before, given.end, f"{given.basis}, at {moment:%H:%M}: in the night of {before}")
    return given


def _hours_east(piece: Parsed) -> int:
    places = [mention.candidates[0].place.point.lon for mention in piece.mentions if not mention.demonym]
    return round(median(places) / _DEGREES_AN_HOUR) if places else 0


def _on_own_line(piece: Parsed) -> DateRange | None:
    """Read a full date on a line of its own near the top, or behind the name of an outlet or a town there."""
    for sentence in piece.sentences:
        if sentence.block > _DATELINE_BLOCKS:
            break
        expression = _date_alone(sentence, piece.article.source)
        if expression is not None:
            days = resolve(expression, UNKNOWN_DATE, "past")
            if days.start is not None and days.start == days.end:
                return replace(days, basis=f"found: {days.basis} on a line of its own")
    return None


def _date_alone(sentence: Sentence, source: str | None) -> DateExpression | None:
    """Give the day of a line that holds nothing else but a name ("The Valley Post, March 6, 2025"), no dateline."""
    words = [chunk for chunk in sentence.chunks if chunk.kind != "mark"]
    expression = words[-1].payload if words else None
    if not isinstance(expression, DateExpression) or expression.kind != "day":
        return None
    named = words[:-1]
    is_name = len(named) <= _LONGEST_NAME and all(
        not chunk.is_verb and (chunk.text[:1].isupper() or len(chunk.text) <= _SMALL_WORD) for chunk in named
    )
    is_dateline = bool(named) and named[0].kind == "place" and not (source or "").startswith(named[0].text)
    is_full = expression.year is not None and expression.month is not None and not is_dateline
    return expression if not named or (is_full and is_name) else None


def _in_address(piece: Parsed) -> DateRange | None:
    """Read the day in an address such as ``…/2018/10/22/…``."""
    for pattern in _IN_ADDRESS:
        for match in pattern.finditer(piece.article.url or ""):
            month = match["m"]
            number = int(month) if month.isdigit() else piece.grammar.dates.months.get(month.lower(), 0)
            day = safe_date(int(match["y"]), number, int(match["d"])) if number else None
            if day is not None:
                return DateRange(day, day, f"found: “{match.group()}” in the article's address")
    return None


def _named_days(piece: Parsed, published: DateRange | None) -> tuple[date, ...]:
    """List the days an article names by month and day, once its own publication tells the year."""
    days: set[date] = set()
    for clue in clues(piece):
        expression = clue.expression
        if expression.kind == "day" and not expression.is_stretch and (published is not None or expression.year):
            found = resolve(expression, published or UNKNOWN_DATE, clue.tense)
            if found.start is not None and found.start == found.end:
                days.add(found.start)
    return tuple(sorted(days))
