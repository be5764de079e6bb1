"""Compiles places and their names into an index (WGS 84 degrees; population in persons)."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
import numpy.typing as npt

from ..geo.names import fold
from ..geo.place import Place
from .gazetteer_files import (
    AREA,
    CAPITALS,
    DEMONYM,
    DOTTED,
    KINDS,
    LOWER_DEMONYM,
    LOWER_END,
    LOWER_START,
    PLACE_NAME,
    ROW_FIELDS,
    STANDINGS,
    Standing,
    write_index,
)
from .gazetteer_parts import parts_of
from .gazetteer_weights import weights

#: A row as numpy has it.
ROW = np.dtype(list(ROW_FIELDS))
_AREAS = frozenset({"region", "country", "continent"})


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A place with the names it goes by.

    Attributes
    ----------
    place
        The place.
    names
        Spellings with how each stands to the place: its ``main`` name, an ``alternate``, a ``short`` form that others
        share, or a ``demonym`` of its people. The spelling says how a text must write it: a small first letter may be
        small ("southern border"), a name all in capitals must be ("US"), a one-word name that ends with a full stop
        must have it ("Tex.").
    capital
        Whether it is the capital of its country.
    weight
        Factor on its prior.
    """

    place: Place
    names: tuple[tuple[str, Standing], ...]
    capital: bool = False
    weight: float = 1.0


def build_index(
    places: Iterable[PlaceRecord],
    folder: Path,
    *,
    version: str = "",
    attribution: tuple[str, ...] = (),
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Compile places into an index.

    Parameters
    ----------
    places
        The places, in any order; the same places in the same order give the same bytes.
    folder
        An empty folder that exists.
    version, attribution
        Name of the data, and the lines that must stand on everything published from it.
    on_progress
        Called with the share done, from 0 to 1.
    """
    report = on_progress or (lambda _share: None)
    gathered = _Gathered()
    for record in _towns_first(places):
        gathered.add(record)
    report(0.6)
    trie = marisa_trie.Trie(gathered.keys)
    report(0.75)
    ids = np.fromiter((trie[key] for key in gathered.keys), dtype=np.uint32, count=len(gathered.keys))
    report(0.9)
    meta = {"version": version, "attribution": list(attribution), **gathered.meta()}
    write_index(folder, trie=trie, columns=gathered.columns(ids), meta=meta)
    report(1.0)


def _towns_first(places: Iterable[PlaceRecord]) -> list[PlaceRecord]:
    """Put the towns first, from south to north, and leave the others in their order: a state before its counties."""
    return sorted(places, key=lambda record: (0, record.place.point.lat) if record.place.kind == "town" else (1, 0.0))


@dataclass
class _Gathered:
    """Everything the index will hold, as it comes in."""

    rows: list[tuple[float | int, ...]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    uses: array[int] = field(default_factory=lambda: array("I"))
    standings: array[int] = field(default_factory=lambda: array("B"))
    flags: array[int] = field(default_factory=lambda: array("B"))
    lines: list[tuple[float, float]] = field(default_factory=list)
    strings: bytearray = field(default_factory=bytearray)
    towns: int = 0
    codes: dict[str, dict[str | None, int]] = field(default_factory=lambda: {"country": {None: 0}, "admin1": {None: 0}})
    admin1_names: dict[str, str] = field(default_factory=dict)

    def add(self, record: PlaceRecord) -> None:
        place, row = record.place, len(self.rows)
        self.towns += place.kind == "town"
        if place.admin1_code is not None and place.admin1 is not None:
            self.admin1_names[place.admin1_code] = place.admin1
        name = place.name.encode()
        self.rows.append(
            (
                place.point.lon,
                place.point.lat,
                place.geonameid or 0,
                place.population,
                len(self.strings),
                len(name),
                self._code("admin1", place.admin1_code),
                self._code("country", place.country),
                KINDS.index(place.kind),
                record.capital,
                place.radius_km,
                len(self.lines),
                len(place.line),
                record.weight,
            )
        )
        self.strings += name
        self.lines += [(point.lon, point.lat) for point in place.line]
        for key, (strength, flags) in _folded(record).items():
            self.keys.append(key)
            self.uses.append(row)
            self.standings.append(strength)
            self.flags.append(flags)

    def _code(self, what: str, code: str | None) -> int:
        known = self.codes[what]
        return known.setdefault(code, len(known))

    def columns(self, ids: npt.NDArray[np.uint32]) -> dict[str, npt.NDArray[Any] | bytes]:
        rows = np.array(self.rows, dtype=ROW)
        uses, standings = np.frombuffer(self.uses, dtype=np.uint32), np.frombuffer(self.standings, dtype=np.uint8)
        heft = weights(rows[uses], standings)
        order = np.lexsort((uses, -heft, ids))
        counts = np.bincount(ids)
        flags = np.zeros(len(counts), dtype=np.uint8)
        np.bitwise_or.at(flags, ids, np.frombuffer(self.flags, dtype=np.uint8))
        towns = rows[: self.towns]
        parted = parts_of(rows, self.towns)
        return {
            "rows": rows,
            "latitudes": towns["lat"],
            "by_state": np.lexsort((towns["admin1"], towns["country"])).astype(np.uint32),
            "offsets": np.concatenate([[0], np.cumsum(counts)]).astype(np.uint32),
            "uses": uses[order],
            "standings": standings[order],
            "weights": heft[order],
            "flags": flags,
            "lines": np.array(self.lines, dtype=np.float64),
            "strings": bytes(self.strings),
            "areas": parted.areas,
            "parts": parted.parts,
        }

    def meta(self) -> dict[str, object]:
        small = (key for key, flags in zip(self.keys, self.flags, strict=True) if flags & (LOWER_START | LOWER_DEMONYM))
        return {
            "codes": {what: [code or "" for code in known] for what, known in self.codes.items()},
            "admin1_names": self.admin1_names,
            "small_starts": sorted({key.partition(" ")[0] for key in small}),
        }


def _folded(record: PlaceRecord) -> dict[str, tuple[int, int]]:
    """Fold the names, each with its strongest standing and with what all its spellings say."""
    best: dict[str, tuple[int, int]] = {}
    for name, standing in record.names:
        key = fold(name)
        if key:
            strength, flags = best.get(key, (0, 0))
            best[key] = (
                max(strength, STANDINGS.index(standing)),
                flags | spelling_flags(name, standing, record.place.kind),
            )
    return best


def spelling_flags(spelling: str, standing: str, kind: str) -> int:
    """Tell by a spelling how a text must write a name, as flags of `gazetteer_files`."""
    if kind == "town":  # "capital oaxaqueña", which tells a town without its name, has no capital anywhere
        return PLACE_NAME | (LOWER_START | LOWER_END if " " in spelling and spelling.islower() else 0)
    if standing == "demonym":
        return DEMONYM | (LOWER_DEMONYM if spelling[0].islower() else 0)
    last = spelling.replace("-", " ").split()[-1]
    return (
        PLACE_NAME
        | (AREA if kind in _AREAS else 0)
        | (LOWER_START if spelling[0].islower() else 0)
        | (LOWER_END if last[0].islower() else 0)
        | (CAPITALS if spelling.isupper() and len(spelling) <= 4 and spelling.isalpha() else 0)
        | (DOTTED if spelling.endswith(".") and " " not in fold(spelling) else 0)
    )
