"""The plane a map is drawn on: a local equal-area projection, and what of it a frame shows (kilometres, points).

Lambert's azimuthal equal-area projection about the middle of what is shown: distances near the middle are true, and
it knows no date line and no pole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pyproj

from ...geo.place import LonLat
from ..basemap import Bounds
from .boxes import Box, Points

_EDGE_STEPS = 24


class Plane:
    """The projection about a point, WGS 84 degrees to kilometres east and north of it."""

    def __init__(self, middle: LonLat) -> None:
        """Set up the projection."""
        self.middle = middle
        self._proj = pyproj.Proj(proj="laea", lat_0=middle.lat, lon_0=middle.lon, ellps="WGS84", units="km")

    def xy(self, lonlat: Points) -> Points:
        """Project longitudes and latitudes, shape ``(n, 2)``, to kilometres; the antipode of the middle is nowhere."""
        x, y = self._proj(lonlat[:, 0], lonlat[:, 1])
        return np.asarray(np.nan_to_num(np.column_stack((x, y)), nan=1e6, posinf=1e6, neginf=-1e6))

    def lonlat(self, xy: Points) -> Points:
        """Give longitudes and latitudes; longitudes run on past ±180 where the plane does."""
        lon, lat = self._proj(xy[:, 0], xy[:, 1], inverse=True)
        turned = (np.asarray(lon) - self.middle.lon + 180.0) % 360.0 - 180.0 + self.middle.lon
        return np.column_stack((turned, lat))


@dataclass(frozen=True)
class View:
    """What of a plane a frame on the page shows.

    Attributes
    ----------
    plane
        The plane.
    frame
        The frame, points.
    centre
        The point of the plane in the frame's middle, kilometres.
    scale
        Points to the kilometre.
    """

    plane: Plane
    frame: Box
    centre: tuple[float, float]
    scale: float

    def page(self, lonlat: Points) -> Points:
        """Give the points of the page, shape ``(n, 2)``, for longitudes and latitudes."""
        return self.on_page(self.plane.xy(lonlat))

    def on_page(self, xy: Points) -> Points:
        """Give the points of the page for kilometres of the plane."""
        across, down = self.frame.middle
        return np.column_stack(
            (across + (xy[:, 0] - self.centre[0]) * self.scale, down - (xy[:, 1] - self.centre[1]) * self.scale)
        )

    def spot(self, point: LonLat) -> tuple[float, float]:
        """Give the point of the page for one place."""
        x, y = self.page(np.array([[point.lon, point.lat]]))[0]
        return float(x), float(y)

    def shows(self, point: LonLat, *, inset: float = 0.0) -> bool:
        """Tell whether a place lies in the frame, `inset` points from its edge at least."""
        x, y = self.spot(point)
        return self.frame.grown(-inset).holds(Box(x, y, x, y))

    def edge(self) -> Points:
        """Give longitudes and latitudes along the frame, a closed ring, shape ``(n, 2)``."""
        half = self.frame.width / 2 / self.scale, self.frame.height / 2 / self.scale
        steps = np.linspace(-1.0, 1.0, _EDGE_STEPS)
        ones = np.ones_like(steps)
        sides = [(steps, -ones), (ones, steps), (-steps, ones), (-ones, -steps)]
        ring = np.vstack([np.column_stack((x * half[0], y * half[1])) for x, y in sides])
        return self.plane.lonlat(ring + np.array(self.centre))

    def bounds(self, margin: float = 0.02) -> tuple[Bounds, ...]:
        """Give the boxes of longitudes and latitudes that hold the frame: two where it lies across the date line."""
        lon, lat = self.edge().T
        width, height = float(np.ptp(lon)), float(np.ptp(lat))
        west, east = float(lon.min()) - width * margin, float(lon.max()) + width * margin
        south, north = float(lat.min()) - height * margin, float(lat.max()) + height * margin
        south, north = (
            (-90.0 if self._pole(-90.0) else max(south, -90.0)),
            (90.0 if self._pole(90.0) else min(north, 90.0)),
        )
        if self._pole(-90.0) or self._pole(90.0) or east - west >= 360:
            return (Bounds(-180.0, south, 180.0, north),)
        if west < -180.0:
            return Bounds(-180.0, south, east, north), Bounds(west + 360.0, south, 180.0, north)
        if east > 180.0:
            return Bounds(west, south, 180.0, north), Bounds(-180.0, south, east - 360.0, north)
        return (Bounds(west, south, east, north),)

    def _pole(self, lat: float) -> bool:
        x, y = self.on_page(self.plane.xy(np.array([[0.0, lat]])))[0]
        return self.frame.holds(Box(x, y, x, y))


def around(points: Iterable[LonLat], frame: Box, *, pad: float, least_km: float) -> View:
    """Show points in a frame.

    Parameters
    ----------
    points
        What is to be seen, one at least.
    frame
        The frame, points.
    pad
        How far inside the frame's edge they lie, points.
    least_km
        What the frame's shorter side shows at least.

    Returns
    -------
    View
        The view, its middle that of the points.
    """
    lonlat = array(tuple(points))
    plane = Plane(_middle(lonlat))
    xy = plane.xy(lonlat)
    low, high = xy.min(axis=0), xy.max(axis=0)
    width, height = frame.width - 2 * pad, frame.height - 2 * pad
    needed = max((high[0] - low[0]) / width, (high[1] - low[1]) / height, least_km / min(frame.width, frame.height))
    centre = (low + high) / 2
    return View(plane, frame, (float(centre[0]), float(centre[1])), 1.0 / float(needed))


def array(points: Sequence[LonLat]) -> Points:
    """Give points as an array, shape ``(n, 2)``, longitude first."""
    return np.array([(point.lon, point.lat) for point in points], dtype=np.float64).reshape(-1, 2)


def _middle(lonlat: Points) -> LonLat:
    """Give a point in the middle of points; a span across the date line is taken the short way."""
    lon = np.unwrap(lonlat[:, 0], period=360.0) if np.ptp(lonlat[:, 0]) > 180 else lonlat[:, 0]
    across, up = (lon.min() + lon.max()) / 2, (lonlat[:, 1].min() + lonlat[:, 1].max()) / 2
    return LonLat(round((float(across) + 180.0) % 360.0 - 180.0, 3), round(float(up), 3))
