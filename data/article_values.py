"""Articles made of the values a document gives: text in Unicode form NFC, a day of publication, who wrote it where."""

from __future__ import annotations

import reprlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TypeVar
from urllib.parse import urlsplit

from ..errors import ArticleError
from ..news.article import Article
from ..news.language import known_code
from .written_days import moment

MOST_CHARACTERS = 6_000_000
"""An article is seldom longer than 50,000; reading costs in step with the text up to here, and takes minutes."""
MOST_ITEMS = 10_000
"""In one feed or one array, which is held as a whole; JSON lines are read one by one."""
OnFailure = Callable[[ArticleError], None]

Item = TypeVar("Item")

_KNOWN_KEYS = {
    "title": ("title",),
    "source": ("source", "publisher", "outlet"),
    "url": ("url",),
    "author": ("author",),
    "language": ("language", "lang"),
}


@dataclass(frozen=True, slots=True)
class Document:
    """What a file, or a part of one, says of an article, before it is checked.

    Attributes
    ----------
    name
        How messages name it: the file, with the line or entry where it is one of several.
    key
        The id it asks for.
    values
        ``text``, ``title``, ``source``, ``url``, ``author``, ``published`` and ``language``, as they stand there.
    digest
        SHA-256 of its bytes, hexadecimal.
    basis
        Where ``published`` was found, in words.
    note
        What the reader should know of how it was read, None where there is nothing.
    """

    name: str
    key: str
    values: Mapping[str, object]
    digest: str
    basis: str = "“published” in the file"
    note: str | None = None


def article_of(document: Document) -> Article:
    """Make an article of a document.

    Parameters
    ----------
    document
        What it says.

    Returns
    -------
    Article
        With the host of its address for a source where no source is given.

    Raises
    ------
    ArticleError
        If it has no text, or a value that cannot be.
    """
    values, name = document.values, document.name
    known = {field: _string(values, keys, name) for field, keys in _KNOWN_KEYS.items()}
    stated = values.get("published") or values.get("date")
    published = moment(stated)
    return Article(
        id=normal(document.key),
        path=name,
        text=_text(values.get("text"), name),
        title=known["title"],
        source=known["source"] or host_of(known["url"]),
        url=known["url"],
        author=known["author"],
        published=published.date() if isinstance(published, datetime) else published,
        published_at=published if isinstance(published, datetime) else None,
        published_basis=None if published is None else document.basis,
        language=known_code(known["language"]),
        sha256=document.digest,
        note="; ".join(filter(None, (document.note, _undated(stated, published)))) or None,
    )


def _undated(stated: object, published: date | None) -> str | None:
    """Say that a day is none; an article is not lost for that: its text may tell when it was published."""
    if stated is None or published is not None:
        return None
    is_short = isinstance(stated, str | int | float)  # a list may nest without end
    shown = stated if isinstance(stated, date) else reprlib.repr(stated) if is_short else f"a {type(stated).__name__}"
    return f"“published” is {shown}, not a day such as 2023-12-27; the article is read as undated"


def limited(name: str, items: Sequence[Item], on_failure: OnFailure) -> Sequence[Item]:
    """Give the first items of a feed or an array.

    Parameters
    ----------
    name
        The file, for the message.
    items
        Its items.
    on_failure
        Told where there are more than ``MOST_ITEMS``.

    Returns
    -------
    sequence
        At most ``MOST_ITEMS``.
    """
    if len(items) > MOST_ITEMS:
        told = (
            f"holds {len(items):,} articles, of which the first {MOST_ITEMS:,} are read; split it, or give JSON lines"
        )
        on_failure(ArticleError(name, told))
    return items[:MOST_ITEMS]


def normal(text: str) -> str:
    """Compose letters, make line endings one, and replace halves of surrogate pairs, which JSON can escape."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole.replace("\r\n", "\n").replace("\r", "\n"))


def host_of(url: str | None) -> str | None:
    """Give the host of an address without its ``www.``, None where there is none."""
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _text(value: object, name: str) -> str:
    if not isinstance(value, str):
        raise ArticleError(name, 'has no "text", or it is not a string; give the article\'s text there')
    text = normal(value)
    if not text.strip():
        raise ArticleError(name, 'has an empty "text"')
    if len(text) > MOST_CHARACTERS:
        told = f"has {len(text):,} characters of text, more than the {MOST_CHARACTERS:,} an article may have; split it"
        raise ArticleError(name, told)
    return text


def _string(values: Mapping[str, object], keys: Iterable[str], name: str) -> str | None:
    for key in keys:
        value = values.get(key)
        if value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, str | int | float | date):
            raise ArticleError(name, f"“{key}” must be text, not {type(value).__name__}")
        return normal(str(value)).strip() or None  # YAML makes a number or a day of "title: 2018"
    return None
