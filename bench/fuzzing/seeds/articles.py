"""Small whole articles of every format."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from functools import cache
from io import BytesIO

ENGLISH = (
    "The caravan left Tapachula on Sunday, Dec. 24, 2023. About 6,000 people walked 15 km to Álvaro Obregón.\n\n"
    "“We are going to Mexico City,” said Ana López in Huixtla on Dec. 27 (1,600 km from the border).\n"
)
SPANISH = (
    "TAPACHULA, Chiapas.- La caravana salió el domingo 24 de diciembre de Tapachula; unas mil 500 personas llegaron "
    "este martes a Villa Comaltitlán, a 60 kilómetros.\n\nEl 30 de diciembre pernoctaron en Mapastepec.\n"
)
_WORDS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def texts() -> list[bytes]:
    """Give plain texts, one in an old encoding and one in UTF-16."""
    return [ENGLISH.encode(), SPANISH.encode(), SPANISH.encode("cp1252"), ENGLISH.encode("utf-16"), b"\xef\xbb\xbfx"]


def markdowns() -> list[bytes]:
    """Give Markdown with and without front matter."""
    matter = "---\ntitle: On foot\npublished: 2023-12-27T08:00:00-06:00\nlanguage: en\nurl: https://e.org/a\n---\n"
    alias = "---\na: &x [1, 2]\ntitle: 'A'\nb: *x\ndate: 2023-12-27\n---\r\n"
    body = f"# On foot\n\n{ENGLISH}\n> quoted\n\n* [one](https://e.org)\n* ![two](a.png) `code`\n\n```\nfence\n```\n"
    return [(matter + body).encode(), (alias + body).encode(), b"---\n---\n# x\n", body.encode()]


def jsons() -> list[bytes]:
    """Give one article and an array of them."""
    article = {"title": "On foot", "text": ENGLISH, "published": "2023-12-27", "language": "en", "source": "Example"}
    other = {"id": "b", "text": SPANISH, "url": "https://www.example.org/b", "author": "A. B.", "date": "2023-12-28"}
    odd = b'{"id": 7, "text": "\\ud83d\\ude00 \\ud800 in Huixtla", "published": "2023-12-27T10:00:00Z"}'
    return [json.dumps(article).encode(), json.dumps([article, other], ensure_ascii=False).encode(), odd]


def json_lines() -> list[bytes]:
    """Give a line an article."""
    lines = [json.dumps({"id": str(number), "text": text}) for number, text in enumerate((ENGLISH, SPANISH, "x"))]
    return ["\n".join(lines).encode(), "\r\n\r\n".join(lines).encode("utf-8-sig")]


def pages() -> list[bytes]:
    """Give web pages: well made, badly made, and with what machines read."""
    data = json.dumps({"@graph": [{"@type": "NewsArticle", "datePublished": "2023-12-27T10:00:00-06:00"}]})
    head = (
        "<title>On foot</title><meta property='article:published_time' content='2023-12-27T09:30:00Z'>"
        "<meta name='author' content='A. B.'><link rel='canonical' href='https://example.org/2023/12/27/on-foot'>"
        f"<script type='application/ld+json'>{data}</script>"
    )
    article = "".join(f"<p>{line}</p>" for line in (ENGLISH + SPANISH).split("\n\n"))
    caption = "<figure><img src='a.jpg'><figcaption>Walking near Huixtla</figcaption></figure>"
    whole = (
        f"<!DOCTYPE html><html lang='en'><head>{head}</head><body><article>{article}{caption}</article></body></html>"
    )
    table = "<table><tr><td>Huixtla<td>Dec. 25</table><ul><li>Mapastepec<li>Arriaga</ul>"
    old = f"<html><meta charset=iso-8859-1><time pubdate datetime=2023-12-27>27</time><font>{SPANISH}{table}</font>"
    return [whole.encode(), old.encode("latin-1"), f"<p>{ENGLISH}<br>&amp;&aacute;&#x1F600;<b><i>x</b></i>".encode()]


def feeds() -> list[bytes]:
    """Give an RSS and an Atom feed."""
    rss = (
        '<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example</title><language>es</language><item>'
        f"<title>On &amp; foot</title><link>https://example.org/a</link><dc:creator>A</dc:creator><description>{SPANISH}"
        f"</description><content:encoded><![CDATA[<p>{SPANISH}</p>]]></content:encoded>"
        "<pubDate>Wed, 27 Dec 2023 10:00:00 -0600</pubDate></item><item><title>Only a headline</title></item></channel>"
        "</rss>"
    )
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title type="html">Ex&lt;b&gt;ample</title><entry><title>A</title>'
        '<link href="https://example.org/b"/><author><name>B</name></author><published>2023-12-27T10:00:00Z</published>'
        f'<source><title>Wire</title></source><content type="html">&lt;p&gt;{ENGLISH}&lt;/p&gt;</content></entry>'
        f'<entry><summary type="text">{ENGLISH}</summary><updated>2023-12-28</updated></entry></feed>'
    )
    entity = '<!DOCTYPE rss [<!ENTITY a "Huixtla">]><rss><channel><item><title>&a;</title></item></channel></rss>'
    return [rss.encode(), atom.encode(), entity.encode()]


def word_bodies() -> list[bytes]:
    """Give the XML of Word documents' texts; `word_file` puts a document around it."""
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in ENGLISH.split("\n") if line)
    more = (
        "<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:ins><w:r><w:t>put in</w:t><w:tab/><w:br/></w:r>"
        "</w:ins></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Huixtla</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/>"
    )
    opening = f'<?xml version="1.0"?><w:document {_WORDS}><w:body>'
    return [f"{opening}{paragraphs}{more}</w:body></w:document>".encode(), f"{opening}</w:body></w:document>".encode()]


def word_file(body: bytes) -> bytes:
    """Put a Word document around the XML of its text; what is an archive already stays as it is."""
    return body if body.startswith(b"PK") else archive({**_word_parts(), "word/document.xml": body})


def word_files() -> list[bytes]:
    """Give whole documents besides, whose archives get broken."""
    return [*word_bodies(), word_file(word_bodies()[0])]


@cache
def _word_parts() -> Mapping[str, bytes]:
    import docx

    made, written = docx.Document(), BytesIO()
    made.core_properties.title = "On foot"
    made.save(written)
    with zipfile.ZipFile(written) as parts:
        return {
            name: parts.read(name) for name in parts.namelist() if not name.endswith((".jpeg", "stylesWithEffects.xml"))
        }


def archive(parts: Mapping[str, bytes]) -> bytes:
    """Put parts into a zip archive, deflated."""
    written = BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content)
    return written.getvalue()
