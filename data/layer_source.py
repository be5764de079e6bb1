"""The file that is added to the gazetteer: what kind it is, and its lines from any point on (UTF-8, zipped or not)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Literal

from ..errors import GazetteerError
from .archives import BREAKAGES

LayerKind = Literal["dump", "names", "list"]

#: Bytes read at once, about 15,000 places.
BLOCK_BYTES = 1 << 21
_DUMP_COLUMNS = 19
#: Older files of alternate names lack the last two columns.
_NAMES_COLUMNS = (8, 10)
_SNIFFED = 1 << 16
#: Bytes; the longest of GeoNames, a country with all its names, has some 20,000.
LONGEST_LINE = 1_000_000
#: Times; GeoNames' own archives unpack to four times their size.
LARGEST_RATIO = 100
#: How a zip archive begins.
_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class LayerSource:
    """A file to add.

    Attributes
    ----------
    path
        The file.
    member
        Name of the file inside it that is meant, where it is a zip archive; else None.
    size
        Bytes, unpacked.
    kind
        A ``dump`` of GeoNames, its alternate ``names``, or somebody's own ``list``.
    """

    path: Path
    member: str | None
    size: int
    kind: LayerKind

    @property
    def name(self) -> str:
        """What a layer made of it is called unless told otherwise."""
        return Path(self.member).stem if self.member else self.path.stem

    @property
    def identity(self) -> dict[str, str | int]:
        """What tells this file, as it is now, from others."""
        found = self.path.stat()
        return {"path": str(self.path.resolve()), "bytes": found.st_size, "changed_ns": found.st_mtime_ns}

    @contextmanager
    def _opened(self) -> Iterator[IO[bytes]]:
        if self.member is None:
            with self.path.open("rb") as file:
                yield file
        else:
            with zipfile.ZipFile(self.path) as archive, archive.open(self.member) as file:
                yield file

    def blocks(self, start: int = 0) -> Iterator[tuple[list[str], int]]:
        """Read whole lines, some thousands at once.

        Parameters
        ----------
        start
            Bytes to leave out, to the end of a line.

        Yields
        ------
        tuple
            Lines without their ends, and how many bytes of the file are read with them.

        Raises
        ------
        GazetteerError
            If the file cannot be read.
        """
        try:
            with self._opened() as file:
                file.seek(start)
                yield from _blocks(file, start)
        except BREAKAGES as error:
            raise GazetteerError(f"{self.path} cannot be read ({error})") from error


def layer_source(path: Path) -> LayerSource:
    """Look at a file and tell what kind it is.

    Parameters
    ----------
    path
        The file.

    Returns
    -------
    LayerSource
        The file.

    Raises
    ------
    GazetteerError
        If it cannot be read, or is of no kind that is known.
    """
    try:
        member, size = _member(path) if _is_archive(path) else (None, path.stat().st_size)
    except GazetteerError:
        raise
    except BREAKAGES as error:
        raise GazetteerError(f"{path} cannot be read ({error})") from error
    if path.suffix.lower() == ".csv":
        return LayerSource(path, member, size, "list")
    lines, _ = next(LayerSource(path, member, size, "dump").blocks(), ([], 0))
    columns = lines[0].count("\t") + 1 if lines else 0
    if columns == _DUMP_COLUMNS:
        return LayerSource(path, member, size, "dump")
    if columns in _NAMES_COLUMNS:
        return LayerSource(path, member, size, "names")
    raise GazetteerError(
        f"{path} is neither a GeoNames dump (19 columns with tabs between them, this has {columns}) nor a list of your "
        "own (name it .csv, with the columns name, lat, lon)"
    )


def _is_archive(path: Path) -> bool:
    """Tell whether a file is a zip archive; refuse one whose end, where its table of contents lies, is missing."""
    if zipfile.is_zipfile(path):
        return True
    with path.open("rb") as file:
        if file.read(len(_ARCHIVE)) == _ARCHIVE:
            raise GazetteerError(f"{path} is a zip archive without its end, cut short on its way; fetch it again")
    return False


def _member(path: Path) -> tuple[str, int]:
    """Choose the file of an archive that is meant: the largest text that is no note on the others."""
    with zipfile.ZipFile(path) as archive:
        found = [
            member
            for member in archive.infolist()
            if member.filename.lower().endswith(".txt") and "readme" not in member.filename.lower()
        ]
    if not found:
        raise GazetteerError(f"{path} holds no .txt file of GeoNames; unpack it and add the file itself")
    largest = max(found, key=lambda member: member.file_size)
    if largest.file_size > LARGEST_RATIO * max(largest.compress_size, _SNIFFED):
        raise GazetteerError(
            f"{path} would unpack to more than {LARGEST_RATIO} times its size, as no file of GeoNames does; "
            "unpack it and look at what it holds"
        )
    return largest.filename, largest.file_size


def _blocks(file: IO[bytes], start: int) -> Iterator[tuple[list[str], int]]:
    position, rest = start, b""
    while block := file.read(BLOCK_BYTES):
        whole, newline, rest = (rest + block).rpartition(b"\n")
        if len(rest) > LONGEST_LINE:
            raise GazetteerError(f"it has a line longer than {LONGEST_LINE // 10**6} MB, as no file of GeoNames has")
        if newline:
            position += len(whole) + 1
            yield whole.decode(errors="replace").split("\n"), position
    if rest:
        yield [rest.decode(errors="replace")], position + len(rest)
