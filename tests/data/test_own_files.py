from __future__ import annotations

import json
import zipfile
from pathlib import Path

import docx
import pytest
from caravan_map.data.articles import read_articles
from caravan_map.data.exports.geojson import geojson
from caravan_map.data.exports.moving_features import moving_features
from caravan_map.data.own_files import is_own_file
from caravan_map.maps.documents.markdown import markdown
from caravan_map.maps.documents.web import web
from caravan_map.maps.documents.word import word
from support.documents import document, png
from support.exported import content_of

WRITTEN = {
    "r.md": markdown(document()).encode(),
    "r.html": web(document()).encode(),
    "r.docx": word(document()),
    "x.mf.json": moving_features(content_of()),
    "x.json": geojson(content_of()),
    "p.json": json.dumps({"schema": "caravan-map/progress@1", "as_of": "2023-12-27"}, indent=1).encode(),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_what_the_program_wrote_is_its_own(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(WRITTEN[name])
    assert is_own_file(tmp_path / name)


def test_the_words_of_a_picture_are_the_programs_own_beside_it_only(tmp_path: Path) -> None:
    (tmp_path / "x.png.txt").write_text("Title: A walk\n")
    assert not is_own_file(tmp_path / "x.png.txt")
    (tmp_path / "x.png").write_bytes(png())
    assert is_own_file(tmp_path / "x.png.txt")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", '---\ntitle: "caravan-map"\n---\ngenerator: "caravan-map"\n'),
        ("a.md", 'They wrote\ngenerator: "caravan-map\n---\n'),
        ("a.txt", 'The "generator": "caravan-map" is a program.'),
        ("a.json", '{"text": "They left Huixtla."}'),
        ("a.docx", "no archive"),
        ("a.html", "<p>caravan-map</p>"),
    ],
)
def test_an_article_is_no_file_of_the_program(tmp_path: Path, name: str, content: str) -> None:
    (tmp_path / name).write_text(content)
    assert not is_own_file(tmp_path / name)


def test_a_word_file_of_somebody_else_is_an_article(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    assert not is_own_file(tmp_path / "a.docx")


def test_a_file_that_is_not_there_is_nobodys(tmp_path: Path) -> None:
    assert not is_own_file(tmp_path / "a.md")


def test_a_folder_of_articles_is_not_joined_by_what_was_made_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("They left Tapachula on Sunday, Dec. 24, 2023.")
    for name, content in WRITTEN.items():
        (tmp_path / name).write_bytes(content)
    articles, failures = read_articles([tmp_path])
    assert [article.id for article in articles] == ["a"]
    assert not failures


def test_a_broken_word_file_is_no_file_of_this_programs_own(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("docProps/core.xml", "<x/>")
    content = bytearray(path.read_bytes())
    at = content.index(b"PK\x01\x02") + 6  # the version that is needed to unpack it
    content[at] = 200
    path.write_bytes(content)
    assert not is_own_file(path)
    path.write_bytes(content[:at] + b"\x14" + content[at + 1 : at + 2] + b"\1\0" + content[at + 4 :])  # a password
    assert not is_own_file(path)
