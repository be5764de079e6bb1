"""Villages that no gazetteer has are put at the town beside their name, as an area, never as a point."""

from __future__ import annotations

from datetime import date

import pytest
from caravan_map.geo.distance import distance_km
from caravan_map.news.article import Article
from caravan_map.news.claims import PositionClaim
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer

HUIXTLA = small_gazetteer().candidates("Huixtla")[0].place


def claims(text: str, language: str) -> list[PositionClaim]:
    """Give what a text claims, in its order."""
    piece = Article("a", "a.txt", text, published=date(2022, 6, 9), published_basis="given", language=language)
    return sorted(read([piece], small_gazetteer()).positions, key=lambda claim: claim.start)


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "The monks stopped last night in Qwertin, a village of Huixtla, Chiapas.", "at"),
        ("en", "The monks slept on Sunday in the hamlet of Qwertin, in Huixtla municipality.", "at"),
        ("en", "The monks slept on Sunday in the hamlet of Qwertin, in the municipality of Huixtla.", "at"),
        ("en", "The monks reached Qwertin, near Huixtla, on Sunday.", "at"),
        ("en", "In the evening, the monks reached Qwertin village near Huixtla.", "at"),
        ("en", "The monks reached Qwertin, 12 km north of Huixtla, on Sunday.", "at"),
        ("en", "The monks left Qwertin, a small community outside Huixtla, at dawn.", "departed"),
        ("en", "The monks left Qwertin, a few kilometers from Huixtla, at dawn.", "departed"),
        ("en", "The monks are bound for Qwertin, on the outskirts of Huixtla.", "toward"),
        ("es", "La caravana durmió el domingo en Qwertín, un poblado del municipio de Huixtla.", "at"),
        ("es", "La caravana durmió el domingo en Qwertín, municipio de Huixtla, Chiapas.", "at"),
        (
            "es",
            "La caravana durmió el domingo en la comunidad de Qwertín, perteneciente al municipio de Huixtla.",
            "at",
        ),
        ("es", "Los monjes llegaron el domingo al ejido Qwertín, en Huixtla.", "at"),
        ("es", "Los monjes llegaron el domingo a Qwertín, a unos 12 kilómetros de Huixtla.", "at"),
        ("es", "Los monjes salieron de Qwertín, en las afueras de Huixtla.", "departed"),
    ],
)
def test_a_village_is_an_area_around_its_town(language: str, text: str, role: str) -> None:
    village, town, *_ = claims(text, language)
    name = text[village.start : village.end]
    assert name.startswith("Qwert")
    assert (village.role, village.place.name, village.place.kind) == (role, name, "region")
    assert (village.place.point, village.place.admin1) == (HUIXTLA.point, "Chiapas")
    assert village.place.radius_km == 20
    assert village.place.geonameid is None
    assert (town.place.name, town.role) == ("Huixtla", "mention")


@pytest.mark.parametrize(
    ("text", "radius_km"),
    [
        ("The monks reached Qwertin, 40 km north of Huixtla, on Sunday.", 45.0),
        ("The monks reached Qwertin, some 30 miles from Huixtla, on Sunday.", 53.28),
        ("The monks reached Qwertin, south of Huixtla, on Sunday.", 60.0),
    ],
)
def test_it_reaches_as_far_as_the_text_puts_it(text: str, radius_km: float) -> None:
    assert claims(text, "en")[0].place.radius_km == pytest.approx(radius_km, abs=0.01)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The monks slept in Matamoros, a village of Huixtla, Chiapas."),
        ("en", "The monks slept in Matamoros, 12 km north of Huixtla."),
        ("es", "La caravana durmió en Matamoros, un poblado del municipio de Huixtla."),
        ("es", "La caravana durmió en Matamoros, cerca de Huixtla."),
    ],
)
def test_a_namesake_far_from_that_town_loses(language: str, text: str) -> None:
    village = claims(text, language)[0]
    assert (village.role, village.place.kind, village.place.point) == ("at", "region", HUIXTLA.point)


def test_of_several_places_of_a_name_the_one_near_that_town_is_meant() -> None:
    village = claims("The monks slept in Ciudad Hidalgo, a town near Tapachula.", "en")[0]
    assert (village.role, village.place.kind, village.place.admin1) == ("at", "town", "Chiapas")


def test_a_town_that_lies_there_is_no_area() -> None:
    found = claims("The monks slept in Arriaga, near Tonalá.", "en")
    assert (found[0].place.name, found[0].place.kind) == ("Arriaga", "town")
    assert distance_km(found[0].place.point, found[1].place.point) < 50


def test_the_article_may_name_it_again() -> None:
    text = "The monks reached Qwertin, near Huixtla, on Sunday. They left Qwertin on Monday and slept there."
    found = [claim for claim in claims(text, "en") if claim.place.name == "Qwertin"]
    assert ("departed", date(2022, 6, 6)) in {(claim.role, claim.date.start) for claim in found}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The monks reached Qwertin, near Huixtla, on Saturday. In Qwertin they slept on Sunday."),
        ("es", "La caravana llegó el sábado a Qwertín, cerca de Huixtla. En Qwertín durmió el domingo."),
    ],
)
def test_a_preposition_that_opens_a_sentence_is_no_part_of_its_name(language: str, text: str) -> None:
    assert [claim.role for claim in claims(text, language) if claim.place.name.startswith("Qwert")] == ["at", "at"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The monks met Ana Qwertin, a lawyer from Huixtla, on Sunday."),
        ("en", "On Sunday Ana Qwertin, near Huixtla, saw the monks."),
        ("en", "The monks slept in Qwertin, 150 km north of Huixtla."),
        ("en", "The monks slept in Qwertin Hall, in Huixtla."),
        ("es", "Los monjes hablaron con Ana Qwertín, vecina de Huixtla."),
    ],
)
def test_persons_buildings_and_what_is_far_are_no_villages(language: str, text: str) -> None:
    assert all("Qwert" not in claim.place.name for claim in claims(text, language))
