"""Everything that is said to a reader is said in every language, with the same gaps."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

import caravan_map.maps
import caravan_map.wording
import pytest
from babel.messages.extract import extract
from caravan_map.data import claim_lines, layouts, timeline_view, timeline_words
from caravan_map.data.routes import load_route, route_names
from caravan_map.errors import LanguageError
from caravan_map.geo.credits import ATTRIBUTION
from caravan_map.maps import basemap, method
from caravan_map.wording import bases, places, readings, reasons, words
from caravan_map.wording.catalog import Catalog, catalog, translated
from caravan_map.wording.english import ENGLISH
from caravan_map.wording.language import LANGUAGES
from caravan_map.wording.words import words_in
from jinja2.ext import babel_extract

MAPS, WORDING = (Path(package.__file__ or "").parent for package in (caravan_map.maps, caravan_map.wording))
DATA = [Path(module.__file__ or "") for module in (claim_lines, timeline_view, timeline_words)]
OTHERS = [language for language in LANGUAGES if language != "en"]


def said() -> Iterator[tuple[str, ...]]:
    """Give every text that is translated whole, with its plural where it has one."""
    for file in (*MAPS.rglob("*.py"), *WORDING.rglob("*.py"), *DATA):
        for _, text, *_ in extract("python", io.BytesIO(file.read_bytes()), keywords={"say": None, "count": (1, 2)}):
            yield parts(text)
    for file in MAPS.glob("static/*.html"):
        template = io.BytesIO(file.read_bytes())
        for _, _, found, _ in babel_extract(template, ("say", "count"), (), {"trim_blocks": "true"}):
            yield parts(found)
    for table in (words.ROLE, words.GROUP, words.STATUS, words.KIND, words.LENGTH, places.PARTS, method._MODES):
        yield from ((text,) for text in table.values())
    yield from ((word,) for _, word in words._SURE)
    yield from ((name,) for name in (*claim_lines.MEANING.values(), *timeline_view._HEADINGS))
    yield from ((column.name,) for column in layouts._TIMELINE if column.name)
    found = (*reasons.PATTERNS, *bases.PATTERNS, *bases.CLUES, *bases.ROUTES)
    found += (*ATTRIBUTION, *basemap.ATTRIBUTIONS, *reasons.ROADS)
    found += tuple({load_route(name).source for name in route_names()})
    found += (*readings.PATTERNS, *readings.GROUPS, *readings.LEFT)
    yield from ((pattern,) for pattern in found)


def phrases(part: object, context: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give every phrase with its context, and every noun with its forms."""
    if isinstance(part, str):
        yield context, (part,)
    elif isinstance(part, dict) and set(part) == {"one", "other"}:
        yield context, tuple(part.values())
    elif isinstance(part, dict):
        for key, item in part.items():
            yield from phrases(item, f"{context}.{key}" if context else key)
    elif isinstance(part, tuple):
        for item in part:
            yield from phrases(item, context)


def parts(found: str | Sequence[str | None] | None) -> tuple[str, ...]:
    """Give a text's forms: one, or the singular and the plural."""
    return (found,) if isinstance(found, str) else tuple(part for part in found or () if part)


def gaps(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_gaps(language: str) -> None:
    table = catalog(language).entries
    texts = set(said())
    assert {text for text in texts if ("", text[0]) not in table} == set()
    for text in texts:
        forms = table["", text[0]]
        assert len(text) == len(forms), text
        assert gaps(forms[-1]) == gaps(text[-1]), text


@pytest.mark.parametrize("language", OTHERS)
def test_every_phrase_is_translated(language: str) -> None:
    table = catalog(language).entries
    for context, forms in phrases(asdict(ENGLISH)):
        found = table.get((context, forms[0])) or table.get(("", forms[0]))
        assert found is not None, (context, forms)
        assert len(found) == len(forms), (context, forms)


@pytest.mark.parametrize("language", OTHERS)
def test_no_translation_is_left_over(language: str) -> None:
    needed = {("", text[0]) for text in said()} | {("", "Where the group was, as reported")}
    for context, forms in phrases(asdict(ENGLISH)):
        needed |= {("", forms[0]), (context, forms[0])}
    assert set(catalog(language).entries) - needed == set()


def test_a_context_tells_apart_what_is_one_word_in_english() -> None:
    texts = Catalog({("", "Figure"): ("Cifra",), ("labels.figure", "Figure"): ("Dato",)})
    assert texts.forms("Figure") == ("Cifra",)
    assert texts.forms("Figure", context="labels.figure") == ("Dato",)
    assert texts.forms("Figure", context="labels.size") == ("Cifra",)
    assert texts.forms("day", "days") == ("day", "days")


def test_english_needs_no_catalogue() -> None:
    assert translated(ENGLISH, "en") == ENGLISH


def test_a_language_without_words_is_refused() -> None:
    with pytest.raises(LanguageError, match="choose en or es"):
        words_in("tlh")


def test_a_country_that_is_none_is_refused() -> None:
    with pytest.raises(LanguageError, match="no words in the language 'es-12345'"):
        words_in("es-12345")


def test_a_tag_is_written_as_pages_write_it() -> None:
    assert (words_in("es_MX").tag, words_in("es_MX").region, words_in("es").region) == ("es-MX", "es-MX", "es-419")


def test_a_country_chooses_how_numbers_and_days_are_written() -> None:
    assert (words_in("es").number(1849), words_in("es-ES").number(11849)) == ("1,849", "11.849")
    assert words_in("es").count("{n} read", "{n} read", 2) == "2 read"


def test_countries_and_languages_are_named() -> None:
    spanish = words_in("es")
    assert spanish.country("United States of America") == "Estados Unidos"
    assert spanish.country("Atlantis") == "Atlantis"
    assert spanish.language_name("en") == "inglés"
