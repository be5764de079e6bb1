"""What stands around the map, in words and figures: the panel, the tables, the legend (kilometres, days)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ..news.article import UNKNOWN_DATE, Article, DateRange
from ..news.claims import POSITION_ROLES, LengthClaim, Reading, Role, SizeClaim
from ..track.progress import Destination, LastReport, Progress
from ..track.track import Range
from . import marks, notes, regions, words
from .scene import Scene
from .sightings import JudgedClaim, labelled, source_of, web_address


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the panel: what is measured, the figure, and what to know about it."""

    name: str
    value: str
    note: str = ""


def figures(progress: Progress) -> tuple[Figure, ...]:
    """List the progress figures in the order a reader asks for them; a figure that is not known says so."""
    level = progress.level
    route, reported = progress.track.route, progress.reported
    by_route = f"To go by the {route.title}, {words.number(route.length_km)} km"
    rows = [_km("Travelled", progress.done_km, level)]
    if reported is not None:
        name = f"To go, of the {words.number(reported.length_km)} km reported"
        rows.append(_km(name, progress.remaining_reported_km, level))
    rows.append(_km(by_route, progress.remaining_route_km, level))
    rows.append(_km("Pace", progress.pace_km_per_day, level, unit="km a day"))
    return (*rows, _arrival(progress), _size(progress))


def last_report(progress: Progress) -> str:
    """Say how old the news is, and that it is not the current position."""
    report = progress.last_report
    if report is None:
        return "No dated report of a position. Nothing here is the current position."
    age = "" if report.age_days == 0 else f", {words.days_ago(report.age_days)} than {words.day(progress.as_of)}"
    reported = f"Last reported on {words.day(report.date)} ({_last_place(progress, report)})"
    return f"{reported}{age}. This is not the current position."


def outlets(shown: Scene) -> str:
    """List the outlets for the caption, each once; articles that name none are counted, the table tells which."""
    articles = {report.article.id: report.article for report in shown.reports}.values()
    named = list(dict.fromkeys(article.source for article in articles if article.source))
    count = sum(article.source is None for article in articles)
    unsigned = ["one article without a named outlet" if count == 1 else f"{count} articles without a named outlet"]
    return ", ".join(named + unsigned * bool(count)) or "no article"


def bar(progress: Progress) -> dict[str, Any] | None:
    """Give the progress bar: the share done with its range, per cent, and its text alternative; None if not known."""
    if progress.percent is None:
        return None
    percent = progress.percent
    low, mid, high = (min(max(value, 0.0), 100.0) for value in (percent.low, percent.mid, percent.high))
    of = (
        f"the {words.number(progress.reported.length_km)} km reported"
        if progress.reported
        else f"the {progress.track.route.title}"
    )
    spread = words.spread(percent, level=progress.level, unit="%")
    value = words.per_cent(mid / 100)
    sizes = {"low": f"{low:.2f}", "mid": f"{mid:.2f}", "width": f"{max(high - low, 0.4):.2f}"}
    text = "; ".join(filter(None, (f"About {value} of {of}", spread)))
    return sizes | {"text": text, "value": value, "of": of, "range": spread}


def destinations(progress: Progress) -> list[dict[str, str]]:
    """List the crossings side by side."""
    return [_destination(destination) for destination in progress.destinations]


def report_rows(shown: Scene) -> list[dict[str, Any]]:
    """List every claim about the group for the table, the numbered ones with their number on the map."""
    numbers = {report.claim.id: pin.number for pin in shown.pins for report in pin.reports}
    about = [report for report in shown.reports if report.claim.role in POSITION_ROLES]
    return [_row(report, numbers.get(report.claim.id)) for report in about]


def named_rows(shown: Scene) -> list[dict[str, Any]]:
    """List the places that are only named, each once for what it is named as, with how often and by whom."""
    named: dict[tuple[str, Role], list[JudgedClaim]] = {}
    for report in shown.reports:
        if report.claim.role not in POSITION_ROLES:
            named.setdefault((report.place.name, report.claim.role), []).append(report)
    return [
        {
            "place": place,
            "role": words.ROLE[role],
            "times": len(found),
            "sources": ", ".join(dict.fromkeys(report.source for report in found)),
            "quote": found[0].claim.quote,
        }
        for (place, role), found in sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
    ]


