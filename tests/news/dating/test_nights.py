from __future__ import annotations

import pytest
from support.newsroom import position


def evening(text: str, name: str = "Huixtla") -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"


@pytest.mark.parametrize(
    "text",
    [
        "They spent the night in Huixtla and set out for Escuintla at dawn on Thursday.",
        "The marchers slept in Huixtla, and on Thursday morning they walked on towards Escuintla.",
        "They slept in Huixtla and in the early hours of Thursday set out for Escuintla.",
        "The caravan, which had spent the night in Huixtla, set out for Escuintla early Thursday.",
        "The caravan left for Escuintla on Thursday after bedding down in Huixtla for the night.",
        "Having slept in Huixtla, the caravan left for Escuintla on Thursday.",
        "The caravan rested overnight in Huixtla before going on toward Escuintla on Thursday.",
        "Los migrantes durmieron en Huixtla y en la madrugada de este jueves salieron hacia Escuintla.",
        "La caravana, que pernoctó en Huixtla, partió este jueves rumbo a Escuintla.",
        "La caravana salió este jueves rumbo a Escuintla, tras pasar la noche en Huixtla.",
        "Este jueves, tras una noche en Huixtla, el grupo siguió hacia Escuintla.",
        "El contingente llegó este jueves a Escuintla después de pernoctar en Huixtla.",
        "La caravana dejó Huixtla, donde pasó la noche, este jueves.",
        "The caravan left Huixtla, where it spent the night, early Thursday.",
        "On Thursday the caravan, having slept in Huixtla, walked to Escuintla, where it will spend the night.",
        "The march, which left Tapachula on Monday, slept in Huixtla and on Thursday went on to Escuintla.",
        "Los que cruzaron el martes por Tapachula durmieron en Huixtla y esta mañana siguieron hacia Escuintla.",
    ],
)
def test_where_they_slept_before_they_went_on_they_were_the_evening_before(text: str) -> None:
    assert evening(text) == "2022-06-08"
    assert position(text, "Huixtla").date.basis.startswith("the night before")


@pytest.mark.parametrize(
    "text",
    [
        "The caravan set out for Escuintla on Thursday. They spent the night in Huixtla.",
        "Con rumbo a Escuintla salió la caravana este jueves. La noche la pasaron en Huixtla.",
        "Este jueves la caravana avanza hacia Escuintla. Sus integrantes durmieron en el parque de Huixtla.",
        "The caravan is on its way to Escuintla. It camped overnight in Huixtla.",
        "They have spent the night in Huixtla.",
        "Esta noche han dormido en Huixtla.",
    ],
)
def test_a_night_told_as_over_is_none_that_follows_publication(text: str) -> None:
    assert evening(text) == "2022-06-08"


@pytest.mark.parametrize(
    "text",
    [
        "Los migrantes amanecieron este jueves en Huixtla.",
        "Los migrantes despertaron en Huixtla y este jueves caminan hacia Escuintla.",
        "The migrants awoke on Thursday in the square of Huixtla.",
        "After waking in Huixtla, the migrants walked on to Escuintla on Thursday.",
        "It was Thursday. The migrants woke in Huixtla.",
        "La caravana migrante amanece en Huixtla.",
    ],
)
def test_where_they_woke_they_were_the_evening_before(text: str) -> None:
    assert evening(text) == "2022-06-08"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They spent Monday night in Huixtla and left for Escuintla on Wednesday.", "2022-06-06"),
        ("La noche del lunes la pasaron en Huixtla y este jueves salieron hacia Escuintla.", "2022-06-06"),
        ("The caravan slept in Huixtla on Tuesday and hopes to reach Escuintla on Friday.", "2022-06-07"),
        ("On Tuesday they walked all day and spent the night in Huixtla.", "2022-06-07"),
        ("On Tuesday they left Tapachula. They spent the night in Huixtla.", "2022-06-07"),
        ("On Thursday they walked 30 km from Tapachula to Huixtla and pitched camp for the night.", "2022-06-09"),
        ("La caravana llegó este jueves a Huixtla, donde pernoctaron en el parque.", "2022-06-09"),
        ("On Thursday they came to Huixtla. They bedded down in the square of Huixtla.", "2022-06-09"),
    ],
)
def test_a_night_with_a_day_of_its_own_or_of_their_coming_keeps_it(text: str, expected: str) -> None:
    assert evening(text) == expected


def test_without_a_day_a_night_is_one_of_the_last_before_publication() -> None:
    assert evening("The caravan slept in Huixtla.") == "2022-06-06..2022-06-08"
    assert evening("They slept in Huixtla and hope to reach Escuintla on Sunday.") == "2022-06-06..2022-06-08"


def test_who_sleeps_somewhere_now_is_there_on_the_day_of_publication_too() -> None:
    assert evening("La caravana migrante pernocta en Huixtla.") == "2022-06-08..2022-06-09"


@pytest.mark.parametrize(
    "text",
    [
        "Last night they slept in Huixtla. They reached Escuintla at noon.",
        "They slept in Huixtla on Wednesday night. They walked 30 km and reached Escuintla.",
        "The night before they had slept in Huixtla, but they went on and ended up in Escuintla.",
        "Anoche durmieron en Huixtla. Salieron a las 5 de la mañana y llegaron a Escuintla.",
        "La noche anterior la pasaron en Huixtla, pero siguieron y fueron a dar hasta Escuintla.",
    ],
)
def test_where_they_went_on_to_they_were_the_day_after_the_night(text: str) -> None:
    assert (evening(text), evening(text, "Escuintla")) == ("2022-06-08", "2022-06-09")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Tuesday night they reached Escuintla. They slept in the park of Huixtla.", "2022-06-07"),
        ("They slept in Escuintla on Tuesday night. They camped in the square of Huixtla.", "2022-06-07"),
        ("They slept in Escuintla this Thursday. They walked on and reached Huixtla.", "2022-06-09"),
    ],
)
def test_who_does_not_go_on_after_a_night_or_not_before_publication_is_of_its_day(text: str, expected: str) -> None:
    assert evening(text) == expected
