"""The command line where the machine lets it down: one line, an exit code, no half file, the same answer elsewhere."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map.data.gazetteer_build import build_index
from caravan_map.data.overlay import overlay_records
from support.gazetteer import town_records
from support.stories import two_articles

PROGRAM = """
import os, sys
from pathlib import Path
from caravan_map.data import gazetteer, gazetteer_files
index = gazetteer_files.read_index(Path(os.environ["INDEX"]))
gazetteer.open_gazetteer = lambda **_: gazetteer.GeoNames(index)
{setup}
from caravan_map.__main__ import main
sys.argv[0] = 'caravan-map'
main()
"""
Done = subprocess.CompletedProcess[bytes]
Desk = Callable[..., Done]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="shells, limits and devices are those of Unix")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with a small gazetteer, compiled once."""
    folder = tmp_path_factory.mktemp("index")
    build_index([*overlay_records(), *town_records()], folder)
    return folder


@pytest.fixture
def desk(index: Path, tmp_path: Path) -> Desk:
    """Give what runs a command in a process of its own, in a folder with two articles, ``in``."""
    two_articles(tmp_path / "in")

    def run(arguments: str, *, setup: str = "", before: str = "", **variables: str) -> Done:
        (tmp_path / "program.py").write_text(PROGRAM.format(setup=setup), encoding="utf-8")
        path = os.pathsep.join(filter(None, sys.path))
        return subprocess.run(
            ["/bin/sh", "-c", f"{before} {sys.executable} program.py {arguments}"],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": path, "INDEX": str(index), **variables},
            capture_output=True,
            check=False,
            timeout=120,
        )

    return run


def lines(done: Done) -> list[str]:
    """Give what was said on stderr but for notes."""
    return [line for line in done.stderr.decode().splitlines() if not line.startswith("note: ")]


def test_locale_and_time_zone_and_terminal_change_nothing(desk: Desk) -> None:
    usual = desk("progress in")
    assert (usual.returncode, lines(usual)) == (0, [])
    for variables in (
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "tr_TR.UTF-8", "TZ": "Nowhere/Nothing", "TERM": "dumb", "NO_COLOR": "1", "COLUMNS": "1"},
    ):
        found = desk("progress in", **variables)
        assert (found.returncode, found.stdout, found.stderr) == (0, usual.stdout, usual.stderr)


def test_few_file_handles_and_no_stdin_are_enough(desk: Desk, tmp_path: Path) -> None:
    done = desk("map in -o map.html <&-", before="ulimit -n 32;")
    assert (done.returncode, lines(done)) == (0, [])
    assert (tmp_path / "map.html").read_bytes().endswith(b"</html>\n")


def test_a_file_that_may_not_be_so_long_leaves_the_old_one(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text("old")
    done = desk("map in -o map.html", before="ulimit -f 20;")
    assert (done.returncode, lines(done)) == (1, ["caravan-map: map.html: cannot be written (File too large)"])
    assert (tmp_path / "map.html").read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "map.html", "program.py"]


def test_a_reader_that_stops_reading_is_no_error(desk: Desk) -> None:
    done = desk("timeline in | head -1")
    assert (done.stdout.count(b"\n"), done.stderr) == (1, b"")


def test_a_page_for_a_reader_that_stops_reading_is_no_error(desk: Desk) -> None:
    done = desk("map in -o /dev/stdout | head -c 1")
    assert (done.stdout, lines(done)) == (b"<", [])


def test_a_working_folder_that_is_gone_is_no_traceback(desk: Desk, tmp_path: Path) -> None:
    setup = "import os; os.mkdir('gone'); os.chdir('gone'); os.rmdir('../gone')"
    done = desk(f"progress {tmp_path / 'in'}", setup=setup)
    assert (done.returncode, lines(done)) == (0, [])


@pytest.mark.parametrize("name", [b"two\nlines.html", b"not-\xff-utf8.html", b"x" * 250 + b".html"])
def test_odd_names_are_names(name: bytes, desk: Desk, tmp_path: Path) -> None:
    done = desk('map in -o "$NAME"', NAME=os.fsdecode(name))
    assert (done.returncode, lines(done)) == (0, [])
    assert os.path.exists(os.path.join(os.fsencode(tmp_path), name))  # noqa: PTH110, PTH118 - bytes


def test_a_name_that_is_too_long_is_one_line_and_nothing_is_written(desk: Desk, tmp_path: Path) -> None:
    name = "x" * 251 + ".png"  # which has room, but not for the words beside it
    done = desk(f"image in -o {name}")
    assert done.returncode == 1
    assert lines(done) == [f"caravan-map: {name}.txt: cannot be written (File name too long)"]
    assert not (tmp_path / name).exists()
