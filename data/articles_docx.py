"""Articles in Word documents (.docx), by python-docx: the text as finally worded, and the document's properties."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from ..errors import ArticleError
from .archives import BREAKAGES
from .article_bytes import Source
from .article_values import Document

if TYPE_CHECKING:
    from lxml.etree import _Element

# A document that unpacks to more is no article but a bomb, or a picture book.
_LARGEST_BYTES = 100_000_000
_LARGEST_XML_BYTES = 20_000_000
_MOST_PARTS = 5_000

# A document that python-docx made bears the day of its template unless it is given one.
_TEMPLATE_DAY = date(2013, 12, 23)

_BROKEN = "is not a Word document (.docx) that can be read; save it as .docx again, or as text"
# What lxml and python-docx raise besides on files that are broken or made to break.
_BREAKAGES = (*BREAKAGES, AttributeError, TypeError, AssertionError)
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS = {
    f"{_WORDS}p": "\n",
    f"{_WORDS}br": "\n",
    f"{_WORDS}cr": "\n",
    f"{_WORDS}tab": " ",
    f"{_WORDS}noBreakHyphen": "-",
}
# Text that was deleted or moved away, and the copy of a text box for older programs.
_SKIPPED = {
    f"{_WORDS}del",
    f"{_WORDS}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}


def docx_document(source: Source) -> Iterator[Document]:
    """Read a Word document.

    Parameters
    ----------
    source
        The file's bytes.

    Yields
    ------
    Document
        One; a paragraph or a table's cell is a line.

    Raises
    ------
    ArticleError
        If it is not such a document, is a zip bomb, or holds no text.

    Notes
    -----
    Its date is the day the document was created, as the basis says, which is the article's own only if it was written
    there. Headers, footers, notes and comments are left out.
    """
    _check(source)
    text, values = _content(source)
    if not text:
        raise ArticleError(source.name, "is a Word document without text")
    yield Document(
        source.name,
        source.stem,
        {"text": text, **values},
        source.digest,
        basis="“created” in the document's properties",
    )


def _check(source: Source) -> None:
    """Refuse an archive by what its index says it unpacks to; zipfile never unpacks more than that."""
    try:
        with zipfile.ZipFile(BytesIO(source.content)) as archive:
            parts = archive.infolist()
    except _BREAKAGES as error:
        raise ArticleError(source.name, _BROKEN) from error
    total = sum(part.file_size for part in parts)
    xml = sum(part.file_size for part in parts if part.filename.lower().endswith((".xml", ".rels")))
    if total > _LARGEST_BYTES or xml > _LARGEST_XML_BYTES or len(parts) > _MOST_PARTS:
        raise ArticleError(
            source.name,
            f"would unpack to {total:,} bytes in {len(parts):,} parts, more than an article has; save it as text",
        )


def _content(source: Source) -> tuple[str, dict[str, object]]:
    import docx
    from docx.opc.exceptions import OpcError
    from lxml.etree import LxmlError

    try:
        document = docx.Document(BytesIO(source.content))
        properties = document.core_properties
        values = {
            "title": properties.title or None,
            "author": properties.author or None,
            "language": properties.language or None,
            "published": _created(properties.created),
        }
        return _text(document.element.body), values
    except (*_BREAKAGES, OpcError, LxmlError) as error:
        raise ArticleError(source.name, _BROKEN) from error


def _created(moment: datetime | None) -> datetime | None:
    if moment is None or moment.date() == _TEMPLATE_DAY:
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _text(body: _Element) -> str:
    from lxml.etree import iterwalk

    pieces: list[str] = []
    walk = iterwalk(body, events=("start",))
    for _, node in walk:
        if node.tag in _SKIPPED:
            walk.skip_subtree()
        elif node.tag == f"{_WORDS}t":
            pieces.append(node.text or "")
        else:
            pieces.append(_MARKS.get(node.tag, ""))
    lines = (line.strip() for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)
