"""What stands in each table: few readable columns for people, a column for every field in the "sheets"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from ..geo.route import Route, Stop
from .contracts import (
    ArticleObject,
    DateObject,
    LengthObject,
    PlacesPayload,
    PositionObject,
    RivalObject,
    SizeObject,
    TimelinePayload,
)
from .objects import rounded_degrees, rounded_tenth
from .tables import Cell, Column, Table

LIKELY_ENOUGH = 0.01

_TIMELINE = (
    Column("Date"),
    Column("Place or figure", width=32, least=16),
    Column("Role"),
    Column("Group"),
    Column("Outlet", width=24, least=12, rank=1),
    Column("Used", rank=2),
    Column("Quote", width=60, least=24, rank=3),
)
_TIMELINE_SHEET = (
    *("claim", "id", "article", "outlet", "title", "url", "published", "published_basis"),
    *("date_start", "date_end", "date_basis", "role", "group", "place", "kind", "admin1", "country", "geonameid"),
    *("lat", "lon", "radius_km", "low", "high", "km", "from", "to"),
    *("said_by", "posterior", "used", "why", "same_as", "start", "end", "quote"),
)
_PLACES = (
    Column("Document", width=24, least=8),
    Column("At", "right", rank=4),
    Column("Text", width=32, least=12),
    Column("Place", width=32, least=16),
    Column("Kind", rank=1),
    Column("State", width=24, least=10, rank=2),
    Column("Country", rank=3),
    Column("Rather than", width=48, least=24, rank=5),
)
_PLACES_SHEET = (
    *("document", "start", "end", "text", "name", "kind", "country", "admin1", "geonameid", "lat", "lon", "rivals"),
)
_ROUTES = (
    Column("Name"),
    Column("Title"),
    Column("From"),
    Column("To"),
    Column("km", "right"),
    Column("Places", "right"),
)
_ROUTE = (
    Column("km", "right"),
    Column("Place"),
    Column("State"),
    Column("Part"),
    Column("Longitude", "right"),
    Column("Latitude", "right"),
)


def timeline_table(payload: TimelinePayload, stops: Sequence[Stop] = ()) -> Table:
    """Lay out every dated claim for reading, in order of date; on a day positions stand before sizes before lengths.

    A place that is one of the stops goes by the stop's label.
    """
    labels: dict[int | None, str] = {stop.geonameid: stop.label for stop in stops if stop.geonameid is not None}
    outlets = {article["id"]: article["source"] or article["id"] for article in payload["articles"]}
    rows = tuple(
        (
            day_text(line.fields["date"]),
            line.figure,
            line.role,
            line.group,
            outlets[line.fields["article"]],
            line.use,
            line.fields["quote"],
        )
        for line in _lines(payload, labels)
    )
    return Table(_TIMELINE, rows)


def timeline_sheet(payload: TimelinePayload) -> Table:
    """Lay out every dated claim with all its fields, in order of date; a field that a kind of claim lacks is empty."""
    articles = {article["id"]: article for article in payload["articles"]}
    return _sheet(_TIMELINE_SHEET, (_record(line, articles[line.fields["article"]]) for line in _lines(payload)))


def timeline_records(payload: TimelinePayload) -> Iterator[dict[str, object]]:
    """Give every dated claim as its contract has it, in order of date, with the kind of claim as its first field."""
    return ({"claim": line.kind, **line.fields} for line in _lines(payload))


def places_table(documents: Iterable[PlacesPayload]) -> Table:
    """Lay out the place names of documents for reading, in order of the text, with the rivals of 1% or more."""
    rows = tuple(
        (
            document["id"],
            mention["start"],
            mention["text"],
            mention["name"],
            mention["kind"],
            mention["admin1"],
            mention["country"],
            _rivals(rival for rival in mention["rivals"] if rival["probability"] >= LIKELY_ENOUGH),
        )
        for document in documents
        for mention in document["places"]
    )
    return Table(_PLACES, rows)


def places_sheet(documents: Iterable[PlacesPayload]) -> Table:
    """Lay out the place names of documents with all their fields, in order of the text."""
    return _sheet(
        _PLACES_SHEET,
        (
            {**mention, "document": document["id"], "rivals": _rivals(mention["rivals"])}
            for document in documents
            for mention in document["places"]
        ),
    )


def routes_table(routes: Sequence[Route]) -> Table:
    """Lay out routes, one to a line."""
    return Table(
        _ROUTES,
        tuple(
            (
                route.name,
                route.title,
                route.stops[0].name,
                route.destination.name,
                rounded_tenth(route.length_km),
                len(route.stops),
            )
            for route in routes
        ),
    )


def route_table(route: Route) -> Table:
    """Lay out the places of a route in order, with their chainages."""
    return Table(
        _ROUTE,
        tuple(
            (
                rounded_tenth(stop.km),
                stop.name,
                stop.admin1,
                stop.role,
                rounded_degrees(stop.point.lon),
                rounded_degrees(stop.point.lat),
            )
            for stop in route.stops
        ),
    )


def day_text(interval: DateObject) -> str:
    """Give an interval of days in words.

    Examples
    --------
    >>> day_text({"start": "2023-12-24", "end": "2023-12-24", "basis": "Christmas Eve"})
    '2023-12-24'
    >>> day_text({"start": None, "end": "2023-12-27", "basis": "before publication"})
    'until 2023-12-27'
    """
    start, end = interval["start"], interval["end"]
    if start == end:
        return start or "undated"
    if start is None or end is None:
        return f"until {end}" if start is None else f"from {start}"
    return f"{start} to {end}"


def amount_text(low: float | None, high: float | None) -> str:
    """Give a count with its bounds in words.

    Examples
    --------
    >>> amount_text(6000, 10000), amount_text(8000, 8000), amount_text(None, 10000), amount_text(6000, None)
    ('6,000 to 10,000', '8,000', 'up to 10,000', 'more than 6,000')
    """
    if low is None and high is None:
        return "unknown"
    if low is None:
        return f"up to {high:,}"
    if high is None:
        return f"more than {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"


@dataclass(frozen=True, slots=True)
class _Line:
    """One claim as a person reads it; `fields` are the contract's."""

    kind: str
    fields: PositionObject | SizeObject | LengthObject
    figure: str
    role: str
    group: str = ""
    used: bool = True

    @property
    def use(self) -> str:
        """Say whether the claim counts."""
        if not self.used:
            return "no"
        same_as = self.fields["same_as"]
        return "yes" if same_as is None else f"repeats {same_as}"

    @property
    def day(self) -> tuple[str, str]:
        """Give the key that puts claims in order of date, undated ones last (letters sort after digits)."""
        start, end = self.fields["date"]["start"], self.fields["date"]["end"]
        return start or end or "undated", end or "undated"


