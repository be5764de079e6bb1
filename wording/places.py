"""What a place is called in the reader's language: countries, borders and parts of areas; towns keep their names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from ..geo.place import Place
from ..geo.route import Route
from ..track.progress import Progress
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
    return called(place.name, kind=place.kind, country=place.country, words=words)


def called(name: str, *, kind: str, country: str | None, words: Words) -> str:
    """Name a place by its English name, its kind and its country's ISO code, as `place_name` does."""
    if words.language == "en":
        return name
    if kind == "country" and country:
        return words.territory(country)
    if kind == "border" and (found := _BORDER.fullmatch(name)) is not None:
        return words.say("{one}-{other} border", one=words.country(found[1]), other=words.country(found[2]))
    if kind == "region" and (found := _PART.fullmatch(name)) is not None:
        return words.say(PARTS[found[1]], area=words.country(found[2]))
    return name


def printed(place: Place, route: Route, words: Words) -> str:
    """Give the name to print: of a stop of the route its label, usually shorter, else `place_name`."""
    if place.kind == "town" and place.geonameid is not None:
        labels = (stop.label for stop in route.stops if stop.geonameid == place.geonameid)
        return next(labels, place.name)
    return place_name(place, words)


def last_place(progress: Progress, words: Words) -> str:
    """Give the name to print of the place of the last report; empty where there is none."""
    report = progress.last_report
    if report is None:
        return ""
    verdict = progress.track.verdicts.get(report.claim)
    return report.place if verdict is None else printed(verdict.place, progress.track.route, words)
