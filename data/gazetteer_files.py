"""The files of a compiled gazetteer: a trie of folded names and columns, each with its checksum.

An index is a folder. Its rows are places, the towns first and in order of latitude; a name's uses are the rows it may
mean. Coordinates are WGS 84 degrees, radii kilometres. Nothing here needs numpy, which takes longer to load than a
gazetteer to open; who works on whole columns takes them as arrays (`gazetteer_table`).
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import GazetteerError
from ..geo.place import Kind
from .tries import Trie, trie_of

if TYPE_CHECKING:
    import numpy.typing as npt

#: Raised whenever the layout of the files or the choice of names changes, so that older ones are built anew.
FORMAT = 9

KINDS: tuple[Kind, ...] = ("town", "region", "country", "border", "continent", "feature")

#: How a name stands to its place, strongest last; the position is what the files hold.
Standing = Literal["demonym", "short", "alternate", "main"]
STANDINGS: tuple[Standing, ...] = ("demonym", "short", "alternate", "main")

# What the spellings in the tables say of how a name must be written to be one.
PLACE_NAME, DEMONYM, LOWER_DEMONYM, LOWER_START, LOWER_END, CAPITALS, DOTTED, AREA = (1 << bit for bit in range(8))
#: Of the names of added files: only small places bear it.
MINOR = 1 << 8

#: The fields of a row, one behind the other, with their types as `struct` and numpy call them.
ROW_FIELDS = (
    ("lon", "d"),
    ("lat", "d"),
    ("geonameid", "I"),
    ("population", "I"),
    ("name", "I"),
    ("name_bytes", "H"),
    ("admin1", "H"),
    ("country", "H"),
    ("kind", "B"),
    ("capital", "B"),
    ("radius_km", "f"),
    ("line", "I"),
    ("line_points", "I"),
    ("weight", "f"),
)

_TRIE, _META = "names.marisa", "meta.json"
#: The columns with the types of their items; rows and text are bytes.
_COLUMNS: Mapping[str, Literal["B", "I", "i", "d"]] = {
    "rows": "B",
    "latitudes": "d",
    "by_state": "I",
    "offsets": "I",
    "uses": "I",
    "standings": "B",
    "weights": "d",
    "flags": "B",
    "lines": "d",
    "strings": "B",
    "areas": "I",
    "parts": "i",
}
#: Units of the places of parts.
PART_DEGREE, PART_KM = 1e-4, 0.1


@dataclass(frozen=True)
class IndexFiles:
    """A compiled gazetteer as it lies on the disk.

    Attributes
    ----------
    trie
        Folded names to numbers.
    rows
        The places, one behind the other, each of `ROW_FIELDS`; the first ``len(latitudes)`` are towns.
    latitudes
        Latitudes of the towns, ascending.
    by_state
        Numbers of the towns' rows by their country's number, then by their state's.
    offsets, uses, standings, weights
        Uses of name `i` are ``uses[offsets[i]:offsets[i + 1]]`` (row numbers), the weightiest first, with their
        standings and weights.
    flags
        One byte a name: how it must be written, and whether it is of a place, a people or an area.
    lines
        Longitudes and latitudes of all borders, in turn.
    strings
        UTF-8 bytes that `rows` points into.
    areas, parts
        Rows of the areas whose parts are worked out, ascending; longitude, latitude and radius of each part, in order
        of `gazetteer_compass.DIRECTIONS`, in units of `PART_DEGREE` and `PART_KM`.
    meta
        Format, version, attribution, codes of countries and regions, sizes and checksums.
    """

    trie: Trie
    rows: memoryview
    latitudes: memoryview[float]
    by_state: memoryview
    offsets: memoryview
    uses: memoryview
    standings: memoryview
    weights: memoryview[float]
    flags: memoryview
    lines: memoryview[float]
    strings: memoryview
    areas: memoryview
    parts: memoryview
    meta: dict[str, Any]


def write_index(
    folder: Path, *, trie: Trie, columns: Mapping[str, npt.NDArray[Any] | bytes], meta: Mapping[str, Any]
) -> None:
    """Write an index.

    Parameters
    ----------
    folder
        Where; it exists, and files of the same names are replaced.
    trie, columns, meta
        As in `IndexFiles`.
    """
    files = {_TRIE: trie.tobytes()}
    for name in _COLUMNS:
        column = columns[name]
        files[f"{name}.bin"] = column if isinstance(column, bytes) else column.tobytes()
    for name, content in files.items():  # by Python: numpy and marisa_trie may not notice that a disk is full
        (folder / name).write_bytes(content)
    sums = {name: _checksum(content) for name, content in sorted(files.items())}
    body = json.dumps({**meta, "format": FORMAT, "checksums": sums}, ensure_ascii=True, sort_keys=True)
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
        columns: dict[str, Any] = {name: memoryview(files[f"{name}.bin"]).cast(code) for name, code in _COLUMNS.items()}
        return IndexFiles(trie=trie_of(files[_TRIE]), meta=meta, **columns)
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


def format_of(folder: Path) -> int | None:
    """Tell the format of the index in a folder, whole or not; None where there is none that tells."""
    try:
        text = (folder / _META).read_text(encoding="ascii")
        found = json.loads(text[text.index("{") :])["format"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if isinstance(found, int) else None


def _read_meta(folder: Path) -> dict[str, Any]:
    checksum, _, body = (folder / _META).read_text(encoding="ascii").partition("\n")
    _compare(folder / _META, f"{zlib.crc32(body.encode()):08x}", checksum)
    meta: dict[str, Any] = json.loads(body)
    if meta["format"] != FORMAT:
        raise GazetteerError(f"{folder} holds format {meta['format']}, not {FORMAT}")
    return meta


def _checksum(data: bytes) -> str:
    return f"{len(data)}-{zlib.crc32(data):08x}"


def _compare(path: Path, found: str, expected: str) -> None:
    if found != expected:
        raise GazetteerError(f"{path} is damaged: its checksum is {found}, not {expected} as built")
