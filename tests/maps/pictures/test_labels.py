from __future__ import annotations

from itertools import combinations

import numpy as np
from caravan_map.maps.pictures.boxes import Box, along
from caravan_map.maps.pictures.labels import Room, Spot, Wish, place
from caravan_map.maps.pictures.map_labels import far_apart, leaves
from hypothesis import given
from hypothesis import strategies as st

FRAME = Box(0.0, 0.0, 400.0, 300.0)
NOWHERE = np.empty((0, 2))

wishes = st.lists(
    st.tuples(
        st.floats(-20, 420), st.floats(-20, 320), st.floats(8, 160), st.floats(8, 40), st.integers(0, 3), st.booleans()
    ),
    max_size=40,
)


def wished(drawn: list[tuple[float, float, float, float, int, bool]]) -> list[Wish]:
    return [
        Wish(f"{n}", (x, y), width, height, None if rank == 3 else 7.0, rank, tied)
        for n, (x, y, width, height, rank, tied) in enumerate(drawn)
    ]


@given(wishes)
def test_no_label_meets_another_a_mark_or_the_frame(
    drawn: list[tuple[float, float, float, float, int, bool]],
) -> None:
    asked = wished(drawn)
    kept = tuple(Box.centred(wish.at, 9.0, 9.0) for wish in asked if wish.gap is not None)
    spots = place(asked, Room(FRAME, kept, np.array([(x, x * 0.7) for x in range(0, 400, 4)], dtype=float)))
    boxes = [spot.box for spot in spots.values()]
    assert all(FRAME.holds(box) for box in boxes)
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(mark) for box in boxes for mark in kept)


@given(wishes)
def test_no_tie_runs_through_the_label_of_another(
    drawn: list[tuple[float, float, float, float, int, bool]],
) -> None:
    spots = place(wished(drawn), Room(FRAME, (), NOWHERE))
    for key, spot in spots.items():
        if spot.tie is not None:
            line = along(np.array(spot.tie), step=2.0)[:-1]
            others = [other.box.grown(-3.0) for name, other in spots.items() if name != key]
            assert not any(bool(box.around(line).any()) for box in others)


def test_a_label_stands_right_of_its_mark_where_nothing_is_in_the_way() -> None:
    spot = place([Wish("a", (100, 100), 40, 12, 5.0, 0)], Room(FRAME, (), NOWHERE))["a"]
    assert spot == Spot(Box(105.0, 94.0, 145.0, 106.0))


def test_a_label_turns_to_the_side_a_line_leaves_free() -> None:
    line = np.array([(x, 100.0) for x in range(100, 200, 4)])
    spot = place([Wish("a", (100, 100), 40, 12, 5.0, 0)], Room(FRAME, (), line))["a"]
    assert not spot.box.around(line).any()


def test_a_label_far_from_its_mark_is_tied_to_it() -> None:
    crowd = tuple(Box.centred((100, 100), 2 * reach, 2 * reach) for reach in (15.0,))
    spots = place([Wish("a", (100, 100), 40, 12, 5.0, 0, tied=True)], Room(FRAME, crowd, NOWHERE))
    assert spots["a"].tie is not None
    assert place([Wish("a", (100, 100), 40, 12, 5.0, 0)], Room(FRAME, crowd, NOWHERE)) == {}


def test_a_label_is_not_tied_to_its_mark_over_another() -> None:
    ring = tuple(Box.centred((200 + 26 * x, 150 + 26 * y), 20.0, 20.0) for x in (-1, 0, 1) for y in (-1, 0, 1))
    opening = Box.centred((226, 150), 20.0, 20.0)
    found = place([Wish("a", (200, 150), 60, 20, 12.0, 10, tied=True)], Room(FRAME, ring, NOWHERE))
    assert found == {}
    free = tuple(box for box in ring if box != opening)
    assert place([Wish("a", (200, 150), 60, 20, 12.0, 10, tied=True)], Room(FRAME, free, NOWHERE))["a"].box.left > 200


def test_a_name_that_stands_by_itself_covers_no_line() -> None:
    line = np.array([(x, 150.0) for x in range(0, 400, 4)])
    spot = place([Wish("land", (200, 150), 90, 14, None, 9000)], Room(FRAME, (), line))["land"]
    assert spot.box.bottom < 150 or spot.box.top > 150


def test_the_first_rank_chooses_first_and_the_same_wishes_get_the_same_places() -> None:
    asked = [Wish(key, (20, 20), 370, 200, None, rank) for key, rank in (("late", 2000), ("early", 1))]
    room = Room(Box(0, 0, 400, 220), (), NOWHERE)
    assert set(place(asked, room)) <= {"early"}
    assert place(asked, room) == place(asked[::-1], room)


def test_the_first_and_the_last_are_named_before_those_between() -> None:
    line = np.array([(0.0, 0.0), (1.0, 0.0), (5.0, 0.0), (9.0, 0.0), (10.0, 0.0)])
    assert far_apart(line)[:3] == [0, 4, 2]
    assert sorted(far_apart(line)) == [0, 1, 2, 3, 4]
    assert far_apart(line[:1]) == [0]


def test_a_line_leaves_a_frame_where_it_is_inside_for_the_last_time() -> None:
    found = leaves(np.array([(10.0, 10.0), (390.0, 10.0), (500.0, 10.0)]), FRAME, inset=0.0)
    assert found is not None
    assert abs(found[0] - 400) < 6
    assert leaves(np.array([(10.0, 10.0), (20.0, 10.0)]), FRAME, inset=0.0) is None
    assert leaves(np.array([(-10.0, 10.0), (-20.0, 10.0)]), FRAME, inset=0.0) is None
