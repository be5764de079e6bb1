from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import pytest
from caravan_map.commands.stopping import Stops
from fake_pipeline import FakePipeline

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

STOP = """
import os, signal, sys, time
from caravan_map import cli
{before}
def stop(*_):
    {code}
    time.sleep(3)
cli._status = stop
cli.main([])
"""


@pytest.fixture(autouse=True)
def _as_from_a_terminal() -> Iterator[None]:
    """Let no signal be ignored from the start, as it is in jobs that a shell runs in the background, or by nohup."""
    before = [(number, signal.signal(number, signal.SIG_DFL)) for number in (signal.SIGTERM, signal.SIGHUP)]
    before.append((signal.SIGINT, signal.signal(signal.SIGINT, signal.default_int_handler)))
    yield
    for number, handler in before:
        signal.signal(number, handler)


def stopped(code: str, before: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own, with this in place of a command."""
    return subprocess.run(
        [sys.executable, "-c", STOP.format(code=code, before=before)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("name", "code", "line"),
    [
        ("SIGINT", 130, "interrupted"),
        ("SIGTERM", 143, "ended as asked"),
        ("SIGHUP", 129, "ended, for its terminal was closed"),
    ],
)
def test_a_signal_is_one_line_and_the_exit_code_a_shell_expects(name: str, code: int, line: str) -> None:
    done = stopped(f"os.kill(os.getpid(), signal.{name})")
    assert (done.returncode, done.stderr) == (code, f"caravan-map: {line}\n")


@pytest.mark.parametrize(
    "swallow",
    [
        "try: os.kill(os.getpid(), signal.SIGINT)\n    except BaseException: raise ImportError('numpy failed')",
        "try: os.kill(os.getpid(), signal.SIGINT)\n    except BaseException: return 0",
        "X()",
    ],
    ids=["made another error", "swallowed", "lost in a finaliser"],
)
def test_a_stop_that_a_library_does_away_with_is_a_stop(swallow: str) -> None:
    before = "class X:\n    def __del__(self): os.kill(os.getpid(), signal.SIGINT); time.sleep(0.1)"
    done = stopped(swallow, before)
    assert (done.returncode, done.stderr) == (130, "caravan-map: interrupted\n")


def test_a_signal_that_is_ignored_stays_ignored() -> None:
    before = "signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    done = stopped("os.kill(os.getpid(), signal.SIGHUP); return 0", before)
    assert (done.returncode, done.stderr) == (0, "")


def test_an_interruption_while_the_program_loads_is_one_line() -> None:
    code = (
        "import os, signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'click': os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from caravan_map.__main__ import main; main()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (130, "caravan-map: interrupted\n")


def test_leaving_is_not_interrupted() -> None:
    before = "import atexit; atexit.register(os.kill, os.getpid(), signal.SIGINT)"
    done = stopped("return 0", before)
    assert (done.returncode, done.stderr) == (0, "")


def test_whoever_runs_the_command_line_in_a_process_of_theirs_has_their_handlers_back(
    caravan_map: Run, pipeline: FakePipeline
) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    caravan_map("progress")
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before
    assert pipeline.calls


def test_other_things_that_cannot_be_raised_are_told_as_ever(capsys: Captured) -> None:
    class Broken:
        def __del__(self) -> None:
            raise RuntimeError("told")

    told: list[str] = []
    before, sys.unraisablehook = sys.unraisablehook, lambda what: told.append(str(what.exc_value))
    try:
        with Stops():
            Broken()
            time.sleep(0)
    finally:
        sys.unraisablehook = before
    assert told == ["told"]
    assert capsys.readouterr().err == ""
