from __future__ import annotations

from datetime import date

import pytest
from caravan_map.data.routes import load_route
from caravan_map.news.article import Article
from caravan_map.news.journey import Departure, Journey
from caravan_map.news.language import language_warnings
from caravan_map.news.stories.groups import warnings
from caravan_map.track.remarks import of_reading
from caravan_map.wording.language import language
from caravan_map.wording.readings import reading_warning
from caravan_map.wording.reasons import reason
from caravan_map.wording.remarks import remark_text
from caravan_map.wording.words import words_in

SPANISH = words_in("es")
COAST = load_route("gulf-matamoros")
ONE = "y solo se usa donde habla del de esta historia"
FIRST, LAST = date(2023, 12, 24), date(2024, 1, 2)
OWN = Journey(("a", "b"), FIRST, LAST, Departure(FIRST, "Tapachula"))
OTHERS = (
    Journey(("c",), FIRST, FIRST, Departure(FIRST)),
    Journey(("d", "e"), FIRST, LAST),
    Journey(("f",), None, None),
    Journey(("g",), LAST, LAST, Departure(None, "Huixtla")),
)


def article(name: str, code: str) -> Article:
    return Article(name, f"{name}.txt", "…", language=code)


def test_which_group_a_story_follows_is_said_in_the_readers_language() -> None:
    days = "24 dic 2023 – 2 ene 2024"
    assert [reading_warning(text, SPANISH) for text in warnings((OWN, *OTHERS))] == [
        (f"el grupo de esta historia es el que salió de Tapachula el 24 dic 2023 ({days}): 2 artículos", ""),
        (f"un artículo trata de otro grupo, que salió el 24 dic 2023 (24 dic 2023) {ONE}", ""),
        (f"2 artículos tratan de otro grupo ({days}) y solo se usan donde hablan del de esta historia", ""),
        (f"un artículo trata de un grupo de días desconocidos {ONE}", ""),
        (f"un artículo trata de otro grupo, que salió de Huixtla (2 ene 2024) {ONE}", ""),
    ]


def test_a_group_that_no_article_tells_of_is_told() -> None:
    (text,) = warnings((OWN,), Departure(LAST, "Huixtla"))
    assert reading_warning(text, SPANISH)[0].startswith(
        "ningún artículo habla de un grupo que salió de Huixtla el 2 ene 2024; el más cercano es el que salió de "
    )


def test_articles_in_other_languages_are_told() -> None:
    odd = [article(f"a{number}", "fr") for number in range(9)]
    stated = language_warnings([article("b", "es")], [article("b", "en")])
    texts = [reading_warning(text, SPANISH) for text in (*language_warnings(odd), *stated)]
    assert {tongue for _, tongue in texts} == {""}
    assert " y " in texts[0][0]
    assert "en un idioma (francés) que aún no se puede leer" in texts[0][0]
    assert texts[1][0] == "b: según el archivo está en un idioma (inglés) que no es el del texto; leído como español"


@pytest.mark.parametrize("text", ["the moon was full", "two article is about the group of old and more"])
def test_a_warning_of_no_known_pattern_stays_english_and_is_marked_so(text: str) -> None:
    assert reading_warning(text, SPANISH)[1] == "en"


def test_the_remark_and_the_reason_say_it_in_the_same_words() -> None:
    (text, *_) = warnings((OWN, OTHERS[0]))
    told = remark_text(of_reading(text), COAST, told=language("es"))
    assert told == reading_warning(text, SPANISH)[0]
    english = "the story follows the group that left Tapachula on 24 Dec 2023 (24 Dec 2023 to 2 Jan 2024): 2 articles"
    assert remark_text(of_reading(text), COAST) == english
    why = f"its article is about another group: {OWN.words}"
    assert reason(why, SPANISH)[0].startswith("su nota trata de otro grupo: el que salió de Tapachula el 24 dic 2023")
