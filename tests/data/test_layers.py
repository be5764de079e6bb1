"""Files are added to the gazetteer for good, whole or not at all, and go on where they were cut short."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from caravan_map.data import layer_add, layer_source
from caravan_map.data.layer_files import META
from caravan_map.data.layer_source import LayerSource
from caravan_map.data.layer_work import Workplace
from caravan_map.data.layers import layer_infos, open_layers, remove_layer, unfinished_layers
from caravan_map.errors import GazetteerError
from caravan_map.geo.gazetteer import Gazetteer
from hypothesis import example, given
from hypothesis import strategies as st
from support.dumps import added, dump_row, nothing_known, rows, with_layers, write_lines


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != META}


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read and index in so small pieces that a small file has many."""
    monkeypatch.setattr(layer_source, "BLOCK_BYTES", 5_000)
    monkeypatch.setattr(layer_add, "_SHARD_BYTES", 10_000)


def test_what_is_added_is_told(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", [*rows(3), dump_row(9, "Escuela", "S.SCH"), "nothing\n"])
    info = added(path, tmp_path)
    assert (info.name, info.kind, info.rows, info.names, info.newest) == ("MX", "dump", 3, 6, "2024-03-01")
    assert (info.skipped, info.first_skipped) == (1, "line 5: 1 columns, not 19")
    assert info.source == str(path)
    assert info.classes is not None
    assert layer_infos(tmp_path) == (info,)
    assert info.size_bytes > 100


def test_classes_may_be_chosen(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", [*rows(3), dump_row(9, "Escuela Prueba", "S.SCH")])
    assert added(path, tmp_path, classes="S").rows == 1


def test_a_file_may_be_zipped(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "HN.txt", rows(50))
    with zipfile.ZipFile(tmp_path / "packed.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "columns\n" * 10_000)
        archive.write(path, "HN.txt")
    plain, packed = added(path, tmp_path / "plain"), added(tmp_path / "packed.zip", tmp_path / "packed")
    assert packed.name == "HN"
    assert plain.rows == packed.rows == 50
    assert files(tmp_path / "plain/gazetteer/HN") == files(tmp_path / "packed/gazetteer/HN")


@pytest.mark.parametrize("batch", [1, 3, 10])
@pytest.mark.parametrize("zipped", [False, True])
@pytest.mark.usefixtures("small_blocks")
def test_a_build_that_was_cut_short_goes_on_to_the_same_bytes(
    zipped: bool, batch: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(800))
    if zipped:
        path = tmp_path / "MX.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.write(tmp_path / "MX.txt", "MX.txt")
    added(path, tmp_path / "whole")
    with monkeypatch.context() as patch:
        _interrupt(patch, after=batch)
        with pytest.raises(KeyboardInterrupt):
            added(path, tmp_path / "cut")
    assert layer_infos(tmp_path / "cut") == ()
    drafts = [folder.name for folder in (tmp_path / "cut/gazetteer").iterdir() if folder.is_dir()]
    assert drafts == [".adding-MX"]
    assert unfinished_layers(tmp_path / "cut") == ("MX",)
    with (tmp_path / "cut/gazetteer/.adding-MX/rows.bin").open("ab") as file:
        file.write(b"half a batch")
    starts: list[int] = []
    blocks = LayerSource.blocks

    def noting(self: LayerSource, start: int = 0) -> Iterator[tuple[list[str], int]]:
        starts.append(start)
        return blocks(self, start)

    monkeypatch.setattr(LayerSource, "blocks", noting)
    added(path, tmp_path / "cut")
    assert starts[-1] > 0
    assert files(tmp_path / "cut/gazetteer/MX") == files(tmp_path / "whole/gazetteer/MX")


def _interrupt(patch: pytest.MonkeyPatch, *, after: int) -> None:
    """Interrupt a build once it has reported a few times."""
    read = layer_add._read

    def cut_short(source: LayerSource, work: Workplace, **options: object) -> None:
        left = [after]

        def report(_share: float) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise KeyboardInterrupt

        read(source, work, **{**options, "on_progress": report})  # type: ignore[arg-type]  # those it was called with

    patch.setattr(layer_add, "_read", cut_short)


@pytest.mark.usefixtures("small_blocks")
def test_a_build_cut_short_among_its_tries_goes_on(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(800))
    added(path, tmp_path / "whole")
    shares: list[float] = []

    def report(share: float) -> None:
        shares.append(share)
        if share > 0.9:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        layer_add.add_layer(
            layer_source.layer_source(path), known=nothing_known, data_dir=tmp_path / "cut", on_progress=report
        )
    assert shares == sorted(shares)
    added(path, tmp_path / "cut")
    assert files(tmp_path / "cut/gazetteer/MX") == files(tmp_path / "whole/gazetteer/MX")


@pytest.mark.usefixtures("small_blocks")
@pytest.mark.parametrize("change", ["file", "classes", "manifest", "rows"])
def test_a_build_of_something_else_starts_anew(change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(800))
    with monkeypatch.context() as patch:
        _interrupt(patch, after=3)
        with pytest.raises(KeyboardInterrupt):
            added(path, tmp_path)
    draft = tmp_path / "gazetteer/.adding-MX"
    if change == "file":
        write_lines(path, rows(700, first=5))
    elif change == "manifest":
        (draft / "manifest.json").write_text("{")
    elif change == "rows":
        (draft / "rows.bin").write_bytes(b"")
    classes = "P" if change == "classes" else None
    info = added(path, tmp_path, classes=classes)
    added(path, tmp_path / "whole", classes=classes)
    assert info.rows == (700 if change == "file" else 800)
    assert files(tmp_path / "gazetteer/MX") == files(tmp_path / "whole/gazetteer/MX")


@pytest.mark.usefixtures("small_blocks")
def test_every_name_of_many_tries_is_found(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", rows(800)), tmp_path)
    (layer,) = open_layers(tmp_path)
    assert len(layer.meta["starts"]) > 5
    gazetteer = with_layers(tmp_path)
    for number in (1, 400, 800):
        (found,) = gazetteer.candidates(f"Aldea {number}")
        assert found.place.geonameid == number
        assert found.place.point.lat == number / 1000
    assert gazetteer.candidates("Aldea 801") == ()


def test_rows_in_any_order_are_found_by_identifier(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", reversed(rows(50))), tmp_path)
    (layer,) = open_layers(tmp_path)
    found = layer.find([1, 50, 51, 7])
    assert found[2] == -1
    assert [layer.place(row).geonameid for row in (found[0], found[1], found[3])] == [1, 50, 7]


def test_the_same_name_again_replaces_what_was_added(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(5))
    added(path, tmp_path)
    write_lines(path, rows(2, first=100))
    assert added(path, tmp_path).rows == 2
    assert len(layer_infos(tmp_path)) == 1
    assert with_layers(tmp_path).candidates("Aldea 1") == ()


def test_a_file_s_name_is_made_a_layer_s(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "Mis lugares (2024).csv", ["name,lat,lon\nVilla Prueba,16,-94\n"])
    assert added(path, tmp_path).name == "Mis-lugares-2024"


def test_a_layer_that_is_gone_while_it_is_used_is_one_line(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", rows(5)), tmp_path)
    gazetteer = with_layers(tmp_path)
    remove_layer("MX", tmp_path)
    with pytest.raises(GazetteerError, match="cannot be read"):
        gazetteer.candidates("Aldea 1")


def test_a_very_long_name_is_cut(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", [dump_row(1, "Á" + "é" * 3000, others="Villa Prueba")]), tmp_path)
    (found,) = with_layers(tmp_path).candidates("Villa Prueba")
    assert 400 < len(found.place.name) < 600


def test_a_name_may_be_given(tmp_path: Path) -> None:
    path = write_lines(tmp_path / "MX.txt", rows(5))
    assert added(path, tmp_path, name="mexico-2024").name == "mexico-2024"
    for name in ("", "..", "a/b", ".x"):
        with pytest.raises(GazetteerError, match="cannot be a layer's name"):
            added(path, tmp_path, name=name or " ")


def test_what_is_removed_is_gone(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "MX.txt", rows(5)), tmp_path)
    remove_layer("MX", tmp_path)
    assert layer_infos(tmp_path) == ()
    assert unfinished_layers(tmp_path) == ()
    with pytest.raises(GazetteerError, match="nothing that was added is called MX; there is nothing"):
        remove_layer("MX", tmp_path)
    with pytest.raises(GazetteerError, match=r"is called \.\."):
        remove_layer("..", tmp_path)


def test_own_lists_come_after_dumps_and_later_dumps_after_earlier(tmp_path: Path) -> None:
    added(write_lines(tmp_path / "own.csv", ["name,lat,lon\nPrueba,16,-94\n"]), tmp_path)
    for name in ("B", "A"):
        added(write_lines(tmp_path / f"{name}.txt", rows(2)), tmp_path)
    metas = {layer.meta["name"] for layer in open_layers(tmp_path)}
    assert metas == {"A", "B", "own"}
    assert open_layers(tmp_path)[-1].meta["name"] == "own"
    assert "own" in with_layers(tmp_path).version


def test_what_was_whole_when_its_process_was_killed_comes_to_its_place(tmp_path: Path) -> None:
    info = added(write_lines(tmp_path / "MX.txt", rows(3)), tmp_path)
    root = tmp_path / "gazetteer"
    (root / "MX").rename(root / ".adding-MX")
    assert len(open_layers(tmp_path)) == 1
    assert layer_infos(tmp_path) == (info,)
    assert unfinished_layers(tmp_path) == ()


def test_what_a_build_that_was_cut_short_had_begun_does_not_count(tmp_path: Path) -> None:
    work = Workplace(tmp_path / "work", identity={}, shards=1)
    work.save()
    work.append("uses.bin", np.zeros(5, dtype=np.uint8))  # and killed before it was saved
    again = Workplace(tmp_path / "work", identity={}, shards=1)
    again.append("uses.bin", np.ones(3, dtype=np.uint8))
    assert (tmp_path / "work/uses.bin").read_bytes() == b"\1\1\1"


@pytest.fixture(scope="module")
def layered(tmp_path_factory: pytest.TempPathFactory) -> Gazetteer:
    """Give a gazetteer to which a list was added."""
    folder = tmp_path_factory.mktemp("layered")
    added(write_lines(folder / "own.csv", ["name,lat,lon\nPrueba,16,-94\n"]), folder)
    return with_layers(folder)


@example("(left to right)\u200e in Prueba")
@given(st.text())
def test_any_text_is_searched_for_what_was_added(layered: Gazetteer, text: str) -> None:
    for match in layered.matches(text):
        assert 0 <= match.start < match.end <= len(text)
