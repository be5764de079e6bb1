from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import docx
import pypdf
import pytest
from caravan_map.errors import ExportError
from caravan_map.maps.assets import digest
from caravan_map.maps.documents.markdown import markdown, picture_name
from caravan_map.maps.documents.model import Document, Grid, Paragraph, line
from caravan_map.maps.documents.paper import paper
from caravan_map.maps.documents.web import web
from caravan_map.maps.documents.word import word
from lxml import html
from markdown_it import MarkdownIt
from support.documents import HOSTILE, document, long_document

SAID = "They left Huixtla."
LINK = 'https://wire.example/a b?c=1&d="2"'


def as_html(text: str) -> str:
    """Render Markdown as GitHub would, HTML in it included, without its front matter."""
    rendered: str = MarkdownIt("commonmark", {"html": True}).enable("table").render(text.split("---\n", 2)[2])
    return rendered


def test_markdown_has_front_matter_headings_lists_tables_and_pictures() -> None:
    text = markdown(document(), beside="report-")
    assert text.startswith('---\ntitle: "They left Huixtla."\ndate: 2023-12-27\nlang: "en"\n')
    page = html.fromstring(as_html(text))
    assert [page.findtext(f".//{name}") for name in ("h1", "h2", "h3", "li", "th")] == [SAID] * 5
    assert page.find(".//img").get("src") == "report-map.png"
    assert page.find(".//img").get("alt") == SAID
    assert page.findtext(".//strong") == SAID


def test_markdown_links_where_the_text_leads() -> None:
    page = html.fromstring(as_html(markdown(document())))
    assert page.find(".//p/a").get("href") == "https://wire.example/a%20b?c=1&d=%222%22"


def test_hostile_texts_stay_texts_in_markdown() -> None:
    text = markdown(document(HOSTILE))
    page = html.fromstring(as_html(text))
    assert len(page.findall(".//img")) == 1
    assert not page.xpath("//script | //code | //a[not(starts-with(@href, 'https://wire.example/'))]")
    assert "onerror=alert(1)" in page.text_content()
    assert text.split("\n---\n")[0].count("\n") == 4


def test_a_paragraph_that_looks_like_a_list_stays_a_paragraph() -> None:
    made = replace(document(), blocks=(Paragraph(line("- not a list")), Paragraph(line("12. nor this"))))
    page = html.fromstring(as_html(markdown(made)))
    assert page.findall(".//li") == []


def test_the_files_of_pictures_have_names() -> None:
    assert [picture_name(figure, "x-") for figure in document().figures] == ["x-map.png"]


def test_the_page_asks_for_nothing_and_runs_nothing() -> None:
    text = web(document())
    policy = re.findall(r'content="(default-src[^"]*)"', text)[0]
    style = re.findall(r"<style>(.*?)</style>", text, flags=re.DOTALL)[0]
    assert policy.startswith("default-src 'none'")
    assert digest(style.encode()) in policy
    page = html.document_fromstring(text)
    assert page.xpath("//script | //link[@rel='stylesheet'] | //iframe") == []
    assert [image.get("src")[:15] for image in page.iter("img")] == ["data:image/png;"]


def test_the_page_says_what_the_document_says() -> None:
    page = html.document_fromstring(web(document()))
    assert page.get("lang") == "en"
    assert page.findtext(".//title") == SAID
    assert [page.findtext(f".//{name}") for name in ("h1", "h2", "h3", "th", "figcaption")] == [SAID] * 5
    assert page.find(".//img").get("alt") == SAID
    link = page.find(".//p/a")
    assert (link.get("href"), link.get("rel"), link.find("span").get("lang")) == (LINK, "noopener noreferrer", "es")
    assert page.xpath("//td[@class='right']/text()") == ["12"]


def test_hostile_texts_stay_texts_on_the_page() -> None:
    page = html.document_fromstring(web(document(HOSTILE)))
    assert len(list(page.iter("img"))) == 1
    assert page.xpath("//script | //a[not(starts-with(@href, 'https://wire.example/'))]") == []


