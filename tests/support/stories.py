"""Articles in files, for the tests of the pipeline and of what reads them."""

from __future__ import annotations

import json
from pathlib import Path

TEXT = "The caravan left Huixtla."
FIRST = "The caravan left Tapachula on Saturday, June 4. About 900 people walk in it."
SECOND = "The caravan reached Huixtla on Tuesday. The minister flew to Mexico City."


def two_articles(folder: Path) -> Path:
    """Write the two articles into a folder of their own, and give it."""
    folder.mkdir()
    for name, text, day in (("a", FIRST, "2022-06-06"), ("b", SECOND, "2022-06-08")):
        (folder / f"{name}.json").write_text(json.dumps({"text": text, "published": day}))
    return folder


def written(folder: Path, name: str, content: str | bytes = TEXT) -> Path:
    """Write a file, of one sentence where nothing else is given."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return file
