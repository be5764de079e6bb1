"""Run the cells of a notebook in order, and keep what short text they give, so that it can be read without being run.

Run as ``python scripts/run_notebook.py docs/notebook.ipynb`` in an environment that has the project and its development
tools. Maps and pictures are not kept: they are large, and whoever runs the notebook sees them.
"""

from __future__ import annotations

import ast
import contextlib
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat

MOST_KEPT = 12_000
"""Characters of one output; a longer one is left out."""


@dataclass(frozen=True)
class Done:
    """What a cell did.

    Attributes
    ----------
    cell
        The cell.
    printed
        What it printed.
    value
        What its last expression gave, which a notebook shows; None where it ends with a statement.
    """

    cell: nbformat.NotebookNode
    printed: str
    value: object


def run(notebook: nbformat.NotebookNode, path: Path) -> Iterator[Done]:
    """Run every code cell as a notebook does, one after the other in one namespace, but without a kernel.

    Parameters
    ----------
    notebook
        The notebook.
    path
        Where it lies, named by errors.

    Yields
    ------
    Done
        One for each code cell.
    """
    names: dict[str, Any] = {"__name__": "__main__"}
    for number, cell in enumerate(notebook.cells):
        if cell.cell_type == "code":
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                value = _value(cell.source, f"{path}, cell {number}", names)
            yield Done(cell, printed.getvalue(), value)


def outputs(done: Done) -> list[nbformat.NotebookNode]:
    """Give what is kept of a cell: what it printed, and a table that it ends with."""
    kept = []
    if done.printed:
        kept.append(nbformat.v4.new_output("stream", name="stdout", text=done.printed))  # type: ignore[no-untyped-call]  # it ships few types
    data = _table(done.value)
    if data and sum(map(len, data.values())) <= MOST_KEPT:
        kept.append(nbformat.v4.new_output("execute_result", data=data, execution_count=None))  # type: ignore[no-untyped-call]  # it ships few types
    return kept


def _table(value: object) -> dict[str, str]:
    """Give a frame as text and as HTML; nothing for anything else."""
    import pandas as pd

    if not isinstance(value, pd.DataFrame | pd.Series):
        return {}
    html = {"text/html": value.to_html(max_rows=20)} if isinstance(value, pd.DataFrame) else {}
    return {"text/plain": value.to_string(max_rows=20), **html}


def _value(source: str, name: str, names: dict[str, Any]) -> object:
    *statements, last = ast.parse(source, name).body
    if not isinstance(last, ast.Expr):
        statements.append(last)
    exec(compile(ast.Module(statements, []), name, "exec"), names)  # noqa: S102 - our own notebook
    if not isinstance(last, ast.Expr):
        return None
    return eval(compile(ast.Expression(last.value), name, "eval"), names)  # noqa: S307 - our own notebook


def main() -> None:
    """Run the notebooks named, and write each with its outputs."""
    for path in map(Path, sys.argv[1:]):
        notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]  # it ships few types
        for done in run(notebook, path):
            done.cell.outputs = outputs(done)
            done.cell.execution_count = None
        nbformat.validate(notebook)
        nbformat.write(notebook, path)  # type: ignore[no-untyped-call]  # it ships few types


if __name__ == "__main__":
    main()
