"""A picture: a file's bytes, and what it says in words. Importing this module imports matplotlib."""

from __future__ import annotations

from dataclasses import dataclass

from ...wording.words import Words
from .captions import Caption
from .printing import Kind, printed
from .sheet import Sheet


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture.

    Attributes
    ----------
    content
        The file's bytes.
    caption
        What it says in words.
    unwritten
        Signs of its texts that the font cannot write, in order; boxes stand for them.
    """

    content: bytes
    caption: Caption
    unwritten: tuple[str, ...] = ()


def picture_of(sheet: Sheet, kind: Kind, caption: Caption, *, words: Words) -> Picture:
    """Print a sheet with its words inside."""
    described = f"{caption.summary} {caption.alt}"
    content = printed(sheet, kind, title=caption.title, description=described, lang=words.tag)
    return Picture(content, caption, tuple(sorted(sheet.unwritten)))
