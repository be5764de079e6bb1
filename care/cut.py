"""Leaves out of a reading what is newer than may be told (days, hours).

A delay counts back from a moment nobody can mistake: the day asked for, else the newest article. A day counts from its
start and an article that tells only its day from that day's end, so that nothing is told earlier than was meant,
whatever the hours were. Only days that were over by then are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TypeVar

from ..errors import EvidenceError
from ..news.article import Article, DateRange
from ..news.claims import LengthClaim, PositionClaim, Reading, SizeClaim
from ..track.care import LIVE_DAYS, Care
from .later import names_later_day

OMITTED = "[…]"
"""What stands for a quote, a title or a reason that is withheld, in any language."""

_Claim = TypeVar("_Claim", PositionClaim, SizeClaim, LengthClaim)
_ISO_DAY = re.compile(r"\b\d{4}-\d\d-\d\d\b")


def last_day(reading: Reading, care: Care, *, on: date | None) -> date:
    """Settle the last day that may be told.

    Parameters
    ----------
    reading
        Everything the articles say.
    care
        What is withheld.
    on
        The day asked for; None for the moment of the newest article.

    Returns
    -------
    date
        The last day that was over before the delay began, and that is none of the last days where those are left out.

    Raises
    ------
    EvidenceError
        If no day is asked for and no article tells when it was published.
    """
    counted_from = datetime.combine(on, time()) if on is not None else _newest(reading)
    try:
        delayed = (counted_from - timedelta(hours=care.delay_h)).date() - timedelta(days=1)
        not_live = counted_from.date() - timedelta(days=LIVE_DAYS)
    except OverflowError as error:
        raise EvidenceError(f"there is no day so long before {counted_from:%Y-%m-%d}; check the day") from error
    return min([*([delayed] if care.delay_h else []), *([not_live] if care.no_live else [])], default=delayed)


def old_enough(reading: Reading, *, until: date) -> tuple[Article, ...]:
    """List the articles that were surely published by the end of a day; one of unknown date is not."""
    return tuple(
        article
        for article in reading.articles
        if (end := reading.published[article.id].end) is not None and end <= until
    )


def known_by(reading: Reading, *, until: date, care: Care) -> Reading:
    """Leave out what old articles say of days that are too new: plans, mostly.

    Parameters
    ----------
    reading
        What articles say that are old enough.
    until
        The last day that may be told.
    care
        What is withheld; where nothing is to be live, towns the group was going to are left out, too.

    Returns
    -------
    Reading
        Without those claims, and without the sentences and titles that make one or name such a day. An interval that
        begins in time ends with the last day.
    """
    claims: list[PositionClaim | SizeClaim | LengthClaim] = [*reading.positions, *reading.sizes, *reading.lengths]
    left_out = {claim.id for claim in claims if not _may_be_told(claim, until=until, care=care)}
    sentences = {(claim.article, claim.quote) for claim in claims if claim.id in left_out}
    sentences |= _of_later_days({(claim.article, claim.quote) for claim in claims}, reading, until)
    titles = _of_later_days({(each.id, each.title) for each in reading.articles if each.title}, reading, until)
    return replace(
        reading,
        articles=tuple(
            replace(each, title=OMITTED) if (each.id, each.title) in titles else each for each in reading.articles
        ),
        published={key: _ended(days, until) for key, days in reading.published.items()},
        positions=tuple(_kept(reading.positions, left_out, sentences, until=until)),
        sizes=tuple(_kept(reading.sizes, left_out, sentences, until=until)),
        lengths=tuple(_kept(reading.lengths, left_out, sentences, until=until)),
    )


def _of_later_days(texts: AbstractSet[tuple[str, str]], reading: Reading, until: date) -> set[tuple[str, str]]:
    """Choose, of texts with their articles, those that name a day after the last one that may be told."""
    articles = {each.id: each for each in reading.articles}
    return {
        (key, text) for key, text in texts if names_later_day(text, articles[key], reading.published[key], until=until)
    }


def _newest(reading: Reading) -> datetime:
    """Give the earliest moment at which the newest article may have been published."""
    aside = reading.set_aside
    moments = [_published(article, reading) for article in reading.articles if article.id not in aside]
    newest = max((moment for moment in moments if moment is not None), default=None)
    if newest is None:
        raise EvidenceError(
            "no article tells when it was published, so there is nothing to count a delay from; name the day"
        )
    return newest


def _published(article: Article, reading: Reading) -> datetime | None:
    days, moment = reading.published[article.id], article.published_at
    first = days.start or days.end
    if moment is not None and moment.date() == days.start == days.end:
        return moment.replace(tzinfo=None)
    return None if first is None else datetime.combine(first, time())


def _may_be_told(claim: PositionClaim | SizeClaim | LengthClaim, *, until: date, care: Care) -> bool:
    return not (care.no_live and _is_ahead(claim)) and (claim.date.start is None or claim.date.start <= until)


def _is_ahead(claim: PositionClaim | SizeClaim | LengthClaim) -> bool:
    """Tell whether a claim names a town the group was going to; to want to get to a country tells of no day."""
    if not isinstance(claim, PositionClaim) or claim.role not in ("toward", "destination"):
        return False
    return claim.place.kind in ("town", "feature")


def _kept(
    claims: Iterable[_Claim], left_out: set[str], sentences: set[tuple[str, str]], *, until: date
) -> Iterable[_Claim]:
    for claim in claims:
        if claim.id not in left_out:
            quote = OMITTED if (claim.article, claim.quote) in sentences else claim.quote
            same_as = None if claim.same_as in left_out else claim.same_as
            yield replace(claim, quote=quote, same_as=same_as, date=_ended(claim.date, until))


def _ended(days: DateRange, until: date) -> DateRange:
    """End an interval with the last day, and leave out a basis that names a later one."""
    end = min(days.end, until) if days.end is not None else until if days.start is not None else None
    newest = max(_ISO_DAY.findall(days.basis), default="")
    basis = OMITTED if newest > until.isoformat() else days.basis
    return days if (end, basis) == (days.end, days.basis) else DateRange(days.start, end, basis)
