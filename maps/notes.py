"""What opens at a mark: date, place, role, group, quote, source and how sure (HTML, every text escaped by Jinja)."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from importlib import resources
from typing import Any

import jinja2

from ..track.progress import Position
from . import words
from .sightings import JudgedClaim, Sighting, web_address


@lru_cache
def static(name: str) -> str:
    """Give one of the package's own text files: a style, a script, a template."""
    return (resources.files(__package__) / "static" / name).read_text(encoding="utf-8")


def render(template: str, **values: object) -> str:
    """Fill one of the package's own templates, every value escaped."""
    return _environment().get_template(template).render(**values)


def of_sighting(sighting: Sighting) -> str:
    """Write what opens at a mark: every report with its quote and source."""
    items = [facts(report) for report in sighting.reports]
    return render("popup.html", head=heading(sighting), where=whereabouts(sighting), items=items, lines=())


def of_position(position: Position, *, as_of: date, level: float) -> str:
    """Write what opens at the estimated position on a day, with its central range at a level in ``(0, 1)``."""
    km = (f"About km {words.number(position.km.mid)}", words.spread(position.km, level=level, start=": km"))
    lines = [
        f"Between {position.between[0]} and {position.between[1]}, near {position.near}.",
        "; ".join(filter(None, km)) + ".",
        "Worked out from every report together. It is not where the group is now.",
    ]
    return render("popup.html", head="Estimated position", where=words.day(as_of), items=(), lines=lines)


def heading(sighting: Sighting) -> str:
    """Say what was done where: "Was at Mapastepec"."""
    role = words.ROLE[sighting.role]
    number = f"{sighting.number}. " if sighting.number else ""
    colon = ":" if sighting.role in ("mention", "destination") else ""
    return f"{number}{role}{colon} {sighting.place.name}"


def label(sighting: Sighting) -> str:
    """Name a mark for those who do not see it, beginning with what others see."""
    seen = f"{sighting.number} {sighting.place.name}" if sighting.number else sighting.place.name
    what = f"{words.ROLE[sighting.role]}, {words.dates(sighting.date)}, {words.GROUP[sighting.group]}"
    return f"{seen}: {what}, {_reports(len(sighting.reports))}"


def whereabouts(sighting: Sighting) -> str:
    """Say what kind of place it is, where, and who was there."""
    place = sighting.place
    parts = [part for part in (place.admin1 if place.kind != "region" else None, place.country) if part]
    who = "" if sighting.role == "mention" else f" · {words.GROUP[sighting.group]}"
    return ", ".join([words.KIND[place.kind].capitalize(), *parts]) + who


def facts(report: JudgedClaim) -> dict[str, Any]:
    """Give one report's facts in words, for a note and for a row of the table."""
    claim, article = report.claim, report.article
    return {
        "date": words.dates(claim.date),
        "basis": claim.date.basis,
        "quote": claim.quote,
        "said_by": claim.said_by,
        "source": report.source,
        "title": article.title if article.source else None,
        "url": web_address(article),
        "published": words.dates(report.published),
        "sure": _sure(report),
    }


def _reports(count: int) -> str:
    return "one report" if count == 1 else f"{count} reports"


def _sure(report: JudgedClaim) -> str:
    if report.claim.role in ("mention", "origin"):
        return ""
    return f"{words.sureness(report.verdict.posterior)} ({words.share(report.verdict.posterior)})"


def _shown(value: object) -> object:
    """Keep a text from reordering the page; what is already HTML or a script of ours stays as it is."""
    return words.in_place(value) if type(value) is str else value


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    loader = jinja2.DictLoader({name: static(name) for name in ("page.html", "popup.html")})
    return jinja2.Environment(
        loader=loader,
        autoescape=True,
        finalize=_shown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
