"""The gazetteer's folder: which one is used, who may write it, and what stands there."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import NoReturn

import platformdirs
import pytest
from caravan_map.data import gazetteer_store
from caravan_map.data.gazetteer import (
    CACHE_VARIABLE,
    build_gazetteer,
    gazetteer_info,
    open_gazetteer,
)
from caravan_map.errors import GazetteerError
from support.gazetteer import folder

pytestmark = pytest.mark.usefixtures("built_of_few_places")


def test_a_file_in_the_index_place_is_replaced(tmp_path: Path) -> None:
    place = gazetteer_info(tmp_path).folder
    place.write_text("not an index")
    assert open_gazetteer(tmp_path).candidates("Huixtla")


def test_the_variable_chooses_the_cache_folder(tmp_path: Path) -> None:
    open_gazetteer()
    assert gazetteer_info().folder.parent == tmp_path / "variable"
    assert gazetteer_info().built


def test_a_chosen_folder_that_cannot_be_written_says_what_to_set(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(GazetteerError, match=f"cannot be written to .*set {CACHE_VARIABLE}"):
        open_gazetteer(tmp_path / "file")


@pytest.fixture
def no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Leave the user a cache folder that cannot be written, and give the temporary one."""
    (tmp_path / "file").write_text("")
    (tmp_path / "temporary").mkdir()
    monkeypatch.delenv(CACHE_VARIABLE)
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda *_, **__: tmp_path / "file")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    return tmp_path / "temporary"


def test_a_cache_that_cannot_be_written_gives_way_to_a_temporary_one(
    no_cache: Path, caplog: pytest.LogCaptureFixture
) -> None:
    open_gazetteer()
    assert CACHE_VARIABLE in caplog.text
    assert gazetteer_info().folder.parent.parent == no_cache
    shares: list[float] = []
    open_gazetteer(on_progress=shares.append)
    assert shares == []


def test_a_temporary_folder_of_somebody_else_is_not_used(no_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_gazetteer()
    monkeypatch.setattr(os, "getuid", lambda: 12345)
    (no_cache / "caravan-map-12345").mkdir()
    os.chown(no_cache / "caravan-map-12345", 1, 1) if os.geteuid() == 0 else None
    with pytest.raises(GazetteerError, match="cannot be written"):
        open_gazetteer()


def test_without_any_temporary_folder_it_is_one_line(no_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(no_cache.parent / "file"))
    with pytest.raises(GazetteerError, match="cannot be written"):
        open_gazetteer()


def test_an_index_that_is_just_being_replaced_is_looked_at_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build_gazetteer(tmp_path)
    place = folder(tmp_path)
    place.rename(tmp_path / "moved")
    monkeypatch.setattr(time, "sleep", lambda _seconds: (tmp_path / "moved").rename(place))
    assert gazetteer_store.read_settled(place).meta


def test_an_index_that_stays_away_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(time, "sleep", lambda _seconds: None)
    with pytest.raises(GazetteerError, match="cannot be read"):
        gazetteer_store.read_settled(tmp_path / "nothing")


def test_a_link_in_the_temporary_folder_is_not_followed(no_cache: Path) -> None:
    (no_cache / f"caravan-map-{os.getuid()}").symlink_to(no_cache)
    with pytest.raises(GazetteerError, match="cannot be written"):
        open_gazetteer()


def test_a_full_disk_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gazetteer_store, "install", no_room)
    with pytest.raises(GazetteerError, match=r"No space left on device.*make room"):
        build_gazetteer(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_an_index_that_cannot_be_moved_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(GazetteerError, match="Permission denied"):
        build_gazetteer(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_others_may_read_the_index(tmp_path: Path) -> None:
    build_gazetteer(tmp_path)
    assert folder(tmp_path).stat().st_mode & 0o777 == 0o755


def test_an_index_that_is_taken_away_or_cut_short_in_use_goes_on_answering(tmp_path: Path) -> None:
    opened = open_gazetteer(tmp_path)
    for path in folder(tmp_path).iterdir():
        path.write_bytes(b"")
    shutil.rmtree(folder(tmp_path))
    assert opened.candidates("Tapachula")[0].place.geonameid == 3516266
    assert opened.candidates("Huixtla")
    assert open_gazetteer(tmp_path).candidates("Huixtla")


def test_want_of_file_handles_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)

    def too_many(_: Path) -> NoReturn:
        raise OSError(24, "Too many open files")

    monkeypatch.setattr(Path, "read_bytes", too_many)
    with pytest.raises(GazetteerError, match="Too many open files"):
        open_gazetteer(tmp_path)


def test_a_full_disk_is_noticed_whatever_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> NoReturn:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(GazetteerError, match=r"No space left on device.*make room"):
        build_gazetteer(tmp_path)
    assert list(tmp_path.iterdir()) == []
