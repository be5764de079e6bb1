from __future__ import annotations

import pytest
from caravan_map.geo.place import Candidate, Kind, LonLat, Place
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.places.context import Context
from caravan_map.news.places.mention import Mention
from caravan_map.news.places.senses import KnownName, sense_of
from caravan_map.news.places.toponyms import context_of, is_qualifier, preferring_towns, resolved
from hypothesis import given
from hypothesis import strategies as st
from support.newsroom import named, reading


def places(text: str) -> dict[str, str]:
    """Give the chosen place of each name, as "name, region"."""
    return {
        text[claim.start : claim.end]: f"{claim.place.name}, {claim.place.admin1}" for claim in reading(text).positions
    }


def town(name: str, admin1_code: str, population: int) -> Place:
    """Make a Mexican town, all of them in one spot."""
    point = LonLat(-92.0, 15.0)
    return Place(
        name, "town", point, country="MX", admin1_code=admin1_code, geonameid=population, population=population
    )


def test_a_name_alone_means_its_largest_place() -> None:
    assert places("They slept in Escuintla.") == {"Escuintla": "Escuintla, Escuintla"}


def test_a_town_in_brackets_tells_which_place_of_a_name_is_meant() -> None:
    assert places("They slept in Tonalá (Arriaga).")["Tonalá"] == "Tonalá, Chiapas"
    assert places("They slept in Tonalá (Tijuana).")["Tonalá"] == "Tonalá, Jalisco"


def test_a_country_keeps_its_name_where_its_capital_is_called_by_all_of_its_own() -> None:
    text = "The riders entered Mexico on Monday. A mass awaits them in Mexico City."
    assert [claim.place.kind for claim in reading(text).positions if claim.quote.endswith("Monday.")] == ["country"]


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Escuintla, Chiapas.",
        "They slept in Escuintla, in Chiapas.",
        "They slept in Escuintla (Chiapas).",
        "They slept in Escuintla, in the state of Chiapas.",
        "They slept in Escuintla, in the southern Mexican state of Chiapas.",
        "They slept in Escuintla, Mexico.",
    ],
)
def test_a_region_or_country_that_follows_settles_a_name(text: str) -> None:
    assert places(text)["Escuintla"] == "Escuintla, Chiapas"


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Álvaro Obregón, a district of Mexico City.",
        "They slept in Álvaro Obregón, in the southern part of Mexico City.",
        "They slept in Álvaro Obregón, in the municipality of Mexico City.",
        "Durmieron en Álvaro Obregón, en la ciudad de México.",
        "Durmieron en Álvaro Obregón, delegación de Ciudad de México.",
    ],
)
def test_the_town_that_a_place_is_a_part_of_settles_its_name(text: str) -> None:
    assert places(text)["Álvaro Obregón"] == "Álvaro Obregón, Mexico City"


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Matamoros, a suburb of Puebla.",
        "They slept in Matamoros, in the borough of Puebla.",
        "Durmieron en Matamoros, en la delegación Puebla.",
        "Durmieron en Matamoros, municipio de Puebla.",
    ],
)
def test_a_part_of_a_town_that_the_gazetteer_lacks_is_no_town_of_its_name_elsewhere(text: str) -> None:
    assert "Matamoros" not in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "They slept in Arriaga, the first town of Puebla, on Monday.",
        "Durmieron en Arriaga, primer municipio de Puebla, el lunes.",
    ],
)
def test_a_state_whose_town_one_is_called_is_no_town(text: str) -> None:
    assert [claim.place.kind for claim in reading(text).positions if claim.place.name == "Puebla"] == ["region"]


def test_a_name_has_one_sense_a_document() -> None:
    text = "They left Escuintla.\nIt rained on Monday.\nThen Escuintla, Chiapas, was empty.\nThey slept in Escuintla."
    chosen = {claim.place.admin1 for claim in reading(text).positions if claim.place.name == "Escuintla"}
    assert chosen == {"Chiapas"}


def test_the_company_of_a_country_and_a_state_pulls_a_name_there() -> None:
    assert places("They slept in Tonalá.") == {"Tonalá": "Tonalá, Jalisco"}
    text = "They walk through Chiapas, in Mexico. They left Huixtla and slept in Tonalá."
    assert places(text)["Tonalá"] == "Tonalá, Chiapas"


def test_the_company_of_other_articles_counts_too() -> None:
    found = reading("They slept in Tonalá.", "They walk through Chiapas.", "They rest in Chiapas, Mexico.")
    (claim,) = (c for c in found.positions if c.article == "a0")
    assert claim.place.admin1 == "Chiapas"


