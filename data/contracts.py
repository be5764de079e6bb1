"""The JSON contracts: keys and types of what ``--format json`` prints (WGS 84 degrees, kilometres, ISO days).

`schema` names a contract and its version. Within a version keys are only ever added; a key that goes or changes its
meaning makes a new version. None is JSON's ``null`` and means "not known", never zero.
"""

from __future__ import annotations

from typing import Literal, NotRequired, TypedDict

from .run_contract import RunObject

TIMELINE_SCHEMA: Literal["caravan-map/timeline@1"] = "caravan-map/timeline@1"
PLACES_SCHEMA: Literal["caravan-map/places@1"] = "caravan-map/places@1"


class PlaceObject(TypedDict):
    """A place; `kind` as in `geo.place.Kind`, `radius_km` how far it reaches, `source` the geocoder that placed it."""

    name: str  #: as the gazetteer writes it
    kind: str  #: `town`, `region`, `country`, `border`, `continent` or `feature`
    admin1: str | None  #: state, department or province
    country: str | None  #: ISO 3166-1 code of two letters
    geonameid: int | None  #: GeoNames identifier; null for places of other origin
    lat: float  #: degrees, WGS 84
    lon: float  #: degrees, WGS 84
    radius_km: float  #: how far it reaches from its point, kilometres
    source: NotRequired[str]  #: the geocoder that placed it; missing where the gazetteer did


class RivalObject(PlaceObject):
    """Another place the name may mean, with the probability that it does."""

    probability: float  #: that the name means this place


class DateObject(TypedDict):
    """An interval of days, both ends included, with its basis in words."""

    start: str | None  #: first day; null where open
    end: str | None  #: last day; null where open
    basis: str  #: how the days were derived, in words


class RangeObject(TypedDict):
    """A quantity: its median, and the ends of the central interval at the run's level."""

    low: float  #: lower end of the central interval
    mid: float  #: median
    high: float  #: upper end


class ArticleObject(TypedDict):
    """An article; `published` is the last day it may have been published, `published_basis` tells the interval."""

    id: str  #: its file's name without the ending
    path: str  #: the file, as it was named
    title: str | None  #: headline
    source: str | None  #: who published it
    url: str | None  #: its address
    published: str | None  #: last day it may have been published
    published_basis: str  #: how that is known, with the interval where it is one
    language: str | None  #: ISO 639-1 code
    sha256: str  #: hash of the file's bytes


class FailureObject(TypedDict):
    """An article that could not be read, and is missing from all that is told; null where anything is withheld."""

    article: str | None  #: the file or address as it was named, with the line, item or entry where it is one of several
    reason: str | None  #: what is wrong with it and what to do


class PositionObject(TypedDict):
    """A position claim and what the inference made of it; `contradicts` names the claims it cannot hold with."""

    id: str  #: of the claim, such as `p3`
    article: str  #: id of the article
    start: int  #: where the place's name begins, in characters of the article's text
    end: int  #: where it ends
    quote: str  #: the sentence
    role: str  #: `departed`, `at`, `passed`, `toward`, `destination`, `ended`, `origin` or `mention`
    group: str  #: `main`, `vanguard`, `rear` or `other`
    place: PlaceObject  #: the place chosen
    date: DateObject  #: when it was so
    said_by: str | None  #: whom the article cites; null for its own word
    posterior: float  #: probability that the claim is right, given all others
    used: bool  #: whether the estimate counts it; a repeat of one that counts is used too
    why: str  #: why it is used or not
    rivals: list[RivalObject]  #: other places the name may mean
    same_as: str | None  #: id of the claim that this one repeats
    contradicts: list[str]  #: ids of the claims it cannot hold with


class SizeObject(TypedDict):
    """A claim of the group's size: `low` null for "up to", `high` null for "more than"."""

    id: str  #: of the claim
    article: str  #: id of the article
    quote: str  #: the sentence
    low: int | None  #: at least so many; null for “up to”
    high: int | None  #: at most so many; null for “more than”
    date: DateObject  #: when it was so
    said_by: str | None  #: whom the article cites
    same_as: str | None  #: id of the claim that this one repeats
    counts: str  #: `people` or `vehicles`


