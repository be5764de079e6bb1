"""The notebook as a page of the site."""

from __future__ import annotations

import json

from caravan_map.scripts.docs.notebook import page_of


def notebook(*outputs: object) -> str:
    cells = [
        {"cell_type": "markdown", "source": ["# Title\n", "Words."]},
        {"cell_type": "code", "source": ["x = 1\n", "x"], "outputs": list(outputs)},
    ]
    return json.dumps({"cells": cells})


def test_cells_follow_one_another_and_the_file_is_linked() -> None:
    page = page_of(notebook(), name="n.ipynb")
    assert page == "# Title\nWords.\n\n[This page as a notebook](n.ipynb){: download }\n\n```python\nx = 1\nx\n```"


def test_text_that_was_printed_stands_below_its_code() -> None:
    page = page_of(notebook({"output_type": "stream", "text": ["1\n"]}), name="n.ipynb")
    assert page.endswith("```\n\n```text\n1\n```")


def test_a_table_comes_without_its_style_and_without_empty_lines() -> None:
    html = [
        "<div>\n",
        "<style scoped>\n",
        "td {}\n",
        "</style>\n",
        '<table border="1" class="dataframe">\n',
        "\n",
        "<tr></tr>\n",
        "</table></div>",
    ]
    page = page_of(notebook({"output_type": "execute_result", "data": {"text/html": html}}), name="n.ipynb")
    assert page.endswith("<div>\n<div>\n<table>\n<tr></tr>\n</table></div>\n</div>")


def test_what_a_page_cannot_show_is_left_out() -> None:
    page = page_of(notebook({"output_type": "display_data", "data": {"image/png": "…"}}), name="n.ipynb")
    assert page.endswith("x = 1\nx\n```")
