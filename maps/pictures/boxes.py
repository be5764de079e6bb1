"""Boxes and points on a page (points of 1/72 inch from the upper left corner, y downwards)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, sides parallel to the page's."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Tell whether two boxes have more than an edge in common."""
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        """Tell whether another box lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def grown(self, by: float) -> Box:
        """Push every side out."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def around(self, points: Points) -> npt.NDArray[np.bool_]:
        """Tell which points lie inside, shape ``(n,)``."""
        x, y = points[:, 0], points[:, 1]
        inside: npt.NDArray[np.bool_] = (x > self.left) & (x < self.right) & (y > self.top) & (y < self.bottom)
        return inside

    @property
    def width(self) -> float:
        """Give the width."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Give the height."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """Give the centre."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    @classmethod
    def centred(cls, at: tuple[float, float], width: float, height: float) -> Box:
        """Give the box of a size about a point."""
        x, y = at
        return cls(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


def along(line: Points, *, step: float) -> Points:
    """Give points along a line, `step` points apart, shape ``(n, 2)``."""
    lengths = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))))
    steps = np.arange(0.0, lengths[-1] + step, step)
    return np.column_stack([np.interp(steps, lengths, line[:, axis]) for axis in (0, 1)])