LengthObject = TypedDict(  # functional form: `from` is a keyword of Python
    "LengthObject",
    {
        "id": str,  #: of the claim
        "article": str,  #: id of the article
        "quote": str,  #: the sentence
        "km": float,  #: the distance, kilometres
        "kind": str,  #: `route`, `remaining`, `covered`, `leg` or `gap`
        "from": str | None,  #: where it begins, as written
        "to": str | None,  #: where it ends, as written
        "date": DateObject,  #: when it was so
        "said_by": str | None,  #: whom the article cites
        "same_as": str | None,  #: id of the claim that this one repeats
    },
)


class VoiceObject(TypedDict):
    """Who says it: the claim, its article, the outlet that printed it, and whom that cites."""

    claim: str  #: its id
    article: str  #: id of the article
    outlet: str | None  #: who printed it
    said_by: str | None  #: whom that cites
    quote: str  #: the sentence


class SideObject(TypedDict):
    """A place a group is said to have been at on some days, and whether that is believed; `km` null off the route."""

    place: PlaceObject  #: where the group is said to have been
    km: float | None  #: its chainage, kilometres; null off the route and for areas
    start: str  #: first day
    end: str  #: last day
    ended: bool  #: whether the group is said to have dissolved there
    posterior: float  #: that of the likeliest of its claims
    used: bool  #: whether the estimate believes it
    voices: list[VoiceObject]  #: who says so


class ContradictionObject(TypedDict):
    """Places that cannot all hold, the believed first; `settled` is false where none is believed."""

    group: str  #: `main`, `vanguard` or `rear`
    start: str  #: first day in dispute
    end: str  #: last day in dispute
    settled: bool  #: whether one side is believed
    sides: list[SideObject]  #: the places, the believed first


class TimelinePayload(TypedDict):
    """What ``timeline --format json`` prints; the claims in order of date; `run` tells how it was made."""

    schema: Literal["caravan-map/timeline@1"]  #: name and version of this contract
    articles: list[ArticleObject]  #: what was read
    positions: list[PositionObject]  #: where the group was or is going
    sizes: list[SizeObject]  #: how many people it counts
    lengths: list[LengthObject]  #: distances told
    contradictions: list[ContradictionObject]  #: claims that cannot all hold
    withheld: str | None  #: what is left out for the sake of people at risk; null where nothing is
    failures: NotRequired[list[FailureObject]]  #: articles that could not be read; none where all could
    run: NotRequired[RunObject]  #: how it was made


class ReasonObject(TypedDict):
    """What speaks for a name's being a place, or this one, in log-odds; against it where they are negative."""

    reason: str  #: in words
    log_odds: float  #: above 0 for it, below 0 against it


class MentionObject(TypedDict):
    """A place name in a document, the place chosen for it, and the places it might mean instead.

    `demonym` tells that it is the name of a people; `coarse` that only what the document is about is known of it,
    so that its point is no position; `probability` is that of the place chosen among those that the name may mean.
    """

    start: int  #: where the name begins, in characters of the text
    end: int  #: where it ends
    text: str  #: the name as written
    name: str  #: the place's own name
    kind: str  #: as of a place
    country: str | None  #: ISO 3166-1 code of two letters
    admin1: str | None  #: state, department or province
    geonameid: int | None  #: GeoNames identifier
    lat: float  #: degrees, WGS 84
    lon: float  #: degrees, WGS 84
    demonym: bool  #: whether it is the name of a people
    coarse: bool  #: whether only its surroundings are known, so that its point is no position
    probability: float  #: of the place chosen, among all that the name may mean
    why: list[ReasonObject]  #: the signs for and against
    rivals: list[RivalObject]  #: at most five other places the name may mean
    source: NotRequired[str]  #: the geocoder that placed it; missing where the gazetteer did


class PlacesPayload(TypedDict):
    """What ``places --format jsonl`` prints on each line: the place names of one document."""

    id: str  #: of the document
    places: list[MentionObject]  #: its place names, in order of the text
