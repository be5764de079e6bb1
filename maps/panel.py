"""What stands around the map, in words and figures: the panel, the crossings, the legend (kilometres, days)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from ..geo.route import Route
from ..news.claims import Group, Role
from ..track.progress import Destination, Progress, Size
from ..track.track import Range
from ..wording.care import care_text
from ..wording.places import last_place
from ..wording.remarks import eta_why_text
from ..wording.rounding import whole_share
from ..wording.words import Words
from . import marks, regions
from .scene import Scene


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the panel: what is measured, the figure, and what to know about it.

    Attributes
    ----------
    key
        What counts.js counts along with the day: ``done``, ``reported``, ``route``, ``pace``, ``size``; empty for what
        is known of the last day only.
    """

    key: str
    name: str
    value: str
    note: str = ""


def moving_figures(progress: Progress, words: Words) -> tuple[Figure, ...]:
    """List the figures that change with the day; one that is not known says so, one that is withheld is left out."""
    rows = [_km("done", words.say("Travelled"), progress.done_km, words=words, level=progress.level)]
    if not progress.care.no_live:
        rows += _remaining(progress, words)
    if progress.care.coarsen != "region":
        pace, unit = progress.pace_km_per_day, words.say("km a day")
        rows.append(_km("pace", words.say("Pace"), pace, words=words, level=progress.level, unit=unit))
    value, note = size_text(progress.size, words)
    return (*rows, Figure("size", words.say("Size"), value, note))


def still_figures(progress: Progress, words: Words) -> tuple[Figure, ...]:
    """List the figures that hold for the day asked for alone: the arrival, unless it is withheld."""
    return () if progress.care else (_arrival(progress, words),)


def size_text(size: Size | None, words: Words) -> tuple[str, str]:
    """Say how many they are, and when that was reported."""
    if size is None:
        return words.say("not reported"), ""
    return words.counted(size.low, size.high, size.counts), _size_note(size, words)


def _size_note(size: Size, words: Words) -> str:
    if size.date is None:
        return words.say("date of the report not known")
    if size.is_wide:
        return words.say("as reported on {day}; reports differ widely", day=words.day(size.date))
    return words.say("as reported on {day}", day=words.day(size.date))


def status(progress: Progress, words: Words) -> str:
    """Say what the group does; where nothing is to be live, only that it has ended."""
    if progress.care.no_live and progress.status != "ended":
        return words.say("As last reported")
    return words.status(progress.status)


def last_report(progress: Progress, words: Words) -> str:
    """Say how old the news is, that it is not the current position, and what is withheld."""
    withheld = care_text(progress.care, told=words.told)
    return " ".join(filter(None, (_last_report(progress, words), withheld)))


def outlets(shown: Scene, words: Words) -> str:
    """List the outlets for the caption, each once; articles that name none are counted, the table tells which."""
    articles = {report.article.id: report.article for report in shown.reports}.values()
    named = list(dict.fromkeys(article.source for article in articles if article.source))
    count = sum(article.source is None for article in articles)
    unsigned = [words.count("one article without a named outlet", "{n} articles without a named outlet", count)] * bool(
        count
    )
    return ", ".join(named + unsigned) or words.say("no article")


def bar(progress: Progress, words: Words) -> dict[str, Any] | None:
    """Give the progress bar: the share done with its range, per cent, and its text alternative; None if not known."""
    if progress.percent is None:
        return None
    percent = progress.percent
    low, mid, high = (min(max(value, 0.0), 100.0) for value in (percent.low, percent.mid, percent.high))
    of = (
        words.say("the {km} km reported", km=words.number(progress.reported.length_km))
        if progress.reported
        else words.road(progress.track.route)
    )
    spread = _percent_range(percent, words, level=progress.level)
    value = words.per_cent(mid / 100)
    sizes = {"low": f"{low:.2f}", "mid": f"{mid:.2f}", "width": f"{max(high - low, 0.4):.2f}"}
    text = "; ".join(filter(None, (words.say("About {share} of {whole}", share=value, whole=of), spread)))
    return sizes | {"text": text, "value": value, "of": of, "range": spread}


def crossings(progress: Progress, words: Words, others: Sequence[Route] = ()) -> list[dict[str, str]]:
    """List the crossings side by side, each with a bar as long as its way is, the longest filling the width.

    Parameters
    ----------
    progress
        Holds them.
    words
        The language.
    others
        The other routes drawn, for their titles.
    """
    ends = [destination for destination in progress.destinations if not destination.claims]
    longest = max((destination.length_km for destination in ends), default=1.0)
    titles = {route.name: words.road(route) for route in (progress.track.route, *others)}
    return [_crossing(destination, words, longest_km=longest, by=titles.get(destination.route)) for destination in ends]


