"""The drawings on the map: pins told apart by shape and colour, dots, flags, labels (inline SVG, text escaped)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from markupsafe import Markup

from ..news.claims import Group, Role
from .pinned import Drawn

_SHAPES: Mapping[Role, str] = MappingProxyType(
    {
        "departed": '<circle cx="14" cy="14" r="11"/>',
        "at": '<rect x="4" y="4" width="20" height="20" rx="2"/>',
        "passed": '<path d="M14 1.5 26.5 14 14 26.5 1.5 14Z"/>',
        "ended": '<path d="M9 2h10l7 7v10l-7 7H9l-7-7V9Z"/>',
    }
)
_GOALS: Mapping[Role, str] = MappingProxyType(
    {
        "toward": '<path d="M3 14h19M15 7l7 7-7 7" fill="none"/>',
        "destination": '<path d="M7 26V3M7 4h15l-4 5 4 5H7" />',
    }
)
_HERE = (
    '<svg class="cm-here" viewBox="0 0 36 36" width="36" height="36" aria-hidden="true">'
    '<circle class="cm-here-halo" cx="18" cy="18" r="16"/><circle class="cm-here-ring" cx="18" cy="18" r="9"/>'
    '<circle class="cm-here-dot" cx="18" cy="18" r="4"/></svg>'
)


def pin(role: Role, group: Group, number: int) -> Markup:
    """Draw a sighting's pin: shape and colour by role, hollow for any group but the main one."""
    return Markup(
        '<svg class="cm-pin cm-{} cm-group-{}" viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">{}'
        '<text x="14" y="18.4" text-anchor="middle">{}</text></svg>'
    ).format(role, group, Markup(_SHAPES.get(role, _SHAPES["at"])), number or "")  # noqa: S704 - constants


def goal(role: Role) -> Markup:
    """Draw an arrow (towards) or a flag (destination)."""
    shape = Markup(_GOALS[role])  # noqa: S704 - a constant
    return Markup('<svg class="cm-goal" viewBox="0 0 28 28" width="22" height="22" aria-hidden="true">{}</svg>').format(
        shape
    )


def here() -> Markup:
    """Draw the estimated position."""
    return Markup(_HERE)  # noqa: S704 - a constant


def dot(kind: str) -> Markup:
    """Draw a small ring: ``stop`` of the route or ``context``."""
    return Markup(
        '<svg class="cm-dot cm-dot-{}" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">{}</svg>'
    ).format(kind, Markup('<circle cx="6" cy="6" r="3.5"/>'))


def marker(
    drawing: Markup,
    text: str = "",
    *,
    kind: str,
    rank: int,
    gap_px: int = 8,
    turn: int = 0,
    zooms: tuple[float, float] = (0, 99),
) -> Drawn:
    """Put a drawing and its label together.

    Parameters
    ----------
    drawing
        The symbol, empty for a name that stands by itself.
    text
        The label, escaped here.
    kind, rank, gap_px, turn, zooms
        As of `Drawn`.
    """
    label = Markup('<span class="cm-label" aria-hidden="true">{}</span>').format(text) if text else ""
    html = str(Markup('<div class="cm-mark cm-mark-{}">{} {}</div>').format(kind, drawing, label))
    return Drawn(html, kind, rank, gap_px, turn, zooms)


def legend_pin(role: Role, group: Group) -> Markup:
    """Draw a pin for the legend, without a number."""
    return pin(role, group, 0)


def legend_line(class_name: str) -> Markup:
    """Draw a line for the legend in a line's style."""
    drawing = Markup(
        '<svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true"><path class="{}" d="M2 9H32"/></svg>'
    )
    return drawing.format(class_name)


def legend_stretch() -> Markup:
    """Draw a stretch of the road for the legend: the hatching with the road on it."""
    return Markup(
        '<svg viewBox="0 0 34 18" width="34" height="18" aria-hidden="true">'
        '<path class="cm-stretch" d="M2 9H32"/><path class="cm-route" d="M2 9H32"/></svg>'
    )
