"""Compiled gazetteers of older formats go when a new one is in its place; nothing else does."""

from __future__ import annotations

import json
import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from caravan_map.data.drafts import draft_folder
from caravan_map.data.gazetteer import build_gazetteer, open_gazetteer
from caravan_map.data.gazetteer_build import build_index
from caravan_map.data.gazetteer_files import FORMAT, format_of, read_index
from caravan_map.data.gazetteer_index import GeoNames
from caravan_map.data.gazetteer_store import remove_older
from support.gazetteer import town_records

pytestmark = pytest.mark.usefixtures("built_of_few_places")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build an index, whole."""
    folder = tmp_path_factory.mktemp("built")
    build_index(town_records(), folder, version="towns 1")
    return folder


def of_format(number: int, root: Path, built: Path, *, name: str = "") -> Path:
    """Put an index into a cache folder that says it is of another format."""
    made = root / f"gazetteer-{name or f'{number:012x}'}"
    shutil.copytree(built, made)
    if number == FORMAT:
        return made
    meta = made / "meta.json"
    start, body = meta.read_text().split("\n", 1)
    meta.write_text(f"{start}\n{json.dumps({**json.loads(body), 'format': number})}")
    return made


def test_older_formats_go_once_the_new_one_is_in_its_place(tmp_path: Path, built: Path) -> None:
    older = [of_format(number, tmp_path, built) for number in (1, FORMAT - 1)]
    open_gazetteer(tmp_path)
    assert not any(path.exists() for path in older)
    (left,) = tmp_path.iterdir()
    assert format_of(left) == FORMAT


def test_one_that_is_there_removes_nothing(tmp_path: Path, built: Path) -> None:
    open_gazetteer(tmp_path)
    older = of_format(FORMAT - 1, tmp_path, built)
    open_gazetteer(tmp_path)
    assert older.exists()


def test_what_another_version_of_the_program_may_use_stays(tmp_path: Path, built: Path) -> None:
    kept = [of_format(FORMAT, tmp_path, built), of_format(FORMAT + 1, tmp_path, built)]
    for name, text in (("gazetteer-broken", "{"), ("gazetteer-odd", '{"format": "x"}'), ("notes", '{"format": 1}')):
        (tmp_path / name).mkdir()
        (tmp_path / name / "meta.json").write_text(text)
        kept.append(tmp_path / name)
    (tmp_path / "gazetteer-file").write_text("not a folder")
    elsewhere = of_format(1, tmp_path / "elsewhere", built)
    (tmp_path / "gazetteer-link").symlink_to(elsewhere)
    build_gazetteer(tmp_path)
    assert all(path.exists() for path in (*kept, elsewhere, tmp_path / "gazetteer-file", tmp_path / "gazetteer-link"))


def test_whoever_has_opened_an_older_one_goes_on_asking_it(tmp_path: Path, built: Path) -> None:
    older = of_format(FORMAT, tmp_path, built, name="older")
    opened = GeoNames(read_index(older))
    meta = older / "meta.json"
    meta.write_text(re.sub(r'"format": \d+', f'"format": {FORMAT - 1}', meta.read_text()))
    build_gazetteer(tmp_path)
    assert not older.exists()
    assert opened.candidates("Tapachula")[0].place.geonameid == 3516266


def test_an_index_of_an_older_version_that_is_being_built_is_left_alone(tmp_path: Path, built: Path) -> None:
    with draft_folder(tmp_path) as draft:
        shutil.copy(of_format(1, tmp_path / "x", built) / "meta.json", draft)
        build_gazetteer(tmp_path)
        assert (draft / "meta.json").exists()


def test_several_at_once_remove_each_of_them_once(tmp_path: Path, built: Path) -> None:
    for number in range(1, FORMAT):
        of_format(number, tmp_path, built)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(remove_older, [tmp_path] * 8))
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_removed_stays_and_is_no_error(
    tmp_path: Path, built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = of_format(FORMAT - 1, tmp_path, built)

    def refused(_: Path, __: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "rename", refused)
    remove_older(tmp_path)
    assert older.exists()
    remove_older(tmp_path / "nowhere")
