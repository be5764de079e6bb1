"""Measure reading alone, from place names to claims (articles a second, seconds of CPU, one core).

Usage: ``python -m bench.reading [--sizes KILOBYTES ...]``; the sizes are those of the slow shapes of text.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from caravan_map.cli import ALLOCATIONS
from caravan_map.geo.gazetteer import Gazetteer
from caravan_map.news.article import Article
from caravan_map.news.reading import read

from .processes import RUNS
from .rows import Row, table
from .texts import DIGEST_LENGTH, FIRST_DAY, SHAPES, TYPICAL_LENGTH, story

STORIES = 10
ARTICLES = 20
SIZES_KB = (100, 500, 1_000, 5_000)
QUICK_KB = (20, 200)  # in the table of everything
LANGUAGES = {"en": "English", "es": "Spanish"}
FAIR = 1.5  # a tenfold length may cost this many times ten, for garbage collection and memory


def speed_rows(gazetteer: Gazetteer) -> Iterator[Row]:
    """Measure articles a second, digests and reports, in stories of a usual size and in one of a thousand articles."""
    for language, name in LANGUAGES.items():
        for length in (DIGEST_LENGTH, TYPICAL_LENGTH):
            stories = [story(at, articles=ARTICLES, language=language, length=length) for at in range(STORIES)]
            read(stories[0], gazetteer)
            # the least counts: other work on a machine can only add to it
            spent = min(sum(read_s(articles, gazetteer) for articles in stories) for _ in range(RUNS))
            rate = STORIES * ARTICLES / spent
            yield Row(f"reading: {name} articles of {length / 1000:g} KB a second, one core", f"{rate:.0f}", "> 300")
    many = 1_000
    rate = many / read_s(story(0, articles=many, language="en"), gazetteer)
    yield Row(f"reading: the same in one story of {many:,} articles", f"{rate:.0f}", "–")


def shape_rows(gazetteer: Gazetteer, sizes_kb: Sequence[int] = QUICK_KB) -> Iterator[Row]:
    """Measure the cost of one long article of each shape, at several lengths."""
    lengths = ", ".join(f"{size / 1000:g}" for size in sizes_kb)
    for shape, text in SHAPES.items():
        costs = [read_s([_article(text(size * 1000))], gazetteer) for size in sizes_kb]
        growth = costs[-1] / costs[0] / (sizes_kb[-1] / sizes_kb[0])
        shown = ", ".join(f"{cost:.1f}" for cost in costs)
        yield Row(
            f"reading: one article of {lengths} MB, {shape}, CPU s",
            f"{shown} (cost a character x {growth:.1f})",
            f"x < {FAIR}",
        )


def read_s(articles: Sequence[Article], gazetteer: Gazetteer) -> float:
    """Give the seconds of CPU that reading a story takes, with as few searches for cycles as a command makes."""
    usual = gc.get_threshold()
    gc.set_threshold(ALLOCATIONS)
    start = time.process_time()
    read(articles, gazetteer)
    spent = time.process_time() - start
    gc.set_threshold(*usual)
    return spent


def _article(text: str) -> Article:
    return Article("a", "a.txt", text, published=FIRST_DAY, published_basis="made", language="en")


def main() -> None:
    """Print the table of reading alone."""
    from caravan_map.data.gazetteer import open_gazetteer

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES_KB), metavar="KILOBYTES")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        gazetteer = open_gazetteer(Path(scratch))
        for rows in (speed_rows(gazetteer), shape_rows(gazetteer, options.sizes)):
            for row in rows:
                print(table([row]).splitlines()[-1], flush=True)


if __name__ == "__main__":
    main()
