"""What opens at a mark: date, place, role, group, quote, source and how sure (HTML, every text escaped by Jinja)."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import Any

import jinja2

from ..track.progress import Progress
from . import words
from .sightings import Report, Sighting, web_address


@lru_cache(maxsize=1)
def templates() -> jinja2.Environment:
    """Give the package's own templates, with every value escaped."""
    folder = resources.files(__package__) / "static"
    found = {name: (folder / name).read_text(encoding="utf-8") for name in ("page.html", "popup.html")}
    return jinja2.Environment(
        loader=jinja2.DictLoader(found), autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )


def of_sighting(sighting: Sighting) -> str:
    """Write what opens at a pin, an area, a goal or a place that is only named: every report with its quote and source."""
    return templates().get_template("popup.html").render(
        head=heading(sighting), where=whereabouts(sighting), items=[facts(report) for report in sighting.reports], lines=()
    )


def of_position(progress: Progress) -> str:
    """Write what opens at the estimated position.

    Raises
    ------
    ValueError
        If there is no position.
    """
    position = progress.position
    if position is None:
        raise ValueError("there is no position to describe; ask only where progress.position is not None")
    between = f"Between {position.between[0]} and {position.between[1]}, near {position.near}."
    chainage = f"About km {words.number(position.km.mid)} of the route; {progress.level:.0%} range: km {words.bounds(position.km)}."
    lines = [between, chainage, "Worked out from every report together. It is not where the group is now."]
    return templates().get_template("popup.html").render(head="Estimated position", where=words.day(progress.as_of), items=(), lines=lines)


def heading(sighting: Sighting) -> str:
    """Say what was done where: "Was at Mapastepec"."""
    role = words.ROLE[sighting.role]
    number = f"{sighting.number}. " if sighting.number else ""
    return f"{number}{role}: {sighting.place.name}" if sighting.role in ("mention", "destination") else f"{number}{role} {sighting.place.name}"


def label(sighting: Sighting) -> str:
    """Name a mark for those who do not see it."""
    return f"{heading(sighting)}, {words.dates(sighting.date)}, {words.GROUP[sighting.group]}, {_reports(len(sighting.reports))}"


def whereabouts(sighting: Sighting) -> str:
    """Say what kind of place it is, where, and who was there."""
    place = sighting.place
    parts = [part for part in (place.admin1 if place.kind != "region" else None, place.country) if part]
    who = "" if sighting.role == "mention" else f" · {words.GROUP[sighting.group]}"
    return ", ".join([words.KIND[place.kind].capitalize(), *parts]) + who


def facts(report: Report) -> dict[str, Any]:
    """Give one report's facts in words, for a note and for a row of the table."""
    claim, verdict, article = report.claim, report.verdict, report.article
    return {
        "date": words.dates(claim.date),
        "basis": claim.date.basis,
        "quote": claim.quote,
        "said_by": claim.said_by,
        "source": report.source,
        "title": article.title if article.source else None,
        "url": web_address(article),
        "published": words.dates(report.published),
        "sure": "" if claim.role in ("mention", "origin") else f"{words.sureness(verdict.posterior)} ({words.share(verdict.posterior)})",
    }


def _reports(count: int) -> str:
    return "one report" if count == 1 else f"{count} reports"
