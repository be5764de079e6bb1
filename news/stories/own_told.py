"""What the articles about other groups tell of the story's own: found by its rank, its departure and its days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import NamedTuple, TypeGuard

from ...geo.place import Place
from ..article import DateRange
from ..claims import BEEN_ROLES, Claim, PositionClaim
from ..journey import Journey
from .retold import Retold
from .sightings import SightingIndex, sighting

_DEPARTURE_DAYS = 3  # sources err by days about when a group set out


class _Known(NamedTuple):
    """What the articles about the story's own group tell of it: its journey, its towns by day, each place's days."""

    journey: Journey
    towns: SightingIndex
    places: Mapping[Place, Sequence[DateRange]]

    @classmethod
    def of(cls, claims: Iterable[Claim], own: Journey) -> _Known:
        """Collect it from a story's claims."""
        told = [
            claim for claim in claims if _is_been(claim) and claim.article in own.articles and claim.group == "main"
        ]
        places: dict[Place, list[DateRange]] = {}
        for claim in told:
            places.setdefault(claim.place, []).append(claim.date)
        return cls(own, SightingIndex(found for claim in told if (found := sighting(claim)) is not None), places)

    def verdict(self, claim: Claim) -> bool | None:
        """Tell whether a claim is of what the group did, or cannot have done; None where it may have."""
        if not _is_been(claim):
            return None
        days, left = claim.date, self.journey.departure
        if claim.role == "departed" and claim.place.name == left.place and left.day is not None:
            return _holds(days, left.day)
        if any(_share_day(days, known) for known in self.places.get(claim.place, ())):
            return True
        found = sighting(claim)
        if found is None:
            return None
        return self.towns.meets(found) or (False if self.towns.excludes(found) else None)


def _is_been(claim: Claim) -> TypeGuard[PositionClaim]:
    return isinstance(claim, PositionClaim) and claim.role in BEEN_ROLES


def _holds(days: DateRange, day: date) -> bool | None:
    """Tell whether a group may have set out on a day that is told of it so."""
    if days.start is None or days.end is None:
        return None
    slack = timedelta(_DEPARTURE_DAYS)
    return days.start - slack <= day <= days.end + slack


def _share_day(one: DateRange, other: DateRange) -> bool:
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return False
    return one.start <= other.end and other.start <= one.end


def of_own(
    claims: Sequence[Claim], journeys: Sequence[Journey], stretches: Mapping[str, Sequence[Retold]]
) -> frozenset[int]:
    """Find the claims of articles about other groups that are of the story's own.

    Parameters
    ----------
    claims
        What the articles say, groups told apart sentence by sentence.
    journeys
        The story's own first.
    stretches
        By article id, where those articles may tell of another group than theirs.

    Returns
    -------
    frozenset of int
        The claims' indices.

    Notes
    -----
    A group that is only known by where it has been is the story's own where that is so of it; "the first" and "the one
    before" are where that is its rank among the groups of the story, and where it was not far from there those days.
    """
    if not any(stretches.values()):
        return frozenset()
    known = _Known.of(claims, journeys[0])
    return frozenset(
        at
        for journey in journeys[1:]
        for article in journey.articles
        for stretch in stretches.get(article, ())
        for at in _claims_of(article, stretch, claims, ranks=_ranks(journey, journeys), known=known)
    )


def of_article_itself(claims: Sequence[Claim], stretches: Mapping[str, Sequence[Retold]]) -> list[Claim]:
    """Leave out what articles that open with another group tell of the one before it, which they are not about."""
    apart = {key: [each for each in told if each.how != "known"] for key, told in stretches.items()}
    return [claim for claim in claims if not any(each.tells(claim) for each in apart.get(claim.article, ()))]


def _ranks(journey: Journey, journeys: Sequence[Journey]) -> frozenset[str]:
    """Give what an article about one group may call the story's own: the first of all, the one before."""
    if journey.first is None or journeys[0].first is None or journeys[0].first >= journey.first:
        return frozenset()
    before = [each.first for each in journeys if each.first is not None and each.first < journey.first]
    ranks = {"first": min(before), "before": max(before)}
    return frozenset(rank for rank, day in ranks.items() if day == journeys[0].first)


def _claims_of(
    article: str,
    stretch: Retold,
    claims: Sequence[Claim],
    *,
    ranks: frozenset[str],
    known: _Known,
) -> Iterator[int]:
    told = [at for at, claim in enumerate(claims) if claim.article == article and stretch.tells(claim)]
    told.sort(key=lambda at: claims[at].start)  # a place pointed at stands before all others
    verdicts = [known.verdict(claims[at]) for at in told]
    if False in verdicts or (stretch.how == "known" and not any(verdicts[:1])):
        return
    if True in verdicts or (stretch.how in ranks and not stretch.among_several):
        yield from told
