from __future__ import annotations

import pytest
from caravan_map.news import language
from caravan_map.news.article import Article
from caravan_map.news.language import (
    detected_language,
    known_code,
    language_warnings,
    overruling_language,
    with_languages,
)
from hypothesis import given
from hypothesis import strategies as st

ENGLISH = "They left the town at dawn and walked on to the coast, where they slept in a park."
SPANISH = (
    "Salieron de la ciudad al amanecer y caminaron hasta el pueblo de la costa, donde durmieron en un parque. Según la "
    "policía, son más de mil personas las que van en el grupo."
)
FRENCH = "Ils ont quitté la ville à l'aube et ont marché jusqu'à la côte, où ils ont dormi dans un parc."
PORTUGUESE = (
    "Os organizadores disseram que o grupo saiu da cidade de madrugada e que caminhou até a próxima vila, onde passou "
    "a noite num campo de futebol. A polícia acompanhou a coluna, mas não impediu o avanço."
)
GERMAN = "Sie verließen die Stadt im Morgengrauen und gingen weiter zur Küste, wo sie in einem Park schliefen."
UNTELLABLE = "Huixtla, 12 km"


def article(key: str, text: str, stated: str | None = None) -> Article:
    return Article(key, f"{key}.txt", text, language=stated)


@pytest.mark.parametrize(
    ("text", "expected"),
    [(ENGLISH, "en"), (SPANISH, "es"), (FRENCH, "fr"), (PORTUGUESE, "pt"), (GERMAN, "de"),
     ("Durmieron en el parque del pueblo y salieron el lunes.", "es"), ("La columna llega a la ciudad.", "es"),
     ("The group reached the town.", "en")],
)  # fmt: skip
def test_the_language_of_prose_is_told(text: str, expected: str) -> None:
    assert detected_language(text) == expected
    assert detected_language(text) == expected  # again the same


@pytest.mark.parametrize("text", ["", "   ", "a", "12 km", UNTELLABLE, "?!", "Foto: AP", "\ud800"])
def test_what_is_too_short_or_no_prose_is_not_guessed(text: str) -> None:
    assert detected_language(text) is None


def test_small_words_that_leave_no_doubt_need_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_identifier", lambda: pytest.fail("was loaded"))
    assert detected_language(ENGLISH) == "en"
    assert detected_language(SPANISH) == "es"


def test_only_the_start_of_a_long_text_counts() -> None:
    assert detected_language(ENGLISH * 100 + FRENCH * 10_000) == "en"


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("en-GB", "en"), ("ES_mx", "es"), (" fr ", "fr"), ("und", None), ("xx", None), ("english", None),
     ("", None), (None, None)],
)  # fmt: skip
def test_a_tag_is_known_or_not(tag: str | None, code: str | None) -> None:
    assert known_code(tag) == code


def test_what_is_stated_stands_and_what_is_not_is_detected() -> None:
    found = with_languages(
        [article("a", "They left the town at dawn.", "de"), article("b", SPANISH), article("c", ENGLISH)]
    )
    assert [one.language for one in found] == ["de", "es", "en"]


def test_what_is_stated_yields_to_a_text_that_leaves_no_doubt() -> None:
    stated = [article("a", SPANISH, "en"), article("b", f"{ENGLISH} {ENGLISH}", "es"), article("c", PORTUGUESE, "pt")]
    found = with_languages(stated)
    assert [one.language for one in found] == ["es", "en", "pt"]
    assert language_warnings(found, stated)[1:] == (
        "a: stated to be in a language (en) that the text is not in; read as es",
        "b: stated to be in a language (es) that the text is not in; read as en",
    )


def test_relatives_of_a_language_with_a_grammar_overrule_nothing() -> None:
    assert [overruling_language(text) for text in (FRENCH, PORTUGUESE, GERMAN, "")] == [None] * 4


def test_what_cannot_be_told_is_in_the_storys_usual_language() -> None:
    odd = article("z", UNTELLABLE)
    assert (
        with_languages([article("a", SPANISH), article("b", SPANISH), article("c", ENGLISH), odd])[-1].language == "es"
    )
    assert with_languages([article("a", SPANISH), article("c", ENGLISH), odd])[-1].language == "en"
    assert with_languages([odd])[0].language == "en"
    assert with_languages([]) == []


def test_articles_in_languages_without_a_grammar_are_named_once_a_language() -> None:
    many = [article(f"f{number}", FRENCH, "fr") for number in range(7)]
    lines = language_warnings([article("a", ENGLISH, "en"), article("g", GERMAN, "de"), *many])
    assert len(lines) == 2
    assert lines[0].startswith("g: in a language (de) that cannot be read yet")
    assert lines[1].startswith("f0, f1, f2, f3, f4 and 2 more: in a language (fr)")
    assert language_warnings([article("a", ENGLISH, "en"), article("b", SPANISH, "es"), article("c", "")]) == ()


@given(st.text(max_size=300))
def test_any_text_has_a_language_or_none(text: str) -> None:
    found = detected_language(text)
    assert found is None or known_code(found) == found


@given(st.permutations([article("a", SPANISH), article("b", ENGLISH), article("c", UNTELLABLE), article("d", SPANISH)]))
def test_the_order_of_the_articles_is_immaterial(articles: list[Article]) -> None:
    assert {one.id: one.language for one in with_languages(articles)} == {"a": "es", "b": "en", "c": "es", "d": "es"}
