"""A document as a Word file (Office Open XML, through python-docx); the same document gives the same bytes."""

from __future__ import annotations

import io
import struct
import zipfile
from datetime import UTC, datetime, time
from typing import Any

from ...errors import ExportError
from .model import Block, Bullets, Document, Figure, Grid, Heading, Line, Paragraph, Span

_WIDTH_CM = 17.0
_LINK_COLOUR = "0B5394"
_QUIET_COLOUR = "56626D"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest a zip archive can tell
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"


def word(document: Document) -> bytes:
    """Write a document as a Word file.

    Parameters
    ----------
    document
        What to write; its pictures PNG, which Word takes everywhere.

    Returns
    -------
    bytes
        A4, headings as headings, tables with a heading row that repeats, pictures with alternative text.

    Raises
    ------
    ExportError
        If the machine's clock tells a moment that no zip archive can.
    """
    import docx
    from docx.shared import Cm

    file = docx.Document()
    section = file.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    _styles(file, document.lang)
    _properties(file, document)
    file.add_heading(document.title, level=0)
    for block, following in zip(document.blocks, (*document.blocks[1:], None), strict=True):
        _block(file, block)
        if isinstance(block, Paragraph) and isinstance(following, Grid):
            file.paragraphs[-1].paragraph_format.keep_with_next = True
    if document.record:
        _record(file, document.record)
    return _settled(_saved(file))


def _saved(file: Any) -> bytes:  # noqa: ANN401 - python-docx's objects make one another
    """Let python-docx write the archive, which notes the moment."""
    out = io.BytesIO()
    try:
        file.save(out)
    except (ValueError, struct.error) as error:
        raise ExportError(
            "the report",
            f"no Word file can be made while this machine's clock is wrong ({error}); set it, or write .html or .pdf",
        ) from error
    return out.getvalue()


def _styles(file: Any, lang: str) -> None:  # noqa: ANN401 - python-docx's objects make one another
    from docx.oxml.ns import qn
    from docx.shared import Pt

    normal = file.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(10.5)
    _lang(normal.element.get_or_add_rPr(), lang)
    defaults = file.styles.element.find(qn("w:docDefaults"))
    for element in defaults.iter(qn("w:lang")):
        element.set(qn("w:val"), lang)


def _lang(properties: Any, lang: str) -> None:  # noqa: ANN401 - likewise
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement("w:lang")
    element.set(qn("w:val"), lang)
    properties.append(element)


def _properties(file: Any, document: Document) -> None:  # noqa: ANN401 - likewise
    properties = file.core_properties
    moment = datetime.combine(document.day, time.min, UTC).replace(tzinfo=None)
    properties.title, properties.subject = document.title[:255], document.summary[:255]
    properties.author = properties.last_modified_by = document.generator
    properties.language, properties.comments, properties.revision = document.lang, "", 1
    properties.created = properties.modified = moment


def _record(file: Any, record: str) -> None:  # noqa: ANN401 - likewise
    """Keep how the report was made in a custom part, which Word and LibreOffice keep and do not show."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    content = f'<?xml version="1.0" encoding="UTF-8"?>\n<run xmlns="urn:caravan-map:run">{record}</run>'.encode()
    part = Part(PackURI("/customXml/caravan-map-run.xml"), "application/xml", content, file.part.package)
    file.part.relate_to(part, _CUSTOM)


def _block(file: Any, block: Block) -> None:  # noqa: ANN401 - likewise
    match block:
        case Heading():
            file.add_heading(block.text, level=block.level - 1)
        case Paragraph():
            _line(file.add_paragraph(), block.line)
        case Bullets():
            for item in block.items:
                _line(file.add_paragraph(style="List Bullet"), item)
        case Grid():
            _grid(file, block)
        case Figure():
            _figure(file, block)


def _grid(file: Any, grid: Grid) -> None:  # noqa: ANN401 - likewise
    from docx.shared import Cm

    table = file.add_table(rows=1, cols=len(grid.columns), style="Table Grid")
    table.autofit = False
    widths = [Cm(_WIDTH_CM * share / sum(grid.shares)) for share in grid.shares]
    _cells(table.rows[0], tuple((Span(name, bold=True),) for name in grid.columns), grid.right)
    _mark(table.rows[0], "w:tblHeader")
    for row in grid.rows:
        _cells(table.add_row(), row, grid.right)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width  # of the grid, by which some programs go; Word goes by each cell's
    for row in table.rows:
        _mark(row, "w:cantSplit")
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    file.add_paragraph()


def _cells(row: Any, lines: tuple[Line, ...], right: frozenset[int]) -> None:  # noqa: ANN401 - likewise
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    for at, (cell, line) in enumerate(zip(row.cells, lines, strict=True)):
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
        if at in right:
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        _line(paragraph, line, size_pt=9)


def _mark(row: Any, name: str) -> None:  # noqa: ANN401 - likewise
    """Let a row head each page its table goes on to, or stay on one page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    header = OxmlElement(name)
    header.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(header)  # noqa: SLF001 - python-docx has no name for it


def _figure(file: Any, figure: Figure) -> None:  # noqa: ANN401 - likewise
    from docx.shared import Cm

    shape = file.add_picture(io.BytesIO(figure.content), width=Cm(_WIDTH_CM))
    drawing = shape._inline.docPr  # noqa: SLF001 - likewise
    drawing.set("descr", figure.alt)
    drawing.set("title", figure.caption)
    file.add_paragraph(figure.caption, style="Caption")


def _line(paragraph: Any, line: Line, *, size_pt: float | None = None) -> None:  # noqa: ANN401 - likewise
    for span in line:
        run = _linked(paragraph, span) if span.link else paragraph.add_run(span.text)
        _dress(run, span, size_pt)


def _dress(run: Any, span: Span, size_pt: float | None) -> None:  # noqa: ANN401 - likewise
    from docx.shared import Pt, RGBColor

    if size_pt is not None:
        run.font.size = Pt(size_pt)
    if span.bold:
        run.bold = True
    if span.quiet or span.link:
        run.font.color.rgb = RGBColor.from_string(_LINK_COLOUR if span.link else _QUIET_COLOUR)
    if span.link:
        run.underline = True
    if span.lang:
        _lang(run._r.get_or_add_rPr(), span.lang)  # noqa: SLF001 - likewise


def _linked(paragraph: Any, span: Span) -> Any:  # noqa: ANN401 - likewise
    """Add a run inside a link, which python-docx can read but not write."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.text.run import Run

    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), paragraph.part.relate_to(span.link, _RELATION, is_external=True))
    run = OxmlElement("w:r")
    element.append(run)
    paragraph._p.append(element)  # noqa: SLF001 - likewise
    made = Run(run, paragraph)
    made.text = span.text
    return made


def _settled(content: bytes) -> bytes:
    """Write the archive anew with one moment for all its parts, for python-docx takes the clock's."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            new.writestr(entry, old.read(part.filename))
    return out.getvalue()
