"""Drafts a story's claims, those dated by the journey's own days ("on day two") once the day of departure is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from ..article import DateRange
from ..claims import Claim, PositionClaim
from ..dating.departures import counts_from_departure, departure_date, earliest
from ..drafts import draft_claims
from ..parsing import Parsed

_LONGEST_JOURNEY = timedelta(180)
_SURE_DAYS = 3  # a departure vaguer than this dates nothing


def story_claims(
    pieces: Sequence[Parsed], published: Mapping[str, DateRange], *, departed: date | None = None
) -> list[Claim]:
    """Draft the claims of a story's articles.

    Parameters
    ----------
    pieces
        The articles, taken apart.
    published
        Publication interval by article id.
    departed
        The day the story says the group set out, None where it does not.

    Returns
    -------
    list
        In order of the articles and their texts, the ids still empty.

    Notes
    -----
    An article's days of the journey count from the departure it gives itself, else from the story's, else from the
    earliest departure that any of its articles gives within half a year before.
    """
    drafts = {piece.article.id: draft_claims(piece, published[piece.article.id]) for piece in pieces}
    counting = [piece for piece in pieces if counts_from_departure(piece)]
    if counting:
        told = [claim for claims in drafts.values() for claim in claims]
        given = DateRange(departed, departed, "the day the story gives") if departed is not None else None
        for piece in counting:
            days = published[piece.article.id]
            own = departure_date(piece, days) or _left(drafts[piece.article.id], days)
            departure = own or given or _left(told, days)
            if departure is not None:
                drafts[piece.article.id] = draft_claims(piece, days, departure=departure)
    return [claim for claims in drafts.values() for claim in claims]


def _left(claims: Iterable[Claim], published: DateRange) -> DateRange | None:
    """Give the earliest day in the half-year before publication that claims give for leaving a place."""
    end = published.end
    return earliest(
        claim.date
        for claim in claims
        if isinstance(claim, PositionClaim)
        and claim.role == "departed"
        and claim.group == "main"
        and (claim.date.days or _SURE_DAYS + 1) <= _SURE_DAYS
        and (end is None or (claim.date.start or end) + _LONGEST_JOURNEY >= end)
    )
