"""One added index, a layer, answering: names, what they may mean, places by their identifier (WGS 84 degrees)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, cast

import marisa_trie
import numpy as np

from ..errors import GazetteerError
from ..geo.place import LonLat, Place
from .gazetteer_files import KINDS
from .gazetteer_match import whole_words
from .layer_files import (
    DEGREE,
    ID,
    ID_ROWS,
    IDS,
    LAYER_ROW,
    NAME,
    NAMES,
    ROWS,
    TEXT,
    USE,
    USES,
    Column,
    checksum,
    layer_digest,
    read_meta,
    shard_of,
    trie_file,
)
from .tries import Trie

#: Uses of one name that are looked at, the weightiest; no name is given more candidates.
MOST_USES = 40
#: Rows and names that are kept; a name that is found is looked up next, and its places are made of their rows.
_REMEMBERED = 1 << 13
#: Identifiers read at once; the first of each such block is kept.
_BLOCK = 1 << 10


class Layer:
    """An added index; its names are such as `caravan_map.data.gazetteer_match.Matcher` asks for.

    Parameters
    ----------
    folder
        Where it lies.

    Raises
    ------
    GazetteerError
        If it is damaged, not there in full, or of another format.

    Notes
    -----
    Opening it reads its description alone. A trie is checked and opened when the first word that it is for is met.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.meta: Mapping[str, Any] = read_meta(folder)
        self._starts: list[int] = self.meta["starts"]
        self._tries: list[Trie | None] = [None] * len(self._starts)
        self._names = Column(folder / NAMES, NAME)
        self._uses = Column(folder / USES, USE)
        self._rows = Column(folder / ROWS, LAYER_ROW)
        self._text = Column(folder / TEXT, "u1")
        self._name = lru_cache(_REMEMBERED)(self._read_name)
        self._row = lru_cache(_REMEMBERED)(self._read_row)
        self._found = lru_cache(_REMEMBERED)(self._find)
        self._countries: list[str] = self.meta["codes"]["country"]
        self._admin1: list[str] = self.meta["codes"]["admin1"]
        self._admin1_names: dict[str, str] = self.meta["admin1_names"]

    @property
    def is_names_only(self) -> bool:
        """Whether it holds names alone, of places that are elsewhere in the gazetteer."""
        return bool(self.meta["kind"] == "names")

    @property
    def version(self) -> str:
        """Its name, from when its places are, and a digest of what it holds."""
        newest = self.meta["newest"]
        dated = f"{self.meta['name']} of {newest}" if newest else str(self.meta["name"])
        return f"{dated} {layer_digest(self._folder, self.meta)}"

    @property
    def small_starts(self) -> Sequence[str]:
        """First words of the names that may be written without a capital."""
        starts: list[str] = self.meta["small_starts"]
        return starts

    def longer(self, word: str) -> Iterator[str]:
        """Give the names of more words that begin with one, each as it is asked for."""
        return self._trie_of(word)[1].iterkeys(word + " ")

    def beginning(self, line: str) -> list[str]:
        """List the names that the rest of a line begins with, shortest first."""
        return whole_words(self._trie_of(line)[1].prefixes(line), line)

    def flags(self, name: str) -> int:
        """Give a name's flags; 0 where there is no such name."""
        shard, trie = self._trie_of(name)
        number = trie.get(name)
        return 0 if number is None else self._flags(shard, number)

    def uses(self, name: str) -> tuple[Sequence[int], Sequence[int]]:
        """Give what a folded name may mean.

        Parameters
        ----------
        name
            The name.

        Returns
        -------
        tuple
            Rows, the weightiest first and at most `MOST_USES`, and how the name stands to each; of a layer of names
            alone, GeoNames identifiers instead of rows.
        """
        shard, trie = self._trie_of(name)
        number = trie.get(name)
        if number is None:
            return (), ()
        first, after, _ = self._name(self._starts[shard] + number)
        found = self._uses.read(first, min(after - first, MOST_USES))
        return found["row"].tolist(), found["standing"].tolist()

    def facts(self, rows: Sequence[int]) -> list[tuple[int, tuple[int, int, int, float]]]:
        """Give of some rows the GeoNames identifier, and population, kind, whether it is a capital, and factor."""
        return [
            (geonameid, (people, kind, capital, weight))
            for _, _, geonameid, people, _, _, _, _, kind, capital, _, weight in map(self._row, rows)
        ]

    def find(self, ids: Sequence[int]) -> list[int]:
        """Give the rows of some GeoNames identifiers, -1 for each that is not here."""
        return [self._found(geonameid) for geonameid in ids]

    def place(self, row: int) -> Place:
        """Give the place of a row."""
        lon, lat, geonameid, people, name, name_bytes, region, country, kind, _, radius, _ = self._row(row)
        admin1 = self._admin1[region] or None
        return Place(
            name=self._text.bytes_at(name, name_bytes).decode(errors="ignore"),
            kind=KINDS[kind],
            point=LonLat(lon / DEGREE, lat / DEGREE),
            country=self._countries[country] or None,
            admin1=self._admin1_names.get(admin1) if admin1 else None,
            admin1_code=admin1,
            geonameid=geonameid or None,
            population=people,
            radius_km=radius / 10,
        )

    @cached_property
    def _ids(self) -> Column:
        return Column(self._folder / IDS, ID)

    @cached_property
    def _id_rows(self) -> Column | None:
        path = self._folder / ID_ROWS
        return Column(path, ID) if path.exists() else None

    @cached_property
    def _first_ids(self) -> list[int]:
        """The first identifier of each block."""
        return [int(self._ids.read(at, 1)[0]) for at in range(0, len(self._ids), _BLOCK)]

    def _find(self, geonameid: int) -> int:
        """Find one identifier: its block, then its place in it."""
        start = (bisect_right(self._first_ids, geonameid) - 1) * _BLOCK
        if start < 0:
            return -1
        block = self._ids.read(start, min(_BLOCK, len(self._ids) - start))
        at = int(np.searchsorted(block, geonameid))
        if at == len(block) or block[at] != geonameid:
            return -1
        return start + at if self._id_rows is None else int(self._id_rows.read(start + at, 1)[0])

    def _flags(self, shard: int, number: int) -> int:
        return self._name(self._starts[shard] + number)[2]

    def _read_name(self, number: int) -> tuple[int, int, int]:
        """Read where a name's uses begin and end, and its flags."""
        (first, flags), (after, _) = self._names.read(number, 2).tolist()
        return first, after, flags

    def _read_row(self, number: int) -> _Row:
        (row,) = self._rows.read(number, 1).tolist()
        return cast("_Row", row)

    def _trie_of(self, words: str) -> tuple[int, Trie]:
        shard = shard_of(words.split(maxsplit=1)[0], len(self._tries))
        return shard, self._tries[shard] or self._open(shard)

    def _open(self, shard: int) -> Trie:
        path = self._folder / trie_file(shard)
        try:
            found = checksum(path)
        except OSError as error:
            raise GazetteerError(f"{path} cannot be read ({error.strerror or error}); try again") from error
        if found != self.meta["checksums"][path.name]:
            raise GazetteerError(f"{path} is damaged; add {self.meta['source']} to the gazetteer again")
        trie: Trie = marisa_trie.Trie()
        trie.mmap(str(path))  # type: ignore[attr-defined]  # marisa_trie's, not the protocol's
        self._tries[shard] = trie
        return trie


#: The fields of `LAYER_ROW`.
_Row = tuple[int, int, int, int, int, int, int, int, int, int, int, float]
