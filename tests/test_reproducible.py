"""Same input, same bytes: every output, whatever the clock's zone, the language, the order of sets, and the Python.

And nobody is contacted for any of them.

Further Pythons that have the libraries are named by CARAVAN_MAP_PYTHONS, their paths parted as in PATH.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest
from caravan_map.data.stories import packaged_story
from support import every_output

HERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": "1"}
ELSEWHERE = {"TZ": "America/Los_Angeles", "LC_ALL": "es_MX.UTF-8", "LANGUAGE": "es", "PYTHONHASHSEED": "2"}
STORY = 'title = "Día a día"\nroute = "Tapachula > Huixtla > Mapastepec > Arriaga"\n'
OTHERS = [python for python in os.environ.get("CARAVAN_MAP_PYTHONS", "").split(os.pathsep) if python]


class Told(TypedDict):
    """What a run prints."""

    files: dict[str, str]
    contacts: list[str]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Give a folder with the packaged story for each run; on a short route, on which it is soon reckoned."""
    found = [tmp_path_factory.mktemp("run") for _ in range(2 + len(OTHERS))]
    for folder in found:
        shutil.copytree(packaged_story().parent, folder / "in", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
        (folder / "in" / "story.toml").write_text(STORY, encoding="utf-8")
    return found


@pytest.fixture(scope="module")
def runs(folders: list[Path]) -> list[Told]:
    """Write every output in each folder, all at once and cut off from any network where the system can do that."""
    places = [(sys.executable, HERE), (sys.executable, ELSEWHERE), *((python, ELSEWHERE) for python in OTHERS)]
    cut_off = ["unshare", "--map-root-user", "--net"] if can_be_cut_off() else []
    started = [
        subprocess.Popen(
            [*cut_off, python, every_output.__file__, str(folder)],
            env={**os.environ, **place, "HOME": str(folder.with_name(f"{folder.name}-home"))},
            stdout=subprocess.PIPE,
        )
        for folder, (python, place) in zip(folders, places, strict=True)
    ]
    printed = [process.communicate()[0] for process in started]
    assert [process.returncode for process in started] == [0] * len(started)
    return [json.loads(text) for text in printed]


@pytest.fixture(scope="module")
def digests(runs: list[Told]) -> list[dict[str, str]]:
    """Give the SHA-256 of each file, by run."""
    return [run["files"] for run in runs]


def test_every_output_is_the_same_bytes_elsewhere(digests: list[dict[str, str]]) -> None:
    assert differing(digests[0], digests[1]) == set()
    assert len(digests[0]) > len(every_output.PRINTED) + len(every_output.WRITTEN)  # some write several files


@pytest.mark.parametrize("number", range(len(OTHERS)))
def test_every_output_is_the_same_bytes_under_another_python(digests: list[dict[str, str]], number: int) -> None:
    assert differing(digests[0], digests[2 + number]) == set()


def test_no_output_names_the_folder_it_was_made_in(folders: list[Path], digests: list[dict[str, str]]) -> None:
    named = {name for name in digests[0] if str(folders[0]).encode() in (folders[0] / name).read_bytes()}
    assert named == set()


def test_nobody_is_contacted_for_any_output(runs: list[Told]) -> None:
    assert [run["contacts"] for run in runs] == [[]] * len(runs)


def can_be_cut_off() -> bool:
    """Tell whether a process can be run in a network of its own, in which there is nobody: Linux may allow it."""
    command = ["unshare", "--map-root-user", "--net", "true"]
    return shutil.which("unshare") is not None and subprocess.run(command, check=False).returncode == 0


def differing(first: dict[str, str], second: dict[str, str]) -> set[str]:
    return {name for name in {*first, *second} if first.get(name) != second.get(name)}
