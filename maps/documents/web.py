"""A document as one HTML page: no script, no request, its pictures inside, fit to print."""

from __future__ import annotations

import base64

from markupsafe import Markup, escape

from ..assets import digest
from ..notes import static
from .model import Block, Bullets, Document, Figure, Grid, Heading, Line, Paragraph, Span

_TYPES = {"svg": "image/svg+xml", "png": "image/png"}
_RECORD = Markup('<meta name="caravan-map-run" content="{}">\n')
_PAGE = Markup(
    """<!DOCTYPE html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="generator" content="caravan-map">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '{hash}'; img-src data:;\
 base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="{summary}">
<title>{title}</title>
<link rel="icon" href="data:,">
{record}<style>{style}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{blocks}
</main>
<footer><p>{generator}</p></footer>
</body>
</html>
"""
)


def web(document: Document) -> str:
    """Write a document as a page that works from disk.

    Parameters
    ----------
    document
        What to write.

    Returns
    -------
    str
        HTML; every text escaped.
    """
    style = static("report.css")
    return str(
        _PAGE.format(
            lang=document.lang,
            hash=Markup(digest(style.encode())),  # noqa: S704 - base64
            summary=document.summary,
            title=document.title,
            record=_RECORD.format(document.record) if document.record else "",
            style=Markup(style),  # noqa: S704 - a file of this package
            blocks=Markup("\n").join(map(_block, document.blocks)),
            generator=document.generator,
        )
    )


def _block(block: Block) -> Markup:
    match block:
        case Heading():
            return Markup("<h{0}>{1}</h{0}>").format(block.level, block.text)
        case Paragraph():
            return Markup("<p>{}</p>").format(_line(block.line))
        case Bullets():
            items = Markup("\n").join(Markup("<li>{}</li>").format(_line(item)) for item in block.items)
            return Markup("<ul>\n{}\n</ul>").format(items)
        case Grid():
            return _grid(block)
        case Figure():
            return _figure(block)


def _grid(grid: Grid) -> Markup:
    head = Markup("").join(
        Markup('<th scope="col"{}>{}</th>').format(_side(grid, at), name) for at, name in enumerate(grid.columns)
    )
    rows = Markup("\n").join(_row(grid, row) for row in grid.rows)
    table = Markup("<table>\n<thead><tr>{}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>").format(head, rows)
    return Markup('<div class="scroll" tabindex="0" role="region" aria-label="{}">\n{}\n</div>').format(
        ", ".join(grid.columns), table
    )


def _row(grid: Grid, row: tuple[Line, ...]) -> Markup:
    cells = (
        Markup('<td{} data-name="{}">{}</td>').format(_side(grid, at), grid.columns[at], _line(cell))
        for at, cell in enumerate(row)
    )
    return Markup("<tr>{}</tr>").format(Markup("").join(cells))


def _side(grid: Grid, at: int) -> Markup:
    return Markup(' class="right"') if at in grid.right else Markup("")


def _figure(figure: Figure) -> Markup:
    source = f"data:{_TYPES[figure.kind]};base64,{base64.b64encode(figure.content).decode()}"
    return Markup('<figure>\n<img src="{}" alt="{}">\n<figcaption>{}</figcaption>\n</figure>').format(
        source, figure.alt, figure.caption
    )


def _line(line: Line) -> Markup:
    return Markup("").join(map(_span, line))


def _span(span: Span) -> Markup:
    text = escape(span.text)
    if span.lang:
        text = Markup('<span lang="{}">{}</span>').format(span.lang, text)
    if span.quiet:
        text = Markup("<small>{}</small>").format(text)
    if span.bold:
        text = Markup("<strong>{}</strong>").format(text)
    return Markup('<a href="{}" rel="noopener noreferrer">{}</a>').format(span.link, text) if span.link else text
