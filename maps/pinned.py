"""What is put at a point of the map: a drawing with its label, and what opens there (WGS 84 degrees, pixels)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from ..geo.place import LonLat


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing with its label, as map-marks.js places it: a free spot for each, the lowest rank first.

    Attributes
    ----------
    html
        Both, escaped.
    kind
        Style of the label: ``here``, ``pin``, ``goal``, ``border``, ``context``, ``area``, ``stop``, or ``land-0`` and
        ``land-1`` for the basemap's names.
    rank
        Who yields to whom.
    gap_px
        Distance of the label from the point.
    turn
        A pin's number: the first yields to none, the newest to few.
    zooms
        The zoom levels between which it shows.
    """

    html: str
    kind: str
    rank: int
    gap_px: int = 8
    turn: int = 0
    zooms: tuple[float, float] = (0, 99)

    @property
    def fields(self) -> dict[str, object]:
        """Give what the script reads."""
        start, end = self.zooms
        return {
            "html": self.html, "kind": self.kind, "rank": self.rank, "gap": self.gap_px, "turn": self.turn,
            "from": start, "to": end,
        }  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """What opens at a mark or a line, the name it is read out by, and the claims it stands for.

    Attributes
    ----------
    html, label
        What opens, its text already escaped, and the name it is read out by, which is not.
    claims
        The claims that the layer stands for.
    also
        Claims of the same place that have no layer of their own; they light it up.
    day, until
        When it comes up and the last day it is news.
    """

    html: str
    label: str
    claims: Sequence[str] = ()
    also: Sequence[str] = ()
    day: date | None = None
    until: date | None = None

    @property
    def about(self) -> dict[str, object]:
        """Give what the script asks of the claims."""
        times = {"day": str(self.day or ""), "until": str(self.until or "")}
        return {"claims": list(self.claims), "also": list(self.also), **times}


@dataclass(frozen=True, slots=True)
class Pinned:
    """A drawing at a point; it opens a note if it has one, and `above` puts it over others."""

    point: LonLat
    drawn: Drawn
    size_px: int = 0
    above: int = 0
    told: Told | None = None

    @property
    def fields(self) -> dict[str, object]:
        """Give what the script reads."""
        at = {"at": [round(self.point.lat, 5), round(self.point.lon, 5)], "size": self.size_px, "above": self.above}
        told = self.told
        note = {} if told is None else {"note": told.html, "label": told.label, "about": told.about}
        return {**at, **self.drawn.fields, **note}
