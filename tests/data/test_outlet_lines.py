from __future__ import annotations

import pytest
from caravan_map.data.outlet_lines import outlet_in


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("The Valley Post, March 6, 2025", "The Valley Post"),
        ("Valley Herald | Thursday, 6 March 2025", "Valley Herald"),
        ("Diario del Valle, 6 de marzo de 2025", "Diario del Valle"),
        ("VPN - 2025-03-06", "VPN"),
    ],
)
def test_an_outlet_is_read_beside_its_full_date(line: str, outlet: str) -> None:
    assert outlet_in(f"March rests\n{line}\n\nThe march rested.") == outlet


@pytest.mark.parametrize(
    ("top", "outlet"),
    [
        ("The Valley Post\n6 March 2025\n\nMARCH RESTS", "The Valley Post"),
        ("March rests\n\nRadio del Valle\n6 de marzo de 2025", "Radio del Valle"),
        ("March Rests In Valley Before Climb\n6 March 2025", None),
        ("Post Office Workers Join The March\n6 March 2025", None),
        ("The Valley Post\nMarch rests\n6 March 2025", None),
        ("Santa Cruz\n6 March 2025", None),
    ],
)
def test_an_outlet_is_read_right_above_its_full_date(top: str, outlet: str | None) -> None:
    assert outlet_in(f"{top}\n\nThe march rested.") == outlet


@pytest.mark.parametrize(
    "line",
    [
        "Santa Cruz, March 6, 2025",
        "The Valley Post, on Thursday",
        "The march rested here, March 6, 2025",
        "The Valley Post says that the march, which left on March 6, 2025",
    ],
)
def test_a_town_or_a_sentence_beside_a_date_is_no_outlet(line: str) -> None:
    assert outlet_in(f"{line}\n\nThe march rested.") is None


def test_only_the_first_lines_are_looked_at() -> None:
    assert outlet_in("One.\nTwo.\nThree.\nThe Valley Post, March 6, 2025") is None
