from __future__ import annotations

import pytest
from support.newsroom import sizes

JOURNEY = " Egger's pilgrimage goes on. Egger left Tapachula on Monday. On Wednesday Egger reached Arriaga."


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Otto Egger and 60 riders left Huixtla.", [60]),
        ("Otto Egger left Huixtla with 60 followers.", [60]),
        ("Otto Egger left Huixtla at the head of 60 men.", [60]),
        ("Otto Egger thanked 60 volunteers.", []),
        ("Otto Egger, with 60 candles, left Huixtla.", []),
    ],
)
def test_who_goes_with_a_traveller_is_counted(told: str, expected: list[float]) -> None:
    assert [claim.high for claim in sizes(told + JOURNEY)] == expected
