"""The files of a compiled gazetteer: a trie of folded names and columns, each with its checksum.

An index is a folder. Its rows are places, the towns first and in order of latitude; a name's uses are the rows it may
mean. Coordinates are WGS 84 degrees, radii kilometres.
"""

from __future__ import annotations

import io
import json
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from ..errors import GazetteerError
from ..geo.place import Kind
from .tries import Trie, trie_of

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
    files = {_TRIE: index.trie.tobytes(), _STRINGS: index.strings}
    files |= {f"{name}.npy": _array_bytes(getattr(index, name)) for name in _ARRAYS}
    for name, content in files.items():  # by Python: numpy and marisa_trie may not notice that a disk is full
        (folder / name).write_bytes(content)
    sums = {name: _checksum(content) for name, content in sorted(files.items())}
    body = json.dumps({**index.meta, "format": FORMAT, "checksums": sums}, ensure_ascii=True, sort_keys=True)
    (folder / _META).write_text(f"{zlib.crc32(body.encode()):08x}\n{body}", encoding="ascii")


def read_index(folder: Path) -> IndexFiles:
    """Read an index into memory after checking every byte of it.

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
        files = {name: (folder / name).read_bytes() for name in meta["checksums"]}
        for name, expected in meta["checksums"].items():
            _compare(folder / name, _checksum(files[name]), expected)
        arrays = {name: _array(files[f"{name}.npy"]) for name in _ARRAYS}
        return IndexFiles(trie=trie_of(files[_TRIE]), strings=files[_STRINGS], meta=meta, **arrays)
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


def _array_bytes(array: npt.NDArray[Any]) -> bytes:
    """Give what a file of an array holds."""
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=False)
    return stream.getvalue()


def _array(data: bytes) -> npt.NDArray[Any]:
    """Read an array from the bytes of its file, without copying them."""
    stream = io.BytesIO(data)
    np.lib.format.read_magic(stream)
    shape, _, dtype = np.lib.format.read_array_header_1_0(stream)
    return np.frombuffer(data, dtype=dtype, offset=stream.tell()).reshape(shape)


def _checksum(data: bytes) -> str:
    return f"{len(data)}-{zlib.crc32(data):08x}"


def _compare(path: Path, found: str, expected: str) -> None:
    if found != expected:
        raise GazetteerError(f"{path} is damaged: its checksum is {found}, not {expected} as built")
