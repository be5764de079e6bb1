"""The columns of a layer are read piece by piece, on every system."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from caravan_map.data.layer_files import Column, read_meta, write_meta
from caravan_map.errors import GazetteerError


@pytest.fixture
def column(tmp_path: Path) -> Column:
    """Give a column of a hundred numbers."""
    np.arange(100, dtype="<u4").tofile(tmp_path / "numbers.bin")
    return Column(tmp_path / "numbers.bin", "<u4")


@pytest.mark.parametrize("has_pread", [True, False])
def test_items_are_read_from_anywhere(has_pread: bool, column: Column, monkeypatch: pytest.MonkeyPatch) -> None:
    if not has_pread:
        monkeypatch.delattr(os, "pread", raising=False)
    assert column.read(97, 3).tolist() == [97, 98, 99]
    assert column.read(5, 1).tolist() == [5]
    assert column.read(5, 0).tolist() == []


def test_a_column_that_ends_too_early_is_one_line(column: Column) -> None:
    with pytest.raises(GazetteerError, match=r"numbers\.bin ends too early; add the file"):
        column.read(98, 3)


def test_a_column_that_cannot_be_read_is_one_line(column: Column, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(os, "pread", fail, raising=False)
    with pytest.raises(GazetteerError, match=r"cannot be read \(Input/output error"):
        column.read(0, 1)


def test_what_is_known_of_a_layer_is_read_as_it_was_written(tmp_path: Path) -> None:
    (tmp_path / "rows.bin").write_bytes(b"12345")
    write_meta(tmp_path, {"name": "México"})
    meta = read_meta(tmp_path)
    assert (meta["name"], meta["sizes"], meta["checksums"]) == ("México", {"rows.bin": 5}, {})
    (tmp_path / "rows.bin").unlink()
    with pytest.raises(GazetteerError, match="cannot be used"):
        read_meta(tmp_path)
