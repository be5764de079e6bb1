"""Pictures that stand beside a page: their size in pixels, and SVG made safe to stand in somebody else's page."""

from __future__ import annotations

import hashlib
import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree

from ..errors import EmbedError
from .pages import file_bytes

LARGEST_PICTURE_BYTES = 20_000_000
ENDINGS = (".svg", ".png")

_PNG = b"\x89PNG\r\n\x1a\n"
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)(px|pt|)\s*$")
_PT_PX = 96 / 72
_SVG = "{http://www.w3.org/2000/svg}"
_XLINK = "{http://www.w3.org/1999/xlink}href"
# Elements that a static drawing needs; what else a file holds (script, foreignObject, animation, links) goes.
_KEPT = frozenset(
    {
        *(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "title",
            "desc",
            "style",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "image",
        ),
        *("path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan"),
        *("linearGradient", "radialGradient", "stop"),
    }
)
_REFERENCE = re.compile(r"url\((?!\s*['\"]?#)[^)]*\)?|@import[^;]*;?|expression\s*\(", re.IGNORECASE)
_LOCAL = re.compile(r"url\(\s*['\"]?#([^'\"()]+)['\"]?\s*\)")


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture.

    Attributes
    ----------
    path
        The file.
    width, height
        Pixels, as a page shows it.
    svg
        Its text, safe to be put into a page as it is; None for another format.
    described
        What it shows, as the file itself tells; None where it does not.
    """

    path: Path
    width: int
    height: int
    svg: str | None = None
    described: str | None = None


def pictures_beside(page: Path) -> tuple[Picture, ...]:
    """Read the pictures that stand beside a page: of its name, ending with .svg or .png."""
    return tuple(picture(file) for ending in ENDINGS if (file := page.with_suffix(ending)).is_file())


def picture(path: Path) -> Picture:
    """Read a picture.

    Parameters
    ----------
    path
        A PNG or SVG file.

    Returns
    -------
    Picture
        With its size and what it tells of itself: an SVG's ``desc``, the text ``Description`` of a PNG.

    Raises
    ------
    EmbedError
        If the file cannot be read, or is neither.
    """
    content = file_bytes(path, largest=LARGEST_PICTURE_BYTES)
    if content.startswith(_PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return Picture(path, width, height, described=_png_texts(content).get("Description"))
    root = _svg_root(path, content)
    width, height = _size(path, root)
    described = " ".join((root.findtext(f"{_SVG}desc") or "").split()) or None
    return Picture(path, width, height, _safe(root, width, height), described)


def _png_texts(content: bytes) -> dict[str, str]:
    """Read the texts of a PNG by their keywords (ISO/IEC 15948, tEXt and iTXt); compressed ones are passed over."""
    texts: dict[str, str] = {}
    at = len(_PNG)
    while at + 8 <= len(content):
        size, kind = struct.unpack(">I4s", content[at : at + 8])
        key, _, value = content[at + 8 : at + 8 + size].partition(b"\0")
        if kind == b"tEXt":
            texts[key.decode("latin-1")] = value.decode("latin-1")
        elif kind == b"iTXt" and value[:1] == b"\0":
            texts[key.decode("latin-1")] = value[2:].split(b"\0", 2)[-1].decode("utf-8", errors="replace")
        at += size + 12  # with its length, kind and check sum
    return texts


def _svg_root(path: Path, content: bytes) -> Any:  # noqa: ANN401 - lxml ships no types
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        raise EmbedError(str(path), "is neither a PNG nor an SVG picture; choose another") from error
    if root.tag != f"{_SVG}svg":
        raise EmbedError(str(path), "is XML but no SVG picture; choose another")
    return root


def _size(path: Path, root: Any) -> tuple[int, int]:  # noqa: ANN401 - likewise
    sides = [_pixels(root.get(side)) for side in ("width", "height")]
    if None in sides:
        box = (root.get("viewBox") or "").replace(",", " ").split()
        sides = [_pixels(side) for side in box[2:4]]
    if len(sides) != 2 or not all(sides):
        raise EmbedError(str(path), "does not tell its size; give it a viewBox")
    width, height = sides
    return round(width or 0), round(height or 0)


def _pixels(length: str | None) -> float | None:
    found = _NUMBER.match(length or "")
    return float(found[1]) * (_PT_PX if found[2] == "pt" else 1) if found else None


def _safe(root: Any, width: int, height: int) -> str:  # noqa: ANN401 - likewise
    """Write a drawing without what acts or loads, its ids its own, as wide as its place."""
    if root.get("viewBox") is None:
        root.set("viewBox", f"0 0 {width} {height}")
    mark = f"cm{hashlib.sha256(etree.tostring(root)).hexdigest()[:6]}-"
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.tag.removeprefix(_SVG) not in _KEPT:
            _drop(element)
        else:
            _clean(element, mark)
    root.set("width", "100%")
    root.attrib.pop("height", None)
    written: str = etree.tostring(root, encoding="unicode", with_tail=False)
    return written


def _drop(element: Any) -> None:  # noqa: ANN401 - likewise
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)


def _clean(element: Any, mark: str) -> None:  # noqa: ANN401 - likewise
    if element.tag == f"{_SVG}style":
        element.text = _own(element.text or "", mark)
    for name, value in list(element.attrib.items()):
        plain = name.rsplit("}", 1)[-1].lower()
        is_undeclared = ":" in plain  # a prefix that XML does not know may mean something to HTML
        if plain.startswith("on") or is_undeclared or (plain == "href" and not _may_be_shown(element.tag, value)):
            del element.attrib[name]
        elif plain == "href" and value.startswith("#"):
            element.set(name, f"#{mark}{value[1:]}")
        elif plain == "id":
            element.set(name, mark + value)
        elif plain in ("aria-labelledby", "aria-describedby"):
            element.set(name, " ".join(mark + one for one in value.split()))
        else:
            element.set(name, _own(value, mark))


def _may_be_shown(tag: str, href: str) -> bool:
    return href.startswith("#") or (tag == f"{_SVG}image" and href.startswith(("data:image/png;", "data:image/jpeg;")))


def _own(value: str, mark: str) -> str:
    """Leave what a style would load out, and point what it refers to at this drawing's own ids."""
    return _LOCAL.sub(rf"url(#{mark}\1)", _REFERENCE.sub("none", value))
