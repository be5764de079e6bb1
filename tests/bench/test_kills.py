"""A few kills, at moments that follow from a seed; ``make kills`` tries two hundred, of every command."""

from __future__ import annotations

import signal
from dataclasses import replace
from pathlib import Path

import pytest
from caravan_map.bench.killing import OLD, Case, Ended, Moment, Sandbox, kill
from caravan_map.bench.kills import Tally, cases, tallies

FEW_PLACES = """
from caravan_map.data import gazetteer_towns, overlay
from support.gazetteer import town_records
gazetteer_towns.town_records = lambda _regions, **_: town_records()
overlay.overlay_records = list
"""
WHOLE = Ended(0, "", 1.0, 4)


def case(name: str) -> Case:
    (found,) = (each for each in cases("http://localhost") if each.name == name)
    return replace(found, setup=FEW_PLACES)


@pytest.mark.parametrize("name", ["gazetteer build", "route import"])
def test_a_killed_command_leaves_old_or_new_files_and_the_next_run_is_right(name: str, tmp_path: Path) -> None:
    (tally,) = tallies([case(name)], kills=3, seed=2, cache=tmp_path)
    assert tally.faults == []
    assert tally.kills == 3


class Pretended(Sandbox):
    """A sandbox in which commands do what a test says."""

    def __init__(self, folder: Path, *ends: tuple[Ended, bytes | None]) -> None:
        super().__init__(folder, Case("pretended", (), ("out/a",)), cache=folder / "none")
        self.ends = list(ends)

    def run(self, moment: Moment | None = None) -> Ended:  # noqa: ARG002 - as it is called
        ended, content = self.ends.pop(0)
        if content is not None:
            (self.folder / "out/a").write_bytes(content)
        return ended


@pytest.mark.parametrize(
    ("killed", "content", "again", "fault"),
    [
        (Ended(-9, "", 1.0), b"ne", (WHOLE, b"new"), "a file is HALF"),
        (Ended(-9, "", 1.0), None, (WHOLE, b"other"), "after the next run out/a differs"),
        (Ended(-9, "", 1.0), None, (Ended(1, "caravan-map: no", 1.0), b"new"), "the next run ended with 1"),
        (Ended(1, "Traceback", 1.0), None, (WHOLE, b"new"), "ended with 1: Traceback"),
    ],
)
def test_what_is_not_as_promised_is_a_fault(
    killed: Ended, content: bytes | None, again: tuple[Ended, bytes], fault: str, tmp_path: Path
) -> None:
    sandbox = Pretended(tmp_path, (WHOLE, b"new"), (killed, content), again)
    sandbox.run()
    files, written = sandbox.files(), sandbox.written()
    outcome = kill(sandbox, Moment(signal.SIGKILL, after_s=0.1), old=True, files=files, written=written)
    assert any(fault in each for each in outcome.faults)


def test_a_kill_that_is_survived_is_told(tmp_path: Path) -> None:
    sandbox = Pretended(tmp_path, (WHOLE, b"new"), (Ended(-9, "", 1.0), None), (WHOLE, b"new"))
    sandbox.run()
    files, written = sandbox.files(), sandbox.written()
    outcome = kill(sandbox, Moment(signal.SIGKILL, after_s=0.1), old=True, files=files, written=written)
    assert (outcome.state, outcome.left, outcome.faults) == ("old", 0, [])
    assert OLD != b"new"
    tally = Tally(sandbox.case)
    tally.add(outcome)
    assert (tally.kills, tally.states["old"], tally.left) == (1, 1, 0)
