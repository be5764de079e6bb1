from __future__ import annotations

import pytest
from support.newsroom import position, sizes

FEW_AHEAD = [
    "A few hundred are already in Escuintla. The bulk is still in Huixtla.",
    "The main body was still in Huixtla on Wednesday. About 350 people had already reached Escuintla.",
    "Six coaches dropped 240 migrants in Escuintla on Tuesday. Most of the caravan was still in Huixtla.",
    "About 350 migrants reached Escuintla on Tuesday. The rest are in Huixtla.",
    "While 350 migrants have arrived in Escuintla, most are still in Huixtla.",
    "Dozens have arrived in Escuintla, but the majority remain in Huixtla.",
    "A group of about 350 has reached Escuintla. The bulk of the caravan left Huixtla on Wednesday.",
    "About 500 people have already reached Escuintla while the caravan rests in Huixtla.",
    "Cuatro autobuses bajaron en Escuintla a 210 personas. El grueso seguía todavía el martes en Huixtla.",
    "Unos cientos ya están en Escuintla. El grueso sigue en Huixtla.",
    "Unos 350 migrantes llegaron el martes a Escuintla; el resto de la caravana permanece en Huixtla.",
    "El grueso permanecía el miércoles en Huixtla. Unos 350 migrantes ya habían llegado a Escuintla.",
    "Mientras 350 migrantes llegaron a Escuintla, la mayor parte de la caravana sigue en Huixtla.",
    "Unas 500 personas llegaron ya a Escuintla, mientras la caravana descansa en Huixtla.",
]


@pytest.mark.parametrize("text", FEW_AHEAD)
def test_a_few_told_of_beside_the_bulk_elsewhere_are_a_vanguard(text: str) -> None:
    assert position(text, "Escuintla").group == "vanguard"
    assert position(text, "Huixtla").group == "main"


@pytest.mark.parametrize(
    "text",
    [
        "A few hundred are still in Huixtla. The bulk has reached Escuintla.",
        "The bulk has reached Escuintla. Some 200 are still in Huixtla.",
        "The caravan reached Escuintla on Tuesday. About 200 people stayed behind in Huixtla.",
        "Thousands of migrants reached Escuintla on Wednesday. The rest stayed in Huixtla.",
        "El grueso llegó a Escuintla. Unos 200 siguen en Huixtla.",
        "La caravana llegó el martes a Escuintla. Unas 200 personas se quedaron en Huixtla.",
        "Miles de migrantes llegaron el miércoles a Escuintla. El resto se quedó en Huixtla.",
    ],
)
def test_who_has_not_gone_on_with_the_bulk_is_the_rear(text: str) -> None:
    assert position(text, "Escuintla").group == "main"
    assert position(text, "Huixtla").group == "rear"


@pytest.mark.parametrize(
    "text",
    [
        "So far 800 of the more than 5,000 have reached Huixtla.",
        "Migrants arrived in Huixtla on Wednesday, some 800 of the 5,000 in the caravan.",
        "The caravan is arriving in Huixtla in dribs and drabs.",
        "Hasta ahora 357 de los 5 mil migrantes han llegado a Huixtla.",
        "La caravana llega a cuentagotas a Huixtla: 80 personas el lunes y 357 el martes.",
        "La caravana llegó por goteo a Huixtla.",
    ],
)
def test_a_small_share_and_an_arrival_bit_by_bit_are_of_a_vanguard(text: str) -> None:
    assert position(text, "Huixtla").group == "vanguard"


@pytest.mark.parametrize(
    "text",
    [
        "A group of 357 migrants reached Huixtla on Tuesday.",
        "The caravan of 357 migrants reached Huixtla on Tuesday. Most are from Honduras.",
        "Hundreds of migrants reached Huixtla on Tuesday. Most of them slept in the square of Huixtla.",
        "Hundreds of migrants reached Huixtla on Tuesday. Most had set out from Tapachula on Monday.",
        "Hundreds of migrants reached Huixtla on Tuesday. The majority want to go on to Tijuana.",
        "Some 800 migrants reached Huixtla on Tuesday. The rest of the way to Escuintla they will ride.",
        "Hundreds of migrants slept in Huixtla on Monday. The caravan reached Escuintla on Wednesday.",
        "400 of the 3,000 who set out reached Huixtla on Tuesday. Most of them slept in the square of Huixtla.",
        "Some 350 migrants reached Huixtla on Tuesday. Most are on their way to the United States.",
        "Some 350 migrants reached Huixtla on Tuesday. The majority left their children behind.",
        "Unos 350 migrantes llegaron el martes a Huixtla. La mayoría viene de Honduras.",
        "La caravana de 357 migrantes llegó el martes a Huixtla. La mayoría son hondureños.",
        "Cientos de migrantes llegaron el martes a Huixtla. La mayoría había salido de Tapachula el lunes.",
        "Unos 800 migrantes llegaron el martes a Huixtla. El resto del camino a Escuintla lo harán en autobús.",
    ],
)
def test_people_of_whom_nobody_is_told_apart_are_the_group(text: str) -> None:
    assert position(text, "Huixtla").group == "main"


def test_a_way_of_the_rest_to_the_same_town_tells_them_apart_too() -> None:
    text = "A few hundred are in Escuintla; the rest are heading there from Huixtla."
    assert position(text, "Escuintla").group == "vanguard"


def test_a_figure_that_counts_a_part_is_of_that_part() -> None:
    text = "The caravan numbers 5,000 people. Some 350 migrants reached Escuintla. The bulk is still in Huixtla."
    assert {size.low: size.group for size in sizes(text)} == {5000: "main", 350: "vanguard"}


@pytest.mark.parametrize(
    "text",
    [
        "A few hundred are in Huixtla. The bulk is still 100 miles behind.",
        "Some 350 migrants reached Huixtla on Tuesday; the rest are on their way.",
        "The main body is still many miles away. Some 350 migrants reached Huixtla on Tuesday.",
        "Some 350 migrants reached Huixtla on Tuesday. The main body has yet to arrive.",
        "Unos 350 migrantes llegaron el martes a Huixtla. El resto viene en camino.",
        "Unos 80 migrantes llegaron a Huixtla. La mayor parte de la caravana está a mil kilómetros de allí.",
        "Unos 80 migrantes llegaron a Huixtla. La mayoría aún no ha llegado.",
    ],
)
def test_who_came_before_the_others_did_is_a_vanguard(text: str) -> None:
    assert position(text, "Huixtla").group == "vanguard"
