"""What an export holds, whatever its format: layers of rows with their shapes, and what to say of them all.

Every text is one line without control characters, noncharacters and marks that turn the direction of writing: no format
can carry them all, and the same text should stand in each. The text to the letter is in ``timeline --format json``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import cast

from ...geo.credits import is_listed
from ...geo.route import Route
from ...news.article import followed_address
from ...news.claims import Reading
from ...track.progress import Progress
from ...wording.care import care_text
from ...wording.unread import missing_sentence
from ...wording.words import words_in
from ..contracts import ArticleObject, LengthObject, PositionObject, SideObject, SizeObject
from ..disputes import contradiction_object
from ..layouts import rivals_text
from ..objects import day_object, rounded_tenth
from ..payloads import timeline_payload
from ..progress_contract import DestinationObject
from ..standing import progress_payload
from ..tables import printable
from . import columns
from .columns import Field, Schema
from .shapes import AnyShape, line, point

Value = str | float | int | bool | None
Row = tuple[Value, ...]
Record = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Layer:
    """Rows of one schema.

    Attributes
    ----------
    schema
        Its columns.
    rows
        One value a column, None where nothing is known; days as ISO 8601 writes them.
    shapes
        One a row; empty where the schema has none.
    """

    schema: Schema
    rows: tuple[Row, ...]
    shapes: tuple[AnyShape, ...]

    def records(self) -> Iterator[dict[str, Value]]:
        """Give each row by its columns' names."""
        names = [field.name for field in self.schema.fields]
        return (dict(zip(names, row, strict=True)) for row in self.rows)

    def marks(self) -> Iterator[tuple[dict[str, Value], AnyShape]]:
        """Give each row with its shape."""
        return zip(self.records(), self.shapes, strict=True)


@dataclass(frozen=True, slots=True)
class About:
    """What every file says of itself, as far as its format has room.

    Attributes
    ----------
    title, summary
        Of the story, and of the day.
    notice
        That this is no current position, what is withheld, and what is missing.
    as_of
        The day it is known on.
    status
        As in the progress.
    level
        Probability that each range should hold the truth.
    attribution
        Lines owed to the sources of places and routes, with their licences.
    generator
        The program and its version.
    withheld
        What is withheld, for formats whose files have no room but in their rows; empty where nothing is.
    missing
        That articles could not be read, likewise.
    """

    title: str
    summary: str
    notice: str
    as_of: date
    status: str
    level: float
    attribution: tuple[str, ...]
    generator: str
    withheld: str = ""
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Content:
    """All layers, by name and in the order of `columns.SCHEMAS`, with what to say of them."""

    about: About
    layers: Mapping[str, Layer]
    route: Route


def content(
    progress: Progress,
    reading: Reading,
    *,
    other_routes: Sequence[Route] = (),
    title: str,
    summary: str,
    attribution: Sequence[str],
    generator: str,
    unread: int = 0,
) -> Content:
    """Gather what an export holds.

    Parameters
    ----------
    progress, reading
        What is known on the day asked for, and the claims it comes from.
    other_routes
        Further corridors the group may take.
    title, summary, generator
        As for `About`.
    attribution
        Lines owed to the sources of places; those of the routes are added.
    unread
        How many articles could not be read.

    Returns
    -------
    Content
        With every layer, also an empty one.
    """
    routes = (progress.track.route, *other_routes)
    others = (route for route in routes if not is_listed(route.licence, attribution))
    owed = (*attribution, *(f"Route {route.name}: {route.source}, {route.licence}" for route in others))
    missing = missing_sentence(unread, words_in())
    about = About(
        title=clean(title),
        summary=clean(summary),
        notice=_notice(progress, missing),
        as_of=progress.as_of,
        status=progress.status,
        level=progress.level,
        attribution=tuple(dict.fromkeys(clean(one) for one in owed)),
        generator=generator,
        withheld=care_text(progress.care),
        missing=missing,
    )
    return Content(about, layers(progress, reading, other_routes=other_routes), progress.track.route)


def layers(progress: Progress, reading: Reading, *, other_routes: Sequence[Route] = ()) -> dict[str, Layer]:
    """Give every layer by name, also an empty one, in the order of `columns.SCHEMAS`; arguments as for `content`."""
    routes = (progress.track.route, *other_routes)
    found = (_routes(progress, routes), *_days(progress), *_claims(progress, reading))
    return {layer.schema.name: layer for layer in found}


def clean(text: str) -> str:
    """Give a text as one line that every format can carry."""
    return printable(text)


def _notice(progress: Progress, missing: str) -> str:
    last = progress.last_report
    newest = f"the newest report is of {last.date.isoformat()}" if last else "no report is dated"
    told = "".join(f" {notice}" for notice in (care_text(progress.care), missing) if notice)
    return (
        f"Estimated from news reports as known on {progress.as_of.isoformat()}; {newest}. "
        f"Not the current position. Quotes belong to their publishers.{told}"
    )


