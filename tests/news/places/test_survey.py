from __future__ import annotations

import pytest
from caravan_map.news.places.mention import Mention
from caravan_map.news.places.outlets import Outlets
from caravan_map.news.places.survey import Surveyor, speaks_for
from caravan_map.news.places.verdict import places_of
from caravan_map.news.places.weights import SIGNS
from caravan_map.news.places.wording import meaning
from support.gazetteer import small_gazetteer


def places(text: str, language: str = "en") -> list[Mention]:
    """Find the places of a text."""
    return places_of(Surveyor(small_gazetteer()).look(text, language))


def named(text: str, language: str = "en") -> dict[str, str | None]:
    """Give the state of each place's name in a text."""
    return {mention.text: mention.candidates[0].place.admin1 for mention in places(text, language)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They walked through Arriaga, Chiapas.", {"Arriaga": "Chiapas", "Chiapas": "Chiapas"}),
        (
            "They left Ciudad Hidalgo for Tapachula and Huixtla.",
            dict.fromkeys(["Ciudad Hidalgo", "Tapachula", "Huixtla"], "Chiapas"),
        ),
        ("They came to the state of Puebla.", {"Puebla": "Puebla"}),
        ("Police in Washington said so.", {"Washington": "District of Columbia"}),
        ("Mary Arriaga said nothing. Arriaga is a lawyer.", {}),
        ("The Washington Post reported it.", {}),
        ("", {}),
    ],
)
def test_a_name_is_a_place_by_the_evidence_beside_it(text: str, expected: dict[str, str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("They crossed the state of Puebla and slept in the city of Puebla.", "en", ["region", "town"]),
        ("Puebla state is wide. They will rest in Puebla city.", "en", ["region", "town"]),
        ("Cruzaron el estado de Puebla y durmieron en la ciudad de Puebla.", "es", ["region", "town"]),
        ("Cruzaron los estados de Puebla y Chiapas y llegaron a Oaxaca.", "es", ["region", "region", "town"]),
        (
            "They crossed the state of Washington. Washington state sent escorts to the city of Washington.",
            "en",
            ["region", "region", "town"],
        ),
        (
            "Salieron de Guatemala. Guatemala cerró sus puertas en la ciudad de Guatemala.",
            "es",
            ["country", "country", "town"],
        ),
    ],
)
def test_a_noun_beside_a_name_tells_the_state_from_its_town(text: str, language: str, kinds: list[str]) -> None:
    assert [mention.candidates[0].place.kind for mention in places(text, language)] == kinds


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("Anoche durmieron en Puebla.", "es", {"town"}),
        ("On Friday the walkers came to Puebla.", "en", {"town"}),
        ("The walkers passed through Huixtla, Puebla and Oaxaca.", "en", {"town"}),
        ("Voters of Puebla chose again. Puebla, Veracruz, Oaxaca: all went the same way.", "en", {"region"}),
        ("The harvest failed in Puebla. The state of Puebla had no rain.", "en", {"region"}),
    ],
)
def test_the_town_of_a_state_is_meant_where_somebody_comes_goes_or_is(
    text: str, language: str, kinds: set[str]
) -> None:
    assert {mention.candidates[0].place.kind for mention in places(text, language)} == kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They slept in Escuintla, in Chiapas.", "en"),
        ("They slept in Escuintla, in the state of Chiapas.", "en"),
        ("Durmieron en Escuintla, en Chiapas.", "es"),
        ("Durmieron en Escuintla, en el estado de Chiapas.", "es"),
    ],
)
def test_the_region_said_to_hold_a_town_tells_which_is_meant(text: str, language: str) -> None:
    assert named(text, language)["Escuintla"] == "Chiapas"


def test_the_noun_of_another_town_says_nothing_of_the_state_before_it() -> None:
    state, _ = places("They rested in the Chiapas town of Huixtla.")
    assert (state.text, state.candidates[0].place.kind) == ("Chiapas", "region")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Caminaron hasta Tapachula de los Naranjos y siguieron.", []),
        ("Caminaron hasta Huixtla de Chiapas y siguieron.", ["Huixtla", "Chiapas"]),
        ("Caminaron hasta Tapachula de noche y siguieron.", ["Tapachula"]),
        ("Es otro el México de Juana Prieto.", ["México"]),
    ],
)
def test_a_longer_name_that_nobody_knows_is_not_the_place_it_begins_with(text: str, expected: list[str]) -> None:
    assert [mention.text for mention in places(text, "es")] == expected


def test_one_name_means_one_place_in_a_text() -> None:
    assert named("They slept in Escuintla, Chiapas. In Escuintla it rained.")["Escuintla"] == "Chiapas"


def test_the_other_names_of_a_text_tell_which_place_is_meant() -> None:
    assert named("They walked from Mapastepec to Escuintla and Pijijiapan.")["Escuintla"] == "Chiapas"
    assert named("They slept in Escuintla.")["Escuintla"] == "Escuintla"


def test_spanish_is_read_by_the_same_evidence() -> None:
    assert named("Salieron de Arriaga hacia Tonalá.", "es") == {"Arriaga": "Chiapas", "Tonalá": "Chiapas"}


def test_a_street_lies_where_its_text_does_and_says_so() -> None:
    road, town = places("They met on Old Mill Road in Tapachula.")
    assert (road.text, road.coarse, road.candidates[0].place.kind) == ("Old Mill Road", True, "feature")
    assert road.candidates[0].place.point == town.candidates[0].place.point
    assert road.candidates[0].place.radius_km > town.candidates[0].place.radius_km
    assert not town.coarse


def test_a_street_of_a_text_without_places_is_left_out() -> None:
    assert places("They met on Old Mill Road.") == []


def test_the_name_inside_that_of_a_street_is_no_place() -> None:
    assert [mention.text for mention in places("They met on Arriaga Street in Tapachula.")] == [
        "Arriaga Street",
        "Tapachula",
    ]


def test_each_place_says_why_and_its_chances_add_up() -> None:
    (mention,) = [each for each in places("They slept in Escuintla, Mexico.") if each.text == "Escuintla"]
    assert ("before it: in", SIGNS["town<in"]) in mention.why or ("before it: in", SIGNS["area<in"]) in mention.why
    assert meaning("container") in dict(mention.why)
    assert sum(candidate.prior for candidate in mention.candidates) == pytest.approx(1.0, abs=0.02)


def test_a_peoples_name_means_no_town() -> None:
    (mention,) = places("The Honduran police came.")
    assert (mention.demonym, mention.candidates[0].place.kind) == (True, "country")


def test_other_articles_of_an_outlet_tell_which_place_is_meant() -> None:
    surveyor, outlets = Surveyor(small_gazetteer()), Outlets()
    for text in ("They slept in Tapachula, Chiapas.", "They came to Huixtla.", "They walked to Mapastepec in Chiapas."):
        outlets.learn("paper", speaks_for(surveyor.look(text, "en")))
    survey = surveyor.look("They slept in Escuintla.", "en")
    alone = places_of(survey)[0].candidates[0].place.country
    shares = speaks_for(survey)
    outlets.learn("paper", shares)
    among = places_of(survey, outlets.without("paper", shares))[0].candidates[0].place.country
    assert (alone, among) == ("GT", "MX")


def test_what_is_remembered_of_names_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("caravan_map.news.places.survey._REMEMBERED", 1)
    surveyor = Surveyor(small_gazetteer())
    text = "They walked from Mapastepec to Huixtla."
    assert len(places_of(surveyor.look(text, "en"))) == len(places_of(surveyor.look(text, "en"))) == 2
