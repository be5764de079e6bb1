"""Spanish: number words and their values."""

from __future__ import annotations

_ONES = """
    uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho
    veintinueve
"""
_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_HUNDREDS = "dosc tresc cuatroc quin seisc setec ochoc novec"


def _hundreds() -> dict[str, int]:
    return {f"{stem}ient{gender}s": 100 * value for value, stem in enumerate(_HUNDREDS.split(), 2) for gender in "oa"}


NUMBERS = {
    **dict.fromkeys(("un", "una"), 1),
    "un par de": 2,
    **{word: value for value, word in enumerate(_ONES.split(), 1)},
    **dict.fromkeys(("veintiún", "veintiun", "veintiuna"), 21),
    "dieciseis": 16,
    "veintidos": 22,
    "veintitres": 23,
    "veintiseis": 26,
    **{word: 10 * value for value, word in enumerate(_TENS.split(), 3)},
    "cien": 100,
    "ciento": 100,
    **_hundreds(),
}
MULTIPLIERS = {
    **dict.fromkeys(("decena", "decenas"), 10),
    **dict.fromkeys(("docena", "docenas"), 12),
    **dict.fromkeys(("veintena", "veintenas"), 20),
    "treintena": 30,
    "cuarentena": 40,
    "cincuentena": 50,
    **dict.fromkeys(("centenar", "centenares", "centena", "centenas", "cientos"), 100),
    **dict.fromkeys(("mil", "miles", "millar", "millares"), 1_000),
    **dict.fromkeys(("millón", "millon", "millones"), 1_000_000),
}
