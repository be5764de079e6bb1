"""The regular expressions of the package, found in a process of its own, where nothing is compiled yet."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from functools import cache
from pathlib import Path

from caravan_map.bench.pattern_uses import Use

_CODE = "import sys; sys.path[:0] = sys.argv[1:]; from support import patterns; patterns.show()"


@cache
def pattern_uses() -> tuple[Use, ...]:
    """List them."""
    tests = Path(__file__).resolve().parent.parent
    done = subprocess.run(
        [sys.executable, "-c", _CODE, str(tests)], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    return tuple(Use(**each) for each in json.loads(done.stdout.splitlines()[-1]))


def show() -> None:
    """Print them as JSON, for the process that asked."""
    from caravan_map.bench.pattern_uses import uses

    found = [asdict(use) for use in uses(_read)]
    texts = [{**use, "pattern": _text(use["pattern"])} for use in found]
    sys.stdout.write(f"\n{json.dumps(texts)}\n")


def _text(pattern: str | bytes) -> str:
    return pattern if isinstance(pattern, str) else pattern.decode("latin-1")


def _read() -> None:
    """Read a report in each language, and all that comes with the package."""
    from caravan_map.bench.fuzzing.seeds.articles import ENGLISH, SPANISH
    from caravan_map.data.articles import read_articles
    from caravan_map.data.stories import packaged_story
    from caravan_map.news.article import Article
    from caravan_map.news.grammar import GRAMMARS, grammar_for
    from caravan_map.news.litter import blocks
    from caravan_map.news.reading import read

    from support.gazetteer import small_gazetteer

    told, _ = read_articles([packaged_story().parent])
    made = [
        Article(id=language, path="", text=text, published=date(2023, 12, 27), language=language, sha256="")
        for language, text in (("en", ENGLISH), ("es", SPANISH))
    ]
    read([*told, *made], small_gazetteer())
    for grammar in map(grammar_for, GRAMMARS):
        for words, _ in (*grammar.litter, *grammar.credits, grammar.press_words):
            blocks(f"{words[0]} .", grammar)  # each is asked only of a line that holds one of its words
