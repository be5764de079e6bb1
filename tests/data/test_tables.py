from __future__ import annotations

import csv
import io

import pytest
from caravan_map.data.tables import (
    Cell,
    Column,
    Table,
    csv_text,
    fitted,
    markdown_text,
    plain_text,
    printable,
    rich_table,
    shown_text,
)
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.console import Console


def table(*cells: Cell, width: int | None = None) -> Table:
    return Table((Column("Cell", width=width),), tuple((cell,) for cell in cells))


def test_a_ragged_table_is_refused() -> None:
    with pytest.raises(ValueError, match="row 2 has 2 cells for 1 columns"):
        Table((Column("a"),), ((1,), (1, 2)))


def test_plain_text_without_rows_is_the_heading() -> None:
    assert plain_text(table()) == "Cell\n----\n"


def test_plain_text_says_yes_no_and_nothing() -> None:
    assert plain_text(table(True, False, None)).splitlines()[2:] == ["yes", "no", ""]


def test_plain_text_cuts_long_cells_where_a_width_is_set() -> None:
    assert plain_text(table("to the border", width=8)).splitlines()[2] == "to the…"


def test_plain_text_leaves_long_cells_whole_where_none_is_set() -> None:
    assert plain_text(table("x" * 300)).splitlines()[2] == "x" * 300


def test_plain_text_aligns_wide_letters_and_combining_marks() -> None:
    text = plain_text(Table((Column("Name"), Column("km", "right")), (("東京", 1), ("n\u0303u", 22))))
    assert text.splitlines()[2:] == ["東京   1", "n\u0303u    22"]


@pytest.mark.parametrize("nasty", ["\x1b[31mred", "a\r\nb", "a\u202eb", "a\x00b", "a\u2028b", "a\ud800b"])
def test_nothing_in_a_cell_acts_on_a_terminal(nasty: str) -> None:
    shown = plain_text(table(nasty)).splitlines()
    assert len(shown) == 3
    assert shown[2].isprintable()


def test_markdown_escapes_markup_and_html() -> None:
    assert markdown_text(table("a|b <script> ![x](y) `c` *d* _e_ & \\")).splitlines()[2] == (
        r"| a\|b &lt;script&gt; \!\[x\](y) \`c\` \*d\* \_e\_ &amp; \\ |"
    )


@given(st.lists(st.tuples(st.text(), st.text("|\\\\`*_<>&#$~![]()\n -+.:a")), min_size=1, max_size=4))
def test_markdown_renders_as_the_table_it_was(rows: list[tuple[str, str]]) -> None:
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    tokens = shown.parse(markdown_text(Table((Column("a"), Column("b")), tuple(rows))))
    cells = [token.children or [] for token in tokens if token.type == "inline"]
    assert all(child.type in {"text", "text_special"} for cell in cells for child in cell)
    rendered = ["".join(child.content for child in cell) for cell in cells]
    assert rendered == ["a", "b", *(printable(text).strip() for row in rows for text in row)]


def test_markdown_says_which_columns_keep_to_the_right() -> None:
    assert markdown_text(Table((Column("a"), Column("b", "right")), ())) == "| a | b |\n| :--- | ---: |\n"


