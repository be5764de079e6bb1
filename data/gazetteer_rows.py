"""The places of a compiled index: what a name may mean there, places by row and by identifier (WGS 84 degrees)."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from ..geo.place import LonLat, Place
from .gazetteer_files import KINDS, ROW, IndexFiles


class _Row(NamedTuple):
    """One row of type `ROW`."""

    lon: float
    lat: float
    geonameid: int
    population: int
    name: int
    name_bytes: int
    admin1: int
    country: int
    kind: int
    capital: int
    radius_km: float
    line: int
    line_points: int
    weight: float


_FORMAT = struct.Struct("=" + "".join(ROW[name].char for name in _Row._fields))


class IndexRows:
    """Places by row.

    Parameters
    ----------
    files
        The index.
    """

    def __init__(self, files: IndexFiles) -> None:
        self._files = files
        # As plain arrays, for a memmap's slices are slow; where a name's few are looked at, bytes are faster still.
        self._uses: npt.NDArray[np.uint32] = np.asarray(files.uses)
        self._bytes = np.asarray(files.rows).view(np.uint8).data
        self._offsets = np.asarray(files.offsets).data
        self._standings: npt.NDArray[np.uint8] = np.asarray(files.standings)
        self._countries: list[str] = files.meta["codes"]["country"]
        self._admin1: list[str] = files.meta["codes"]["admin1"]
        self._admin1_names: dict[str, str] = files.meta["admin1_names"]

    @property
    def is_names_only(self) -> bool:
        """Whether it has names alone: it never does."""
        return False

    def uses(self, name: str) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint8]]:
        """Give the rows that a folded name may mean, and how the name stands to each."""
        number = self._files.trie.get(name)
        if number is None:
            return self._uses[:0], self._standings[:0]
        low, high = self._offsets[number], self._offsets[number + 1]
        return self._uses[low:high], self._standings[low:high]

    def facts(self, rows: Sequence[int]) -> list[tuple[int, tuple[int, int, int, float]]]:
        """Give of some rows the GeoNames identifier, and population, kind, whether it is a capital, and factor."""
        found = map(self._row, rows)
        return [(row.geonameid, (row.population, row.kind, row.capital, row.weight)) for row in found]

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
        ids = np.ascontiguousarray(self._files.rows["geonameid"])
        order = np.argsort(ids, kind="stable")
        return ids[order], order

    def place(self, number: int) -> Place:
        """Give the place of a row."""
        row = self._row(number)
        admin1 = self._admin1[row.admin1] or None
        line = self._files.lines[row.line : row.line + row.line_points].tolist() if row.line_points else ()
        return Place(
            name=self._files.strings[row.name : row.name + row.name_bytes].decode(),
            kind=KINDS[row.kind],
            point=LonLat(row.lon, row.lat),
            country=self._countries[row.country] or None,
            admin1=self._admin1_names.get(admin1) if admin1 else None,
            admin1_code=admin1,
            geonameid=row.geonameid or None,
            population=row.population,
            radius_km=round(row.radius_km, 1),
            line=tuple(LonLat(lon, lat) for lon, lat in line),
        )

    def _row(self, number: int) -> _Row:
        return _Row._make(_FORMAT.unpack_from(self._bytes, number * _FORMAT.size))
