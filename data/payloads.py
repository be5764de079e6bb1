"""Results as the JSON contracts of `contracts` (kilometres, WGS 84 degrees, ISO days)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ..news.article import UNKNOWN_DATE, Article, DateRange
from .contracts import PROGRESS_SCHEMA, TIMELINE_SCHEMA
from .objects import (
    MentionLike,
    date_object,
    day_object,
    eta_object,
    iso_day,
    mention_object,
    place_object,
    range_object,
    range_or_none,
    rival_object,
    rounded_degrees,
    rounded_tenth,
    route_object,
    share_or_none,
)

if TYPE_CHECKING:  # whoever only lists places need not load the tracks
    from ..news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
    from ..track.progress import Destination, LastReport, Position, Progress, Reported, Size
    from ..track.track import Track, Verdict
    from .contracts import (
        ArticleObject,
        DestinationObject,
        GroupSizeObject,
        HereObject,
        LastReportObject,
        LengthObject,
        PlacesPayload,
        PositionObject,
        ProgressPayload,
        ReportedObject,
        SizeObject,
        TimelinePayload,
    )

Claim = TypeVar("Claim", "PositionClaim", "SizeClaim", "LengthClaim")


def timeline_payload(reading: Reading, track: Track) -> TimelinePayload:
    """Give every dated claim, and what became of it.

    Parameters
    ----------
    reading
        What the articles say.
    track
        What the inference made of it; it has a verdict for every position claim.

    Returns
    -------
    TimelinePayload
        Claims in order of their first day, undated ones last; within a day in the reading's order.
    """
    return {
        "schema": TIMELINE_SCHEMA,
        "articles": [
            _article(article, reading.published.get(article.id, UNKNOWN_DATE)) for article in reading.articles
        ],
        "positions": [_position(claim, track.verdicts[claim.id]) for claim in _by_date(reading.positions)],
        "sizes": [_size_claim(claim) for claim in _by_date(reading.sizes)],
        "lengths": [_length_claim(claim) for claim in _by_date(reading.lengths)],
    }


def progress_payload(progress: Progress) -> ProgressPayload:
    """Give everything there is to say about one day.

    Parameters
    ----------
    progress
        The figures, with the track they were read from.

    Returns
    -------
    ProgressPayload
        With None wherever the evidence is too thin.
    """
    return {
        "schema": PROGRESS_SCHEMA,
        "as_of": progress.as_of.isoformat(),
        "status": progress.status,
        "level": progress.level,
        "position": _here(progress.position),
        "last_report": _last_report(progress.last_report),
        "route": route_object(progress.track.route),
        "reported": _reported(progress.reported),
        "done_km": range_or_none(progress.done_km),
        "percent": share_or_none(progress.percent),
        "remaining_km": {
            "reported": range_or_none(progress.remaining_reported_km),
            "route": range_or_none(progress.remaining_route_km),
        },
        "pace_km_per_day": range_or_none(progress.pace_km_per_day),
        "eta": eta_object(progress.eta),
        "eta_why": progress.eta_why,
        "destinations": [_destination(destination) for destination in progress.destinations],
        "size": _group_size(progress.size),
        "track": [day_object(day) for day in progress.track.days],
        "warnings": list(progress.warnings),
    }


def places_payload(document: str, mentions: Iterable[MentionLike]) -> PlacesPayload:
    """Give the place names of one document.

    Parameters
    ----------
    document
        Its id.
    mentions
        The names found, in order of the text.

    Returns
    -------
    PlacesPayload
        With at most the five likeliest rivals of each place.
    """
    return {"id": document, "places": [mention_object(mention) for mention in mentions]}


def _article(article: Article, published: DateRange) -> ArticleObject:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title,
        "source": article.source,
        "url": article.url,
        "published": iso_day(published.end or published.start),
        "published_basis": _published_basis(published),
        "language": article.language,
        "sha256": article.sha256,
    }


def _published_basis(published: DateRange) -> str:
    if published.start == published.end:
        return published.basis
    if published.start is None:
        return f"{published.basis} (on or before {published.end})"
    if published.end is None:
        return f"{published.basis} (on or after {published.start})"
    return f"{published.basis} (between {published.start} and {published.end})"


def _position(claim: PositionClaim, verdict: Verdict) -> PositionObject:
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "quote": claim.quote,
        "role": claim.role,
        "group": claim.group,
        "place": place_object(verdict.place),
        "date": date_object(claim.date),
        "said_by": claim.said_by,
        "posterior": round(verdict.posterior, 3),
        "used": verdict.used,
        "why": verdict.why,
        "rivals": [rival_object(rival.place, rival.probability) for rival in verdict.rivals],
        "same_as": claim.same_as,
    }


def _size_claim(claim: SizeClaim) -> SizeObject:
    return {
        "id": claim.id,
        "article": claim.article,
        "quote": claim.quote,
        "low": claim.low,
        "high": claim.high,
        "date": date_object(claim.date),
        "said_by": claim.said_by,
        "same_as": claim.same_as,
    }


def _length_claim(claim: LengthClaim) -> LengthObject:
    return {
        "id": claim.id,
        "article": claim.article,
        "quote": claim.quote,
        "km": rounded_tenth(claim.km),
        "kind": claim.kind,
        "from": claim.origin,
        "to": claim.goal,
        "date": date_object(claim.date),
        "said_by": claim.said_by,
        "same_as": claim.same_as,
    }


def _here(position: Position | None) -> HereObject | None:
    if position is None:
        return None
    return {
        "km": range_object(position.km),
        "lat": rounded_degrees(position.point.lat),
        "lon": rounded_degrees(position.point.lon),
        "near": position.near,
        "between": list(position.between),
    }


def _last_report(report: LastReport | None) -> LastReportObject | None:
    if report is None:
        return None
    return {
        "claim": report.claim,
        "date": report.date.isoformat(),
        "place": report.place,
        "age_days": report.age_days,
    }


def _reported(reported: Reported | None) -> ReportedObject | None:
    return (
        None if reported is None else {"length_km": rounded_tenth(reported.length_km), "claims": list(reported.claims)}
    )


def _destination(destination: Destination) -> DestinationObject:
    return {
        "name": destination.name,
        "remaining_km": range_or_none(destination.remaining_km),
        "eta": eta_object(destination.eta),
        "route": destination.route,
        "length_km": rounded_tenth(destination.length_km),
    }


def _group_size(size: Size | None) -> GroupSizeObject | None:
    if size is None:
        return None
    return {"low": size.low, "high": size.high, "date": iso_day(size.date), "claims": list(size.claims)}


def _by_date(claims: Iterable[Claim]) -> list[Claim]:
    return sorted(claims, key=_days)


def _days(claim: PositionClaim | SizeClaim | LengthClaim) -> tuple[date, date]:
    start, end = claim.date.start, claim.date.end
    return start or end or date.max, end or date.max
