"""A drawn sheet as bytes: PNG, SVG or PDF, with title and description inside and nothing that changes between runs.

Importing this module imports matplotlib.
"""

from __future__ import annotations

import io
import re
from typing import Literal
from xml.sax.saxutils import escape

from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image, PngImagePlugin

from .sheet import PROGRAM, Sheet, settled

Kind = Literal["png", "svg", "pdf"]
KINDS: tuple[Kind, ...] = ("png", "svg", "pdf")

_COMMENT = re.compile(r"<!--(?:(?!<!--).)*?-->\n?", re.DOTALL)
_PROLOGUE = re.compile(r"<!DOCTYPE[^<>]*>\n?")
_METADATA = re.compile(r"(?<!\s)\s*<metadata>(?:(?!<metadata>).)*?</metadata>", re.DOTALL)
_STYLE = re.compile(r"(?<!\s)\s*<defs>\s*<style[^<>]*>[^<]*</style>\s*</defs>")
_LINES = 'stroke-linejoin="round" stroke-linecap="butt"'
"""What matplotlib's style says of every element, which would go for all of a page the drawing is put into."""
_ROOT = re.compile(r"<svg ([^<>]*)>")


def printed(sheet: Sheet, kind: Kind, *, title: str, description: str, lang: str) -> bytes:
    """Give a sheet as a file's bytes.

    Parameters
    ----------
    sheet
        What is drawn.
    kind
        The format.
    title, description
        What it is and what it shows, plain text; kept in the file for those who cannot see it.
    lang
        BCP 47 tag of their language.

    Returns
    -------
    bytes
        The same for the same drawing and the same release of matplotlib.
    """
    with settled():
        if kind == "png":
            return _png(sheet, title, description)
        if kind == "svg":
            svg = _saved(sheet, "svg", {"Date": None, "Creator": None}).decode()
            return _accessible(svg, title, description, lang=lang).encode()
        told = {"Title": title, "Subject": description, "Creator": PROGRAM, "Producer": "Matplotlib"}
        return _saved(sheet, "pdf", {**told, "CreationDate": None})


def _png(sheet: Sheet, title: str, description: str) -> bytes:
    """Draw the pixels, without the transparency that matplotlib would save with them."""
    sheet.figure.set_dpi(sheet.size.dpi)
    canvas = FigureCanvasAgg(sheet.figure)
    canvas.draw()  # type: ignore[no-untyped-call]  # it ships no types
    told = PngImagePlugin.PngInfo()
    for name, text in (("Title", title), ("Description", description), ("Software", PROGRAM)):
        told.add_text(name, text)
    buffer = io.BytesIO()
    drawn = canvas.buffer_rgba()  # type: ignore[no-untyped-call]  # it ships no types
    pixels = Image.frombuffer("RGBA", canvas.get_width_height(), drawn, "raw", "RGBA", 0, 1)
    pixels.convert("RGB").save(buffer, "png", pnginfo=told, dpi=(sheet.size.dpi, sheet.size.dpi))
    return buffer.getvalue()


def _saved(sheet: Sheet, kind: Kind, metadata: dict[str, str | None]) -> bytes:
    buffer = io.BytesIO()
    sheet.figure.savefig(buffer, format=kind, dpi=72, metadata=metadata)
    return buffer.getvalue()


def _accessible(svg: str, title: str, description: str, *, lang: str) -> str:
    """Put title and description where screen readers look for them; take out comments, which repeat every text."""
    plain = _METADATA.sub("", _PROLOGUE.sub("", _COMMENT.sub("", svg)), count=1)
    told = f"<title>{escape(title)}</title>\n <desc>{escape(description)}</desc>"
    name = escape(f"{title}. {description}", {'"': "&quot;"})
    root = rf'<svg \1 {_LINES} role="img" xml:lang="{escape(lang)}" aria-label="'
    return _ROOT.sub(lambda found: found.expand(root) + name + f'">\n {told}', _STYLE.sub("", plain, count=1), count=1)
