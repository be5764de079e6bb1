"""Roads that a routing server told, kept in SQLite in the cache folder (degrees, seconds)."""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import GazetteerError, RouterError
from .gazetteer_store import writable_root
from .user_folders import CACHE_VARIABLE

KEPT_S = 30 * 86_400.0
"""Seconds that a road is good for: servers take in new maps every few weeks."""
_FILE = "router-roads.sqlite"
_TABLE = "CREATE TABLE IF NOT EXISTS roads (question TEXT PRIMARY KEY, until REAL NOT NULL, line TEXT)"
_BUSY_S = 30.0

_log = logging.getLogger(__name__)

Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class KeptRoad:
    """What is kept of a question; `line` is None where the server knew no road."""

    line: Line | None


class RoadStore:
    """The roads between points that routing servers told.

    Parameters
    ----------
    folder
        Where the file lies; it must exist.
    now
        Tells the time, seconds since 1970.
    """

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.time) -> None:
        self._path = folder / _FILE
        self._now = now
        self._complained = False
        try:
            self._make()
        except sqlite3.DatabaseError as error:
            if type(error) is not sqlite3.DatabaseError:  # "file is not a database", not "disk is full" or "is locked"
                raise
            _log.warning("%s is damaged; it is begun anew", self._path)
            with suppress(OSError):
                self._path.unlink()
            self._make()

    def kept(self, question: str) -> KeptRoad | None:
        """Give what is kept of a question, None where it must be asked, or what is kept cannot be read."""
        asked = "SELECT line FROM roads WHERE question = ? AND until > ? AND until <= ?"
        now = self._now()
        try:
            with self._open() as connection:  # what is good for longer was kept by a clock that was ahead
                row = connection.execute(asked, (question, now, now + KEPT_S)).fetchone()
            return None if row is None else KeptRoad(_line(row[0]))
        except (sqlite3.Error, ValueError, TypeError) as error:
            self._complain("read", error)
            return None

    def keep(self, question: str, line: Line | None) -> None:
        """Keep a road, or None where the server knows none; one that cannot be kept is asked for again another time."""
        now = self._now()
        kept = None if line is None else json.dumps(line)
        try:
            with self._open() as connection:
                connection.execute("DELETE FROM roads WHERE until <= ?", (now,))
                connection.execute("INSERT OR REPLACE INTO roads VALUES (?, ?, ?)", (question, now + KEPT_S, kept))
        except sqlite3.Error as error:
            self._complain("kept", error)

    def _complain(self, what: str, error: Exception) -> None:
        """Say once that roads cannot be kept or read."""
        if not self._complained:
            _log.warning("roads cannot be %s in %s (%s); each is asked for again", what, self._path, error)
        self._complained = True

    def _make(self) -> None:
        with self._open() as connection:
            connection.execute(_TABLE)

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._path, timeout=_BUSY_S, isolation_level=None)) as connection:
            yield connection


def _line(text: str | None) -> Line | None:
    return None if text is None else tuple((float(lon), float(lat)) for lon, lat in json.loads(text))


def open_road_store(server: str) -> RoadStore:
    """Open the store in the user's cache folder.

    Parameters
    ----------
    server
        Address of the server, for the message.

    Returns
    -------
    RoadStore
        The store.

    Raises
    ------
    RouterError
        If there is no folder to write to.
    """
    try:
        return RoadStore(writable_root(None))
    except (GazetteerError, sqlite3.Error) as error:
        advice = f"set {CACHE_VARIABLE} to a folder that can be written"
        raise RouterError(server, f"its roads cannot be kept ({error}); {advice}") from error
