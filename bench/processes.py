"""What a process costs: seconds of CPU and peak memory of commands and of pieces of Python, each run by itself."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 3

_COMMAND = """
import sys
from caravan_map.cli import main
sys.argv[0] = "caravan-map"
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
"""
# Linux hands the peak of the process that starts another on to that one in `ru_maxrss`, but not in its own status.
_USED = """
import re, resource, sys
from pathlib import Path
used, status = resource.getrusage(resource.RUSAGE_SELF), Path("/proc/self/status")
peak = re.search(r"VmHWM:\\s*(\\d+)", status.read_text()) if status.exists() else None
print(used.ru_utime + used.ru_stime, peak[1] if peak else used.ru_maxrss, file=sys.stderr)
"""


@dataclass(frozen=True)
class Cost:
    """What a whole process cost: CPU seconds, peak megabytes, and what it printed."""

    cpu_s: float
    peak_mb: float
    output: str = ""


def command(*arguments: object, cache: Path | None = None) -> Cost:
    """Run a command of the library as a process of its own and give what it cost."""
    return python(_COMMAND, *arguments, cache=cache)


def python(code: str, *arguments: object, cache: Path | None = None) -> Cost:
    """Run Python code as a process of its own and give what it cost.

    Parameters
    ----------
    code
        The code; `arguments` are in ``sys.argv``.
    arguments
        What to hand to it.
    cache
        Folder of the compiled gazetteer, and of bytecode that is compiled once, as an installed package's is.

    Returns
    -------
    Cost
        All of the process, from its start.

    Raises
    ------
    RuntimeError
        If it fails.
    """
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    if cache is not None:
        environment |= {"CARAVAN_MAP_CACHE": str(cache), "PYTHONPYCACHEPREFIX": str(cache / "bytecode")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code + _USED, *map(str, arguments)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"measuring failed: {done.stderr.strip()}")
    cpu, peak = done.stderr.strip().splitlines()[-1].split()
    return Cost(float(cpu), float(peak) / (1024 if sys.platform != "darwin" else 1024**2), done.stdout)


def least(measure: Callable[[], Cost]) -> Cost:
    """Give the least CPU of a few runs after one that warms up, for other work can only add to it; the most memory."""
    measure()
    costs = [measure() for _ in range(RUNS)]
    return Cost(min(cost.cpu_s for cost in costs), max(cost.peak_mb for cost in costs), costs[-1].output)
