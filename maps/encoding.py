"""Lines written in few letters: each vertex as the step from the one before, in whole quanta of a degree.

A step is zigzagged to a whole number from 0 (0, -1, 1, -2, …) and written in digits of five bits, the lowest first; a
letter of the second half of the alphabet says that more digits follow. Longitude comes before latitude. This is the
method of Google's encoded polylines with letters that need no escape in HTML, JSON or a script.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def encode(points: npt.ArrayLike, *, quantum: float) -> str:
    """Write a line.

    Parameters
    ----------
    points
        Longitudes and latitudes, degrees, shape ``(n, 2)``.
    quantum
        Degrees to round to; vertices that fall on the one before are left out, but for a line's last.

    Returns
    -------
    str
        The letters; the first vertex is a step from 0, 0.

    Examples
    --------
    >>> encode([(0.0, 0.004), (-0.004, 0.2)], quantum=0.004)
    'ACBiD'
    """
    quanta = np.rint(np.asarray(points, dtype=float) / quantum).astype(np.int64)
    moves = np.any(np.diff(quanta, axis=0) != 0, axis=1)
    kept = quanta[np.r_[True, moves]]
    if len(kept) < 2 <= len(quanta):
        kept = quanta[[0, -1]]
    return _letters(np.diff(kept, axis=0, prepend=np.zeros((1, 2), dtype=np.int64)).ravel().tolist())


def encode_all(lines: Iterable[npt.ArrayLike], *, quantum: float) -> str:
    """Write lines, a full stop between two."""
    return ".".join(encode(line, quantum=quantum) for line in lines)


def _letters(steps: Sequence[int]) -> str:
    written = []
    for step in steps:
        rest = step << 1 if step >= 0 else ~(step << 1)
        while rest >= 32:
            written.append(ALPHABET[32 + (rest & 31)])
            rest >>= 5
        written.append(ALPHABET[rest])
    return "".join(written)
