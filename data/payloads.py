"""Results as the JSON contracts of `contracts` (kilometres, WGS 84 degrees, ISO days)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from ..news.article import UNKNOWN_DATE, Article, DateRange
from .contracts import TIMELINE_SCHEMA
from .objects import (
    MentionLike,
    date_object,
    iso_day,
    mention_object,
    place_object,
    rival_object,
    rounded_tenth,
)

if TYPE_CHECKING:  # whoever only lists places need not load the tracks
    from ..errors import ArticleError
    from ..news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
    from ..track.care import Care
    from ..track.contradictions import Contradiction
    from ..track.track import Track, Verdict
    from .contracts import (
        ArticleObject,
        FailureObject,
        LengthObject,
        PlacesPayload,
        PositionObject,
        SizeObject,
        TimelinePayload,
    )  # fmt: skip

Claim = TypeVar("Claim", "PositionClaim", "SizeClaim", "LengthClaim")


def timeline_payload(
    reading: Reading, track: Track, contradictions: Sequence[Contradiction] = (), *, care: Care | None = None
) -> TimelinePayload:
    """Give every dated claim, and what became of it.

    Parameters
    ----------
    reading
        What the articles say.
    track
        What the inference made of it; it has a verdict for every position claim.
    contradictions
        The claims that cannot all hold.
    care
        What is withheld; None for nothing.

    Returns
    -------
    TimelinePayload
        Claims in order of their first day, undated ones last; within a day in the reading's order.
    """
    from .disputes import contradicted, contradiction_object  # routes and all, which whoever lists places need not load

    against = contradicted(contradictions)
    return {
        "schema": TIMELINE_SCHEMA,
        "articles": [
            _article(article, reading.published.get(article.id, UNKNOWN_DATE)) for article in reading.articles
        ],
        "positions": [
            _position(claim, track.verdicts[claim.id], against.get(claim.id, ()))
            for claim in _by_date(reading.positions)
        ],
        "sizes": [_size_claim(claim) for claim in _by_date(reading.sizes)],
        "lengths": [_length_claim(claim) for claim in _by_date(reading.lengths)],
        "contradictions": [contradiction_object(item) for item in contradictions],
        "withheld": _withheld(care) if care else None,
    }


def failure_objects(failures: Iterable[ArticleError], *, care: Care | None = None) -> list[FailureObject]:
    """Name the articles that could not be read, each with its reason.

    Parameters
    ----------
    failures
        An error for each.
    care
        What is withheld; where anything is, neither names nor reasons are told, for a file's name may tell a place or
        a day. None for nothing.

    Returns
    -------
    list of FailureObject
        In the order in which they were met.
    """
    if care:
        return [{"article": None, "reason": None} for _ in failures]
    return [{"article": failure.path, "reason": failure.reason} for failure in failures]


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


def _withheld(care: Care) -> str:
    from ..wording.care import care_text  # Babel is loaded where something is told

    return care_text(care)


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


def _position(claim: PositionClaim, verdict: Verdict, against: Iterable[str]) -> PositionObject:
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
        "contradicts": list(against),
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
        "counts": claim.counts,
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


def _by_date(claims: Iterable[Claim]) -> list[Claim]:
    return sorted(claims, key=_days)


def _days(claim: PositionClaim | SizeClaim | LengthClaim) -> tuple[date, date]:
    start, end = claim.date.start, claim.date.end
    return start or end or date.max, end or date.max
