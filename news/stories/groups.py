"""Marks what a story's articles say of other groups than the story's own, with the reason, and sums it up in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from ..claims import POSITION_ROLES, Claim, PositionClaim, SizeClaim
from ..journey import Departure, Journey
from .own_told import of_own
from .retold import Retold
from .sightings import SightingIndex, sighting

_EARLIER_DAYS = 7  # sources err by days about when a group set out
_BYGONE_DAYS = 120  # a day so long before is of an earlier journey
_A_YEAR = 364
_UNTOLD_DEPARTURE_DAYS = 60  # a departure told only roughly ("in late May") may lie this far back


def told_apart(
    claims: Sequence[Claim], journeys: Sequence[Journey], stretches: Mapping[str, Sequence[Retold]] | None = None
) -> list[Claim]:
    """Mark the claims that are not of the story's own group as of an ``other``.

    Parameters
    ----------
    claims
        What the articles say, groups told apart sentence by sentence.
    journeys
        The story's own first.
    stretches
        Where articles about another group may tell of the story's own, by their ids; None for nowhere.

    Returns
    -------
    list
        The same claims; those of articles about another group, but for what they tell of the story's own, and those of
        days a week or more before that set out, are of group ``other``, positions with `group_why`. Of journeys long
        before, places are only mentioned and sizes left out.
    """
    if not journeys:
        return list(claims)
    own = journeys[0]
    of = {article: journey for journey in journeys for article in journey.articles}
    turned = _turned(claims, own) if own.called_other else claims
    ours = of_own(turned, journeys, stretches or {})
    told = (_told(_as_own(c), own, own) if at in ours else _told(c, of[c.article], own) for at, c in enumerate(turned))
    return [claim for claim in told if not isinstance(claim, SizeClaim) or not _is_bygone(claim, own)]


def _as_own(claim: Claim) -> Claim:
    return replace(claim, group="main") if claim.group == "other" else claim


def _turned(claims: Sequence[Claim], own: Journey) -> list[Claim]:
    """See a story's articles from the side of the group that they call another, which is the one the story follows."""
    ours = frozenset(own.articles)
    theirs = (claim for claim in claims if isinstance(claim, PositionClaim) and claim.article not in ours)
    elsewhere = SightingIndex(found for claim in theirs if (found := sighting(claim)) is not None)
    return [_turned_claim(claim, elsewhere) if claim.article in ours else claim for claim in claims]


def _turned_claim(claim: Claim, elsewhere: SightingIndex) -> Claim:
    if claim.group == "other":
        return replace(claim, group="main")
    found = sighting(claim) if isinstance(claim, PositionClaim) and claim.group == "main" else None
    if found is not None and elsewhere.meets(found):
        return _of_another(claim, "where another group is reported those days")
    return claim


def _told(claim: Claim, journey: Journey, own: Journey) -> Claim:
    if journey is not own:
        return _of_another(claim, f"its article is about another group: {journey.words}")
    is_position = not isinstance(claim, PositionClaim) or claim.role in POSITION_ROLES
    if is_position and own.first and claim.date.end and claim.date.end < own.first - _slack(claim, own):
        other = _of_another(claim, f"of a day before the group set out, {own.first}")
        return replace(other, role="mention") if isinstance(other, PositionClaim) and _is_bygone(claim, own) else other
    return claim


def _is_bygone(claim: Claim, own: Journey) -> bool:
    """Tell a claim of an earlier journey, of which an article only reminds."""
    if own.first is None or claim.date.end is None or claim.article not in own.articles:
        return False
    days = (claim.date.end - claim.date.start).days if claim.date.start is not None else 0
    return claim.date.end < own.first - timedelta(0 if days >= _A_YEAR else _BYGONE_DAYS)


def _slack(claim: Claim, own: Journey) -> timedelta:
    """Give how long before a group's first known day a claim may lie: longer where no departure is told on a day."""
    if own.departure.day is not None:
        return timedelta(_EARLIER_DAYS)
    leaves = isinstance(claim, PositionClaim) and claim.role == "departed"
    return timedelta(_UNTOLD_DEPARTURE_DAYS if leaves else _EARLIER_DAYS)


def _of_another(claim: Claim, why: str) -> Claim:
    if isinstance(claim, PositionClaim):
        return replace(claim, group="other", group_why=why)
    return replace(claim, group="other")


def followed(journeys: Sequence[Journey]) -> Mapping[str, int]:
    """Give the number of the journey each article follows, by its id: 0 for the story's own."""
    return {article: number for number, journey in enumerate(journeys) for article in journey.articles}


def warnings(journeys: Sequence[Journey], wanted: Departure | None = None) -> tuple[str, ...]:
    """Say which group a story follows and which articles are set aside, a line each; nothing where there is but one.

    Parameters
    ----------
    journeys
        The story's own first.
    wanted
        Which group the story is about, None where it does not say.
    """
    return tuple(_lines(journeys, wanted)) if journeys else ()


def _lines(journeys: Sequence[Journey], wanted: Departure | None) -> Iterator[str]:
    own = journeys[0]
    if wanted is not None and (own.departure.day or wanted.day, own.departure.place or wanted.place) != (
        wanted.day or own.departure.day,
        wanted.place or own.departure.place,
    ):
        yield f"no article tells of a group that {wanted.words}; the nearest is {own.words}"
    elif len(journeys) > 1:
        yield f"the story follows {own.words}: {_articles(own)}"
    for other in journeys[1:]:
        are, tells = ("is", "it tells") if len(other.articles) == 1 else ("are", "they tell")
        group = other.words.replace("the group", "another group", 1)
        yield f"{_articles(other)} {are} about {group} and {are} used only where {tells} of the story's own"


def _articles(journey: Journey) -> str:
    count = len(journey.articles)
    return f"{count:,} article" if count == 1 else f"{count:,} articles"
