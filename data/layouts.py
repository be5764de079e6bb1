"""What stands in each table: few readable columns for people, a column for every field in the "sheets"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import cast

from ..geo.route import Route
from .claim_lines import ClaimLine, claim_lines
from .contracts import (
    ArticleObject,
    FailureObject,
    MentionObject,
    PlacesPayload,
    PositionObject,
    RivalObject,
    TimelinePayload,
)
from .objects import rounded_degrees, rounded_tenth
from .quotes import Quote
from .tables import Cell, Column, Table
from .timeline_words import ENGLISH, TimelineWords

LIKELY_ENOUGH = 0.01
#: How a reason for one of the places of a name begins.
CHOSEN = "chosen: "

_TIMELINE = (
    Column("Date"),
    Column("Claim"),
    Column(""),
    Column("Place or figure", width=32),
    Column("Role"),
    Column("Group"),
    Column("Outlet", width=32),
    Column("Used"),
    Column("Quote"),
    Column("Why not"),
    Column("Against"),
)
_TIMELINE_SHEET = (
    *("claim", "id", "article", "outlet", "title", "url", "path", "language", "published", "published_basis"),
    *("date_start", "date_end", "date_basis", "role", "group", "place", "kind", "admin1", "country", "geonameid"),
    *("lat", "lon", "radius_km", "low", "high", "counts", "km", "from", "to"),
    *("said_by", "posterior", "used", "why", "rivals", "same_as", "contradicts", "start", "end", "quote"),
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
    Column("Because", width=48, least=24, rank=6),
)
_PLACES_SHEET = (
    *("document", "start", "end", "text", "name", "kind", "country", "admin1", "geonameid", "lat", "lon"),
    *("demonym", "coarse", "probability", "rivals", "why", "source"),
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


def timeline_table(
    lines: Iterable[ClaimLine], *, quote_width: int | None = None, told: TimelineWords = ENGLISH
) -> Table:
    """Lay out claims for reading, a line each.

    Parameters
    ----------
    lines
        The claims, in order of date.
    quote_width
        Cells a quote is shortened to, the place's name or the figure always in sight; None leaves it whole.
    told
        The language of the lines and of the headings.
    """
    rows = tuple(
        (
            told.days(line.fields["date"]["start"], line.fields["date"]["end"]),
            line.fields["id"],
            line.mark,
            line.figure,
            line.what,
            line.who,
            line.source,
            line.use,
            _quote(line, quote_width),
            line.why_not,
            ", ".join(line.contradicts),
        )
        for line in lines
    )
    return Table(tuple(replace(column, name=column.name and told.say(column.name)) for column in _TIMELINE), rows)


def timeline_sheet(payload: TimelinePayload) -> Table:
    """Lay out every dated claim with all its fields, in order of date; a field that a kind of claim lacks is empty."""
    articles = {article["id"]: article for article in payload["articles"]}
    said = _said(payload)
    lines = claim_lines(payload)
    records = ({**_record(line, articles[line.fields["article"]]), **said} for line in lines)
    return _sheet((*_TIMELINE_SHEET, *said), records)


def timeline_records(payload: TimelinePayload) -> Iterator[dict[str, object]]:
    """Give every dated claim as its contract has it, in order of date, with the kind of claim as its first field.

    Where something is withheld, or an article could not be read, every record says so in its last.
    """
    last = _said(payload)
    return ({"claim": line.kind, **line.fields, **last} for line in claim_lines(payload))


def _said(payload: TimelinePayload) -> dict[str, str]:
    """Give what is withheld and that articles are missing, by name, where there is any."""
    told = {"withheld": payload["withheld"], "missing": missing_text(payload.get("failures", ()))}
    return {name: text for name, text in told.items() if text}


def missing_text(failures: Collection[FailureObject], *, told: TimelineWords = ENGLISH) -> str:
    """Say how many articles could not be read; empty where none is missing."""
    if not failures:
        return ""
    from ..wording.unread import missing_sentence  # Babel is loaded where something is said
    from ..wording.words import words_in

    return missing_sentence(len(failures), told.words or words_in())


def places_table(documents: Iterable[PlacesPayload]) -> Table:
    """Lay out the place names of documents for reading, in order of the text: rivals of 1% or more, the best reason."""
    rows = tuple(
        (
            document["id"],
            mention["start"],
            mention["text"],
            mention["name"],
            mention["kind"],
            mention["admin1"],
            mention["country"],
            rivals_text(rival for rival in mention["rivals"] if rival["probability"] >= LIKELY_ENOUGH),
            _because(mention),
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
            {**mention, "document": document["id"], "rivals": rivals_text(mention["rivals"]), "why": _why(mention)}
            for document in documents
            for mention in document["places"]
        ),
    )


def _why(mention: MentionObject) -> str:
    """Write the signs for and against, each with its log-odds."""
    return "; ".join(f"{each['reason']} {each['log_odds']:.1f}" for each in mention["why"])


def _because(mention: MentionObject) -> str:
    """Give the reason that says most for the place, or else for the name's being one."""
    if mention["coarse"]:
        return "coarse: put where the text is"
    told = [each for each in mention["why"] if each["reason"].startswith(CHOSEN)] or mention["why"]
    best = max(told, key=lambda each: each["log_odds"], default=None)
    return "" if best is None or best["log_odds"] <= 0 else best["reason"].removeprefix(CHOSEN)


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


def rivals_text(rivals: Iterable[RivalObject]) -> str:
    """List places that a name may mean instead, each with where it is and its probability."""
    return "; ".join(
        f"{rival['name']}, {rival['admin1'] or rival['country'] or rival['kind']} {rival['probability']:.2f}"
        for rival in rivals
    )


def _quote(line: ClaimLine, width: int | None) -> str:
    quote = Quote.of(line.fields["quote"], line.span)
    return str(quote if width is None else quote.shortened(width))


def _record(line: ClaimLine, article: ArticleObject) -> dict[str, object]:
    role = f"{line.role} length" if line.kind == "length" else line.role
    record: dict[str, object] = {**article, **line.fields, "claim": line.kind, "role": role, "kind": None}
    record |= {f"date_{key}": value for key, value in line.fields["date"].items()}
    record["outlet"] = article["source"]
    if line.kind == "position":
        claim = cast("PositionObject", line.fields)
        record |= {**claim["place"], "place": claim["place"]["name"], "rivals": rivals_text(claim["rivals"])}
        record["contradicts"] = " ".join(claim["contradicts"])
    return record


def _sheet(names: Sequence[str], records: Iterable[Mapping[str, object]]) -> Table:
    rows = tuple(tuple(cast("Cell", record.get(name)) for name in names) for record in records)
    return Table(tuple(Column(name) for name in names), rows)
