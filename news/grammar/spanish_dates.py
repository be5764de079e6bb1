"""Spanish: the words of time and the patterns of dates, in the shape `date_words.DateWords` asks for."""

from __future__ import annotations

from itertools import product

from .date_words import NUMERIC_PATTERNS, DateWords
from .spanish_feasts import FEASTS
from .spanish_hours import HOURS

_WEEKDAYS = "lunes|martes|miércoles miercoles|jueves|viernes|sábado sabado|domingo"
_MONTHS = (
    "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|"
    "septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic"
)

_PARTS = ("mañana", "tarde", "noche", "madrugada", "jornada")
_TOLD = {
    **{f"{which} {part}": 0 for which, part in product(("esa", "esa misma", "aquella", "la misma"), _PARTS)},
    **{f"{which} día": 0 for which in ("ese", "ese mismo", "aquel", "el mismo", "aquel mismo")},
    **{f"la {part} {which}": -1 for part, which in product(_PARTS, ("anterior", "previa", "de la víspera"))},
    "al siguiente día": 1,
    "el siguiente día": 1,
    **{f"la {part} siguiente": 1 for part in _PARTS},
    "el día anterior": -1,
    "el día previo": -1,
    "la víspera": -1,
    **{f"{unit} {way}": 0 for unit, way in product(("horas", "minutos"), ("después", "más tarde", "antes"))},
    "más tarde ese día": 0,
    "ese día más tarde": 0,
    "al día siguiente": 1,
    "el día siguiente": 1,
    "al otro día": 1,
}
_PUBLISHED = {
    "antes de ayer": -2,
    "antier": -2,
    "anteayer": -2,
    "antenoche": -2,
    "antes de anoche": -2,
    "anoche": -1,
    "ayer": -1,
    "el día de ayer": -1,
    "la noche de ayer": -1,
    "hoy": 0,
    "hoy mismo": 0,
    "el día de hoy": 0,
    "este día": 0,
    "este mediodía": 0,
    **{f"esta {part}": 0 for part in _PARTS},
    "mañana": 1,
    "pasado mañana": 2,
}
_NOW = (
    *(f"en este {moment}" for moment in ("momento", "mismo momento", "instante")),
    *(f"en estos {moments}" for moments in ("momentos", "mismos momentos", "instantes")),
    *("ahora mismo", "a esta hora", "a estas horas"),
)

_ONES = (
    "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve treinta"
)
_TENS = {word: 10 * value for value, word in enumerate("cuarenta cincuenta sesenta setenta ochenta noventa".split(), 4)}
_TENS |= {
    f"{ten} y {one}": value + unit
    for (ten, value), (unit, one) in product([("treinta", 30), *_TENS.items()], enumerate(_ONES.split()[:9], 1))
}
_ORDINALS = (
    "primer primero primera|segundo segunda|tercer tercero tercera|cuarto cuarta|quinto quinta|sexto sexta|"
    "séptimo séptima|octavo octava|noveno novena|décimo décima|undécimo undécima|duodécimo duodécima"
)
_LOOSE = {
    "un par de": 2,
    "unos": 3,
    "unas": 3,
    "pocos": 3,
    "pocas": 3,
    "algunos": 4,
    "algunas": 4,
    "varios": 4,
    "varias": 4,
}
_BEFORE = ("antes de", "poco antes de", "días antes de", "pasado", "pasada", "anterior", "último", "última", "antes",
           "hace", "atrás", "de", "del", "de que", "desde", "desde que")  # fmt: skip
_AFTER = ("después de", "poco después de", "días después de", "tras", "luego de", "próximo", "próxima", "siguiente",
          "que viene", "que entra", "después", "más tarde", "luego", "entrante")  # fmt: skip

