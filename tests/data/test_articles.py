from __future__ import annotations

import hashlib
import json
import os
import unicodedata
from datetime import date, datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path

import pytest
from caravan_map.data import article_values
from caravan_map.data.articles import read_article, read_articles
from caravan_map.errors import ArticleError
from support.stories import TEXT, written


def refusal(file: Path) -> str:
    with pytest.raises(ArticleError) as refused:
        read_article(file)
    assert refused.value.path == str(file)
    assert "\n" not in str(refused.value)
    return refused.value.reason


def test_a_text_file_is_its_text_and_its_name_is_the_id(tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "one.two.txt"))
    assert (found.id, found.path, found.text) == ("one.two", str(tmp_path / "one.two.txt"), TEXT)
    assert (found.title, found.source, found.url, found.published, found.language) == (None,) * 5
    assert found.sha256 == hashlib.sha256(TEXT.encode()).hexdigest()


def test_a_file_of_another_ending_is_read_as_text(tmp_path: Path) -> None:
    assert read_article(written(tmp_path, "story.htm")).text == TEXT
    assert read_article(written(tmp_path, "STORY")).id == "STORY"


def test_markdown_gives_what_its_front_matter_says(tmp_path: Path) -> None:
    text = (
        "---\ntitle: On foot\nsource: The Valley Courier\nurl: https://www.example.org/1\n"
        f"published: 2022-06-09\nlanguage: en-GB\n---\n\n# A heading\n\n{TEXT}"
    )
    found = read_article(written(tmp_path, "a.md", text))
    assert found.text == f"A heading\n\n{TEXT}"
    assert (found.title, found.source, found.url) == ("On foot", "The Valley Courier", "https://www.example.org/1")
    assert (found.published, found.published_basis) == (date(2022, 6, 9), "“published” in the file")
    assert found.language == "en"


def test_the_heading_is_the_title_where_none_is_given(tmp_path: Path) -> None:
    assert read_article(written(tmp_path, "a.markdown", f"# On foot\n\n{TEXT}")).title == "On foot"
    assert read_article(written(tmp_path, "b.MD", TEXT)).title is None


@pytest.mark.parametrize("key", ["published", "date"])
@pytest.mark.parametrize("value", ["2022-06-09", "2022-06-09T23:30:00+02:00", "'2022-06-09'", "2022-06-09 10:00:00"])
def test_the_day_of_publication_may_come_with_a_time(tmp_path: Path, key: str, value: str) -> None:
    assert read_article(written(tmp_path, "a.md", f"---\n{key}: {value}\n---\n{TEXT}")).published == date(2022, 6, 9)


@pytest.mark.parametrize("value", ["yesterday", "5", "[1]", "12 Decembe", "03/04/2020", "true", "1.5", "0001-01-01"])
def test_an_article_whose_day_is_none_is_read_as_undated_and_says_so(tmp_path: Path, value: str) -> None:
    found = read_article(written(tmp_path, "a.md", f"---\npublished: {value}\n---\n{TEXT}"))
    assert (found.text, found.published, found.published_basis) == (TEXT, None, None)
    assert found.note is not None
    assert "not a day such as 2023-12-27; the article is read as undated" in found.note


def test_json_gives_an_article(tmp_path: Path) -> None:
    values = {
        "text": TEXT,
        "title": "On foot",
        "publisher": "VC",
        "published": "2022-06-09T08:00:00Z",
        "lang": "ES",
        "x": 1,
    }
    found = read_article(written(tmp_path, "a.json", json.dumps(values)))
    assert (found.text, found.title, found.source, found.language) == (TEXT, "On foot", "VC", "es")
    assert found.published == date(2022, 6, 9)


@pytest.mark.parametrize(
    ("url", "source"),
    [("https://www.example.org/a", "example.org"), ("http://news.example.org:80", "news.example.org"), ("no url", None),
     ("http://[broken", None)],
)  # fmt: skip
def test_the_host_is_the_source_where_none_is_given(tmp_path: Path, url: str, source: str | None) -> None:
    assert read_article(written(tmp_path, "a.json", json.dumps({"text": TEXT, "url": url}))).source == source


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not valid JSON (line 1, column 2"),
        ('{"text": "a",}', "not valid JSON"),
        ('"a"', "one JSON object"),
        ("[]", "an empty array"),
        ("{}", 'no "text"'),
        ('{"text": 5}', 'no "text"'),
        ('{"text": null}', 'no "text"'),
        ('{"text": "  "}', 'empty "text"'),
        ('{"text": "a", "title": {}}', "“title” must be text, not dict"),
        ('{"text": "a", "source": ["b"]}', "“source” must be text, not list"),
        ("[" * 100_000, "nested too deeply"),
        ('{"text": ' + "1" * 5000 + "}", "too many digits"),
    ],
)
def test_json_that_is_no_article_is_refused_in_one_line(tmp_path: Path, content: str, reason: str) -> None:
    assert reason in refusal(written(tmp_path, "a.json", content))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b" \n\t\r\n", "is empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0", "not text"),
    ],
)
def test_what_is_no_text_is_refused_in_one_line(tmp_path: Path, content: bytes, reason: str) -> None:
    assert reason in refusal(written(tmp_path, "a.txt", content))


