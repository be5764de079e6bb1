from __future__ import annotations

import pytest
from support.newsroom import sizes
from support.quantities import sizes_in


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 800 migrants in the caravan.",
        "Some 800 migrants were detained near the caravan.",
        "Mexico detected 300,000 migrants this year.",
        "The town of 20,000 people waits for the caravan.",
        "The caravan walked with 40 police officers.",
        "The caravan is made up of people from 24 countries.",
        "Around 40 members of the caravan fell ill.",
        "Five people walked.",
        "The caravan walked for 12 days.",
        "The law lets officials return 1,500 people a day.",
        "The caravan crossed a valley inhabited by 8,000 people.",
        "The caravan had drawn 1,500 people a year ago.",
        "It is day 12 of 31 and the marchers are in Huixtla.",
        "Mexico gave 600 visas to the migrants.",
        "Residents gave 2,000 sandwiches to the caravan.",
        "The caravan is expected to grow to 15,000 people.",
        "Route 200 is where the caravan walks.",
        "The caravan carried 40 flags.",
        "Some 700 of Huixtla’s people waited.",
        "The caravan walked past 300 in Huixtla.",
        "In 2018 thousands walked the same road.",
        "The caravan of 2021 dissolved in Veracruz.",
        "The 2014 caravan dissolved in Veracruz.",
        "The caravan, including 400 children, slept in Huixtla.",
        "The pilgrims were split into groups of 25.",
        "A stadium with room for 3,000 awaits the caravan.",
        "The gym can hold 600 people.",
        "Ana, 34, had walked with the caravan since Huixtla.",
        "The caravan left at 10 a.m. on Monday.",
        "The march spent 5,000 pesos on water.",
        "More than 40,000 people cross the bridge every day.",
        "Some 300 migrants of the caravan were sent back.",
        "The convoy passed a village of 900.",
        "A 23-year-old man left Huixtla.",
        "The bakers had hoped 800 walkers would join them.",
        "The parents of the 26 missing miners walked with the caravan.",
    ],
)
def test_arrests_totals_forecasts_and_other_things_are_no_size(text: str) -> None:
    assert list(sizes_in(text, "en")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Suman ya 300 las solicitudes de asilo.",
        "La policía detuvo a 150 migrantes de la caravana.",
        "Unos 90 migrantes de la caravana fueron deportados.",
        "El albergue tiene capacidad para 500 personas.",
        "Huixtla, un pueblo de 30 mil habitantes, recibió a la caravana.",
        "México enviará 6 mil soldados a la frontera.",
        "Por el puente pasan 20 mil personas al día.",
        "La caravana salió a las 12 del día.",
        "Pagó 250 pesos por el viaje.",
        "La caravana podría llegar a 10 mil personas.",
        "El 40 por ciento de la caravana son niños.",
        "Prepararon comida para 2 mil.",
        "José, de 52 años, camina con la caravana.",
        "La caravana lleva 15 días de camino.",
        "Decenas de personas se unieron a la marcha.",
        "A la caravana se sumaron los padres de los 26 mineros atrapados.",
    ],
)
def test_arrests_requests_rooms_and_flows_in_spanish_are_no_size(text: str) -> None:
    assert list(sizes_in(text, "es")) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The caravan left Interstate 270 at Exit 186.", "en"),
        ("La caravana espera en el kilómetro 177.", "es"),
        ("Treinta días después de salir de Puebla, la caravana descansa.", "es"),
        ("10.45 Los marchistas salen de Puebla.", "es"),
        ("It was 40 in the shade when the caravan left.", "en"),
        ("Total arrests: 300.", "en"),
        ("El 90 por ciento de los 52 mil maestros están en paro.", "es"),
        ("Al paro se sumaron 17 mil integrantes de otra sección.", "es"),
        ("En la suspensión de labores participan entre 3 mil y 4 mil trabajadores.", "es"),
        ("En la huelga participan 20 mil docentes.", "es"),
        ("The union, which has 60,000 members, called for a strike.", "en"),
        ("The federation has 12,000 members.", "en"),
        ("El sindicato, que agrupa a 200 mil pensionistas, convocó un paro.", "es"),
        ("El gremio, con 30 mil afiliados, se sumó a la marcha.", "es"),
        ("Some 17,000 members of the union joined the strike.", "en"),
        ("About 4,000 workers are taking part in the walkout.", "en"),
        ("The strike has shut 170 schools and left 3,000 pupils without classes.", "en"),
        ("La caravana lleva más de 400 niños.", "es"),
        ("They got here yesterday, with 900 people on the sidewalks.", "en"),
        ("Since Monday 1,500 people have been returned.", "en"),
        ("Los recibió medio centenar de familias.", "es"),
    ],
)
def test_labels_hours_shares_onlookers_and_parts_are_no_size(text: str, language: str) -> None:
    assert not sizes_in(text, language)