def _lines(payload: TimelinePayload, labels: Mapping[int | None, str] = MappingProxyType({})) -> list[_Line]:
    positions = (
        _Line(
            "position",
            claim,
            labels.get(claim["place"]["geonameid"], claim["place"]["name"]),
            role=claim["role"],
            group=claim["group"],
            used=claim["used"],
        )
        for claim in payload["positions"]
    )
    sizes = (_Line("size", claim, amount_text(claim["low"], claim["high"]), role="size") for claim in payload["sizes"])
    lengths = (
        _Line("length", claim, f"{claim['km']:,.0f} km", role=f"{claim['kind']} length") for claim in payload["lengths"]
    )
    return sorted((*positions, *sizes, *lengths), key=lambda line: line.day)


def _record(line: _Line, article: ArticleObject) -> dict[str, object]:
    record: dict[str, object] = {**article, **line.fields, "claim": line.kind, "role": line.role, "kind": None}
    record |= {f"date_{key}": value for key, value in line.fields["date"].items()}
    record["outlet"] = article["source"]
    if line.kind == "position":
        place = cast("PositionObject", line.fields)["place"]
        record |= {**place, "place": place["name"]}
    return record


def _rivals(rivals: Iterable[RivalObject]) -> str:
    return "; ".join(
        f"{rival['name']}, {rival['admin1'] or rival['country'] or rival['kind']} {rival['probability']:.2f}"
        for rival in rivals
    )


def _sheet(names: Sequence[str], records: Iterable[Mapping[str, object]]) -> Table:
    rows = tuple(tuple(cast("Cell", record.get(name)) for name in names) for record in records)
    return Table(tuple(Column(name) for name in names), rows)