def test_an_article_has_its_own_sense_of_a_name_that_the_story_leaves_open() -> None:
    found = reading(
        "They left Huixtla and slept in Tonalá.",
        "They walk through Jalisco.",
        "They rest in Jalisco.",
        "They slept in Tonalá.",
    )
    chosen = {claim.article: claim.place.admin1 for claim in found.positions if claim.place.name == "Tonalá"}
    assert chosen == {"a0": "Chiapas", "a3": "Jalisco"}


def test_a_short_name_means_the_town_that_is_also_named_in_full() -> None:
    text = "They slept in Matamoros, far from Coahuila."
    assert places(text)["Matamoros"] == "Matamoros, Coahuila"
    assert places(f"{text} They left Heroica Matamoros.")["Matamoros"] == "Heroica Matamoros, Tamaulipas"


def test_a_town_that_bears_a_name_is_meant_before_one_that_only_goes_by_it() -> None:
    bearer, other = town("Villa Sol", "MX.05", 900), town("San Lucas", "MX.05", 40_000)
    candidates = (Candidate(other, 0.6), Candidate(bearer, 0.3))
    mention = Mention(0, 9, "Villa Sol", demonym=False, candidates=candidates)
    (found,) = resolved([mention], context_of([[mention]]))
    assert [candidate.place for candidate in found.candidates] == [bearer, other]


def test_rivals_stay_with_what_is_left_of_their_weight() -> None:
    (mention,) = named("They slept in Escuintla.")
    assert {(c.place.kind, c.place.admin1) for c in mention.candidates} == {
        ("town", "Escuintla"),
        ("town", "Chiapas"),
        ("region", "Escuintla"),
    }
    assert sum(c.prior for c in mention.candidates) == pytest.approx(1)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The state of Puebla is large.", "Puebla", "region"),
        ("They walk in Puebla state.", "Puebla", "region"),
        ("They walk in Puebla, the state.", "Puebla", "region"),
        ("They walk in Puebla, the large city.", "Puebla", "town"),
        ("They reached the city of Puebla.", "Puebla", "town"),
        ("They reached the city of Oaxaca.", "Oaxaca", "town"),
        ("They walk through the state of Oaxaca.", "Oaxaca", "region"),
        ("They slept in the town of Oaxaca.", "Oaxaca", "town"),
        ("They walked from Tapachula to the city of Mexico.", "Mexico", "town"),
        ("They slept in Oaxaca, the state capital.", "Oaxaca", "town"),
        ("They slept in Oaxaca, the old capital of the state.", "Oaxaca", "town"),
    ],
)
def test_state_and_city_beside_a_name_tell_which_is_meant(text: str, name: str, kind: str) -> None:
    (mention,) = (m for m in named(text) if m.text == name)
    assert mention.kind == kind


def test_a_town_that_a_name_means_first_stays_one_in_a_story_of_its_state() -> None:
    city = Candidate(town("Soria", "MX.90", 40_000), 0.6)
    state = Candidate(city.place._replace(kind="region", geonameid=1), 0.3)
    said = KnownName((city, state), 1, heads={"region": None})
    assert sense_of("soria", said, Context({})).candidates[0].place.kind == "town"
    turned = KnownName((state._replace(prior=0.6), city._replace(prior=0.3)), 1, heads={"region": None})
    assert sense_of("soria", turned, Context({})).candidates[0].place.kind == "region"


@pytest.mark.parametrize(
    ("text", "qualifies"),
    [
        ("in Huixtla, Chiapas, they slept", True),
        ("in Huixtla, Mexico, they slept", True),
        ("in Huixtla (Chiapas) they slept", True),
        ("in Huixtla and Chiapas they slept", False),
        ("in Huixtla, Escuintla and Arriaga they slept", False),
        ("in Huixtla, Texas, they slept", False),  # there is none
        ("in Mexico, Guatemala and Honduras", False),
        ("in Huixtla in Chiapas they slept", False),
    ],
)
def test_a_qualifier_is_a_region_the_place_before_can_lie_in(text: str, *, qualifies: bool) -> None:
    first, second, *_ = named(text)
    assert is_qualifier(text, first, second, grammar=ENGLISH) is qualifies


def test_a_town_in_a_state_that_holds_none_of_its_name_is_left_out() -> None:
    assert "Huixtla" not in places("They left Tijuana and slept in Huixtla, Oaxaca.")
    assert "Huixtla" in places("They left Tijuana, Huixtla, Oaxaca and Puebla.")
    assert "Huixtla" in places("They passed through Huixtla, Oaxaca, Puebla, Tijuana and Arriaga.")


