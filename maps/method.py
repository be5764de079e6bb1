"""The box that says how a page was made, from the run's own settings and counts (kilometres, days)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ..geo.route import Route
from ..news.claims import POSITION_ROLES, Reading
from ..track.modes import Mode, Travel
from ..wording.bases import route_basis
from ..wording.care import care_text
from ..wording.unread import Unread, missing_text
from ..wording.words import Words
from .scene import Scene

_MODES: Mapping[Mode, str] = MappingProxyType({"walk": "on foot", "vehicle": "by vehicle"})


@dataclass(frozen=True, slots=True)
class Settings:
    """What whoever ran the program chose.

    Attributes
    ----------
    mode
        How the group travels.
    route_named
        Whether the route was named; False where the likeliest was taken.
    day_named
        Whether the day was named; False where it is the newest article's.
    geocoder
        Name of the online geocoder that was asked, None where none was.
    unread
        The articles that could not be read.
    version
        Of the program; empty where not told.
    """

    mode: Mode | Travel = "walk"
    route_named: bool = False
    day_named: bool = False
    geocoder: str | None = None
    unread: Unread = field(default_factory=Unread)
    version: str = ""


def method_rows(shown: Scene, reading: Reading, *, settings: Settings, words: Words) -> list[tuple[str, str]]:
    """List what was set and what was found, each with its name."""
    progress, route = shown.progress, shown.route
    chosen = words.say("as named") if settings.route_named else words.say("the likeliest under the reports")
    known = words.say("the day asked for") if settings.day_named else words.say("the day of the newest article")
    length = words.number(route.length_km)
    return [
        (words.say("Articles"), _articles(reading, settings, words)),
        (words.say("Statements"), _statements(shown, reading, words)),
        (words.say("As known on"), f"{words.day(progress.as_of)} ({known})"),
        (words.say("Route"), f"{words.road(route)}, {length} km ({chosen}). {_route(route, words)}"),
        (words.say("Travel"), _travel(settings.mode, words)),
        (
            words.say("Ranges"),
            words.say("should hold the truth with {level} probability", level=words.level(progress.level)),
        ),
        (words.say("Withheld"), care_text(progress.care, told=words.told) or words.say("nothing")),
        (words.say("Online geocoder"), settings.geocoder or words.say("none asked")),
        (words.say("Program"), f"caravan-map {settings.version}".strip()),
    ]


def missing(settings: Settings, words: Words) -> tuple[str, ...]:
    """Say which articles are missing, for they could not be read; nothing where none is."""
    told = missing_text(settings.unread, words)
    return (told,) if told else ()


def _route(route: Route, words: Words) -> str:
    """Say how a route was found, as a sentence of its own."""
    told = route_basis(route.basis, words)[0]
    return told[:1].upper() + told[1:]


def _travel(mode: Mode | Travel, words: Words) -> str:
    if not isinstance(mode, Travel):
        return words.say(_MODES[mode])
    slow, fast = (words.number(km) for km in mode.km_a_day)
    return words.say("{mode}, {slow} to {fast} km a day", mode=mode.name, slow=slow, fast=fast)


def _articles(reading: Reading, settings: Settings, words: Words) -> str:
    languages = sorted({article.language for article in reading.articles if article.language})
    parts = [words.count("one read", "{n} read", len(reading.articles))]
    if languages:
        parts.append(words.say("in {languages}", languages=", ".join(words.language_name(code) for code in languages)))
    if settings.unread.count:
        parts.append(words.count("one could not be read", "{n} could not be read", settings.unread.count))
    aside = len(reading.set_aside)
    if aside:
        parts.append(words.count("one set aside, of another group", "{n} set aside, of other groups", aside))
    return ", ".join(parts)


def _statements(shown: Scene, reading: Reading, words: Words) -> str:
    about = [report for report in shown.reports if report.claim.role in POSITION_ROLES]
    used = sum(report.verdict.used for report in about)
    repeats = sum(report.verdict.used and report.claim.same_as is not None for report in about)
    named = len(shown.reports) - len(about)
    return "; ".join(
        [
            words.say(
                "{all} on where the group was or goes: {used} used, of which {repeats} repeat another, {left} not used",
                all=words.number(len(about)),
                used=words.number(used),
                repeats=words.number(repeats),
                left=words.number(len(about) - used),
            ),
            words.say("{n} that only name a place", n=words.number(named)),
            words.say(
                "{sizes} on its size, {lengths} on distances",
                sizes=words.number(len(reading.sizes)),
                lengths=words.number(len(reading.lengths)),
            ),
        ]
    )
