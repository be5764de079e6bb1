"""The scale of a map: a bar of a round length, in kilometres and, where the reader's language counts in them, miles.

Importing this module imports matplotlib.
"""

from __future__ import annotations

import math

import numpy as np

from ...wording.words import Words
from .boxes import Box
from .plane import View
from .sheet import Sheet, Type

_KM_PER_MILE = 1.609344
_SHARE = 0.2


def round_length(most: float) -> float:
    """Give the largest of 1, 2 and 5 times a power of ten that is not above a length.

    Examples
    --------
    >>> round_length(37.0), round_length(0.3)
    (20.0, 0.2)
    """
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= most * (1 + 1e-9))


def scale_size(view: View, kind: Type) -> tuple[float, float]:
    """Give width and height of the room the bar takes."""
    return view.frame.width * _SHARE + 5 * kind.size, kind.height * 2 + kind.size * 0.7


def draw_scale(sheet: Sheet, view: View, kind: Type, *, box: Box, words: Words) -> None:
    """Draw the bar, kilometres above it and miles below."""
    top = box.top + kind.height + kind.size * 0.2
    units = [("km", 1.0, top)]
    if words.language == "en":
        units.append((words.say("miles"), _KM_PER_MILE, top))
    for number, (unit, km, y) in enumerate(units):
        length = round_length(view.frame.width * _SHARE / view.scale / km)
        right = box.left + length * km * view.scale
        tick = kind.size * (0.45 if number == 0 else -0.45)
        bar = np.array([(box.left, y - tick), (box.left, y), (right, y), (right, y - tick)])
        sheet.line(bar, sheet.theme.quiet, 1.1, round_ends=False)
        text = f"{words.number(length) if length >= 1 else f'{length:g}'} {unit}"
        at = (right + kind.size * 0.4, y - kind.height * 1.04 if number == 0 else y + kind.size * 0.14)
        sheet.write(at, text, kind, halo=sheet.theme.land)
