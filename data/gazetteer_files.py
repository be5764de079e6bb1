"""The files of a compiled gazetteer: a trie of folded names and memory-mapped columns, each with its checksum.

An index is a folder. Its rows are places, the towns first and in order of latitude; a name's uses are the rows it may
mean. Coordinates are WGS 84 degrees, radii kilometres.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Protocol

import marisa_trie
import numpy as np
import numpy.typing as npt

from ..errors import GazetteerError
from ..geo.place import Kind

#: Raised whenever the layout of the files changes, so that older ones are built anew.
FORMAT = 6

KINDS: tuple[Kind, ...] = ("town", "region", "country", "border", "continent", "feature")

#: How a name stands to its place, strongest last; the position is what the files hold.
Standing = Literal["demonym", "short", "alternate", "main"]
STANDINGS: tuple[Standing, ...] = ("demonym", "short", "alternate", "main")

# What the spellings in the tables say of how a name must be written to be one.
PLACE_NAME, DEMONYM, LOWER_DEMONYM, LOWER_START, LOWER_END, CAPITALS, DOTTED, AREA = (1 << bit for bit in range(8))
#: Of the names of added files: only small places bear it.
MINOR = 1 << 8

ROW = np.dtype(
    [
        ("lon", "f8"),
        ("lat", "f8"),
        ("geonameid", "u4"),
        ("population", "u4"),
        ("name", "u4"),
        ("name_bytes", "u2"),
        ("admin1", "u2"),
        ("country", "u2"),
        ("kind", "u1"),
        ("capital", "u1"),
        ("radius_km", "f4"),
        ("line", "u4"),
        ("line_points", "u4"),
        ("weight", "f4"),
    ]
)

_TRIE, _STRINGS, _META = "names.marisa", "strings.bin", "meta.json"
_ARRAYS = ("rows", "latitudes", "offsets", "uses", "standings", "flags", "lines")


class Trie(Protocol):
    """What is asked of a trie of names (marisa_trie ships no types)."""

    def __getitem__(self, name: str) -> int:
        """Give a name's number."""
        ...

    def get(self, name: str) -> int | None:
        """Give a name's number, or None."""
        ...

    def prefixes(self, text: str) -> list[str]:
        """List the names a text begins with, shortest first."""
        ...

    def iterkeys(self, start: str) -> Iterator[str]:
        """List the names that begin like that."""
        ...

    def restore_key(self, number: int) -> str:
        """Give the name of a number."""
        ...

    def save(self, path: str) -> None:
        """Write the trie to a file."""
        ...


@dataclass(frozen=True)
class IndexFiles:
    """A compiled gazetteer as it lies on the disk.

    Attributes
    ----------
    trie
        Folded names to numbers.
    rows
        One place a row, of type `ROW`; the first ``len(latitudes)`` are towns.
    latitudes
        Latitudes of the towns, ascending.
    offsets, uses, standings
        Uses of name `i` are ``uses[offsets[i]:offsets[i + 1]]`` (row numbers), with their standings.
    flags
        One byte a name: how it must be written, and whether it is of a place, a people or an area.
    lines
        Longitudes and latitudes of all borders, shape ``(n, 2)``.
    strings
        UTF-8 bytes that `rows` points into.
    meta
        Format, version, attribution, codes of countries and regions, sizes and checksums.
    """

    trie: Trie
    rows: npt.NDArray[np.void]
    latitudes: npt.NDArray[np.float64]
    offsets: npt.NDArray[np.uint32]
    uses: npt.NDArray[np.uint32]
    standings: npt.NDArray[np.uint8]
    flags: npt.NDArray[np.uint8]
    lines: npt.NDArray[np.float64]
    strings: bytes
    meta: dict[str, Any]


def write_index(index: IndexFiles, folder: Path) -> None:
    """Write an index into a folder that exists.

    Parameters
    ----------
    index
        What to write; its `meta` gains the checksums.
    folder
        Where; files of the same names are replaced.
    """
    index.trie.save(str(folder / _TRIE))
    for name in _ARRAYS:
        np.save(folder / f"{name}.npy", getattr(index, name), allow_pickle=False)
    (folder / _STRINGS).write_bytes(index.strings)
    sums = {path.name: _checksum(path) for path in sorted(folder.iterdir()) if path.name != _META}
    body = json.dumps({**index.meta, "format": FORMAT, "checksums": sums}, ensure_ascii=True, sort_keys=True)
    (folder / _META).write_text(f"{zlib.crc32(body.encode()):08x}\n{body}", encoding="ascii")


def read_index(folder: Path) -> IndexFiles:
    """Open an index by memory map after checking every byte of it.

    Parameters
    ----------
    folder
        Where `write_index` put it.

    Returns
    -------
    IndexFiles
        The index.

    Raises
    ------
    GazetteerError
        If a file is missing, cut short or altered, or of another format.
    """
    try:
        meta = _read_meta(folder)
        for name, expected in meta["checksums"].items():
            _compare(folder / name, _checksum(folder / name), expected)
        trie = marisa_trie.Trie()
        trie.mmap(str(folder / _TRIE))
        arrays = {name: np.load(folder / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in _ARRAYS}
        return IndexFiles(trie=trie, strings=(folder / _STRINGS).read_bytes(), meta=meta, **arrays)
    except GazetteerError:
        raise
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RuntimeError) as error:
        raise GazetteerError(f"the gazetteer in {folder} cannot be read ({error})") from error


def same_index(one: Path, other: Path) -> bool:
    """Tell whether two folders hold the same index, undamaged."""
    try:
        return read_index(one).meta == read_index(other).meta
    except GazetteerError:
        return False


def _read_meta(folder: Path) -> dict[str, Any]:
    checksum, _, body = (folder / _META).read_text(encoding="ascii").partition("\n")
    _compare(folder / _META, f"{zlib.crc32(body.encode()):08x}", checksum)
    meta: dict[str, Any] = json.loads(body)
    if meta["format"] != FORMAT:
        raise GazetteerError(f"{folder} holds format {meta['format']}, not {FORMAT}")
    return meta


def _checksum(path: Path) -> str:
    data = path.read_bytes()
    return f"{len(data)}-{zlib.crc32(data):08x}"


def _compare(path: Path, found: str, expected: str) -> None:
    if found != expected:
        raise GazetteerError(f"{path} is damaged: its checksum is {found}, not {expected} as built")
