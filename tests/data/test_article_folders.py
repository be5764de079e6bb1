"""Files of one article or many, and folders of them, are read one by one."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from caravan_map.data import article_bytes, article_values
from caravan_map.data.article_files import left_out
from caravan_map.data.articles import article_files, iter_articles, read_article, read_articles
from caravan_map.errors import ArticleError
from hypothesis import given
from hypothesis import strategies as st
from support.stories import written


def test_a_line_of_json_is_an_article_and_a_bad_line_stops_no_other(tmp_path: Path) -> None:
    lines = [
        json.dumps({"id": 7, "text": "One.", "title": "A"}),
        "{broken",
        "",
        json.dumps({"text": "Two.", "published": "2022-06-09"}),
        json.dumps({"id": "x"}),
        json.dumps({"id": "y", "text": "Three."}),
    ]
    file = written(tmp_path, "all.jsonl", "\n".join(lines))
    found, failures = read_articles([file])
    assert [(one.id, one.text, one.path) for one in found] == [
        ("7", "One.", f"{file}, line 1"),
        ("all-4", "Two.", f"{file}, line 4"),
        ("y", "Three.", f"{file}, line 6"),
    ]
    assert [failure.path for failure in failures] == [f"{file}, line 2", f"{file}, line 5"]


def test_an_array_of_json_is_an_article_an_item_and_a_bad_item_stops_no_other(tmp_path: Path) -> None:
    items = [{"id": 7, "text": "One."}, 5, {"text": "Two.", "title": []}, {"text": "Three.", "id": None}]
    file = written(tmp_path, "all.json", json.dumps(items))
    found, failures = read_articles([file])
    assert [(one.id, one.text, one.path) for one in found] == [
        ("7", "One.", f"{file}, item 1"),
        ("all-4", "Three.", f"{file}, item 4"),
    ]
    assert [failure.path for failure in failures] == [f"{file}, item 2", f"{file}, item 3"]
    with pytest.raises(ArticleError, match="one JSON object"):
        read_article(file)
    with pytest.raises(ArticleError, match="holds 2 articles, not one"):
        read_article(written(tmp_path, "two.json", json.dumps([{"text": "One."}, {"text": "Two."}])))


def test_files_that_end_otherwise_are_named_in_one_line(tmp_path: Path) -> None:
    for name in ("a.txt", "b.pdf", "sub/c.png", ".hidden.pdf", "story.toml", "page.html", "page_files/x.js"):
        written(tmp_path, name)
    assert left_out([tmp_path]) == (
        f"not read, for articles end otherwise: {tmp_path / 'b.pdf'}, {tmp_path / 'sub' / 'c.png'}",
    )
    assert left_out([tmp_path / "a.txt", tmp_path / "b.pdf"]) == ()
    for number in range(7):
        written(tmp_path / "many", f"{number}.csv")
    assert left_out([tmp_path / "many"])[0].endswith("4.csv and 2 more")


def test_a_line_longer_than_allowed_is_refused_and_the_next_one_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_bytes, "LARGEST_BYTES", 60)
    longest = "y" * (60 - len('{"text": ""}'))
    lines = [json.dumps({"text": text}) for text in ("x" * 500, "One.", longest, "x" * 49, "Two.", "x" * 60)]
    found, failures = read_articles([written(tmp_path, "a.jsonl", "\n".join(lines))])
    assert [one.text for one in found] == ["One.", longest, "Two."]
    assert [failure.path.rpartition(", ")[2] for failure in failures] == ["line 1", "line 4", "line 6"]
    assert "longer than" in failures[0].reason


def test_a_jsonl_file_that_cannot_be_opened_is_a_failure(tmp_path: Path) -> None:
    found, failures = read_articles([tmp_path / "none.jsonl"])
    assert found == []
    assert "cannot be read" in failures[0].reason


def test_a_folder_gives_its_articles_in_order_of_name_with_subfolders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.json", "sub/deep/d.jsonl", "E.TXT", "f.markdown"):
        written(tmp_path, name)
    for name in (".hidden.txt", ".git/x.txt", "sub/.y/z.txt", "notes.pdf", "story.toml", "g.txt.bak"):
        written(tmp_path, name)
    (tmp_path / "folder.txt").mkdir()
    names = [str(file.relative_to(tmp_path)) for file in article_files([tmp_path])]
    assert names == ["E.TXT", "a.md", "b.txt", "f.markdown", "sub/c.json", "sub/deep/d.jsonl"]


def test_files_come_as_named_and_none_twice(tmp_path: Path) -> None:
    one, two = written(tmp_path, "b.txt"), written(tmp_path, "a.txt")
    hidden = written(tmp_path, ".c.txt")
    assert article_files([one, tmp_path, two, hidden]) == [one, two, hidden]
    assert article_files([]) == []


def test_a_hidden_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    file = written(tmp_path / ".drafts", "a.txt")
    assert article_files([tmp_path / ".drafts"]) == [file]


def test_a_bad_article_stops_no_other(tmp_path: Path) -> None:
    written(tmp_path, "a.txt")
    written(tmp_path, "b.txt", b"\0")
    written(tmp_path, "c.txt")
    found, failures = read_articles([tmp_path])
    assert [one.id for one in found] == ["a", "c"]
    assert [Path(failure.path).name for failure in failures] == ["b.txt"]


def test_articles_of_one_name_get_their_folders_name_then_a_number(tmp_path: Path) -> None:
    files = [written(tmp_path, name) for name in ("x/1.txt", "y/1.txt", "y/1.md", "z/2.txt")]
    found, _ = read_articles(files)
    assert [one.id for one in found] == ["x/1", "y/1", "y/1#2", "2"]


@given(st.lists(st.sampled_from(["a", "b", "a#2", "in/a", "in/a#2"]), max_size=6))
def test_ids_are_unique_whatever_the_lines_say(keys: list[str]) -> None:
    with TemporaryDirectory() as folder:
        lines = "\n".join(json.dumps({"id": key, "text": "x"}) for key in keys)
        found, _ = read_articles([written(Path(folder) / "in", "x.jsonl", lines)])
    assert len({one.id for one in found}) == len(keys)


def test_articles_are_read_one_by_one(tmp_path: Path) -> None:
    written(tmp_path, "a.jsonl", "\n".join(json.dumps({"text": str(number)}) for number in range(3)))
    failures: list[ArticleError] = []
    stream = iter_articles([tmp_path], failures.append)
    assert next(stream).text == "0"
    assert [one.text for one in stream] == ["1", "2"]
    assert failures == []


@pytest.mark.parametrize("content", ["", "\n\r\n \n"])
def test_a_file_without_any_line_is_said_to_be_empty(tmp_path: Path, content: str) -> None:
    found, failures = read_articles([written(tmp_path, "a.jsonl", content)])
    assert (found, [failure.reason for failure in failures]) == ([], ["is empty"])


def test_of_an_array_of_more_articles_than_allowed_the_first_are_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(article_values, "MOST_ITEMS", 2)
    found, failures = read_articles([written(tmp_path, "a.json", json.dumps([{"text": "x"}] * 3))])
    assert len(found) == 2
    assert [failure.reason for failure in failures] == [
        "holds 3 articles, of which the first 2 are read; split it, or give JSON lines"
    ]
