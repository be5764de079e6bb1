from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data.route_wishes import RouteWish
from caravan_map.data.user_folders import CACHE_VARIABLE, DATA_VARIABLE
from caravan_map.errors import CaravanMapError, OffRouteError, RouteError, RouterError, UnknownRouteError
from caravan_map.wording.remarks import warning_texts
from support.router import Server, routing_server

pytestmark = pytest.mark.usefixtures("few_places")

OFF_CORRIDORS = (
    ("The caravan left Guatemala City on Monday, June 6. About 900 people walk in it.", "2022-06-07"),
    ("The caravan reached Escuintla, Guatemala, on Wednesday. It is heading to Tapachula, Mexico.", "2022-06-09"),
)
APPROACH = (
    *OFF_CORRIDORS,
    ("The caravan crossed into Mexico and reached Tapachula, Chiapas, on Monday.", "2022-06-14"),
    ("The caravan reached Huixtla, Chiapas, on Thursday.", "2022-06-17"),
    ("The caravan reached Mapastepec, Chiapas, on Sunday.", "2022-06-20"),
)


def story(folder: Path, articles: tuple[tuple[str, str], ...]) -> Path:
    for number, (text, day) in enumerate(articles):
        (folder / f"{number}.json").write_text(json.dumps({"text": text, "published": day}))
    return folder


def test_a_story_off_the_corridors_gets_a_route_through_its_places(tmp_path: Path) -> None:
    found = pipeline.progress([story(tmp_path, OFF_CORRIDORS)])
    track = found.progress.track
    assert (track.route.name, track.route.stops[0].name) == ("inferred", "Guatemala City")
    assert "inferred: laid through the 2 places the reports name" in track.route.basis
    assert found.progress.position is not None
    assert found.progress.position.near == "Escuintla"
    assert found.other_routes == ()
    assert "fitted" in [warning.kind for warning in found.progress.warnings]


def test_the_reported_way_to_a_corridor_is_joined_to_it(tmp_path: Path) -> None:
    found = pipeline.progress([story(tmp_path, APPROACH)])
    route = found.progress.track.route
    assert route.name.startswith("inferred-")
    assert [stop.name for stop in route.stops][:1] == ["Guatemala City"]
    assert found.progress.position is not None
    assert found.progress.position.near in ("Mapastepec", "Acapetahua", "Escuintla")
    assert {other.name.split("-", 1)[0] for other in found.other_routes} == {"inferred"}


def test_the_timeline_is_judged_along_the_inferred_route(tmp_path: Path) -> None:
    found = pipeline.timeline([story(tmp_path, OFF_CORRIDORS)])
    assert found.track.route.name == "inferred"
    assert any(verdict.used for verdict in found.track.verdicts.values())


def test_an_inferred_route_to_nowhere_leaves_open_what_remains(tmp_path: Path) -> None:
    articles = (OFF_CORRIDORS[0], ("The caravan reached Escuintla, Guatemala, on Wednesday.", "2022-06-09"))
    found = pipeline.progress([story(tmp_path, articles)]).progress
    assert found.position is not None
    assert (found.remaining_route_km, found.percent, found.eta, found.destinations) == (None, None, None, ())
    assert found.eta_why.kind == "no-goal"
    assert any("the route ends at Escuintla" in warning for warning in warning_texts(found))


def test_a_chain_of_places_is_a_route(tmp_path: Path) -> None:
    found = pipeline.progress([story(tmp_path, OFF_CORRIDORS)], route="Guatemala City > Escuintla > Tapachula")
    route = found.progress.track.route
    assert (route.name, route.fitted) == ("Guatemala City > Escuintla > Tapachula", 0)
    assert route.basis.startswith("chain of 3 places named by the user")
    assert found.other_routes == ()


def test_a_stated_detour_makes_a_chain_longer(tmp_path: Path) -> None:
    folder = story(tmp_path, OFF_CORRIDORS)
    chain = ("Guatemala City > Tapachula",)
    short, long = (
        pipeline.progress([folder], route=RouteWish(chain, detour)).progress.track.route.length_km
        for detour in (1.0, 1.5)
    )
    assert long == pytest.approx(1.5 * short)


def test_a_file_is_a_route_and_the_story_may_name_it(tmp_path: Path) -> None:
    folder = story(tmp_path, OFF_CORRIDORS)
    (folder / "way.wkt").write_text("LINESTRING (-90.51 14.64, -90.79 14.3, -92.26 14.9)")
    (folder / "story.toml").write_text('route = "way.wkt"\narticles = ["*.json"]\n')
    route = pipeline.progress([folder]).progress.track.route
    assert (route.name, route.stops[0].name) == ("way", "Guatemala City")
    assert route.basis == "line of way.wkt; geodesic length along all its vertices"
    assert pipeline.timeline([folder], route=str(folder / "way.wkt")).track.route == route


