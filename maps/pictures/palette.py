"""Colours of the pictures, light and dark, and how far they stand out from one another (sRGB, ``#rrggbb``).

Those of the map are the page's. Outlets are told apart by colours that stay apart for the colour-blind, and by letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ...news.claims import Role


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours.

    Attributes
    ----------
    paper, sea, land
        Grounds.
    coast, border, state, rule, stop
        Lines that only divide.
    ink, quiet, land_name, here
        Text and lines to be read on any of the grounds; `here` is the group's.
    route, done, range
        The road ahead, the road behind, the range (drawn half transparent).
    roles
        Marks of what was done at a place.
    outlets
        Marks of who says so, in the chart; `others` for the outlets beyond them.
    on_mark
        Text on a mark.
    """

    name: str
    paper: str
    sea: str
    land: str
    coast: str
    border: str
    state: str
    rule: str
    stop: str
    ink: str
    quiet: str
    land_name: str
    here: str
    route: str
    done: str
    range: str
    area: str
    roles: Mapping[Role, str]
    outlets: tuple[str, ...]
    others: str
    on_mark: str


LIGHT = Theme(
    name="light",
    paper="#ffffff",
    sea="#dfe7ec",
    land="#f7f6f2",
    coast="#b9c3c9",
    border="#8f9aa2",
    state="#d3d6d5",
    rule="#d9dee2",
    stop="#6b757d",
    ink="#17222d",
    quiet="#505c66",
    land_name="#5f686f",
    here="#a83f06",
    route="#7b858d",
    done="#17222d",
    range="#c2570c",
    area="#3f6277",
    roles=MappingProxyType({"departed": "#1f5fa8", "at": "#00705f", "passed": "#7a3f98", "ended": "#2f353b"}),
    outlets=("#094ff4", "#016b36", "#a3307c", "#687d00", "#370096"),
    others="#0d1319",
    on_mark="#ffffff",
)
DARK = Theme(
    name="dark",
    paper="#161f27",
    sea="#10181f",
    land="#1f2a33",
    coast="#3d4b56",
    border="#6b7a85",
    state="#33404a",
    rule="#34414c",
    stop="#8b98a3",
    ink="#eef2f5",
    quiet="#b3bec7",
    land_name="#9aa7b2",
    here="#ffa657",
    route="#7f8b95",
    done="#f3f6f8",
    range="#f0913f",
    area="#8fb6cc",
    roles=MappingProxyType({"departed": "#79b4f2", "at": "#4fcbb3", "passed": "#d0a2ea", "ended": "#dfe5ea"}),
    outlets=("#43e8ea", "#6abf92", "#a970b7", "#e2c04f", "#a6b1ff"),
    others="#80868c",
    on_mark="#10181f",
)
THEMES: Mapping[str, Theme] = MappingProxyType({theme.name: theme for theme in (LIGHT, DARK)})


def theme_called(name: str) -> Theme:
    """Give the theme of a name.

    Raises
    ------
    ValueError
        If there is none.
    """
    if name not in THEMES:
        raise ValueError(f"there is no theme {name!r}; take one of {', '.join(THEMES)}")
    return THEMES[name]


def contrast(one: str, other: str) -> float:
    """Measure how far two colours stand out from each other, from 1 to 21.

    References
    ----------
    W3C (2023), Web Content Accessibility Guidelines 2.2, "contrast ratio".

    Examples
    --------
    >>> round(contrast("#000000", "#ffffff"), 1)
    21.0
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return sum(weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
