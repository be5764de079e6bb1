"""Which state a point lies in, told by the nearest gazetteer town (GeoNames admin1 codes; degrees, kilometres)."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np
import numpy.typing as npt

from .distance import Floats, are_within_km, km_per_degree
from .gazetteer import Gazetteer, Towns
from .place import LonLat, Place

REACH_KM = 40.0
AT_BORDER_KM = 25.0
_CHUNK = 256


def admin1_codes(where: Floats, gazetteer: Gazetteer, *, countries: Collection[str] = ()) -> npt.NDArray[np.str_]:
    """Label points with the admin1 code of the nearest town of a gazetteer.

    Parameters
    ----------
    where
        Longitude and latitude, WGS 84 degrees, shape ``(n, 2)``; neighbours in the array should be near each other.
    gazetteer
        Gives the towns.
    countries
        ISO codes of the countries the points are known to lie in; towns across a border are then not looked at.

    Returns
    -------
    NDArray[str]
        Codes such as ``MX.05``, shape ``(n,)``; empty where no town lies within `REACH_KM`.

    Notes
    -----
    Wrong by up to half the distance between two towns on either side of a state line.
    """
    parts = (where[i : i + _CHUNK] for i in range(0, len(where), _CHUNK))
    chunks = [_chunk_codes(part, gazetteer, countries) for part in parts]
    return np.concatenate(chunks) if chunks else np.empty(0, dtype=np.str_)


def inside_region(where: Floats, region: Place, *, codes: npt.NDArray[np.str_]) -> npt.NDArray[np.bool_]:
    """Tell which points lie inside a region.

    Parameters
    ----------
    where
        The points, degrees, shape ``(n, 2)``.
    region
        A state or country (told by `codes`), a border (within 25 km of it) or anything else (within its radius).
    codes
        The points' admin1 codes, shape ``(n,)``.

    Returns
    -------
    NDArray[bool]
        True where the point is inside, shape ``(n,)``.
    """
    if region.line:
        return are_within_km(course_of(region.line), where, radius_km=AT_BORDER_KM)
    if region.kind == "region" and region.admin1_code:
        return np.asarray(codes == region.admin1_code)
    if region.kind == "country" and region.country:
        return np.char.startswith(codes, f"{region.country}.")
    return are_within_km(course_of((region.point,)), where, radius_km=region.radius_km)


def course_of(points: Iterable[LonLat]) -> Floats:
    """Turn points into a line's vertices, degrees, shape ``(n, 2)`` with n >= 2, unbroken at the date line."""
    line = np.array([(point.lon, point.lat) for point in points])
    line[:, 0] = np.unwrap(line[:, 0], period=360.0)
    return line if len(line) > 1 else np.vstack((line, line))


def runs(inside: npt.NDArray[np.bool_]) -> list[tuple[int, int]]:
    """List the runs of True as half-open index intervals.

    Examples
    --------
    >>> runs(np.array([True, True, False, True]))
    [(0, 2), (3, 4)]
    """
    edges = np.flatnonzero(np.diff(np.concatenate(([False], inside, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def _chunk_codes(where: Floats, gazetteer: Gazetteer, countries: Collection[str]) -> npt.NDArray[np.str_]:
    east, north = (float(side[0]) for side in km_per_degree(where[:, 1].mean(keepdims=True)))
    towns = _towns_around(where, gazetteer, margin=(REACH_KM / east, REACH_KM / north))
    codes = np.full(len(where), "", dtype="<U16")
    known = [i for i, code in enumerate(towns.admin1_code) if not countries or code.split(".")[0] in countries]
    if not known:
        return codes
    squared = ((where[:, :1] - towns.lon[known]) * east) ** 2
    squared += ((where[:, 1:] - towns.lat[known]) * north) ** 2
    nearest = squared.argmin(axis=1)  # of towns equally near the first in the gazetteer's order
    near = np.flatnonzero(squared[np.arange(len(where)), nearest] <= REACH_KM**2)
    codes[near] = [towns.admin1_code[known[k]] for k in nearest[near].tolist()]
    return codes


def _towns_around(where: Floats, gazetteer: Gazetteer, *, margin: tuple[float, float]) -> Towns:
    west, south = where.min(axis=0) - margin
    east, north = where.max(axis=0) + margin
    southwest = LonLat(max(float(west), -180.0), max(float(south), -90.0))
    return gazetteer.towns_within(southwest, LonLat(min(float(east), 180.0), min(float(north), 90.0)))
