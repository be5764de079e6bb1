"""Reads GeoNames dump files such as ``MX.txt`` (WGS 84 degrees), and which of their places are taken.

A row has 19 columns: geonameid, name, asciiname, alternatenames, latitude, longitude, feature class, feature code,
country, cc2, admin1 to admin4, population, elevation, dem, timezone, modification date (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from ..errors import GazetteerError
from ..geo.names import fold
from ..geo.place import Kind
from .gazetteer_common import word_set
from .gazetteer_files import Standing
from .gazetteer_towns import is_written_name, town_names, town_radius_km
from .gazetteer_weights import FLOOR, POPULATION_EXPONENT
from .layer_record import LayerRecord
from .layer_work import Done
from .overlay import region_names

#: What is taken unless told otherwise: towns and villages of today, second-order divisions, and what a group passes.
DEFAULT_CLASSES = (
    "P,-P.PPLH,-P.PPLQ,-P.PPLW,-P.PPLCH,-P.PPLX,A.ADM2,"
    "H.STM,H.LK,H.LGN,H.RSV,H.BAY,H.GULF,H.STRT,H.SEA,H.CNL,H.CHN,"
    "T.MT,T.MTS,T.VLC,T.PASS,T.ISL,T.ISLS,T.PEN,T.CAPE,T.VAL,T.DSRT,T.ISTH,L.RGN,L.PRK,L.RESN,S.PSTB"
)
COLUMNS = 19
_CLASSES = frozenset("AHLPRSTUV")
#: Countries and first-order divisions come with the gazetteer, with more names and their extent.
_OWN = frozenset({"ADM1", "ADM1H", "PCL", "PCLD", "PCLF", "PCLH", "PCLI", "PCLIX", "PCLS", "TERR", "ZN", "ZNB"})

#: A place of unknown population weighs as one of so many people; beside a town of its name it hardly counts.
_HAMLET = 10
#: As many people make a town whose name needs no more evidence than those of the gazetteer itself.
_TOWN = 500
_FEATURE_WEIGHT = {"H": 0.5, "T": 0.3, "L": 0.3}
_OTHER_WEIGHT = 0.1
_RADIUS_KM = {"ADM2": 15.0, "STM": 15.0, "MTS": 20.0, "RGN": 30.0, "SEA": 200.0, "GULF": 100.0, "PRK": 10.0}
_FEATURE_KM = 3.0
MOST_IDENTIFIERS = 2**32
#: Characters; GeoNames keeps none of more than 200.
_LONGEST_NAME = 500
#: Words that tell what a feature is; with one of them a name of several words is a name beyond doubt.
_GENERIC = word_set(
    """
    bahia bay bosque cabo canal canyon cape cerro channel cordillera creek desert desierto estero estrecho golfo gulf
    isla islas island islands isthmus istmo lago laguna lagoon lake llano mar mount mountain mountains park parque pass
    paso peninsula presa rancho range reservation reserva reservoir ridge rio river sea selva sierra strait valle valley
    volcan volcano
    """
)

Names = tuple[tuple[str, Standing], ...]


class Classes:
    """Which feature classes and codes are taken.

    Parameters
    ----------
    listed
        Classes such as ``P``, codes such as ``H.STM``, each with a minus before it where it is left out after all; or
        ``all``. Of those that fit a place the last decides. None for `DEFAULT_CLASSES`.

    Raises
    ------
    GazetteerError
        If something listed is neither.

    Examples
    --------
    >>> few = Classes("P,-P.PPLX,H.STM")
    >>> [few.take(*code) for code in (("P", "PPL"), ("P", "PPLX"), ("H", "STM"), ("H", "LK"))]
    [True, False, True, False]
    """

    def __init__(self, listed: str | None = None) -> None:
        self.listed = listed = DEFAULT_CLASSES if listed is None else listed
        self._rules = [_rule(item.strip()) for item in listed.split(",") if item.strip()]
        if not self._rules:
            raise GazetteerError(f"no feature class is listed; list some, such as {DEFAULT_CLASSES[:12]}…, or all")
        self.take = lru_cache(maxsize=None)(self._take)

    def _take(self, letter: str, code: str) -> bool:
        taken = False
        if letter not in _CLASSES or (letter == "A" and code in _OWN):
            return False
        for wanted, which_letter, which_code in self._rules:
            if which_letter in ("all", letter) and which_code in ("", code):
                taken = wanted
        return taken


def _rule(item: str) -> tuple[bool, str, str]:
    letter, _, code = item.removeprefix("-").partition(".")
    if letter.lower() == "all" and not code:
        return not item.startswith("-"), "all", ""
    if letter.upper() not in _CLASSES:
        raise GazetteerError(f"{item!r} is no feature class of GeoNames; write a class (P), a code (H.STM) or all")
    return not item.startswith("-"), letter.upper(), code.upper()


class DumpReader:
    """Reads rows one after another.

    Parameters
    ----------
    classes
        Which places are taken.
    done
        Told the latest modification date of those taken, and of lines that are no row.
    """

    def __init__(self, classes: Classes, done: Done) -> None:
        self._classes, self._done = classes, done
        self._regions = region_names()

    def records(self, lines: Iterable[str], *, first_line: int) -> Iterator[LayerRecord]:
        """Read some lines.

        Parameters
        ----------
        lines
            The lines.
        first_line
            Number of the first, from 1.

        Yields
        ------
        LayerRecord
            Each place that is taken.
        """
        for number, line in enumerate(lines, start=first_line):
            row = line.rstrip("\r").split("\t")
            if len(row) != COLUMNS:
                if line.strip():
                    self._done.skip(number, f"{len(row)} columns, not {COLUMNS}")
            elif self._classes.take(row[6], row[7]):
                try:
                    yield _record(row, self._regions)
                except (ValueError, OverflowError) as error:
                    self._done.skip(number, str(error))
                else:
                    self._done.newest = max(self._done.newest, row[18])


def _record(row: list[str], regions: Mapping[str, str]) -> LayerRecord:
    letter, code, country = row[6], row[7], row[8]
    if "\ufffd" in row[1]:
        raise ValueError("it is not UTF-8, as GeoNames' own files are")
    region = f"{country}.{row[10]}" if row[10] not in {"", "00"} else ""
    name = (row[1] if is_written_name(row[1]) or not row[2] else row[2])[:_LONGEST_NAME]
    population = max(int(row[14] or 0), 0)
    others = [other for other in row[3].split(",") if 0 < len(other) <= _LONGEST_NAME]
    if row[2] != row[1]:
        others.insert(0, row[2][:_LONGEST_NAME])
    kind: Kind = "town" if letter == "P" else "region" if letter == "A" else "feature"
    is_major = kind == "town" and (population >= _TOWN or code == "PPLC")
    names = town_names(name, others, country=country) if kind == "town" else feature_names(name, others)
    telling = frozenset(each for each, _ in names if _is_generic(each)) if kind == "feature" else frozenset()
    return LayerRecord(
        name,
        kind,
        _degrees(row[5], 180),
        _degrees(row[4], 90),
        names,
        None if is_major else telling,
        _identifier(row[0]),
        population,
        country,
        region,
        regions.get(region, ""),
        code == "PPLC",
        town_radius_km(population) if kind == "town" else _RADIUS_KM.get(code, _FEATURE_KM),
        _weight(kind, letter, population),
    )


def _weight(kind: Kind, letter: str, population: int) -> float:
    """Give the factor that makes a place weigh as it should, which is not what its population makes of it."""
    people = max(population, FLOOR)
    if kind == "town":
        return float((max(population, _HAMLET) / people) ** POPULATION_EXPONENT)
    share = float((FLOOR / people) ** POPULATION_EXPONENT)  # a district never outweighs the town it is called after
    return share if kind == "region" else share * _FEATURE_WEIGHT.get(letter, _OTHER_WEIGHT)


def feature_names(name: str, others: Iterable[str]) -> Names:
    """List the names of what is no town; the word that tells what it is may be small ("río", "river")."""
    names: list[tuple[str, Standing]] = [(name, "main")]
    names += [(other, "alternate") for other in dict.fromkeys(others) if other != name and is_written_name(other)]
    return (*names, *((small, standing) for spelling, standing in names if (small := _small(spelling)) != spelling))


def _small(spelling: str) -> str:
    first, blank, rest = spelling.partition(" ")
    if not blank:
        return spelling
    before, blank, last = rest.rpartition(" ")
    first = first.lower() if _generic_word(first) else first
    return f"{first} {before}{blank}{last.lower() if _generic_word(last) else last}"


@lru_cache(1 << 12)
def _generic_word(word: str) -> bool:
    return fold(word) in _GENERIC


def _is_generic(spelling: str) -> bool:
    first, blank, _ = spelling.partition(" ")
    return bool(blank) and (_generic_word(first) or _generic_word(spelling.rpartition(" ")[2]))


def _identifier(text: str) -> int:
    number = int(text)
    if not 0 < number < MOST_IDENTIFIERS:
        raise ValueError(f"{text} is no identifier of GeoNames")
    return number


def _degrees(text: str, most: float) -> float:
    degrees = float(text)
    if not abs(degrees) <= most:
        raise ValueError(f"{text} is not within ±{most:g} degrees")
    return degrees