def test_a_region_that_a_town_lies_in_is_no_town() -> None:
    found = places("They slept in Tapachula. They slept in Cholula. They slept in Arriaga, Chiapas, and Puebla.")
    assert found["Chiapas"] == "Chiapas, Chiapas"


def test_a_far_town_of_a_rare_name_gives_way_to_one_that_the_gazetteer_lacks() -> None:
    near = "They left Tijuana for Ciudad Hidalgo, Puebla, Tonalá and Tapachula, in Mexico."
    assert "El Paso" in places(f"{near} They slept in El Paso.")
    assert "Escuintla" in places(f"{near} They slept in Escuintla.")


@pytest.mark.parametrize(
    ("lon", "population", "kept"), [(-85.0, 5_000, False), (-85.0, 150_000, True), (-91.5, 5_000, True)]
)
@pytest.mark.parametrize("head", [None, "town"])  # "the town of Hondo" speaks as much for one that is not listed
def test_a_minor_town_far_from_all_others_is_a_namesake_of_one_nearby(
    lon: float, population: int, head: Kind | None, *, kept: bool
) -> None:
    def mention(number: int, name: str, lon: float, *, prior: float, population: int) -> Mention:
        place = Place(name, "town", LonLat(lon, 15.0), "MX", admin1_code=f"MX.{number}", population=population)
        return Mention(number * 10, number * 10 + 5, name, demonym=False, candidates=(Candidate(place, prior),))

    known = [mention(at, f"Villa {at}", -92.0 + at / 10, prior=1.0, population=20_000) for at in range(4)]
    found = [*known, mention(9, "Hondo", lon, prior=0.6, population=population)._replace(head=head)]
    assert ("Hondo" in {each.text for each in resolved(found, context_of([found]))}) is kept


def test_the_story_counts_a_place_once_an_article() -> None:
    once = context_of([named("They walk in Chiapas."), named("They walk in Texas.")])
    often = context_of(
        [named("They walk in Chiapas. In Chiapas it rains. They like Chiapas."), named("They walk in Texas.")]
    )
    assert once == often
    assert once.country_share("MX", without="") == pytest.approx(0.5, abs=0.01)
    assert once.admin1_share("US.TX", without="") == pytest.approx(0.5, abs=0.01)


def test_a_name_does_not_vote_for_itself() -> None:
    context = context_of([named("They walk in Chiapas.")])
    assert context.country_share("MX", without="chiapas") == 0.0


def test_no_mentions_make_no_context() -> None:
    assert context_of([]) == context_of([[]])
    assert context_of([]).country_share("MX", without="") == 0.0


def test_a_town_nearby_settles_which_of_two_towns_is_meant() -> None:
    text = "The caravan left Tapachula. Its members slept in Escuintla and walked to Tonalá."
    mentions = named(text)
    places = [m.candidates[0].place.admin1 for m in resolved(mentions, context_of([mentions]))]
    assert places == ["Chiapas"] * 3


@given(
    st.lists(
        st.sampled_from(["Escuintla", "Tonalá", "Puebla", "Chiapas", "Mexico", "Guatemala", "Texas"]),
        min_size=1,
        max_size=6,
    )
)
def test_candidates_add_up_to_one_likeliest_first(names: list[str]) -> None:
    for mention in named(" ".join(f"They slept in {name}." for name in names)):
        priors = [candidate.prior for candidate in mention.candidates]
        assert sum(priors) == pytest.approx(1)
        assert priors == sorted(priors, reverse=True)


def test_one_camps_in_a_town_rather_than_in_the_state_of_its_name() -> None:
    (mention,) = named("They slept in Puebla.")
    weighed = preferring_towns(mention.candidates)
    assert mention.candidates[0].place.kind == "region"
    assert weighed[0].place.kind == "town"
    assert sum(candidate.prior for candidate in weighed) == pytest.approx(1.0)


def test_a_town_likelier_than_its_state_gains_on_it_too() -> None:
    (mention,) = named("They slept in the city of Puebla.")
    town, state = (next(c for c in mention.candidates if c.place.kind == kind) for kind in ("town", "region"))
    town_first = (town._replace(prior=0.8), state._replace(prior=0.2))
    assert preferring_towns(town_first)[0].prior == pytest.approx(20 / 21)


def test_what_is_done_in_a_country_stays_there() -> None:
    mention, *_ = named("They remain in Mexico.")
    assert preferring_towns(mention.candidates) == mention.candidates
