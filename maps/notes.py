"""What opens at a mark: date, place, role, group, quote, source and how sure (HTML, every text escaped by Jinja)."""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import Any

import jinja2

from ..news.article import followed_address
from ..track.progress import Position, Progress
from ..wording.bases import basis
from ..wording.quotes import unquoted
from ..wording.words import Words, in_place
from .sightings import JudgedClaim, Sighting

TEMPLATES = ("page.html", "time.html", "figures.html", "tables.html", "method.html", "popup.html")


@lru_cache
def static(name: str) -> str:
    """Give one of the package's own text files: a style, a script, a template."""
    return (resources.files(__package__) / "static" / name).read_text(encoding="utf-8")


def render(template: str, words: Words, **values: object) -> str:
    """Fill one of the package's own templates in a language, every value escaped."""
    shared = {"say": words.say, "count": words.count, "lang": words.tag}
    return _environment().get_template(template).render(**shared, **values)


def of_sighting(sighting: Sighting, words: Words, *, quoted: bool) -> str:
    """Write what opens at a mark: what was done where, and if `quoted` every report with its quote and source."""
    items = [facts(report, words) for report in sighting.reports] if quoted else []
    head, where = heading(sighting, words), whereabouts(sighting, words)
    return render("popup.html", words, head=head, where=where, items=items, lines=())


def of_position(position: Position, progress: Progress, words: Words) -> str:
    """Write what opens at the estimated position, with its central range."""
    about = words.say("About km {km}", km=words.number(position.km.mid))
    spread = words.spread(position.km, level=progress.level, start=": km")
    lines = [
        _whereabouts(position, words, inside=progress.care.coarsen is not None),
        "; ".join(filter(None, (about, spread))) + ".",
        words.say("Worked out from every report together. It is not where the group is now."),
    ]
    head = words.say("Estimated position")
    return render("popup.html", words, head=head, where=words.day(progress.as_of), items=(), lines=lines)


def _whereabouts(position: Position, words: Words, *, inside: bool) -> str:
    """Say between which places a position lies; in which region where no finer place is told."""
    behind, ahead = position.between
    if not inside:
        return words.say("Between {behind} and {ahead}, near {near}.", behind=behind, ahead=ahead, near=position.near)
    if ahead == position.near:
        return words.say("In {near}.", near=position.near)
    return words.say("In {near}, with {ahead} ahead.", near=position.near, ahead=ahead)


def heading(sighting: Sighting, words: Words) -> str:
    """Say what was done where: "Was at Mapastepec"."""
    number = f"{sighting.number}. " if sighting.number else ""
    colon = ":" if sighting.role in ("mention", "destination") else ""
    return f"{number}{words.role(sighting.role)}{colon} {sighting.place.name}"


def label(sighting: Sighting, words: Words) -> str:
    """Name a mark for those who do not see it, beginning with what others see."""
    seen = f"{sighting.number} {sighting.place.name}" if sighting.number else sighting.place.name
    what = f"{words.role(sighting.role)}, {words.dates(sighting.date)}, {words.group(sighting.group)}"
    reports = words.count(
        "one report", "{n} reports", len(sighting.reports)
    )  # apart: Babel sees no text in an f-string
    return f"{seen}: {what}, {reports}"


def whereabouts(sighting: Sighting, words: Words) -> str:
    """Say what kind of place it is, where, and who was there."""
    place = sighting.place
    country = words.territory(place.country) if place.country else None
    parts = [
        part for part in (place.admin1 if place.kind != "region" else None, country) if part and part != place.name
    ]
    who = "" if sighting.role == "mention" else f" · {words.group(sighting.group)}"
    kind = words.kind(place.kind)
    return ", ".join([kind[:1].upper() + kind[1:], *parts]) + who


def facts(report: JudgedClaim, words: Words) -> dict[str, Any]:
    """Give one report's facts in words, for a note and for a row of the table."""
    claim, article = report.claim, report.article
    found, tongue = basis(claim.date.basis, words)
    return {
        "date": words.dates(claim.date),
        "basis": found,
        "basis_lang": tongue,
        "quote": unquoted(claim.quote),
        "quote_lang": article.language,
        "said_by": claim.said_by,
        "source": report.source,
        "title": article.title if article.source else None,
        "url": followed_address(article.url),
        "published": words.dates(report.published),
        "sure": _sure(report, words),
    }


def _sure(report: JudgedClaim, words: Words) -> str:
    if report.claim.role in ("mention", "origin"):
        return ""
    return f"{words.sureness(report.verdict.posterior)} ({words.share(report.verdict.posterior)})"


def _shown(value: object) -> object:
    """Keep a text from reordering the page; what is already HTML or a script of ours stays as it is."""
    return in_place(value) if type(value) is str else value


@lru_cache(maxsize=1)
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.DictLoader({name: static(name) for name in TEMPLATES}),
        autoescape=True,
        finalize=_shown,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
