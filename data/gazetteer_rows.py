"""The places of a compiled index: what a name may mean there, places by row and by identifier (WGS 84 degrees)."""

from __future__ import annotations

import struct
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from ..geo.place import LonLat, Place
from .gazetteer_compass import DIRECTIONS, NO_TOWNS, Spread, spread_of
from .gazetteer_files import KINDS, PART_DEGREE, PART_KM, ROW_FIELDS, IndexFiles

if TYPE_CHECKING:
    from .gazetteer_table import Table

#: Longitude and latitude open a row.
_POINT = struct.Struct("=dd")
#: Areas whose towns are kept; a large country's take 2 MB.
_SPREADS = 32
_ROW = struct.Struct("=" + "".join(code for _, code in ROW_FIELDS))


class IndexRows:
    """Places by row.

    Parameters
    ----------
    files
        The index.
    """

    def __init__(self, files: IndexFiles) -> None:
        self._files = files
        self._countries: list[str | None] = [code or None for code in files.meta["codes"]["country"]]
        self._admin1: list[str | None] = [code or None for code in files.meta["codes"]["admin1"]]
        names: dict[str, str] = files.meta["admin1_names"]
        self._spread = lru_cache(_SPREADS)(self._spread_between)
        self._admin1_names = [None if code is None else names.get(code) for code in self._admin1]

    def __len__(self) -> int:
        """Count the places."""
        return len(self._files.rows) // _ROW.size

    @property
    def is_names_only(self) -> bool:
        """Whether it has names alone: it never does."""
        return False

    def uses(self, name: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give the rows that a folded name may mean, the weightiest first, and how the name stands to each."""
        low, high = self._uses_of(name)
        return self._files.uses[low:high].tolist(), self._files.standings[low:high].tolist()

    def weighed(self, name: str) -> tuple[Sequence[int], Sequence[float]]:
        """Give the rows that a folded name may mean, the weightiest first, with their weights."""
        low, high = self._uses_of(name)
        return self._files.uses[low:high].tolist(), self._files.weights[low:high].tolist()

    def _uses_of(self, name: str) -> tuple[int, int]:
        number = self._files.trie.get(name)
        return (0, 0) if number is None else (self._files.offsets[number], self._files.offsets[number + 1])

    def facts(self, rows: Sequence[int]) -> list[tuple[int, tuple[int, int, int, float]]]:
        """Give of some rows the GeoNames identifier, and population, kind, whether it is a capital, and factor."""
        return [
            (geonameid, (population, kind, capital, weight))
            for _, _, geonameid, population, _, _, _, _, kind, capital, _, _, _, weight in map(self._row, rows)
        ]

    def find(self, ids: Sequence[int]) -> list[int]:
        """Give the rows of some GeoNames identifiers, -1 for each that is not here."""
        return self.table.find(ids)

    @cached_property
    def table(self) -> Table:
        """The same as arrays."""
        from .gazetteer_table import Table  # numpy is loaded where something is asked of whole columns

        return Table(self._files)

    def place(self, number: int) -> Place:
        """Give the place of a row."""
        files = self._files
        lon, lat, geonameid, population, name, size, admin1, country, kind, _, radius, line, points, _ = (
            _ROW.unpack_from(files.rows, number * _ROW.size)
        )
        return Place(
            str(files.strings[name : name + size], "utf-8"),
            KINDS[kind],
            LonLat(lon, lat),
            self._countries[country],
            self._admin1_names[admin1],
            self._admin1[admin1],
            geonameid or None,
            population,
            round(radius, 1),
            self._border(line, points) if points else (),
        )

    def _border(self, line: int, points: int) -> tuple[LonLat, ...]:
        course = self._files.lines[2 * line : 2 * (line + points)].tolist()
        return tuple(map(LonLat, course[::2], course[1::2]))

    def part(self, area: int, direction: str) -> tuple[LonLat, float] | None:
        """Tell where the part of an area in a direction lies, and its radius; None where that is not worked out."""
        at = bisect_left(self._files.areas, area)
        if at == len(self._files.areas) or self._files.areas[at] != area:
            return None
        first = 3 * (len(DIRECTIONS) * at + DIRECTIONS.index(direction))
        lon, lat, radius = self._files.parts[first : first + 3].tolist()
        return LonLat(round(lon * PART_DEGREE, 4), round(lat * PART_DEGREE, 4)), round(radius * PART_KM, 1)

    def spread_in(self, area: Place) -> Spread:
        """Tell how the towns of a state or a country lie; what was told of late is kept."""
        if area.country not in self._countries or (area.kind == "region" and area.admin1_code not in self._admin1):
            return NO_TOWNS
        country = self._countries.index(area.country)
        if area.kind != "region":
            return self._spread((country, 0), (country + 1, 0))
        admin1 = self._admin1.index(area.admin1_code)
        return self._spread((country, admin1), (country, admin1 + 1))

    def _spread_between(self, first: tuple[int, int], after: tuple[int, int]) -> Spread:
        low, high = (bisect_left(self._files.by_state, each, key=self._state) for each in (first, after))
        point, rows, size = _POINT.unpack_from, self._files.rows, _ROW.size
        return spread_of([point(rows, number * size) for number in self._files.by_state[low:high].tolist()])

    def _state(self, number: int) -> tuple[int, int]:
        """Give the numbers of a row's country and state."""
        row = self._row(number)
        return row[7], row[6]

    def _row(self, number: int) -> tuple[Any, ...]:
        return _ROW.unpack_from(self._files.rows, number * _ROW.size)
