"""OGC Moving Features JSON, encoding Prism: the main group as one point that moves from day to day.

References
----------
OGC 19-045r3 (2020), Moving Features Encoding Extension - JSON, section 7.2 (MF-JSON Prism).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import cast

import numpy as np

from .content import Content, Layer
from .geojson import about_members, inert
from .moments import end_of_day
from .shapes import bounds

_CRS = {"type": "Name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
_TRS = {"type": "Name", "properties": {"name": "urn:ogc:data:time:iso8601"}}
_KILOMETRES = "KMT"  # UN/CEFACT Recommendation 20, which the standard lets `form` be a code of


def moving_features(content: Content) -> bytes:
    """Write the track as a FeatureCollection of one moving point.

    Parameters
    ----------
    content
        What to write.

    Returns
    -------
    bytes
        UTF-8. The point moves linearly between the medians of the days' ends, with the chainage's median and the ends
        of its central interval as temporal properties; without a feature where the evidence is too thin for a track.

    Notes
    -----
    Longitudes run past ±180 where the track crosses the antimeridian, so that what is interpolated is right.
    """
    track = content.layers["track"]
    box = bounds(track.shapes)
    members = {
        "type": "FeatureCollection",
        **about_members(content.about),
        "crs": _CRS,
        "trs": _TRS,
        **({"bbox": box} if box else {}),
        "features": [_group(content, track)] if track.rows else [],
    }
    return inert(json.dumps(members, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()


def _group(content: Content, track: Layer) -> dict[str, object]:
    records = list(track.records())
    times = [end_of_day(str(record["date"])) for record in records]
    values = {end: [cast("float", record[f"{end}_km"]) for record in records] for end in ("low", "mid", "high")}
    told = {
        "low": "lower end of the central interval of the chainage",
        "mid": "median of the chainage",
        "high": "upper end of the central interval of the chainage",
    }
    return {
        "type": "Feature",
        "id": "main",
        "time": [times[0], times[-1]],
        "properties": {"group": "main", "route": content.route.name, "level": content.about.level},
        "temporalGeometry": {
            "type": "MovingPoint",
            "datetimes": times,
            "coordinates": _unwrapped([cast("list[float]", shape["coordinates"]) for shape in track.shapes]),
            "interpolation": "Linear",
        },
        "temporalProperties": [
            {"datetimes": times, **{f"{end}_km": _measure(told[end], values[end]) for end in ("low", "mid", "high")}}
        ],
    }


def _measure(description: str, values: Sequence[float]) -> dict[str, object]:
    return {
        "type": "Measure",
        "form": _KILOMETRES,
        "values": list(values),
        "interpolation": "Linear",
        "description": description,
    }


def _unwrapped(vertices: Sequence[Sequence[float]]) -> list[list[float]]:
    lons = np.unwrap([lon for lon, _ in vertices], period=360.0)
    return [[round(float(lon), 5), lat] for lon, (_, lat) in zip(lons, vertices, strict=True)]
