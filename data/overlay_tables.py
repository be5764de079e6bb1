"""The overlay's tables as they come with the package (``overlay/README.md`` names their sources), and their digest."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import GazetteerError

TABLES = ("areas", "borders", "counties", "countries", "demonyms", "regions", "shires", "spellings", "villages")
_FOLDER = Path(__file__).parent / "overlay"


def overlay_digest() -> str:
    """Give a digest of the overlay's tables, 12 hexadecimal digits."""
    digest = hashlib.sha256()
    for table in TABLES:
        digest.update(table_text(table).encode())
    return digest.hexdigest()[:12]


def table_text(table: str) -> str:
    """Give the text of one of `TABLES`.

    Raises
    ------
    GazetteerError
        If it is missing.
    """
    try:
        return (_FOLDER / f"{table}.csv").read_text(encoding="utf-8")
    except OSError as error:
        raise GazetteerError(f"the overlay's table {table}.csv is missing; reinstall caravan-map") from error
