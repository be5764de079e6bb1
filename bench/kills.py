"""Kill every command that writes, at random moments, and print what came of it: ``python -m bench.kills``.

Half the moments are times, half are operations that change a file. All of them follow from the seed.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .killing import SIGNALS, Case, Moment, Outcome, Sandbox, kill
from .road_server import road_server

SEEDS = Path(__file__).resolve().parent.parent / "seeds"
_LATE = 1.02  # the last moments are after the end
_GPX = (
    '<gpx xmlns="http://www.topografix.com/GPX/1/1" version="1.1" creator="by hand"><trk><trkseg>'
    + "".join(f'<trkpt lat="{14.9 + at / 100:.2f}" lon="{-92.3 - at / 100:.2f}"/>' for at in range(100))
    + "</trkseg></trk></gpx>"
)
_LIST = "name,lat,lon\n" + "".join(f"Villa Prueba {at},16.{at:03d},-94.{at:03d}\n" for at in range(500))
_EXPORTS = ("geojson", "gpkg", "gpx", "kml", "csv", "parquet", "mf.json")
_CHAIN = "Tapachula > Huixtla > Mapastepec > Pijijiapan > Arriaga"


@dataclass
class Tally:
    """What came of the kills of one command."""

    case: Case
    kills: int = 0
    states: Counter[str] = field(default_factory=Counter)
    left: int = 0
    faults: list[str] = field(default_factory=list)

    def add(self, outcome: Outcome) -> None:
        """Count one kill."""
        self.kills += 1
        self.states[outcome.state] += 1
        self.left += bool(outcome.left)
        self.faults += outcome.faults


def cases(router: str, articles: Path = SEEDS) -> list[Case]:
    """List the commands that write.

    Parameters
    ----------
    router
        Address of a routing server.
    articles
        Folder of the articles they read.

    Returns
    -------
    list of Case
        The commands.
    """
    read = str(articles)
    return [
        Case("gazetteer build", ("gazetteer", "build"), reset=_spoil_cache, builds=True),
        Case("gazetteer add", ("gazetteer", "add", "in/own.csv"), reset=_give_list),
        Case("route import", ("route", "import", "in/a.gpx", "--name", "a"), ("data/routes/a.json",), _give_line),
        Case(
            "route fetch",
            ("route", "fetch", _CHAIN, "--router", router, "--name", "f"),
            ("data/routes/f.json",),
            _forget_roads,
        ),
        Case("init", ("init", "in/articles", "--force"), ("in/articles/story.toml",), _give_articles),
        _writing("map", read, "caravan.html"),
        *(_writing("image", read, f"i.{kind}", f"i.{kind}.txt") for kind in ("png", "svg", "pdf")),
        _writing("chart", read, "c.png", "c.png.txt"),
        _writing("report", read, "r.md", "r-map.png", "r-chart.png"),
        *(_writing("report", read, f"r.{kind}") for kind in ("html", "docx", "pdf")),
        *(_writing("export", read, f"e.{kind}") for kind in _EXPORTS),
    ]


def tallies(chosen: Sequence[Case], *, kills: int, seed: int, cache: Path) -> Iterator[Tally]:
    """Kill commands in turn, and give what came of each.

    Parameters
    ----------
    chosen
        The commands.
    kills
        How many kills there are in all.
    seed
        What the moments follow from.
    cache
        A folder with a compiled gazetteer.

    Yields
    ------
    Tally
        One for each command.
    """
    chance = random.Random(seed)
    for number, case in enumerate(chosen):
        share = len(range(number, kills, len(chosen)))
        with tempfile.TemporaryDirectory() as folder:
            yield _killed(Sandbox(Path(folder) / "sandbox", case, cache=cache), share, chance)


def _killed(sandbox: Sandbox, kills: int, chance: random.Random) -> Tally:
    tally = Tally(sandbox.case)
    for _ in range(2):  # the second finds what libraries keep in a home
        sandbox.reset(old=False)
        whole = sandbox.run()
    if whole.code != 0:
        tally.faults.append(f"undisturbed it ended with {whole.code}: {whole.errors}")
        return tally
    files, written = sandbox.files(), sandbox.written()
    for number in range(kills):
        stop = SIGNALS[number % len(SIGNALS)]
        if number % 2 and whole.operations:
            moment = Moment(stop, operation=chance.randint(1, whole.operations))
        else:
            moment = Moment(stop, after_s=chance.uniform(0, whole.took_s * _LATE))
        tally.add(kill(sandbox, moment, old=chance.random() < 0.5, files=files, written=written))
    return tally


def _writing(command: str, read: str, *names: str) -> Case:
    kind = names[0].partition(".")[2]
    outputs = tuple(f"out/{name}" for name in names)
    return Case(f"{command} .{kind}", (command, read, "--output", outputs[0]), outputs)


def _give(folder: Path, name: str, text: str) -> None:
    (folder / "in").mkdir(exist_ok=True)
    (folder / "in" / name).write_text(text, encoding="utf-8")


def _spoil_cache(folder: Path, old: bool) -> None:  # noqa: FBT001 - as `Case.reset` is called
    """Leave no cache, or a damaged one."""
    if not old:
        shutil.rmtree(folder / "cache", ignore_errors=True)
        (folder / "cache").mkdir()
    for path in (folder / "cache").glob("gazetteer-*/rows.*"):
        path.write_bytes(path.read_bytes()[:1000])


def _give_list(folder: Path, old: bool) -> None:  # noqa: FBT001 - likewise
    if not old:
        shutil.rmtree(folder / "data" / "gazetteer", ignore_errors=True)
    _give(folder, "own.csv", _LIST)


def _give_line(folder: Path, _old: bool) -> None:  # noqa: FBT001 - likewise
    _give(folder, "a.gpx", _GPX)


def _forget_roads(folder: Path, _old: bool) -> None:  # noqa: FBT001 - likewise
    for path in (folder / "cache").glob("router-roads.sqlite*"):
        path.unlink()


def _give_articles(folder: Path, _old: bool) -> None:  # noqa: FBT001 - likewise
    if not (folder / "in" / "articles").is_dir():
        shutil.copytree(SEEDS, folder / "in" / "articles", ignore=shutil.ignore_patterns("story.toml", "*.py*"))


def _row(tally: Tally) -> str:
    states = ", ".join(f"{count} {state}" for state, count in sorted(tally.states.items()))
    return f"| {tally.case.name} | {tally.kills} | {states} | {tally.left} | {len(tally.faults)} |"


def main() -> None:
    """Print the table, then the faults; leave with 1 where there are any."""
    options = argparse.ArgumentParser(prog="python -m bench.kills", description=__doc__)
    options.add_argument("--kills", type=int, default=200)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--only", default="", help="commands whose name begins so")
    asked = options.parse_args()
    found = []
    print("| command | kills | its files then | left drafts, gone after the next run | faults |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder, road_server() as router:
        cache = Path(folder)
        subprocess.run(
            [sys.executable, "-m", "caravan_map", "gazetteer", "build"],
            env={**os.environ, "CARAVAN_MAP_CACHE": folder, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        chosen = [case for case in cases(router) if case.name.startswith(asked.only)]
        for tally in tallies(chosen, kills=asked.kills, seed=asked.seed, cache=cache):
            print(_row(tally), flush=True)
            found.append(tally)
    faults = [fault for tally in found for fault in tally.faults]
    print(f"\n{sum(tally.kills for tally in found)} kills, {len(faults)} faults")
    print("\n".join(faults))
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
