"""A notebook as a page: its cells in order, each answer below its code as it was kept in the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

_NONE: dict[str, Any] = {}


def page_of(notebook: str, *, name: str) -> str:
    """Write a notebook as Markdown.

    Parameters
    ----------
    notebook
        The text of its file, of nbformat 4.
    name
        Its file's name, for the link by which a reader gets it.

    Returns
    -------
    str
        The page. Answers that are too rich for a page (a map, a picture) are left out.
    """
    parts: list[str] = []
    for cell in json.loads(notebook)["cells"]:
        text = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            parts.append(text)
        else:
            parts += [f"```python\n{text}\n```", *(_answer(output) for output in cell["outputs"])]
    parts.insert(1, f"[This page as a notebook]({name}){{: download }}")
    return "\n\n".join(part for part in parts if part)


def _answer(output: dict[str, Any]) -> str:
    data = output.get("data", _NONE)
    if "text/html" in data and "<table" in "".join(data["text/html"]):
        return "<div>\n" + "\n".join(_without_style("".join(data["text/html"]))) + "\n</div>"
    text = "".join(output.get("text") or data.get("text/plain", ""))
    return f"```text\n{text.rstrip()}\n```" if text else ""


def _without_style(html: str) -> Iterator[str]:
    """Leave out the styles that frames bring along, and empty lines, at which Markdown would end the table."""
    inside = False
    for line in html.split("\n"):
        inside = inside or line.strip().startswith("<style")
        if line.strip() and not inside:
            yield re.sub(r"<table[^>]*>", "<table>", line.strip())
        inside = inside and not line.strip().endswith("</style>")
