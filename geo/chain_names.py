"""Reads a chain of places written "A > B > C" and finds the places its names mean together (kilometres).

Which of several places a name means depends on its neighbours: of all choices the one is taken that makes
``sum log prior - sum log (1 + (d / 50 km)^2)`` greatest, d the distance of neighbours, found exactly (Viterbi). A
qualifier behind a comma, a state or a country, leaves only the places inside: "Springfield, Illinois".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from ..errors import RouteError
from .distance import rough_distances_km
from .gazetteer import Gazetteer
from .names import fold
from .place import Candidate, Place

NEAR_KM = 50.0
MOST_PLACES = 500
LEAST_PRIOR = 0.05
"""A name that means any town at all with less probability than this is taken for that of an area."""
_BETWEEN = re.compile(r"[>→]")
_POINTS = frozenset({"town", "feature"})
_MOST_NAMED = 5


def is_chain(text: str) -> bool:
    """Tell whether a text is written as a chain of places.

    Examples
    --------
    >>> is_chain("Tapachula > Arriaga"), is_chain("gulf-matamoros")
    (True, False)
    """
    return bool(re.search("[>→]", text))


def chain_names(text: str) -> tuple[str, ...]:
    """Split a chain into the names of its places.

    Parameters
    ----------
    text
        Names with ``>`` between them.

    Returns
    -------
    tuple[str, ...]
        The names with their qualifiers, at least two.

    Raises
    ------
    RouteError
        If there are fewer than two or more than 500, or one is empty.

    Examples
    --------
    >>> chain_names("San Pedro Sula > Escuintla, Chiapas > Arriaga")
    ('San Pedro Sula', 'Escuintla, Chiapas', 'Arriaga')
    """
    names = tuple(name.strip() for name in _BETWEEN.split(text))
    if not all(names) or not 2 <= len(names) <= MOST_PLACES:
        raise RouteError(
            f"{text!r} is no chain of places; name from 2 to {MOST_PLACES} with > between them, such as 'A > B > C'"
        )
    return names


def chain_places(names: Sequence[str], gazetteer: Gazetteer) -> tuple[Place, ...]:
    """Find the towns that the names of a chain mean.

    Parameters
    ----------
    names
        Names in order, each with its qualifiers behind commas, if any.
    gazetteer
        Knows the places.

    Returns
    -------
    tuple[Place, ...]
        The towns, one a name.

    Raises
    ------
    RouteError
        If the gazetteer has no town of a name, or none inside its qualifier, or two in a row mean the same.
    """
    choices = [town_candidates(name, gazetteer) for name in names]
    places = _nearest_together(choices)
    for name, before, after in zip(names[1:], places, places[1:], strict=False):
        if before == after:
            raise RouteError(f"{name!r} is the place before it in the chain; leave one of them out")
    return places


def town_candidates(name: str, gazetteer: Gazetteer) -> tuple[Candidate, ...]:
    """List the towns that a name with its qualifiers may mean, likeliest first.

    Parameters
    ----------
    name
        The name, with qualifiers behind commas, if any.
    gazetteer
        Knows the places.

    Returns
    -------
    tuple[Candidate, ...]
        At least one.

    Raises
    ------
    RouteError
        If the gazetteer has no town of that name, or none inside its qualifiers.
    """
    town, *qualifiers = (part.strip() for part in name.split(","))
    known = gazetteer.candidates(town)
    towns = tuple(each for each in known if each.place.kind in _POINTS)
    if sum(each.prior for each in towns) < LEAST_PRIOR and not (qualifiers and towns):
        absent = "is not in the gazetteer; check its spelling, or add it"
        raise RouteError(f"{town!r} {'is an area and no town; name a town in it' if known else absent}")
    inside = tuple(each for each in towns if all(_is_in(each.place, part, gazetteer) for part in qualifiers))
    if not inside:
        there = "; ".join(_described(each.place) for each in towns[:_MOST_NAMED])
        raise RouteError(f"no {town!r} lies in {', '.join(qualifiers)}; the gazetteer has {there}")
    return inside


def _is_in(place: Place, qualifier: str, gazetteer: Gazetteer) -> bool:
    named = fold(qualifier)
    if named in {fold(place.admin1 or ""), (place.country or "").casefold(), fold(place.admin1_code or "")}:
        return True
    return any(_holds(each.place, place) for each in gazetteer.candidates(qualifier))


def _holds(area: Place, place: Place) -> bool:
    if area.kind == "country":
        return area.country == place.country
    return area.kind == "region" and area.admin1_code is not None and area.admin1_code == place.admin1_code


def _described(place: Place) -> str:
    return ", ".join(part for part in (place.name, place.admin1, place.country) if part)


def _nearest_together(choices: Sequence[Sequence[Candidate]]) -> tuple[Place, ...]:
    """Choose one candidate a name so that they are likely and near their neighbours."""
    best = np.log([each.prior for each in choices[0]])
    before: list[list[int]] = []
    for earlier, later in pairwise(choices):
        points = [
            np.array([(each.place.point.lon, each.place.point.lat) for each in side]) for side in (earlier, later)
        ]
        through = best[:, None] - np.log1p((rough_distances_km(points[0], points[1]) / NEAR_KM) ** 2)
        before.append(through.argmax(axis=0).tolist())
        best = through.max(axis=0) + np.log([each.prior for each in later])
    chosen = [int(best.argmax())]
    for links in reversed(before):
        chosen.append(links[chosen[-1]])
    return tuple(side[i].place for side, i in zip(choices, reversed(chosen), strict=True))
