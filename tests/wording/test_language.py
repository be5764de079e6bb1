from __future__ import annotations

import re
from dataclasses import asdict, fields
from datetime import date
from string import Formatter
from typing import Any, get_args

import pytest
from caravan_map.errors import LanguageError
from caravan_map.track.remarks import RemarkKind
from caravan_map.wording.language import LANGUAGES, language, phrases_in

DAY = date(2023, 12, 27)


def gaps(text: object) -> set[tuple[str | None, str | None]]:
    """List the fields of a phrase with the way they are written."""
    return {(name, spec) for _, name, spec, _ in Formatter().parse(str(text)) if name}


def phrases(code: str) -> dict[str, Any]:
    words = phrases_in(code)
    found: dict[str, Any] = {f"sentences.{key}": text for key, text in asdict(words.sentences).items()}
    found |= {f"labels.{key}": text for key, text in asdict(words.labels).items() if isinstance(text, str)}
    return found | {f"remarks.{kind}": text for kind, text in words.remarks.items()}


def test_every_kind_of_remark_has_its_words_in_every_language() -> None:
    for code in LANGUAGES:
        assert set(phrases_in(code).remarks) == set(get_args(RemarkKind))


def test_all_languages_fill_the_same_fields_but_those_the_language_needs_not() -> None:
    english, spanish = phrases("en"), phrases("es")
    assert english.keys() == spanish.keys()
    for key, text in spanish.items():
        assert gaps(text) <= gaps(english[key]) | {("goal", ""), ("road", "")}, key


def test_columns_and_nouns_are_as_many_in_every_language() -> None:
    english, spanish = phrases_in("en"), phrases_in("es")
    assert english.nouns.keys() == spanish.nouns.keys()
    assert all("other" in forms for words in (english, spanish) for forms in words.nouns.values())
    for field in fields(english.labels):
        one, other = getattr(english.labels, field.name), getattr(spanish.labels, field.name)
        assert type(one) is type(other)
        if isinstance(one, tuple | dict):
            assert len(one) == len(other)


@pytest.mark.parametrize(
    ("tag", "km", "percent", "day", "month"),
    [
        ("en", "1,600 km", "4%", "27 December 2023", "December 2023"),
        ("en-US", "1,600 km", "4%", "December 27, 2023", "December 2023"),
        ("es", "1,600 km", "4%", "27 de diciembre de 2023", "diciembre de 2023"),
        ("es-MX", "1,600 km", "4%", "27 de diciembre de 2023", "diciembre de 2023"),
        ("es_ES", "1.600 km", "4\N{NO-BREAK SPACE}%", "27 de diciembre de 2023", "diciembre de 2023"),
    ],
)
def test_numbers_and_days_follow_the_custom_of_the_country(
    tag: str, km: str, percent: str, day: str, month: str
) -> None:
    told = language(tag)
    assert (told.km(1600.2), told.percent(3.6), told.day(DAY), told.month(DAY)) == (km, percent, day, month)


@pytest.mark.parametrize("tag", ["fr", "", "english", "es-XX-YY-ZZ", "en-QQQ"])
def test_a_language_without_words_or_a_country_that_is_none_is_refused(tag: str) -> None:
    with pytest.raises(LanguageError, match=re.escape(f"no words in the language {tag!r}; choose en or es")):
        language(tag)


def test_halves_are_rounded_up_and_levels_kept_in_full() -> None:
    told = language()
    assert (told.number(4.5), told.number(5.5), told.percent(0.5)) == ("5", "6", "1%")
    assert (told.level(0.8), told.level(0.995)) == ("80%", "99.5%")


def test_a_count_has_its_singular_and_plural() -> None:
    assert [language().counted(count, "days") for count in (0, 1, 2, 1000)] == [
        "0 days",
        "1 day",
        "2 days",
        "1,000 days",
    ]
    assert [language("es").counted(count, "people") for count in (1, 8000)] == ["1 persona", "8,000 personas"]


def test_words_that_meet_run_together_in_spanish() -> None:
    told = language("es")
    assert told.tell("de {road}", road="el corredor") == "del corredor"
    assert told.tell("{a} y {b}", a="Chivela", b="Isla") == "Chivela e Isla"
    assert told.tell("{a} y {b}", a="cal", b="hielo") == "cal y hielo"
    assert told.tell("de {a}", a="El Paso") == "de El Paso"
