"""The overview: the whole route and what is done of it as one small drawing (SVG, Web Mercator, text escaped)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import shapely
from markupsafe import Markup

from ..geo.place import LonLat
from ..track.progress import Progress
from . import basemap
from .views import start_km

_LONGER_PX = 150.0
_PAD = 0.08
_LEAST_LAND_PX2 = 4.0


class _Sheet:
    """Puts longitudes and latitudes on a drawing, the longer side `_LONGER_PX` long."""

    def __init__(self, bounds: basemap.Bounds) -> None:
        self.west, self.top = bounds.west, _mercator(bounds.north)
        width, height = bounds.east - bounds.west, self.top - _mercator(bounds.south)
        self.scale = _LONGER_PX / max(width, height)
        self.width, self.height = round(width * self.scale, 1), round(height * self.scale, 1)

    def xy(self, lon: float, lat: float) -> tuple[float, float]:
        return round((lon - self.west) * self.scale, 1), round((self.top - _mercator(lat)) * self.scale, 1)

    def path(self, points: Iterable[tuple[float, float]]) -> str:
        return "M" + "L".join(f"{x:g} {y:g}" for x, y in (self.xy(lon, lat) for lon, lat in points))


def overview(progress: Progress, shown: basemap.Basemap, *, caption: str) -> str:
    """Draw the whole route, the part travelled and the estimated position, which map.js moves with the day.

    Parameters
    ----------
    progress
        What to draw.
    shown
        The basemap; it is cut to the route and simplified.
    caption
        The drawing's text alternative, escaped here.
    """
    route = progress.track.route
    line = route.line(0.0, route.length_km)
    sheet = _Sheet(basemap.Bounds.around(line, margin=_PAD, least_deg=0.3))
    parts = [Markup('<path class="cm-land" d="{}"/>').format(_land(sheet, shown)), _path(sheet, line, "cm-route")]
    position = progress.position
    if position is not None:
        parts.append(_path(sheet, route.line(start_km(progress), position.km.mid), "cm-done"))
        parts.append(_spot(sheet, position.point, "cm-here-dot"))
    parts.append(_spot(sheet, route.destination.point, "cm-inset-end"))
    corner = Markup('data-west="{:.4f}" data-top="{:.4f}" data-scale="{:.4f}"').format(
        sheet.west, sheet.top, sheet.scale
    )
    return str(
        Markup(
            '<svg class="cm-overview" viewBox="0 0 {0} {1}" width="{0}" height="{1}" role="img" aria-label="{2}" {3}>'
            "{4}</svg>"
        ).format(sheet.width, sheet.height, caption, corner, Markup("").join(parts))
    )


def _land(sheet: _Sheet, shown: basemap.Basemap) -> str:
    areas = [shapely.simplify(area, 1.2 / sheet.scale) for area in shown.land.values()]
    parts = [part for area in areas for part in shapely.get_parts(area) if part.area * sheet.scale**2 > _LEAST_LAND_PX2]
    return "".join(sheet.path(part.exterior.coords) + "Z" for part in parts)


def _path(sheet: _Sheet, points: Sequence[LonLat], class_name: str) -> Markup:
    return Markup('<path class="{}" d="{}"/>').format(class_name, sheet.path((p.lon, p.lat) for p in points))


def _spot(sheet: _Sheet, point: LonLat, class_name: str) -> Markup:
    x, y = sheet.xy(point.lon, point.lat)
    return Markup('<circle class="{}" cx="{}" cy="{}" r="4"/>').format(class_name, x, y)


def _mercator(lat: float) -> float:
    """Give the Web Mercator ordinate of a latitude, in degrees of longitude."""
    return math.degrees(math.asinh(math.tan(math.radians(lat))))
