"""The page's tables: every claim with its quote, its source and its fate; what is not used, and why (kilometres)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..news.article import UNKNOWN_DATE, Article, DateRange, followed_address
from ..news.claims import POSITION_ROLES, LengthClaim, Reading, Role, SizeClaim
from ..wording.bases import basis
from ..wording.quotes import unquoted
from ..wording.reasons import reason
from ..wording.words import GROUP, ROLE, Words
from . import notes
from .scene import Scene
from .sightings import JudgedClaim, source_of


def report_rows(shown: Scene, words: Words) -> list[dict[str, Any]]:
    """List every claim about the group for the table, the numbered ones with their number on the map."""
    numbers = {report.claim.id: pin.number for pin in shown.pins for report in pin.reports}
    return [_row(report, numbers.get(report.claim.id), words) for report in _about(shown)]


def left_out(shown: Scene, words: Words) -> list[dict[str, Any]]:
    """List the claims about the group that no figure rests on, by the reason, the commonest first."""
    by_reason: dict[str, list[JudgedClaim]] = {}
    for report in _about(shown):
        if not report.verdict.used:
            by_reason.setdefault(_why(report), []).append(report)
    return [
        dict(zip(("why", "why_lang"), reason(why, words), strict=True))
        | {"claims": [_pointer(report, words) for report in found]}
        for why, found in sorted(by_reason.items(), key=lambda item: -len(item[1]))
    ]


def named_rows(shown: Scene, words: Words) -> list[dict[str, Any]]:
    """List the places that are only named, each once for what it is named as, with how often and by whom."""
    named: dict[tuple[str, Role], list[JudgedClaim]] = {}
    for report in shown.reports:
        if report.claim.role not in POSITION_ROLES:
            named.setdefault((report.place.name, report.claim.role), []).append(report)
    return [
        {
            "ids": [report.claim.id for report in found],
            "place": place,
            "role": words.role(role),
            "times": len(found),
            "sources": ", ".join(dict.fromkeys(report.source for report in found)),
            "quote": unquoted(found[0].claim.quote),
            "quote_lang": found[0].article.language,
        }
        for (place, role), found in sorted(named.items(), key=lambda item: (-len(item[1]), item[0]))
    ]


def figure_rows(reading: Reading, words: Words) -> list[dict[str, Any]]:
    """List the sizes and the distances the articles state."""
    articles = {article.id: article for article in reading.articles}
    rows = []
    for size in reading.sizes:
        value = words.counted(size.low, size.high, size.counts)
        what = words.say("Size of the group"), value, float(size.low or size.high or 0)
        rows.append(_stated(size, what, articles=articles, words=words))
    for length in reading.lengths:
        name = words.say("Distance, {what}", what=words.length(length.kind))
        what = name, f"{words.number(length.km)} km", length.km
        rows.append(_stated(length, what, articles=articles, words=words))
    return rows


def source_rows(reading: Reading, words: Words) -> list[dict[str, Any]]:
    """List the articles with outlet, title, date, address and the hash of what was read."""
    return [_source(article, reading.published.get(article.id, UNKNOWN_DATE), words) for article in reading.articles]


def filters(rows: Sequence[Mapping[str, Any]], words: Words) -> list[dict[str, Any]]:
    """List what the statements can be narrowed down by; of each what there is, in the order of the words or names."""
    seen = {key: {row[key] for row in rows} for key in ("role_key", "group_key", "source")}
    return [
        _filter("role", words.say("What"), [(role, words.role(role)) for role in ROLE if role in seen["role_key"]]),
        _filter("outlet", words.say("Outlet"), [(name, name) for name in sorted(seen["source"], key=str.casefold)]),
        _filter("group", words.say("Group"), [(key, words.group(key)) for key in GROUP if key in seen["group_key"]]),
        _filter("used", words.say("Used?"), [("1", words.say("used")), ("0", words.say("not used"))]),
    ]


def _filter(key: str, name: str, choices: Sequence[tuple[str, str]]) -> dict[str, Any]:
    return {"key": key, "name": name, "choices": choices}


def _about(shown: Scene) -> list[JudgedClaim]:
    return [report for report in shown.reports if report.claim.role in POSITION_ROLES]


def _row(report: JudgedClaim, number: int | None, words: Words) -> dict[str, Any]:
    claim = report.claim
    why, why_lang = reason(_why(report), words)
    return notes.facts(report, words) | {
        "id": claim.id,
        "day": report.day.isoformat() if report.day else "",
        "role_key": claim.role,
        "group_key": claim.group,
        "number": number,
        "place": report.place.name,
        "role": words.role(claim.role),
        "group": words.group(claim.group),
        "use": _use(report, words),
        "why": why,
        "why_lang": why_lang,
        "used": report.verdict.used,
        "rank": f"{report.verdict.posterior if report.verdict.used else report.verdict.posterior - 1:.3f}",
    }


def _use(report: JudgedClaim, words: Words) -> str:
    if not report.verdict.used:
        return words.say("not used")
    return words.say("repeat, counted once") if report.claim.same_as else words.say("used")


def _why(report: JudgedClaim) -> str:
    """Give the reason, without the id of what is repeated, which a reader does not see."""
    return report.verdict.why.removeprefix(f"repeats {report.claim.same_as}: ")


def _pointer(report: JudgedClaim, words: Words) -> dict[str, str]:
    text = f"{report.place.name}, {words.dates(report.claim.date)}, {report.source}"
    return {"id": report.claim.id, "text": text}


def _stated(
    claim: SizeClaim | LengthClaim, what: tuple[str, str, float], *, articles: Mapping[str, Article], words: Words
) -> dict[str, Any]:
    article, repeat = articles.get(claim.article), words.say("repeat") if claim.same_as else ""
    day = claim.date.start or claim.date.end
    return {
        "id": claim.id,
        "what": what[0],
        "value": what[1],
        "rank": f"{what[2]:g}",
        "day": day.isoformat() if day else "",
        "date": words.dates(claim.date) + (f" ({repeat})" if repeat else ""),
        "said_by": claim.said_by,
        "quote": unquoted(claim.quote),
        "quote_lang": article.language if article else None,
        "source": source_of(article, words) if article else claim.article,
        "url": followed_address(article.url) if article else None,
    }


def _source(article: Article, published: DateRange, words: Words) -> dict[str, Any]:
    found, tongue = basis(published.basis, words)
    return {
        "source": article.source or words.say("Outlet not named (article {id})", id=article.id),
        "title": article.title or "",
        "title_lang": article.language,
        "published": words.dates(published),
        "basis": found,
        "basis_lang": tongue,
        "url": followed_address(article.url),
        "sha256": article.sha256,
    }
