from __future__ import annotations

from dataclasses import replace

import maps_demo as demo
from caravan_map.data.routes import load_route
from caravan_map.geo.place import LonLat
from caravan_map.maps import views
from caravan_map.maps.scene import scene
from caravan_map.track.track import Range

STATE = demo.progress()
ROUTE = STATE.track.route


def test_the_group_is_shown_with_its_range_its_sightings_and_the_next_town() -> None:
    box = scene(STATE, demo.READING, ()).boxes.group
    assert box is not None
    assert box.holds(demo.TAPACHULA.point)
    assert box.holds(demo.MAPASTEPEC.point)
    assert not box.holds(ROUTE.destination.point)


def test_the_whole_route_lies_in_the_whole_view_and_that_in_the_basemap() -> None:
    boxes = scene(STATE, demo.READING, [load_route("pacific-tijuana-2018")]).boxes
    assert all(boxes.whole.holds(stop.point) for stop in ROUTE.stops)
    assert all(boxes.whole.holds(stop.point) for stop in load_route("pacific-tijuana-2018").stops)
    assert boxes.edge.holds(LonLat(boxes.whole.west, boxes.whole.south))
    assert boxes.edge.holds(LonLat(boxes.whole.east, boxes.whole.north))


def test_nothing_known_means_no_view_of_the_group() -> None:
    nothing = replace(demo.READING, positions=())
    assert scene(demo.progress(reading=nothing, known=False), nothing, ()).boxes.group is None


def test_the_way_begins_at_what_is_done_before_the_position() -> None:
    assert views.start_km(STATE) == 0.0
    assert views.start_km(replace(STATE, done_km=Range(0, 20, 40))) == 41.0
    assert views.start_km(demo.progress(known=False)) == 0.0


def test_the_next_stop_is_one_a_reader_knows() -> None:
    assert views.next_stop(ROUTE, 90.0).name == "Mapastepec"
    assert views.next_stop(ROUTE, ROUTE.length_km) == ROUTE.destination


def test_a_capital_beside_the_route_is_within_reach_and_a_far_country_is_not() -> None:
    assert views.within_reach(demo.MEXICO_CITY.point, ROUTE)
    assert not views.within_reach(demo.VENEZUELA.point, ROUTE)


def test_the_basemap_reaches_beyond_the_whole_route_by_the_room_the_buttons_take() -> None:
    story = scene(demo.progress(), demo.READING, ())
    whole, edge = story.boxes.whole, story.boxes.edge
    assert edge.south <= whole.south - 0.15 * (whole.north - whole.south)
    assert edge.north >= whole.north + 0.15 * (whole.north - whole.south)
