from __future__ import annotations

import zipfile
from datetime import UTC, date, datetime
from io import BytesIO

import docx
import pytest
from caravan_map.data.article_bytes import Source
from caravan_map.data.articles import articles_of
from caravan_map.errors import ArticleError
from caravan_map.news.article import Article
from hypothesis import given, settings
from hypothesis import strategies as st

WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def made(*paragraphs: str, table: tuple[str, ...] = (), **properties: object) -> bytes:
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    if table:
        cells = document.add_table(1, len(table)).rows[0].cells
        for cell, text in zip(cells, table, strict=True):
            cell.text = text
    for name, value in properties.items():
        setattr(document.core_properties, name, value)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def with_part(content: bytes, name: str, part: bytes) -> bytes:
    """Put another part into a document in place of its own."""
    stream = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            new.writestr(item.filename, part if item.filename == name else old.read(item))
        if name not in old.namelist():
            new.writestr(name, part)
    return stream.getvalue()


def body(inside: str) -> bytes:
    xml = f"<?xml version='1.0'?><w:document xmlns:w='{WORDS}'><w:body>{inside}</w:body></w:document>"
    return with_part(made("x"), "word/document.xml", xml.encode())


def read(content: bytes) -> Article:
    (found,) = articles_of(Source("a.docx", "a", content), ".docx", lambda error: pytest.fail(str(error)))
    return found


def refusal(content: bytes) -> str:
    with pytest.raises(ArticleError) as refused:
        list(articles_of(Source("a.docx", "a", content), ".docx", lambda error: pytest.fail(str(error))))
    assert "\n" not in str(refused.value)
    return refused.value.reason


def test_paragraphs_and_cells_are_lines_in_order() -> None:
    found = read(made("They left.", "", "It rained.", table=("9 km", "12 km")))
    assert (found.id, found.text) == ("a", "They left.\nIt rained.\n9 km\n12 km")


def test_the_properties_tell_title_author_and_day_with_its_basis() -> None:
    found = read(made("x", title="At the ford", author="Ana", language="es-MX", created=datetime(2022, 6, 9, 20)))  # noqa: DTZ001 - python-docx takes it so
    assert (found.title, found.author, found.language) == ("At the ford", "Ana", "es")
    assert (found.published, found.published_basis) == (date(2022, 6, 9), "“created” in the document's properties")
    assert found.published_at == datetime(2022, 6, 9, 20, tzinfo=UTC)


def test_the_day_of_a_template_is_no_day() -> None:
    assert read(made("x")).published is None


def test_the_text_is_as_finally_worded() -> None:
    found = read(
        body(
            "<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>stay</w:delText></w:r></w:del>"
            "<w:ins><w:r><w:t>left</w:t></w:r></w:ins><w:r><w:tab/><w:t>at 5</w:t><w:noBreakHyphen/><w:t>ish.</w:t>"
            "<w:br/><w:t>It rained.</w:t></w:r></w:p><w:moveFrom><w:p><w:r><w:t>gone</w:t></w:r></w:p></w:moveFrom>"
        )
    )
    assert found.text == "They left at 5-ish.\nIt rained."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is not a Word document"),
        (b"hello", "is not a Word document"),
        (b"PK\x03\x04" + b"x" * 50, "is not a Word document"),
        (made("x")[:-30], "is not a Word document"),
        (made("x").replace(b"word/document.xml", b"word/documenx.xml"), "is not a Word document"),
        (with_part(made("x"), "word/document.xml", b"<broken"), "is not a Word document"),
        (made(""), "is a Word document without text"),
    ],
)
def test_what_is_no_document_is_refused_in_one_line(content: bytes, reason: str) -> None:
    assert reason in refusal(content)


@pytest.mark.parametrize("name", ["word/document.xml", "word/media/image1.png"])
def test_a_zip_bomb_is_refused_without_being_unpacked(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bomb = with_part(made("x"), name, b"0" * 101_000_000)
    assert len(bomb) < 500_000
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *_: pytest.fail("was unpacked"))
    assert refusal(bomb).startswith("would unpack to 101,")


def test_a_part_that_is_larger_than_its_index_says_is_refused() -> None:
    bomb = bytearray(with_part(made("x"), "word/document.xml", b"0" * 30_000_000))
    size = (30_000_000).to_bytes(4, "little")
    assert bomb.count(size) == 2
    bomb = bomb.replace(size, (1_000).to_bytes(4, "little"))
    assert "is not a Word document" in refusal(bytes(bomb))


def test_a_document_of_too_many_parts_is_refused() -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(5_001):
            archive.writestr(f"{number}", b"")
    assert "5,001 parts" in refusal(stream.getvalue())


def test_entities_that_swell_do_nothing() -> None:
    swelling = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    xml = (
        f"<?xml version='1.0'?><!DOCTYPE w:document [<!ENTITY e0 'ha'>{swelling}]><w:document xmlns:w='{WORDS}'>"
        "<w:body><w:p><w:r><w:t>a&e11;</w:t></w:r></w:p></w:body></w:document>"
    )
    content = with_part(made("x"), "word/document.xml", xml.encode())
    try:
        assert len(read(content).text) < 1_000
    except ArticleError as error:
        assert "Word document" in error.reason  # noqa: PT017 - either will do


@given(st.binary(max_size=200) | st.integers(0, 30_000).map(lambda at: made("They left.")[:at] + b"\xff" * 9))
@settings(max_examples=60)
def test_any_bytes_give_an_article_or_one_error(content: bytes) -> None:
    try:
        found = list(articles_of(Source("a.docx", "a", content), ".docx", lambda _: None))
    except ArticleError:
        return
    assert all(one.text.strip() for one in found)


@given(st.integers(0, 20_000), st.integers(0, 255))
@settings(max_examples=60)
def test_a_document_with_one_wrong_byte_gives_an_article_or_one_error(at: int, byte: int) -> None:
    content = bytearray(made("They left."))
    content[at % len(content)] = byte
    try:
        found = list(articles_of(Source("a.docx", "a", bytes(content)), ".docx", lambda _: None))
    except ArticleError:
        return
    assert all(one.text.strip() for one in found)
