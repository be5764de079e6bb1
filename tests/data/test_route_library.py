from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.data.route_library import keep_route, kept_names, kept_route, library_folder
from caravan_map.data.route_wishes import RouteWish, wish_of
from caravan_map.data.routes import find_route, known_routes, load_route
from caravan_map.data.user_folders import DATA_VARIABLE
from caravan_map.errors import RouteError, RouteFileError, UnknownRouteError
from caravan_map.geo.route import Route
from walks import COAST


@pytest.fixture(autouse=True)
def _data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))


def with_course() -> Route:
    course = ((COAST.stops[0].point, 0.0), (COAST.stops[5].point, 900.0), (COAST.stops[-1].point, 1849.0))
    return Route("mine", "my way", COAST.stops, "b", "s", "l", course=course)


def test_a_route_that_is_kept_comes_back_as_it_was() -> None:
    assert kept_names() == ()
    path = keep_route(with_course())
    assert path == library_folder() / "mine.json"
    assert kept_names() == ("mine",)
    assert kept_route("mine") == with_course()


def test_routes_that_are_kept_are_found_beside_those_that_come_with_the_library() -> None:
    keep_route(with_course())
    assert known_routes()[-1] == "mine"
    assert find_route("mine").length_km == 1849
    assert find_route("gulf-matamoros") is load_route("gulf-matamoros")
    with pytest.raises(UnknownRouteError, match=r"choose one of .*, mine"):
        find_route("moon")


@pytest.mark.parametrize("name", ["", "a/b", "..", "Große", "x" * 61])
def test_a_name_that_is_none_for_a_file_is_refused(name: str) -> None:
    with pytest.raises(RouteError, match="is no name for a route"):
        keep_route(Route(name, "t", COAST.stops, "b", "s", "l"))


@pytest.mark.parametrize("text", ["", "[]", '{"schema": "other"}', '{"schema": "caravan-map/route@1", "stops": [{}]}'])
def test_a_damaged_file_is_refused(text: str) -> None:
    keep_route(with_course())
    (library_folder() / "mine.json").write_text(text)
    with pytest.raises(RouteFileError, match="is not a route as this library keeps it; import it again"):
        kept_route("mine")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "file"))
    with pytest.raises(RouteFileError, match="cannot be made"):
        keep_route(with_course())
    with pytest.raises(RouteFileError, match="cannot be read"):
        kept_route("mine")


def test_what_is_not_wished_is_as_the_story_has_it(tmp_path: Path) -> None:
    story = RouteWish(("way.gpx", "coast"), 1.2)
    (tmp_path / "way.gpx").write_text("")
    assert wish_of(None, story=story, beside=tmp_path / "story.toml").routes == (str(tmp_path / "way.gpx"), "coast")
    assert wish_of("gulf", story=story) == RouteWish(("gulf",), 1.2)
    assert wish_of(("a", "b"), story=story).routes == ("a", "b")
    assert wish_of(RouteWish(detour=1.5), story=story) == RouteWish(("way.gpx", "coast"), 1.5)
