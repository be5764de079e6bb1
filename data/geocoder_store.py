"""What geocoders answered, kept in SQLite; whose turn it is to ask, of all processes of a cache folder (seconds)."""

from __future__ import annotations

import json
import logging
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from ..errors import GazetteerError, GeocoderError
from .gazetteer_store import writable_root
from .geocoder import Answer, Geocoder, Query
from .user_folders import CACHE_VARIABLE

#: Seconds that an answer is good for: places hardly move; a place that is missing may be mapped in a month.
HIT_S, MISS_S = 365 * 86_400.0, 30 * 86_400.0
#: Seconds that two clocks may differ by.
_APART_S = 86_400.0

_ANSWERS_FILE, _TURNS_FILE = "geocoder-answers.sqlite", "geocoder-turns.sqlite"
_LAYOUT = 1
_LAYOUT_OF = "PRAGMA user_version"
_ANSWERS = """
    CREATE TABLE answers (
        service TEXT, server TEXT, query TEXT, until REAL NOT NULL, answers TEXT,
        PRIMARY KEY (service, server, query)
    )
"""
_TURNS = """
    CREATE TABLE turns (
        service TEXT, server TEXT, last REAL NOT NULL, paused_until REAL NOT NULL, PRIMARY KEY (service, server)
    )
"""
#: A pause is never longer, seconds; one that seems to be comes of a clock that was set back.
LONGEST_PAUSE_S = 86_400.0
#: Seconds that a process waits for the others to have had their turns, and between two looks.
_PATIENCE_S, _LOOK_S = 600.0, 0.05
#: Seconds that a moment's reading or writing of another process is waited for.
_BUSY_S = 30.0

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Clock:
    """What the time is, in seconds since 1970, and how to wait."""

    now: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of a question; `answers` is None where it was not answered a short while ago."""

    answers: tuple[Answer, ...] | None


class Paused(Exception):  # noqa: N818 - not an error of the caller's
    """It would take longer than anybody waits until it is this process's turn; `reason` says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class GeocoderStore:
    """The answers of one geocoder, and the turns of all processes to ask any.

    Parameters
    ----------
    geocoder
        Whose answers.
    folder
        Where the files lie; it must exist.
    clock
        The time.

    Notes
    -----
    Looking up what is kept never waits for a turn. A turn is a transaction: SQLite lets one process have it at a time,
    on every operating system, and takes it back from one that dies.
    """

    def __init__(self, geocoder: Geocoder, folder: Path, clock: Clock) -> None:
        self._geocoder = geocoder
        self._folder = folder
        self._clock = clock
        self._set_up(_ANSWERS_FILE, _ANSWERS)
        self._set_up(_TURNS_FILE, _TURNS)

    def kept(self, query: Query) -> Kept | None:
        """Give what is kept of a question, None where it must be asked."""
        now = self._clock.now()
        with self._open(_ANSWERS_FILE) as connection:
            row = connection.execute(
                "SELECT answers FROM answers"
                " WHERE service = ? AND server = ? AND query = ? AND until > ? AND until <= ?",
                (
                    *self._key(query),
                    now,
                    now + HIT_S + _APART_S,
                ),  # what is good for longer was kept by a clock that was ahead
            ).fetchone()
        if row is None:
            return None
        with suppress(ValueError, TypeError):  # a damaged one is asked for again
            return Kept(None if row[0] is None else tuple(Answer(*each) for each in json.loads(row[0])))
        return None

    def keep(self, query: Query, answers: Sequence[Answer] | None, *, for_s: float) -> None:
        """Keep what was answered, or None for nothing, for some seconds."""
        content = None if answers is None else json.dumps([astuple(each) for each in answers], default=str)
        now = self._clock.now()
        with self._open(_ANSWERS_FILE) as connection:
            connection.execute("DELETE FROM answers WHERE until <= ?", (now,))
            connection.execute(
                "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", (*self._key(query), now + for_s, content)
            )

    @contextmanager
    def turn(self, *, longest_s: float) -> Iterator[None]:
        """Wait until it is this process's turn, and take it: nobody else asks meanwhile.

        Parameters
        ----------
        longest_s
            Seconds it may wait for a pause that the geocoder asked for.

        Yields
        ------
        None
            When it may ask, once.

        Raises
        ------
        Paused
            If that pause is longer, or the others take too long.
        """
        with self._open(_TURNS_FILE) as connection:
            self._begin(connection)
            try:
                gap_s, pause_s = self._waits(connection)
                if pause_s > longest_s:
                    raise Paused(f"asks for a pause of {pause_s:.0f} s")
                self._clock.sleep(max(gap_s, pause_s))
                try:
                    yield
                finally:  # the answer's time, for the request may have been long on its way
                    self._note(connection, last=self._clock.now(), paused_until=0.0)
            finally:
                connection.execute("COMMIT")

    def pause(self, for_s: float) -> None:
        """Let nobody ask for some seconds."""
        now = self._clock.now()
        with self._open(_TURNS_FILE) as connection, suppress(Paused):
            self._begin(connection)
            last, _ = self._last_turn(connection)
            self._note(connection, last=last, paused_until=now + min(for_s, LONGEST_PAUSE_S))
            connection.execute("COMMIT")

    @property
    def _server(self) -> tuple[str, str]:
        return self._geocoder.service, self._geocoder.url or ""

    def _key(self, query: Query) -> tuple[str, str, str]:
        return *self._server, json.dumps(astuple(query))

    def _waits(self, connection: sqlite3.Connection) -> tuple[float, float]:
        """Give the seconds until a request may follow the last one, and until a pause is over."""
        last, paused_until = self._last_turn(connection)
        now = self._clock.now()
        pause_s = paused_until - now
        gap_s = min(last, now) + self._geocoder.gap_s - now  # a clock may have been set back
        return max(0.0, gap_s), max(0.0, pause_s) if pause_s <= LONGEST_PAUSE_S else 0.0

    def _last_turn(self, connection: sqlite3.Connection) -> tuple[float, float]:
        asked = "SELECT last, paused_until FROM turns WHERE service = ? AND server = ?"
        found = connection.execute(asked, self._server).fetchone()
        return (0.0, 0.0) if found is None else (float(found[0]), float(found[1]))

    def _note(self, connection: sqlite3.Connection, *, last: float, paused_until: float) -> None:
        connection.execute("INSERT OR REPLACE INTO turns VALUES (?, ?, ?, ?)", (*self._server, last, paused_until))

    def _begin(self, connection: sqlite3.Connection) -> None:
        """Begin a turn; looked at in small steps, so that the user can interrupt the waiting."""
        deadline = time.monotonic() + _PATIENCE_S
        connection.execute("PRAGMA busy_timeout = 0")
        while True:
            try:
                connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if "locked" not in str(error):
                    raise
                if time.monotonic() > deadline:
                    raise Paused("is asked by another process all the time") from error
                time.sleep(_LOOK_S)
            else:
                connection.execute(f"PRAGMA busy_timeout = {_BUSY_S * 1000:.0f}")
                return

    def _set_up(self, file: str, table: str) -> None:
        """Make a file, anew where it is damaged or of another layout."""
        try:
            with self._open(file) as connection:
                self._check(connection, table)
        except GeocoderError as error:
            if type(error.__cause__) is not sqlite3.DatabaseError:  # "file is not a database", not "disk is full"
                raise
            _log.warning("%s is damaged; it is begun anew", self._folder / file)
            with suppress(OSError):
                (self._folder / file).unlink()
            with self._open(file) as connection:
                self._check(connection, table)

    @staticmethod
    def _check(connection: sqlite3.Connection, table: str) -> None:
        if connection.execute(_LAYOUT_OF).fetchone()[0] == _LAYOUT:
            return
        connection.execute("BEGIN IMMEDIATE")
        if connection.execute(_LAYOUT_OF).fetchone()[0] != _LAYOUT:  # else another process was faster
            connection.execute(f"DROP TABLE IF EXISTS {table.split()[2]}")
            connection.execute(table)
            connection.execute(f"{_LAYOUT_OF} = {_LAYOUT}")
        connection.execute("COMMIT")

    @contextmanager
    def _open(self, file: str) -> Iterator[sqlite3.Connection]:
        try:
            with closing(sqlite3.connect(self._folder / file, timeout=_BUSY_S, isolation_level=None)) as connection:
                yield connection
        except sqlite3.Error as error:
            raise GeocoderError(
                self._geocoder.name,
                f"its answers cannot be kept in {self._folder} ({error}); "
                f"make room there or set {CACHE_VARIABLE} to a folder that can be written",
            ) from error


def open_store(geocoder: Geocoder, clock: Clock) -> GeocoderStore:
    """Open the store in the user's cache folder.

    Parameters
    ----------
    geocoder
        Whose answers.
    clock
        The time.

    Returns
    -------
    GeocoderStore
        The store.

    Raises
    ------
    GeocoderError
        If there is no folder to write to: without a store nothing may be asked.
    """
    try:
        folder = writable_root(None)
    except GazetteerError as error:
        raise GeocoderError(geocoder.name, f"its answers cannot be kept: {error}") from error
    return GeocoderStore(geocoder, folder, clock)