def test_a_front_matter_without_a_body_is_an_empty_article(tmp_path: Path) -> None:
    assert 'empty "text"' in refusal(written(tmp_path, "a.md", "---\ntitle: x\n---\n"))


def test_a_bad_front_matter_is_refused(tmp_path: Path) -> None:
    assert "YAML" in refusal(written(tmp_path, "a.md", f"---\na: b: c\n---\n{TEXT}"))


def test_a_file_larger_than_allowed_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, "a.txt")
    with file.open("r+b") as stream:
        stream.truncate(50_000_000)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("was opened"))
    assert "is 50,000,000 bytes, more than the 20,000,000 an article may have" in refusal(file)


def test_a_device_that_never_ends_is_refused() -> None:
    assert refusal(Path("/dev/zero")).startswith("is a pipe or a device, not a file")


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_a_pipe_is_refused_at_once(tmp_path: Path, name: str) -> None:
    os.mkfifo(tmp_path / name)
    found, failures = read_articles([tmp_path / name])
    assert found == []
    assert failures[0].reason == "is a pipe or a device, not a file; save the article to a file first"


def test_a_file_that_is_not_there_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert "cannot be read (No such file" in refusal(tmp_path / "none.txt")
    assert "cannot be read (Is a directory" in refusal(tmp_path)


def test_a_file_nobody_may_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = written(tmp_path, "a.txt")

    def denied(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", denied)
    assert refusal(file) == "cannot be read (Permission denied)"


def test_line_ends_a_byte_order_mark_and_composed_letters_are_made_one(tmp_path: Path) -> None:
    decomposed = unicodedata.normalize("NFD", "Tonalá\r\nis hot.\rSo\n")
    found = read_article(written(tmp_path, "a.txt", b"\xef\xbb\xbf" + decomposed.encode()))
    assert found.text == "Tonalá\nis hot.\nSo\n"
    title = unicodedata.normalize("NFD", "Tonalá")
    assert read_article(written(tmp_path, "a.json", json.dumps({"text": "x", "title": title}))).title == "Tonalá"


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "a.json", '{"text": "in \\ud800 Huixtla \\ud83d\\udeb6"}'))
    assert found.text == "in \N{REPLACEMENT CHARACTER} Huixtla \N{PEDESTRIAN}"


@pytest.mark.parametrize(("value", "title"), [("2018", "2018"), ("2018-10-19", "2018-10-19"), ("1.5", "1.5")])
def test_a_title_that_looks_like_a_number_or_a_day_is_a_title(tmp_path: Path, value: str, title: str) -> None:
    assert read_article(written(tmp_path, "a.md", f"---\ntitle: {value}\n---\n{TEXT}")).title == title


def test_a_day_that_is_a_tangle_of_references_is_told_of_at_once(tmp_path: Path) -> None:
    tangle = "a: &a [x, x, x]\n" + "".join(
        f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in pairwise("abcdefghij")
    )
    note = read_article(written(tmp_path, "a.md", f"---\n{tangle}published: *j\n---\n{TEXT}")).note
    assert note is not None
    assert "not a day" in note
    assert len(note) < 200


def test_the_time_of_publication_is_kept_with_its_offset(tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "a.json", '{"text": "x", "published": "2022-06-09T23:30:00-05:00"}'))
    assert found.published == date(2022, 6, 9)
    assert found.published_at == datetime(2022, 6, 9, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    dated = read_article(written(tmp_path, "b.md", f"---\npublished: 2022-06-09\nauthor: Ana\n---\n{TEXT}"))
    assert (dated.published, dated.published_at, dated.author) == (date(2022, 6, 9), None, "Ana")


def test_an_encoding_that_is_guessed_is_noted(tmp_path: Path) -> None:
    found = read_article(written(tmp_path, "a.txt", "Salió el año pasado.".encode("cp1252")))
    assert found.text == "Salió el año pasado."
    assert found.note is not None


def test_a_text_longer_than_any_article_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_values, "MOST_CHARACTERS", 1_000)
    assert refusal(written(tmp_path, "a.txt", "é" * 1_001)) == (
        "has 1,001 characters of text, more than the 1,000 an article may have; split it"
    )


def test_a_front_matter_longer_than_any_is_refused_unread(tmp_path: Path) -> None:
    assert "longer than 50,000 characters" in refusal(written(tmp_path, "a.md", f"---\na: {'[' * 60_000}\n---\nx"))
