"""Rows of a table that no page could hold go on in rows below."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest
from caravan_map.maps.documents.model import Grid, line
from caravan_map.maps.documents.paper import paper
from support.documents import document


@pytest.mark.parametrize("text", ["They quit. " * 700, "q" * 6000], ids=["a sentence without an end", "one word"])
def test_a_row_that_no_page_could_hold_goes_on_below_with_nothing_lost(text: str) -> None:
    grid = Grid(("Quote", "km"), ((line(text), line("12")), (line("The next row."), line("13"))), (5, 1))
    pdf = pypdf.PdfReader(io.BytesIO(paper(replace(document(), blocks=(grid,)))))
    shown = "".join("".join(page.extract_text().split()) for page in pdf.pages)
    assert shown.count("q") == text.count("q")
    assert "Thenextrow." in shown
