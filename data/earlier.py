"""What an earlier run printed as JSON, kept to be held against a later one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ..errors import EarlierError

LARGEST_BYTES = 100_000_000


def earlier_payload(path: Path) -> dict[str, Any]:
    """Read what an earlier run printed.

    Parameters
    ----------
    path
        A file of what ``progress --format json`` or ``timeline --format json`` printed.

    Returns
    -------
    dict
        Its content, not looked into.

    Raises
    ------
    EarlierError
        If it cannot be read, is too large, or is no JSON object.
    """
    return earlier_object(path, earlier_bytes(path))


def earlier_bytes(path: Path) -> bytes:
    """Read a file that an earlier run may have written.

    Raises
    ------
    EarlierError
        If it cannot be read, or is too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise EarlierError(str(path), f"cannot be read ({error.strerror})") from error
    if len(content) > LARGEST_BYTES:
        raise EarlierError(str(path), f"is larger than {LARGEST_BYTES:,} bytes, which no run prints; check the name")
    return content


def earlier_object(path: Path, content: bytes) -> dict[str, Any]:
    """Read JSON that an earlier run may have written, from the file named.

    Raises
    ------
    EarlierError
        If it is no JSON object.
    """
    try:
        found = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise EarlierError(str(path), f"is not JSON ({error}); name what an earlier run printed") from error
    if not isinstance(found, dict):
        raise EarlierError(str(path), "is JSON but no object; name what an earlier run printed")
    return found
