"""Writes an added file's places as they come, and spools their names by the trie they belong to (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from ..errors import GazetteerError
from .gazetteer_files import KINDS, LOWER_START, STANDINGS
from .gazetteer_weights import weights
from .layer_files import DEGREE, IDS, LAYER_ROW, ROWS, TEXT, shard_of
from .layer_record import LayerRecord
from .layer_work import Workplace, as_bytes

#: A name that waits for its trie: what it may mean, its weight there, its flags and standing.
ENTRY = np.dtype([("row", "<u4"), ("weight", "<f4"), ("flags", "<u2"), ("standing", "u1")])

_MOST_PEOPLE = 2**32 - 1
_LONGEST_NAME = 1_000  # bytes
_MOST_CODES = 2**16 - 1  # of countries, and of states
_MAIN = STANDINGS.index("main")
_KIND_NUMBER = {kind: number for number, kind in enumerate(KINDS)}


class Spool:
    """Takes the batches of a build.

    Parameters
    ----------
    work
        The folder.
    """

    def __init__(self, work: Workplace) -> None:
        self._work = work
        known = work.done.codes
        self._numbers = {what: {code: number for number, code in enumerate(known[what])} for what in known}
        self._shard_of = lru_cache(1 << 16)(lambda word: shard_of(word, work.shards))

    def add(self, records: Iterable[LayerRecord], *, position: int, lines: int) -> None:
        """Write a batch of places.

        Parameters
        ----------
        records
            The places.
        position, lines
            How far into the source they reach, bytes and lines.
        """
        work, batch = self._work, _Batch()
        rows = np.array([self._row(record, batch) for record in self._spelled(records, batch)], dtype=LAYER_ROW)
        heft = weights(rows, np.full(len(rows), _MAIN, dtype=np.uint8))
        used = np.array(batch.uses, dtype=np.int64)
        work.append(ROWS, rows)
        work.append(IDS, np.ascontiguousarray(rows["geonameid"]))
        work.append(TEXT, np.frombuffer(bytes(batch.text), dtype=np.uint8))
        self._spool(batch, uses=used + work.done.rows, heft=heft[used])
        work.done.rows += len(rows)
        self._save(position, lines)

    def add_names(self, names: Iterable[tuple[int, str, int, int]], *, position: int, lines: int) -> None:
        """Write a batch of names of places that are elsewhere in the gazetteer.

        Parameters
        ----------
        names
            GeoNames identifier, folded name, standing (a position in `STANDINGS`) and flags of each.
        position, lines
            As in `add`.
        """
        batch = _Batch()
        for geonameid, key, standing, flags in names:
            self._note(batch, key, use=geonameid, standing=standing, flags=flags)
        used = np.array(batch.uses, dtype=np.int64)
        self._spool(batch, uses=used, heft=np.zeros(len(used)))
        self._save(position, lines)

    def _spelled(self, records: Iterable[LayerRecord], batch: _Batch) -> Iterable[LayerRecord]:
        """Note the names of records that have any, and pass those records on."""
        number = 0
        for record in records:
            names = record.folded()
            for key, (standing, flags) in names.items():
                self._note(batch, key, use=number, standing=standing, flags=flags)
            if names:
                number += 1
                yield record

    def _note(self, batch: _Batch, key: str, *, use: int, standing: int, flags: int) -> None:
        word = key.partition(" ")[0]
        batch.keys.append(key)
        batch.shards.append(self._shard_of(word))
        batch.uses.append(use)
        batch.standings.append(standing)
        batch.flags.append(flags)
        if flags & LOWER_START:
            batch.small.add(word)

    def _row(self, record: LayerRecord, batch: _Batch) -> tuple[float | int, ...]:
        name = record.name.encode()[:_LONGEST_NAME]
        start = self._work.size(TEXT) + len(batch.text)
        batch.text += name
        if record.admin1_code and record.admin1:
            self._work.done.admin1_names[record.admin1_code] = record.admin1
        return (
            round(record.lon * DEGREE),
            round(record.lat * DEGREE),
            record.geonameid,
            min(record.population, _MOST_PEOPLE),
            start,
            len(name),
            self._code("admin1", record.admin1_code),
            self._code("country", record.country),
            _KIND_NUMBER[record.kind],
            record.capital,
            round(record.radius_km * 10),
            record.weight,
        )

    def _code(self, what: str, code: str) -> int:
        known = self._numbers[what]
        if code not in known:
            if len(known) >= _MOST_CODES:
                raise GazetteerError(
                    f"there are more than {_MOST_CODES:,} codes of {what}; no file of GeoNames has so many"
                )
            known[code] = len(known)
            self._work.done.codes[what].append(code)
        return known[code]

    def _spool(self, batch: _Batch, *, uses: npt.NDArray[np.int64], heft: npt.NDArray[np.float64]) -> None:
        """Add the names of a batch to those that wait for their tries."""
        work = self._work
        entries = np.zeros(len(uses), dtype=ENTRY)
        entries["row"], entries["weight"] = uses, heft
        entries["flags"], entries["standing"] = batch.flags, batch.standings
        shards = np.array(batch.shards, dtype=np.int64)
        order = np.argsort(shards, kind="stable")
        bounds = np.searchsorted(shards[order], np.arange(work.shards + 1)).tolist()
        for shard in range(work.shards):
            chosen = order[bounds[shard] : bounds[shard + 1]]
            if len(chosen):
                items, names = work.spooled(shard)
                work.append(items.name, entries[chosen])
                work.append(names.name, as_bytes("".join([f"{batch.keys[number]}\n" for number in chosen.tolist()])))
        work.done.entries += len(uses)
        work.done.small_starts = sorted({*work.done.small_starts, *batch.small})

    def _save(self, position: int, lines: int) -> None:
        self._work.done.position, self._work.done.lines = position, lines
        self._work.save()


@dataclass
class _Batch:
    """What one batch will write: an element for each use of a name, and the places' names."""

    keys: list[str] = field(default_factory=list)
    shards: list[int] = field(default_factory=list)
    uses: list[int] = field(default_factory=list)
    standings: list[int] = field(default_factory=list)
    flags: list[int] = field(default_factory=list)
    small: set[str] = field(default_factory=set)
    text: bytearray = field(default_factory=bytearray)
