"""Articles on HTML pages: text, headline, outlet and author by trafilatura, captions beside, a date with its basis."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from ..errors import ArticleError
from .article_bytes import Source, decoded
from .article_values import Document
from .html_dates import published_in, seen_in
from .html_text import parsed_html, text_of
from .own_files import is_own_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

# Without its limits htmldate would ask the clock, and take a year in the page's foot for the day.
_DATE_SEARCH = {"original_date": True, "extensive_search": False, "max_date": "2100-01-01"}
_LOGGERS = ("trafilatura", "htmldate", "courlan", "justext")
_SHORTEST = "100"  # characters; of a shorter find trafilatura makes one line of the whole page, by default below 250
_LONGEST_CAPTION = 1_000
MOST_ELEMENTS = 200_000
"""Of a page; long live blogs have some 20,000."""


def html_document(source: Source) -> Iterator[Document]:
    """Read the article of a page.

    Parameters
    ----------
    source
        The page's bytes.

    Yields
    ------
    Document
        One, with the page's main text.

    Raises
    ------
    ArticleError
        If the bytes are no text, or the page holds none, has too many elements, or is a map of this program.

    Notes
    -----
    Captions follow the text, for trafilatura leaves them out and they may hold the only position. A date that is only
    seen in the text (its basis says so) may be another article's.
    """
    if is_own_page(source.content):
        raise ArticleError(source.name, "is a map this program wrote, not an article")
    text, note = decoded(source, declares=True)
    page = parsed_html(text)
    if page is None:
        raise ArticleError(source.name, "is not a page with text in it")
    elements = sum(1 for _ in page.iter())
    if elements > MOST_ELEMENTS:
        told = f"has {elements:,} elements, more than the {MOST_ELEMENTS:,} a page may have; save the article's text"
        raise ArticleError(source.name, told)
    url = _address(page) or source.url
    stated = published_in(page, url)
    language = page.get("lang") or page.get("xml:lang")
    captions = _captions(page)
    found = _extracted(page, url)
    body = (found.get("text") or "").strip() or text_of(page)
    if not body.strip():
        raise ArticleError(source.name, "holds no text; save the page when it shows the article, not before")
    lines = set(body.split("\n"))
    published = stated or seen_in(found.get("date"))
    values = {
        "text": "\n".join([body, *(caption for caption in captions if caption not in lines)]),
        "title": found.get("title"),
        "source": found.get("sitename"),
        "author": found.get("author"),
        "url": url,
        "language": language,
        "published": None if published is None else published.when,
    }
    yield Document(
        source.name, source.stem, values, source.digest, basis="" if published is None else published.basis, note=note
    )


def _extracted(page: HtmlElement, url: str | None) -> dict[str, Any]:
    """Let trafilatura find the article's parts; nothing where it finds none. The page is used up."""
    from trafilatura import bare_extraction
    from trafilatura.settings import use_config

    config = use_config()
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", _SHORTEST)
    for name in _LOGGERS:  # a page without an article is told by what is returned
        logging.getLogger(name).setLevel(logging.CRITICAL)
    found = bare_extraction(
        page,
        url=url,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dict(_DATE_SEARCH),
        config=config,
    )
    if found is None:
        return {}
    return found if isinstance(found, dict) else found.as_dict()


def _address(page: HtmlElement) -> str | None:
    """Give the address a page gives for itself."""
    links = (tag.get("href") for tag in page.iter("link") if (tag.get("rel") or "").lower() == "canonical")
    metas = (tag.get("content") for tag in page.iter("meta") if (tag.get("property") or "").lower() == "og:url")
    addresses = ((address or "").strip() for address in (*links, *metas))
    return next((address for address in addresses if address.startswith(("https://", "http://"))), None)


def _captions(page: HtmlElement) -> list[str]:
    """List the captions of the article's pictures, each once, in order; of the page's where it marks no article."""
    article = next(page.iter("article"), None)
    inside = article if article is not None else page
    texts = (" ".join(text_of(tag).split()) for tag in inside.iter("figcaption"))
    return list(dict.fromkeys(text for text in texts if 0 < len(text) <= _LONGEST_CAPTION))