def test_several_routes_are_compared_and_the_likeliest_answers(tmp_path: Path) -> None:
    folder = story(tmp_path, APPROACH)
    routes = ("Guatemala City > Oaxaca", "Guatemala City > Escuintla, Guatemala > Tapachula > Huixtla > Arriaga")
    found = pipeline.progress([folder], route=routes).progress
    assert found.track.route.name.endswith("Arriaga")
    assert len(found.routes) == 2
    assert [option.chosen for option in found.routes] == [True, False]
    assert sum(option.likelihood for option in found.routes) == pytest.approx(1)


@pytest.mark.parametrize(
    ("route", "told"),
    [
        ("moon", "no route is called 'moon'"),
        ("Tapachula > Xyzzy", "'Xyzzy' is not in the gazetteer"),
        ("none.gpx", "none.gpx: cannot be read"),
        ("bad.wkt", "bad.wkt: line 2 is 85 km from where line 1 ends"),
    ],
)
def test_a_route_that_cannot_be_had_is_refused(tmp_path: Path, route: str, told: str) -> None:
    folder = story(tmp_path, OFF_CORRIDORS)
    (tmp_path / "bad.wkt").write_text("MULTILINESTRING ((30 40, 31 40), (32 40, 33 40))")
    wished = str(tmp_path / route) if route.endswith("wkt") else route
    with pytest.raises(CaravanMapError, match=told):
        pipeline.progress([folder], route=wished)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    with routing_server() as running:
        yield running


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_road_between_the_places_of_a_chain_is_asked_for(tmp_path: Path, server: Server) -> None:
    wish = RouteWish(("Guatemala City > Escuintla, Guatemala > Tapachula",), router=server.url)
    route = pipeline.progress([story(tmp_path, OFF_CORRIDORS)], route=wish).progress.track.route
    assert len(route.course) == 6
    assert "along the road on foot that the routing server 127.0.0.1 tells" in route.basis
    assert [profile for profile, *_ in server.asked] == ["pedestrian", "pedestrian"]


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_road_between_reported_places_is_asked_for_by_the_mode_of_travel(tmp_path: Path, server: Server) -> None:
    folder = story(tmp_path, OFF_CORRIDORS)
    (folder / "story.toml").write_text('mode = "vehicle"\narticles = ["*.json"]\n')
    route = pipeline.progress([folder], route=RouteWish(router=server.url)).progress.track.route
    assert (route.name, len(server.asked), server.asked[0][0]) == ("inferred", 2, "auto")
    assert "by car" in route.basis


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_a_routing_server_that_is_down_is_told(tmp_path: Path) -> None:
    with routing_server() as gone:
        pass
    with pytest.raises(RouterError, match="does not answer"):
        pipeline.progress([story(tmp_path, OFF_CORRIDORS)], route=RouteWish(router=gone.url))


def test_a_route_that_is_kept_is_found_by_its_name_until_it_is_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    kept = pipeline.keep_route("Guatemala City > Tapachula", "approach", title="the approach")
    assert (kept.name, kept.title) == ("approach", "the approach")
    assert pipeline.routes()[-1] == pipeline.route("approach") == kept
    folder = tmp_path / "in"
    folder.mkdir()
    assert pipeline.progress([story(folder, OFF_CORRIDORS)], route="approach").progress.track.route == kept
    pipeline.forget_route("approach")
    with pytest.raises(UnknownRouteError):
        pipeline.forget_route("approach")


def test_a_route_is_not_kept_under_the_name_of_a_packaged_one() -> None:
    with pytest.raises(RouteError, match="comes with the package; choose another name"):
        pipeline.keep_route("Guatemala City > Tapachula", "gulf-matamoros")


def test_one_route_is_given_at_a_time() -> None:
    with pytest.raises(RouteError, match="0 routes are named; name one"):
        pipeline.route(RouteWish())


def test_places_are_measured_along_every_route_that_runs_past_them_or_along_those_named() -> None:
    found = pipeline.measure_along(["Tapachula", "Arriaga"])
    assert [each.route.name for each in found] == [route.name for route in pipeline.routes()]
    assert all(each.between_km is not None and 200 < each.between_km < 280 for each in found)
    (one,) = pipeline.measure_along("Escuintla", route="Guatemala City > Escuintla, Guatemala > Tapachula")
    assert one.spots[0].place.country == "GT"
    with pytest.raises(OffRouteError, match="El Paso lies"):
        pipeline.measure_along("El Paso")