def test_the_word_file_has_headings_a_table_and_a_picture_with_its_text() -> None:
    file = docx.Document(io.BytesIO(word(document())))
    styles = [one.style.name for one in file.paragraphs if one.style and one.text == SAID]
    assert styles == ["Title", "Caption", "Heading 1", "Heading 2", "List Bullet", "List Bullet"]
    assert [cell.text for cell in file.tables[0].rows[1].cells] == [SAID, "12"]
    assert file.inline_shapes[0]._inline.docPr.get("descr") == SAID


def test_a_line_above_a_table_stays_on_its_page_in_the_word_file() -> None:
    grid = Grid(("A",), ((line("1"),),), (1,))
    blocks = (Paragraph(line("above")), grid, Paragraph(line("below")))
    made = docx.Document(io.BytesIO(word(replace(document(), blocks=blocks))))
    kept = {one.text: one.paragraph_format.keep_with_next for one in made.paragraphs}
    assert (kept["above"], kept["below"]) == (True, None)


def test_the_word_file_links_where_the_text_leads_and_nowhere_else() -> None:
    file = docx.Document(io.BytesIO(word(document(HOSTILE))))
    targets = {one.target_ref for one in file.part.rels.values() if one.is_external}
    assert targets == {LINK}


def test_the_word_file_tells_title_language_and_day() -> None:
    properties = docx.Document(io.BytesIO(word(document()))).core_properties
    assert (properties.title, properties.language) == (SAID, "en")
    assert properties.created == properties.modified == datetime(2023, 12, 27, tzinfo=properties.created.tzinfo)


def test_the_rows_that_head_a_table_of_the_word_file_repeat() -> None:
    with zipfile.ZipFile(io.BytesIO(word(long_document(3)))) as archive:
        assert archive.read("word/document.xml").count(b"<w:tblHeader") == 1


def test_the_pdf_says_what_the_document_says() -> None:
    pdf = pypdf.PdfReader(io.BytesIO(paper(document())))
    text = " ".join(pdf.pages[0].extract_text().split())
    assert text.count(SAID) >= 8
    assert "• They left" in text
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.subject) == (SAID, SAID)
    root: Any = pdf.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert str(pdf.metadata.creation_date) == "2023-12-27 00:00:00+00:00"


def test_the_pdf_has_bookmarks_and_links() -> None:
    pdf = pypdf.PdfReader(io.BytesIO(paper(document())))
    outline: Any = pdf.outline
    assert (outline[0]["/Title"], outline[1][0]["/Title"]) == (SAID, SAID)
    notes: Any = pdf.pages[0]["/Annots"]
    assert {note.get_object()["/A"]["/URI"] for note in notes} == {LINK}


def test_a_long_table_goes_on_with_its_headings_on_each_page_of_the_pdf() -> None:
    pdf = pypdf.PdfReader(io.BytesIO(paper(long_document(120))))
    assert len(pdf.pages) > 1
    assert all("Day" in page.extract_text() for page in pdf.pages)


def test_hostile_texts_run_nothing_in_the_pdf() -> None:
    content = paper(document(HOSTILE))
    assert b"/JavaScript" not in content
    assert b"/JS" not in content
    assert "onerror=alert(1)" in pypdf.PdfReader(io.BytesIO(content)).pages[0].extract_text()


@pytest.mark.parametrize("write", [markdown, web, word, paper])
def test_the_same_document_gives_the_same_file(write: Callable[[Document], str | bytes]) -> None:
    assert write(document()) == write(document())


@pytest.mark.parametrize("moment", [0.0, 1e10], ids=["before 1980", "after 2107"])
def test_a_clock_that_no_archive_can_tell_is_one_line(moment: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zipfile.time.time", lambda: moment)
    with pytest.raises(ExportError, match="while this machine's clock is wrong"):
        word(document())
