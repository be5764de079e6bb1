"""Measure what the design promises of speed and memory, and print one table (seconds of CPU, megabytes)."""

from __future__ import annotations

import argparse
import json
import os
import platform
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import beside, calibration, layers, reading, repeats, sizes
from .processes import ROOT, RUNS, Cost, command, least, python
from .rows import Row, table

DOCUMENTS = 2_000
CLAIMS, CLAIM_DAYS = 10_000, 400

_INFER = """
import sys
from pathlib import Path
from bench.synthetic import long_story
from caravan_map.data.gazetteer import open_gazetteer
from caravan_map.data.routes import load_route
from caravan_map.track.inference import infer
gazetteer, route = open_gazetteer(Path(sys.argv[1])), load_route("pacific-tijuana-2018")
reading, last = long_story(route, claims=int(sys.argv[2]), days=int(sys.argv[3]))
import time
start = time.process_time()
infer(reading, route, gazetteer, on=last)
print(time.process_time() - start, route.length_km)
"""


def gazetteer_rows(cache: Path) -> list[Row]:
    """Measure compiling and opening the gazetteer."""
    built = command("gazetteer", "build", cache=cache)
    from caravan_map.data.gazetteer import open_gazetteer

    times = []
    for _ in range(RUNS + 2):
        start = time.process_time()
        open_gazetteer(cache)
        times.append(time.process_time() - start)
    return [
        Row("gazetteer: compile once, CPU", f"{built.cpu_s:.1f} s", "< 15 s"),
        Row("gazetteer: compile once, memory", f"{built.peak_mb:.0f} MB", "–"),
        Row("gazetteer: open, checksums included, CPU", f"{min(times) * 1000:.0f} ms", "< 50 ms"),
    ]


def start_rows(cache: Path, folder: Path) -> Iterator[Row]:
    """Measure what any run costs before its first article."""
    one = folder / "one.jsonl"
    one.write_text(json.dumps({"text": "They slept in Huixtla."}) + "\n", encoding="utf-8")
    bare = least(lambda: python("pass", cache=cache))
    yield Row("start-up: Python alone, CPU", f"{bare.cpu_s * 1000:.0f} ms", "–")
    version = least(lambda: command("--version", cache=cache))
    yield Row("start-up: caravan-map --version, CPU", f"{version.cpu_s * 1000:.0f} ms", "–")
    first = least(lambda: command("places", one, "--format", "jsonl", cache=cache))
    yield Row("start-up: places of one sentence, CPU", f"{first.cpu_s * 1000:.0f} ms", "–")


def story_rows(cache: Path, folder: Path) -> Iterator[Row]:
    """Measure the commands on the five articles of the packaged story."""
    for name, arguments, target in (
        ("progress", ("progress", "seeds"), "< 1 s"),
        ("timeline", ("timeline", "seeds", "--format", "json"), "–"),
        ("map", ("map", "seeds", "-o", str(folder / "map.html")), "< 2.5 s"),
        ("image", ("image", "seeds", "-o", str(folder / "image.png")), "< 4 s"),
        ("chart", ("chart", "seeds", "-o", str(folder / "chart.png")), "< 4 s"),
    ):
        cost = least(lambda arguments=arguments: command(*arguments, cache=cache))  # type: ignore[misc]
        yield Row(f"{name}: five articles, whole process, CPU", f"{cost.cpu_s:.2f} s", target)
        yield Row(f"{name}: memory", f"{cost.peak_mb:.0f} MB", "< 300 MB")
    size = (folder / "map.html").stat().st_size / 1000
    yield Row("map: size of the page", f"{size:.0f} KB", "< 500 KB")


def places_rows(cache: Path, folder: Path) -> Iterator[Row]:
    """Measure place names a second over a stream of articles, starting up included."""
    texts = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "seeds").glob("*.md"))]
    stream = folder / "articles.jsonl"
    with stream.open("w", encoding="utf-8") as lines:
        for number in range(DOCUMENTS):
            lines.write(json.dumps({"id": str(number), "text": texts[number % len(texts)]}) + "\n")
    cost = least(lambda: command("places", stream, "--format", "jsonl", cache=cache))
    mean_kb = sum(map(len, texts)) / len(texts) / 1000
    yield Row(f"places: articles of {mean_kb:.1f} KB a second, one core", f"{DOCUMENTS / cost.cpu_s:.0f}", "> 1,000")
    yield Row(f"places: memory for {DOCUMENTS:,} articles", f"{cost.peak_mb:.0f} MB", "< 300 MB")


def inference_rows(cache: Path) -> Iterator[Row]:
    """Measure the filter on a long story, in a process of its own."""
    cost = least(lambda: _inferred(cache))
    _, length_km = cost.output.split()
    of = f"{CLAIMS:,} claims, {CLAIM_DAYS} days, {float(length_km):,.0f} km"
    yield Row(f"inference: {of}, CPU", f"{cost.cpu_s:.2f} s", "< 2 s")
    yield Row(f"inference: {of}, memory of the process", f"{cost.peak_mb:.0f} MB", "< 300 MB")


def _inferred(cache: Path) -> Cost:
    cost = python(_INFER, cache, CLAIMS, CLAIM_DAYS, cache=cache)
    return Cost(float(cost.output.split()[0]), cost.peak_mb, cost.output)


def calibration_rows(cache: Path) -> list[Row]:
    """Measure how often ranges hold the truth."""
    from caravan_map.data.gazetteer import open_gazetteer
    from caravan_map.data.routes import load_route

    return calibration.rows(load_route("gulf-matamoros"), open_gazetteer(cache))


def reading_rows(cache: Path) -> list[Row]:
    """Measure reading alone."""
    from caravan_map.data.gazetteer import open_gazetteer

    gazetteer = open_gazetteer(cache)
    return [*reading.speed_rows(gazetteer), *reading.shape_rows(gazetteer)]


def main() -> None:
    """Print the machine and the table, each row as soon as it is known."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="leave out growth, calibration and the shapes of text")
    short = parser.parse_args().short
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()};")
    print(f"the least of {RUNS} runs after one that warms up; memory is the most\n")
    print("\n".join(table([]).splitlines()))
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        os.environ["CARAVAN_MAP_DATA"] = str(folder / "nothing")  # what the user added is not measured
        for row in _rows(folder / "cache", folder, short=short):
            print(table([row]).splitlines()[-1], flush=True)


def _rows(cache: Path, folder: Path, *, short: bool) -> Iterable[Row]:
    yield from gazetteer_rows(cache)
    yield from start_rows(cache, folder)
    yield from story_rows(cache, folder)
    yield from places_rows(cache, folder)
    yield from inference_rows(cache)
    yield from beside.beside_rows(cache, folder)
    if short:
        return
    yield from layers.layer_rows(cache, folder)
    yield from reading_rows(cache)
    yield from repeats.rows()
    yield from calibration_rows(cache)
    yield from sizes.size_rows(cache, folder)


if __name__ == "__main__":
    main()
