"""A reading told coarsely: claims of regions, figures without their sentences, articles without their words.

What an article says in its own words cannot be coarsened: a sentence, a title or a link may name a bridge, a shelter
or a street that no gazetteer knows. So it is left out whole; what stays is what the program made of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from ..geo.names import fold
from ..geo.place import Candidate, Place
from ..news.article import Article, DateRange
from ..news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
from ..news.journey import Departure, Journey
from ..track.track import Verdict
from .cut import OMITTED
from .regions import Regions

_ID_DIGITS = 10
_Claim = TypeVar("_Claim", PositionClaim, SizeClaim, LengthClaim)
_SAID = frozenset(
    {
        "fits the other reports",
        "no claim has a date that would place the group",
        "no date is known for it",
        "its date is too uncertain to place the group",
        "its date is too far from that of the newest report",
        "belongs to another group",
        "named for something else, not as a position of the group",
        "where members come from, not a position of the group",
        "a goal, not a position",
        "where stragglers are heading says nothing of the main group",
    }
)
"""Reasons that name no place and no kilometre; others are left out."""


def coarse_reading(reading: Reading, regions: Regions, *, places: Mapping[str, Place]) -> Reading:
    """Give a reading as it may be told.

    Parameters
    ----------
    reading
        What the articles say.
    regions
        Tells the regions.
    places
        The place that the inference chose, by claim id.

    Returns
    -------
    Reading
        The same claims in the same order under the same ids, each of a region, or of a corner of the grid. Of articles
        there is an id made from their hash, the outlet, the day and the language.
    """
    ids = article_ids(reading.articles)
    names = place_names(reading)

    def claimed(claim: PositionClaim) -> PositionClaim:
        place = regions.of_place(places.get(claim.id, claim.place))
        return replace(
            _plain(claim, ids), candidates=(Candidate(place, claim.candidates[0].prior),), group_why=None, hour=None
        )

    return Reading(
        articles=tuple(sorted((_article(each, ids, names) for each in reading.articles), key=lambda each: each.id)),
        published={ids[key]: _undescribed(days) for key, days in reading.published.items()},
        positions=tuple(claimed(claim) for claim in reading.positions),
        sizes=tuple(_plain(claim, ids) for claim in reading.sizes),
        lengths=tuple(_lengths(reading.lengths, ids, regions)),
        journeys=tuple(_journey(journey, ids) for journey in reading.journeys),
        travel=reading.travel,
    )


def coarse_verdict(verdict: Verdict, place: Place) -> Verdict:
    """Give a verdict as it may be told: of a place that may be told, without rivals, its reason if it names nothing."""
    why = verdict.why if verdict.why in _SAID else OMITTED
    return replace(verdict, place=place, why=why, rivals=())


def article_ids(articles: Iterable[Article]) -> dict[str, str]:
    """Give each article an id that tells nothing and stays the same from run to run: from its hash, else its number."""
    found: dict[str, str] = {}
    for number, article in enumerate(articles, 1):
        made = article.sha256[:_ID_DIGITS] or str(number)
        found[article.id] = made if made not in found.values() else f"{made}-{number}"
    return found


def names_any(text: str, names: frozenset[str]) -> bool:
    """Tell whether a text holds any of some folded names, as whole words."""
    words = f" {fold(text)} "
    return any(f" {name} " in words for name in names if name)


def place_names(reading: Reading) -> frozenset[str]:
    """List the folded names of the towns and features that claims name, or may."""
    return frozenset(
        fold(candidate.place.name)
        for claim in reading.positions
        for candidate in claim.candidates
        if candidate.place.kind in ("town", "feature")
    )


def _article(article: Article, ids: Mapping[str, str], names: frozenset[str]) -> Article:
    is_named = names_any(article.source or "", names)
    return Article(
        id=ids[article.id],
        path=ids[article.id],
        text="",
        source=None if is_named else article.source,
        published=article.published,
        language=article.language,
        sha256=article.sha256,
    )


def _undescribed(days: DateRange) -> DateRange:
    return replace(days, basis=OMITTED)


def _journey(journey: Journey, ids: Mapping[str, str]) -> Journey:
    departure = Departure(journey.departure.day)
    return replace(journey, articles=tuple(ids[key] for key in journey.articles), departure=departure)


def _plain(claim: _Claim, ids: Mapping[str, str]) -> _Claim:
    return replace(claim, article=ids[claim.article], quote=OMITTED, said_by=None, date=_undescribed(claim.date))


def _lengths(lengths: Iterable[LengthClaim], ids: Mapping[str, str], regions: Regions) -> Iterator[LengthClaim]:
    """Round what is said of distances; where only regions may be told, only that of the whole way is."""
    unit = regions.km
    for claim in lengths:
        km = claim.km if unit is None else unit * round(claim.km / unit)
        if km > 0 and (unit is not None or claim.kind == "route"):
            rounding_km = max(claim.rounding_km, unit or 0.0)
            yield replace(_plain(claim, ids), km=km, origin=None, goal=None, rounding_km=rounding_km)
