"""Measure a gazetteer to which a GeoNames dump was added: adding it, opening, look-ups, memory (seconds of CPU)."""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from itertools import islice
from pathlib import Path

from caravan_map.data.gazetteer import open_gazetteer

from .processes import python
from .rows import Row, table

ROWS = 500_000
TEXTS = 20_000
_TOWN = 5_000
_MAKE = """
import sys
from pathlib import Path
from bench.dumps import write_dump
write_dump(Path(sys.argv[1]), int(sys.argv[2]))
"""
_ADD = """
import sys
from pathlib import Path
from caravan_map.data.gazetteer import add_to_gazetteer
add_to_gazetteer(Path(sys.argv[1]), classes="all", cache_dir=Path(sys.argv[2]), data_dir=Path(sys.argv[3]))
"""
_BUILD = "import sys; from pathlib import Path; from caravan_map.data.gazetteer import open_gazetteer\n"
_BUILD += "open_gazetteer(Path(sys.argv[1]))"
_LOOK_UP = "import sys; from bench.layers import look_up; look_up(*sys.argv[1:])"


def layer_rows(cache: Path, scratch: Path, *, rows: int = ROWS) -> list[Row]:
    """Measure a made-up dump, all of whose classes are taken.

    Parameters
    ----------
    cache
        Folder of the compiled gazetteer.
    scratch
        Where the dump and its layer are put.
    rows
        How many places the dump has.

    Returns
    -------
    list of Row
        The figures.
    """
    dump, data, none = scratch / "made-up.txt", scratch / "data", scratch / "nothing"
    _run(_MAKE, dump, rows)
    _run(_BUILD, cache)
    cpu_s, peak_mb = _run(_ADD, dump, cache, data)
    size = sum(file.stat().st_size for file in data.rglob("*") if file.is_file()) / 1e6
    (own_s, own_mb), (with_s, with_mb) = (_run(_LOOK_UP, dump, cache, folder) for folder in (none, data))
    of = f"{rows:,} places added"
    return [
        Row(f"gazetteer, {of}: adding them, CPU", f"{cpu_s:.0f} s", "–"),
        Row(f"gazetteer, {of}: adding them, memory", f"{peak_mb:.0f} MB", "< 300 MB"),
        Row(f"gazetteer, {of}: on the disk", f"{size:.0f} MB", "–"),
        Row(f"gazetteer, {of}: open", f"{_open_s(cache, data) * 1000:.0f} ms", "< 200 ms"),
        Row(
            f"gazetteer, {of}: {TEXTS:,} names looked up, CPU",
            f"{with_s:.1f} s",
            f"< {2 * own_s:.1f} s, twice as without",
        ),
        Row(f"gazetteer, {of}: memory after that", f"{with_mb:.0f} MB", f"< 300 MB ({own_mb:.0f} MB without)"),
    ]


def look_up(dump: str, cache: str, data: str) -> None:
    """Find and look up many names, each met for the first time.

    Parameters
    ----------
    dump
        The dump that names are taken from.
    cache, data
        Folders of the compiled gazetteer and of what was added.
    """
    gazetteer = open_gazetteer(Path(cache), data_dir=Path(data))
    for name in _names(Path(dump)):
        for match in gazetteer.matches(f"On Sunday they slept in {name}, and the Police waited near the River."):
            gazetteer.candidates(match.name)


def _names(dump: Path) -> list[str]:
    """Take the names of towns from a dump, such as the gazetteer has without it too."""
    with dump.open(encoding="utf-8") as lines:
        rows = (line.split("\t", 15) for line in islice(lines, ROWS))
        names = sorted({row[1] for row in rows if int(row[14]) >= _TOWN})
    return random.Random(1).sample(names, min(TEXTS, len(names)))


def _run(code: str, *arguments: object) -> tuple[float, float]:
    """Run Python code as a process of its own; give its seconds of CPU and peak megabytes."""
    cost = python(code, *arguments)
    return cost.cpu_s, cost.peak_mb


def _open_s(cache: Path, data: Path) -> float:
    times = []
    for _ in range(7):
        start = time.perf_counter()
        open_gazetteer(cache, data_dir=data)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def main() -> None:
    """Print the table for a dump of any size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=ROWS, help="places in the dump")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        print(table(layer_rows(Path(scratch) / "cache", Path(scratch), rows=options.rows)))


if __name__ == "__main__":
    main()
