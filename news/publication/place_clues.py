"""Where undated articles have the group, against where the dated ones of the same story have it, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ...geo.place import LonLat
from ..article import UNKNOWN_DATE, DateRange
from ..claims import BEEN_ROLES, Claim, Group, PositionClaim
from ..dates.clue import PlaceClue
from ..dates.days import resolve
from ..dating.day_clues import clues
from ..dating.departures import departure_date, earliest
from ..drafts import draft_claims
from ..parsing import Parsed
from .story_days import Stay, days_at, is_of_the_group, stays

FAR_OFF_DAYS = 10_000  # length of an interval without an end
_SAME_DEPARTURE = timedelta(7)  # a group that set out later than this is another
SURE_DAYS = 3  # an interval no longer than this tells something of others


@dataclass(frozen=True, slots=True)
class Story:
    """What the dated articles of a story tell.

    Attributes
    ----------
    stays
        Where they have the group, in order of the days.
    departure
        When it departed, None where they do not say.
    departures
        The day each article gives for a departure, by the article's id.
    """

    stays: Sequence[Stay]
    departure: DateRange | None
    departures: Mapping[str, date]


@dataclass(frozen=True, slots=True)
class _Whereabouts:
    """A place an undated article has the group in, and how long before publication on each weekday."""

    name: str
    point: LonLat
    has_been: bool
    lags: tuple[tuple[int, int], ...]
    group: Group


class Drafts:
    """The claims of a story's articles for the days on which they may have been published, each drafted once.

    Parameters
    ----------
    pieces
        The story's articles, taken apart.
    """

    def __init__(self, pieces: Sequence[Parsed]) -> None:
        self._pieces = pieces
        self._claims: dict[tuple[str, DateRange], list[Claim]] = {}
        self._whereabouts: dict[str, list[_Whereabouts]] = {}
        self._starts: dict[str, date | None] = {}

    def story(self, published: Mapping[str, DateRange]) -> Story:
        """Say what the articles whose publication is known tell of the group."""
        claims: list[Claim] = []
        told: list[DateRange] = []
        departures: dict[str, date] = {}
        for piece in self._pieces:
            days = published.get(piece.article.id)
            if days is not None:
                claims += (own := self._drafted(piece, days))
                told += (named := [found] if (found := departure_date(piece, days)) is not None else [])
                left = _departure(named, own)
                departures |= {piece.article.id: left.start} if left is not None and left.start is not None else {}
        return Story(stays(claims), _departure(told, claims), departures)

    def _drafted(self, piece: Parsed, published: DateRange) -> list[Claim]:
        key = piece.article.id, published
        if key not in self._claims:
            self._claims[key] = draft_claims(piece, published)
        return self._claims[key]

    def _since(self, piece: Parsed, around: date) -> date | None:
        key = piece.article.id
        if key not in self._starts:
            self._starts[key] = _under_way_since(piece, around)
        return self._starts[key]

    def place_clues(self, piece: Parsed, story: Story) -> list[PlaceClue]:
        """Give the days on which other articles have the group where this one has been, or heads next."""
        key = piece.article.id
        elsewhere = [stay for stay in story.stays if stay.article != key]
        if not elsewhere:
            return []
        after = max(stay.end for stay in elsewhere) + timedelta(7)  # a day that all days told of lie before
        start = self._since(piece, after)
        if start is not None:
            late = {one for one, left in story.departures.items() if left - start > _SAME_DEPARTURE}
            elsewhere = [stay for stay in elsewhere if stay.article not in late]
        if key not in self._whereabouts:
            self._whereabouts[key] = _whereabouts(piece, after)
        best: dict[str, PlaceClue] = {}
        for place in self._whereabouts[key]:
            days, is_told = days_at([stay for stay in elsewhere if stay.group == place.group], place.point)
            clue = PlaceClue(
                place.name,
                tuple(days),
                has_been=place.has_been,
                lags=place.lags,
                is_told=is_told,
            )
            best[clue.name] = min(best.get(clue.name, clue), clue, key=lambda each: each.vagueness)
        return list(best.values())


def _under_way_since(piece: Parsed, around: date) -> date | None:
    """Give the day since which an article has its group on the way ("since October 23"), in the year it is about."""
    days = [
        found
        for clue in clues(piece)
        if clue.expression.kind == "day" and clue.expression.lasts and not clue.quoted
        if (found := resolve(replace(clue.expression, lasts=False), DateRange(around, around, ""), "past").start)
    ]
    claims = draft_claims(piece, DateRange(around, around, ""))
    left = _departure([], [claim for claim in claims if _is_numbered(claim)])
    days += [left.start] if left is not None and left.start is not None else []
    return min(days, default=None)


def _is_numbered(claim: Claim) -> bool:
    """Tell a date that names its day of the month, which no day of publication shifts."""
    return any(letter.isdigit() for letter in claim.date.basis.partition("”")[0])


def _whereabouts(piece: Parsed, around: date) -> list[_Whereabouts]:
    """Read an article as if published on each day of a week, to see how long before that each of its claims lies."""
    week = [around + timedelta(n - around.weekday()) for n in range(7)]
    drafts = [_by_offset(draft_claims(piece, DateRange(day, day, ""))) for day in week]
    found: list[_Whereabouts] = []
    for offset, claim in drafts[0].items():
        if not is_of_the_group(claim) or claim.role not in {*BEEN_ROLES, "toward"}:
            continue
        dates = [each[offset].date if offset in each else UNKNOWN_DATE for each in drafts]
        found.append(
            _Whereabouts(
                name=claim.place.name,
                point=claim.place.point,
                has_been=claim.role != "toward",
                lags=_lags(dates, week),
                group=claim.group,
            )
        )
    return found


def _by_offset(claims: Iterable[Claim]) -> dict[int, PositionClaim]:
    return {claim.start: claim for claim in claims if isinstance(claim, PositionClaim)}


def _lags(dates: Sequence[DateRange], week: Sequence[date]) -> tuple[tuple[int, int], ...]:
    """Count how many days before publication on each weekday a claim lies; nothing where its days are told in full."""
    known = [(found.start, found.end) for found in dates if found.start is not None and found.end is not None]
    if len(known) < len(week) or len(set(known)) == 1:
        return ()
    return tuple(((day - end).days, (day - start).days) for (start, end), day in zip(known, week, strict=True))


def _departure(told: Iterable[DateRange], claims: Iterable[Claim]) -> DateRange | None:
    """Give the earliest day told of the group's departure."""
    left = [
        claim.date
        for claim in claims
        if isinstance(claim, PositionClaim) and claim.role == "departed" and claim.group == "main"
    ]
    return earliest(days for days in (*told, *left) if (days.days or FAR_OFF_DAYS) <= SURE_DAYS)
