"""Measure how far the estimated position lies from where the group was, beside two plain answers (kilometres, days).

Usage: ``python -m bench.tracks [--horizon DAYS] [--route ROUTE] [STORY ...]``, where a story is a folder of
``bench/stories``; or ``--articles FOLDER --truth FILE`` for one story whose days are known from elsewhere. For every
day D of the truth the articles published up to D less the horizon are given to the program, as known on D. Counted is
the distance along the route the answer used; a day the route passes at more than 60 km, or without an answer, is left
out and counted apart. The truth of a story in ``bench/stories`` is where its annotation has the main group at, from all
its articles.

The plain answers: *last* is the newest place a report has the main group in; *line* draws straight lines through the
towns named, each on the day of its article, whatever is said of them, and stays where the last one is.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from caravan_map import pipeline
from caravan_map.errors import CaravanMapError
from caravan_map.geo.place import LonLat, Place
from caravan_map.geo.route import Route
from caravan_map.news.claims import BEEN_ROLES, PositionClaim
from caravan_map.results import Report

STORIES = Path(__file__).resolve().parent / "stories"
FARTHEST_KM = 60.0
SLACK_KM = 3.0
"""A truth so little outside the range is within it: a town is no point."""
HEADING = """\
| story | days | left out | median | 90% | in range | width | last: median | 90% | line: median | 90% |
|---|---|---|---|---|---|---|---|---|---|---|"""


@dataclass
class Errors:
    """What was measured of a story: one figure a day, kilometres."""

    own: list[float] = field(default_factory=list)
    held: list[bool] = field(default_factory=list)
    width: list[float] = field(default_factory=list)
    last: list[float] = field(default_factory=list)
    line: list[float] = field(default_factory=list)
    left_out: int = 0

    def __add__(self, other: Errors) -> Errors:
        """Put two stories together."""
        lists = {
            name: [*getattr(self, name), *getattr(other, name)] for name in ("own", "held", "width", "last", "line")
        }
        return Errors(**lists, left_out=self.left_out + other.left_out)


Truth = Sequence[tuple[date, LonLat]]


def measured(articles: Sequence[Mapping[str, Any]], truth: Truth, *, horizon: int, route: str | None = None) -> Errors:
    """Measure a story.

    Parameters
    ----------
    articles
        Its articles, as in a line of JSON.
    truth
        Where the group was.
    horizon
        How many days before the day asked for the last article may be.
    route
        Name of the route; None lets the program choose.

    Returns
    -------
    Errors
        One figure a day that could be measured.
    """
    found = Errors()
    for day, point in truth:
        known = [one for one in articles if str(one["published"])[:10] <= str(day - timedelta(days=horizon))]
        report = _report(known, day, route) if known else None
        if report is not None:
            _hold_against(report, point, found)
    return found


def _report(articles: Sequence[Mapping[str, Any]], day: date, route: str | None) -> Report | None:
    with tempfile.TemporaryDirectory() as scratch:
        file = Path(scratch) / "articles.jsonl"
        file.write_text("\n".join(map(json.dumps, articles)), encoding="utf-8")
        try:
            return pipeline.progress([file], on=day, route=route)
        except CaravanMapError:
            return None


def _hold_against(report: Report, point: LonLat, found: Errors) -> None:
    track, position = report.progress.track, report.progress.position
    km, offset_km = _along(track.route, Place("truth", "feature", point))
    if offset_km > FARTHEST_KM or position is None:
        found.left_out += 1
        return
    found.own.append(abs(position.km.mid - km))
    found.held.append(position.km.low - SLACK_KM <= km <= position.km.high + SLACK_KM)
    found.width.append(position.km.high - position.km.low)
    for errors, guess in ((found.last, _last(report)), (found.line, _line(report))):
        if guess is not None:
            errors.append(abs(guess - km))


def _last(report: Report) -> float | None:
    """Give the chainage of the newest place a report has the main group in."""
    towns = [
        claim
        for claim in report.run.reading.positions
        if claim.group == "main" and claim.role in BEEN_ROLES and _is_town(claim)
    ]
    dated = [(claim.date.end, claim.id, claim) for claim in towns if claim.date.end is not None]
    return _along(report.progress.track.route, max(dated)[2].place)[0] if dated else None


def _line(report: Report) -> float | None:
    """Give the chainage of straight lines through all towns named, each on the day of its article."""
    reading, route = report.run.reading, report.progress.track.route
    days: dict[int, list[float]] = {}
    for claim in reading.positions:
        when = reading.published[claim.article].end
        if _is_town(claim) and when is not None:
            days.setdefault(when.toordinal(), []).append(_along(route, claim.place)[0])
    if not days:
        return None
    means = [statistics.mean(days[day]) for day in sorted(days)]
    return float(np.interp(report.progress.as_of.toordinal(), sorted(days), means))


def _is_town(claim: PositionClaim) -> bool:
    return claim.place.kind == "town"


def _along(route: Route, place: Place) -> tuple[float, float]:
    return route.locate(place)


def row(name: str, errors: Errors) -> str:
    """Write a line of the table, with dashes where nothing could be measured."""
    if not errors.own:
        return f"| {name} | 0 | {errors.left_out} | – | – | – | – | – | – | – | – |"
    held = f"{np.mean(errors.held):.2f} | {statistics.median(errors.width):.0f}"
    plain = " | ".join(_middle_and_far(each) for each in (errors.last, errors.line))
    return f"| {name} | {len(errors.own)} | {errors.left_out} | {_middle_and_far(errors.own)} | {held} | {plain} |"


def _middle_and_far(errors: Sequence[float]) -> str:
    ordered = sorted(errors)
    if not ordered:
        return "– | –"
    return f"{statistics.median(ordered):.1f} | {ordered[min(len(ordered) - 1, int(0.9 * len(ordered)))]:.0f}"


def annotated(story: Path) -> tuple[list[dict[str, Any]], Truth]:
    """Read a story of ``bench/stories``: its articles, and where its annotation has the main group at, day by day."""
    truth = {
        (date.fromisoformat(one["date"]), LonLat(one["lon"], one["lat"]))
        for gold in _objects(story / "gold.jsonl")
        for one in gold["sightings"]
        if one["group"] == "main" and one["role"] == "at" and one["date"] and one.get("lat") is not None
    }
    return _objects(story / "articles.jsonl"), sorted(truth)


def known_from_elsewhere(folder: Path, file: Path) -> tuple[list[dict[str, Any]], Truth]:
    """Read a folder of articles, and a file of rows with ``date``, ``lat``, ``lon`` and ``role``."""
    articles = [json.loads(one.read_text("utf-8")) | {"id": one.stem} for one in sorted(_articles_in(folder))]
    rows = json.loads(file.read_text(encoding="utf-8"))["rows"]
    main = [one for one in rows if one["role"] not in {"vanguard", "bused back"} and one.get("lat") is not None]
    return articles, [(date.fromisoformat(one["date"]), LonLat(one["lon"], one["lat"])) for one in main]


def _articles_in(folder: Path) -> Iterator[Path]:
    return (file for file in folder.glob("*.json") if not file.name.endswith(".gold.json"))


def _objects(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    index = tomllib.loads((STORIES / "index.toml").read_text(encoding="utf-8"))
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("stories", nargs="*", metavar="STORY", help="a folder of bench/stories; default: all")
    parser.add_argument("--horizon", type=int, default=0, help="days without articles before the day asked for")
    parser.add_argument("--route", help="the route to measure along; default: the likeliest")
    parser.add_argument("--articles", type=Path, help="a folder of articles, with --truth")
    parser.add_argument("--truth", type=Path, help="where the group was")
    options = parser.parse_args(arguments)
    if unknown := sorted({*options.stories} - {*index}):
        parser.error(f"no story {', '.join(unknown)}; there are {', '.join(index)}")
    print(HEADING)
    if options.articles is not None:
        articles, truth = known_from_elsewhere(options.articles, options.truth)
        print(row(options.articles.name, measured(articles, truth, horizon=options.horizon, route=options.route)))
        return
    total = Errors()
    for name in options.stories or index:
        articles, truth = annotated(STORIES / name)
        found = measured(articles, truth, horizon=options.horizon, route=options.route)
        print(row(name, found), flush=True)
        total += found
    print(row("all", total))


if __name__ == "__main__":
    main()
