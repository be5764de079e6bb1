"""Reads GeoNames files of alternate names by language, ``alternateNamesV2.txt``: the Spanish and English ones.

A row has ten columns: alternateNameId, geonameid, language, name, isPreferred, isShort, isColloquial, isHistoric, from
and to, of which older files lack the last two (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np
import numpy.typing as npt

from ..geo.names import fold
from .gazetteer_files import STANDINGS
from .gazetteer_towns import is_written_name
from .layer_dump import MOST_IDENTIFIERS
from .layer_work import Done

LANGUAGES = frozenset({"es", "en"})
_COLUMNS = (8, 10)
_LONGEST_IDENTIFIER = 10  # digits
_ALTERNATE, _SHORT = STANDINGS.index("alternate"), STANDINGS.index("short")

#: Gives the flags for names of some GeoNames identifiers, 0 for each that the gazetteer does not have.
Known = Callable[[npt.NDArray[np.uint32]], npt.NDArray[np.int64]]


class AlternatesReader:
    """Reads rows one after another.

    Parameters
    ----------
    known
        Tells which places the gazetteer has; names of others are left out.
    done
        Told of lines that are no row. These files do not tell when they changed.
    """

    def __init__(self, known: Known, done: Done) -> None:
        self._known, self._done = known, done

    def names(self, lines: Iterable[str], *, first_line: int) -> Iterator[tuple[int, str, int, int]]:
        """Read some lines.

        Parameters
        ----------
        lines
            The lines.
        first_line
            Number of the first, from 1.

        Yields
        ------
        tuple
            GeoNames identifier, folded name, standing and flags of each name.
        """
        found = list(self._rows(lines, first_line))
        ids = np.array([geonameid for geonameid, *_ in found], dtype=np.uint32)
        for row, flags in zip(found, self._known(ids).tolist(), strict=True):
            if flags:
                yield *row, flags

    def _rows(self, lines: Iterable[str], first_line: int) -> Iterator[tuple[int, str, int]]:
        for number, line in enumerate(lines, start=first_line):
            row: list[Any] = line.rstrip("\r").split("\t")
            if len(row) not in _COLUMNS or not _is_identifier(row[1]):
                if line.strip():
                    self._done.skip(number, f"{len(row)} columns, not {_COLUMNS[-1]}, or no identifier")
            elif row[2] in LANGUAGES and row[7] != "1" and is_written_name(row[3]) and (key := fold(row[3])):
                yield int(row[1]), key, _SHORT if row[5] == "1" or row[6] == "1" else _ALTERNATE


def _is_identifier(text: str) -> bool:
    return text.isdecimal() and len(text) <= _LONGEST_IDENTIFIER and int(text) < MOST_IDENTIFIERS
