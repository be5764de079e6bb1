"""What a mention is: a name in a text, the places it may mean, and what the words beside it say."""

from __future__ import annotations

from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from ...geo.names import fold
from ...geo.place import Candidate, Kind, Place


class Standing(Enum):
    """How much the words around a name say for its being a place."""

    SURE = "sure"
    DOUBTFUL = "doubtful"  # nothing for it and nothing against it: the story's towns near it may bear it out
    CITY = "city"  # what calls itself a city ("Ciudad de X"), and says nothing of the names beside it
    REFERENCE = "reference"  # no name ("the capital"): a place only where the story also names it
    WEAK = "weak"  # the name of a thing, or of somebody, unless the story names that place elsewhere


class Mention(NamedTuple):
    """A place name in a text.

    Attributes
    ----------
    start, end
        Offsets; ``text[start:end]`` is the name as written.
    text
        The name as written.
    demonym
        True where it is the name of a place's people.
    candidates
        Places it may mean, likeliest first, never empty.
    standing
        How much the words around it say for its being a place.
    attributive
        Whether it stands before a noun that it only tells which one is meant of ("the Tijuana side of the fence").
    names_lodging
        Whether that noun is of a building or ground in the place ("the Tijuana arena").
    names_land
        Whether that noun is of a wider land named after the place ("X district").
    container
        The region or country that the text says it lies in ("Tapachula, Chiapas"), or None.
    head
        The kind of place that the text says it is ("the state of Puebla"), or None.
    minor
        Whether only small places of an added file bear the name.
    coarse
        Whether no more is known of where it is than what the whole text is about, or the town it lies at; never a
        point of a route.
    locates
        Whether it only says where the name before it lies.
    why
        What speaks for its being a place and this one, each with its log-odds.
    """

    start: int
    end: int
    text: str
    demonym: bool
    candidates: tuple[Candidate, ...]
    standing: Standing = Standing.SURE
    attributive: bool = False
    names_lodging: bool = False
    names_land: bool = False
    container: Place | None = None
    head: Kind | None = None
    minor: bool = False
    coarse: bool = False
    locates: bool = False
    why: tuple[tuple[str, float], ...] = ()

    @property
    def name(self) -> str:
        """The name folded, as names are compared."""
        return folded(self.text)

    @property
    def kind(self) -> Kind:
        """Kind of the likeliest place; a village of which only the land around it is known is a town."""
        kind = self.candidates[0].place.kind
        return "town" if self.coarse and kind == "region" else kind


#: News repeats its names.
folded = lru_cache(maxsize=1 << 14)(fold)