_WHICH = r"(?:(?P<which>(?i:pasado|pasada|próximo|próxima|último))\s+)?"
_THEN = r"(?:\s+(?P<then>pasado|pasada|anterior|próximo|siguiente|que\s+viene|que\s+entra|entrante)\b)?"
_WEEKDAY = r"(?:(?P<w>{weekday})\.?,?\s+)?(?:(?i:día)\s+)?"
_SAME_YEAR = r"\s+(?:del\s+mismo|de\s+(?:ese|aquel)(?:\s+mismo)?)\s+año\b"
_OF_YEAR = rf"(?:\.(?=,?\s+(?:del?\s+)?\d))?(?:,?\s+(?:del?\s+)?(?:año\s+)?(?P<y>\d{{4}})\b|{_SAME_YEAR})?"
_MONTH_THEN = (
    r"(?:\s+(?:próximo\s+)?(?P<then>pasado|último|próximo|entrante)\b(?!\s+(?:el|la|las|por)\b))?"  # "enero pasado"
)
_TH = r"(?:º|°|o\.?|er)?"
_LAST = (  # "11 al 13", "11, 12 y 13"
    r"(?:(?:\s*[-–—]\s*|\s+(?:al|a|hasta\s+el)\s+|(?:,\s+\d{1,2}){0,12}\s+y\s+(?:el\s+)?)(?:{weekday}\s+)?"
    r"(?P<d2>\d{1,2}))?"
)
_HEDGE = r"(?:(?P<hedge>unos|unas|casi|cerca\s+de|apenas|alrededor\s+de|aproximadamente|como|más\s+de)\s+)?"
_COUNT = rf"{_HEDGE}(?P<{{name}}>{{number}})\s+(?P<unit>{{unit}})\b"
_JOURNEY = (
    r"(?:(?:la|su|el|esta|este)\s+)?(?:caminata|marcha|camino|recorrido|viaje|travesía|trayecto|caravana|éxodo|"
    r"peregrinación|peregrinaje|caminar|andar|viacrucis|movilización|protesta|ruta)\b"
)
_STARTED = r"(?:que|iniciada|la\s+salida|su\s+salida|la\s+partida|su\s+partida|el\s+inicio|su\s+inicio)\b"
_ON_THE_WAY = r"(?:\s+de\s+\w+)?\s+(?:camino|marcha)\b"
_FINITE = r"(?:no|es|en|[^\W\d_]+(?:ó|[aie]ron|rán?|remos|[ae]mos|[ae]n))"  # "el 5 llegaron", "el 5 en"
_TO_START = r"(?:haber|iniciar|comenzar|empezar|salir|partir|emprender)\b"  # which say themselves whence
_NOT_THERE = r"(?!\s+(?:de\b|en\s+(?:el\s+|la\s+)?[A-ZÁÉÍÓÚÑ]))"  # "en su tercer día en X" counts from the border
# What follows a bare number of the month; a noun in the plural would make the number a count of it.
_NO_COUNT = (
    r"(?!\s*(?:[.,:]\d|%|mil\b|por\s+ciento))"
    r"(?!\s+(?!(?:las|los|unas|unos|tras|sus|más|entonces|después|antes|cientos|miles|decenas|nos)\b)[^\W\d_]{3,}s\b)"
)


def _count(name: str) -> str:
    return _COUNT.replace("{name}", name)


