"""The record of its making that a published file carries, and where it stands in a page, Markdown, Word and PDF.

What carries it may come from anybody: nothing of a file is interpreted but the few bytes that hold the record.
"""

from __future__ import annotations

import html
import zipfile
import zlib
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from io import BytesIO

from .archives import BREAKAGES

_NAME = "caravan-map-run"
"""Of the ``meta`` element of a page, and the first word of Markdown's comment."""
_META, _COMMENT = f'name="{_NAME}"'.encode(), f"<!-- {_NAME} ".encode()
_PARTS, _PART_START = "customXml/", b'"urn:caravan-map:run">'
_MOST_PARTS, _LARGEST_PART = 50, 20_000_000
_EMBEDDED, _MOST_EMBEDDED, _DICTIONARY = b"/EmbeddedFile", 100, 2_000  # bytes that a stream's dictionary may have
#: What would end a comment, an element or a string around it, or begin a template of a site (Jekyll, Hugo); in JSON
#: they stand in strings alone.
_ESCAPED = (
    ("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("--", "-\\u002d"), ("{{", "{\\u007b"), ("{%", "{\\u0025"),
    ("{#", "{\\u0023"),
)  # fmt: skip


def inert(record: str) -> str:
    r"""Give JSON without signs beyond ASCII the escapes that let it stand in any of the formats.

    Examples
    --------
    >>> inert('{"a":"--></script>"}')
    '{"a":"-\\u002d\\u003e\\u003c/script\\u003e"}'
    """
    for sign, escaped in _ESCAPED:
        record = record.replace(sign, escaped)
    return record


def carried(content: bytes) -> bytes | None:
    """Find the record that a published file carries.

    Parameters
    ----------
    content
        The file: HTML, Markdown, Word or PDF.

    Returns
    -------
    bytes | None
        JSON as it stands there, not looked into; empty where the file is one of these and carries none, None where it
        is none of them.
    """
    starts: tuple[tuple[bytes, Callable[[bytes], bytes]], ...] = (
        (b"<", _in_page),
        (b"PK\x03\x04", _in_word),
        (b"%PDF", _in_pdf),
        (b"---", _in_markdown),
    )
    start = content[:1000].lstrip()
    return next((found(content) for sign, found in starts if start.startswith(sign)), None)


class _Head(HTMLParser):
    """Finds the record in a page's head."""

    content: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        given = dict(attrs)
        if tag == "meta" and given.get("name") == _NAME and self.content is None:
            self.content = given.get("content")


def _in_page(content: bytes) -> bytes:
    """Look at the tag that holds it alone."""
    at = content.find(_META)
    start, end = content.rfind(b"<", 0, max(at, 0)), content.find(b">", max(at, 0))
    head = _Head()
    head.feed(content[start : end + 1].decode("utf-8", errors="replace") if at >= 0 else "")
    return (head.content or "").encode()


def _in_markdown(content: bytes) -> bytes:
    """Take the last, for it stands at the end."""
    _, mark, rest = content.rpartition(_COMMENT)
    return rest.partition(b"-->")[0].strip() if mark else b""


def _in_word(content: bytes) -> bytes:
    """Look through the custom parts, whose names a program that saves the file anew may change."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            parts = [part for part in archive.infolist() if part.filename.startswith(_PARTS)]
            small = (part for part in parts[:_MOST_PARTS] if part.file_size <= _LARGEST_PART)
            texts = (archive.read(part).partition(_PART_START)[2].partition(b"<")[0] for part in small)
            text = next(filter(None, texts), b"")
    except BREAKAGES:
        return b""
    return html.unescape(text.decode("utf-8", errors="replace")).strip().encode()


def _in_pdf(content: bytes) -> bytes:
    """Look at the attached files for one that begins as a record does."""
    return next((file for file in _attached(content) if file.startswith(b'{"schema":"caravan-map/')), b"")


def _attached(content: bytes) -> Iterator[bytes]:
    """Give the files attached to a PDF, as they stand or deflated; those of an encrypted one cannot be read."""
    at = -1
    for _ in range(_MOST_EMBEDDED):
        at = content.find(_EMBEDDED, at + 1)
        if at < 0:
            return
        start = content.find(b"stream", at, at + _DICTIONARY)
        if start < 0 or content.startswith(b"s", at + len(_EMBEDDED)):  # the list of them
            continue
        stream = content[start + len(b"stream") : content.find(b"endstream", start + 1)].lstrip(b"\r\n")
        before = content[max(at - _DICTIONARY, 0) : at].rpartition(b" obj")[2]
        yield _inflated(stream) if b"/FlateDecode" in before + content[at:start] else stream.rstrip(b"\r\n")


def _inflated(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream, _LARGEST_PART)
    except zlib.error:
        return b""
