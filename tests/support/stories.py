"""A story of two articles, for the tests of the pipeline."""

from __future__ import annotations

import json
from pathlib import Path

FIRST = "The caravan left Tapachula on Saturday, June 4. About 900 people walk in it."
SECOND = "The caravan reached Huixtla on Tuesday. The minister flew to Mexico City."


def two_articles(folder: Path) -> Path:
    """Write the two articles into a folder of their own, and give it."""
    folder.mkdir()
    for name, text, day in (("a", FIRST, "2022-06-06"), ("b", SECOND, "2022-06-08")):
        (folder / f"{name}.json").write_text(json.dumps({"text": text, "published": day}))
    return folder
