"""A place as an added file tells of it, before it is compiled (WGS 84 degrees, kilometres)."""

from __future__ import annotations

from typing import NamedTuple

from ..geo.names import fold
from ..geo.place import Kind
from .gazetteer_build import spelling_flags
from .gazetteer_common import is_telling
from .gazetteer_files import AREA, CAPITALS, DOTTED, STANDINGS, Standing

#: While a layer is compiled: some place that is not minor bears the name.
MAJOR = 1 << 9

#: What the gazetteer's own names alone say: the compass knows their parts, and abbreviations are listed there.
_NOT_SAID = AREA | CAPITALS | DOTTED
_STRENGTH = {standing: strength for strength, standing in enumerate(STANDINGS)}


class LayerRecord(NamedTuple):
    """A place with the names it goes by; a tuple, for there are millions.

    Attributes
    ----------
    name
        Its usual name.
    kind
        What it is.
    lon, lat
        WGS 84 degrees.
    names
        Spellings with how each stands to the place.
    major
        The spellings that need no more evidence in a text than those of any town; None for all. Others are no names
        at all where they are everyday words or of one or two letters.
    geonameid
        GeoNames identifier, 0 where it has none.
    population
        Inhabitants, 0 where unknown.
    country, admin1_code, admin1
        ISO 3166-1 alpha-2 code; GeoNames code of the state or department, and its name where the code does not tell it.
    capital
        Whether it is the capital of its country.
    radius_km
        How far it reaches, roughly.
    weight
        Factor on its prior.
    """

    name: str
    kind: Kind
    lon: float
    lat: float
    names: tuple[tuple[str, Standing], ...]
    major: frozenset[str] | None = None
    geonameid: int = 0
    population: int = 0
    country: str = ""
    admin1_code: str = ""
    admin1: str = ""
    capital: bool = False
    radius_km: float = 5.0
    weight: float = 1.0

    def folded(self) -> dict[str, tuple[int, int]]:
        """Fold the names, each with its strongest standing and with what all its spellings say.

        Returns
        -------
        dict
            By folded name, the position of its standing in `STANDINGS` and its flags, `MAJOR` among them.
        """
        best: dict[str, tuple[int, int]] = {}
        for name, standing in self.names:
            key = fold(name)
            is_major = self.major is None or name in self.major
            if key and (is_major or is_telling(key)):
                strength, flags = best.get(key, (0, 0))
                said = spelling_flags(name, standing, self.kind) & ~_NOT_SAID
                best[key] = (
                    max(strength, _STRENGTH[standing]),
                    flags | said | (MAJOR if is_major else 0),
                )
        return best
