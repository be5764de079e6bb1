from __future__ import annotations

import pytest
from caravan_map.news.grammar import PrepositionClass
from caravan_map.news.syntax.clauses import clause, is_boundary, verb_group_start, without_asides
from caravan_map.news.syntax.government import government
from caravan_map.news.syntax.moods import Mood, mood
from caravan_map.news.syntax.people import Subject
from caravan_map.news.syntax.subjects import subject
from support.newsroom import sentence

P = PrepositionClass


def at(text: str, word: str) -> int:
    """Give the index of the chunk that is or opens with a word."""
    return next(
        index for index, chunk in enumerate(sentence(text)) if chunk.text.split()[0] == word.split(maxsplit=1)[0]
    )


def who(text: str, verb: str) -> Subject:
    return subject(sentence(text), at(text, verb))[0]


def how(text: str, verb: str) -> Mood:
    return mood(sentence(text), at(text, verb))


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The caravan left Huixtla.", "left", "group"),
        ("They left Huixtla.", "left", "group"),
        ("On Tuesday the caravan left Huixtla.", "left", "group"),
        ("In Huixtla the caravan slept.", "slept", "group"),
        ("With sore feet, the caravan slept.", "slept", "group"),
        ("The migrants left Huixtla.", "left", "crowd"),
        ("Hondurans left Huixtla.", "left", "crowd"),
        ("Thousands of people left Huixtla.", "left", "crowd"),
        ("The trucks left Huixtla.", "left", "crowd"),
        ("Ana Ruiz left Huixtla.", "left", "person"),
        ("She left Huixtla.", "left", "person"),
        ("The governor left Huixtla.", "left", "official"),
        ("The secretary of state left Huixtla.", "left", "official"),
        ("Reporters left Huixtla.", "left", "outlet"),
        ("The talks left nobody happy.", "left", "thing"),
        ("The governor with the migrants left Huixtla.", "left", "official"),
        ("The caravan, which left Huixtla, rests.", "left", "group"),
        ("The caravan that left Huixtla rests.", "left", "group"),
        ("The caravan that left Huixtla rests.", "rests", "group"),
        ("The caravan rests, having left Huixtla.", "left", "group"),
        ("Leaving Huixtla, the caravan sang.", "Leaving", "group"),
        ("Leaving Huixtla, the governor waved.", "Leaving", "official"),
        ("Leaving Huixtla was hard.", "Leaving", "none"),
        ("Officials say that the caravan left Huixtla.", "left", "group"),
        ("The police said that they left Huixtla.", "left", "group"),
        ("The caravan rested while the governor slept.", "slept", "official"),
        ("The stragglers left Huixtla.", "left", "group"),
        ("Its departure was loud.", "departure", "group"),
        ("The caravan began its march.", "march", "group"),
        ("The governor’s departure was loud.", "departure", "official"),
        ("Ana Ruiz’s departure was loud.", "departure", "person"),
        ("Departure from Huixtla was loud.", "Departure", "none"),
        ("The caravan rests; slept in Huixtla.", "slept", "none"),
        ("Leaving Huixtla, tired", "Leaving", "none"),
        ("Leaving Huixtla, it rains on the caravan", "Leaving", "group"),
        ("Leaving Huixtla is hard, the caravan says.", "Leaving", "none"),
        ("Leaving Huixtla, rested they sang.", "Leaving", "none"),
        ("The governor rested before it left.", "left", "official"),
        ("The caravan rested before it left.", "left", "group"),
        ("From police chief Ana the caravan slept.", "slept", "group"),
    ],
)
def test_the_subject_is_whoever_does_what_the_verb_says(text: str, verb: str, expected: Subject) -> None:
    assert who(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The caravan left Huixtla.", "left", Mood("past")),
        ("The caravan leaves Huixtla.", "leaves", Mood("present")),
        ("The caravan is leaving Huixtla.", "leaving", Mood("present")),
        ("The caravan was leaving Huixtla.", "leaving", Mood("past")),
        ("The caravan has left Huixtla.", "left", Mood("past", perfect=True)),
        ("The caravan had left Huixtla.", "left", Mood("past")),
        ("The caravan did not leave Huixtla.", "leave", Mood("past", negated=True)),
        ("The caravan hasn’t left Huixtla.", "left", Mood("past", negated=True, perfect=True)),
        ("The caravan never left Huixtla.", "left", Mood("past", negated=True)),
        ("No migrants left Huixtla.", "left", Mood("past", negated=True)),
        ("The caravan will leave Huixtla.", "leave", Mood("future", planned=True)),
        ("They’ll leave Huixtla.", "leave", Mood("future", planned=True)),
        ("The caravan may not leave Huixtla.", "leave", Mood("future", negated=True, planned=True)),
        ("The caravan wants to leave Huixtla.", "leave", Mood("future", planned=True)),
        ("The caravan failed to leave Huixtla.", "leave", Mood("future", negated=True, planned=True)),
        ("The caravan managed to leave Huixtla.", "leave", Mood("past")),
        ("The caravan began to leave Huixtla.", "leave", Mood("past")),
        ("The caravan dreams of leaving Huixtla.", "leaving", Mood("future", planned=True)),
        ("Police kept from view, they prevented them from leaving Huixtla.", "leaving", Mood("past", negated=True)),
        ("If the caravan leaves Huixtla, it rains.", "leaves", Mood("future", planned=True)),
        ("Caravans usually leave Huixtla.", "leave", Mood("present", habitual=True)),
        ("The caravan, leaving Huixtla, sang.", "leaving", Mood("past")),
        ("Leaving Huixtla, the caravan sings.", "Leaving", Mood("present")),
        ("Leaving Huixtla", "Leaving", Mood("present")),
        ("It took the caravan two days to leave Huixtla.", "leave", Mood("past")),
        ("It takes the caravan two days to leave Huixtla.", "leave", Mood("future", planned=True)),
        ("They agreed to rest on Monday and leave Huixtla.", "leave", Mood("future", planned=True)),
        ("They came on Monday and leave Huixtla.", "leave", Mood("present")),
        ("They rested, and left Huixtla.", "left", Mood("past")),
        ("They will rest and leave Huixtla.", "leave", Mood("future", planned=True)),
        ("They will not rest and leave Huixtla.", "leave", Mood("future", negated=True, planned=True)),
        ("They decided not to rest and to leave Huixtla.", "leave", Mood("future", planned=True)),
        ("They would rest upon leaving Huixtla.", "leaving", Mood("future", planned=True)),
        ("They plan the departure from Huixtla.", "departure", Mood("future", planned=True)),
        ("They did not plan the departure from Huixtla.", "departure", Mood("future", negated=True, planned=True)),
        ("They said the departure from Huixtla was loud.", "departure", Mood("past")),
        ("They went down to sleep in Huixtla.", "sleep", Mood("past")),
        ("They stopped to rest in Huixtla.", "rest", Mood("past")),
        ("The caravan is expected in Huixtla.", "expected", Mood("future", planned=True)),
        ("The caravan denied that it had left Huixtla.", "left", Mood("past", negated=True)),
        ("The caravan said that it had left Huixtla.", "left", Mood("past")),
        ("The flood kept them from leaving Huixtla.", "leaving", Mood("past", negated=True)),
        ("Police barred them from leaving Huixtla.", "leaving", Mood("past", negated=True)),
        ("If buses come, they would leave Huixtla.", "leave", Mood("future", planned=True, unsure=True)),
        ("The buses that would leave Huixtla never came.", "leave", Mood("future", planned=True, unsure=True)),
        ("The buses that would leave Huixtla came.", "leave", Mood("future", planned=True)),
    ],
)
def test_the_mood_tells_whether_it_happened(text: str, verb: str, expected: Mood) -> None:
    assert how(text, verb) == expected


