"""A drawn sheet as bytes: PNG, SVG or PDF, with title and description inside and nothing that changes between runs.

Importing this module imports matplotlib.
"""

from __future__ import annotations

import io
import re
from typing import Literal
from xml.sax.saxutils import escape

from .sheet import PROGRAM, Sheet, settled

Kind = Literal["png", "svg", "pdf"]
KINDS: tuple[Kind, ...] = ("png", "svg", "pdf")

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_PROLOGUE = re.compile(r"<!DOCTYPE.*?>\n?", re.DOTALL)
_METADATA = re.compile(r"\s*<metadata>.*?</metadata>", re.DOTALL)
_STYLE = re.compile(r"\s*<defs>\s*<style[^>]*>[^<]*</style>\s*</defs>")
_LINES = 'stroke-linejoin="round" stroke-linecap="butt"'
"""What matplotlib's style says of every element, which would go for all of a page the drawing is put into."""
_ROOT = re.compile(r"<svg ([^>]*)>")


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
    buffer = io.BytesIO()
    with settled():
        dpi = sheet.size.dpi if kind == "png" else 72
        sheet.figure.savefig(buffer, format=kind, dpi=dpi, metadata=_metadata(kind, title, description))
    content = buffer.getvalue()
    return _accessible(content.decode(), title, description, lang=lang).encode() if kind == "svg" else content


def _metadata(kind: Kind, title: str, description: str) -> dict[str, str | None]:
    if kind == "png":
        return {"Title": title, "Description": description, "Software": PROGRAM}
    if kind == "pdf":
        return {
            "Title": title, "Subject": description, "Creator": PROGRAM, "Producer": "Matplotlib", "CreationDate": None,
        }  # fmt: skip
    return {"Date": None, "Creator": None}


def _accessible(svg: str, title: str, description: str, *, lang: str) -> str:
    """Put title and description where screen readers look for them; take out comments, which repeat every text."""
    plain = _STYLE.sub("", _METADATA.sub("", _PROLOGUE.sub("", _COMMENT.sub("", svg)), count=1), count=1)
    told = f"<title>{escape(title)}</title>\n <desc>{escape(description)}</desc>"
    name = escape(f"{title}. {description}", {'"': "&quot;"})
    root = rf'<svg \1 {_LINES} role="img" xml:lang="{escape(lang)}" aria-label="'
    return _ROOT.sub(lambda found: found.expand(root) + name + f'">\n {told}', plain, count=1)
