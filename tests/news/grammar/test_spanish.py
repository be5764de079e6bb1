from __future__ import annotations

import re

import pytest
from caravan_map.news.grammar import (
    ENGLISH,
    GRAMMARS,
    SPANISH,
    Adverb,
    Form,
    NounClass,
    PrepositionClass,
    VerbClass,
    grammar_for,
    small_words,
)
from caravan_map.news.grammar.classes import Person, Sense

V, N, P, A = VerbClass, NounClass, PrepositionClass, Adverb

# "5,000 strong" has no like in Spanish; no word of a lexicon is unknown.
UNFILLED: set[Sense] = {A.STRONG, V.UNKNOWN}


def senses(phrase: str) -> list[Sense]:
    return [lexeme.sense for lexeme in SPANISH.lexicon.get(phrase, ())]


def test_both_tables_can_be_had_by_their_code() -> None:
    assert {code: table.language for code, table in GRAMMARS.items()} == {"en": "en", "es": "es"}
    assert grammar_for("es") is SPANISH
    assert grammar_for("qu") is grammar_for(None) is ENGLISH
    assert "es" in GRAMMARS
    assert "qu" not in GRAMMARS
    assert len(GRAMMARS) == 2


def test_a_name_that_is_no_table_is_refused() -> None:
    with pytest.raises(AttributeError, match="QUECHUA"):
        _ = __import__("caravan_map.news.grammar", fromlist=["x"]).QUECHUA


def test_small_words_tell_the_languages_apart() -> None:
    spanish, english = small_words("es"), small_words("en")
    assert {"de", "los", "que", "hacia", "está"} <= spanish
    assert len(spanish & english) < len(english) / 10


@pytest.mark.parametrize("table", [ENGLISH, SPANISH], ids=["en", "es"])
def test_no_phrase_is_empty_or_capital_or_spaced_oddly(table: object) -> None:
    assert table in (ENGLISH, SPANISH)
    for phrase in (ENGLISH if table is ENGLISH else SPANISH).lexicon:
        assert phrase == " ".join(phrase.lower().split()) != ""


def test_every_class_is_filled() -> None:
    found = {sense for phrase in SPANISH.lexicon for sense in SPANISH.senses_of(phrase)}
    assert {*V, *N, *P, *A} - found == UNFILLED


def test_only_verbs_have_forms_and_only_finite_ones_a_person() -> None:
    for readings in SPANISH.lexicon.values():
        for lexeme in readings:
            assert isinstance(lexeme.sense, VerbClass | Adverb) or lexeme.form is None
            assert lexeme.person is None or lexeme.form not in {Form.BASE, Form.ING, Form.PARTICIPLE, Form.NOUN}


def test_the_lexicon_holds_no_dates() -> None:
    calendar = {*SPANISH.dates.weekdays, *SPANISH.dates.months}
    assert calendar.isdisjoint(SPANISH.lexicon)
    assert not any(re.search(r"\d", phrase) for phrase in SPANISH.lexicon)


def test_the_lexicon_holds_no_places() -> None:
    places = "méxico mexico guatemala honduras tapachula oaxaca puebla chiapas veracruz colombia bolivia ecuador españa"
    assert not any(set(phrase.split()) & set(places.split()) for phrase in SPANISH.lexicon)


@pytest.mark.parametrize(
    ("phrase", "sense"),
    [
        ("partieron", V.LEAVE),
        ("se pusieron en camino", V.LEAVE),
        ("emprendió la marcha", V.LEAVE),
        ("dejaron atrás", V.RECEDE),
        ("arribaron", V.REACH),
        ("hizo su entrada", V.REACH),
        ("ingresaron", V.REACH),
        ("atravesaron", V.CROSS),
        ("pernoctaron", V.STAY),
        ("se quedaron", V.STAY),
        ("pasaron la noche", V.STAY),
        ("se encuentran", V.STAY),
        ("prosiguieron", V.MOVE),
        ("se dirigen", V.HEAD),
        ("se disolvió", V.END),
        ("provienen", V.HAIL),
        ("pretenden", V.WANT),
        ("tienen previsto", V.WANT),
        ("señaló", V.SAY),
        ("detuvieron", V.SEIZE),
        ("impidieron", V.HINDER),
        ("se pasaron de largo", V.HINDER),
        ("trasladaron", V.BRING),
        ("con rumbo a", P.GOAL),
        ("a la altura del", P.PLACE),
        ("procedentes de", P.SOURCE),
        ("a través de", P.PATH),
        ("de acuerdo con", P.ACCORDING),
        ("luego de", P.TIME),
        ("antes de", P.BEFORE),
        ("vanguardia", A.AHEAD),
        ("rezagados", A.BEHIND),
        ("nadie", A.NONE),
        ("tampoco", A.NOT),
        ("podrán", A.MODAL),
        ("podría", A.WOULD),
        ("en donde", A.WHERE),
        ("suelen", A.HABIT),
        ("caravana", N.GROUP),
        ("caminantes", N.CROWD),
        ("alcaldesa", N.OFFICIAL),
        ("auditorio municipal", N.SPOT),
        ("solicitudes", N.COUNT),
        ("tráileres", N.VEHICLE),
    ],
)
def test_a_reporters_word_has_its_sense_first(phrase: str, sense: Sense) -> None:
    assert senses(phrase)[0] is sense


@pytest.mark.parametrize(
    ("word", "both"),
    [
        ("volvieron", {V.REACH, V.SUCCEED}),  # to a town; walking again
        ("esperaban", {V.WANT, V.STAY, V.AWAIT}),  # to arrive; for food; us
        ("fueron", {V.BE, V.HEAD, A.AUXILIARY, V.MOVE}),
        ("de", {P.OF, P.SOURCE}),
        ("a", {P.TO, A.TO}),
        ("para", {P.GOAL, A.TO}),
        ("que", {A.RELATIVE, A.SUBORDINATOR}),
        ("marcha", {N.GROUP, V.MOVE}),
        ("camino", {V.HEAD, V.MOVE}),  # the noun; "caminó" without its accent
    ],
)
def test_an_ambiguous_word_keeps_its_senses(word: str, both: set[Sense]) -> None:
    assert set(senses(word)) == both


def test_the_ending_tells_who() -> None:
    assert [SPANISH.lexicon[word][0].person for word in ("llegó", "llegaron", "llegamos")] == [
        Person.IT,
        Person.THEY,
        Person.WE,
    ]
    assert SPANISH.drops_subject
    assert not ENGLISH.drops_subject
