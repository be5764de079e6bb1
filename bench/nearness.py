"""Measure how many of the annotated places are put where they lie, with what a story knows and without.

Usage: ``python -m bench.nearness [FOLDER ...]``. Each folder is a story: ``articles.jsonl`` beside ``gold.jsonl``, or
``NN.json`` beside ``NN.gold.json``; without any the stories of ``bench/stories`` are read. A sighting that has a point
counts as near where its article is said to name a place within 15 km of it: by ``places``; by the claims of the
article read by itself; by those of the story, each at the place its name means before the route is known; and at the
place the route and the other days choose.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from caravan_map import pipeline
from caravan_map.geo.distance import distance_km
from caravan_map.geo.place import LonLat, Place
from caravan_map.results import Timeline

from .accuracy import STORIES

HEADING = """\
| stories | located sightings | `places` | article by itself | story, no route | story and route |
|---|---|---|---|---|---|"""
_NEAR_KM = 15.0
_WAYS = ("places", "alone", "prior", "route")
Object = Mapping[str, Any]


def measured(story: Path) -> Counter[str]:
    """Count the located sightings of a story, and those put near their points, by way of finding them."""
    articles, golds = _objects(story)
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "articles.jsonl"
        file.write_text("".join(json.dumps(article) + "\n" for article in articles), encoding="utf-8")
        whole = pipeline.timeline([file])
        named = {document.id: document.mentions for document in pipeline.places([file])}
        alone: dict[str, Timeline] = {}
        for article in articles:
            file.write_text(json.dumps(article), encoding="utf-8")
            alone[article["id"]] = pipeline.timeline([file])
    counts: Counter[str] = Counter()
    for gold in golds:
        claims = [claim for claim in whole.run.reading.positions if claim.article == gold["id"]]
        said = {
            "places": [mention.candidates[0].place for mention in named[gold["id"]]],
            "alone": [claim.place for claim in alone[gold["id"]].run.reading.positions],
            "prior": [claim.place for claim in claims],
            "route": [whole.track.verdicts[claim.id].place for claim in claims],
        }
        for sighting in gold["sightings"]:
            if sighting.get("lat") is not None:
                point = LonLat(sighting["lon"], sighting["lat"])
                counts["located"] += 1
                counts.update(way for way in _WAYS if _is_near(point, said[way]))
    return counts


def row(name: str, counts: Counter[str]) -> str:
    """Write a line of the table: counts, each with its share."""
    shares = (f"{counts[way]} ({counts[way] / max(1, counts['located']):.3f})" for way in _WAYS)
    return f"| {name} | {counts['located']} | {' | '.join(shares)} |"


def _is_near(point: LonLat, places: Iterable[Place]) -> bool:
    return any(distance_km(point, place.point) <= _NEAR_KM for place in places)


def _objects(story: Path) -> tuple[list[Object], list[Object]]:
    """Read a story's articles and their annotations, in either form."""
    if (story / "gold.jsonl").exists():
        return _lines(story / "articles.jsonl"), _lines(story / "gold.jsonl")
    golds = sorted(story.glob("*.gold.json"))
    ids = [file.name.removesuffix(".gold.json") for file in golds]
    articles = [json.loads((story / f"{one}.json").read_text(encoding="utf-8")) | {"id": one} for one in ids]
    found = zip(golds, ids, strict=True)
    return articles, [json.loads(file.read_text(encoding="utf-8")) | {"id": one} for file, one in found]


def _lines(file: Path) -> list[Object]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table, a line a kind of story and a line a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", type=Path, help="a story; default: bench/stories")
    folders = parser.parse_args(arguments).folders
    print(HEADING)
    if folders:
        every = [(folder.name, measured(folder)) for folder in folders]
    else:
        index = tomllib.loads((STORIES / "index.toml").read_text(encoding="utf-8"))
        every = [(story["kind"], measured(STORIES / name)) for name, story in index.items()]
    together = {kind: sum((counts for name, counts in every if name == kind), Counter()) for kind, _ in every}
    for name, counts in together.items():
        print(row(name, counts), flush=True)
    print(row("all", sum((counts for _, counts in every), Counter())))


if __name__ == "__main__":
    main()
