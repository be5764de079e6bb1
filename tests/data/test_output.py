from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest
from caravan_map.data.drafts import FILE_ENDING
from caravan_map.data.output import json_text, jsonl_line, write_all_atomic, write_text_atomic
from caravan_map.errors import OutputError
from hypothesis import given
from hypothesis import strategies as st


def test_a_new_file_gets_the_text_in_utf8(tmp_path: Path) -> None:
    write_text_atomic(tmp_path / "a.html", "Juchitán\r\n")
    assert (tmp_path / "a.html").read_bytes() == "Juchitán\r\n".encode()


def test_a_new_file_gets_the_permissions_the_mask_leaves(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        write_text_atomic(tmp_path / "a.html", "x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a.html").stat().st_mode) == 0o640


def test_a_file_that_is_replaced_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")
    target.chmod(0o604)
    write_text_atomic(target, "new")
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o604)


def test_a_symbolic_link_is_followed_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "real.html").write_text("old")
    link = tmp_path / "link.html"
    link.symlink_to("real.html")
    write_text_atomic(link, "new")
    assert link.is_symlink()
    assert (tmp_path / "real.html").read_text() == "new"


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system does not name open pipes")
def test_a_pipe_that_a_shell_opened_is_written_to() -> None:
    reader, writer = os.pipe()
    try:
        write_text_atomic(Path(f"/dev/fd/{writer}"), "x")
        assert os.read(reader, 10) == b"x"
    finally:
        os.close(reader)
        os.close(writer)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system does not name open pipes")
def test_a_pipe_whose_reader_has_left_is_said_to_be_broken() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        with pytest.raises(BrokenPipeError):
            write_text_atomic(Path(f"/dev/fd/{writer}"), "x")
    finally:
        os.close(writer)


def test_a_lone_surrogate_is_written_as_its_escape(tmp_path: Path) -> None:
    write_text_atomic(tmp_path / "a.html", "x\udce9")
    assert (tmp_path / "a.html").read_text() == "x\\udce9"


def test_a_device_is_written_to_not_replaced() -> None:
    write_text_atomic(Path("/dev/null"), "x")
    assert not Path("/dev/null").is_file()


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"b/a\.html: the folder .*b does not exist; make it first"):
        write_text_atomic(tmp_path / "b" / "a.html", "x")


def test_a_folder_is_not_a_target(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is a folder; name a file in it"):
        write_text_atomic(tmp_path, "x")


def test_a_write_protected_file_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(OutputError, match="write-protected"):
        write_text_atomic(target, "new")
    assert target.read_text() == "old"


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"a\.html: cannot be written \(No space left on device\)") as caught:
        write_text_atomic(target, "new")
    assert "\n" not in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]
    assert target.read_text() == "old"


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_text_atomic(tmp_path / "a.html", "new")
    assert list(tmp_path.iterdir()) == []


def test_json_keeps_letters_and_ends_its_last_line() -> None:
    assert json_text({"place": "Juchitán", "km": [1]}) == '{\n "place": "Juchitán",\n "km": [\n  1\n ]\n}\n'


def test_json_refuses_what_json_cannot_say() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        json_text({"km": float("nan")})


@given(st.dictionaries(st.text(), st.text() | st.integers() | st.none()))
def test_a_json_line_is_one_line_and_reads_back(record: dict[str, object]) -> None:
    line = jsonl_line(record)
    assert line.count("\n") == 1
    assert json.loads(line) == record


def test_files_that_belong_together_are_all_new_or_all_old(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("old")
    (tmp_path / "b.png").mkdir()
    with pytest.raises(OutputError, match=r"b\.png: is a folder"):
        write_all_atomic({tmp_path / "a.md": b"new", tmp_path / "b.png": b"new"})
    assert (tmp_path / "a.md").read_text() == "old"
    (tmp_path / "b.png").rmdir()
    write_all_atomic({tmp_path / "a.md": b"new", tmp_path / "b.png": b"new"})
    assert [(tmp_path / name).read_text() for name in ("a.md", "b.png")] == ["new", "new"]


def test_a_disk_that_is_full_at_the_second_file_leaves_the_first_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []

    def full(descriptor: int) -> None:
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match=r"b\.png: cannot be written \(No space left on device\)"):
        write_all_atomic({tmp_path / "a.md": b"new", tmp_path / "b.png": b"new"})
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_run_left_is_swept_away_by_the_next(tmp_path: Path) -> None:
    (tmp_path / f".b.html.x1{FILE_ENDING}").write_text("half")
    write_text_atomic(tmp_path / "a.html", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.html"]


def test_a_name_that_is_too_long_is_refused_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot be written \(File name too long\)"):
        write_text_atomic(tmp_path / ("x" * 256), "new")


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs names for what is open")
def test_a_pipe_is_written_to_and_one_that_nobody_reads_is_told_as_such() -> None:
    reader, writer = os.pipe()
    write_text_atomic(Path(f"/dev/fd/{writer}"), "new")
    assert os.read(reader, 10) == b"new"
    os.close(reader)
    with pytest.raises(BrokenPipeError):
        write_text_atomic(Path(f"/dev/fd/{writer}"), "new")
    os.close(writer)


def test_json_holds_nothing_that_acts_on_a_terminal() -> None:
    payload = {"quote": "a\x9b2J\x7f\u202eb\u2028ñ"}
    for text in (json_text(payload), jsonl_line(payload)):
        assert json.loads(text) == payload
        assert not set("\x7f\x9b\u2028\u202e") & {*text}
        assert "ñ" in text
