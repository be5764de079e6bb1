"""The places of a compiled index: what a name may mean there, places by row and by identifier (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt

from ..geo.place import LonLat, Place
from .gazetteer_files import KINDS, ROW, IndexFiles

_FIELDS: tuple[str, ...] = ROW.names or ()
_ID, _PEOPLE, _KIND, _CAPITAL, _WEIGHT = (
    _FIELDS.index(name) for name in ("geonameid", "population", "kind", "capital", "weight")
)


class IndexRows:
    """Places by row.

    Parameters
    ----------
    files
        The index.
    """

    def __init__(self, files: IndexFiles) -> None:
        self._files = files
        # As plain arrays, for a memmap's slices are slow.
        self._all: npt.NDArray[np.void] = np.asarray(files.rows)
        self._uses: npt.NDArray[np.uint32] = np.asarray(files.uses)
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
        low, high = self._files.offsets[number], self._files.offsets[number + 1]
        return self._uses[low:high], self._standings[low:high]

    def take(self, rows: npt.NDArray[np.integer[Any]]) -> npt.NDArray[np.void]:
        """Give some rows, of type `ROW`."""
        found: npt.NDArray[np.void] = self._all[rows]
        return found

    def facts(self, rows: Sequence[int]) -> list[tuple[int, tuple[int, int, int, float]]]:
        """Give of some rows the GeoNames identifier, and population, kind, whether it is a capital, and factor."""
        return [(row[_ID], (row[_PEOPLE], row[_KIND], row[_CAPITAL], row[_WEIGHT])) for row in self._all[rows].tolist()]

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
        row = dict(zip(_FIELDS, self._all[number].item(), strict=True))  # far faster than field by field
        admin1 = self._admin1[row["admin1"]] or None
        line = self._files.lines[row["line"] : row["line"] + row["line_points"]] if row["line_points"] else ()
        return Place(
            name=self._files.strings[row["name"] : row["name"] + row["name_bytes"]].decode(),
            kind=KINDS[row["kind"]],
            point=LonLat(row["lon"], row["lat"]),
            country=self._countries[row["country"]] or None,
            admin1=self._admin1_names.get(admin1) if admin1 else None,
            admin1_code=admin1,
            geonameid=row["geonameid"] or None,
            population=row["population"],
            radius_km=round(row["radius_km"], 1),
            line=tuple(LonLat(float(lon), float(lat)) for lon, lat in line),
        )