def test_a_clause_ends_at_marks_and_at_words_that_open_another() -> None:
    text = "They rest in Huixtla because it rains; then they go."
    found = sentence(text)
    start, end = clause(found, at(text, "rains"))
    assert [chunk.text for chunk in found[start:end]] == ["it", "rains"]
    assert is_boundary(found[start - 1])
    assert is_boundary(found[end])


@pytest.mark.parametrize(
    "text", ["The caravan – now large – left.", "The caravan (now large) left.", "The caravan — now large — left."]
)
def test_what_stands_in_dashes_or_brackets_is_left_out_of_the_rest(text: str) -> None:
    found = sentence(text)
    rest, index = without_asides(found, at(text, "left"))
    assert [chunk.text for chunk in rest] == ["The", "caravan", "left", "."]
    assert rest[index].text == "left"
    inside, index = without_asides(found, at(text, "now"))
    assert list(inside) == list(found)
    assert inside[index].text == "now"


def test_the_clause_around_a_chunk_is_the_same_in_any_sequence() -> None:
    found = sentence("They rest in Huixtla because it rains; then they go, as planned.")
    assert [clause([*found], index) for index in range(len(found))] == [clause(found, i) for i in range(len(found))]


def test_what_somebody_says_in_between_is_left_out() -> None:
    text = "The caravan, the mayor said, left Huixtla."
    rest, index = without_asides(sentence(text), at(text, "left"))
    assert [chunk.text for chunk in rest] == ["The", "caravan", ",", "left", "Huixtla", "."]
    assert rest[index].text == "left"


