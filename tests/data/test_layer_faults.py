"""A file that cannot be added, a layer that is damaged and a disk that is full are told in one line."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from caravan_map.data import layer_add, layer_source, layer_spool
from caravan_map.data.layer_files import META
from caravan_map.data.layer_work import Workplace
from caravan_map.data.layers import open_layers, remove_layer
from caravan_map.errors import GazetteerError
from support.dumps import added, dump_row, rows, with_layers, write_lines


def test_a_file_with_nothing_to_add_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", [dump_row(1, "Escuela", "S.SCH")])
    with pytest.raises(GazetteerError, match="holds nothing to add: no place is of the classes P,"):
        added(path, tmp_path)
    own = write_lines(tmp_path / "own.csv", ["name,lat,lon\nPrueba,x,1\n"])
    with pytest.raises(GazetteerError, match="line 2: lat 'x'"):
        added(own, tmp_path)
    assert [folder for folder in (tmp_path / "gazetteer").iterdir() if folder.is_dir()] == []


def test_a_file_that_is_no_dump_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match=r"this has 2\) nor a list of your own"):
        added(write_lines(tmp_path / "MX.txt", ["a\tb\n"]), tmp_path)
    with pytest.raises(GazetteerError, match="this has 0"):
        added(write_lines(tmp_path / "MX.txt", []), tmp_path)
    with zipfile.ZipFile(tmp_path / "no.zip", "w") as archive:
        archive.writestr("readme.txt", "x")
    with pytest.raises(GazetteerError, match=r"holds no \.txt file"):
        added(tmp_path / "no.zip", tmp_path)
    with pytest.raises(GazetteerError, match="cannot be read"):
        added(tmp_path / "missing.txt", tmp_path)


def test_a_damaged_archive_is_one_line(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "MX.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("MX.txt", "".join(rows(500)))
    content = bytearray((tmp_path / "MX.zip").read_bytes())
    content[1000:1400] = bytes(400)
    (tmp_path / "MX.zip").write_bytes(content)
    with pytest.raises(GazetteerError, match="cannot be read"):
        added(tmp_path / "MX.zip", tmp_path)
    (tmp_path / "MX.zip").write_bytes(content[: len(content) // 2])
    with pytest.raises(GazetteerError, match="cut short on its way; fetch it again"):
        added(tmp_path / "MX.zip", tmp_path)


def damage_meta(folder: Path) -> None:
    (folder / META).write_text("00000000\n{}")


def cut_rows(folder: Path) -> None:
    path = folder / "rows.bin"
    path.write_bytes(path.read_bytes()[:-1])


def other_format(folder: Path) -> None:
    meta = folder / META
    body = json.dumps({**json.loads(meta.read_text().partition("\n")[2]), "format": 0}, sort_keys=True)
    meta.write_text(f"{__import__('zlib').crc32(body.encode()):08x}\n{body}")


@pytest.mark.parametrize("damage", [damage_meta, cut_rows, other_format])
def test_a_damaged_dump_is_left_out_with_a_warning_and_an_own_list_made_again(
    damage: Callable[[Path], None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    added(write_lines(tmp_path / "MX.txt", rows(5)), tmp_path)
    added(write_lines(tmp_path / "own.csv", ["name,lat,lon\nVilla Prueba,16,-94\n"]), tmp_path)
    for name in ("MX", "own"):
        damage(tmp_path / "gazetteer" / name)
    with caplog.at_level(logging.WARNING):
        gazetteer = with_layers(tmp_path)
    assert "add the file again, or remove MX" in caplog.text
    assert "own" not in caplog.text
    assert gazetteer.candidates("Villa Prueba")
    assert gazetteer.candidates("Aldea 1") == ()
    remove_layer("MX", tmp_path)


def test_a_damaged_trie_is_refused_when_it_is_first_needed(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", rows(5)), tmp_path)
    trie = tmp_path / "gazetteer/MX/names-000.marisa"
    trie.write_bytes(bytes(trie.stat().st_size))
    with pytest.raises(GazetteerError, match=r"names-000\.marisa is damaged"):
        with_layers(tmp_path).candidates("Aldea 1")


def test_a_full_disk_is_one_line_and_the_work_goes_on_later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(5))

    def no_room(*_: object, **__: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(layer_add, "finish", no_room)
        with pytest.raises(GazetteerError, match=r"No space left on device.*CARAVAN_MAP_DATA"):
            added(path, tmp_path)
    assert added(path, tmp_path).rows == 5


def test_two_cannot_add_to_one_folder_at_once(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    path = write_lines(tmp_path / "MX.txt", rows(5))
    (tmp_path / "gazetteer").mkdir()
    with (tmp_path / "gazetteer/.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(GazetteerError, match="is being added"):
            added(path, tmp_path)


def test_a_list_that_was_cut_short_while_it_was_copied_is_copied_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_lines(tmp_path / "own.csv", ["name,lat,lon\n", "Villa Prueba,16,-94\n"])

    def half(_source: Path, target: Path) -> NoReturn:
        target.write_bytes(b"name,lat")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("shutil.copy2", half)
        with pytest.raises(KeyboardInterrupt):
            added(path, tmp_path)
    added(path, tmp_path)
    assert (tmp_path / "gazetteer/own/list.csv").read_bytes() == path.read_bytes()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_noticed_at_the_first_byte(tmp_path: Path) -> None:
    work = Workplace(tmp_path / "work", identity={}, shards=1)
    (tmp_path / "work/rows.bin").symlink_to("/dev/full")
    with pytest.raises(OSError, match="No space left"):
        work.append("rows.bin", np.zeros(3))


def test_a_damaged_list_that_cannot_be_made_anew_is_left_out_in_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    added(write_lines(tmp_path / "own.csv", ["name,lat,lon\n", "Villa Prueba,16,-94\n"]), tmp_path)
    (tmp_path / "gazetteer/own" / META).write_text("nothing")

    def refuse(*_: object, **__: object) -> NoReturn:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(layer_add, "Workplace", refuse)
    with caplog.at_level(logging.WARNING):
        assert open_layers(tmp_path) == []
    assert "cannot be made anew (Read-only file system); it is left out" in caplog.text


def test_an_archive_that_would_unpack_to_far_more_than_it_has_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("MX.txt", b"\t" * 20_000_000)
    with pytest.raises(GazetteerError, match="would unpack to more than 100 times its size"):
        layer_source.layer_source(tmp_path / "bomb.zip")


def test_a_line_that_never_ends_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer_source, "BLOCK_BYTES", 1 << 16)
    monkeypatch.setattr(layer_source, "LONGEST_LINE", 1 << 17)
    path = tmp_path / "MX.txt"
    path.write_bytes(dump_row(1, "Villa Prueba").encode() + b"x" * (1 << 18))
    with pytest.raises(GazetteerError, match="has a line longer than"):
        added(path, tmp_path)


@pytest.mark.parametrize("member", ["../../evil.txt", "/evil.txt", "a/../../evil.txt", "..\\evil.txt"])
def test_a_name_inside_an_archive_leads_nowhere(member: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "MX.zip", "w") as archive:
        archive.writestr(member, dump_row(1, "Villa Prueba"))
    info = added(tmp_path / "MX.zip", tmp_path / "data")
    assert info.name.endswith("evil")
    assert {path.parent for path in (tmp_path / "data").rglob("*.marisa")} == {tmp_path / "data/gazetteer" / info.name}
    assert [path.name for path in tmp_path.parent.glob("evil*")] == []


def test_more_states_than_a_layer_has_room_for_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layer_spool, "_MOST_CODES", 3)
    rows = [dump_row(number, "Villa Prueba", admin1=f"{number:02d}") for number in range(1, 9)]
    with pytest.raises(GazetteerError, match="no file of GeoNames has so many"):
        added(write_lines(tmp_path / "MX.txt", rows), tmp_path)


@pytest.mark.parametrize("at", [b"PK\x01\x02", b"PK\x05\x06"])
@pytest.mark.parametrize("offset", range(4, 22, 2))
def test_an_archive_with_a_broken_index_is_refused_or_read(at: bytes, offset: int, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "MX.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("MX.txt", dump_row(1, "Villa Prueba") * 9)
    content = bytearray((tmp_path / "MX.zip").read_bytes())
    content[content.index(at) + offset : content.index(at) + offset + 2] = b"\x9c\xff"
    (tmp_path / "MX.zip").write_bytes(content)
    with suppress(GazetteerError):
        layer_source.layer_source(tmp_path / "MX.zip")
