from __future__ import annotations

import pytest
from caravan_map.track.care import Care
from caravan_map.wording.care import care_text
from caravan_map.wording.language import language


def test_nothing_withheld_is_nothing_said() -> None:
    assert care_text(Care()) == ""


AGED = "everything here is at least {} old"
ROUNDED = "positions are rounded to 50 km and places named by their region, without quotes, titles and links"
BY_REGION = "places are named by their region only, without quotes, titles and links"
NOT_LIVE = "the last days, forecasts and what remains of the way are left out"
NO_ARRIVALS = "arrivals are left out"


@pytest.mark.parametrize(
    ("care", "parts"),
    [
        (Care(1), (AGED.format("1 hour"), NO_ARRIVALS)),
        (Care(48, 50), (AGED.format("48 hours"), ROUNDED, NO_ARRIVALS)),
        (Care(coarsen="region", no_live=True), (BY_REGION, NOT_LIVE)),
    ],
)
def test_each_choice_is_said_in_one_sentence(care: Care, parts: tuple[str, ...]) -> None:
    assert care_text(care) == f"By the choice of the publisher, {'; '.join(parts)}."


def test_it_is_said_in_spanish() -> None:
    assert care_text(Care(48, no_live=True), told=language("es")) == (
        "Por decisión de quien publica, todo lo que aquí se cuenta es de hace al menos 48 horas; "
        "se omiten los últimos días, los pronósticos y lo que falta del camino."
    )
