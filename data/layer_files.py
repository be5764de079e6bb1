"""The files of an added index, a layer: names in tries by their first word, columns that are read piece by piece.

A layer is a folder. Its columns are never mapped into memory: whatever was once looked at would stay there, and a layer
may hold gigabytes. Degrees are WGS 84 times `DEGREE`, radii tenths of a kilometre.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import threading
import weakref
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import GazetteerError

#: Raised whenever the layout of the files or what is put into them changes.
LAYER_FORMAT = 1

#: Whole numbers hold degrees to a centimetre.
DEGREE = 10_000_000

LAYER_ROW = np.dtype(
    [
        ("lon", "<i4"),
        ("lat", "<i4"),
        ("geonameid", "<u4"),
        ("population", "<u4"),
        ("name", "<u4"),
        ("name_bytes", "<u2"),
        ("admin1", "<u2"),
        ("country", "<u2"),
        ("kind", "u1"),
        ("capital", "u1"),
        ("radius", "<u2"),
        ("weight", "<f4"),
    ]
)
#: A name: its flags and where its uses begin; they end where those of the next name begin.
NAME = np.dtype([("first", "<u4"), ("flags", "<u2")])
#: A place that a name may mean: its row (of a list of names its GeoNames identifier), and how the name stands to it.
USE = np.dtype([("row", "<u4"), ("standing", "u1")])
ID = np.dtype("<u4")

META, ROWS, TEXT, NAMES, USES = "layer.json", "rows.bin", "text.bin", "names.bin", "uses.bin"
#: GeoNames identifiers in ascending order, and the row of each; the latter is missing where the rows are in that order.
IDS, ID_ROWS = "ids.bin", "id_rows.bin"
#: An own list is kept beside what was made of it.
KEPT_LIST = "list.csv"


def trie_file(shard: int) -> str:
    """Name the file of one trie."""
    return f"names-{shard:03d}.marisa"


def shard_of(word: str, shards: int) -> int:
    """Tell which trie holds the names that begin with a folded word."""
    return zlib.crc32(word.encode()) % shards


class Column:
    """One file of equal items, read piece by piece.

    Parameters
    ----------
    path
        The file.
    dtype
        What an item is.
    """

    def __init__(self, path: Path, dtype: npt.DTypeLike) -> None:
        self._path = path
        self._dtype = np.dtype(dtype)
        self._lock = threading.Lock()
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        weakref.finalize(self, os.close, self._file)

    def __len__(self) -> int:
        """Count the items."""
        return os.fstat(self._file).st_size // self._dtype.itemsize

    def read(self, first: int, count: int) -> npt.NDArray[Any]:
        """Read items that lie next to one another.

        Parameters
        ----------
        first, count
            Which.

        Returns
        -------
        numpy.ndarray
            The items, read-only.

        Raises
        ------
        GazetteerError
            If the file ends before.
        """
        size = self._dtype.itemsize
        return np.frombuffer(self.bytes_at(first * size, count * size), dtype=self._dtype)

    def bytes_at(self, start: int, count: int) -> bytes:
        """Read some bytes.

        Parameters
        ----------
        start, count
            Which.

        Returns
        -------
        bytes
            As many as were asked for.

        Raises
        ------
        GazetteerError
            If the file ends before, or cannot be read.
        """
        try:
            found = self._bytes(start, count)
        except OSError as error:
            raise GazetteerError(f"{self._path} cannot be read ({error.strerror or error})") from error
        if len(found) != count:
            raise GazetteerError(f"{self._path} ends too early; add the file to the gazetteer again")
        return found

    def _bytes(self, start: int, count: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self._file, count, start)
        with self._lock:
            os.lseek(self._file, start, os.SEEK_SET)
            return os.read(self._file, count)


def write_meta(folder: Path, meta: dict[str, Any]) -> None:
    """Write what is known of a layer, with the sizes of its files and the checksums of its tries.

    Parameters
    ----------
    folder
        The layer.
    meta
        What is known of it.
    """
    files = sorted(path for path in folder.iterdir() if path.name != META)
    for path in files:  # columns have no checksums: they must not lie empty on the disk after a power cut
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    sizes = {path.name: path.stat().st_size for path in files}
    sums = {path.name: checksum(path) for path in files if path.suffix == ".marisa"}
    body = json.dumps({**meta, "format": LAYER_FORMAT, "sizes": sizes, "checksums": sums}, sort_keys=True)
    (folder / META).write_text(f"{zlib.crc32(body.encode()):08x}\n{body}", encoding="ascii")


def read_meta(folder: Path) -> dict[str, Any]:
    """Read what is known of a layer, and check that its files are there in full.

    Parameters
    ----------
    folder
        The layer.

    Returns
    -------
    dict
        What `write_meta` wrote.

    Raises
    ------
    GazetteerError
        If it cannot be read, is damaged, or of another format.
    """
    try:
        meta = _checked(folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise GazetteerError(f"the added index in {folder} cannot be used ({error})") from error
    return meta


def _checked(folder: Path) -> dict[str, Any]:
    found, _, body = (folder / META).read_text(encoding="ascii").partition("\n")
    if found != f"{zlib.crc32(body.encode()):08x}":
        raise ValueError("its checksum is not that of its content")
    meta: dict[str, Any] = json.loads(body)
    if meta["format"] != LAYER_FORMAT:
        raise ValueError(f"format {meta['format']}, not {LAYER_FORMAT}")
    for name, size in meta["sizes"].items():
        if (folder / name).stat().st_size != size:
            raise ValueError(f"{name} is not {size} bytes long")
    return meta


def layer_digest(folder: Path, meta: Mapping[str, Any]) -> str:
    """Tell a layer from another of its name.

    Parameters
    ----------
    folder
        The layer.
    meta
        What is known of it.

    Returns
    -------
    str
        Eight hexadecimal digits, of what its places and names are; not of when or from which folder it was added.
    """
    told = {what: value for what, value in meta.items() if what not in {"added", "source"}}
    found = hashlib.sha256(json.dumps(told, sort_keys=True).encode())
    with contextlib.suppress(OSError):  # of dumps no copy is kept; their sizes and checksums stand in `meta`
        found.update((folder / KEPT_LIST).read_bytes())
    return found.hexdigest()[:8]


def checksum(path: Path) -> str:
    """Sum up a file piece by piece."""
    total = 0
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            total = zlib.crc32(block, total)
    return f"{total:08x}"
