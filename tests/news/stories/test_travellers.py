from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import Article
from caravan_map.news.claims import Role
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer

Stay = tuple[str, Role, date | None]


def stays(*texts: str, language: str = "en") -> list[Stay]:
    """Tell where a story's articles, all of Wednesday the 13th, place its group: town, role, last day it may be of."""
    articles = [
        Article(str(number), "-", text, published=date(2024, 3, 13), published_basis="-", language=language)
        for number, text in enumerate(texts)
    ]
    found = read(articles, small_gazetteer()).positions
    return [
        (claim.place.name, claim.role, claim.date.end)
        for claim in sorted(found, key=lambda claim: (claim.article, claim.start))
        if claim.group == "main" and claim.role not in {"mention", "origin"} and claim.place.kind == "town"
    ]


MONDAY, TUESDAY, WEDNESDAY = (date(2024, 3, day) for day in (11, 12, 13))


def test_a_race_is_told_of_by_the_name_of_whoever_leads_it() -> None:
    first = "Musher Ida Holm left Tapachula on Monday and was first to Huixtla on Tuesday."
    second = "Holm checked into Mapastepec on Wednesday, two hours before anybody else."
    assert stays(first, second) == [
        ("Tapachula", "departed", MONDAY),
        ("Huixtla", "at", TUESDAY),
        ("Mapastepec", "at", WEDNESDAY),
    ]


def test_he_means_the_traveller_named_last() -> None:
    text = "Otto Egger set out from Tapachula on Monday at the head of 80 riders. On Tuesday he reached Huixtla."
    assert stays(text) == [("Tapachula", "departed", MONDAY), ("Huixtla", "at", TUESDAY)]


def test_he_means_the_person_named_last_if_that_is_no_traveller() -> None:
    text = "Otto Egger and his mules left Tapachula on Monday. Egger reached Huixtla on Tuesday."
    assert stays(text, "Carl Vogel sang. He came from Mapastepec.") == [
        ("Tapachula", "departed", MONDAY),
        ("Huixtla", "at", TUESDAY),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Otto Egger's pilgrimage has begun.",
        "Otto Egger, a pilgrim of 70, is in good spirits.",
        "Otto Egger and his volunteers sang.",
        "Egger is leading the march.",
        "Egger was the first walker of the year.",
        "Otto Egger set out in May with 60 pilgrims.",
    ],
)
def test_a_traveller_is_told_by_company_journey_or_calling(told: str) -> None:
    went = "Egger left Tapachula on Monday and reached Huixtla on Tuesday."
    assert stays(told, went) == [("Tapachula", "departed", MONDAY), ("Huixtla", "at", TUESDAY)]


@pytest.mark.parametrize(
    "told",
    [
        "Otto Egger is in good spirits.",
        "Otto Egger left early with 60 euros.",
        "Otto Egger left with his dog.",
        "President Otto Egger praised the march.",
        "Otto Egger, an organizer of the march, left early with his men.",
        "Organizer Otto Egger and his men talked to reporters.",
    ],
)
def test_who_is_no_traveller_or_holds_an_office_places_nobody(told: str) -> None:
    went = "Egger left Tapachula on Monday and reached Huixtla on Tuesday."
    assert stays(told, went) == []


def test_a_traveller_who_goes_somewhere_once_is_nobody_to_follow() -> None:
    assert stays("Otto Egger and his mules reached Huixtla on Tuesday.", "They rested.") == [("Huixtla", "at", TUESDAY)]
    assert stays("Cyclist Otto Egger reached Huixtla on Tuesday.") == []


def test_a_spanish_rider_is_followed_by_name() -> None:
    first = "El lunes Otto Egger salió de Tapachula al frente de ochenta jinetes."
    second = "Egger llegó el martes a Huixtla. Durmió el miércoles en Mapastepec."
    assert stays(first, second, language="es") == [
        ("Tapachula", "departed", MONDAY),
        ("Huixtla", "at", TUESDAY),
        ("Mapastepec", "at", WEDNESDAY),
    ]