_LONG_AFTER = (  # shorter, it is as often a rest
    r"(?i:tras|después\s+de|luego\s+de)\s+(?P<into>\d{2,3}|siete|ocho|nueve|diez|once|doce|quince|veinte)\s+"
    r"(?P<unit>días)(?=,?\s+(?:la|el|los|las)\s+(?:caravana|marcha|grupo|contingente|columna|migrantes|caminantes)\b)"
)
_OF_THE_JOURNEY = (
    ("tras después luego", _LONG_AFTER),
    (
        "# {number} {hedge}",
        rf"{_count('since')}(?:\s+después)?(?:\s+(?:de|desde)\s+{_STARTED}|(?=\s+de\s+{_TO_START}))(?!{_ON_THE_WAY})",
    ),
    (
        "# {ordinal} {number}",
        rf"(?P<nth>{{ordinal}}|\d{{1,3}}(?:º|°)?)\s+(?:día|jornada)\s+(?:consecutiv[oa]\s+)?de\s+{_JOURNEY}",
    ),
    ("en", rf"(?i:en)\s+su\s+(?P<nth>{{ordinal}}|\d{{1,3}}(?:º|°)?)\s+(?:día|jornada)\b{_NOT_THERE}"),
    ("al", rf"(?i:al)\s+(?P<nth>{{ordinal}})\s+día\b{_NOT_THERE}"),
    ("día jornada", rf"(?i:día|jornada)\s+(?P<nth>{{number}})\s+de\s+{_JOURNEY}"),
    (
        "tras después luego con llevan lleva cumplen cumple suman suma a en",
        (
            r"(?i:tras|después\s+de|luego\s+de|con|llevan|lleva|cumplen?|suman?|a|en)\s+(?:ya\s+)?"
            rf"{_count('into')}\s+(?:de\s+{_JOURNEY}|caminando|en\s+(?:la\s+)?(?:ruta|marcha|carretera|camino))"
        ),
    ),
)
_NUMBERED = (
    (
        "{weekday} pasado próximo día # {number} primero",
        (
            rf"{_WHICH}{_WEEKDAY}(?P<d>\d{{1,2}}|primero|{{number}}){_TH}{_LAST}\s+(?:de\s+)?"
            rf"(?P<mo>{{month}})\b{_OF_YEAR}{_MONTH_THEN}"
        ),
    ),
    (
        "{weekday} del",
        (
            rf"(?:(?i:del)\s+)?(?:{{weekday}}\s+)?(?P<d>\d{{1,2}}){_LAST}\s+(?:de\s+)?"
            rf"(?P<mo>{{month}})\b{_OF_YEAR}{_MONTH_THEN}"
        ),
    ),
    (
        "entre",
        (
            r"(?P<loose>(?i:entre))\s+el\s+(?:{weekday}\s+)?(?P<d>\d{1,2})\s+y\s+(?:el\s+)?(?:{weekday}\s+)?(?P<d2>\d{1,2})"
            rf"\s+(?:de\s+)?(?P<mo>{{month}})\b{_OF_YEAR}"
        ),
    ),
    ("{month}", r"(?P<mo>{month})\s+(?P<d>\d{1,2}),?\s+(?:del?\s+)?(?P<y>\d{4})\b"),
    ("#", r"(?P<d>\d{1,2})[/-](?P<mo>{month})[/-](?P<y>\d{4})\b"),
    ("{weekday} pasado próximo", rf"{_WHICH}(?P<w>{{weekday}}),?\s+(?:día\s+)?(?P<d>\d{{1,2}})\b{_NO_COUNT}"),
    ("pasado próximo día", rf"(?:(?P<which>(?i:pasado|próximo))\s+)?(?:(?i:día)\s+)?(?P<d>\d{{1,2}})\b{_NO_COUNT}"),
    ("del", r"(?i:del)\s+(?P<d>\d{1,2})\s+al\s+(?P<d2>\d{1,2})(?!\s*(?:[.,:]\d|%|por\s+ciento|[^\W\d_]{3,}s\b))"),
    (
        "el",
        rf"(?i:el)\s+(?P<d>\d{{1,2}})(?=\s*[,;)](?!\d)|\.(?!\d)|\s+(?:y|e|al?|hacia|ya|se|con|por\s+la|{_FINITE})\b)",
    ),
)
_NAMED = (
    ("hoy", r"(?P<exact>(?i:hoy))\s+(?P<from>hace)\s+(?:ya\s+)?(?P<n>{number})\s+(?P<unit>años)\b"),
    (
        "hoy se cumplen cumple",
        (
            r"(?:(?i:hoy)\s+)?(?P<exact>(?i:(?:se\s+)?cumplen?))\s+(?:ya\s+|hoy\s+)?(?P<n>{number})\s+(?P<unit>años)"
            r"\s+(?P<from>(?:de|desde)(?:l|\s+que)?)\b"
        ),
    ),
    (
        "# {number}",
        r"(?P<n>{number})\s+(?P<unit>{unit})\s+(?P<beside>antes\s+de|después\s+de)\s+(?:la\s+|el\s+)?(?P<feast>{feast})\b",
    ),
    ("víspera vísperas la", r"(?i:(?:la\s+)?vísperas?\s+del?)\s+(?:la\s+|el\s+)?(?P<eve>{feast})\b"),
    (
        "{feast} antes poco días después luego tras",
        (
            r"(?:(?P<beside>(?i:(?:poco\s+|días\s+)?(?:antes|después|luego)\s+del?|tras))\s+(?:la\s+|el\s+)?)?"
            r"(?P<feast>{feast})\b{part}"
        ),
    ),
    (
        "# {number} {hedge}",
        rf"{_HEDGE}{{number}}\s+(?P<relative>(?:horas|minutos)\s+(?:después|más\s+tarde|antes))\b(?!\s+del?\b)",
    ),
    ("{weekday} pasado próximo último", rf"{_WHICH}(?P<weekday>{{weekday}})\b{_THEN}{{part}}"),
    (
        "{relative}",
        (
            r"(?<!\bla )(?<!\bLa )(?<!\bmedia )(?<!\btoda )(?<!\bcada )(?<!\buna )(?P<relative>{relative})\b"
            r"(?:,?\s+(?P<w>{weekday})\b(?:\s+\d{1,2}\b)?)?{part}"
        ),
    ),
)
_COUNTED = (
    ("hace", r"(?P<from>(?i:hace))\s+(?:ya\s+)?(?P<half>medio\s+siglo)\b"),
    ("hace", rf"(?P<from>(?i:hace))\s+(?:ya\s+)?{_count('n')}"),
    (
        "# {number} {hedge}",
        rf"{_count('n')}\s+(?P<from>antes|después|más\s+tarde|atrás|luego)\b(?!\s+del?\b)",
    ),
    ("hace", r"(?P<from>(?i:hace))\s+(?:ya\s+)?(?P<days>días)\b"),
    ("días", r"(?P<days>(?i:días))\s+(?P<from>antes|después|más\s+tarde|atrás)\b(?!\s+del?\b)"),
    ("últimos últimas pasados", r"(?P<trailing>(?i:últimos|últimas|pasados))\s+(?P<n>{number})\s+(?P<unit>{unit})\b"),
    (
        "esta este pasada pasado próxima próximo última último",
        (
            r"(?P<coarse>(?i:esta|este|pasada|pasado|próxima|próximo|última|último))\s+"
            r"(?P<span>(?i:semana|mes|fin\s+de\s+semana))\b"
        ),
    ),
    (
        "semana mes fin",
        r"(?P<span>(?i:semana|mes|fin\s+de\s+semana))\s+(?P<coarse>pasad[ao]|anterior|próxim[ao]|siguiente|que\s+viene|que\s+entra|entrante)\b",
    ),
    ("el fin", r"(?i:el)\s+(?P<span>fin\s+de\s+semana)\b"),
    (
        "en durante desde hasta de a",
        (
            r"(?i:en|durante|desde|hasta|de|a\s+(?P<third>principios|inicios|comienzos|mediados|finales|fines)\s+de)\s+"
            r"(?:el\s+mes\s+de\s+|l\s+mes\s+de\s+)?(?P<month>(?=[^\W\d_]{4}){month})\b(?:\s+(?:del?\s+)?(?P<y>\d{4})\b)?"
            rf"(?:{_SAME_YEAR})?"
        ),
    ),
    HOURS,
    ("en durante desde", r"(?i:en|durante|desde)\s+(?:el\s+(?:año\s+)?)?(?P<y>(?:19|20)\d{2})\b(?![.,]\d)"),
    ("este", r"(?P<coarse>(?i:este))\s+(?P<span>año)\b"),
    ("año", r"(?P<span>(?i:año))\s+(?P<coarse>pasado|anterior|próximo|siguiente|que\s+viene|entrante)\b"),
)
_HEDGES = "unos unas casi cerca apenas alrededor aproximadamente como más"

