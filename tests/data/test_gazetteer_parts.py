"""The parts of areas kept in an index are those that are worked out of its towns."""

from __future__ import annotations

import pytest
from caravan_map.data.gazetteer_compass import DIRECTIONS, part_of, shifted
from caravan_map.data.gazetteer_rows import IndexRows
from support.gazetteer import small_index

ROWS, AREAS = IndexRows(small_index()), small_index().areas.tolist()


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_a_part_that_is_kept_is_the_part_that_the_towns_give(direction: str) -> None:
    assert AREAS
    for row in AREAS:
        area, known = ROWS.place(row), ROWS.part(row, direction)
        assert known is not None
        assert part_of(area, direction, point=known[0], radius_km=known[1]) == shifted(
            area, direction, ROWS.spread_in(area)
        )


def test_of_a_town_no_part_is_kept() -> None:
    assert ROWS.part(0, "northern") is None
    assert ROWS.part(len(ROWS) - 1, "northern") is None
