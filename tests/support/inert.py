"""What is alive in a file where only texts should be: read by a real parser of each format, listed in words."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pypdf
from lxml import etree, html
from markdown_it import MarkdownIt
from PIL import Image

_LOADING = ("href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "xlink:href")
_ACTIVE = ("base", "object", "embed", "applet", "frame", "marquee", "iframe", "foreignobject", "set", "animate")
_DRAWN = {"svg", "title", "desc", "g", "path", "defs", "use", "clipPath", "rect"}
_STARTS_FORMULA = re.compile("[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f]")
_ACTIONS = ("/JS", "/JavaScript", "/Launch", "/AA", "/SubmitForm", "/GoToR", "/EmbeddedFile", "/RichMedia")


def controls(text: str) -> list[str]:
    """Find what would act on a terminal, or turn the direction of writing."""
    return [f"control {sign!r}" for sign in sorted({*_CONTROLS.findall(text)})]


def leading(address: str) -> list[str]:
    """Find an address that is not one of the web, of the page itself, or of a picture inside it."""
    plain = re.sub("[\x00-\x20]", "", address).lower()
    inside = ("#", "data:,", "data:image/png;base64,", "data:image/svg+xml;base64,")
    beside = not urlsplit(plain).scheme and not plain.startswith("//")
    return [] if plain.startswith(("https://", "http://", *inside)) or beside else [f"leads to {address[:60]!r}"]


def tags(text: str) -> Counter[tuple[str, tuple[str, ...]]]:
    """Count the elements of a page by their names and the names of their attributes."""
    page = html.document_fromstring(text)
    return Counter((str(one.tag), tuple(sorted(one.attrib))) for one in page.iter(etree.Element))


def in_html(text: str, *, scripts: int = 0, styles: int = 0) -> list[str]:
    """Find what a page runs or asks for besides a number of scripts and styles of its own."""
    page = html.document_fromstring(text)
    found = [f"<{one.tag}>" for one in page.iter(etree.Element) if str(one.tag).lower() in _ACTIVE]
    for element in page.iter(etree.Element):
        for name, value in element.attrib.items():
            found += [f"{name}={value[:40]!r}"] if name.lower().startswith("on") else []
            found += leading(value) if name.lower() in _LOADING else []
    found += ["a meta refresh" for one in page.iter("meta") if one.get("http-equiv", "").lower() == "refresh"]
    for tag, own in (("script", scripts), ("style", styles)):
        alive = [one for one in page.iter(tag) if not (one.get("type") or "").startswith("application/")]
        found += [f"{len(alive)} <{tag}>"] if len(alive) != own else []
    return found


def in_svg(content: bytes) -> list[str]:
    """Find elements and attributes that no drawing of ours has."""
    found = []
    for element in etree.fromstring(content).iter():
        name = etree.QName(element).localname if isinstance(element.tag, str) else "a comment or an instruction"
        found += [] if name in _DRAWN else [f"<{name}>"]
        for full, value in element.attrib.items():
            key = etree.QName(full).localname
            found += [f"{key}={value[:40]!r}"] if key.lower().startswith("on") else []
            found += [] if key != "href" or value.startswith("#") else [f"leads to {value!r}"]
            asks = key != "aria-label" and re.search(r"url\((?!#)|javascript:|expression\(", value)
            found += [f"{key}={value!r}"] if asks else []
    return found


def in_png(content: bytes) -> list[str]:
    """Find controls in the texts of a picture."""
    with Image.open(io.BytesIO(content)) as opened:
        return [one for value in opened.info.values() if isinstance(value, str) for one in controls(value)]


def in_markdown(text: str) -> list[str]:
    """Find what a renderer that lets tables and HTML through makes of Markdown, and what others would take for more."""
    body = text.split("\n---\n", 1)[1] if text.startswith("---\n") else text
    rendered = MarkdownIt("gfm-like", {"html": True, "linkify": False}).render(body)
    found = in_html(f"<!DOCTYPE html><html><body>{rendered}</body></html>")
    found += ["code"] if "<code" in rendered else []
    told, _, record = body.partition("<!-- caravan-map-run ")  # a comment, within which only templates act
    found += [f"{brace!r} for templates and attribute lists" for brace in "{}" if brace in told]
    found += [f"{brace!r} for templates" for brace in ("{{", "{%", "{#", "<") if brace in record]
    return found + controls(text)


def in_pdf(content: bytes) -> list[str]:
    """Find actions in a PDF besides links into the web or the document."""
    reader = pypdf.PdfReader(io.BytesIO(content))
    numbers = range(1, len(reader.xref_objStm) + len(reader.xref.get(0, {})) + 1)
    found = [f"{action} in {number}" for number in numbers for action in _actions(reader, number)]
    for page in reader.pages:
        for note in page.get("/Annots", []):
            action = note.get_object().get("/A", {})
            found += leading(str(action["/URI"])) if "/URI" in action else []
    told: Mapping[str, object] = reader.metadata or {}
    return found + [one for value in told.values() for one in controls(str(value))]


def in_docx(content: bytes) -> list[str]:
    """Find fields, macros, objects and links that lead elsewhere than into the web."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            found += [name] if name.endswith((".bin", ".exe", ".vml")) else []
            if name.endswith((".xml", ".rels")):
                root = etree.fromstring(archive.read(name))
                found += [f"{name}: {one}" for one in _in_part(root)]
    return found


