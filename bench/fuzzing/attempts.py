"""One try of a reader on some bytes, and what counts as a crash.

A reader may refuse its input with an error of `caravan_map.errors` whose message is one short line, or read it; what it
reads must be sound. Anything else, another exception above all, is a crash.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from caravan_map.errors import CaravanMapError
from caravan_map.geo.gazetteer import Gazetteer

LONGEST_MESSAGE = 2_000
"""Characters; a message that quotes all of a file is no line that a person can act on."""

Try = Callable[[Path, Gazetteer], None]


@dataclass(frozen=True)
class Reader:
    """A reader.

    Attributes
    ----------
    suffix
        Ending of the files it reads.
    seeds
        Gives whole input to start from.
    read
        Reads a file, and checks what it gives.
    packed
        Puts around changed bytes what would otherwise hardly ever stay whole, such as an archive.
    """

    suffix: str
    seeds: Callable[[], list[bytes]]
    read: Try
    packed: Callable[[bytes], bytes] = bytes


class UnsoundError(Exception):
    """A reader gave what it must not give, or refused in words that nobody can use."""


def attempt(reader: Reader, content: bytes, *, folder: Path, gazetteer: Gazetteer) -> str | None:
    """Try a reader on some bytes.

    Parameters
    ----------
    reader
        The reader.
    content
        The bytes, before they are packed.
    folder
        Where a file may be written.
    gazetteer
        For readers that look places up.

    Returns
    -------
    str or None
        Why it refused; None where it read.

    Raises
    ------
    UnsoundError
        If it gave what it must not give. Whatever else the reader raises is passed on: a crash.
    """
    path = folder / f"input{reader.suffix}"
    path.write_bytes(reader.packed(content))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            reader.read(path, gazetteer)
        except CaravanMapError as error:
            check_message(str(error))
            return str(error)
        finally:
            path.unlink(missing_ok=True)
    return None


def check_message(message: str) -> None:
    """Raise `UnsoundError` for words nobody can act on."""
    if len(message) > LONGEST_MESSAGE:
        raise UnsoundError(f"a message of {len(message)} characters: {message[:200]}…")
