from __future__ import annotations

import codecs

import pytest
from caravan_map.data.article_bytes import Source, decoded
from caravan_map.data.articles import articles_of
from caravan_map.errors import ArticleError
from hypothesis import example, given, settings
from hypothesis import strategies as st

SPANISH = "Salió la columna el año pasado – “mañana seguirán”, según los señores del pueblo."


def read(content: bytes, *, charset: str | None = None, declares: bool = False) -> tuple[str, str | None]:
    return decoded(Source("a", "a", content, charset=charset), declares=declares)


@pytest.mark.parametrize(
    "content",
    [
        SPANISH.encode(),
        SPANISH.encode("utf-8-sig"),
        SPANISH.encode("utf-16"),
        codecs.BOM_UTF16_BE + SPANISH.encode("utf-16-be"),
        SPANISH.encode("utf-32"),
        codecs.BOM_UTF32_BE + SPANISH.encode("utf-32-be"),
    ],
)
def test_utf_8_and_a_byte_order_mark_leave_no_doubt(content: bytes) -> None:
    assert read(content) == (SPANISH, None)


@pytest.mark.parametrize("text", [SPANISH, "salió de la ciudad", "año", "¿Qué pasó? Camión, niñez, pingüino."])
def test_windows_and_latin_1_are_guessed_and_told(text: str) -> None:
    found, note = read(text.encode("cp1252"))
    assert found == text
    assert note is not None
    assert "is not UTF-8; read as cp1252" in note


def test_another_script_is_guessed_too() -> None:
    text = "Колонна вышла из города вчера вечером и движется на север по шоссе, сказали её участники."
    assert read(text.encode("cp1251"))[0] == text


def test_the_servers_word_comes_before_the_documents_own() -> None:
    content = "<meta charset=utf-8>ñ".encode("mac_roman")
    assert read(content, charset="macintosh", declares=True)[0].endswith("ñ")
    assert read("<?xml version='1.0' encoding='cp1251'?>ж".encode("cp1251"), declares=True)[0].endswith("ж")
    assert read("<meta charset=cp1251>ж".encode(), declares=False)[0].endswith("ж")


@pytest.mark.parametrize("name", ["no-such", "utf-16", "rot13", "hex", "zip", "undefined", "idna", "utf-8\0"])
def test_a_declared_encoding_that_is_none_is_passed_over(name: str) -> None:
    assert read("señal".encode(), charset=name)[0] == "señal"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (codecs.BOM_UTF16_LE, "is empty"),
        (codecs.BOM_UTF16_LE + b"a", "opens as UTF-16-LE text does but is not"),
        (codecs.BOM_UTF8 + b"a\xff", "opens as UTF-8 text does but is not"),
        (b"a\0b", "is not text (it holds NUL bytes)"),
        (b"\xff\0\xff\0", "is not text (it holds NUL bytes)"),
        (bytes(range(1, 256)) * 3, "is neither UTF-8 text nor text in another encoding"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(ArticleError) as refused:
        read(content)
    assert reason in refused.value.reason
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".json", ".html", ".rss", ".docx", ".x"])
@given(content=st.binary(max_size=120) | st.text(max_size=80).map(str.encode))
@example(content=b"---\n- x\n---\n")
@example(content=b"---\npublished: 9999999999999\n---\nx")
@example(content=b'[{"text": "a", "id": {"b": 1}, "published": false}, [], null]')
@example(content=b"[" * 5_000)
@example(content=b"\xef\xbb\xbf")
@settings(max_examples=40)
def test_any_bytes_in_any_format_give_articles_or_one_error(suffix: str, content: bytes) -> None:
    failures: list[ArticleError] = []
    try:
        found = list(articles_of(Source("a", "a", content), suffix, failures.append))
    except ArticleError as error:
        found = []
        failures.append(error)
    assert found or failures
    assert all(one.text.strip() and one.id for one in found)
