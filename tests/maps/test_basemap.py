from __future__ import annotations

import json

import pytest
import shapely
from caravan_map.geo.place import LonLat
from caravan_map.maps.basemap import Bounds, attribution, clip
from caravan_map.maps.encoding import ALPHABET
from hypothesis import given, settings
from hypothesis import strategies as st

SOUTH = Bounds(-95.0, 14.0, -89.0, 18.0)
TEXAS_SIDE = Bounds(-101.0, 25.0, -93.0, 33.5)
points = st.builds(LonLat, st.floats(-180, 180), st.floats(-84, 84))


@pytest.mark.parametrize("box", [(0, 0, 0, 1), (0, 1, 1, 1), (2, 0, 1, 1), (0, 2, 1, 1)])
def test_a_box_without_an_inside_is_refused(box: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="no inside"):
        Bounds(*box)


@given(st.lists(points, min_size=1, max_size=5))
def test_the_box_around_points_holds_them_all(some: list[LonLat]) -> None:
    box = Bounds.around(some)
    assert all(box.holds(point) for point in some)


def test_corners_are_latitude_first() -> None:
    assert SOUTH.corners() == [[14.0, -95.0], [18.0, -89.0]]


def test_southern_mexico_shows_mexico_guatemala_and_the_line_between() -> None:
    shown = clip(SOUTH)
    assert {"Mexico", "Guatemala"} <= set(shown.land)
    assert shown.states == {}
    assert shown.borders.distance(shapely.Point(-92.2, 14.6)) < 0.2


def test_land_and_sea_are_where_they_are() -> None:
    mexico = clip(SOUTH).land["Mexico"]
    assert mexico.contains(shapely.Point(-92.259, 14.905))
    assert not mexico.intersects(shapely.Point(-94.5, 14.5))


def test_texas_has_state_lines_and_no_border_is_drawn_twice() -> None:
    shown = clip(TEXAS_SIDE)
    assert "Texas" in shown.states
    assert not shown.state_lines.is_empty
    assert shown.state_lines.distance(shapely.Point(-99.5, 27.5)) > 1.0


def test_nothing_sticks_out_of_the_view() -> None:
    shown = clip(SOUTH)
    box = shapely.box(SOUTH.west, SOUTH.south, SOUTH.east, SOUTH.north).buffer(1e-9)
    assert all(box.covers(area) for area in [*shown.land.values(), shown.borders])


def test_the_open_ocean_has_no_shape() -> None:
    assert clip(Bounds(-140.0, -5.0, -135.0, 0.0)).encoded() == {"land": [], "states": [], "borders": []}


def test_the_shapes_are_small_and_always_the_same() -> None:
    first, second = (json.dumps(clip(TEXAS_SIDE).encoded()) for _ in range(2))
    assert first == second
    assert len(first) < 30_000
    assert all(json.loads(first)[layer] for layer in ("land", "states", "borders"))


def test_names_stand_in_their_area_and_off_the_route() -> None:
    shown = clip(SOUTH)
    route = [LonLat(-92.26, 14.9), LonLat(-93.9, 16.2)]
    labels = shown.labels(avoid=route, clear_deg=0.3)
    assert {"Mexico", "Guatemala"} <= {label.name for label in labels}
    line = shapely.LineString([(point.lon, point.lat) for point in route])
    for label in labels:
        spot = shapely.Point(label.point.lon, label.point.lat)
        assert shown.land[label.name].buffer(0.05).contains(spot)
        assert line.distance(spot) > 0.25


def test_an_area_too_small_for_its_name_goes_without() -> None:
    wide = Bounds(-120.0, 10.0, -80.0, 40.0)
    names = {label.name for label in clip(wide).labels()}
    assert "Mexico" in names
    assert "Belize" not in names


@settings(max_examples=12)
@given(points, st.floats(0.05, 15.0))
def test_any_view_of_the_world_can_be_drawn_and_named(middle: LonLat, size_deg: float) -> None:
    shown = clip(Bounds.around([middle], least_deg=size_deg))
    assert all(area.is_valid for area in shown.land.values())
    assert set("".join(text for texts in shown.encoded().values() for text in texts)) <= set(ALPHABET + ".")
    assert all(shown.bounds.holds(label.point) for label in shown.labels())


def test_a_line_through_crossings_follows_the_border_beside_it() -> None:
    crossings = [LonLat(-97.5, 25.88), LonLat(-99.51, 27.5), LonLat(-100.5, 28.7)]
    parts = clip(TEXAS_SIDE).border_along(crossings)
    assert sum(len(part) for part in parts) > 50
    assert all(-101.6 < point.lon < -96.5 for part in parts for point in part)


def test_a_line_with_no_border_beside_it_stays_as_it_is() -> None:
    inland = [LonLat(-97.0, 31.0), LonLat(-96.0, 32.0)]
    assert clip(TEXAS_SIDE).border_along(inland) == (tuple(inland),)


def test_the_united_states_census_is_credited_where_a_state_is_shown() -> None:
    assert attribution(Bounds(33.0, -5.0, 42.0, 5.0)) == "Basemap: Natural Earth (public domain)"
    assert "US Census Bureau" in attribution(Bounds(-100.0, 25.0, -95.0, 27.0))
