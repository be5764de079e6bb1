from __future__ import annotations

import pytest
from support.newsroom import position


def roles(text: str) -> tuple[str, str]:
    return position(text, "Huixtla").role, position(text, "Escuintla").role


@pytest.mark.parametrize(
    "text",
    [
        "The caravan rolled into Escuintla on Monday. That morning it had waited for lorries outside Huixtla.",
        "On Monday morning they were in Huixtla; by evening they had reached Escuintla.",
        "At dawn on Monday the caravan was in Huixtla. It arrived in Escuintla that night.",
        "By midday Monday they were in Huixtla, and in the evening they camped in Escuintla.",
        "On Monday they paused in Huixtla at 10 a.m. and camped in Escuintla at 6 p.m.",
        "La caravana llegó el lunes a Escuintla. Por la mañana estaban pidiendo aventón en Huixtla.",
        "Al amanecer del lunes la caravana estaba en Huixtla. Por la tarde llegó a Escuintla.",
        "Al mediodía del lunes descansaron en Huixtla y al anochecer acamparon en Escuintla.",
        "La mañana del lunes los migrantes estaban en Huixtla; esa noche durmieron en Escuintla.",
        "El lunes llegaron a Escuintla a las 18:00 horas. A las 10:00 horas habían descansado en Huixtla.",
    ],
)
def test_where_they_were_earlier_that_day_they_only_passed(text: str) -> None:
    assert roles(text) == ("passed", "at")


@pytest.mark.parametrize(
    "text",
    [
        "On Monday morning they were in Huixtla; on Tuesday evening they reached Escuintla.",
        "The caravan reached Huixtla at noon on Monday. On Monday they were in Escuintla, too.",
        "On Monday evening they were in Huixtla; others were in Escuintla that night.",
    ],
)
def test_other_days_and_hours_that_tell_no_order_leave_a_stay(text: str) -> None:
    assert position(text, "Huixtla").role == "at"


def test_a_region_is_not_left_with_the_morning() -> None:
    text = "On Monday morning they were in the state of Chiapas. They reached Escuintla in the evening."
    assert position(text, "Chiapas").role == "at"


def test_a_stay_told_again_of_the_evening_keeps_its_morning() -> None:
    text = (
        "On Monday morning they were in Huixtla. At noon they went to see Escuintla. "
        "In the evening they camped in the park of Huixtla."
    )
    assert position(text, "Huixtla").role == "at"
