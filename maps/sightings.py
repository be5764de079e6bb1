"""Claims made ready to publish: each with its verdict and article, those that say the same thing as one sighting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from ..geo.place import Place
from ..geo.route import Route
from ..news.article import Article, DateRange
from ..news.claims import BEEN_ROLES, Group, PositionClaim, Reading, Role
from ..track.track import Track, Verdict
from ..wording.places import printed
from ..wording.words import Words, words_in

_WIDEST_AREA_KM = 300.0
_NEXT_DAYS = 3
_PIN_KINDS = frozenset({"town", "feature"})


@dataclass(frozen=True, slots=True)
class JudgedClaim:
    """One position claim with what the inference made of it and the article it stands in.

    `place` is the one the inference chose, by the name to print; `source` is what `source_of` calls the article.
    """

    claim: PositionClaim
    verdict: Verdict
    article: Article
    published: DateRange
    place: Place
    source: str

    @property
    def day(self) -> date | None:
        """Give the first day it may belong to, else the day it was published by; None where nothing is known."""
        return _first_day(self.claim.date) or _first_day(self.published)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A place where a group was, with every report that says so, the earliest first.

    Attributes
    ----------
    number
        Its number on the map, from 1 in order of date; 0 where it bears none.
    """

    number: int
    role: Role
    group: Group
    place: Place
    reports: tuple[JudgedClaim, ...]

    @property
    def day(self) -> date | None:
        """Give the day it comes up on: the first one of its date, else the first a report of it was published on."""
        return _first_day(self.date) or min((r.day for r in self.reports if r.day), default=None)

    @property
    def until(self) -> date | None:
        """Give the last day it is news on: a next stop's is three days after its date; None where it stays."""
        end = self.date.end
        return end + timedelta(days=_NEXT_DAYS) if self.role == "toward" and end is not None else None

    @property
    def date(self) -> DateRange:
        """Give the date of the report that pins it down best."""
        return _best(self.reports)


def reports(track: Track, reading: Reading, *, words: Words | None = None) -> tuple[JudgedClaim, ...]:
    """Join every position claim that has a verdict with it and with its article, in order of date.

    Parameters
    ----------
    track, reading
        What was inferred from which claims.
    words
        The language in which places, and an article without outlet and title, are named; None for English.

    Notes
    -----
    Undated claims come last; ties keep the order of the reading.
    """
    articles = {article.id: article for article in reading.articles}
    joined = [
        JudgedClaim(
            claim,
            track.verdicts[claim.id],
            articles[claim.article],
            reading.published.get(claim.article, claim.date),
            _named(track.verdicts[claim.id].place, track.route, words or words_in()),
            source_of(articles[claim.article], words or words_in()),
        )
        for claim in reading.positions
        if claim.id in track.verdicts and claim.article in articles
    ]
    return tuple(sorted(joined, key=lambda report: _earliest(report.claim.date)))


def sightings(found: Iterable[JudgedClaim]) -> tuple[Sighting, ...]:
    """Merge the used reports of having been at a town or feature: one sighting for each place, role and group."""
    been = [
        report
        for report in found
        if report.verdict.used and report.claim.role in BEEN_ROLES and report.place.kind in _PIN_KINDS
    ]
    return tuple(_merged(been, numbered=True))


def areas(found: Iterable[JudgedClaim]) -> tuple[Sighting, ...]:
    """Merge the used reports of having been somewhere in a region: one for each region, never a pin.

    Notes
    -----
    A region wider than 300 km either way tells a reader of the map nothing; it stands in the table only.
    """
    been = [report for report in found if report.verdict.used and report.claim.role in BEEN_ROLES]
    regions = [report for report in been if report.place.kind == "region" and report.place.radius_km <= _WIDEST_AREA_KM]
    return tuple(_merged(regions))


def borders(found: Iterable[JudgedClaim]) -> tuple[Sighting, ...]:
    """Merge the used reports of having been at a border or crossed it: part of the story, no point on the map."""
    used = [report for report in found if report.verdict.used and report.claim.role in BEEN_ROLES]
    return tuple(_merged([report for report in used if report.place.kind == "border"]))


def goals(found: Iterable[JudgedClaim]) -> tuple[Sighting, ...]:
    """Merge the reports of where the group is heading."""
    return tuple(_merged([r for r in found if r.claim.role in ("toward", "destination") and r.claim.group != "other"]))


def context(found: Sequence[JudgedClaim]) -> tuple[Sighting, ...]:
    """Merge the places that are only named: towns, regions and features at which no report puts or sends the group."""
    positions = {
        _key(report.place) for report in found if report.claim.role not in ("mention", "origin") and report.verdict.used
    }
    named = [r for r in found if r.claim.role == "mention" and r.place.kind in ("town", "region", "feature")]
    return tuple(_merged([report for report in named if _key(report.place) not in positions]))


def source_of(article: Article, words: Words) -> str:
    """Name an article's outlet; where none is known its headline in quotation marks, which tell it from an outlet."""
    if article.source:
        return article.source
    return f"“{article.title}”" if article.title else words.say("outlet not named (article {id})", id=article.id)


def _named(place: Place, route: Route, words: Words) -> Place:
    name = printed(place, route, words)
    return place if name == place.name else place._replace(name=name)


def _first_day(when: DateRange) -> date | None:
    return when.start or when.end


def _merged(found: Iterable[JudgedClaim], *, numbered: bool = False) -> Iterable[Sighting]:
    merged: dict[tuple[object, ...], list[JudgedClaim]] = {}
    for report in found:
        merged.setdefault((_key(report.place), report.claim.role, report.claim.group), []).append(report)
    by_date = sorted(merged.values(), key=lambda same: _earliest(_best(same)))
    for number, same in enumerate(by_date, start=1):
        claim = same[0].claim
        yield Sighting(number if numbered else 0, claim.role, claim.group, same[0].place, tuple(same))


def _key(place: Place) -> tuple[object, ...]:
    return (place.kind, place.name, place.point)


def _earliest(when: DateRange) -> tuple[bool, date, date]:
    start, end = when.start or when.end or date.max, when.end or when.start or date.max
    return (when.start is None and when.end is None, start, end)


def _best(same: Iterable[JudgedClaim]) -> DateRange:
    return min((report.claim.date for report in same), key=_narrowness)


def _narrowness(when: DateRange) -> tuple[float, date]:
    return (float("inf") if when.days is None else when.days, when.start or when.end or date.max)
