"""Tables as plain text, for terminals, in Markdown and CSV; what stands in a cell never acts as markup or formula."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from .cells import cell_width, clipped, padded

if TYPE_CHECKING:
    from rich.table import Table as RichTable

Cell = str | int | float | bool | None

# The marks that turn the direction of text (Unicode annex 9) go, white space and control characters become a space:
# none may act on a terminal or a page. U+FFFE and U+FFFF, which are no characters, no XML can hold.
_TURNS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_UNPRINTABLE = re.compile("[\\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
# OWASP, "CSV Injection": how a cell starts that a spreadsheet would run; also in full width.
_FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]")
# The same behind a semicolon, at which a spreadsheet set to a decimal comma parts cells, quoted ones too.
_FORMULA_BEHIND = re.compile(r"(;[\s\"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
#: What templates of sites (Jekyll, Hugo) and attribute lists (kramdown, Pandoc) begin and end with.
_BRACES = str.maketrans({"{": "&#123;", "}": "&#125;"})
_PICTURES = (
    {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
    | dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)), 0x20)
)
_GAP = "  "
_MARKDOWN = re.compile(r"([\\`*_\[\]|~!#$])")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    Attributes
    ----------
    name
        Its heading.
    align
        The side its cells keep to.
    width
        Most cells shown in plain text and on a terminal, longer texts are cut with an ellipsis; None shows all.
    least
        Fewest cells a narrow terminal may cut it to; None where it is not to be cut further.
    rank
        Who goes first where a terminal is too narrow for all: the highest; those of 0 stay.
    """

    name: str
    align: Literal["left", "right"] = "left"
    width: int | None = None
    least: int | None = None
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under columns.

    Attributes
    ----------
    columns
        At least one.
    rows
        Each as long as there are columns. Numbers stay numbers in CSV; True and False read yes and no; None is empty.

    Raises
    ------
    ValueError
        If a row has more or fewer cells than there are columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]

    def __post_init__(self) -> None:
        """Refuse a ragged table."""
        for number, row in enumerate(self.rows, 1):
            if len(row) != len(self.columns):
                raise ValueError(f"row {number} has {len(row)} cells for {len(self.columns)} columns")


def plain_text(table: Table) -> str:
    """Give a table as aligned columns, for pipes and files.

    Examples
    --------
    >>> print(plain_text(Table((Column("Place"), Column("km", "right")), (("Tapachula", 0), ("Huixtla", 43)))))
    Place      km
    ---------  --
    Tapachula   0
    Huixtla    43
    <BLANKLINE>
    """
    names = [column.name for column in table.columns]
    rows = [[_shown(cell, column) for cell, column in zip(row, table.columns, strict=True)] for row in table.rows]
    widths = [max(cell_width(cell) for cell in cells) for cells in zip(names, *rows, strict=True)]
    lines = [names, ["-" * width for width in widths], *rows]
    return "".join(_aligned(line, widths, table.columns) + "\n" for line in lines)


def markdown_text(table: Table) -> str:
    r"""Give a table in GitHub-flavoured Markdown, uncut, with all markup and HTML in its cells escaped.

    Examples
    --------
    >>> print(markdown_text(Table((Column("Quote"),), (("a | <b>",),))))
    | Quote |
    | :--- |
    | a \| &lt;b&gt; |
    <BLANKLINE>
    """
    rules = ["---:" if column.align == "right" else ":---" for column in table.columns]
    rows = [[_escaped(_text(cell)) for cell in row] for row in table.rows]
    lines = [[_escaped(column.name) for column in table.columns], rules, *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def csv_text(table: Table) -> str:
    """Give a table as comma-separated values with a heading line, uncut, safe to open in a spreadsheet.

    Notes
    -----
    A text that a spreadsheet would take for a formula gets an apostrophe before it, also behind a semicolon, at which
    spreadsheets in countries of the decimal comma part the cells; read JSON where that matters.

    Examples
    --------
    >>> print(csv_text(Table((Column("quote"), Column("lon")), (("=1+1", -92.3),))))
    quote,lon
    '=1+1,-92.3
    <BLANKLINE>
    """
    import csv

    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([column.name for column in table.columns])
    writer.writerows([_inert(cell) for cell in row] for row in table.rows)
    return text.getvalue()


def fitted(table: Table, width: int) -> Table:
    """Fit a table to a terminal: leave out the columns of the highest ranks, then cut those that may be cut.

    Parameters
    ----------
    table
        The table.
    width
        Characters in a line of the terminal.

    Returns
    -------
    Table
        With at least the columns of rank 0, which may still be too wide together.
    """
    full = [_natural(table, at) for at in range(len(table.columns))]
    least = [min(size, column.least or size) for size, column in zip(full, table.columns, strict=True)]
    kept = list(range(len(full)))
    while _line_width(least[at] for at in kept) > width and any(table.columns[at].rank for at in kept):
        kept.remove(max(kept, key=lambda at: table.columns[at].rank))
    spare = max(width - _line_width(least[at] for at in kept), 0)
    columns = dict.fromkeys(kept, table.columns[0])
    for at in sorted(kept, key=lambda at: table.columns[at].rank):
        size = min(full[at], least[at] + spare)
        spare -= size - least[at]
        columns[at] = replace(table.columns[at], width=size)
    return Table(tuple(columns.values()), tuple(tuple(row[at] for at in kept) for row in table.rows))


def rich_table(table: Table) -> RichTable:
    """Give a table for a terminal, to be printed by a rich console."""
    from rich import box
    from rich.table import Table as RichTable
    from rich.text import Text

    shown = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0), header_style="bold")
    for column in table.columns:
        shown.add_column(Text(column.name), justify=column.align, overflow="fold")
    for row in table.rows:
        shown.add_row(*(Text(_shown(cell, column)) for cell, column in zip(row, table.columns, strict=True)))
    return shown


def printable(text: str) -> str:
    """Give a text as one line: runs of white space and control characters become one space, direction marks nothing."""
    return _UNPRINTABLE.sub(" ", _TURNS.sub("", text)).strip()


def shown_text(text: str) -> str:
    r"""Give a text sign for sign as a terminal may show it: controls as their pictures, direction marks as a blank.

    Line feeds and tabs stay. What is counted in the text still counts in it.

    Examples
    --------
    >>> shown_text("a\x1b[2J\n")
    'a\u241b[2J\n'
    """
    return text.translate(_PICTURES)


def _natural(table: Table, at: int) -> int:
    column = table.columns[at]
    return max(cell_width(column.name), *(cell_width(_shown(row[at], column)) for row in table.rows), 0)


def _line_width(widths: Iterable[int]) -> int:
    sizes = list(widths)
    return sum(sizes) + len(_GAP) * (len(sizes) - 1)


def _text(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    return printable(str(cell))


def _shown(cell: Cell, column: Column) -> str:
    text = _text(cell)
    return text if column.width is None else clipped(text, column.width)


def _inert(cell: Cell) -> str | int | float:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return cell
    text = _FORMULA_BEHIND.sub(r"\1'", _text(cell))
    return f"'{text}" if _FORMULA.match(text) else text


def _escaped(text: str) -> str:
    html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return _MARKDOWN.sub(r"\\\1", html).translate(_BRACES)


def _aligned(cells: list[str], widths: list[int], columns: tuple[Column, ...]) -> str:
    padded_cells = (
        padded(cell, width, right=column.align == "right")
        for cell, width, column in zip(cells, widths, columns, strict=True)
    )
    return _GAP.join(padded_cells).rstrip()
