"""When each article of a story was published: as given, as its address or dateline says, else inferred."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from statistics import median

from .article import UNKNOWN_DATE, DateRange
from .claims import BEEN_ROLES, PositionClaim
from .dates import DateExpression
from .dating import clues, earliest
from .days import resolve
from .departures import departure_date
from .drafts import Claim, draft_claims
from .parsing import Parsed
from .publication import PlaceClue, Sibling, inferred_publication
from .setting import countries_of
from .single_days import safe_date
from .story_days import Stay, days_at, is_of_the_group, stays

_FAR = date.max
_DATELINE_BLOCKS = 3
_FAR_OFF = 10_000  # days: of an interval without an end
_SURE_DAYS = 3  # an inferred publication no vaguer than this tells something of others
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
    Articles whose own text, file or address gives the day come first; then each undated one is held against those;
    last, once more against all that are then dated closely, so that a retelling follows its source.
    """
    known = {piece.article.id: found for piece in pieces if (found := _found(piece)) is not None}
    if len(known) == len(pieces):
        return known
    partners = {frozenset(pair) for pair in pairs}
    named = {piece.article.id: _named_days(piece, known.get(piece.article.id)) for piece in pieces}
    first = dict(known)
    story = _story(pieces, known)
    for piece in pieces:
        if piece.article.id not in known:
            first[piece.article.id] = _inferred(piece, known, named, story=story)
    settled = dict(known)
    story = _story(pieces, {key: days for key, days in first.items() if (days.days or _FAR_OFF) <= _SURE_DAYS})
    for piece in pieces:
        key = piece.article.id
        if key in known:
            continue
        others = {
            other: days
            for other, days in first.items()
            if other != key and (other in known or frozenset({key, other}) in partners)
        }
        sources = frozenset(
            other for other in others if frozenset({key, other}) in partners and _is_earlier(first, other, key)
        )
        settled[key] = _inferred(piece, others, named, story=story, sources=sources)
    return settled


@dataclass(frozen=True, slots=True)
class _Story:
    """Where and when the dated articles have the group, a day in their midst, and when it departed."""

    where: Sequence[Stay]
    around: date | None
    departure: DateRange | None


def _story(pieces: Sequence[Parsed], published: Mapping[str, DateRange]) -> _Story:
    claims = list(_claims(pieces, published))
    days = sorted(found.start for found in published.values() if found.start is not None)
    return _Story(stays(claims), days[len(days) // 2] if days else None, _departure(pieces, published, claims))


def _claims(pieces: Iterable[Parsed], published: Mapping[str, DateRange]) -> Iterator[Claim]:
    for piece in pieces:
        if piece.article.id in published:
            yield from draft_claims(piece, published[piece.article.id])


def _is_earlier(days: Mapping[str, DateRange], one: str, other: str) -> bool:
    """Tell which of two articles that retell one another is the source: the earlier, then the first by id."""
    return ((days[one].end or _FAR), one) < ((days[other].end or _FAR), other)


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
    """Read a full date on a line of its own near the top."""
    for sentence in piece.sentences:
        if sentence.block > _DATELINE_BLOCKS:
            break
        words = [chunk for chunk in sentence.chunks if chunk.kind != "mark"]
        if len(words) == 1 and isinstance(expression := words[0].payload, DateExpression) and expression.kind == "day":
            days = resolve(expression, UNKNOWN_DATE, "past")
            if days.start is not None and days.start == days.end:
                return replace(days, basis=f"found: {days.basis} on a line of its own")
    return None


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


def _inferred(
    piece: Parsed,
    others: Mapping[str, DateRange],
    named: Mapping[str, tuple[date, ...]],
    *,
    story: _Story,
    sources: frozenset[str] = frozenset(),
) -> DateRange:
    siblings = [Sibling(key, others[key], named[key], key in sources) for key in sorted(others)]
    return inferred_publication(
        piece.own_text,
        clues(piece),
        siblings,
        grammar=piece.grammar,
        places=list(_place_clues(piece, story.where, story.around)),
        departure=story.departure,
        countries=countries_of(piece),
    )


def _place_clues(piece: Parsed, where: Sequence[Stay], around: date | None) -> Iterator[PlaceClue]:
    """Give the days on which other articles have the group where this one has been, or heads next.

    The article is read as if published on each day of a week, to see how long before that each of its claims lies.
    """
    elsewhere = [stay for stay in where if stay.article != piece.article.id]
    if not elsewhere or around is None:
        return
    week = [around + timedelta(n - around.weekday()) for n in range(7)]
    drafts = [_by_offset(draft_claims(piece, DateRange(day, day, ""))) for day in week]
    for offset, claim in drafts[0].items():
        days = tuple(days_at(elsewhere, claim.place.point))
        if not days or not is_of_the_group(claim) or claim.role not in {*BEEN_ROLES, "toward"}:
            continue
        dates = [found[offset].date if offset in found else UNKNOWN_DATE for found in drafts]
        yield PlaceClue(claim.place.name, days, has_been=claim.role != "toward", lags=_lags(dates, week))


def _by_offset(claims: Iterable[Claim]) -> dict[int, PositionClaim]:
    return {claim.start: claim for claim in claims if isinstance(claim, PositionClaim)}


def _lags(dates: Sequence[DateRange], week: Sequence[date]) -> tuple[tuple[int, int], ...]:
    """Count how many days before publication on each weekday a claim lies; nothing where its days are told in full."""
    known = [(found.start, found.end) for found in dates if found.start is not None and found.end is not None]
    if len(known) < len(week) or len(set(known)) == 1:
        return ()
    return tuple(((day - end).days, (day - start).days) for (start, end), day in zip(known, week, strict=True))


def _departure(
    pieces: Iterable[Parsed], published: Mapping[str, DateRange], claims: Iterable[Claim]
) -> DateRange | None:
    """Give the earliest day that dated articles give for the group's departure."""
    told = [
        found
        for piece in pieces
        if piece.article.id in published and (found := departure_date(piece, published[piece.article.id])) is not None
    ]
    told += [
        claim.date
        for claim in claims
        if isinstance(claim, PositionClaim) and claim.role == "departed" and claim.group == "main"
    ]
    return earliest(days for days in told if (days.days or _FAR_OFF) <= _SURE_DAYS)
