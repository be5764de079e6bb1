"""Articles made by rule, for measuring: ordinary ones in two languages, and shapes of text that are slow to read.

The journeys are invented, the places real; nothing is quoted. A seed gives the same texts each time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from random import Random

from caravan_map.news.article import Article

TYPICAL_LENGTH = 3_000  # characters, of an ordinary report of an agency or a local paper
DIGEST_LENGTH = 400  # of a report summed up in three or four sentences
FIRST_DAY = date(2022, 6, 6)

_TOWNS = "Tapachula Huehuetán Huixtla Escuintla Mapastepec Pijijiapan Tonalá Arriaga Zanatepec Juchitán Oaxaca".split()
_PEOPLE = "Ana Robles,Jacinto Peña,Marta Quiñones,Ismael Roca,Dolores Vidal,Tomás Aldana".split(",")
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
    "es": "lunes martes miércoles jueves viernes sábado domingo".split(),
}
_SENTENCES: Mapping[str, Sequence[str]] = {
    "en": (
        "The column left {a} before dawn on {day} and came to {b} when the shops were closing.",
        "About {n:,} people were walking by then, one of the organisers, {who}, said.",
        "“We sleep where they let us sleep,” said {who}, who carried a girl of four on her shoulders.",
        "Neighbours handed out beans, tortillas and water in the square of {b}.",
        "A smaller group of men had gone ahead and was already in {c}, according to the fire brigade.",
        "They mean to rest for a day and to go on to {c} at the end of the week.",
        "The border lies more than {km:,} miles to the north, and nobody expects to reach it before autumn.",
        "Officials who met in Mexico City on June {dom} did not say whether permits would be given out.",
        "It rained through most of the afternoon, and many took off their shoes and went on barefoot.",
        "Police stood beside the road outside {a} but did not stop anyone, a photographer reported.",
        "In three days they have put {leg} kilometers (some {miles} miles) behind them, mostly on foot.",
        "A doctor of the health post in {b} had treated blisters, fevers and two broken toes since noon.",
    ),
    "es": (
        "La columna salió de {a} antes del amanecer del {day} y llegó a {b} cuando cerraban las tiendas.",
        "Para entonces caminaban unas {n} personas, dijo {who}, que ayuda a organizar la marcha.",
        "“Dormimos donde nos dejan dormir”, contó {who}, que cargaba en hombros a una niña de cuatro años.",
        "Los vecinos repartieron frijoles, tortillas y agua en la plaza de {b}.",
        "Un grupo más pequeño se había adelantado y ya estaba en {c}, según los bomberos.",
        "Piensan descansar un día y seguir hacia {c} al final de la semana.",
        "La frontera queda a más de {km} kilómetros, y nadie espera alcanzarla antes del otoño.",
        "Los funcionarios que se reunieron en la Ciudad de México el {dom} de junio no dijeron si habrá permisos.",
        "Llovió casi toda la tarde, y muchos se quitaron los zapatos y siguieron descalzos.",
        "La policía esperaba junto a la carretera a la salida de {a}, pero no detuvo a nadie.",
        "En tres días han recorrido {leg} kilómetros, casi todos a pie y bajo el sol.",
        "Una doctora del puesto de salud de {b} había curado ampollas, fiebres y dos dedos rotos desde el mediodía.",
    ),
}


def story(number: int, *, articles: int, language: str, length: int = TYPICAL_LENGTH) -> list[Article]:
    """Make the articles of a story.

    Parameters
    ----------
    number
        Of the story; each has other texts.
    articles
        How many it has, published on consecutive days.
    language
        ``en`` or ``es``.
    length
        Characters of each article, at least.

    Returns
    -------
    list of Article
        With ids ``a0``, ``a1``, …
    """
    return [
        Article(
            f"a{at}",
            f"a{at}.txt",
            prose(Random(f"{number}/{at}"), length, language),
            source=f"Paper {at}",
            published=FIRST_DAY + timedelta(at),
            published_basis="made",
            language=language,
        )
        for at in range(articles)
    ]


def prose(chance: Random, length: int, language: str = "en", *, between: str = "\n") -> str:
    """Write sentences in paragraphs of three, until there are so many characters."""
    pieces: list[str] = []
    written = 0
    while written < length:
        piece = chance.choice(_SENTENCES[language]).format(**_details(chance, language))
        piece += between if len(pieces) % 3 == 2 else " "
        pieces.append(piece)
        written += len(piece)
    return "".join(pieces)


def _details(chance: Random, language: str) -> dict[str, object]:
    at = chance.randrange(len(_TOWNS) - 2)
    leg = chance.randrange(20, 120)
    return {
        **dict(zip("abc", _TOWNS[at : at + 3], strict=True)),
        "day": chance.choice(_DAYS[language]),
        "who": chance.choice(_PEOPLE),
        "n": chance.randrange(1_000, 9_000, 500),
        "km": chance.randrange(900, 2_000, 100),
        "dom": chance.randrange(1, 29),
        "leg": leg,
        "miles": round(leg / 1.609344),
    }


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda length: (piece * (length // len(piece) + 1))[:length]


def _names(length: int) -> str:
    chance = Random(0)
    return ", ".join(chance.choice(_TOWNS) for _ in range(length // 7))[:length]


def _dates(length: int) -> str:
    chance = Random(0)
    days = (FIRST_DAY + timedelta(chance.randrange(300)) for _ in range(length // 16))
    return ", ".join(f"on {day:%A}, {day:%B} {day.day}" for day in days)[:length]


SHAPES: Mapping[str, Callable[[int], str]] = {
    "ordinary paragraphs": lambda length: prose(Random(0), length)[:length],
    "all in one line": lambda length: prose(Random(0), length, between=" ")[:length],
    "short lines": lambda length: prose(Random(0), length).replace(" ", "\n")[:length],
    "one huge sentence": lambda length: prose(Random(0), length, between=" ").replace(".", ",")[:length],
    "no spaces": _repeated("thecolumnwalksonandon"),
    "marks only": _repeated("-.,(“\"'"),
    "place names": _names,
    "dates": _dates,
    "figures": _repeated("1,200 people, 40 miles (64 km), "),
    "quotation marks never closed": _repeated("“They left Huixtla on Monday, "),
}
