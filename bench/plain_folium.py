"""The packaged story as folium draws it by default: a marker with a popup for each claim, and a line."""

from __future__ import annotations

from pathlib import Path

import folium
import pandas as pd
from caravan_map.results import Report

LIBRARIES = {
    "code.jquery.com/jquery-": ("jquery@3.7.1", "dist/jquery.min.js"),
    "/npm/leaflet@": ("leaflet@1.9.3", None),
    "/npm/bootstrap@": ("bootstrap@5.2.2", None),
    "/npm/@fortawesome": ("@fortawesome/fontawesome-free@6.2.0", None),
    "/Leaflet.awesome-markers/": ("leaflet.awesome-markers@2.0.5", None),
}
"""By a part of its address: the package of npm that holds what such a page loads, and the file if named otherwise."""


def plain_page(report: Report, file: Path) -> None:
    """Write the page, nothing in it but what folium does by default.

    Parameters
    ----------
    report
        Of it the claims that say where the group was or is going, with their sentences, and the route.
    file
        Where to write.
    """
    claims = reported(report)
    points = [(point.y, point.x) for point in claims.geometry]
    drawn = folium.Map()
    folium.PolyLine([(lat, lon) for lon, lat in report.progress.track.route.coordinates()]).add_to(drawn)  # type: ignore[no-untyped-call]  # it ships few types
    for point, place, quote in zip(points, claims["place"], claims["quote"], strict=True):
        folium.Marker(point, popup=quote, tooltip=place).add_to(drawn)
    corners = [*zip(*points, strict=True)]
    drawn.fit_bounds([[min(axis) for axis in corners], [max(axis) for axis in corners]])
    drawn.save(file)


def reported(report: Report) -> pd.DataFrame:
    """Give the claims that say where the group was or is going."""
    claims = report.tables()["positions"]
    return claims[~claims["role"].isin(["mention", "origin"])]
