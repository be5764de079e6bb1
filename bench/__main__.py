"""Measure what the design promises of speed and memory, and print one table (seconds of CPU, megabytes)."""

from __future__ import annotations

import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from . import calibration, layers, reading, repeats
from .rows import Row, table
from .synthetic import long_story

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3
DOCUMENTS = 2_000


@dataclass(frozen=True)
class Cost:
    """What a whole process cost: CPU seconds and peak megabytes."""

    cpu_s: float
    peak_mb: float


def command(*arguments: str, cache: Path | None = None) -> Cost:
    """Run a command of the library as a process of its own and give what it cost."""
    environment = dict(os.environ)
    if cache is not None:
        environment["CARAVAN_MAP_CACHE"] = str(cache)
        environment["PYTHONPYCACHEPREFIX"] = str(cache / "bytecode")  # compiled once, as an installed package is
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    code = "import resource, sys; from caravan_map.cli import main; sys.argv[0] = 'caravan-map'\n"
    code += "try: main()\nexcept SystemExit as end: assert not end.code, end.code\n"
    code += "u = resource.getrusage(resource.RUSAGE_SELF)\n"
    code += "print(u.ru_utime + u.ru_stime, u.ru_maxrss, file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    cpu, peak = done.stderr.strip().splitlines()[-1].split()
    return Cost(float(cpu), float(peak) / (1024 if sys.platform != "darwin" else 1024**2))


def median(measure: Callable[[], Cost]) -> Cost:
    """Give the median cost of a few runs after one that warms up."""
    measure()
    costs = [measure() for _ in range(RUNS)]
    return Cost(statistics.median(c.cpu_s for c in costs), max(c.peak_mb for c in costs))


def gazetteer_rows(cache: Path) -> list[Row]:
    """Measure compiling and opening the gazetteer."""
    built = command("gazetteer", "build", cache=cache)
    from caravan_map.data.gazetteer import open_gazetteer

    times = []
    for _ in range(RUNS + 2):
        start = time.perf_counter()
        open_gazetteer(cache)
        times.append(time.perf_counter() - start)
    return [
        Row("gazetteer: compile once, CPU", f"{built.cpu_s:.1f} s", "< 15 s"),
        Row("gazetteer: compile once, memory", f"{built.peak_mb:.0f} MB", "–"),
        Row("gazetteer: open, checksums included", f"{statistics.median(times) * 1000:.0f} ms", "< 50 ms"),
    ]


def story_rows(cache: Path, folder: Path) -> list[Row]:
    """Measure the commands on the five articles of the packaged story."""
    found = []
    for name, arguments, target in (
        ("progress", ("progress", "seeds"), "< 1 s"),
        ("timeline", ("timeline", "seeds", "--format", "json"), "–"),
        ("map", ("map", "seeds", "-o", str(folder / "map.html")), "< 2.5 s"),
        ("image", ("image", "seeds", "-o", str(folder / "image.png")), "< 4 s"),
        ("chart", ("chart", "seeds", "-o", str(folder / "chart.png")), "< 4 s"),
    ):
        cost = median(lambda arguments=arguments: command(*arguments, cache=cache))  # type: ignore[misc]
        found.append(Row(f"{name}: five articles, whole process, CPU", f"{cost.cpu_s:.2f} s", target))
        found.append(Row(f"{name}: memory", f"{cost.peak_mb:.0f} MB", "< 300 MB"))
    size = (folder / "map.html").stat().st_size / 1000
    return [*found, Row("map: size of the page", f"{size:.0f} KB", "–")]


def places_rows(cache: Path, folder: Path) -> list[Row]:
    """Measure place names a second over a stream of articles, starting up included."""
    texts = [file.read_text(encoding="utf-8") for file in sorted((ROOT / "seeds").glob("*.md"))]
    stream = folder / "articles.jsonl"
    with stream.open("w", encoding="utf-8") as lines:
        for number in range(DOCUMENTS):
            lines.write(json.dumps({"id": str(number), "text": texts[number % len(texts)]}) + "\n")
    cost = command("places", str(stream), "--format", "jsonl", cache=cache)
    mean_kb = sum(map(len, texts)) / len(texts) / 1000
    return [
        Row(f"places: articles of {mean_kb:.1f} KB a second, one core", f"{DOCUMENTS / cost.cpu_s:.0f}", "> 1,000"),
        Row(f"places: memory for {DOCUMENTS:,} articles", f"{cost.peak_mb:.0f} MB", "< 300 MB"),
    ]


def inference_rows(cache: Path) -> list[Row]:
    """Measure the filter on a long story."""
    from caravan_map.data.gazetteer import open_gazetteer
    from caravan_map.data.routes import load_route
    from caravan_map.track.inference import infer

    gazetteer, route = open_gazetteer(cache), load_route("pacific-tijuana-2018")
    reading, last = long_story(route, claims=10_000, days=400)
    start = time.process_time()
    infer(reading, route, gazetteer, on=last)
    spent = time.process_time() - start
    return [Row("inference: 10,000 claims, 400 days, 3,990 km, CPU", f"{spent:.2f} s", "< 2 s")]


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
    """Print the machine and the table."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        cache = folder / "cache"
        os.environ["CARAVAN_MAP_DATA"] = str(folder / "nothing")  # what the user added is not measured
        rows = (
            gazetteer_rows(cache)
            + layers.layer_rows(cache, folder)
            + story_rows(cache, folder)
            + places_rows(cache, folder)
        )
        rows += reading_rows(cache) + repeats.rows() + inference_rows(cache) + calibration_rows(cache)
    print(f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()};")
    print(f"medians of {RUNS} runs after one that warms up\n")
    print(table(rows))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"\npeak memory of the inference's process: {peak:.0f} MB")


if __name__ == "__main__":
    main()
