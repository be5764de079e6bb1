from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from caravan_map.data.drafts import FILE_ENDING, draft_file, draft_folder, sweep_files
from caravan_map.data.locks import lock

HOLD = """
import sys, time
from pathlib import Path
from caravan_map.data.drafts import draft_file, draft_folder
with draft_file(Path(sys.argv[1]) / "a.html", b"half"), draft_folder(Path(sys.argv[1])) as folder:
    (folder / "part").write_text("x")
    print("made", flush=True)
    time.sleep(60)
"""


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def other(tmp_path: Path) -> subprocess.Popen[str]:
    """Give a process that works on a draft of a file and one of a folder."""
    process = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    process.stdout.readline()
    process.stdout.close()
    return process


def test_a_draft_stands_whole_beside_its_target_and_is_gone_at_the_end(tmp_path: Path) -> None:
    with draft_file(tmp_path / "a.html", b"whole") as draft:
        assert (draft.parent, draft.read_bytes()) == (tmp_path, b"whole")
    assert names(tmp_path) == []


def test_what_a_draft_was_moved_to_stays(tmp_path: Path) -> None:
    with draft_file(tmp_path / "a.html", b"whole") as draft:
        draft.replace(tmp_path / "a.html")
    with draft_folder(tmp_path) as folder:
        folder.rename(tmp_path / "index")
    assert names(tmp_path) == ["a.html", "index"]


def test_a_folder_and_all_in_it_is_gone_at_the_end(tmp_path: Path) -> None:
    with draft_folder(tmp_path) as folder:
        (folder / "part").write_text("x")
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such locks")
def test_a_draft_that_is_worked_on_is_left_and_one_whose_process_was_killed_is_swept_away(
    tmp_path: Path, other: subprocess.Popen[str]
) -> None:
    sweep_files(tmp_path)
    with draft_folder(tmp_path):
        pass
    assert len(names(tmp_path)) == 2
    other.send_signal(signal.SIGKILL)
    other.wait()
    sweep_files(tmp_path)
    with draft_folder(tmp_path):
        pass
    assert names(tmp_path) == []


@pytest.mark.parametrize(("age_s", "left"), [(7200, 0), (60, 1)])
def test_without_locks_a_draft_is_swept_away_after_an_hour(
    age_s: int, left: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draft = tmp_path / f".a.html.x{FILE_ENDING}"
    draft.write_text("half")
    os.utime(draft, (time.time() - age_s,) * 2)
    monkeypatch.setattr("caravan_map.data.drafts.lock", lambda _: None)
    sweep_files(tmp_path)
    assert len(names(tmp_path)) == left


def test_nothing_else_is_swept_away(tmp_path: Path) -> None:
    (tmp_path / ".a.html.x.tmp").write_text("of another program")
    (tmp_path / f"a{FILE_ENDING}").write_text("somebody's")
    (tmp_path / "kept").mkdir()
    (tmp_path / f".link{FILE_ENDING}").symlink_to("kept")
    sweep_files(tmp_path)
    assert names(tmp_path) == [".a.html.x.tmp", f".link{FILE_ENDING}", f"a{FILE_ENDING}", "kept"]


def test_a_draft_that_is_swept_away_before_it_is_locked_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked: list[int] = []

    def late(descriptor: int) -> bool | None:
        if not locked:
            next(tmp_path.iterdir()).unlink()
        locked.append(descriptor)
        return lock(descriptor)

    monkeypatch.setattr("caravan_map.data.drafts.lock", late)
    with draft_file(tmp_path / "a.html", b"whole") as draft:
        assert draft.read_bytes() == b"whole"
    assert len(locked) == 2


def test_a_folder_that_is_gone_is_nothing_to_sweep(tmp_path: Path) -> None:
    sweep_files(tmp_path / "gone")
