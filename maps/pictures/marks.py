"""The drawings on map and chart: marks told apart by shape and colour, the position, arrow and flag (points).

The shapes are the page's. Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from matplotlib.path import Path

from ...news.claims import Group, Role
from .boxes import Box
from .sheet import Sheet, Type

_CUT = 0.45
_SHAPES: Mapping[Role, tuple[tuple[float, float], ...]] = MappingProxyType(
    {
        "at": ((-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)),
        "passed": ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)),
        "ended": (
            *((-_CUT, -1.05), (_CUT, -1.05), (1.05, -_CUT), (1.05, _CUT)),
            *((_CUT, 1.05), (-_CUT, 1.05), (-1.05, _CUT), (-1.05, -_CUT)),
        ),
        "toward": ((0.0, -1.15), (1.1, 0.75), (-1.1, 0.75)),
        "destination": ((-1.0, -1.0), (1.0, -0.45), (-0.72, 0.1), (-0.72, 1.15), (-1.0, 1.15)),
    }
)


def mark(
    sheet: Sheet, at: tuple[float, float], role: Role, *, group: Group = "main", radius: float, colour: str,
    letter: str = "", clip: Box | None = None, alpha: float = 1.0,
) -> None:  # fmt: skip
    """Draw the mark of a claim: shape by role, filled for the main group, hollow for a part of it.

    Parameters
    ----------
    sheet
        Where.
    at
        Its middle, points.
    role, group
        What was done, by whom.
    radius
        About half its width, points.
    colour
        Of its fill, or of its outline where it is hollow.
    letter
        What stands on it.
    clip
        Outside of which it does not show.
    alpha
        Below 1 for what should stand back.
    """
    theme = sheet.theme
    hollow = group != "main"
    outline = shape(role, at, radius)
    sheet.shape(outline, fill=None, stroke=theme.land, width=radius * 0.5, clip=clip, alpha=alpha)
    sheet.shape(
        outline,
        fill=theme.paper if hollow else colour,
        stroke=colour if hollow else None,
        width=radius * 0.34,
        dash=(radius * 0.5, radius * 0.32) if group == "rear" else None,
        clip=clip,
        alpha=alpha,
    )
    if letter:
        kind = Type(radius * 1.25, colour if hollow else theme.on_mark, bold=True)
        sheet.write((at[0], at[1] - kind.size * 0.585), letter, kind, align="center", clip=clip)


def shape(role: Role, at: tuple[float, float], radius: float) -> Path:
    """Give the outline of a role's mark; a circle where it has no shape of its own."""
    if role not in _SHAPES:
        return Path.circle(at, radius)
    corners = np.array(_SHAPES[role]) * radius + np.array(at)
    return Path(np.vstack((corners, corners[:1])), closed=True)


def here(sheet: Sheet, at: tuple[float, float], *, radius: float, clip: Box | None = None) -> None:
    """Draw the estimated position: a halo, a ring, a dot."""
    theme = sheet.theme
    sheet.shape(Path.circle(at, radius * 1.75), fill=theme.here, alpha=0.2, clip=clip)
    sheet.shape(Path.circle(at, radius), fill=theme.paper, stroke=theme.here, width=radius * 0.32, clip=clip)
    sheet.shape(Path.circle(at, radius * 0.45), fill=theme.here, clip=clip)


def dot(sheet: Sheet, at: tuple[float, float], *, radius: float, colour: str, clip: Box | None = None) -> None:
    """Draw a small ring: a stop of the route, a place only named."""
    sheet.shape(
        Path.circle(at, radius), fill=sheet.theme.paper, stroke=colour, width=max(0.8, radius * 0.42), clip=clip
    )


def goal(sheet: Sheet, at: tuple[float, float], *, radius: float, clip: Box | None = None) -> None:
    """Draw a destination's flag, its foot at the point."""
    foot = (at[0] + radius * 0.86, at[1] - radius * 1.15)
    sheet.shape(
        shape("destination", foot, radius), fill=sheet.theme.ink, stroke=sheet.theme.land, width=radius * 0.2, clip=clip
    )
    sheet.shape(Path.circle(at, radius * 0.3), fill=sheet.theme.ink, clip=clip)


def cross(sheet: Sheet, at: tuple[float, float], *, radius: float, colour: str, clip: Box | None = None) -> None:
    """Draw a claim that was not used: a thin cross."""
    reach = radius * 0.8
    for slope in (1.0, -1.0):
        ends = np.array([(at[0] - reach, at[1] - slope * reach), (at[0] + reach, at[1] + slope * reach)])
        sheet.line(ends, colour, max(0.7, radius * 0.24), clip=clip)
