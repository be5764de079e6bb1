"""The named points of a route's file are places to the articles of its story."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import gazetteer
from caravan_map.data.route_wishes import RouteWish
from caravan_map.errors import UnknownRouteError
from caravan_map.pipeline.route_stops import with_stops
from support.gazetteer import small_gazetteer

LINE = [(-92.26, 14.91), (-92.46, 15.14), (-92.70, 15.35), (-93.24, 15.69)]
TEXT = "The riders left Tapachula on Friday, June 3. They reached Posta Vieja on Sunday, and slept at Start."


@pytest.fixture(autouse=True)
def _gazetteer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())


def road(folder: Path, **points: tuple[float, float]) -> Path:
    """Draw a line with points named along it, underscores for blanks."""
    shapes = [
        ({}, "LineString", LINE),
        *(({"name": name.replace("_", " ")}, "Point", at) for name, at in points.items()),
    ]
    features = [
        {"type": "Feature", "properties": properties, "geometry": {"type": kind, "coordinates": where}}
        for properties, kind, where in shapes
    ]
    path = folder / "road.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Give a folder with an article."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.json").write_text(json.dumps({"text": TEXT, "published": "2022-06-06"}))
    return folder


def test_an_article_is_placed_at_a_checkpoint_that_only_the_route_names(story: Path, tmp_path: Path) -> None:
    path = road(tmp_path, Posta_Vieja=(-92.70, 15.35), Start=(-92.26, 14.91))
    report = pipeline.progress(story, route=str(path))
    places = {claim.place.name: claim for claim in report.run.reading.positions}
    assert set(places) == {"Tapachula", "Posta Vieja"}
    place = places["Posta Vieja"].place
    assert (place.kind, place.country, place.admin1, place.geonameid) == ("town", "MX", "Chiapas", None)
    assert report.progress.last_report is not None
    assert report.progress.last_report.place == "Posta Vieja"


def test_without_the_route_the_name_is_none(story: Path) -> None:
    assert {claim.place.name for claim in pipeline.read(story).reading.positions} == {"Tapachula"}


def test_the_story_file_may_name_the_route(story: Path) -> None:
    road(story, Posta_Vieja=(-92.70, 15.35))
    (story / "story.toml").write_text('route = "road.geojson"\n')
    names = {claim.place.name for claim in pipeline.read(story).reading.positions}
    assert names == {"Tapachula", "Posta Vieja"}


def test_what_the_gazetteer_knows_there_stays_its_own(tmp_path: Path) -> None:
    known = small_gazetteer()
    path = road(tmp_path, Huixtla=(-92.46, 15.14))
    assert with_stops(known, RouteWish((str(path),))) is known


def test_a_stop_far_from_its_namesake_is_one_place_more(tmp_path: Path) -> None:
    path = road(tmp_path, Puebla=(-92.70, 15.35))
    first, *_ = with_stops(small_gazetteer(), RouteWish((str(path),))).candidates("Puebla")
    assert first.place.point.lat == pytest.approx(15.35)


@pytest.mark.parametrize(
    "name", ["CP 4: Posta Vieja", "Posta Vieja checkpoint", "Km 12 Posta Vieja", "POSTA VIEJA (CP)"]
)
def test_a_checkpoint_goes_by_its_name_without_signs(name: str, tmp_path: Path) -> None:
    path = road(tmp_path, **{name: (-92.70, 15.35)})
    assert with_stops(small_gazetteer(), RouteWish((str(path),))).candidates("Posta Vieja")


@pytest.mark.parametrize("name", ["Start", "Finish", "Mile 12", "WP004", "Aid Station", "A", "Sunday", "The Town"])
def test_signs_along_a_line_are_no_places(name: str, tmp_path: Path) -> None:
    known = small_gazetteer()
    path = road(tmp_path, **{name: (-92.70, 15.35)})
    assert with_stops(known, RouteWish((str(path),))) is known


def test_chains_and_no_routes_add_nothing() -> None:
    known = small_gazetteer()
    assert with_stops(known, RouteWish()) is known
    assert with_stops(known, RouteWish(("Tapachula > Huixtla",))) is known


def test_a_route_that_is_none_is_told_before_anything_is_read(story: Path) -> None:
    with pytest.raises(UnknownRouteError):
        pipeline.read(story, route="nowhere")
