"""The rows of an index as a table: towns in a box, capitals, areas by code, places by identifier (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Towns
from ..geo.place import Kind, LonLat
from .gazetteer_files import KINDS, ROW_FIELDS, IndexFiles


class Table:
    """The rows of an index as arrays.

    Parameters
    ----------
    files
        The index.
    """

    def __init__(self, files: IndexFiles) -> None:
        self._rows = np.frombuffer(files.rows, dtype=np.dtype(list(ROW_FIELDS)))
        self._latitudes = np.asarray(files.latitudes)
        self._countries: list[str] = files.meta["codes"]["country"]
        self._admin1: list[str] = files.meta["codes"]["admin1"]

    def within(self, southwest: LonLat, northeast: LonLat) -> npt.NDArray[np.int64]:
        """Give the rows of the towns inside a box, as for `towns`, from south to north."""
        low = int(np.searchsorted(self._latitudes, southwest.lat, side="left"))
        high = int(np.searchsorted(self._latitudes, northeast.lat, side="right"))
        lon = self._rows["lon"][low:high]
        east, west = lon <= northeast.lon, lon >= southwest.lon
        return low + np.flatnonzero(east & west if southwest.lon <= northeast.lon else east | west)

    def towns(self, southwest: LonLat, northeast: LonLat) -> Towns:
        """List the populated places inside a box given by its corners, edges included, from south to north.

        Parameters
        ----------
        southwest, northeast
            Corners; where the western one has the greater longitude the box crosses the date line.
        """
        inside = self._rows[self.within(southwest, northeast)]
        return Towns(
            lon=np.ascontiguousarray(inside["lon"]),
            lat=np.ascontiguousarray(inside["lat"]),
            admin1_code=[self._admin1[number] for number in inside["admin1"].tolist()],
        )

    def largest(self, southwest: LonLat, northeast: LonLat, *, most: int) -> list[int]:
        """List the rows of the most populous towns inside a box, most populous and then southernmost first."""
        numbers = self.within(southwest, northeast)
        descending = np.argsort(-self._rows["population"][numbers].astype(np.int64), kind="stable")
        largest: list[int] = numbers[descending[:most]].tolist()
        return largest

    @cached_property
    def capitals(self) -> dict[str, int]:
        """The row of each country's capital by the country's code; of several the most populous."""
        rows = self._rows[: len(self._latitudes)]
        numbers = np.flatnonzero(rows["capital"])
        ascending = numbers[np.argsort(rows["population"][numbers], kind="stable")]
        return {self._countries[rows["country"][number]]: int(number) for number in ascending}

    @cached_property
    def areas(self) -> dict[tuple[Kind, str], int]:
        """The first row of each country and region by its code; the overlay lists the whole before its parts."""
        found: dict[tuple[Kind, str], int] = {}
        towns = len(self._latitudes)
        rows = self._rows[towns:]
        columns = zip(rows["kind"].tolist(), rows["country"].tolist(), rows["admin1"].tolist(), strict=True)
        for number, (kind, country, admin1) in enumerate(columns, start=towns):
            if KINDS[kind] == "country":
                found.setdefault(("country", self._countries[country]), number)
            elif KINDS[kind] == "region":
                found.setdefault(("region", self._admin1[admin1]), number)
        return found

    def find(self, ids: Sequence[int]) -> list[int]:
        """Give the rows of some GeoNames identifiers, -1 for each that is not here."""
        known, rows = self._by_id
        if not len(known):
            return [-1] * len(ids)
        asked = np.array(ids, dtype=np.uint32)
        at = np.minimum(np.searchsorted(known, asked), len(known) - 1)
        found: list[int] = np.where(known[at] == asked, rows[at], -1).tolist()
        return found

    @cached_property
    def _by_id(self) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
        """The identifiers in ascending order, and their rows."""
        ids = np.ascontiguousarray(self._rows["geonameid"])
        order = np.argsort(ids, kind="stable")
        return ids[order], order
