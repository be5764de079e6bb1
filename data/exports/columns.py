"""The layers of an export and their columns, each with its type, meaning and HXL tag (kilometres, WGS 84 degrees).

docs/export.md prints these tables; a column is only ever added.

References
----------
HXL 1.1 Final, https://hxlstandard.org/standard/1-1final/: hashtags and their attributes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Type = Literal["text", "number", "integer", "boolean", "date"]
Shape = Literal["point", "line"]


@dataclass(frozen=True, slots=True)
class Field:
    """One column: its name, type, meaning, and HXL tag."""

    name: str
    type: Type
    meaning: str
    hxl: str


@dataclass(frozen=True, slots=True)
class Schema:
    """What a layer holds.

    Attributes
    ----------
    name
        Of the layer, in every format.
    title
        The same for people.
    meaning
        What one row is.
    shape
        Geometry of a row; None for a layer without.
    fields
        Its columns in order; the first identifies the row.
    """

    name: str
    title: str
    meaning: str
    shape: Shape | None
    fields: tuple[Field, ...]


def _text(name: str, meaning: str, hxl: str) -> Field:
    return Field(name, "text", meaning, hxl)


def _km(name: str, meaning: str, hxl: str) -> Field:
    return Field(name, "number", f"{meaning}, km", hxl)


_SOURCE = (
    _text("article", "id of the article, as in the layer articles", "#meta+id+article"),
    _text("outlet", "who published it", "#meta+source"),
    _text("url", "address of the article, http or https only", "#meta+url"),
    Field("published", "date", "last day it may have been published", "#date+published"),
    Field("date_start", "date", "first day the claim may be of; empty where open", "#date+start"),
    Field("date_end", "date", "last day the claim may be of; empty where open", "#date+end"),
    _text("date_basis", "how the days were derived", "#description+date"),
)
_WORDS = (
    _text("said_by", "whom the article cites", "#meta+source+said_by"),
    _text("same_as", "id of the claim that this one repeats; count those without", "#meta+id+same_as"),
    _text("quote", "the sentence", "#description+quote"),
)
_RANGE = (
    _km("low_km", "chainage: lower end of the central interval", "#indicator+km+min"),
    _km("mid_km", "chainage: the median", "#indicator+km+median"),
    _km("high_km", "chainage: upper end of the central interval", "#indicator+km+max"),
    Field("level", "number", "probability that the interval should hold the truth", "#indicator+probability+level"),
    _text("route", "route along which the chainages are measured", "#loc+route+name"),
    Field("moving", "number", "probability that it was on the move that day", "#indicator+probability+moving"),
    Field("newest", "boolean", "whether it is the last day of the track", "#status+newest"),
)

ROUTE = Schema(
    "route",
    "Routes",
    "a corridor: the one the chainages are measured along, and the others the group may take",
    "line",
    (
        _text("name", "its id, as in `caravan-map route`", "#loc+route+id"),
        _text("title", "what to call it", "#loc+route+name"),
        Field("measured", "boolean", "whether chainages are measured along it", "#status+measured"),
        Field("likelihood", "number", "probability that it is the one, given the claims", "#indicator+probability"),
        _text("origin", "its first place", "#loc+name+start"),
        _text("destination", "its last place", "#loc+name+end"),
        _km("length_km", "its length", "#indicator+km+length"),
        _km("remaining_low_km", "what remains on it: lower end", "#indicator+km+remaining+min"),
        _km("remaining_mid_km", "what remains on it: median", "#indicator+km+remaining+median"),
        _km("remaining_high_km", "what remains on it: upper end", "#indicator+km+remaining+max"),
        _text("basis", "how its lengths were got", "#description+basis"),
        _text("source", "where its coordinates come from", "#meta+source"),
        _text("licence", "on what terms", "#meta+license"),
    ),
)
RANGES = Schema(
    "ranges",
    "Range of each day",
    "the stretch of the route inside the central interval at the end of a day",
    "line",
    (Field("date", "date", "the day", "#date"), *_RANGE),
)
TRACK = Schema(
    "track",
    "Track, day by day",
    "the estimated position at the end of a day, drawn at the median",
    "point",
    (
        Field("date", "date", "the day", "#date"),
        *_RANGE,
        _text("near", "the nearest stop of the route", "#loc+name"),
    ),
)
POSITIONS = Schema(
    "positions",
    "Reported places",
    "a claim that an article makes of a place; a region or a country is drawn at its centre, see kind and radius_km",
    "point",
    (
        _text("id", "of the claim, as `timeline` prints it", "#meta+id"),
        *_SOURCE,
        _text(
            "role", "departed, at, passed, toward, destination, ended; origin and mention are no positions", "#event"
        ),
        _text("group", "main, vanguard, rear, other", "#group+name"),
        _text("place", "the place chosen", "#loc+name"),
        _text("kind", "town, region, country, border, continent, feature", "#loc+type"),
        _text("admin1", "state or department", "#adm1+name"),
        _text("country", "ISO 3166-1 code of two letters", "#country+code+v_iso2"),
        Field("geonameid", "integer", "GeoNames identifier", "#loc+code+v_geonames"),
        _km("radius_km", "how far the place reaches from its point", "#geo+radius"),
        Field("posterior", "number", "probability that the claim is right, given all others", "#indicator+probability"),
        Field("used", "boolean", "whether the estimate counts it", "#status+used"),
        _text("why", "why it is used or not", "#description+why"),
        _text("rivals", "other places the name may mean, with their probabilities", "#loc+name+rivals"),
        *_WORDS,
    ),
)
SIZES = Schema(
    "sizes",
    "Reported sizes",
    "a claim of how many people, or vehicles, the group counts",
    None,
    (
        _text("id", "of the claim", "#meta+id"),
        *_SOURCE,
        Field("low", "integer", "at least so many; empty for “up to”", "#affected+min"),
        Field("high", "integer", "at most so many; empty for “more than”", "#affected+max"),
        _text("counts", "people or vehicles", "#affected+type"),
        *_WORDS,
    ),
)
LENGTHS = Schema(
    "lengths",
    "Reported distances",
    "a claim of a distance",
    None,
    (
        _text("id", "of the claim", "#meta+id"),
        *_SOURCE,
        _km("km", "the distance", "#indicator+km"),
        _text("kind", "route, remaining, covered, leg, gap", "#indicator+type"),
        _text("from", "where it begins, as written", "#loc+name+start"),
        _text("to", "where it ends, as written", "#loc+name+end"),
        *_WORDS,
    ),
)
CONTRADICTIONS = Schema(
    "contradictions",
    "Contradictions",
    "one of the places that cannot all hold; those of one contradiction share its number",
    "point",
    (
        _text("id", "number of the contradiction and of the place in it, the believed first", "#meta+id"),
        Field("dispute", "integer", "number of the contradiction", "#meta+id+dispute"),
        _text("group", "main, vanguard, rear", "#group+name"),
        Field("date_start", "date", "first day it is about", "#date+start"),
        Field("date_end", "date", "last day it is about", "#date+end"),
        _text("place", "where the group is said to have been", "#loc+name"),
        _text("kind", "as in the layer positions", "#loc+type"),
        _km("km", "its chainage; empty for an area and off the route", "#indicator+km"),
        Field("ended", "boolean", "whether the group is said to have dissolved there", "#status+ended"),
        Field("posterior", "number", "probability that the likeliest of its claims is right", "#indicator+probability"),
        Field("used", "boolean", "whether the estimate believes it", "#status+used"),
        _text("said_by", "who says so, articles by their outlets", "#meta+source+said_by"),
        _text("claims", "ids of its claims", "#meta+id+claims"),
    ),
)
ARTICLES = Schema(
    "articles",
    "Articles",
    "an article that was read",
    None,
    (
        _text("id", "its file's name without the ending", "#meta+id"),
        _text("outlet", "who published it", "#meta+source"),
        _text("title", "its headline", "#meta+title"),
        _text("url", "its address, http or https only", "#meta+url"),
        _text("language", "ISO 639-1 code", "#meta+lang"),
        Field("published", "date", "last day it may have been published", "#date+published"),
        _text("published_basis", "how that is known", "#description+date"),
        _text("sha256", "hash of the file that was read", "#meta+id+sha256"),
    ),
)

SCHEMAS: tuple[Schema, ...] = (
    *(ROUTE, RANGES, TRACK, POSITIONS),
    *(SIZES, LENGTHS, CONTRADICTIONS, ARTICLES),
)
