"""What stands around the map, in words and figures: the panel, the tables, the legend (kilometres, days)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ..news.claims import LengthClaim, Reading, SizeClaim
from ..track.progress import Destination, Progress
from ..track.track import Range
from . import marks, notes, words
from .sightings import Report, Sighting, web_address


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the panel: what is measured, the figure, and what to know about it."""

    name: str
    value: str
    note: str = ""


def figures(progress: Progress) -> tuple[Figure, ...]:
    """List the progress figures in the order a reader asks for them; a figure that is not known says so."""
    level = f"{progress.level:.0%} range".replace("%", " %")
    rows = [
        _km("Travelled", progress.done_km, level),
        *([_km(f"To go, of the {words.number(progress.reported.length_km)} km reported", progress.remaining_reported_km, level)] if progress.reported else ()),
        _km(f"To go by the {progress.track.route.title}, {words.number(progress.track.route.length_km)} km", progress.remaining_route_km, level),
        _km("Pace", progress.pace_km_per_day, level, unit="km a day"),
        _arrival(progress),
        _size(progress),
    ]
    return tuple(rows)


def last_report(progress: Progress) -> str:
    """Say how old the news is, and that it is not the current position."""
    report = progress.last_report
    if report is None:
        return "No dated report of a position. Nothing here is the current position."
    age = "" if report.age_days == 0 else f", {words.days_ago(report.age_days)} than {words.day(progress.as_of)}"
    return f"Last reported on {words.day(report.date)} ({report.place}){age}. This is not the current position."


def bar(progress: Progress) -> dict[str, Any] | None:
    """Give the progress bar: the share done with its range, in per cent, and its text alternative; None where nothing is known."""
    if progress.percent is None:
        return None
    percent = progress.percent
    low, mid, high = (min(max(value, 0.0), 100.0) for value in (percent.low, percent.mid, percent.high))
    of = f"the {words.number(progress.reported.length_km)} km reported" if progress.reported else f"the {progress.track.route.title}"
    text = f"About {words.number(mid)} % of {of}; {progress.level:.0%} range {words.bounds(percent)} %".replace("80%", "80 %")
    return {"low": f"{low:.2f}", "mid": f"{mid:.2f}", "width": f"{max(high - low, 0.4):.2f}", "text": text, "value": f"{words.number(mid)} %", "of": of}


def destinations(progress: Progress) -> list[dict[str, str]]:
    """List the crossings side by side."""
    return [_destination(destination) for destination in progress.destinations]


def report_rows(reports: Iterable[Report], sightings: Iterable[Sighting]) -> list[dict[str, Any]]:
    """List every position claim for the table, the numbered ones with their number on the map."""
    numbers = {report.claim.id: sighting.number for sighting in sightings for report in sighting.reports}
    return [_row(report, numbers.get(report.claim.id)) for report in reports]


def figure_rows(reading: Reading) -> list[dict[str, Any]]:
    """List the sizes and the distances the articles state."""
    sizes = [(claim, "Size of the group", f"{words.people(claim.low, claim.high)} people") for claim in reading.sizes]
    lengths = [(claim, f"Distance, {words.LENGTH[claim.kind]}", f"{words.number(claim.km)} km") for claim in reading.lengths]
    sources = {article.id: article.source or article.title or article.id for article in reading.articles}
    return [_stated(claim, what, value, sources.get(claim.article, claim.article)) for claim, what, value in [*sizes, *lengths]]


def source_rows(reading: Reading) -> list[dict[str, Any]]:
    """List the articles with outlet, title, date and address."""
    return [
        {
            "source": article.source or article.id,
            "title": article.title or "",
            "published": words.dates(reading.published[article.id]) if article.id in reading.published else "date not known",
            "basis": reading.published[article.id].basis if article.id in reading.published else "",
            "url": web_address(article),
        }
        for article in reading.articles
    ]


def legend(progress: Progress, sightings: Sequence[Sighting], *, areas: bool, toward: bool, named: bool, others: bool) -> list[tuple[Markup, str]]:
    """List the symbols that are on the map, and only those."""
    level = f"{progress.level:.0%}".replace("%", " %")
    keys: list[tuple[Markup, str]] = [(marks.legend_key("route"), "Planned route")]
    if progress.position is not None:
        keys += [
            (marks.legend_key("done"), "Travelled"),
            (marks.legend_key("range"), f"Where the group probably was ({level} range)"),
            (marks.legend_key("here"), "Estimated position"),
        ]
    seen = dict.fromkeys((sighting.role, sighting.group) for sighting in sightings)
    for role, group in seen:
        keys.append((marks.legend_key("pin", role=role, group=group), f"{words.ROLE[role]} … ({words.GROUP[group]})"))
    optional = (
        (areas, marks.legend_key("area"), "Reported somewhere in this area"),
        (True, marks.legend_key("goal", role="destination"), "Destination"),
        (toward, marks.legend_key("goal", role="toward"), "Said to be heading here"),
        (named, marks.legend_key("context"), "Named in reports, not a position"),
        (others, marks.legend_key("other"), "Other possible route"),
    )
    return keys + [(drawing, text) for shown, drawing, text in optional if shown]


def _km(name: str, values: Range | None, level: str, *, unit: str = "km") -> Figure:
    if values is None:
        return Figure(name, "not known", "the reports are too few or too vague")
    return Figure(name, f"{words.number(values.mid)} {unit}", f"{level} {words.bounds(values)} {unit}")


def _arrival(progress: Progress) -> Figure:
    eta = progress.eta
    if eta is None:
        return Figure("Arrival", "cannot be said", progress.eta_why)
    return Figure("Arrival", words.span(eta.earliest, eta.latest), f"most likely {words.day(eta.median)}; {progress.eta_why}")


def _size(progress: Progress) -> Figure:
    size = progress.size
    if size is None:
        return Figure("Size", "not reported")
    when = f"as reported on {words.day(size.date)}" if size.date else "date of the report not known"
    return Figure("Size", f"{words.people(size.low, size.high)} people", when)


def _destination(destination: Destination) -> dict[str, str]:
    remaining, eta = destination.remaining_km, destination.eta
    return {
        "name": destination.name,
        "length": f"{words.number(destination.length_km)} km",
        "remaining": "not known" if remaining is None else f"{words.number(remaining.mid)} km ({words.bounds(remaining)})",
        "eta": "cannot be said" if eta is None else words.span(eta.earliest, eta.latest),
    }


def _row(report: Report, number: int | None) -> dict[str, Any]:
    claim, verdict = report.claim, report.verdict
    been = claim.role not in ("mention", "origin")
    group = words.GROUP[claim.group] if been else ""
    use = "used" if verdict.used and been else "not used"
    return notes.facts(report) | {
        "number": number,
        "place": report.place.name,
        "role": words.ROLE[claim.role],
        "group": group,
        "use": f"repeat, counted once ({verdict.why})" if claim.same_as and verdict.used else f"{use}: {verdict.why}" if verdict.why else use,
        "used": verdict.used and been,
    }


def _stated(claim: SizeClaim | LengthClaim, what: str, value: str, source: str) -> dict[str, Any]:
    said_by = claim.said_by
    if claim.same_as:
        what = f"{what} (repeat)"
    return {"what": what, "value": value, "date": words.dates(claim.date), "said_by": said_by, "quote": claim.quote, "source": source}
