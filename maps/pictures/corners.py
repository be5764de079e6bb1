"""Which corner of a map is free for the inset and the scale (points)."""

from __future__ import annotations

from collections.abc import Sequence

from .boxes import Box, Points

Corner = tuple[str, str]
CORNERS: tuple[Corner, ...] = (("top", "right"), ("top", "left"), ("bottom", "right"), ("bottom", "left"))
_SMALLER = (1.0, 0.85, 0.7)


def corner_box(frame: Box, corner: Corner, size: tuple[float, float], *, pad: float) -> Box:
    """Give the box of a width and a height in a corner of a frame."""
    width, height = size
    left = frame.left + pad if corner[1] == "left" else frame.right - pad - width
    top = frame.top + pad if corner[0] == "top" else frame.bottom - pad - height
    return Box(left, top, left + width, top + height)


def free_corner(
    frame: Box,
    size: tuple[float, float],
    *,
    pad: float,
    marks: Sequence[Box],
    lines: Points,
    order: Sequence[Corner] = CORNERS,
    shrinks: bool = True,
) -> Box | None:
    """Find a corner for a box where it covers no mark and as little of the lines as may be.

    Parameters
    ----------
    frame
        The map's frame.
    size
        Width and height wanted.
    pad
        Distance from the frame.
    marks
        What may not be covered.
    lines
        Points along what should not be, shape ``(n, 2)``.
    order
        The corners, the best first.
    shrinks
        Whether the box may be made smaller, to 70 %.

    Returns
    -------
    Box | None
        The box; None where a mark lies in every corner.
    """
    shares = _SMALLER if shrinks else _SMALLER[:1]
    boxes = [
        corner_box(frame, corner, (size[0] * share, size[1] * share), pad=pad) for share in shares for corner in order
    ]
    free = [box for box in boxes if not any(box.grown(pad / 2).meets(mark) for mark in marks)]
    return min(free, key=lambda box: int(box.around(lines).sum()), default=None)