def legend(shown: Scene, words: Words) -> list[tuple[Markup, str]]:
    """List the symbols that are on the map, and only those."""
    level = words.level(shown.progress.level)
    known = shown.progress.position is not None
    seen = dict.fromkeys((pin.role, pin.group) for pin in shown.pins)
    band = words.say("Where the group probably was ({level} range)", level=level)
    keys = (
        (True, marks.legend_line("cm-route"), _route_name(shown.route, words)),
        (known, marks.legend_line("cm-done"), words.say("Travelled")),
        (known, marks.legend_line("cm-range"), band),
        (known, marks.here(), words.say("Estimated position")),
        *((True, marks.legend_pin(role, group), _pin_name(role, group, words)) for role, group in seen),
        (_hatched(shown), marks.legend_stretch(), words.say("Reported somewhere along here")),
        (_is_flagged(shown), marks.goal("destination"), words.say("Destination")),
        (shown.heads_for, marks.goal("toward"), words.say("Said to be heading here")),
        (bool(shown.named), marks.dot("context"), words.say("Named in reports, not a position")),
        (bool(shown.others), marks.legend_line("cm-other-route"), words.say("Other possible route")),
    )
    return [(drawing, text) for there, drawing, text in keys if there]


def _pin_name(role: Role, group: Group, words: Words) -> str:
    """Say what a pin stands for, and of which part of the group where it is not of the main one."""
    return words.role(role) if group == "main" else f"{words.role(role)} ({words.group(group)})"


def _is_flagged(shown: Scene) -> bool:
    """Tell whether the end of a route is marked: one at which the group has not been seen."""
    seen = {pin.place.name for pin in shown.pins}
    return any(route.destination.label not in seen for route in (shown.route, *shown.others))


def _last_report(progress: Progress, words: Words) -> str:
    report = progress.last_report
    if report is None:
        return words.say("No dated report of a position. Nothing here is the current position.")
    where = {"day": words.day(report.date), "place": last_place(progress, words)}
    if report.age_days == 0:
        return words.say("Last reported on {day} ({place}). This is not the current position.", **where)
    age = {"age": words.days_ago(report.age_days), "today": words.day(progress.as_of)}
    return words.say(
        "Last reported on {day} ({place}), {age} than {today}. This is not the current position.", **where, **age
    )


def _eta(destination: Destination, words: Words) -> str:
    if destination.eta is not None:
        return words.span(destination.eta.earliest, destination.eta.latest)
    return words.say("withheld") if destination.eta_why.kind == "withheld" else words.say("cannot be said")


def _remaining(progress: Progress, words: Words) -> Iterator[Figure]:
    level, route, reported = progress.level, progress.track.route, progress.reported
    if reported is not None:
        name = words.say("To go, of the {km} km reported", km=words.number(reported.length_km))
        yield _km("reported", name, progress.remaining_reported_km, words=words, level=level)
    if route.is_open:  # it ends where the group was last seen
        yield Figure("", words.say("To go"), words.say("not known"), words.told.phrases.remarks["no-goal"])
        return
    name = words.say("To go by {road}, {km} km", road=words.road(route), km=words.number(route.length_km))
    yield _km("route", name, progress.remaining_route_km, words=words, level=level)


def _route_name(route: Route, words: Words) -> str:
    return words.say("Route inferred from reports") if route.fitted else words.say("Planned route")


def _hatched(shown: Scene) -> bool:
    return any(regions.stretches(shown.route, area.place) for area in shown.areas)


def _percent_range(percent: Range, words: Words, *, level: float) -> str:
    shares = Range(*(float(whole_share(share)) for share in (percent.low, percent.mid, percent.high)))
    ends = words.bounds(shares)
    if ends == words.number(shares.low):
        return ""
    shown = words.per_cent(0).replace(words.number(0), ends)
    return words.say("{level} range{start} {ends}{unit}", level=words.level(level), start="", ends=shown, unit="")


def _km(key: str, name: str, values: Range | None, *, words: Words, level: float, unit: str = "km") -> Figure:
    if values is None:
        return Figure(key, name, words.say("not known"), words.say("the reports are too few or too vague"))
    note = words.spread(values, level=level, unit=f" {unit}")
    return Figure(key, name, f"{words.number(values.mid)} {unit}", note)


def _arrival(progress: Progress, words: Words) -> Figure:
    eta, name = progress.eta, words.say("Arrival")
    why = eta_why_text(progress, told=words.told)
    if eta is None:
        return Figure("", name, words.say("cannot be said"), why)
    likely = words.say("most likely {day}", day=words.day(eta.median))
    return Figure("", name, words.span(eta.earliest, eta.latest), f"{likely}; {why}")


def _crossing(destination: Destination, words: Words, *, longest_km: float, by: str | None) -> dict[str, str]:
    remaining = destination.remaining_km
    share = 100 / longest_km
    done = destination.length_km - remaining.mid if remaining else 0.0
    ends = words.bounds(remaining) if remaining else ""
    return {
        "name": destination.name,
        "length": words.say("{km} km in all", km=words.number(destination.length_km)),
        "by": "" if by is None else words.say("by {road}", road=by),
        "remaining": words.say("not known") if remaining is None else f"{words.number(remaining.mid)} km",
        "range": "" if remaining is None or ends == words.number(remaining.mid) else ends,
        "eta": _eta(destination, words),
        "whole": f"{destination.length_km * share:.2f}",
        "done": f"{done * share:.2f}",
        "low": f"{(destination.length_km - remaining.high) * share if remaining else 0:.2f}",
        "width": f"{max((remaining.high - remaining.low) * share, 0.3) if remaining else 0:.2f}",
    }
