"""What a picture is made for: its size and that of its type (points of 1/72 inch), and the pixels of a PNG."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Size:
    """The measures of a picture.

    Attributes
    ----------
    name
        What it is called on the command line.
    width, height
        Points.
    type
        Size of the text of legend and labels, points; headings are larger, credits smaller.
    dpi
        Pixels of a PNG to the inch.
    brief
        True where only the most telling lines of text have room.

    Raises
    ------
    ValueError
        If it is smaller than text can be set in, or finer than a press or a screen can show.
    """

    name: str
    width: float
    height: float
    type: float
    dpi: int
    brief: bool = False

    def __post_init__(self) -> None:
        """Refuse a size nothing can be drawn in."""
        if min(self.width, self.height) < 20 * self.type or self.type <= 0:
            raise ValueError(f"{self.width} by {self.height} points is too small for type of {self.type} points")
        if not 36 <= self.dpi <= 1200:
            raise ValueError(f"{self.dpi} dots to the inch; choose between 36 and 1200")

    @property
    def margin(self) -> float:
        """Give the margin on all sides, points."""
        return self.type * 1.5

    @property
    def pixels(self) -> tuple[int, int]:
        """Give width and height of a PNG."""
        return round(self.width * self.dpi / 72), round(self.height * self.dpi / 72)

    def at(self, dpi: int | None) -> Size:
        """Give the same picture at another resolution; None leaves it."""
        return self if dpi is None else replace(self, dpi=dpi)


SIZES: Mapping[str, Size] = MappingProxyType(
    {
        size.name: size
        for size in (
            Size("article", 720, 540, 11.0, 220),  # 2200 pixels: 18 cm of print at 300 dpi
            Size("social", 600, 315, 10.5, 144, brief=True),  # 1200 by 630, the size of a link's preview
            Size("slide", 960, 540, 14.0, 192),  # 13 1/3 by 7 1/2 inches, 16:9
            Size("a4", 841.92, 595.2, 10.5, 300),  # landscape; whole pixels
        )
    }
)


def size_called(name: str) -> Size:
    """Give the size of a name.

    Raises
    ------
    ValueError
        If there is none.
    """
    if name not in SIZES:
        raise ValueError(f"there is no size {name!r}; take one of {', '.join(SIZES)}")
    return SIZES[name]
