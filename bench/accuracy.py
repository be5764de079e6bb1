"""Measure how well the articles are read that this project wrote and annotated itself, and print one table.

Usage: ``python -m bench.accuracy [--undated] [--language en|es] [STORY ...]``. Each story of ``bench/stories`` is read
in one run, inference included; `scoring` says what is counted, docs/corpus.md what the stories are.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from caravan_map import pipeline
from caravan_map.data.contracts import TimelinePayload
from caravan_map.data.payloads import timeline_payload

from .scoring import Score, score

STORIES = Path(__file__).resolve().parent / "stories"
HEADING = """\
| story | kind | articles (en/es) | strict F1 | place F1 | false pins | size F1 | length recall |
|---|---|---|---|---|---|---|---|"""


@dataclass(frozen=True)
class Line:
    """A line of the table: a story, or several together; the kind is ``tune`` or ``check``."""

    name: str
    kind: str
    languages: Counter[str]
    score: Score


def measured(story: Path, kind: str, *, undated: bool = False, language: str | None = None) -> Line:
    """Read a story, without its days of publication where asked, and count its articles in one language or in all."""
    articles = _objects(story / "articles.jsonl")
    spoken = {article["id"]: article["language"] for article in articles if language in {None, article["language"]}}
    found = _timeline([article | {"published": None} for article in articles] if undated else articles)
    golds = (gold for gold in _objects(story / "gold.jsonl") if gold["id"] in spoken)
    return Line(story.name, kind, Counter(spoken.values()), sum((score(gold, found) for gold in golds), Score()))


def total(name: str, lines: Sequence[Line]) -> Line:
    """Add lines up."""
    languages = sum((line.languages for line in lines), Counter[str]())
    return Line(name, "", languages, sum((line.score for line in lines), Score()))


def row(line: Line) -> str:
    """Write a line of the table, with a dash where there was nothing to find."""
    counts, spoken = line.score, line.languages
    shares = (counts.strict.f1, counts.place.f1, counts.size.f1, counts.length.recall)
    strict, place, size, length = ("–" if share is None else f"{share:.3f}" for share in shares)
    start = f"| {line.name} | {line.kind} | {spoken.total()} ({spoken['en']}/{spoken['es']}) |"
    return f"{start} {strict} | {place} | {counts.false_pins} | {size} | {length} |"


def _timeline(articles: Iterable[dict[str, Any]]) -> TimelinePayload:
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "articles.jsonl"
        file.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
        timeline = pipeline.timeline([file])
    return timeline_payload(timeline.run.reading, timeline.track)


def _objects(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    index = tomllib.loads((STORIES / "index.toml").read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*", metavar="STORY", help="a folder of bench/stories; default: all")
    parser.add_argument("--undated", action="store_true", help="keep the days of publication back")
    parser.add_argument("--language", choices=("en", "es"), help="count only the articles in it; all are read")
    options = parser.parse_args(arguments)
    if unknown := sorted({*options.stories} - {*index}):
        parser.error(f"no story {', '.join(unknown)}; there are {', '.join(index)}")
    lines: list[Line] = []
    print(HEADING)
    for name in options.stories or index:
        kind = index[name]["kind"]
        lines.append(measured(STORIES / name, kind, undated=options.undated, language=options.language))
        print(row(lines[-1]), flush=True)
    for kind in ("tune", "check"):
        print(row(total(f"all {kind}", [line for line in lines if line.kind == kind])))
    print(row(total("all", lines)))


if __name__ == "__main__":
    main()