@pytest.mark.parametrize("formula", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\uff1d1"])
def test_csv_never_starts_a_text_as_a_formula(formula: str) -> None:
    assert next(iter(csv.reader([csv_text(table(formula)).splitlines()[1]])))[0].startswith("'")


@pytest.mark.parametrize("text", ["a;=1+1", 'a; "=1+1"', "a;\t@SUM(A1);b", "a, b;\uff1d1", '"a;-1"'])
def test_csv_never_holds_a_formula_behind_a_semicolon(text: str) -> None:
    line = csv_text(table(text)).splitlines()[1]
    cells = [cell.strip(' "') for cell in line.split(";")]
    assert not [cell for cell in cells if cell.startswith(("=", "@", "-", "\uff1d"))]


def test_csv_leaves_a_semicolon_before_words_alone() -> None:
    assert csv_text(table("they left; nobody stayed")).splitlines()[1].startswith("they left; nobody stayed")


def test_csv_leaves_numbers_numbers() -> None:
    assert csv_text(table(-92.25891, -3, None, True)) == 'Cell\n-92.25891\n-3\n""\nyes\n'


@given(st.lists(st.tuples(st.text(), st.integers() | st.none())))
def test_csv_reads_back_with_as_many_rows_and_cells(rows: list[tuple[str, int | None]]) -> None:
    text = csv_text(Table((Column("a"), Column("b")), tuple(rows)))
    read = list(csv.reader(io.StringIO(text)))
    assert len(read) == len(rows) + 1
    assert all(len(row) == 2 for row in read)


@given(st.lists(st.tuples(st.text(), st.text())))
def test_every_row_of_plain_text_and_markdown_is_one_line(rows: list[tuple[str, str]]) -> None:
    whole = Table((Column("a"), Column("b", "right", width=7)), tuple(rows))
    assert plain_text(whole).count("\n") == markdown_text(whole).count("\n") == len(rows) + 2


def test_a_terminal_shows_brackets_as_they_are() -> None:
    out = io.StringIO()
    Console(file=out, width=60, color_system=None).print(rich_table(table("[bold]x[/bold]", "y" * 9, width=16)))
    assert "[bold]x[/bold]" in out.getvalue()


@given(st.text())
def test_printable_text_is_one_line_without_control_characters(text: str) -> None:
    shown = printable(text)
    assert shown == printable(shown)
    assert not any(char < " " or "\x7f" <= char <= "\x9f" for char in shown)


WIDE = Table(
    (Column("Date"), Column("Place", width=32, least=8), Column("Used", rank=1), Column("Quote", least=10, rank=2)),
    (("2023-12-24", "Tapachula de Córdova y Ordóñez", True, "They left in one long column."),),
)


def on_a_terminal(table: Table, width: int) -> list[str]:
    out = io.StringIO()
    Console(file=out, width=width, color_system=None).print(rich_table(fitted(table, width)))
    return [line.rstrip() for line in out.getvalue().splitlines()]


def test_a_wide_terminal_shows_all_of_a_table() -> None:
    assert fitted(WIDE, 79).rows == WIDE.rows
    assert (
        on_a_terminal(WIDE, 79)[2] == "2023-12-24  Tapachula de Córdova y Ordóñez  yes   They left in one long column."
    )


def test_a_narrower_one_cuts_the_columns_of_the_highest_rank_first() -> None:
    assert on_a_terminal(WIDE, 65)[2] == "2023-12-24  Tapachula de Córdova y Ordóñez  yes   They left in o…"
    assert on_a_terminal(WIDE, 50)[2] == "2023-12-24  Tapachula de Córdov…  yes   They left…"


def test_the_narrowest_ones_leave_columns_out() -> None:
    assert on_a_terminal(WIDE, 30)[2] == "2023-12-24  Tapachula d…  yes"
    assert on_a_terminal(WIDE, 20)[2] == "2023-12-24  Tapachu…"


@given(st.integers(20, 120))
def test_a_fitted_table_takes_one_line_a_row(width: int) -> None:
    lines = on_a_terminal(WIDE, width)
    assert len(lines) == 3
    assert all(len(line) <= width for line in lines)


def test_a_table_without_rows_is_fitted_too() -> None:
    assert [column.name for column in fitted(Table(WIDE.columns, ()), 12).columns] == ["Date", "Place"]


def test_what_turns_the_direction_of_text_leaves_nothing_behind() -> None:
    assert printable("Tapa\u202echula\u2066") == "Tapachula"


def test_braces_in_markdown_are_no_templates_and_no_attributes() -> None:
    assert markdown_text(table("{{ x }}{: onclick=y }")).splitlines()[2] == (
        "| &#123;&#123; x &#125;&#125;&#123;: onclick=y &#125; |"
    )


def test_a_text_is_shown_sign_for_sign() -> None:
    assert shown_text("a\x1b[2J\t\r\n\x9b\u202e") == "a\u241b[2J\t\u240d\n\ufffd "
