"""What a place is called in the reader's language: countries, borders and parts of areas; towns keep their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ..geo.place import Place
from .words import Words

_BORDER = re.compile(r"(.+?)-(.+) border")
_PART = re.compile(r"(north|south|east|west|central|northeast|northwest|southeast|southwest)(?:ern)? (.+)")
PARTS: Mapping[str, str] = MappingProxyType(
    {
        "north": "northern {area}",
        "south": "southern {area}",
        "east": "eastern {area}",
        "west": "western {area}",
        "central": "central {area}",
        "northeast": "northeastern {area}",
        "northwest": "northwestern {area}",
        "southeast": "southeastern {area}",
        "southwest": "southwestern {area}",
    }
)
"""How parts of areas are named, with a gap for the area; each is a text of the catalogue."""


def place_name(place: Place, words: Words) -> str:
    """Name a place.

    Parameters
    ----------
    place
        By its English name, as the gazetteer has it.
    words
        The language.

    Returns
    -------
    str
        Its name there; that of a town or a state is left, and so is what is not known in the language.

    Examples
    --------
    >>> from caravan_map.geo.place import LonLat
    >>> from caravan_map.wording.words import words_in
    >>> place_name(Place("southern Mexico", "region", LonLat(-93, 16), "MX"), words_in("es"))
    'sur de México'
    """
    if words.language == "en":
        return place.name
    if place.kind == "country" and place.country:
        return words.territory(place.country)
    if place.kind == "border" and (found := _BORDER.fullmatch(place.name)) is not None:
        return words.say("{one}-{other} border", one=words.country(found[1]), other=words.country(found[2]))
    if place.kind == "region" and (found := _PART.fullmatch(place.name)) is not None:
        return words.say(PARTS[found[1]], area=words.country(found[2]))
    return place.name
