"""A picture: a file's bytes, and what it says in words. Importing this module imports matplotlib."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass

from ...wording.words import Words
from .captions import Caption
from .printing import Kind, printed
from .sheet import Sheet

_MEDIA = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn picture.

    Attributes
    ----------
    content
        The file's bytes.
    kind
        Its format.
    caption
        What it says in words.
    unwritten
        Signs of its texts that the font cannot write, in order; boxes stand for them.
    """

    content: bytes
    kind: Kind
    caption: Caption
    unwritten: tuple[str, ...] = ()

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:  # noqa: ARG002 - IPython's
        """Show itself in a notebook: the drawing, and its text alternative where no drawing can be shown."""
        written = self.content.decode() if self.kind == "svg" else b64encode(self.content).decode()
        return {"text/plain": self.caption.alt, _MEDIA[self.kind]: written}


def picture_of(sheet: Sheet, kind: Kind, caption: Caption, *, words: Words) -> Picture:
    """Print a sheet with its words inside."""
    described = f"{caption.summary} {caption.alt}"
    content = printed(sheet, kind, title=caption.title, description=described, lang=words.tag)
    return Picture(content, kind, caption, tuple(sorted(sheet.unwritten)))
