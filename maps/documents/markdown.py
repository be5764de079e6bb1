"""A document as GitHub-flavoured Markdown; its pictures are files of their own beside it."""

from __future__ import annotations

import re
from urllib.parse import quote

from .model import Block, Bullets, Document, Figure, Grid, Heading, Line, Paragraph, Span

_MARKS = re.compile(r"([\\`*_\[\]|~!#$<>])")
#: What templates of sites (Jekyll, Hugo) and attribute lists (kramdown, Pandoc) begin and end with.
_BRACES = str.maketrans({"{": "&#123;", "}": "&#125;"})
_LIST_START = re.compile(r"^(\s*)([-+*]|\d+[.)])(\s)")


def markdown(document: Document, *, beside: str = "") -> str:
    """Write a document as Markdown.

    Parameters
    ----------
    document
        What to write.
    beside
        What the names of its pictures' files begin with.

    Returns
    -------
    str
        With YAML front matter; all markup and HTML of its texts escaped, and a comment at the end on its making.
    """
    head = [
        "---",
        f"title: {_yaml(document.title)}",
        f"date: {document.day.isoformat()}",
        f"lang: {_yaml(document.lang)}",
    ]
    head += [f"generator: {_yaml(document.generator)}", "---", "", f"# {_escaped(document.title)}"]
    blocks = [_block(block, beside) for block in document.blocks]
    record = [f"<!-- caravan-map-run {document.record} -->"] if document.record else []
    return "\n\n".join(["\n".join(head), *blocks, *record]) + "\n"


def picture_name(figure: Figure, beside: str) -> str:
    """Name the file of a picture."""
    return f"{beside}{figure.name}.{figure.kind}"


def _block(block: Block, beside: str) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {_escaped(block.text)}"
        case Paragraph():
            return _start(_line(block.line))
        case Bullets():
            return "\n".join(f"- {_line(item)}" for item in block.items)
        case Grid():
            return _grid(block)
        case Figure():
            return f"![{_escaped(block.alt)}](<{quote(picture_name(block, beside))}>)\n\n*{_escaped(block.caption)}*"


def _grid(grid: Grid) -> str:
    rules = ["---:" if at in grid.right else ":---" for at in range(len(grid.columns))]
    rows = [[_escaped(name) for name in grid.columns], rules, *([_line(cell) for cell in row] for row in grid.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def _line(line: Line) -> str:
    return "".join(map(_span, line)).strip()


def _span(span: Span) -> str:
    text = _escaped(span.text)
    core = text.strip()
    if span.bold and core:
        text = text.replace(core, f"**{core}**", 1)
    return f"[{text}](<{_address(span.link)}>)" if span.link else text


def _escaped(text: str) -> str:
    plain = " ".join(text.replace("&", "&amp;").splitlines())
    return _MARKS.sub(r"\\\1", plain).translate(_BRACES)


def _start(text: str) -> str:
    """Keep the start of a paragraph from making it a list."""
    return _LIST_START.sub(r"\1\\\2\3", text)


def _address(link: str) -> str:
    return quote(link, safe="!#$%&'()*+,/:;=?@[]~")


def _yaml(text: str) -> str:
    plain = " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{plain}"'
