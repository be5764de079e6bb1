"""What reading adds: pins made by a naive geoparser and by this library on the same articles.

The naive reading takes every name the gazetteer knows for a position of the group, at the most populous place of that
name. A pin is one place of one article. Usage: ``python bench/naive.py FOLDER --at PLACE [--at PLACE ...]``, where the
places named are the towns the articles really put the group in; every other town is a false pin.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from caravan_map import pipeline
from caravan_map.geo.names import fold
from caravan_map.geo.place import Place
from caravan_map.news.claims import BEEN_ROLES, Reading


def naive_pins(reading: Reading, gazetteer: pipeline.GeoNames) -> set[tuple[str, Place]]:
    """Take every name for a position, at the most populous place it may mean."""
    pins: set[tuple[str, Place]] = set()
    for article in reading.articles:
        for match in gazetteer.matches(article.text):
            candidates = gazetteer.candidates(match.name)
            if candidates and not match.demonym:
                most = max(candidates, key=lambda candidate: candidate.place.population)
                pins.add((article.id, most.place))
    return pins


def own_pins(timeline: pipeline.Timeline) -> set[tuple[str, Place]]:
    """Take the places where a claim that is used puts the group."""
    verdicts = timeline.track.verdicts
    return {
        (claim.article, verdicts[claim.id].place)
        for claim in timeline.run.reading.positions
        if claim.role in BEEN_ROLES and verdicts[claim.id].used
    }


def row(name: str, pins: Iterable[tuple[str, Place]], right: set[str]) -> str:
    """Count pins: all, in towns, right, false."""
    found = list(pins)
    towns = [place for _, place in found if place.kind == "town"]
    hits = sum(fold(place.name) in right for place in towns)
    wide = len(found) - len(towns)
    return f"| {name} | {len(found)} | {wide} | {len(towns)} | {hits} | {len(towns) - hits} |"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--at", action="append", default=[], help="a town the articles really put the group in")
    options = parser.parse_args()
    timeline = pipeline.timeline([options.folder])
    run = timeline.run
    right = {fold(name) for name in options.at}
    print("| reading | pins | countries, states, borders | towns | right | false |")
    print("|---|---|---|---|---|---|")
    print(row("naive: every name, most populous place", naive_pins(run.reading, run.gazetteer), right))
    print(row("caravan-map: used claims of having been there", own_pins(timeline), right))


if __name__ == "__main__":
    main()
