from __future__ import annotations

import pytest
from caravan_map.news.claims import Group
from caravan_map.news.syntax.parties import is_another, is_part, named_party, party
from support.newsroom import position, sentence, told

# Who reached Tapachula, by how the sentence calls them.

CALLED: list[tuple[str, Group]] = [
    ("The caravan", "main"),
    ("The first caravan", "main"),
    ("The main body", "main"),
    ("The bulk of the marchers", "main"),
    ("Hondurans", "main"),
    ("Thousands of people", "main"),
    ("The vanguard", "vanguard"),
    ("The vanguard of the caravan", "vanguard"),
    ("The tip of the procession", "vanguard"),
    ("The tail end of the pilgrimage", "rear"),
    ("Ahead of the caravan, they", "vanguard"),
    ("Two thousand Hondurans from the first group", "vanguard"),
    ("Some", "vanguard"),
    ("Others", "vanguard"),
    ("Hundreds from the caravan", "vanguard"),
    ("Hundreds of them", "vanguard"),
    ("357 of them", "vanguard"),
    ("940 of its members", "vanguard"),
    ("The stragglers", "rear"),
    ("The rear guard of the convoy", "rear"),
    ("Another caravan", "other"),
    ("A smaller caravan", "other"),
    ("A second group of about 300 people", "other"),
    ("Some 20 of the second caravan", "other"),
    ("Hundreds of people from another caravan", "other"),
]
CALLED_ES: list[tuple[str, Group]] = [
    ("La caravana llegó", "main"),
    ("La caravana principal llegó", "main"),
    ("El grueso de la caravana llegó", "main"),
    ("La avanzada llegó", "vanguard"),
    ("La vanguardia de la caravana llegó", "vanguard"),
    ("Los rezagados llegaron", "rear"),
    ("Otra caravana llegó", "other"),
    ("Una segunda caravana de unas 300 personas llegó", "other"),
    ("Unas 20 personas de la segunda caravana llegaron", "other"),
]


@pytest.mark.parametrize(("who", "group"), CALLED)
def test_the_words_for_a_group_tell_which_one_it_is(who: str, group: Group) -> None:
    assert told(f"{who} reached Tapachula.", "Tapachula") == [("at", group)]


@pytest.mark.parametrize(("who", "group"), CALLED_ES)
def test_the_words_for_a_group_tell_which_one_it_is_in_spanish(who: str, group: Group) -> None:
    assert told(f"{who} a Tapachula.", "Tapachula", language="es") == [("at", group)]


@pytest.mark.parametrize(
    ("text", "noun", "group"),
    [
        ("They slept.", 0, "rear"),
        ("Slept again.", 0, "rear"),
        ("The caravan slept.", 1, "main"),
        ("The stragglers slept.", 1, "rear"),
    ],
)
def test_a_pronoun_means_the_group_the_text_spoke_of(text: str, noun: int, group: Group) -> None:
    assert party(sentence(text), noun, noun, topic="rear") == group


@pytest.mark.parametrize(
    ("text", "noun", "group"),
    [
        ("The caravan with another caravan slept.", 1, None),
        ("The caravan, another caravan and dogs slept.", 1, None),
        ("The caravan met another caravan.", 1, None),
        ("The caravan of another caravan slept.", 1, "other"),
        ("Marchers of the large and loud and merry vanguard slept.", 0, None),
    ],
)
def test_a_group_is_named_by_its_own_phrase_alone(text: str, noun: int, group: Group | None) -> None:
    assert named_party(sentence(text), noun) == group


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("A smaller caravan slept.", 2, True),
        ("They met another caravan.", 3, True),
        ("They followed the caravan.", 3, False),
        ("They slept with the caravan.", 4, False),
        ("The very large old merry caravan slept.", 5, False),
        ("Another governor slept.", 1, False),
    ],
)
def test_a_group_said_to_be_another_is_another(text: str, noun: int, expected: bool) -> None:
    assert is_another(sentence(text), noun) is expected


@pytest.mark.parametrize(
    ("text", "noun", "expected"),
    [
        ("Some slept.", 0, True),
        ("Hundreds of them slept.", 0, True),
        ("Hundreds of people slept.", 0, False),
        ("Hundreds of", 0, False),
        ("The governor of the caravan slept.", 1, False),
        ("20 of the marchers slept.", 3, True),
        ("20 of mostly marchers slept.", 3, False),
        ("Friends of the marchers slept.", 3, False),
        ("Marchers", 0, False),
    ],
)
def test_a_count_of_the_whole_is_a_part_of_it(text: str, noun: int, expected: bool) -> None:
    assert is_part(sentence(text), noun) is expected


@pytest.mark.parametrize(
    "text",
    [
        "La marcha completó los primeros 20 kilómetros desde Huixtla.",
        "La caravana camina las últimas horas hacia Huixtla.",
        "La marcha encara las últimas etapas hacia Huixtla.",
    ],
)
def test_the_first_and_last_of_things_are_no_part_of_the_group(text: str) -> None:
    assert {group for _, group in told(text, "Huixtla", language="es")} == {"main"}


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("In Tapachula slept the 900 members of the pilgrimage.", "main"),
        ("In Tapachula slept the weary women of the pilgrimage.", "main"),
        ("In Tapachula slept members of the pilgrimage.", "vanguard"),
        ("En Tapachula durmieron los cerca de 900 integrantes de la peregrinación.", "main"),
        ("En Tapachula durmieron integrantes de la peregrinación.", "vanguard"),
    ],
)
def test_the_members_of_a_group_are_all_of_it(text: str, group: Group) -> None:
    assert position(text, "Tapachula").group == group


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Two nuns were ill. The others reached Tapachula.", "main"),
        ("The others were bused back to Tapachula.", "vanguard"),
        ("Unos pocos peregrinos se habían adelantado y ya estaban en Tapachula.", "vanguard"),
    ],
)
def test_the_others_are_the_rest_unless_they_are_taken_away(text: str, group: Group) -> None:
    assert position(text, "Tapachula").group == group
