"""Lengths on the Earth: geodesics on WGS 84, and the nearest point of a line (kilometres; degrees, longitude first)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .place import LonLat

if TYPE_CHECKING:
    from pyproj import Geod

Floats = npt.NDArray[np.float64]

_EARTH_KM = 6371.0088


@dataclass(frozen=True, slots=True)
class Foot:
    """The point of a line nearest to a place.

    Attributes
    ----------
    leg
        Index of the leg it lies on, 0 for the first.
    fraction
        How far along that leg, in ``[0, 1]``.
    point
        The point itself.
    offset_km
        Geodesic distance from the place, kilometres.
    """

    leg: int
    fraction: float
    point: LonLat
    offset_km: float


def distances_km(start: Floats, end: Floats) -> Floats:
    """Measure geodesics between pairs of points.

    Parameters
    ----------
    start, end
        Longitude and latitude in WGS 84 degrees, shape ``(n, 2)``.

    Returns
    -------
    Floats
        Kilometres, shape ``(n,)``.

    References
    ----------
    Karney (2013), Algorithms for geodesics, Journal of Geodesy 87, as implemented by PROJ.
    """
    _, _, metres = _geod().inv(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    return np.asarray(metres, dtype=np.float64) / 1000.0


def distance_km(start: LonLat, end: LonLat) -> float:
    """Measure the geodesic between two points, kilometres.

    Examples
    --------
    >>> round(distance_km(LonLat(-92.25891, 14.90541), LonLat(-97.50417, 25.87972)))
    1332
    """
    _, _, metres = _geod().inv(start.lon, start.lat, end.lon, end.lat)
    return float(metres) / 1000.0


def rough_distances_km(start: Floats, end: Floats) -> Floats:
    """Measure all great circles from some points to others on a sphere: quick, and right to 0.6%.

    Parameters
    ----------
    start, end
        Longitude and latitude in WGS 84 degrees, shapes ``(n, 2)`` and ``(m, 2)``.

    Returns
    -------
    Floats
        Kilometres, shape ``(n, m)``.

    References
    ----------
    Sinnott (1984), Virtues of the haversine, Sky and Telescope 68(2), with the Earth's mean radius of 6,371.0088 km.
    """
    (x1, y1), (x2, y2) = np.radians(start).T[:, :, None], np.radians(end).T[:, None, :]
    h = np.sin((y2 - y1) / 2) ** 2 + np.cos(y1) * np.cos(y2) * np.sin((x2 - x1) / 2) ** 2
    return np.asarray(_EARTH_KM * 2 * np.arcsin(np.sqrt(np.minimum(h, 1.0))))


def leg_lengths_km(vertices: Floats) -> Floats:
    """Measure each leg of a line, kilometres, shape ``(n - 1,)``; `vertices` are degrees, shape ``(n, 2)``."""
    return distances_km(vertices[:-1], vertices[1:])


def km_per_degree(lat: Floats) -> tuple[Floats, Floats]:
    """Give the length of a degree of longitude and of one of latitude at latitudes in degrees, kilometres.

    References
    ----------
    Bowditch (2019), The American Practical Navigator, volume 2, table 7: series for the WGS 84 ellipsoid.
    """
    phi = np.radians(lat)
    east = 111.41284 * np.cos(phi) - 0.0935 * np.cos(3 * phi) + 0.000118 * np.cos(5 * phi)
    north = 111.13292 - 0.55982 * np.cos(2 * phi) + 0.001175 * np.cos(4 * phi)
    return east, north


def nearest_on_line(vertices: Floats, point: LonLat) -> Foot:
    """Find the point of a line nearest to a place; of several equally near (to a metre), the first along the line.

    Parameters
    ----------
    vertices
        The line, degrees, shape ``(n, 2)`` with n >= 2; longitudes may run past ±180 where the line does.
    point
        The place.

    Returns
    -------
    Foot
        The nearest point, with its offset.

    Notes
    -----
    Legs are straight in an equirectangular projection about the place: exact where it matters (offsets of tens of
    kilometres), a ranking beyond a few hundred. The offset is geodesic in any case.
    """
    here = np.array([(point.lon, point.lat)])
    gaps, fractions = _gaps(vertices, here)
    leg = int(np.flatnonzero(gaps[0] <= gaps[0].min() + 0.001)[0])
    fraction = float(fractions[0, leg])
    lon, lat = vertices[leg] + fraction * (vertices[leg + 1] - vertices[leg])
    foot = LonLat(wrapped_lon(float(lon)), float(lat))
    return Foot(leg, fraction, foot, distance_km(point, foot))


def offsets_km(vertices: Floats, points: Floats) -> Floats:
    """Measure how far each of many points lies from a line, kilometres.

    Parameters
    ----------
    vertices, points
        The line and the points, degrees, shapes ``(n, 2)`` with n >= 2 and ``(m, 2)``.

    Returns
    -------
    Floats
        Geodesic distances to the nearest point of the line, shape ``(m,)``.
    """
    gaps, fractions = _gaps(vertices, points)
    legs = gaps.argmin(axis=1)
    step = np.take_along_axis(fractions, legs[:, None], axis=1)
    return distances_km(points, vertices[legs] + step * (vertices[legs + 1] - vertices[legs]))


def are_within_km(vertices: Floats, points: Floats, *, radius_km: float) -> npt.NDArray[np.bool_]:
    """Tell which of many points lie within a distance of a line.

    Parameters
    ----------
    vertices, points
        As for `offsets_km`.
    radius_km
        The distance, kilometres.

    Returns
    -------
    NDArray[bool]
        True where the geodesic distance is at most `radius_km`, shape ``(m,)``.

    Notes
    -----
    Geodesics are measured only for the points that a projection about each puts no farther than twice the distance and
    1 km, few of a long line's. Wrong only within a few `radius_km` of a pole.
    """
    gaps, _ = _gaps(vertices, points)
    near = gaps.min(axis=1) <= 2 * radius_km + 1.0
    near[near] = offsets_km(vertices, points[near]) <= radius_km
    return np.asarray(near)


def wrapped_lon(lon: float) -> float:
    """Bring a longitude back into ``[-180, 180]``."""
    return lon if -180 <= lon <= 180 else (lon + 180) % 360 - 180


def _gaps(vertices: Floats, points: Floats) -> tuple[Floats, Floats]:
    """Measure, for every point and leg, the gap (km) and the foot's fraction, in a projection about the point."""
    east, north = km_per_degree(points[:, 1])
    turn = 360.0 * np.round((vertices[:, 0].mean() - points[:, 0]) / 360.0)
    x = (vertices[None, :, 0] - (turn + points[:, 0])[:, None]) * east[:, None]
    y = (vertices[None, :, 1] - points[:, 1][:, None]) * north[:, None]
    dx, dy = np.diff(x, axis=1), np.diff(y, axis=1)
    squared = np.maximum(dx**2 + dy**2, 1e-18)
    fractions = np.clip(-(x[:, :-1] * dx + y[:, :-1] * dy) / squared, 0.0, 1.0)
    return np.hypot(x[:, :-1] + fractions * dx, y[:, :-1] + fractions * dy), fractions


@lru_cache(maxsize=1)
def _geod() -> Geod:
    from pyproj import Geod  # takes longer to load than all else that most commands need of this module

    return Geod(ellps="WGS84")
