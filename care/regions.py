"""The state or department that stands for a place that may not be named (WGS 84 degrees, kilometres)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geo.gazetteer import Gazetteer
from ..geo.place import LonLat, Place
from ..geo.territory import admin1_codes
from .mesh import snapped

NAMELESS = "?"
"""What a place is called that lies in no country known."""
_WIDE_KM = 300.0
"""To which a place of no known region is rounded where only regions may be told; set by hand."""
_REGIONAL_KM = 150.0
"""Seas, rivers and ranges that reach as far as this are no finer than a region; set by hand."""


@dataclass(frozen=True)
class Regions:
    """Gives the region of places and codes.

    Attributes
    ----------
    gazetteer
        Knows the regions.
    km
        Kilometres to which points are rounded; None where the region's own point stands for all in it.
    """

    gazetteer: Gazetteer
    km: float | None = None

    def of_code(self, code: str) -> Place | None:
        """Give the region with a GeoNames admin1 code, its country where it is finer than may be told, else None."""
        if not code:
            return None
        region = self.gazetteer.admin1(code)
        is_fine = region is None or (self.km is not None and region.radius_km < self.km)
        return (self.gazetteer.country(code.partition(".")[0]) or region) if is_fine else region

    def of_place(self, place: Place) -> Place:
        """Give what may be told of a place.

        Parameters
        ----------
        place
            Any place.

        Returns
        -------
        Place
            The same where it is no finer than may be told: a region, a country, a border. Else its region; where points
            are rounded, a place of the same kind with the region's name and the kilometres, at a corner of the grid.
        """
        if self._is_coarse(place):
            return place._replace(source=None)
        region = self.of_code(place.admin1_code or self._code_at(place.point) or place.country or "")
        name = region.name if region else NAMELESS
        if self.km is None:
            return region or Place(name, "region", snapped(place.point, _WIDE_KM), radius_km=_WIDE_KM)
        return Place(
            f"{name} (±{self.km:g} km)",
            place.kind if place.kind in ("town", "feature") else "feature",
            snapped(place.point, self.km),
            country=region.country if region else None,
            admin1=region.admin1 if region else None,
            admin1_code=region.admin1_code if region else None,
            radius_km=max(self.km, place.radius_km),
        )

    def point(self, point: LonLat, region: Place | None) -> LonLat:
        """Give where a point is drawn that lies in a region."""
        if self.km is not None:
            return snapped(point, self.km)
        return region.point if region else snapped(point, _WIDE_KM)

    def _is_coarse(self, place: Place) -> bool:
        if place.kind in ("country", "border"):
            return True
        if place.kind == "continent" or (place.kind == "region" and self.km is not None):
            return place.radius_km >= (self.km or _REGIONAL_KM) and not self._is_part(place)
        return place.kind == "region" and place == self.gazetteer.admin1(place.admin1_code or "")

    def _is_part(self, place: Place) -> bool:
        """Tell a part of a state, and the surroundings of a town, which bear names of their own."""
        if place.admin1_code is not None or place.kind != "region":
            return False
        return place.admin1 is not None or all(place != each.place for each in self.gazetteer.candidates(place.name))

    def _code_at(self, point: LonLat) -> str:
        """Give the code of the region a point lies in, empty where no town is near."""
        return str(admin1_codes(np.array([(point.lon, point.lat)]), self.gazetteer)[0])
