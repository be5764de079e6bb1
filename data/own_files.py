"""Files that this program wrote itself and that end as articles do: maps, reports, data, the words of a picture."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

PAGE_SUFFIXES = (".html", ".htm", ".xhtml")

_START_BYTES = 4_000
_REPORT = b'\ngenerator: "caravan-map'
_DATA = (b'"schema": "caravan-map/', b'"generator": "caravan-map')
_PICTURES = (".png", ".svg", ".pdf")
_AUTHOR = b"<dc:creator>caravan-map"
_LARGEST_PROPERTIES = 100_000
# What a page that this program wrote says of itself near its start.
_OWN_MARK = b'<meta name="generator" content="caravan-map">'
_OWN_WITHIN = 1_000


def is_own_file(file: Path) -> bool:
    """Tell whether this program wrote a file, so that no folder's articles are joined by what was made of them.

    Parameters
    ----------
    file
        Any file.

    Returns
    -------
    bool
        True for a map or report as a page, a report as Markdown or Word file, a result or export as JSON, and the text
        beside a picture of that name; False for all else, and where the file cannot be read.
    """
    suffix = file.suffix.lower()
    with suppress(OSError):
        if suffix == ".docx":
            return _AUTHOR in _properties(file)
        if suffix == ".txt":
            return file.stem.lower().endswith(_PICTURES) and file.with_suffix("").is_file()
        start = _start(file)
        if suffix in PAGE_SUFFIXES:
            return is_own_page(start)
        if suffix in {".md", ".markdown"}:
            return start.startswith(b"---\n") and _REPORT in start.partition(b"\n---\n")[0]
        return suffix == ".json" and any(mark in start for mark in _DATA)
    return False


def is_own_page(start: bytes) -> bool:
    """Tell from a page's first bytes whether this program wrote it: a map, which is no article."""
    return _OWN_MARK in start[:_OWN_WITHIN]


def _start(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(_START_BYTES)


def _properties(file: Path) -> bytes:
    import zipfile  # only where there are Word files

    from .archives import BREAKAGES

    try:
        with zipfile.ZipFile(file) as archive, archive.open("docProps/core.xml") as part:
            return part.read(_LARGEST_PROPERTIES)
    except BREAKAGES:
        return b""