@pytest.mark.parametrize(
    ("text", "language", "lows"),
    [
        ("Fourteen buses, with 520 people aboard, set out from Puebla.", "en", {520}),
        ("Viajan a bordo de 80 autobuses.", "es", set()),
        ("Son 17 autobuses, 640 pasajeros.", "es", {640}),
        ("Partió una columna de noventa coches, en los que viajan mil profesores.", "es", {1000}),
        ("Partió un convoy de 80 camiones en los que viajan 600 docentes.", "es", {600}),
        ("Salió un convoy de 60 autobuses que transportan a 2 mil 400 campesinos.", "es", {2400}),
        ("A convoy of 60 buses carrying 2,400 farmers left Puebla.", "en", {2400}),
        ("A convoy of 80 trucks, in which 600 drivers travel, left Puebla.", "en", {600}),
        ("A convoy of 60 trucks that police escorted left Puebla.", "en", {60}),
    ],
)
def test_vehicles_that_carry_the_counted_are_no_size(text: str, language: str, lows: set[int]) -> None:
    assert {size.low for size in sizes_in(text, language)} == lows


def test_a_number_in_a_line_of_its_own_is_no_size() -> None:
    assert not sizes_in("8.200", "es")
    assert not sizes_in("About 8,200.", "en")


@pytest.mark.parametrize(
    "text",
    [
        "They were cheered into town by more than 400 supporters.",
        "About 300 people welcomed the march in Puebla.",
        "Some 900 residents went out to see the caravan.",
        "Three buses with 120 deportees left for Arriaga.",
        "The oldest, who is 76 and comes from a village, rests.",
        "Most of those who walk are women and most are over fifty.",
        "They have found about 150 people, some in prison.",
    ],
)
def test_hosts_bystanders_ages_and_finds_are_no_size(text: str) -> None:
    assert sizes(text) == []


def test_a_label_a_clock_and_what_a_town_has_are_told_apart() -> None:
    assert [size.low for size in sizes("Peak number, by our own grid method: 28,000.")] == [28000]
    assert [size.low for size in sizes_in("11:30 Otros mil les llevan la delantera.", "es")] == [1000]
    assert list(sizes_in("Puebla, con 300 catres listos, se quedará esperando.", "es")) == []


@pytest.mark.parametrize(
    ("text", "language", "low"),
    [
        ("Unos 300 mineros salieron para sumarse a la huelga.", "es", 300),
        ("La marcha, de 400 personas, apoya el paro.", "es", 400),
        ("Ciento veinte personas la forman, la mayor parte en paro.", "es", 120),
        ("Some 300 miners set out to join the strike.", "en", 300),
        ("A march of 400 people backs the strike.", "en", 400),
    ],
)
def test_a_column_that_backs_a_strike_keeps_its_size(text: str, language: str, low: int) -> None:
    assert [size.low for size in sizes_in(text, language)] == [low]


@pytest.mark.parametrize(
    "text",
    [
        "A crowd of 400 applauded as the marchers came into Huixtla.",
        "Some 400 people gathered at noon as the marchers arrived in Huixtla.",
        "Some 400 people gathered in Huixtla to welcome the marchers.",
    ],
)
def test_who_waits_for_the_group_is_none_of_it(text: str) -> None:
    assert list(sizes_in(text, "en")) == []


def test_who_walks_as_others_arrive_is_counted() -> None:
    assert [size.low for size in sizes("Some 400 people walked in the rain as the caravan left Huixtla.")] == [400]
