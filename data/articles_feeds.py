"""Articles in RSS and Atom feeds, an entry an article, by feedparser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

from ..errors import ArticleError
from .article_bytes import Source, decoded
from .article_files import part_of
from .article_values import Document, OnFailure, limited
from .html_text import parsed_html, text_of
from .written_days import moment

_DECLARATION = re.compile(r"\A\s*<\?xml\b[^>]*\?>")
_UTF_8 = {"content-type": "application/xml; charset=utf-8"}
_DATES = ("published", "created", "updated")
_HEADLINE_ONLY = "the feed gives a headline only; read the article itself for what it says"
_SUMMARY_ONLY = "the feed gives a summary only; read the article itself for what the summary leaves out"


def feed_documents(source: Source, on_failure: OnFailure) -> Iterator[Document]:
    """Read the entries of a feed.

    Parameters
    ----------
    source
        The feed's bytes.
    on_failure
        Told of each entry that holds neither text nor a headline.

    Yields
    ------
    Document
        In the feed's order; the key is the file's, with the entry's number.

    Raises
    ------
    ArticleError
        If it is not a feed, or one without entries.
    """
    text, note = decoded(source, declares=True)
    feed = _parsed(source.name, text)
    entries = feed["entries"]
    if not feed["version"] and not entries:
        raise ArticleError(source.name, "is neither an RSS nor an Atom feed")
    if not entries:
        raise ArticleError(source.name, "is a feed without entries")
    digest = source.digest
    for number, entry in enumerate(limited(source.name, entries, on_failure), 1):
        name = part_of(source.name, "entry", number)
        title = _plain(entry.get("title"))
        body, lack = _body(entry, title)
        if not body:
            on_failure(ArticleError(name, "holds no text"))
            continue
        when, basis = _published(entry)
        notes = [told for told in (note, lack) if told is not None]
        yield Document(
            name,
            f"{source.stem}-{number}",
            {
                "text": body,
                "title": title if lack != _HEADLINE_ONLY else None,
                "source": _plain((entry.get("source") or {}).get("title")) or _plain(feed["feed"].get("title")),
                "url": entry.get("link"),
                "author": _plain(entry.get("author")),
                "language": feed["feed"].get("language"),
                "published": when,
            },
            digest,
            basis=basis,
            note="; ".join(notes) or None,
        )


def _parsed(name: str, text: str) -> Mapping[str, Any]:
    """Parse a feed as a stream of UTF-8, which feedparser neither takes for an address nor guesses the encoding of."""
    import feedparser

    stream = BytesIO(_DECLARATION.sub("", text).encode("utf-8", "replace"))
    try:
        found: Mapping[str, Any] = feedparser.parse(stream, response_headers=_UTF_8)
    except (ValueError, LookupError, TypeError, AttributeError, AssertionError, RecursionError) as error:
        raise ArticleError(name, "is not a feed that can be read") from error  # it is not careful with broken ones
    return found


def _body(entry: Mapping[str, Any], title: str | None) -> tuple[str, str | None]:
    """Give an entry's text, and what to say where it is not the article's but a summary of it, or its headline."""
    for content in entry.get("content") or ():
        if text := _text(content):
            return text, None
    if text := _text(entry.get("summary_detail") or {}):
        return text, _SUMMARY_ONLY
    return title or "", _HEADLINE_ONLY


def _text(detail: Mapping[str, Any]) -> str:
    value = detail.get("value") or ""
    if detail.get("type") == "text/plain":
        return str(value).strip()
    page = parsed_html(value) if value.strip() else None
    return "" if page is None else text_of(page)


def _plain(value: object) -> str | None:
    """Give the text of a title, which may hold marks and entities."""
    if not isinstance(value, str) or not value.strip():
        return None
    page = parsed_html(value) if "<" in value or "&" in value else None
    return " ".join((value if page is None else text_of(page)).split()) or None


def _published(entry: Mapping[str, Any]) -> tuple[date | datetime | None, str]:
    for key in _DATES:
        if key not in entry:  # feedparser would give another date instead, with a warning
            continue
        when = _when(entry.get(key), entry.get(f"{key}_parsed"))
        if when is not None:
            return when, f"“{key}” of the feed's entry"
    return None, ""


def _when(stated: object, parsed: Sequence[int] | None) -> date | datetime | None:
    """Read a date as the feed wrote it, with its offset, else as feedparser understood it, in UTC."""
    when = moment(stated)
    if when is not None or parsed is None:
        return when
    year, month, day, hour, minute, second = parsed[:6]
    with suppress(ValueError, OverflowError):
        return moment(datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC))
    return None
