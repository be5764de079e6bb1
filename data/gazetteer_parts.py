"""Works out, when an index is compiled, where the parts of its areas lie: what `gazetteer_compass.shifted` gives.

One country or state of hundreds of towns takes a millisecond to part when an article names its south; here all of them
take half a second. Coordinates are WGS 84 degrees.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from .gazetteer_compass import DIRECTIONS, ENOUGH_TOWNS, KM_PER_DEGREE, vector
from .gazetteer_files import KINDS, PART_DEGREE, PART_KM

_VECTORS = np.array([vector(direction) for direction in DIRECTIONS])[:, :, None]
_IS_CENTRAL = np.array([direction == "central" for direction in DIRECTIONS])[:, None]
_REGION = KINDS.index("region")
_PARTED = [_REGION, KINDS.index("country")]
Floats = npt.NDArray[np.float64]


class Parts(NamedTuple):
    """The parts of the areas that have enough towns.

    Attributes
    ----------
    areas
        Rows of the areas, ascending.
    parts
        Longitude, latitude and radius of the parts of each, as `gazetteer_files.IndexFiles` holds them.
    """

    areas: npt.NDArray[np.uint32]
    parts: npt.NDArray[np.int32]


def parts_of(rows: npt.NDArray[Any], towns: int) -> Parts:
    """Part the countries, and of the regions of one code the first, which is the state itself.

    Parameters
    ----------
    rows
        The rows of an index.
    towns
        How many of them are towns, the first.
    """
    found = {area: _parts(rows[area], rows[inside]) for area, inside in _areas(rows, towns)}
    return Parts(
        np.array(sorted(found), dtype=np.uint32),
        np.array([found[area] for area in sorted(found)], dtype=np.int32).reshape(-1, len(DIRECTIONS), 3),
    )


def _areas(rows: npt.NDArray[Any], towns: int) -> Iterator[tuple[int, npt.NDArray[np.int64]]]:
    """Give the row of each area with those of its towns."""
    own = rows[:towns]
    by_country = np.argsort(own["country"], kind="stable")
    countries = own["country"][by_country]
    seen: set[tuple[int, int]] = set()
    for area in (towns + np.flatnonzero(np.isin(rows["kind"][towns:], _PARTED))).tolist():
        country = rows["country"][area]
        state = int(rows["admin1"][area]) if rows["kind"][area] == _REGION else -1
        if (int(country), state) in seen:
            continue
        seen.add((int(country), state))
        inside = by_country[np.searchsorted(countries, country) : np.searchsorted(countries, country, side="right")]
        if state >= 0:
            inside = inside[own["admin1"][inside] == state]
        if len(inside) >= ENOUGH_TOWNS:
            yield area, inside


def _parts(area: np.void, towns: npt.NDArray[Any]) -> list[list[int]]:
    """Part one area, all directions at once; step by step as `shifted` does."""
    scale = math.cos(math.radians(area["lat"]))
    lon, lat = towns["lon"], towns["lat"]
    east, north = (lon - _quantiles(lon, 0.5)) * scale, lat - _quantiles(lat, 0.5)
    rank = np.where(_IS_CENTRAL, -np.hypot(east, north), east * _VECTORS[:, 0] + north * _VECTORS[:, 1])
    inside = rank >= _quantiles(rank, 2 / 3)[:, None]
    mid_lon, mid_lat = (
        np.array([round(middle, 4) for middle in _quantiles(np.where(inside, values, np.inf), 0.5).tolist()])
        for values in (lon, lat)
    )
    away = np.hypot((lon - mid_lon[:, None]) * scale, lat - mid_lat[:, None]) * KM_PER_DEGREE
    radius = np.maximum(_quantiles(np.where(inside, away, np.inf), 0.9), 1.0)
    return [
        [round(x / PART_DEGREE), round(y / PART_DEGREE), round(round(km, 1) / PART_KM)]
        for x, y, km in zip(mid_lon.tolist(), mid_lat.tolist(), radius.tolist(), strict=True)
    ]


def _quantiles(values: Floats, share: float) -> Floats:
    """Give a quantile of what is finite in each row, between the two nearest values where it falls between them."""
    ascending = np.sort(values, axis=-1)
    last = np.isfinite(ascending).sum(axis=-1) - 1
    at = share * last
    low = np.clip(at.astype(np.int64), 0, np.maximum(last - 1, 0))
    high = np.minimum(low + 1, last)
    below, above = (np.take_along_axis(ascending, each[..., None], axis=-1)[..., 0] for each in (low, high))
    found: Floats = (above - below) * (at - low) + below
    return found
