"""Reads somebody's own list of places, a CSV file with a header (WGS 84 degrees); every bad row is named."""

from __future__ import annotations

import codecs
import csv
import io
import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import get_args

from ..errors import GazetteerError
from ..geo.names import fold
from ..geo.place import Kind
from .gazetteer_files import Standing
from .gazetteer_towns import town_names, town_radius_km
from .layer_dump import feature_names
from .layer_record import LayerRecord
from .overlay import country_codes, region_codes, region_names

COLUMNS = ("name", "lat", "lon", "kind", "country", "admin1", "population", "aliases", "geonameid")
LARGEST_BYTES = 20_000_000
#: What people call the columns in English and Spanish, folded.
_SYNONYMS = {
    **dict.fromkeys(("place", "place name", "nombre", "lugar"), "name"),
    **dict.fromkeys(("latitude", "latitud"), "lat"),
    **dict.fromkeys(("longitude", "longitud", "lng", "long"), "lon"),
    **dict.fromkeys(("country code", "pais"), "country"),
    **dict.fromkeys(("admin 1", "admin1 code"), "admin1"),
    **dict.fromkeys(("pop", "inhabitants", "poblacion", "habitantes"), "population"),
    **dict.fromkeys(("alias", "alternate names", "otros nombres"), "aliases"),
    "geonames id": "geonameid",
}
_NEEDED = ("name", "lat", "lon")
_KINDS: tuple[Kind, ...] = ("town", "region", "feature")
_DELIMITERS = (",", ";", "\t")
_BETWEEN_ALIASES = "|"
#: The line by which spreadsheets tell one another what parts the columns.
_TOLD_DELIMITER = re.compile(r"sep=([,;\t])\r?\n", re.IGNORECASE)
_GROUPED = re.compile(r"\d{1,3}(?:[ ,.\u00a0\u202f]\d{3})+")
#: Whoever lists a place means it: it weighs as if it had some fifty times the people.
_WEIGHT = 10.0
_REGION_KM, _FEATURE_KM = 30.0, 3.0
_MOST_PEOPLE = 2**32 - 1
_MOST_NAMED = 5  # bad rows in a message


def own_places(path: Path) -> list[LayerRecord]:
    """Read a list of places.

    Parameters
    ----------
    path
        A CSV file, its columns those of `COLUMNS` in any order, of which only name, lat and lon must be there. It is
        UTF-8, UTF-16 with its mark, else Windows-1252; commas, semicolons or tabs part the columns, bars the aliases.

    Returns
    -------
    list of LayerRecord
        The places.

    Raises
    ------
    GazetteerError
        If the file cannot be read, a column is missing, or a row is wrong; the first few bad rows are named.
    """
    text = _text(path)
    told = _TOLD_DELIMITER.match(text)
    text = text[told.end() :] if told else text
    delimiter = told[1] if told else max(_DELIMITERS, key=text.partition("\n")[0].count)
    lines, before = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), int(told is not None)
    try:
        columns = _columns(path, next(lines, []))
        found, bad = _read(lines, columns, before=before)
    except csv.Error as error:
        raise GazetteerError(f"{path}: line {lines.line_num + before}: {error}") from error
    if bad:
        more = f"; and {len(bad) - _MOST_NAMED} more" if len(bad) > _MOST_NAMED else ""
        raise GazetteerError(
            f"{path}: {'; '.join(bad[:_MOST_NAMED])}{more}; nothing was added, mend them and try again"
        )
    if not found:
        raise GazetteerError(f"{path}: there is no place in it, only a header")
    return found


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise GazetteerError(f"{path} cannot be read ({error.strerror or error})") from error
    if len(content) > LARGEST_BYTES:
        raise GazetteerError(
            f"{path} is larger than {LARGEST_BYTES // 10**6} MB, which no list made by hand is; split it"
        )
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def _columns(path: Path, header: list[str]) -> list[str]:
    columns = [fold(cell.replace("_", " ")) for cell in header]
    for at, name in enumerate(columns):
        if _SYNONYMS.get(name, name) not in columns:  # a column by the name itself goes before its like
            columns[at] = _SYNONYMS.get(name, name)
    missing = [name for name in _NEEDED if name not in columns]
    if missing:
        raise GazetteerError(
            f"{path}: line 1: no column is called {' nor '.join(missing)}; the header must name {', '.join(_NEEDED)} "
            f"and may name {', '.join(COLUMNS[len(_NEEDED) :])}"
        )
    return columns


