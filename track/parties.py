"""Parties of a group with reports of their own: what the articles say, seen from the vanguard or from the rear."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from ..news.claims import BEEN_ROLES, Group, LengthClaim, PositionClaim, Reading, SizeClaim
from .progress import Party
from .terrain import is_area

PARTIES: tuple[Party, ...] = ("vanguard", "rear")

_Figure = TypeVar("_Figure", SizeClaim, LengthClaim)


def parties_of(reading: Reading) -> tuple[Party, ...]:
    """List the parties that a report places in a town on a known day.

    Parameters
    ----------
    reading
        What the articles say.

    Returns
    -------
    tuple[Party, ...]
        The vanguard, the rear, both or none.
    """
    placed = {claim.group for claim in reading.positions if _places(claim)}
    return tuple(party for party in PARTIES if party in placed)


def seen_from(reading: Reading, party: Party) -> Reading:
    """Tell the story as that of a party.

    Parameters
    ----------
    reading
        What the articles say.
    party
        Which.

    Returns
    -------
    Reading
        The same articles. The party's claims are those of the main group; where the main group has been bounds it, a
        vanguard from behind and a rear from ahead; everything else is of other groups. Ids are kept.
    """
    positions = tuple(_claim_seen(claim, party) for claim in reading.positions)
    sizes, lengths = _figures(reading.sizes, party), _figures(reading.lengths, party)
    return replace(reading, positions=positions, sizes=sizes, lengths=lengths, warnings=())


def _places(claim: PositionClaim) -> bool:
    dated = claim.date.start is not None and claim.date.end is not None
    return claim.role in BEEN_ROLES and dated and claim.same_as is None and not is_area(claim.place)


def _claim_seen(claim: PositionClaim, party: Party) -> PositionClaim:
    if claim.group == party:
        return replace(claim, group="main")
    other_end: Group = "rear" if party == "vanguard" else "vanguard"
    bounds = claim.group == "main" and claim.role in BEEN_ROLES and claim.role != "ended"
    return replace(claim, group=other_end if bounds else "other", group_why=None)


def _figures(figures: Iterable[_Figure], party: Party) -> tuple[_Figure, ...]:
    return tuple(replace(figure, group="main" if figure.group == party else "other") for figure in figures)
