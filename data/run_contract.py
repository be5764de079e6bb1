"""The contract of ``run``: what a result tells of its own making, so that it can be made again and compared."""

from __future__ import annotations

from typing import NotRequired, TypedDict


class TravelObject(TypedDict):
    """A mode of travel of a story's own."""

    name: str  #: what it is called
    km_a_day: list[float]  #: kilometres on a slow and on a fast day
    lifts: bool  #: whether it may ride parts of the way


class SettingsObject(TypedDict):
    """What was asked of the articles, by the story or over it; null is what was left to the program."""

    on: str | None  #: day it is known on, also where none was named; null where no article tells a date
    level: float  #: probability that each range should hold the truth
    routes: list[str]  #: routes as they were named: names, files, or chains of places
    detour: float | None  #: road length over straight length
    router: str | None  #: routing server that was asked, without its path, which may hold a key
    departed: str | None  #: day the group set out that is meant
    departed_from: str | None  #: town it set out from
    reported_length_km: float | None  #: length of the whole way
    mode: str | TravelObject | None  #: how the group travels
    language: str  #: of all words, such as `en` or `es-MX`
    geocoder: str | None  #: name of the online geocoder that was asked
    delay: NotRequired[int]  #: hours withheld; there only where anything is withheld, as are the next two
    coarsen: NotRequired[float | str | None]  #: kilometres to which positions are rounded, `region`, or null
    no_live: NotRequired[bool]  #: whether the present is withheld


class HashedObject(TypedDict):
    """An article and the file it stands in."""

    id: str  #: of the article
    sha256: str  #: of the file


class StoryObject(TypedDict):
    """The story file."""

    title: str | None  #: the story's
    sha256: str  #: of the file


class RunObject(TypedDict):
    """How a result was made."""

    program: str  #: its name
    version: str  #: of the program
    gazetteer: str  #: name and version of the places, with a digest of each thing added
    libraries: dict[str, str]  #: versions of the libraries that have a part in the figures
    sources: list[str] | None  #: files, folders and addresses as named; null in pages, and where some is withheld
    story: StoryObject | None  #: the story file, where there is one
    settings: SettingsObject  #: what was asked
    articles: list[HashedObject]  #: every article that was read
    unread: list[str]  #: names of the files that could not be read
