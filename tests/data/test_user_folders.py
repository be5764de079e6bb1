from __future__ import annotations

import tempfile
from pathlib import Path

import platformdirs
import pytest
from caravan_map.data.layer_add import add_layer
from caravan_map.data.layer_source import layer_source
from caravan_map.data.route_library import kept_names
from caravan_map.data.user_folders import CACHE_VARIABLE, DATA_VARIABLE, cache_folders, data_folder
from caravan_map.errors import GazetteerError, UserFolderError
from support.dumps import nothing_known, write_lines


@pytest.fixture
def homeless(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Be a user whose home nobody knows: a tilde stays a tilde."""
    monkeypatch.chdir(tmp_path)
    for variable in (CACHE_VARIABLE, DATA_VARIABLE):
        monkeypatch.delenv(variable, raising=False)
    for what in ("user_cache_path", "user_data_path"):
        monkeypatch.setattr(platformdirs, what, lambda *_, **__: Path("~/caravan-map"))


@pytest.mark.usefixtures("homeless")
def test_without_a_home_the_cache_is_among_the_temporary_files() -> None:
    (spare,) = cache_folders()
    assert spare.parent == Path(tempfile.gettempdir())


@pytest.mark.usefixtures("homeless")
def test_without_a_home_or_temporary_files_there_is_no_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> str:
        raise FileNotFoundError(2, "No usable temporary directory found")

    monkeypatch.setattr(tempfile, "gettempdir", none)
    (nowhere,) = cache_folders()
    with pytest.raises(OSError, match=r"Not a directory|cannot find"):
        nowhere.mkdir(parents=True)


@pytest.mark.usefixtures("homeless")
def test_without_a_home_nothing_was_added_and_nothing_can_be(tmp_path: Path) -> None:
    assert kept_names() == ()
    own = write_lines(tmp_path / "own.csv", ["name,lat,lon\nVilla Prueba,16,-94\n"])
    with pytest.raises(GazetteerError, match=f"cannot be written to .*{DATA_VARIABLE} to a folder"):
        add_layer(layer_source(own), known=nothing_known, on_progress=lambda _share: None)
    assert [path.name for path in tmp_path.iterdir()] == ["own.csv"]


@pytest.mark.parametrize("variable", [CACHE_VARIABLE, DATA_VARIABLE])
def test_a_home_that_nobody_knows_is_one_line(variable: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, "~nobody-of-this-name/x")
    ask = cache_folders if variable == CACHE_VARIABLE else data_folder
    with pytest.raises(UserFolderError, match=f"~nobody-of-this-name/x: that home is not known here; set {variable}"):
        ask()
