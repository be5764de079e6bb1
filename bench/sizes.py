"""Measure what more articles cost: from ten to ten thousand, with the exponent of growth (seconds of CPU, megabytes).

Usage: ``python -m bench.sizes [--sizes ARTICLES ...]``.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import tempfile
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from .processes import Cost, command
from .rows import Row, table
from .texts import DIGEST_LENGTH, FIRST_DAY, story

SIZES = (10, 100, 1_000, 10_000)
#: A journey lasts no longer, however many report of it.
DAYS = 60
#: A cost that grows as the number of articles has the exponent 1.
_FAIR = 1.15
#: Less cannot be told from the noise of a start.
_LEAST_S = 0.03


def size_rows(cache: Path, folder: Path, sizes: Sequence[int] = SIZES) -> Iterator[Row]:
    """Measure place names and whole timelines of ever more articles, each of four sentences.

    Parameters
    ----------
    cache
        Folder of the compiled gazetteer.
    folder
        Where the articles are put.
    sizes
        Numbers of articles.
    """
    files = {size: _articles(folder / f"{size}.jsonl", size) for size in sizes}
    alone = _articles(folder / "1.jsonl", 1)
    for what, arguments, layout in (("place names", "places", "jsonl"), ("timeline", "timeline", "json")):
        start = command(arguments, alone, "--format", layout, cache=cache)
        costs = {size: command(arguments, file, "--format", layout, cache=cache) for size, file in files.items()}
        for size, cost in costs.items():
            yield Row(f"{what} of {size:,} articles of {DIGEST_LENGTH / 1000:g} KB, whole process", _shown(cost), "–")
        grown = exponent({size: cost.cpu_s - start.cpu_s for size, cost in costs.items()})
        yield Row(f"{what}: exponent of CPU against articles, start-up left out", f"{grown:.2f}", f"< {_FAIR}")


def exponent(costs: dict[int, float]) -> float:
    """Fit the exponent of growth by least squares on logarithms; costs too small to measure are left out.

    It is no number where fewer than two are left.

    Examples
    --------
    >>> round(exponent({10: 0.2, 100: 2.0, 1000: 20.0}), 3)
    1.0
    """
    points = [(math.log(size), math.log(cost)) for size, cost in costs.items() if cost >= _LEAST_S]
    if len(points) < 2:
        return math.nan
    mean_x, mean_y = (sum(axis) / len(points) for axis in zip(*points, strict=True))
    rise = math.fsum((x - mean_x) * (y - mean_y) for x, y in points)
    return rise / math.fsum((x - mean_x) ** 2 for x, _ in points)


def _shown(cost: Cost) -> str:
    return f"{cost.cpu_s:.2f} s, {cost.peak_mb:.0f} MB"


def _articles(file: Path, count: int) -> Path:
    """Write so many articles of one story as JSON lines."""
    with file.open("w", encoding="utf-8") as lines:
        for at, article in enumerate(story(0, articles=count, language="en", length=DIGEST_LENGTH)):
            day = FIRST_DAY + timedelta(at * min(DAYS, count) // count)
            facts = {"id": article.id, "text": article.text, "source": f"Paper {at % 40}", "published": f"{day}"}
            lines.write(json.dumps(facts) + "\n")
    return file


def main() -> None:
    """Print the table of growth alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), metavar="ARTICLES")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["CARAVAN_MAP_DATA"] = str(folder / "nothing")
        command("gazetteer", "build", cache=folder / "cache")
        for row in size_rows(folder / "cache", folder, options.sizes):
            print(table([row]).splitlines()[-1], flush=True)


if __name__ == "__main__":
    main()
