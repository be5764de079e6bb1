"""The bytes of articles: how many there may be, where they come from, and what text they encode."""

from __future__ import annotations

import codecs
import hashlib
import re
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..errors import ArticleError

LARGEST_BYTES = 20_000_000

# The longer first: the mark of UTF-16 opens that of UTF-32.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARATION = re.compile(rb"(?:\bcharset|^\s*<\?xml\b[^>]{0,200}\bencoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,40})")
_DECLARED_WITHIN = 4096  # browsers look at the first 1024; saved pages often have a long comment before
_WESTERN = "cp1252"
# What pages call so is Windows-1252 to every browser (WHATWG Encoding Standard, section 4.2).
_MEANS_WESTERN = frozenset({"ascii", "iso8859-1", "us-ascii"})


@dataclass(frozen=True, slots=True)
class Source:
    """The bytes of one file or page.

    Attributes
    ----------
    name
        The file as its caller named it, or the page's address.
    stem
        What articles of it are called: the file's name without its ending.
    content
        The bytes.
    url
        Where it was fetched from, None for a file.
    charset
        The encoding a server gave for it, None where none did.
    """

    name: str
    stem: str
    content: bytes
    url: str | None = None
    charset: str | None = None

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, hexadecimal, worked out anew each time."""
        return hashlib.sha256(self.content).hexdigest()


def source_of(file: Path) -> Source:
    """Read a file's bytes.

    Parameters
    ----------
    file
        The file.

    Returns
    -------
    Source
        Its bytes and names.

    Raises
    ------
    ArticleError
        If it cannot be opened, is a pipe or a device, or is larger than ``LARGEST_BYTES``.
    """
    try:
        size = file.stat().st_size
        if size <= LARGEST_BYTES:
            with opened(file) as stream:
                return Source(str(file), file.stem, stream.read())
    except OSError as error:
        raise ArticleError(str(file), f"cannot be read ({error.strerror or error})") from error
    raise ArticleError(str(file), f"is {size:,} bytes, more than the {LARGEST_BYTES:,} an article may have; split it")


def opened(file: Path) -> BinaryIO:
    """Open a file for reading, but not a pipe, which may keep us waiting, nor a device, which may never end.

    Raises
    ------
    ArticleError
        If it is a pipe or a device.
    OSError
        If it cannot be opened.
    """
    mode = file.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise ArticleError(str(file), "is a pipe or a device, not a file; save the article to a file first")
    return file.open("rb")


def decoded(source: Source, *, declares: bool = False) -> tuple[str, str | None]:
    """Give the text that bytes encode.

    Parameters
    ----------
    source
        The bytes.
    declares
        Whether the text itself may name its encoding, as HTML and XML do.

    Returns
    -------
    tuple
        The text without its byte order mark, and a note where the encoding had to be guessed.

    Raises
    ------
    ArticleError
        If there is no text, or none in any encoding.

    Notes
    -----
    A byte order mark decides; then the server's word, then the document's own, where the bytes can be read so; then
    UTF-8. Only what is left is guessed, and a guess is told: Windows-1252 if that gives text, else what
    charset-normalizer finds likeliest. A short text in an old encoding of another script may be guessed wrongly.
    """
    if not source.content.strip():
        raise ArticleError(source.name, "is empty")
    for mark, encoding in _MARKS:
        if source.content.startswith(mark):
            return _marked(source, mark, encoding), None
    for named in (source.charset, _declared(source.content) if declares else None, "utf-8"):
        text = _as(named, source.content)
        if text is not None:
            return _text_only(source.name, text), None
    text, encoding = _guessed(source)
    return _text_only(source.name, text), f"is not UTF-8; read as {encoding}, check its accents"


def _marked(source: Source, mark: bytes, encoding: str) -> str:
    try:
        text = source.content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(
            source.name, f"opens as {encoding.upper()} text does but is not (byte {error.start}); save it as UTF-8"
        ) from error
    if not text.strip():
        raise ArticleError(source.name, "is empty")
    return _text_only(source.name, text)


def _text_only(name: str, text: str) -> str:
    if "\0" in text:
        raise ArticleError(name, "is not text (it holds NUL bytes); give the article's text, not a binary file")
    return text


def _declared(content: bytes) -> str | None:
    match = _DECLARATION.search(content[:_DECLARED_WITHIN])
    return match[1].decode("ascii") if match else None


def _as(encoding: str | None, content: bytes) -> str | None:
    """Decode, or give None where there is no such encoding of text or the bytes are not in it."""
    if encoding is None:
        return None
    try:
        name = codecs.lookup(encoding).name
        if name.startswith("utf-16"):
            name = "utf-8"  # a document whose ASCII declaration could be read is not UTF-16
        return content.decode(_WESTERN if name in _MEANS_WESTERN else name)
    except (LookupError, ValueError):  # a UnicodeDecodeError is a ValueError
        return None


def _guessed(source: Source) -> tuple[str, str]:
    if b"\0" in source.content[:_DECLARED_WITHIN]:
        raise ArticleError(source.name, "is not text (it holds NUL bytes); give the article's text, not a binary file")
    from charset_normalizer import from_bytes

    for wanted in ([_WESTERN], None):
        best = from_bytes(source.content, cp_isolation=wanted).best()
        if best is not None:
            return str(best), best.encoding
    raise ArticleError(source.name, "is neither UTF-8 text nor text in another encoding; save it as UTF-8")
