"""The figures of a progress report as tables: in words for people, one number to a cell for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..geo.route import Stop
from .claim_lines import amount_text
from .contracts import EtaObject, ProgressPayload, RangeObject
from .tables import Cell, Column, Table

UNKNOWN = "not known"

_FIGURES = (Column("Figure"), Column("Value"))
_SHEET = tuple(Column(name) for name in ("figure", "of", "value", "low", "mid", "high", "unit"))

Row = tuple[Cell, ...]


def progress_table(payload: ProgressPayload, stops: Sequence[Stop] = ()) -> Table:
    """Lay out the figures of one day for reading: each with its range, and the warnings last.

    A place that is one of the stops goes by the stop's label.
    """
    labels = {stop.name: stop.label for stop in stops}
    return Table(_FIGURES, (*_standing(payload, labels), *_lengths(payload), *_outlook(payload), *_warnings(payload)))


def progress_sheet(payload: ProgressPayload) -> Table:
    """Lay out the figures of one day and of every day before it, numbers only; what is not known is empty."""
    return Table(_SHEET, (*_sheet_figures(payload), *_sheet_outlook(payload), *_sheet_days(payload)))


def range_text(values: RangeObject | None, *, level: float, unit: str) -> str:
    """Give a quantity with its range in words.

    Examples
    --------
    >>> range_text({"low": 29.0, "mid": 61.2, "high": 90.4}, level=0.8, unit="km")
    '61 km (80%: 29 to 90)'
    >>> range_text({"low": 21.8, "mid": 22.0, "high": 22.2}, level=0.8, unit="%")
    '22%'
    """
    if values is None:
        return UNKNOWN
    space = "" if unit == "%" else " "
    low, mid, high = (f"{values[key]:,.0f}" for key in ("low", "mid", "high"))
    return f"{mid}{space}{unit}" + ("" if low == high else f" ({level * 100:.3g}%: {low} to {high})")


def _standing(payload: ProgressPayload, labels: Mapping[str, str]) -> Iterator[Row]:
    position, report = payload["position"], payload["last_report"]
    yield "As of", payload["as_of"]
    yield "Status", payload["status"]
    if position is None:
        yield "Position", UNKNOWN
    else:
        yield "Position", range_text(position["km"], level=payload["level"], unit="km along the route")
        yield "Near", position["near"]
        yield "Between", " and ".join(position["between"])
    if report is None:
        yield "Last report", "none"
    else:
        yield (
            "Last report",
            f"{report['date']}, {labels.get(report['place'], report['place'])} ({_age(report['age_days'])})",
        )


def _lengths(payload: ProgressPayload) -> Iterator[Row]:
    level, route, remaining = payload["level"], payload["route"], payload["remaining_km"]
    yield "Route", f"{route['name']}, {route['length_km']:,.0f} km"
    yield "Done", range_text(payload["done_km"], level=level, unit="km")
    yield "Share", range_text(payload["percent"], level=level, unit="%")
    if payload["reported"] is not None:
        length = f"{payload['reported']['length_km']:,.0f} km reported"
        yield f"Remaining of the {length}", range_text(remaining["reported"], level=level, unit="km")
    yield "Remaining by the route", range_text(remaining["route"], level=level, unit="km")


def _outlook(payload: ProgressPayload) -> Iterator[Row]:
    level, size = payload["level"], payload["size"]
    yield "Pace", range_text(payload["pace_km_per_day"], level=level, unit="km a day")
    yield "Arrival", f"{_eta(payload['eta'])} ({payload['eta_why']})"
    for goal in payload["destinations"]:
        remaining = range_text(goal["remaining_km"], level=level, unit="km")
        arrival = "" if goal["eta"] is None else f", arrival {_eta(goal['eta'])}"
        yield f"To {goal['name']}", f"{remaining} by {goal['route']}{arrival}"
    if size is not None:
        when = "" if size["date"] is None else f", as reported on {size['date']}"
        yield "Size", amount_text(size["low"], size["high"]) + when


def _warnings(payload: ProgressPayload) -> Iterator[Row]:
    return (("Note", warning) for warning in payload["warnings"])


def _age(days: int) -> str:
    if days == 0:
        return "the same day"
    return "1 day old" if days == 1 else f"{days} days old"


def _eta(eta: EtaObject | None) -> str:
    if eta is None:
        return UNKNOWN
    return f"about {eta['median']}, between {eta['earliest']} and {eta['latest']}"


def _sheet_figures(payload: ProgressPayload) -> Iterator[Row]:
    position, reported = payload["position"], payload["reported"]
    yield "as_of", None, payload["as_of"], None, None, None, "day"
    yield "status", None, payload["status"], None, None, None, None
    yield "level", None, payload["level"], None, None, None, None
    yield _ranged("position", position and position["km"], unit="km")
    yield "near", None, position and position["near"], None, None, None, None
    yield "route_length", payload["route"]["name"], payload["route"]["length_km"], None, None, None, "km"
    yield "reported_length", None, reported and reported["length_km"], None, None, None, "km"
    yield _ranged("done", payload["done_km"], unit="km")
    yield _ranged("percent", payload["percent"], unit="%")
    yield _ranged("remaining", payload["remaining_km"]["reported"], unit="km", of="reported")
    yield _ranged("remaining", payload["remaining_km"]["route"], unit="km", of="route")
    yield _ranged("pace", payload["pace_km_per_day"], unit="km/day")


def _sheet_outlook(payload: ProgressPayload) -> Iterator[Row]:
    report, size = payload["last_report"], payload["size"]
    yield "last_report", report and report["place"], report and report["date"], None, None, None, "day"
    yield "size", size and size["date"], None, size and size["low"], None, size and size["high"], None
    yield _arrival(payload["eta"], of=None)
    for goal in payload["destinations"]:
        yield _ranged("remaining", goal["remaining_km"], unit="km", of=goal["name"])
        yield _arrival(goal["eta"], of=goal["name"])


def _sheet_days(payload: ProgressPayload) -> Iterator[Row]:
    return (("track", day["date"], None, day["low"], day["mid"], day["high"], "km") for day in payload["track"])


def _ranged(figure: str, values: RangeObject | None, *, unit: str, of: str | None = None) -> Row:
    low, mid, high = (None, None, None) if values is None else (values["low"], values["mid"], values["high"])
    return figure, of, None, low, mid, high, unit


def _arrival(eta: EtaObject | None, *, of: str | None) -> Row:
    early, median, late = (None, None, None) if eta is None else (eta["earliest"], eta["median"], eta["latest"])
    return "arrival", of, None, early, median, late, "day"
