"""Reports: what each article of a story tells of the group it follows, as far as it tells groups apart (days)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from ..article import DateRange
from ..claims import POSITION_ROLES, Claim, PositionClaim, SizeClaim
from .sightings import Sighting, sighting

_LOOSE_DAYS = 31  # a publication day less certain than this places no article in time
_BACK_DAYS = 60  # an article whose newest sighting is older only looks back


@dataclass(frozen=True, slots=True)
class Report:
    """What one article tells of where the group it follows was.

    Attributes
    ----------
    article
        Its id.
    day
        The day it is about: its publication, but of an article that only looks back what it looks back to.
    sightings
        Of the group it follows, in order of their days.
    others
        Of groups that its sentences call others.
    opens_with_other
        Whether the first position it tells of is of a group that it calls another.
    size
        How large its group is, by the median of its figures, None where it gives none.
    """

    article: str
    day: date
    sightings: tuple[Sighting, ...] = ()
    others: tuple[Sighting, ...] = ()
    opens_with_other: bool = False
    size: float | None = None

    @property
    def told(self) -> tuple[Sighting, ...]:
        """Where the group it is about was: its own, or, where all its group is called another, that one."""
        return self.sightings or (self.others if self.opens_with_other else ())


def reports_of(published: Mapping[str, DateRange], claims: Iterable[Claim]) -> list[Report]:
    """Give the reports of the articles whose days are known, in order of these days.

    Parameters
    ----------
    published
        Publication interval by article id.
    claims
        What the articles say, groups told apart sentence by sentence.
    """
    own: dict[str, list[Claim]] = {key: [] for key in published}
    for claim in claims:
        own[claim.article].append(claim)
    found = [report for key in published if (report := _report(key, published[key], own[key])) is not None]
    return sorted(found, key=lambda report: (report.day, report.article))


def openers(claims: Iterable[Claim]) -> frozenset[str]:
    """Give the ids of the articles whose first position is of a group that they call another.

    Parameters
    ----------
    claims
        What the articles say, groups told apart sentence by sentence.
    """
    first: dict[str, PositionClaim] = {}
    for claim in claims:
        if isinstance(claim, PositionClaim) and claim.role in POSITION_ROLES:
            known = first.setdefault(claim.article, claim)
            if claim.start < known.start:
                first[claim.article] = claim
    return frozenset(article for article, claim in first.items() if claim.group == "other")


def _report(article: str, published: DateRange, claims: Sequence[Claim]) -> Report | None:
    positions = [claim for claim in claims if isinstance(claim, PositionClaim) and claim.role in POSITION_ROLES]
    ours = _sightings(claim for claim in positions if claim.group == "main")
    day = _day_of(published, ours)
    if day is None:
        return None
    others = _sightings(claim for claim in positions if claim.group == "other")
    first = min(positions, key=lambda claim: claim.start, default=None)
    return Report(article, day, ours, others, first is not None and first.group == "other", _size(claims))


def _sightings(claims: Iterable[PositionClaim]) -> tuple[Sighting, ...]:
    return tuple(sorted(found for claim in claims if (found := sighting(claim)) is not None))


def _day_of(published: DateRange, told: Sequence[Sighting]) -> date | None:
    newest = max((sighting.last for sighting in told), default=None)
    printed = published.end if published.days is not None and published.days <= _LOOSE_DAYS else None
    if printed is None or (newest is not None and (printed - newest).days > _BACK_DAYS):
        return newest
    return printed


def _size(claims: Iterable[Claim]) -> float | None:
    figures = [
        figure
        for claim in claims
        if isinstance(claim, SizeClaim) and claim.group == "main"
        for figure in (claim.low, claim.high)
        if figure is not None
    ]
    return float(median(figures)) if figures else None
