from __future__ import annotations

import pytest
from caravan_map.news.grammar.classes import Adverb, Form, Lexeme, NounClass, Person, PrepositionClass, VerbClass
from caravan_map.news.grammar.spanish_phrases import contracted, lexicon_of, numbers

V, N, P, A = VerbClass, NounClass, PrepositionClass, Adverb

LEXICON = lexicon_of(
    verbs={
        V.STAY: "detenerse, quedarse, parar",
        V.HEAD: "dirigirse, poner rumbo",
        V.MOVE: "caminar, viajar, entrar, pasar",
        V.SEIZE: "detener",
    },
    helpers={(A.PERFECT, Form.PRESENT): "ha, han"},
    motion_nouns={V.MOVE: "caminata, viaje", V.HEAD: "camino"},
    nouns=[(N.MEMBER, N.CROWD, "migrante, marchista")],
    others=[(P.GOAL, "rumbo a, para"), (P.BEYOND, "entre"), (A.ANOTHER, "pasado"), (A.THIS, "esta")],
)


def senses(phrase: str) -> list[object]:
    return [lexeme.sense for lexeme in LEXICON.get(phrase, ())]


def test_one_is_a_member_and_several_are_a_crowd() -> None:
    assert (senses("migrante"), senses("migrantes")) == ([N.MEMBER], [N.CROWD])


def test_a_preposition_draws_the_article_into_it() -> None:
    assert senses("rumbo al") == senses("rumbo a") == [P.GOAL]


def test_a_verb_has_its_sense_with_its_pronoun_only() -> None:
    assert LEXICON["se detuvieron"] == (Lexeme(V.STAY, Form.PAST, Person.THEY),)
    assert LEXICON["detuvieron"] == (Lexeme(V.SEIZE, Form.PAST, Person.THEY),)
    assert senses("detenerse") == senses("deteniéndose") == [V.STAY]
    assert senses("detenerlos") == senses("detenidos") == [V.SEIZE]
    assert senses("dirigió") == [V.OTHER]


def test_a_perfect_with_a_pronoun_is_a_phrase_where_the_verb_alone_means_something_else() -> None:
    assert LEXICON["se han detenido"] == (Lexeme(V.STAY, Form.PAST, Person.THEY),)
    assert "se han quedado" not in LEXICON
    assert senses("quedado") == senses("quedar") == [V.STAY]


def test_only_the_usual_past_subjunctive_stands_with_a_pronoun() -> None:
    assert "se detuviera" in LEXICON
    assert not {"se detuviese", "se quedase"} & set(LEXICON)
    assert senses("detuviese") == [V.SEIZE]
    assert senses("pase") == [V.MOVE]


def test_the_first_word_of_a_phrase_is_inflected() -> None:
    assert LEXICON["pusieron rumbo"] == (Lexeme(V.HEAD, Form.PAST, Person.THEY),)
    assert "ponerlo rumbo" not in LEXICON


@pytest.mark.parametrize(("word", "only"), [("para", P.GOAL), ("entre", P.BEYOND)])
def test_a_form_that_is_likelier_a_small_word_is_no_verb(word: str, only: object) -> None:
    assert senses(word) == [only]


def test_a_participle_stays_beside_a_small_word() -> None:
    assert LEXICON["pasado"] == (Lexeme(A.ANOTHER), Lexeme(V.MOVE, Form.PARTICIPLE))


def test_i_walk_and_may_travel_are_the_nouns() -> None:
    assert all(lexeme.person is not Person.I for lexeme in LEXICON["camino"])
    assert all(lexeme.form is not Form.SUBJUNCTIVE for lexeme in LEXICON["viaje"])


def test_accents_may_be_left_out_where_that_is_no_other_word() -> None:
    assert Lexeme(V.MOVE, Form.PAST, Person.IT) in LEXICON["viajo"]
    assert senses("caminaran") == [V.MOVE, V.MOVE]
    assert senses("se quedo") == [V.STAY]
    assert senses("esta") == [A.THIS]


def test_a_first_person_is_not_taken_for_a_subjunctive_without_its_accent() -> None:
    assert LEXICON["pase"] == (Lexeme(V.MOVE, Form.SUBJUNCTIVE, Person.IT),)


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("camión", "camiones"),
        ("autobús", "autobuses"),
        ("país", "países"),
        ("juez", "jueces"),
        ("autoridad", "autoridades"),
        ("bebé", "bebés"),
        ("guardia nacional", "guardias nacionales"),
        ("agente de migración", "agentes de migración"),
        ("estación de tren", "estaciones de tren"),
    ],
)
def test_plurals_keep_the_stress(singular: str, plural: str) -> None:
    assert list(numbers(singular)) == [(singular, False), (plural, True)]


def test_what_has_no_plural_of_its_own_stands_once() -> None:
    assert list(numbers("tórax")) == [("tórax", False)]


def test_genders_are_written_out() -> None:
    assert [word for word, _ in numbers("profesor/a")] == ["profesor", "profesores", "profesora", "profesoras"]
    assert [word for word, _ in numbers("capitán/a")][2:] == ["capitana", "capitanas"]


def test_single_words_are_not_contracted() -> None:
    assert list(contracted("a, cerca de")) == ["a", "cerca de", "cerca del"]
