"""A document as a PDF to print (A4, through fpdf2, in DejaVu, which comes with matplotlib); the same each time."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from datetime import UTC, datetime, time
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .model import Block, Bullets, Document, Figure, Grid, Heading, Line, Paragraph, Span, plain

if TYPE_CHECKING:
    from fpdf import FPDF
    from fpdf.table import Table

_FONT = "DejaVu"
_FONTS = {"": "DejaVuSans.ttf", "B": "DejaVuSans-Bold.ttf"}
_INK, _QUIET, _LINK, _RULE = (23, 34, 45), (86, 98, 109), (11, 83, 148), (217, 222, 226)
_MARGIN_MM, _LINE_MM, _CELL_MM = 18.0, 5.2, 4.2
_PADDING_MM = 1.0
_MOST_LINES = 28
"""Of a cell: half a page."""
_TEXT_PT, _CELL_PT, _TITLE_PT = 10.0, 8.0, 20.0
_HEADINGS_PT = {2: 14.0, 3: 11.0}


def paper(document: Document) -> bytes:
    """Write a document as a PDF.

    Parameters
    ----------
    document
        What to write; its pictures PNG.

    Returns
    -------
    bytes
        With bookmarks, links, alternative texts, page numbers, title and language; how it was made is attached.

    Notes
    -----
    A cell of a table is one text, with the first link among its spans. Signs that DejaVu lacks are drawn as boxes.
    """
    pdf = _sheet(document)
    pdf.add_page()
    _text(pdf, document.title, size_pt=_TITLE_PT, bold=True)
    for block in document.blocks:
        _block(pdf, block)
    if document.record:
        pdf.embed_file(bytes=document.record.encode(), basename="caravan-map-run.json", desc="How this was made")
    return bytes(pdf.output())


def _sheet(document: Document) -> FPDF:
    from fpdf import FPDF

    class Sheet(FPDF):
        """A PDF whose pages tell their number."""

        def footer(self) -> None:
            """Write the number of the page, and what the document is."""
            self.set_y(-12)
            self.set_font(_FONT, size=7.5)
            self.set_text_color(*_QUIET)
            self.cell(0, 5, f"{document.title[:80]} · {self.page_no()}", align="C")

    pdf = Sheet(format="A4")
    pdf.set_margin(_MARGIN_MM)
    pdf.set_auto_page_break(auto=True, margin=_MARGIN_MM)
    for style, name in _FONTS.items():
        pdf.add_font(_FONT, style, _font_file(name))
    pdf.set_title(document.title)
    pdf.set_subject(document.summary)
    pdf.set_lang(document.lang)
    pdf.set_creator(document.generator)
    pdf.set_producer("fpdf2")
    pdf.set_creation_date(datetime.combine(document.day, time.min, UTC))
    return pdf


def _font_file(name: str) -> Path:
    import matplotlib as mpl

    return Path(mpl.get_data_path()) / "fonts" / "ttf" / name


def _block(pdf: FPDF, block: Block) -> None:
    match block:
        case Heading():
            _heading(pdf, block)
        case Paragraph():
            _flow(pdf, block.line)
            pdf.ln(2)
        case Bullets():
            _bullets(pdf, block)
        case Grid():
            _grid(pdf, block)
        case Figure():
            _figure(pdf, block)


def _heading(pdf: FPDF, heading: Heading) -> None:
    pdf.ln(5 if heading.level == 2 else 2)
    if pdf.will_page_break(30):  # no heading at the foot of a page
        pdf.add_page()
    pdf.start_section(heading.text, level=heading.level - 2)
    _text(pdf, heading.text, size_pt=_HEADINGS_PT.get(heading.level, _TEXT_PT), bold=True)


def _text(pdf: FPDF, text: str, *, size_pt: float, bold: bool = False, colour: tuple[int, int, int] = _INK) -> None:
    pdf.set_font(_FONT, "B" if bold else "", size_pt)
    pdf.set_text_color(*colour)
    pdf.multi_cell(0, size_pt * 0.5, text, align="L", new_x="LMARGIN", new_y="NEXT")
    pdf.ln(1.5)


def _flow(pdf: FPDF, line: Line) -> None:
    """Write the spans of a line one after the other, broken where the page ends."""
    for span in line:
        pdf.set_font(_FONT, "B" if span.bold else "", _TEXT_PT - (2 if span.quiet else 0))
        pdf.set_text_color(*_colour(span))
        pdf.write(_LINE_MM, span.text, link=span.link or "")
    pdf.ln(_LINE_MM)


def _bullets(pdf: FPDF, bullets: Bullets) -> None:
    left = pdf.l_margin
    for item in bullets.items:
        pdf.set_font(_FONT, size=_TEXT_PT)
        pdf.set_text_color(*_INK)
        pdf.set_x(left)
        pdf.write(_LINE_MM, "•")
        pdf.set_left_margin(left + 5)
        pdf.set_x(left + 5)
        _flow(pdf, item)
        pdf.set_left_margin(left)
        pdf.ln(0.8)
    pdf.set_x(left)


def _grid(pdf: FPDF, grid: Grid) -> None:
    from fpdf.fonts import FontFace

    pdf.set_font(_FONT, size=_CELL_PT)
    pdf.set_text_color(*_INK)
    pdf.set_draw_color(*_RULE)
    aligned: Any = tuple("RIGHT" if at in grid.right else "LEFT" for at in range(len(grid.columns)))
    with pdf.table(
        col_widths=grid.shares,
        text_align=aligned,
        v_align="TOP",
        line_height=_CELL_MM,
        padding=_PADDING_MM,
        headings_style=FontFace(emphasis="BOLD"),
        borders_layout="HORIZONTAL_LINES",
    ) as table:
        head = table.row()
        for name in grid.columns:
            head.cell(name)
        for row in grid.rows:
            _row(pdf, table, row, widths_mm=[pdf.epw * share / sum(grid.shares) for share in grid.shares])
    pdf.ln(3)


def _row(pdf: FPDF, table: Table, row: Sequence[Line], *, widths_mm: Sequence[float]) -> None:
    """Write a row; what is higher than half a page goes on in rows below, for fpdf2 cannot part one between pages."""
    parts = [_portions(pdf, plain(line), width_mm=width) for line, width in zip(row, widths_mm, strict=True)]
    for texts in zip_longest(*parts, fillvalue=""):
        made = table.row()
        for text, line in zip(texts, row, strict=True):
            link = next((span.link for span in line if span.link), None)
            made.cell(text, link=link if text else None, style=_face(line))


def _portions(pdf: FPDF, text: str, *, width_mm: float) -> list[str]:
    """Part the text of a cell into what half a page can hold of its column."""
    if len(text) <= _MOST_LINES:  # no line holds less than one sign
        return [text]
    from fpdf.enums import MethodReturnValue

    lines: Any = pdf.multi_cell(width_mm - 2 * _PADDING_MM, text=text, dry_run=True, output=MethodReturnValue.LINES)
    return [" ".join(lines[at : at + _MOST_LINES]) for at in range(0, len(lines), _MOST_LINES)]


def _face(line: Line) -> Any:  # noqa: ANN401 - fpdf2's FontFace, imported late
    from fpdf.fonts import FontFace

    bold = bool(line) and all(span.bold for span in line)
    linked = any(span.link for span in line)
    return FontFace(emphasis="BOLD" if bold else None, color=_LINK if linked and len(line) == 1 else None)


def _figure(pdf: FPDF, figure: Figure) -> None:
    width, height = struct.unpack(">II", figure.content[16:24])  # of a PNG's first chunk
    high_mm = pdf.epw * height / width
    if pdf.will_page_break(high_mm + 10):
        pdf.add_page()
    pdf.image(io.BytesIO(figure.content), w=pdf.epw, alt_text=figure.alt, title=figure.caption)
    pdf.ln(1.5)
    _text(pdf, figure.caption, size_pt=8.5, colour=_QUIET)


def _colour(span: Span) -> tuple[int, int, int]:
    return _LINK if span.link else _QUIET if span.quiet else _INK
