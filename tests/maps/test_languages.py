"""Everything that is said on a page is said in every language, with the same gaps."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import caravan_map.maps
import pytest
from babel.messages.extract import extract
from caravan_map.maps import method, reasons, words
from caravan_map.maps.words import LANGUAGES, words_in
from jinja2.ext import babel_extract

MAPS = Path(caravan_map.maps.__file__).parent
OTHERS = [language for language in LANGUAGES if language != "en"]


def said() -> Iterator[tuple[str, ...]]:
    """Give every text that is translated, with its plural where it has one."""
    for file in MAPS.rglob("*.py"):
        for _, text, *_ in extract("python", io.BytesIO(file.read_bytes()), keywords={"say": None, "count": (1, 2)}):
            yield parts(text)
    for file in MAPS.glob("static/*.html"):
        template = io.BytesIO(file.read_bytes())
        for _, _, found, _ in babel_extract(template, ("say", "count"), (), {"trim_blocks": "true"}):
            yield parts(found)
    for table in (words.ROLE, words.GROUP, words.STATUS, words.KIND, words.LENGTH, method._MODES):
        yield from ((text,) for text in table.values())
    yield from ((word,) for _, word in words._SURE)
    yield from ((pattern,) for pattern in reasons.PATTERNS)


def parts(found: str | Sequence[str | None] | None) -> tuple[str, ...]:
    """Give a text's forms: one, or the singular and the plural."""
    return (found,) if isinstance(found, str) else tuple(part for part in found or () if part)


def gaps(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_gaps(language: str) -> None:
    table = words._table(language)
    texts = set(said())
    assert {text for text in texts if text[0] not in table} == set()
    for text in texts:
        forms = table[text[0]]
        assert len(text) == (1 if isinstance(forms, str) else len(forms)), text
        for form in (forms,) if isinstance(forms, str) else forms[-1:]:
            assert gaps(form) == gaps(text[-1]), text


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language: str) -> None:
    assert set(words._table(language)) - {text[0] for text in said()} - {"Where the group was, as reported"} == set()


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(ValueError, match="take one of en, es"):
        words_in("tlh")


def test_a_country_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="names no language and country"):
        words_in("es-12345")


def test_a_country_chooses_how_numbers_and_days_are_written() -> None:
    assert (words_in("es").number(1849), words_in("es-ES").number(11849)) == ("1,849", "11.849")
    assert words_in("es").count("{n} read", "{n} read", 2) == "2 read"


def test_countries_and_languages_are_named() -> None:
    spanish = words_in("es")
    assert spanish.country("United States of America") == "Estados Unidos"
    assert spanish.country("Atlantis") == "Atlantis"
    assert spanish.language_name("en") == "inglés"
