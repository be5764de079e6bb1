"""Routes and what is measured along them, laid out as tables and as GeoJSON (kilometres; WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..geo.measuring import Measurement
from ..geo.route import Route
from ..geo.stop import Stop
from .objects import place_object, rounded_degrees, rounded_tenth
from .tables import Column, Table

_MEASURED = (
    Column("Route"),
    Column("Place"),
    Column("State"),
    Column("Km from start", "right"),
    Column("Km to end", "right"),
    Column("Km off the line", "right"),
    Column("Km between", "right"),
)


def measured_table(found: Sequence[Measurement]) -> Table:
    """Lay out measurements, a line a place; the distance between the first and the last stands beside the last."""
    rows = []
    for each in found:
        for spot in each.spots:
            is_last = spot is each.spots[-1] and each.between_km is not None
            rows.append(
                (
                    each.route.name,
                    spot.place.name,
                    spot.place.admin1,
                    rounded_tenth(spot.km),
                    rounded_tenth(each.route.length_km - spot.km),
                    rounded_tenth(spot.offset_km),
                    rounded_tenth(each.between_km) if is_last and each.between_km is not None else None,
                )
            )
    return Table(_MEASURED, tuple(rows))


def measured_object(found: Sequence[Measurement]) -> Mapping[str, object]:
    """Give measurements as JSON has them."""
    return {
        "measured": [
            {
                "route": each.route.name,
                "length_km": rounded_tenth(each.route.length_km),
                "basis": each.route.basis,
                "between_km": None if each.between_km is None else rounded_tenth(each.between_km),
                "places": [
                    {
                        "place": place_object(spot.place),
                        "km": rounded_tenth(spot.km),
                        "offset_km": rounded_tenth(spot.offset_km),
                    }
                    for spot in each.spots
                ],
            }
            for each in found
        ]
    }


def route_geojson(route: Route) -> Mapping[str, object]:
    """Give a route as a GeoJSON collection: its line, then its stops.

    Notes
    -----
    Longitudes run on past 180 degrees where the line crosses the date line, so that it stays one line.
    """
    about = {
        "name": route.name,
        "title": route.title,
        "length_km": rounded_tenth(route.length_km),
        "basis": route.basis,
        "source": route.source,
        "licence": route.licence,
    }
    line = route.points_at(route.km()).tolist()
    vertices = [[rounded_degrees(lon), rounded_degrees(lat)] for lon, lat in line]
    geometry = {"type": "LineString", "coordinates": vertices}
    return {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": about, "geometry": geometry}, *map(_stop_feature, route.stops)],
    }


def _stop_feature(stop: Stop) -> Mapping[str, object]:
    point = [rounded_degrees(stop.point.lon), rounded_degrees(stop.point.lat)]
    return {
        "type": "Feature",
        "properties": {
            "name": stop.label,
            "admin1": stop.admin1,
            "geonameid": stop.geonameid,
            "km": rounded_tenth(stop.km),
            "role": stop.role,
        },
        "geometry": {"type": "Point", "coordinates": point},
    }
