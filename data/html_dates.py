"""The day and time a page says it was published, and where it says so: a meta tag, JSON-LD, its address or its text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from .written_days import moment

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# What publishers call it, the most specific first (Open Graph, schema.org, Dublin Core, and what content systems use).
_META_NAMES = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date",
    "publish-date", "publish_date", "published-date", "publication_date", "publicationdate", "published_time",
    "article.published", "article:published", "sailthru.date", "dcterms.issued", "dc.date.issued", "dcterms.date",
    "dc.date", "dcterms.created", "dc.date.created", "pubdate", "cxenseparse:recs:publishtime", "date",
)  # fmt: skip
_META_KEYS = ("property", "name", "itemprop")
_ADDRESS_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([-/._]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)")
_MOST_JSON = 1_000_000  # characters of JSON-LD
_DEEPEST = 8  # levels inside it


@dataclass(frozen=True, slots=True)
class Published:
    """A day of publication, with the time where one is given, and where it was found."""

    when: date | datetime
    basis: str


def published_in(page: HtmlElement, url: str | None) -> Published | None:
    """Find when a page was published in what it states for machines.

    Parameters
    ----------
    page
        The page.
    url
        Its address, None where not known.

    Returns
    -------
    Published or None
        From a meta tag, else from JSON-LD, else from a marked time, else from the address; None where none tells.
    """
    for name, value in (*_meta(page), *_json_ld(page), *_marked(page)):
        when = moment(value)
        if when is not None:
            return Published(when, name)
    return _in_address(url)


def seen_in(value: str | None) -> Published | None:
    """Give the day that was found in a page's visible text (ISO 8601), None where there is none."""
    when = moment(value)
    return None if when is None else Published(when, "a date in the page's text")


def _meta(page: HtmlElement) -> list[tuple[str, str]]:
    """List the publication dates of meta tags, the most specific name first, each with its basis."""
    found: dict[str, str] = {}
    for tag in page.iter("meta"):
        for key in _META_KEYS:
            name, content = (tag.get(key) or "").strip().lower(), tag.get("content")
            if name in _META_NAMES and content:
                found.setdefault(name, content)
    return [(f"the page's meta tag “{name}”", found[name]) for name in _META_NAMES if name in found]


def _json_ld(page: HtmlElement) -> Iterator[tuple[str, str]]:
    for script in page.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        text = script.text or ""
        with suppress(ValueError, RecursionError):
            if len(text) <= _MOST_JSON:
                yield from (("the page's JSON-LD", value) for value in _dates_published(json.loads(text, strict=False)))


def _dates_published(value: object, depth: int = 0) -> Iterator[str]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _dates_published(item, depth + 1)
    elif isinstance(value, dict):
        day = value.get("datePublished")
        if isinstance(day, str):
            yield day
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _dates_published(value.get(key), depth + 1)


def _marked(page: HtmlElement) -> Iterator[tuple[str, str]]:
    for tag in page.iter("time"):
        if tag.get("pubdate") is not None or (tag.get("itemprop") or "").lower() == "datepublished":
            yield "the page's time of publication", tag.get("datetime") or "".join(tag.itertext())


def _in_address(url: str | None) -> Published | None:
    match = _ADDRESS_DAY.search(url or "")
    if match is None:
        return None
    with suppress(ValueError):
        return Published(date(int(match[1]), int(match[3]), int(match[4])), "the page's address")
    return None
