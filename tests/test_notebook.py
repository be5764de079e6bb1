"""The worked notebook, run as a reader runs it: cell by cell, without a network, leaving nothing beside it."""

from __future__ import annotations

import re
from pathlib import Path

import folium
import geopandas
import nbformat
import pandas as pd
import pytest
from caravan_map.maps.pictures.picture import Picture
from caravan_map.scripts.run_notebook import Done, outputs, run

NOTEBOOK = Path(__file__).parent.parent / "docs" / "notebook.ipynb"


@pytest.fixture(scope="module")
def notebook() -> nbformat.NotebookNode:
    found: nbformat.NotebookNode = nbformat.read(NOTEBOOK, as_version=4)  # type: ignore[no-untyped-call]  # ships few
    return found


@pytest.fixture(scope="module")
def cells(notebook: nbformat.NotebookNode, tmp_path_factory: pytest.TempPathFactory) -> list[Done]:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(elsewhere)  # so that no story of the working folder is read
        done = list(run(notebook, NOTEBOOK))
    assert list(elsewhere.iterdir()) == []
    return done


def test_it_is_a_notebook(notebook: nbformat.NotebookNode) -> None:
    nbformat.validate(notebook)


def test_every_cell_runs_and_the_map_the_pictures_and_the_tables_show_themselves(cells: list[Done]) -> None:
    shown = [done.value for done in cells if done.value is not None]
    assert [type(value) for value in shown if not isinstance(value, pd.DataFrame | pd.Series)] == [
        folium.Map,
        Picture,
        Picture,
    ]
    assert sum(isinstance(value, pd.DataFrame) and not value.empty for value in shown) == 5


def test_what_was_kept_is_text_and_short(notebook: nbformat.NotebookNode, cells: list[Done]) -> None:
    for done, cell in zip(cells, (cell for cell in notebook.cells if cell.cell_type == "code"), strict=True):
        assert [output.output_type for output in cell.outputs] == [output.output_type for output in outputs(done)]
        assert cell.execution_count is None
    assert NOTEBOOK.stat().st_size < 50_000
    assert not re.search("0x[0-9a-f]{6}|/tmp|/home", NOTEBOOK.read_text(encoding="utf-8"))


def test_what_it_links_to_is_there(notebook: nbformat.NotebookNode) -> None:
    texts = [cell.source for cell in notebook.cells if cell.cell_type == "markdown"]
    linked = [link for text in texts for link in re.findall(r"\]\(([^)]+)\)", text)]
    assert len(linked) >= 4
    assert [link for link in linked if not (NOTEBOOK.parent / link).is_file()] == []


def test_a_long_output_is_left_out(notebook: nbformat.NotebookNode) -> None:
    cell = notebook.cells[1]
    assert outputs(Done(cell, "", pd.DataFrame({"text": ["x" * 20_000]}))) == []
    assert outputs(Done(cell, "", geopandas.GeoDataFrame({"n": [1]})))[0].data["text/plain"].split() == ["n", "0", "1"]
