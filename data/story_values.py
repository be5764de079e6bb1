"""The values that the keys of a story file may have (kilometres)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, Literal, cast, get_args

from ..track.care import COARSEST_KM, FINEST_KM, LONGEST_DELAY_H, Coarseness
from ..track.modes import Mode, Travel
from .route_wishes import MOST_DETOUR

# The ceiling is the Earth's circumference: no journey over land is longer, a typing error may be.
MAX_LENGTH_KM = 40_075
MOST_A_DAY_KM = 2_000
_KM = re.compile(r"(\d+(?:\.\d+)?)\s*(?:km)?")
_CLOSE = 0.6  # the least likeness of two words, of 1, for one to be taken for the other; difflib's own


def travel(table: Mapping[str, Any]) -> Travel:
    """Give the mode of travel that a table of a story file describes, once it has been found to be allowed."""
    slow, fast = map(float, table["km_a_day"])
    return Travel(table["name"], (slow, fast), lifts=table.get("lifts", False))


def coarseness(value: object) -> Coarseness | Literal["none"] | None:
    """Read how coarsely places are to be told.

    Parameters
    ----------
    value
        ``region``, ``none``, or kilometres as a number or a text with or without ``km``.

    Returns
    -------
    float, ``region``, ``none`` or None
        None where it is none of these, or out of bounds.

    Examples
    --------
    >>> coarseness("50km"), coarseness(25), coarseness("Region"), coarseness("a bit")
    (50.0, 25.0, 'region', None)
    """
    text = str(value).strip().lower() if isinstance(value, str) else value
    if text in ("region", "none"):
        return text
    if isinstance(text, str):
        found = _KM.fullmatch(text)
        text = float(found[1]) if found else None
    return float(cast("float", text)) if _is_number(text) and FINEST_KM <= cast("float", text) <= COARSEST_KM else None


def meant(word: str, known: Iterable[str]) -> str:
    """Ask whether another word was meant, in words to put behind a message; empty where none is like it.

    Examples
    --------
    >>> meant("reported_lenght", ["route", "reported_length_km"]), meant("x", ["route"])
    ('; did you mean reported_length_km?', '')
    """
    from difflib import get_close_matches  # only where something is wrong

    close = get_close_matches(word.lower(), list(known), n=1, cutoff=_CLOSE)
    return f"; did you mean {close[0]}?" if close else ""


def shown(value: object) -> str:
    """Show a value as TOML has it, cut short where it is long."""
    words = str(value).lower() if isinstance(value, bool) else str(value) if isinstance(value, date) else repr(value)
    return words if len(words) <= 60 else words[:57] + "..."


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and bool(value) and all(_is_text(item) and "\0" not in item for item in value)


def _is_route(value: object) -> bool:
    return _is_texts(value) or _is_texts([value])


def _is_detour(value: object) -> bool:
    return _is_number(value) and 1 <= cast("float", value) <= MOST_DETOUR


def _is_day(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _is_length(value: object) -> bool:
    return _is_number(value) and 0 < cast("float", value) <= MAX_LENGTH_KM


def _is_level(value: object) -> bool:
    return _is_number(value) and 0 < cast("float", value) < 1


def _is_delay(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LONGEST_DELAY_H


def _is_coarseness(value: object) -> bool:
    return coarseness(value) is not None


def _is_choice(value: object) -> bool:
    return isinstance(value, bool)


def _is_mode(value: object) -> bool:
    return _is_travel(value) if isinstance(value, dict) else value in get_args(Mode)


def _is_travel(table: Mapping[str, object]) -> bool:
    if not {"name", "km_a_day"} <= set(table) <= {"name", "km_a_day", "lifts"}:
        return False
    days = table["km_a_day"]
    if not (isinstance(days, list) and len(days) == 2 and all(map(_is_pace, days)) and days[0] <= days[1]):
        return False
    return _is_text(table["name"]) and isinstance(table.get("lifts", False), bool)


def _is_pace(value: object) -> bool:
    return _is_number(value) and 0 < cast("float", value) <= MOST_A_DAY_KM


ALLOWED: Mapping[str, tuple[Callable[[object], bool], str]] = {
    "title": (_is_text, "text"),
    "description": (_is_text, "text"),
    "articles": (_is_texts, 'a list of files, folders or patterns, such as ["*.md"]'),
    "departed": (_is_day, "a day without quotation marks, such as 2023-12-24"),
    "departed_from": (_is_text, "the name of a town"),
    "route": (_is_route, 'a route\'s name, a file, or a chain such as "A > B > C", or a list of these'),
    "detour": (_is_detour, "a number from 1 to 5, such as 1.2"),
    "reported_length_km": (_is_length, f"a number of kilometres above 0 and up to {MAX_LENGTH_KM}"),
    "mode": (_is_mode, '"walk", "vehicle" or a table such as {name = "dog sled", km_a_day = [80, 270], lifts = false}'),
    "level": (_is_level, "a number between 0 and 1, such as 0.8"),
    "delay": (_is_delay, f"whole hours from 0 to {LONGEST_DELAY_H}, such as 48"),
    "coarsen": (_is_coarseness, f'"region", or kilometres from {FINEST_KM:g} to {COARSEST_KM:g}, such as "50km"'),
    "no_live": (_is_choice, "true or false"),
}
"""For every key a test of its value, and what is allowed in words."""
