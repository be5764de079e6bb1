"""Try readers on broken input, guided by the lines it reaches (atheris), and print one table.

Each reader is tried in a process of its own, for some minutes. What breaks one is left in the folder of findings, and
``--again FILE`` tries it once more. Exit code 1 if anything broke.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .attempts import attempt
from .readers import READERS

_DONE = re.compile(r"^Done (\d+) runs in (\d+) second", re.MULTILINE)
_PULSE = re.compile(r"^#(\d+)\t.*? cov: (\d+)", re.MULTILINE)
LARGEST_BYTES = 20_000
ENDLESS_S = 120
LARGEST_MB = 3_000


@dataclass(frozen=True)
class Outcome:
    """How a reader fared: how often it was tried, how many places of its code were reached, and what broke it."""

    name: str
    tries: int
    reached: int
    seconds: float
    findings: tuple[Path, ...]


def main() -> int:
    """Try the readers that are named, all where none is."""
    parser = argparse.ArgumentParser(prog="python -m bench.fuzzing", description=__doc__)
    parser.add_argument("readers", nargs="*", metavar="READER", help=f"among {', '.join(READERS)}; default: all")
    parser.add_argument("--minutes", type=float, default=1.0, help="for each reader; default: %(default)s")
    parser.add_argument("--folder", type=Path, default=Path("build/fuzzing"), help="of findings; default: %(default)s")
    parser.add_argument("--again", type=Path, metavar="FILE", help="try one finding of the one reader named")
    asked = parser.parse_args()
    if unknown := set(asked.readers) - set(READERS):
        parser.error(f"no reader is called {', '.join(sorted(unknown))}")
    if asked.again:
        print(again(asked.readers[0], asked.again.read_bytes()))
        return 0
    outcomes = []
    print(_line("reader", "minutes", "tries", "reached", "findings"))
    for name in asked.readers or READERS:
        outcomes.append(tried(name, folder=asked.folder, minutes=asked.minutes))
        done = outcomes[-1]
        print(_line(name, f"{done.seconds / 60:.1f}", f"{done.tries:,}", f"{done.reached:,}", str(len(done.findings))))
    for finding in (each for done in outcomes for each in done.findings):
        print(f"broke a reader: {finding}", file=sys.stderr)
    return int(any(done.findings for done in outcomes))


def again(name: str, content: bytes) -> str:
    """Try a reader on one finding, without atheris, and tell how it went; what breaks it is raised."""
    from caravan_map.data.gazetteer import open_gazetteer

    with tempfile.TemporaryDirectory() as folder:
        why = attempt(READERS[name], content, folder=Path(folder), gazetteer=open_gazetteer())
    return "was read" if why is None else f"was refused: {why}"


def tried(name: str, *, folder: Path, minutes: float) -> Outcome:
    """Try one reader.

    Parameters
    ----------
    name
        Its name.
    folder
        Where findings go; what was reached before is kept there too, and gone on with.
    minutes
        How long.

    Returns
    -------
    Outcome
        How it fared; one finding ends the run.
    """
    corpus, findings = folder / name / "corpus", folder / name / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    known = set(findings.iterdir())
    limits = [f"-max_total_time={round(minutes * 60)}", f"-timeout={ENDLESS_S}", f"-rss_limit_mb={LARGEST_MB}"]
    limits += [f"-report_slow_units={ENDLESS_S}"]  # by the clock, on which others run too; `trial` counts CPU seconds
    places = [f"-artifact_prefix={findings}/", f"-max_len={LARGEST_BYTES}", "-print_final_stats=1", str(corpus)]
    done = subprocess.run(
        [*_child(name, folder), *limits, *places], capture_output=True, text=True, errors="replace", check=False
    )
    (folder / name / "log.txt").write_text(done.stdout + done.stderr)
    pulses = _PULSE.findall(done.stderr)
    ended = _DONE.search(done.stderr)
    tries, seconds = (int(ended[1]), float(ended[2])) if ended else (int(pulses[-1][0]) if pulses else 0, 0.0)
    found = sorted(set(findings.iterdir()) - known)
    if done.returncode and not found:
        found = [folder / name / "log.txt"]
    return Outcome(name, tries, max((int(reached) for _, reached in pulses), default=0), seconds, tuple(found))


def _child(name: str, folder: Path) -> list[str]:
    return [sys.executable, "-m", f"{__package__}.trial", name, str(folder)]


def _line(*cells: str) -> str:
    return f"{cells[0]:<14}" + "".join(f"{cell:>12}" for cell in cells[1:])


if __name__ == "__main__":
    sys.exit(main())