def _read(lines: Iterator[list[str]], columns: list[str], *, before: int) -> tuple[list[LayerRecord], list[str]]:
    """Read all rows: the places, and a message for each row that is wrong; some lines stood before the header."""
    found: list[LayerRecord] = []
    bad: list[str] = []
    number = 2 + before
    for cells in lines:
        row = {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}
        try:
            if any(row.values()):
                found.append(_record(row))
        except ValueError as error:
            bad.append(f"line {number}: {error}")
        number = lines.line_num + 1 + before  # type: ignore[attr-defined]  # csv's reader counts lines
    return found, bad


def _record(row: Mapping[str, str]) -> LayerRecord:
    get: Callable[[str], str] = lambda name: row.get(name, "")  # noqa: E731 - missing columns are empty ones
    name = get("name")
    if not fold(name):
        raise ValueError(f"the name {name!r} has no letter")
    kind = _kind(get("kind").lower())
    country, admin1_code = _region(get("country"), get("admin1"))
    population = _whole(get("population"), "population")
    aliases = [alias.strip() for alias in get("aliases").split(_BETWEEN_ALIASES) if alias.strip()]
    return LayerRecord(
        name,
        kind,
        _degrees(get("lon"), "lon", 180),
        _degrees(get("lat"), "lat", 90),
        _names(name, aliases, kind=kind, country=country),
        geonameid=_whole(get("geonameid"), "geonameid"),
        population=population,
        country=country,
        admin1_code=admin1_code,
        admin1=_region_names().get(admin1_code, ""),
        radius_km=town_radius_km(population) if kind == "town" else _REGION_KM if kind == "region" else _FEATURE_KM,
        weight=_WEIGHT,
    )


def _names(name: str, aliases: list[str], *, kind: Kind, country: str) -> tuple[tuple[str, Standing], ...]:
    if kind == "feature":
        return feature_names(name, aliases)
    own: list[tuple[str, Standing]] = [(alias, "main") for alias in aliases]
    return (*(town_names(name, [], country=country) if kind == "town" else ((name, "main"),)), *own)


def _kind(text: str) -> Kind:
    for kind in _KINDS:
        if text in (kind, ""):
            return kind
    other = " (the gazetteer has them)" if text in get_args(Kind) else ""
    raise ValueError(f"kind {text!r} is none of {', '.join(_KINDS)}{other}")


def _region(country: str, admin1: str) -> tuple[str, str]:
    """Give a row's country and the code of its state, which may be given by code or name."""
    if not country and admin1[2:3] == ".":
        country = admin1[:2]
    if country:
        known_as, country = country, _countries().get(fold(country), "")
        if not country:
            raise ValueError(
                f"country {known_as!r} is no ISO 3166-1 code of two letters, such as MX, nor a name of one"
            )
    if not admin1:
        return country, ""
    if not country:
        raise ValueError(f"admin1 {admin1!r} needs a country beside it")
    known = _regions(country)
    code = known.get(fold(admin1)) or f"{country}.{admin1.upper().removeprefix(f'{country}.')}"
    if code not in known.values():
        raise ValueError(
            f"admin1 {admin1!r} is no state of {country}; write its name or its GeoNames code, or leave it out"
        )
    return country, code


_countries = lru_cache(1)(country_codes)
_regions = lru_cache(32)(region_codes)
_region_names = lru_cache(1)(region_names)


def _degrees(text: str, what: str, most: float) -> float:
    try:
        degrees = float(text if "." in text else text.replace(",", "."))
    except ValueError:
        raise ValueError(f"{what} {text!r} is not a number of degrees, such as 16.43") from None
    if not (math.isfinite(degrees) and abs(degrees) <= most):
        raise ValueError(f"{what} {text} is not within ±{most:g} degrees")
    return degrees


def _whole(text: str, what: str) -> int:
    try:
        number = int(re.sub(r"\D", "", text) if _GROUPED.fullmatch(text) else text or 0)
    except ValueError:
        raise ValueError(f"{what} {text!r} is not a whole number") from None
    if not 0 <= number <= _MOST_PEOPLE:
        raise ValueError(f"{what} {text} is not within 0 and {_MOST_PEOPLE}")
    return number
