"""What a page that this program wrote says of itself, for those who embed it."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EmbedError
from .own_files import is_own_page

if TYPE_CHECKING:
    from lxml.html import HtmlElement

LARGEST_PAGE_BYTES = 50_000_000


@dataclass(frozen=True, slots=True)
class PageFacts:
    """A page as its head describes it.

    Attributes
    ----------
    title, summary
        Its title, and the sentences below it.
    lang
        BCP 47 tag of its language.
    rights
        What is owed to whom; None where it does not say.
    address
        Where it stands on the web; None where it does not say.
    withheld
        What it says is withheld; None where nothing is.
    """

    title: str
    summary: str
    lang: str
    rights: str | None
    address: str | None
    withheld: str | None = None


def page_facts(path: Path) -> PageFacts:
    """Read what a page says of itself.

    Parameters
    ----------
    path
        A page that ``caravan-map map`` wrote.

    Returns
    -------
    PageFacts
        Its facts.

    Raises
    ------
    EmbedError
        If the file cannot be read, is too large, or is no such page.
    """
    page = _own_page(path)
    title = page.findtext(".//title") or ""
    return PageFacts(
        title=" ".join(title.split()),
        summary=" ".join((_meta(page, "description") or "").split()),
        lang=page.get("lang") or "en",
        rights=_meta(page, "dcterms.rights"),
        withheld=_meta(page, "caravan-map-withheld"),
        address=next(iter(page.xpath("//link[@rel='canonical']/@href")), None),
    )


def _own_page(path: Path) -> HtmlElement:
    content = file_bytes(path, largest=LARGEST_PAGE_BYTES)
    if is_own_page(content):
        from lxml import etree, html

        with contextlib.suppress(etree.ParserError):  # raised where there is no element
            page: HtmlElement = html.document_fromstring(content.decode("utf-8", errors="replace"))
            return page
    raise EmbedError(str(path), "is no page that caravan-map wrote; make one with `caravan-map map -o caravan.html`")


def file_bytes(path: Path, *, largest: int) -> bytes:
    """Read a file that is to be embedded.

    Parameters
    ----------
    path
        The file.
    largest
        Bytes it may have.

    Returns
    -------
    bytes
        Its content.

    Raises
    ------
    EmbedError
        If it cannot be read or is larger.
    """
    try:
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise EmbedError(str(path), f"cannot be read ({error.strerror})") from error
    if len(content) > largest:
        raise EmbedError(str(path), f"is larger than {largest:,} bytes; nobody would wait for it")
    return content


def _meta(page: HtmlElement, name: str) -> str | None:
    return next((str(found) for found in page.xpath("//meta[@name=$name]/@content", name=name)), None)
