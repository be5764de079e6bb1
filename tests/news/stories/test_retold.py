"""Where articles about a newer group tell of the story's own; the group sets out from Tapachula on 4 June."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from caravan_map.news.article import Article
from caravan_map.news.claims import Reading
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer
from support.newsroom import article

OWN = (
    article("The pilgrims left Tapachula on Saturday.", key="m1", published=date(2022, 6, 5)),
    article("The pilgrims reached Arriaga on Sunday.", key="m2", published=date(2022, 6, 13)),
    article("The pilgrims reached Oaxaca on Friday.", key="m3", published=date(2022, 6, 18)),
    article("The pilgrims slept in Puebla on Monday night.", key="m4", published=date(2022, 6, 21)),
    article("The pilgrims slept in Puebla again on Tuesday night.", key="m5", published=date(2022, 6, 22)),
)
NEW = (
    article("Another march of 90 people left Tapachula on Friday.", key="n1", published=date(2022, 6, 18)),
    article("Another march reached Huixtla on Sunday.", key="n2", published=date(2022, 6, 20)),
)
LEAD = {
    "en": "A new march of 90 people left Tapachula on Friday. On Sunday it reached Huixtla.\n\n{}",
    "es": "Una nueva marcha de 90 personas salió de Tapachula el viernes. El domingo llegó a Huixtla.\n\n{}",
}


def retelling(text: str, *, language: str = "en", others: Iterable[Article] = ()) -> Reading:
    """Read an article about the newer group that ends with a text, beside those of both groups."""
    told = article(LEAD[language].format(text), key="n3", published=date(2022, 6, 20))
    return read([*OWN, *NEW, replace(told, language=language), *others], small_gazetteer())


def groups(text: str, *, language: str = "en", others: Iterable[Article] = ()) -> dict[str, str]:
    """Give the group of each place that such a text tells of, after its first paragraph; its article is set aside."""
    found = retelling(text, language=language, others=others)
    assert "n3" in found.set_aside
    behind = LEAD[language].index("{")
    return {c.place.name: c.group for c in found.positions if c.article == "n3" and c.start >= behind}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The one that set out from Tapachula two weeks ago has meanwhile camped in Puebla."),
        ("en", "Meanwhile the one that left Tapachula on June 4 is resting in Puebla."),
        ("en", "The first one is resting in Puebla."),
        ("en", "The first is in the state of Puebla."),
        ("en", "The earlier one has reached Puebla."),
        ("en", "The older march, which is now in Puebla, will wait for them."),
        ("en", "The one that got to Oaxaca on Friday is in the state of Puebla."),
        ("es", "La anterior partió de Tapachula hace dos semanas y acampa en Puebla."),
        ("es", "La primera está ya en el estado de Puebla."),
        ("es", "La marcha anterior durmió el domingo en Puebla."),
        ("es", "La que salió de Tapachula hace dos semanas ya está en Puebla."),
    ],
)
def test_the_one_before_is_the_storys_own_group(language: str, text: str) -> None:
    assert groups(text, language=language)["Puebla"] == "main"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The first one is resting in Puebla. It means to go on to Veracruz."),
        ("en", "The first one is resting in Puebla. Its families will go on to Veracruz."),
        ("es", "La primera descansa en Puebla. Quiere seguir a Veracruz."),
    ],
)
def test_pronouns_go_on_about_it(language: str, text: str) -> None:
    assert groups(text, language=language)["Veracruz"] == "main"


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The first one is resting in Puebla. The new march wants to go on to Arriaga.", "Arriaga"),
        ("en", "The first one is resting in Puebla, while the new march wants to go on to Arriaga.", "Arriaga"),
        ("en", "The first one is resting in Puebla.\n\nOn Monday they reached Escuintla.", "Escuintla"),
        ("en", "A third march is forming in Mapastepec.", "Mapastepec"),
        ("en", "The one that left Tapachula on Friday slept in Huehuetán.", "Huehuetán"),
        ("en", "The first one reached Tijuana on Saturday.", "Tijuana"),
        ("es", "La primera descansa en Puebla. La nueva marcha quiere seguir a Arriaga.", "Arriaga"),
        ("es", "Otra marcha se forma en Mapastepec.", "Mapastepec"),
    ],
)
def test_what_is_told_of_others_stays_theirs(language: str, text: str, name: str) -> None:
    assert groups(text, language=language)[name] == "other"


def test_a_departure_may_be_told_of_the_same_city() -> None:
    lead = LEAD["en"].partition("\n")[0]
    text = f"{lead} Puebla is where the one that set out from the same city two weeks ago is resting."
    told = article(text.replace(" On Sunday it reached Huixtla.", ""), key="n3", published=date(2022, 6, 20))
    found = read([*OWN, *NEW, told], small_gazetteer())
    assert {c.group for c in found.positions if c.article == "n3" and c.place.name == "Puebla"} == {"main"}


def test_of_three_groups_the_first_may_be_neither() -> None:
    text = "The first one is in the state of Veracruz. This is the third march this year."
    assert groups(text)["Veracruz"] == "other"
    assert groups("The first one reached Oaxaca on Friday. This is the third march this year.")["Oaxaca"] == "main"


def test_the_first_of_the_story_is_the_oldest_that_it_knows() -> None:
    old = [
        article(f"The marchers {text}.", key=f"o{number}", published=date(2021, 6, 6 + number))
        for number, text in enumerate(("left Tapachula on Saturday, June 5, 2021", "reached Huixtla on Monday"))
    ]
    assert groups("The first one is in the state of Veracruz.", others=old)["Veracruz"] == "other"
    assert groups("The previous one is in the state of Veracruz.", others=old)["Veracruz"] == "main"


@pytest.mark.parametrize(
    ("language", "lead", "text"),
    [
        ("en", "The pilgrims slept in Puebla on Sunday.", "The second march reached Huixtla on Sunday."),
        ("en", "The pilgrims slept in Puebla on Sunday.", "Another one that left Tapachula on Friday reached Huixtla."),
        ("es", "Los peregrinos durmieron el domingo en Puebla.", "La segunda marcha llegó el domingo a Huixtla."),
        ("es", "Los peregrinos durmieron el domingo en Puebla.", "Otra que salió el viernes llegó a Huixtla."),
    ],
)
def test_in_the_storys_own_articles_another_stays_another(language: str, lead: str, text: str) -> None:
    own = replace(article(f"{lead}\n\n{text}", key="m6", published=date(2022, 6, 20)), language=language)
    found = read([*OWN, *NEW, own], small_gazetteer())
    assert "m6" not in found.set_aside
    told = [claim for claim in found.positions if claim.article == "m6"]
    assert {claim.group for claim in told if claim.place.name == "Huixtla"} == {"other"}
    assert {claim.group for claim in told if claim.place.name == "Puebla"} == {"main"}
