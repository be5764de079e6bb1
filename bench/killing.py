"""Kills a command at a chosen moment and looks at what is left: the files it was to write, and all it left besides.

A moment is a time since the start (seconds), or one of the operations that change a file, before which the process ends
itself.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

SIGNALS = (signal.SIGKILL, signal.SIGINT, signal.SIGTERM)
OLD = b"what was there before\n"
_LONGEST_S = 300

#: The installed command, which counts the operations that change a file and ends itself before the one it is told to.
_PROGRAM = """
import os, sys
at, number, tally = int(os.environ["KILL_AT"]), int(os.environ["KILL_WITH"]), int(os.environ["KILL_TALLY"])
changing = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.chmod", "os.truncate", "sqlite3.connect"}
writing, count = os.O_WRONLY | os.O_RDWR | os.O_CREAT, 0
def look(event, arguments):
    global count
    if event in changing or event == "open" and arguments[2] and arguments[2] & writing:
        count += 1
        if tally >= 0: os.write(tally, b".")
        if count == at: os.kill(os.getpid(), number)
sys.addaudithook(look)
"""
_COMMAND = "from caravan_map.__main__ import main\nsys.argv[0] = 'caravan-map'\nmain()\n"


@dataclass(frozen=True)
class Case:
    """A command that writes.

    Attributes
    ----------
    name
        What the table calls it.
    arguments
        What follows ``caravan-map``; paths are relative to the sandbox.
    outputs
        Files it writes, each to be old or new at any moment.
    reset
        What puts the sandbox back as it was before the command; told the folder, and whether there is something old.
    builds
        Whether it compiles the gazetteer; the others find one.
    setup
        Code that runs before the command, in its process.
    """

    name: str
    arguments: tuple[str, ...]
    outputs: tuple[str, ...] = ()
    reset: Callable[[Path, bool], None] | None = None
    builds: bool = False
    setup: str = ""


@dataclass(frozen=True)
class Moment:
    """When and how a run is ended: after some seconds, or before an operation that changes a file."""

    signal: signal.Signals
    after_s: float | None = None
    operation: int = 0


@dataclass(frozen=True)
class Ended:
    """How a process ended, in seconds."""

    code: int
    errors: str
    took_s: float
    operations: int = 0


@dataclass
class Outcome:
    """What came of one kill; `faults` says what is not as promised."""

    state: str
    left: int
    faults: list[str] = field(default_factory=list)


class Sandbox:
    """A folder with all that a command may touch: home, cache, data, temporary files, output.

    Parameters
    ----------
    folder
        An empty folder.
    case
        The command.
    cache
        A cache folder with a gazetteer in it.
    """

    def __init__(self, folder: Path, case: Case, *, cache: Path) -> None:
        self.folder, self.case = folder, case
        for name in ("home", "data", "tmp", "out", "cache"):
            (folder / name).mkdir(parents=True)
        if not case.builds:
            for index in cache.glob("gazetteer-*"):
                (folder / "cache" / index.name).symlink_to(index)
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "CARAVAN_MAP_"))},
            "HOME": str(folder / "home"),
            "TMPDIR": str(folder / "tmp"),
            "CARAVAN_MAP_CACHE": str(folder / "cache"),
            "CARAVAN_MAP_DATA": str(folder / "data"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }

    def reset(self, *, old: bool) -> None:
        """Put things as they were before the command, with or without files of an earlier run."""
        for name in self.case.outputs:
            path = self.folder / name
            path.unlink(missing_ok=True)
            if old:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(OLD)
        if self.case.reset is not None:
            self.case.reset(self.folder, old)

    def run(self, moment: Moment | None = None) -> Ended:
        """Run the command, to its end or to a moment."""
        tally = os.memfd_create("tally") if hasattr(os, "memfd_create") else -1
        told = {
            "KILL_AT": str(moment.operation if moment else 0),
            "KILL_WITH": str(int(moment.signal) if moment else 0),
            "KILL_TALLY": str(tally),
        }
        start = time.monotonic()
        process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM + self.case.setup + _COMMAND, *self.case.arguments],
            cwd=self.folder,
            env={**self._environment, **told},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            pass_fds=(tally,) if tally >= 0 else (),
            start_new_session=True,
        )
        errors = _ended(process, moment)
        operations = os.fstat(tally).st_size if tally >= 0 else 0
        os.close(tally) if tally >= 0 else None
        return Ended(process.returncode, errors, time.monotonic() - start, operations)

    def files(self) -> dict[str, str]:
        """Give every file and empty folder with a sum of its content, but of databases and layers, which hold times."""
        found = {}
        for path in sorted(self.folder.rglob("*")):
            if path.is_file():
                volatile = path.suffix == ".sqlite" or path.name == "layer.json"
                found[str(path.relative_to(self.folder))] = "" if volatile else _sum(path)
            elif not any(path.iterdir()):
                found[str(path.relative_to(self.folder)) + "/"] = ""
        return found

    def written(self) -> dict[str, bytes | None]:
        """Give what stands in the files the command writes, None where there is none."""
        paths = {name: self.folder / name for name in self.case.outputs}
        return {name: path.read_bytes() if path.is_file() else None for name, path in paths.items()}

    def remove(self) -> None:
        """Clear it away."""
        shutil.rmtree(self.folder)


def kill(
    sandbox: Sandbox, moment: Moment, *, old: bool, files: Mapping[str, str], written: Mapping[str, bytes | None]
) -> Outcome:
    """Kill a command once, run it again, and compare with an undisturbed run.

    Parameters
    ----------
    sandbox
        Where.
    moment
        When and how.
    old
        Whether there are files of an earlier run.
    files, written
        What an undisturbed run leaves (`Sandbox.files`, `Sandbox.written`).

    Returns
    -------
    Outcome
        What came of it.
    """
    sandbox.reset(old=old)
    before = sandbox.files()
    ended = sandbox.run(moment)
    before_all = OLD if old else None
    states = {_state(content, before=before_all, after=written[name]) for name, content in sandbox.written().items()}
    outcome = Outcome(
        " and ".join(sorted(states)) or ("done" if ended.code == 0 else "cut short"),
        len(sandbox.files().keys() - before.keys() - files.keys()),
        [*_faults(ended, moment), *(f"{sandbox.case.name}: a file is {state}" for state in states & {"HALF"})],
    )
    again = sandbox.run()
    if again.code != 0 or "Traceback" in again.errors:
        outcome.faults.append(f"the next run ended with {again.code}: {again.errors[-300:]}")
    now = sandbox.files()
    outcome.faults += [
        f"after the next run {name} differs or is of too much"
        for name in sorted(now.keys() | files.keys())
        if now.get(name) != files.get(name)
    ]
    return outcome


def _ended(process: subprocess.Popen[bytes], moment: Moment | None) -> str:
    if moment is not None and moment.after_s is not None:
        try:
            process.wait(moment.after_s)
        except subprocess.TimeoutExpired:
            process.send_signal(moment.signal)
    _, errors = process.communicate(timeout=_LONGEST_S)
    return errors.decode(errors="replace")


def _state(content: bytes | None, *, before: bytes | None, after: bytes | None) -> str:
    return "old" if content == before else "new" if content == after else "HALF"


def _faults(ended: Ended, moment: Moment) -> list[str]:
    """Tell what of the end of a process is not as promised."""
    if ended.code == 0:
        return []
    lines = [line for line in ended.errors.splitlines() if not line.startswith("note: ")]
    if moment.signal == signal.SIGKILL:
        right = ended.code == -signal.SIGKILL and not lines
    elif moment.signal == signal.SIGINT:
        early = "KeyboardInterrupt" in ended.errors and "__main__.py" not in ended.errors  # Python was being loaded
        right = early or (ended.code == 130 and lines == ["caravan-map: interrupted"])
    else:
        early = ended.code == -signal.SIGTERM and not lines
        right = early or (ended.code == 143 and lines == ["caravan-map: ended as asked"])
    return [] if right else [f"{moment}: ended with {ended.code}: {ended.errors[-600:]}"]


def _sum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
