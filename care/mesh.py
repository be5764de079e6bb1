"""How coarse a point may be: a grid of round degrees, no cell narrower than the kilometres asked for (WGS 84 degrees).

Round steps show that a coordinate is coarse, and hold in every format whatever it rounds to.
"""

from __future__ import annotations

import math

from ..geo.distance import wrapped_lon
from ..geo.place import LonLat

KM_PER_DEGREE = 111.195
"""Of latitude, on the sphere of the Earth's mean radius; longitude shrinks with the cosine."""
_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
_FARTHEST_LAT = 85.0
"""Nobody walks beyond it, and there a degree of longitude is no width any more."""


def step_deg(km: float, *, lat: float = 0.0) -> float:
    """Give the least round step in degrees that is no shorter than some kilometres.

    Parameters
    ----------
    km
        Kilometres.
    lat
        Where, for a step of longitude; 0 for one of latitude.

    Returns
    -------
    float
        Degrees: 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8 or 10 times a power of ten.

    Examples
    --------
    >>> step_deg(50), step_deg(10), step_deg(50, lat=60)
    (0.5, 0.1, 1.0)
    """
    least = km / (KM_PER_DEGREE * math.cos(math.radians(lat)))
    power = 10.0 ** math.floor(math.log10(least))
    return next(round(step * power, 6) for step in _ROUND if step * power >= least * (1 - 1e-9))


def snapped(point: LonLat, km: float) -> LonLat:
    """Move a point to the nearest corner of the grid.

    Parameters
    ----------
    point
        Any point.
    km
        Width of the grid's cells, at least.

    Returns
    -------
    LonLat
        At most 0.75 of a cell's diagonal away; the same for every point of a cell.

    Examples
    --------
    >>> snapped(LonLat(-92.4634, 15.13924), 50)
    LonLat(lon=-92.5, lat=15.0)
    """
    lat = _nearest(min(max(point.lat, -_FARTHEST_LAT), _FARTHEST_LAT), step_deg(km))
    lon = _nearest(point.lon, step_deg(km, lat=min(abs(lat), _FARTHEST_LAT)))
    return LonLat(wrapped_lon(lon), min(max(lat, -90.0), 90.0))


def _nearest(value: float, step: float) -> float:
    return round(round(value / step) * step, 6) + 0.0  # which makes a zero of a negative one
