"""What each name of one document may mean, and what is said of it there (WGS 84 degrees, radii in kilometres)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from ...geo.place import Candidate, Kind, Place
from .mention import folded

_LARGE_KM = 150.0
_OPTIONS_MAX = 40
_LEAST_PRIOR = 1e-5


class Option(NamedTuple):
    """A place that a name may mean, with what there is to say of it in any text.

    Attributes
    ----------
    place
        The place.
    kind, country, state, lon, lat
        Its kind, codes and point, which are asked for most.
    log_prior
        Natural logarithm of the gazetteer's prior.
    is_alias
        Whether it is a town that only goes by the name.
    shrink
        Cosine of its latitude.
    is_spot
        Whether it is small enough to be near something.
    """

    place: Place
    kind: Kind
    country: str | None
    state: str | None
    lon: float
    lat: float
    log_prior: float
    is_alias: bool
    shrink: float
    is_spot: bool


#: What the other names of a text say for an option, shares in ``[0, 1]``: by country and state, near it, around it, and
#: by the kind of places it is listed with.
Company = tuple[float, float, float, float, float]
COMPANY = ("country", "state", "near", "around", "list")
#: Of a name without company.
ALONE: Company = (0.0, 0.0, 0.0, 0.0, 0.0)


@dataclass(slots=True)
class Named:
    """A name of a document with what is said of it there.

    Attributes
    ----------
    options
        What it may mean, likeliest first.
    weight
        How surely it is a place, in ``[0, 1]``: so much it speaks for others.
    containers
        The regions and countries that follow it and hold a place of the name.
    beside
        The names that stand on a list with it.
    head
        The kind of place that the words beside it call it, or None.
    dateline
        Whether it opens an article in capitals.
    own
        What speaks for each option in any text, by `meaning.WEIGHTS`; empty where it is not summed up.
    chances
        The probability of each option, as far as it is settled.
    company
        What the other names say for each option, by `COMPANY`.
    """

    options: tuple[Option, ...]
    weight: float
    containers: list[Place] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    head: Kind | None = None
    dateline: bool = False
    own: Sequence[float] = ()
    chances: list[float] = field(default_factory=list)
    company: list[Company] = field(default_factory=list)

    @property
    def best(self) -> int:
        """Index of the likeliest option."""
        return self.chances.index(max(self.chances))


def options_of(name: str, candidates: Sequence[Candidate], *, demonym: bool = False) -> tuple[Option, ...]:
    """Prepare what a name may mean, without what it hardly does; of a people's name no towns.

    Parameters
    ----------
    name
        Folded.
    candidates
        Likeliest first, not empty.
    demonym
        Whether it is the name of a people.
    """
    least = candidates[0].prior * _LEAST_PRIOR
    kept = [candidate for candidate in candidates[:_OPTIONS_MAX] if candidate.prior >= least]
    if demonym:
        kept = [candidate for candidate in kept if candidate.place.kind != "town"] or kept
    return tuple(_option(name, candidate) for candidate in kept)


def _option(name: str, candidate: Candidate) -> Option:
    place, prior = candidate
    kind, (lon, lat) = place.kind, place.point
    is_town = kind == "town"
    return Option(
        place,
        kind,
        place.country,
        place.admin1_code,
        lon,
        lat,
        math.log(prior),
        is_town and place.name.lower() != name and set(folded(place.name).split()).isdisjoint(name.split()),
        math.cos(math.radians(lat)),
        is_town or (kind == "region" and place.radius_km < _LARGE_KM),
    )


def lies_in(place: Place, container: Place) -> bool:
    """Tell whether a place is a smaller one in a region or a country, by their codes."""
    if container.kind == "region":
        return place.admin1_code == container.admin1_code and place.kind in {"town", "region"} and place != container
    return place.country == container.country and place.kind in {"town", "region"}


def is_called_after(town: Place, state: Place) -> bool:
    """Tell a town that bears its state's name ("Puebla", "Victoria de Durango") from "New York City".

    Parameters
    ----------
    town, state
        Any places.
    """
    if town.kind != "town" or state.kind != "region" or town.admin1_code != state.admin1_code:
        return False
    return f" {folded(town.name)}".endswith(f" {folded(state.name)}")


def raised(candidates: Sequence[Candidate], factors: Sequence[float]) -> tuple[Candidate, ...]:
    """Weigh candidates anew, each by a factor; likeliest first, their priors adding up to 1."""
    return ranked([(each.prior * factor, each.place) for each, factor in zip(candidates, factors, strict=True)])


def ranked(weights: Sequence[tuple[float, Place]]) -> tuple[Candidate, ...]:
    """Make candidates of weighed places, likeliest first, their priors adding up to 1."""
    total = sum(weight for weight, _ in weights)
    descending = sorted(weights, key=lambda pair: -pair[0])
    return tuple(Candidate(place, min(1.0, weight / total)) for weight, place in descending)