@pytest.mark.parametrize(
    ("text", "verb", "first"),
    [
        ("The caravan left Huixtla.", "left", "left"),
        ("The caravan has already left Huixtla.", "left", "has"),
        ("The caravan might well have left Huixtla.", "left", "might"),
        ("The caravan began to leave Huixtla.", "leave", "began"),
        ("The caravan slept and left Huixtla.", "left", "slept"),
        ("The vanguard left Huixtla.", "left", "left"),
    ],
)
def test_a_verb_group_starts_at_its_first_helper(text: str, verb: str, first: str) -> None:
    found = sentence(text)
    assert found[verb_group_start(found, at(text, verb))].text == first


def test_a_lone_dash_opens_nothing() -> None:
    text = "The caravan left – nobody knows why."
    assert list(without_asides(sentence(text), 1)[0]) == list(sentence(text))


@pytest.mark.parametrize(
    ("text", "place", "preposition", "head"),
    [
        ("The caravan slept in Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("The caravan left Huixtla.", "Huixtla", None, "left"),
        ("The caravan slept in the city of Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("The caravan slept in the sweltering town of Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("The caravan slept in a park in Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("The caravan walked on Tuesday to Huixtla.", "Huixtla", P.TO, "walked"),
        ("They walked through Huixtla, Escuintla and Arriaga.", "Arriaga", P.PATH, "walked"),
        ("Migrants from regions such as Chiapas rest.", "Chiapas", P.SOURCE, "Migrants"),
        ("The caravan in Huixtla rests.", "Huixtla", P.PLACE, "caravan"),
        ("Talks in Huixtla failed.", "Huixtla", P.PLACE, "Talks"),
        ("Ana Ruiz of Huixtla, Chiapas, said so.", "Chiapas", P.OF, "Ana Ruiz"),
        ("Mexico is hot.", "Mexico", None, None),
        ("“In Huixtla”", "Huixtla", P.PLACE, None),
        ("; in Huixtla they slept", "Huixtla", P.PLACE, "slept"),
        ("On Monday in Huixtla they slept.", "Huixtla", P.PLACE, "slept"),
        ("They slept in a shed of Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("They slept on the grass of the square of Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("They slept at the Juan Central station in Huixtla.", "Huixtla", P.PLACE, "slept"),
        ("They left Escuintla, where they had slept, for Huixtla.", "Huixtla", P.GOAL, "left"),
        ("They left Escuintla where they had slept, for Huixtla.", "Huixtla", P.GOAL, "left"),
    ],
)
def test_a_place_hangs_on_a_preposition_and_its_verb_or_noun(
    text: str, place: str, preposition: PrepositionClass | None, head: str | None
) -> None:
    found = sentence(text)
    hangs = government(found, at(text, place))
    assert hangs.preposition is preposition
    assert (None if hangs.head is None else found[hangs.head].text) == head


def test_a_clause_asked_for_behind_the_last_word_ends_with_the_sentence() -> None:
    words = sentence("They rest as")
    assert clause(words, len(words))[1] == len(words)
