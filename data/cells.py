"""Text measured in the cells of a terminal: two for a wide letter, none for a combining mark (Unicode annex 11)."""

from __future__ import annotations

import re
from collections.abc import Iterable

ELLIPSIS = "…"
_JOINER = "\N{ZERO WIDTH JOINER}"
_EMOJI = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
# Between letters the joiner only shapes them; rich counts whatever follows one as joined to what comes before.
_SHAPING = re.compile(f"(?<![{_EMOJI}]){_JOINER}|{_JOINER}(?![{_EMOJI}])")


def cell_width(text: str) -> int:
    r"""Count the cells a text takes.

    Notes
    -----
    Terminals differ on joined emoji; letters, marks and ideographs are counted as all of them show them.

    Examples
    --------
    >>> cell_width("Huixtla"), cell_width("東京"), cell_width("n\u0303u")
    (7, 4, 2)
    """
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(_SHAPING.sub("", text) if _JOINER in text else text)


def clipped(text: str, width: int) -> str:
    """Cut a text to so many cells, with an ellipsis where something is missing; no letter loses its marks.

    Examples
    --------
    >>> clipped("to the border", 8), clipped("東京都", 4), clipped("Huixtla", 7), clipped("Huixtla", 0)
    ('to the…', '東…', 'Huixtla', '')
    """
    if cell_width(text) <= width:
        return text
    return first_cells(text, width - 1).rstrip() + ELLIPSIS if width > 0 else ""


def padded(text: str, width: int, *, right: bool = False) -> str:
    """Fill a text up to so many cells with spaces, before it where it keeps to the right."""
    space = " " * (width - cell_width(text))
    return space + text if right else text + space


def first_cells(text: str, width: int) -> str:
    """Give the longest start of a text that takes at most so many cells, without joiners that only shape letters."""
    if width <= 0 or text.isascii():
        return text[: max(width, 0)]
    from rich.cells import set_cell_size

    if cell_width(text) <= width:
        return text
    plain = _SHAPING.sub("", text)
    start = set_cell_size(plain, width)
    return start if plain.startswith(start) else start[:-1]  # half of a wide letter became a space


def last_cells(text: str, width: int) -> str:
    """Give the longest end of a text that takes at most so many cells."""
    if width <= 0 or text.isascii():
        return text[max(len(text) - width, 0) :] if width > 0 else ""
    at = max(len(text) - width, 0)
    while at < len(text) and (cell_width(text[at:]) > width or not cell_width(text[at])):
        at += 1
    return text[at:]


def flowed(parts: Iterable[str], width: int, *, gap: str = " ") -> list[str]:
    """Set texts one after the other into lines of so many cells; one that is longer than a line is cut.

    Examples
    --------
    >>> flowed("two thousand more set out at six".split(), 12)
    ['two thousand', 'more set out', 'at six']
    """
    lines: list[str] = []
    for part in parts:
        longer = f"{lines[-1]}{gap}{part}" if lines else part
        if lines and cell_width(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(clipped(part, width))
    return lines