def figure_rows(reading: Reading) -> list[dict[str, Any]]:
    """List the sizes and the distances the articles state."""
    sources = {article.id: source_of(article) for article in reading.articles}
    sizes = [_stated(claim, sources) for claim in reading.sizes]
    lengths = [_stated(claim, sources) for claim in reading.lengths]
    rows = [("Size of the group", f"{words.people(c.low, c.high)} people") for c in reading.sizes]
    rows += [(f"Distance, {words.LENGTH[c.kind]}", f"{words.number(c.km)} km") for c in reading.lengths]
    return [
        {"what": what, "value": value} | facts for (what, value), facts in zip(rows, [*sizes, *lengths], strict=True)
    ]


def source_rows(reading: Reading) -> list[dict[str, Any]]:
    """List the articles with outlet, title, date and address."""
    return [_source(article, reading.published.get(article.id, UNKNOWN_DATE)) for article in reading.articles]


def legend(shown: Scene) -> list[tuple[Markup, str]]:
    """List the symbols that are on the map, and only those."""
    level = words.per_cent(shown.progress.level)
    known = shown.progress.position is not None
    seen = dict.fromkeys((pin.role, pin.group) for pin in shown.pins)
    keys = (
        (True, marks.legend_line("cm-route"), "Planned route"),
        (known, marks.legend_line("cm-done"), "Travelled"),
        (known, marks.legend_line("cm-range"), f"Where the group probably was ({level} range)"),
        (known, marks.here(), "Estimated position"),
        *(
            (True, marks.legend_pin(role, group), f"{words.ROLE[role]} … ({words.GROUP[group]})")
            for role, group in seen
        ),
        (_hatched(shown), marks.legend_stretch(), "Reported somewhere along here"),
        (True, marks.goal("destination"), "Destination"),
        (shown.heads_for, marks.goal("toward"), "Said to be heading here"),
        (bool(shown.named), marks.dot("context"), "Named in reports, not a position"),
        (bool(shown.others), marks.legend_line("cm-other-route"), "Other possible route"),
    )
    return [(drawing, text) for there, drawing, text in keys if there]


def _last_place(progress: Progress, report: LastReport) -> str:
    verdict = progress.track.verdicts.get(report.claim)
    return report.place if verdict is None else labelled(verdict.place, progress.track.route).name


def _hatched(shown: Scene) -> bool:
    return any(regions.stretches(shown.route, area.place) for area in shown.areas)


def _km(name: str, values: Range | None, level: float, *, unit: str = "km") -> Figure:
    if values is None:
        return Figure(name, "not known", "the reports are too few or too vague")
    return Figure(name, f"{words.number(values.mid)} {unit}", words.spread(values, level=level, unit=f" {unit}"))


def _arrival(progress: Progress) -> Figure:
    eta = progress.eta
    if eta is None:
        return Figure("Arrival", "cannot be said", progress.eta_why)
    return Figure(
        "Arrival", words.span(eta.earliest, eta.latest), f"most likely {words.day(eta.median)}; {progress.eta_why}"
    )


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
        "remaining": _remaining(remaining),
        "eta": "cannot be said" if eta is None else words.span(eta.earliest, eta.latest),
    }


def _remaining(km: Range | None) -> str:
    if km is None:
        return "not known"
    mid, ends = words.number(km.mid), words.bounds(km)
    return f"{mid} km" if ends == mid else f"{mid} km ({ends})"


def _row(report: JudgedClaim, number: int | None) -> dict[str, Any]:
    return notes.facts(report) | {
        "number": number,
        "place": report.place.name,
        "role": words.ROLE[report.claim.role],
        "group": words.GROUP[report.claim.group],
        "use": _use(report),
        "used": report.verdict.used,
    }


def _use(report: JudgedClaim) -> str:
    used, why = report.verdict.used, report.verdict.why
    use = "repeat, counted once" if used and report.claim.same_as else "used" if used else "not used"
    return f"{use}: {why}" if why else use


def _stated(claim: SizeClaim | LengthClaim, sources: Mapping[str, str]) -> dict[str, Any]:
    return {
        "date": words.dates(claim.date) + (" (repeat)" if claim.same_as else ""),
        "said_by": claim.said_by,
        "quote": claim.quote,
        "source": sources.get(claim.article, claim.article),
    }


def _source(article: Article, published: DateRange) -> dict[str, Any]:
    return {
        "source": article.source or f"Outlet not named (article {article.id})",
        "title": article.title or "",
        "published": words.dates(published),
        "basis": published.basis,
        "url": web_address(article),
    }