def in_csv(text: str) -> list[str]:
    """Find cells that a spreadsheet would run, with either separator."""
    found = []
    for separator in (",", ";"):
        for row in list(csv.reader(io.StringIO(text), delimiter=separator))[1:]:
            run = [cell for cell in row if _STARTS_FORMULA.match(cell.strip()) and not _number(cell)]
            found += [f"cell {cell[:30]!r}" for cell in run]
    return found + controls(text)


def in_json(content: bytes, *, script: bool = False) -> list[str]:
    """Find controls that stand as they are, addresses, and, where it may come into a script, what would end that."""
    text = content.decode()
    found = controls(text)
    found += [sign for sign in ("<", "\u2028", "\u2029") if script and sign in text]
    addresses = [value for key, value in _members(json.loads(text)) if key in ("url", "href")]
    return found + [one for address in addresses for one in leading(address)]


def in_parquet(file: Path) -> list[str]:
    """Find controls in the cells and in what the file says of itself, addresses, and texts in columns of no texts."""
    from pyarrow import parquet, types

    table = parquet.read_table(file)
    rows, about = table.to_pylist(), table.schema.metadata[b"caravan-map"]
    texts = [(name, text) for row in rows for name, text in row.items() if isinstance(text, str)]
    columns = sorted({name for name, _ in texts if not types.is_string(table.schema.field(name).type)})
    found = [one for _, text in texts for one in controls(text)]
    found += [one for name, text in texts if name == "url" for one in leading(text)]
    found += [f"text in {name}" for name in columns]
    return found + in_json(about)


def in_gpx(content: bytes) -> list[str]:
    """Find links that lead elsewhere than into the web."""
    root = etree.fromstring(content)
    return [one for link in root.iter("{*}link") for one in leading(link.get("href"))] + _declared(root)


def in_kml(content: bytes) -> list[str]:
    """Find what a viewer that takes names and descriptions for HTML would run, load, or put data in place of."""
    root = etree.fromstring(content)
    found = _declared(root)
    for element in root.iter("{*}name", "{*}description", "{*}Snippet"):
        shown = element.text or ""
        found += in_html(f"<!DOCTYPE html><html><body>{shown}</body></html>")
        found += ["$["] if "$[" in shown else []
        found += [tag for tag in re.findall("<[^>]*>", shown) if tag != "<br>"]
    return found


def in_geopackage(file: Path) -> list[str]:
    """Find controls and addresses in the texts of every table."""
    found = []
    with closing(sqlite3.connect(file)) as base:
        tables = [name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            columns = base.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names of our own tables
            names = [column[0] for column in columns.description]
            for row in columns:
                found += [one for key, value in zip(names, row, strict=True) for one in _in_value(key, value)]
    return found


def _in_value(key: str, value: object) -> list[str]:
    if not isinstance(value, str):
        return []
    return controls(value) + (leading(value) if key == "url" else [])


def _in_part(root: Any) -> Iterator[str]:  # noqa: ANN401 - lxml ships no types
    for element in root.iter():
        name = etree.QName(element).localname if isinstance(element.tag, str) else "instruction"
        if name in ("instrText", "fldSimple", "OLEObject", "altChunk", "control", "instruction", "attachedTemplate"):
            yield name
        if name == "Relationship" and element.get("TargetMode") == "External":
            yield from leading(element.get("Target"))
        yield from controls(element.text or "")


def _actions(reader: pypdf.PdfReader, number: int) -> list[str]:
    try:
        found = reader.get_object(number)
    except (pypdf.errors.PdfReadError, KeyError):
        return []
    return (
        [action for action in _ACTIONS if action in found] if isinstance(found, pypdf.generic.DictionaryObject) else []
    )


def _declared(root: Any) -> list[str]:  # noqa: ANN401 - lxml ships no types
    tree = root.getroottree()
    return ["a document type"] if tree.docinfo.doctype else []


def _number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True


def _members(value: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - of any shape
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(item, str):
                yield key, item
            yield from _members(item)
    elif isinstance(value, list):
        for item in value:
            yield from _members(item)