SPANISH_DATES = DateWords(
    weekdays={name: day for day, names in enumerate(_WEEKDAYS.split("|")) for name in names.split()},
    months={name: month for month, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()},
    are_names=False,
    feasts=FEASTS,
    relative_days=_PUBLISHED | _TOLD | dict.fromkeys(_NOW, 0),
    told_days=frozenset(_TOLD),
    now=frozenset(_NOW),
    tonight=frozenset({"esta noche"}),
    parts_of_day=frozenset(
        f"{before} {part}"
        for before, part in product(
            ("por la", "en la", "de la", "a la", "de", "al", "a"), (*_PARTS, "medianoche", "mediodía", "amanecer")
        )
    ),
    counts={"un": 1, "una": 1, **{word: value for value, word in enumerate(_ONES.split(), 1)}, **_TENS, **_LOOSE},
    loose_counts=frozenset(_LOOSE),
    ordinals={word: value for value, words in enumerate(_ORDINALS.split("|"), 1) for word in words.split()},
    day_units={
        **dict.fromkeys(("día", "días", "noche", "noches", "jornada", "jornadas"), 1),
        **dict.fromkeys(("semana", "semanas", "fin de semana"), 7),
        **dict.fromkeys(("mes", "meses"), 30),
        **dict.fromkeys(("año", "años"), 365),
        **dict.fromkeys(("década", "décadas"), 3_650),
        "siglo": 36_500,
    },
    directions={**dict.fromkeys(_BEFORE, -1), **dict.fromkeys(_AFTER, 1)},
    thirds={"principios": 0, "inicios": 0, "comienzos": 0, "mediados": 1, "finales": 2, "fines": 2},
    from_publication=frozenset({"hace", "atrás", "de", "del", "de que", "desde", "desde que"}),
    patterns=tuple(
        (openings.replace("{hedge}", _HEDGES), pattern)
        for openings, pattern in (*NUMERIC_PATTERNS, *_OF_THE_JOURNEY, *_NUMBERED, *_NAMED, *_COUNTED)
    ),
    span_links=r"\s*(?:\s(?:al|hasta(?:\sel|\sla)?|a)\s(?:el\s)?|[–—-])\s*",
    pair_links=r"\s+y\s+(?:el\s+)?",
    span_openings=r"\b(?i:del?|desde(?:\s+el)?|entre(?:\s+el)?)\s+$",
    loose_openings=r"(?i:entre)",
    since=r"\b(?i:desde(?:\s+(?:el|la))?)\s+$",
    compared=(
        r"\b(?i:(?:(?:al\s+)?igual\s+que|lo\s+mismo\s+que|(?:tal|así)\s+como|como|a\s+diferencia\s+de|en\s+contraste\s+con)"
        r"(?:\s+en\s+[^,.;]{2,24}?)?(?:\s+(?:el|la)|l)?)\s+$"
    ),
    not_after=r"\b(?i:avenida|av\.?|calle|colonia|col\.?|parque|plaza|ejido|barrio|estadio|escuela|bulevar|puente|"
    r"glorieta|mercado|santo|movimiento)\s+$",
    is_day_first=True,
    country="MX",
    elapsed_months=r"\bprimeros (\w+) meses de(?:l año)? (\d{4})\b",
)
