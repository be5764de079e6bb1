"""What a document is made of, whatever it is written as: headings, paragraphs, lists, tables and pictures.

Texts are plain, and one line each: no control characters, no marks that turn the direction of writing or are not seen.
Each writer escapes them for its own format.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

PictureKind = Literal["png", "svg"]

_BREAKS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_UNSEEN = re.compile(r"[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufffe\uffff]+")


@dataclass(frozen=True, slots=True)
class Span:
    """A run of text.

    Attributes
    ----------
    text
        What it says, plain.
    bold, quiet
        Whether it stands out, or stands back.
    link
        Where it leads, http or https; None for nowhere.
    lang
        BCP 47 tag of its language, None for the document's.
    """

    text: str
    bold: bool = False
    quiet: bool = False
    link: str | None = None
    lang: str | None = None

    def __post_init__(self) -> None:
        """Make one line of the text."""
        object.__setattr__(self, "text", one_line(self.text))


Line = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 2 for a section, 3 within one."""

    text: str
    level: int = 2

    def __post_init__(self) -> None:
        """Make one line of the text."""
        object.__setattr__(self, "text", one_line(self.text))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    line: Line


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list without numbers."""

    items: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table.

    Attributes
    ----------
    columns
        Its headings.
    rows
        A line a cell.
    shares
        How wide each column is beside the others.
    right
        Places of the columns that hold numbers.

    Raises
    ------
    ValueError
        If a row or the shares are not of as many parts as there are columns.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]
    shares: tuple[int, ...]
    right: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a ragged table."""
        if any(len(row) != len(self.columns) for row in (*self.rows, self.shares)):
            raise ValueError(f"a table of {len(self.columns)} columns has a row or shares of another number")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture.

    Attributes
    ----------
    name
        What to call a file of it, without its ending.
    content, kind
        Its bytes and their format.
    alt
        What it shows, for those who cannot see it.
    caption
        What stands below it.
    """

    name: str
    content: bytes
    kind: PictureKind
    alt: str
    caption: str

    def __post_init__(self) -> None:
        """Make one line of each text."""
        object.__setattr__(self, "alt", one_line(self.alt))
        object.__setattr__(self, "caption", one_line(self.caption))


Block = Heading | Paragraph | Bullets | Grid | Figure


@dataclass(frozen=True, slots=True)
class Document:
    """A document.

    Attributes
    ----------
    title
        Its heading.
    summary
        What it says in a few sentences, for whoever lists it.
    lang
        BCP 47 tag of its language.
    day
        The day it is known on, which stands for the day it was made.
    generator
        The program and its version.
    blocks
        What it holds, in order.
    record
        How it was made, as JSON of ASCII signs without ``<``, ``>``, ``&`` and ``--``; empty where it does not tell.
    """

    title: str
    summary: str
    lang: str
    day: date
    generator: str
    blocks: tuple[Block, ...]
    record: str = ""

    def __post_init__(self) -> None:
        """Make one line of each text."""
        object.__setattr__(self, "title", one_line(self.title).strip())
        object.__setattr__(self, "summary", one_line(self.summary).strip())

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Give its pictures."""
        return tuple(block for block in self.blocks if isinstance(block, Figure))


def line(*parts: str | Span) -> Line:
    """Make a line of texts and spans; empty ones are left out."""
    spans = (part if isinstance(part, Span) else Span(part) for part in parts)
    return tuple(span for span in spans if span.text)


def plain(spans: Line) -> str:
    """Give a line as text."""
    return "".join(span.text for span in spans)


def one_line(text: str) -> str:
    r"""Give a text without line breaks and controls, and without what is not seen or turns the writing round.

    Examples
    --------
    >>> one_line("They left\nHuixtla\u202e.")
    'They left Huixtla.'
    """
    return _BREAKS.sub(" ", _UNSEEN.sub("", text))