def _layer(schema: Schema, records: Iterable[Record], shapes: Iterable[AnyShape] = ()) -> Layer:
    rows = tuple(tuple(_value(field, record.get(field.name)) for field in schema.fields) for record in records)
    return Layer(schema, rows, tuple(shapes))


def _value(field: Field, value: object) -> Value:
    if field.type == "text":
        return None if value is None else clean(str(value))
    return cast("Value", value)


def _routes(progress: Progress, routes: Sequence[Route]) -> Layer:
    figures = progress_payload(progress)
    goals = {goal["route"]: goal for goal in figures["destinations"] if not goal["claims"]}
    likely = {option["name"]: option["likelihood"] for option in figures["routes"]}
    records = [
        {"likelihood": likely.get(route.name), **_route(route, goals.get(route.name), measured=not at)}
        for at, route in enumerate(routes)
    ]
    return _layer(columns.ROUTE, records, (line(route.coordinates().tolist()) for route in routes))


def _route(route: Route, goal: DestinationObject | None, *, measured: bool) -> Record:
    remaining = goal["remaining_km"] if goal else None
    return {
        "name": route.name,
        "title": route.title,
        "measured": measured,
        "origin": route.stops[0].label,
        "destination": route.destination.label,
        "length_km": rounded_tenth(route.length_km),
        **({f"remaining_{end}_km": km for end, km in remaining.items()} if remaining else {}),
        "basis": route.basis,
        "source": route.source,
        "licence": route.licence,
    }


def _days(progress: Progress) -> tuple[Layer, Layer]:
    route, level = progress.track.route, progress.track.level
    records, stretches, points = [], [], []
    for position in progress.track.days:
        day = day_object(position)
        chainages = {f"{end}_km": day[end] for end in ("low", "mid", "high")}
        near = route.near(position.km.mid).label
        newest = position is progress.track.days[-1]
        own = {"level": level, "route": route.name, "moving": day["moving"], "newest": newest, "near": near}
        records.append({"date": day["date"], **chainages, **own})
        stretches.append(line((at.lon, at.lat) for at in route.line(position.km.low, position.km.high)))
        points.append(point(day["lon"], day["lat"]))
    return _layer(columns.RANGES, records, stretches), _layer(columns.TRACK, records, points)


def _claims(progress: Progress, reading: Reading) -> Iterator[Layer]:
    payload = timeline_payload(reading, progress.track)
    articles = {article["id"]: article for article in payload["articles"]}
    positions = [(_position(claim), claim["place"]) for claim in payload["positions"]]
    places = (point(place["lon"], place["lat"]) for _, place in positions)
    yield _layer(columns.POSITIONS, (_sourced(claim, articles) for claim, _ in positions), places)
    yield _layer(columns.SIZES, (_sourced(_dated(claim), articles) for claim in payload["sizes"]))
    yield _layer(columns.LENGTHS, (_sourced(_dated(claim), articles) for claim in payload["lengths"]))
    yield _disputes(progress)
    yield _layer(columns.ARTICLES, (_article(article) for article in payload["articles"]))


def _disputes(progress: Progress) -> Layer:
    found = [contradiction_object(one) for one in progress.contradictions]
    sides = [
        (_side(side, {"id": f"{number}.{place}", "dispute": number, "group": dispute["group"]}), side["place"])
        for number, dispute in enumerate(found, 1)
        for place, side in enumerate(dispute["sides"], 1)
    ]
    shapes = (point(place["lon"], place["lat"]) for _, place in sides)
    return _layer(columns.CONTRADICTIONS, (record for record, _ in sides), shapes)


def _side(side: SideObject, numbers: Record) -> Record:
    voices = side["voices"]
    speakers = dict.fromkeys(voice["said_by"] or voice["outlet"] or voice["article"] for voice in voices)
    return {
        **side["place"],
        **side,
        **numbers,
        "place": side["place"]["name"],
        "date_start": side["start"],
        "date_end": side["end"],
        "said_by": ", ".join(speakers),
        "claims": ", ".join(voice["claim"] for voice in voices),
    }


def _position(claim: PositionObject) -> Record:
    return {
        **claim["place"],
        **_dated(claim),
        "place": claim["place"]["name"],
        "rivals": rivals_text(claim["rivals"]) or None,
    }


def _dated(claim: PositionObject | SizeObject | LengthObject) -> Record:
    return {**claim, **{f"date_{key}": value for key, value in claim["date"].items()}}


def _sourced(claim: Record, articles: Mapping[str, ArticleObject]) -> Record:
    article = articles[str(claim["article"])]
    return {
        **claim,
        **{key: value for key, value in _article(article).items() if key in ("outlet", "url", "published")},
    }


def _article(article: ArticleObject) -> Record:
    return {**article, "outlet": article["source"], "url": followed_address(article["url"])}
