"""What a newsroom may hand over by mistake, through the real pipeline: a clear line each, nothing half-written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from support.desk import REPORT, Captured, Run, refused

pytestmark = pytest.mark.usefixtures("few_places")


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("empty.txt", b"", "is empty"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "is not text"),
        ("broken.json", b'{"title": "x", ', "is not valid JSON"),
        ("huge.txt", b"The caravan walked on. " * 2_000_000, "46,000,000 bytes"),
    ],
)
def test_an_article_that_cannot_be_read_is_named_with_its_reason(
    command: str, name: str, content: bytes, message: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / name).write_bytes(content)
    assert caravan_map(command, name) == 1
    line = refused(capsys)
    assert name in line
    assert message in line
    assert [path.name for path in desk.iterdir()] == [name]


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
def test_an_empty_folder_is_said_to_be_one(command: str, desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "in").mkdir()
    assert caravan_map(command, "in") == 1
    assert "in: no articles here" in refused(capsys)


@pytest.mark.parametrize("command", ["timeline", "progress", "map"])
def test_a_malformed_story_is_named(command: str, desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "story.toml").write_text("title = [")
    assert caravan_map(command) == 1
    assert "story.toml: is not valid TOML" in refused(capsys)


@pytest.mark.parametrize("text", ["Nothing at all happened in the garden.", "The caravan reached Huixtla."])
def test_without_any_date_nothing_is_placed_in_time(text: str, desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.txt").write_text(text)
    assert caravan_map("progress", "a.txt") == 1
    assert "no article tells a date" in refused(capsys)


@pytest.mark.parametrize("text", ["Nothing at all happened in the garden.", "It reached Qwertzuiop on Dec. 24, 2023."])
def test_without_any_place_there_is_no_position(text: str, desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.json").write_text(json.dumps({"text": text, "published": "2023-12-24"}))
    assert caravan_map("progress", "a.json", "--format", "json") == 0
    payload = json.loads(capsys.readouterr().out)
    assert (payload["status"], payload["position"]) == ("unknown", None)


def test_a_day_before_the_first_report_is_said_to_be_one(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.txt").write_text(REPORT)
    assert caravan_map("progress", "a.txt", "--on", "2020-01-01") == 1
    assert "2020-01-01" in refused(capsys)


@pytest.mark.parametrize("command", ["timeline", "progress", "map"])
def test_an_unknown_route_is_misuse(command: str, desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.txt").write_text(REPORT)
    assert caravan_map(command, "a.txt", "--route", "moon") == 2
    assert "no route is called 'moon'; choose one of gulf-matamoros" in refused(capsys)
    assert [path.name for path in desk.iterdir()] == ["a.txt"]


@pytest.mark.parametrize(
    ("output", "message"), [("in", "in: is a folder"), ("no/map.html", "no/map.html: the folder no does not exist")]
)
def test_a_map_that_cannot_be_written_leaves_nothing(
    output: str, message: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "in").mkdir()
    (desk / "a.txt").write_text(REPORT)
    assert caravan_map("map", "a.txt", "--output", output) == 1
    assert message in refused(capsys)
    assert sorted(path.name for path in desk.rglob("*")) == ["a.txt", "in"]


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.txt"], "Path 'none.txt' does not exist"),
        (["--bogus"], "No such option '--bogus'"),
        (["--format", "xml"], "--format"),
        (["--on", "tomorrow"], "--on"),
        (["--level", "2"], "--level"),
    ],
)
def test_a_misused_command_is_one_line_and_exit_code_2(
    command: str, arguments: list[str], message: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    assert caravan_map(command, *arguments) == 2
    assert message in refused(capsys)
    assert list(desk.iterdir()) == []


def test_an_unknown_command_is_one_line_and_exit_code_2(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("teleport") == 2
    assert "No such command 'teleport'" in refused(capsys)


def test_an_unknown_route_cannot_be_shown(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("route", "show", "moon") == 2
    assert "no route is called 'moon'" in refused(capsys)


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("list.json", b"[1]", "one JSON object"),
        ("bare.json", b"{}", 'no "text"'),
        ("number.json", b'{"text": 5}', 'no "text"'),
        ("deep.json", b"[" * 100_000, "nested too deeply"),
        ("title.json", b'{"text": "x", "title": [5]}', "must be text"),
        ("month.md", b"---\npublished: 2022-13-45\n---\nx", "not valid YAML"),
        ("list.md", b"---\n- x\n---\nx", "key: value"),
        ("bare.md", b"---\ntitle: x\n---\n", "empty"),
        ("wide.txt", b"\xff\xfeT\x00\x00\xd8", "opens as UTF-16-LE text does but is not"),
        ("one.jsonl", b'{"text": 1}\n', "line 1"),
        ("page.html", b"<html><script>x</script></html>", "holds no text"),
        ("feed.rss", b"<html>no feed</html>", "neither an RSS nor an Atom feed"),
        ("feed.xml", b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "a feed without entries"),
        ("report.docx", b"PK\x03\x04 no archive", "is not a Word document"),
    ],
)
def test_a_malformed_article_is_one_line_and_exit_code_1(
    command: str, name: str, content: bytes, message: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / name).write_bytes(content)
    assert caravan_map(command, name) == 1
    line = refused(capsys)
    assert name in line
    assert message in line
    assert [path.name for path in desk.iterdir()] == [name]


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
def test_a_file_of_50_mb_is_refused_without_being_read(
    command: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    with (desk / "huge.md").open("wb") as file:
        file.truncate(50_000_000)
    assert caravan_map(command, "huge.md") == 1
    assert "huge.md: is 50,000,000 bytes, more than the 20,000,000" in refused(capsys)


@pytest.mark.parametrize("command", ["places", "timeline", "progress", "map"])
@pytest.mark.parametrize(
    ("story", "message"),
    [
        ("tittle = 'x'", "unknown key 'tittle'"),
        ("level = 3", "level must be"),
        ("articles = ['none/*.md']", "nothing fits 'none/*.md'"),
        ("mode = 'fly'", "mode must be"),
        ("title = 5", "title must be text"),
    ],
)
def test_a_story_with_a_wrong_value_is_named_with_it(
    command: str, story: str, message: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "story.toml").write_text(story)
    assert caravan_map(command, ".") == 1
    line = refused(capsys)
    assert "story.toml" in line
    assert message in line


def test_a_refused_map_leaves_the_one_that_was_there(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.txt").write_text(REPORT)
    (desk / "caravan.html").write_text("the old one")
    assert caravan_map("map", "a.txt", "--on", "2020-01-01") == 1
    refused(capsys)
    assert (desk / "caravan.html").read_text() == "the old one"
    assert sorted(path.name for path in desk.iterdir()) == ["a.txt", "caravan.html"]


@pytest.mark.parametrize("command", ["places", "timeline"])
@pytest.mark.parametrize("text", ["Nothing at all happened.", "It reached Qwertzuiop.", "The caravan reached Huixtla."])
def test_an_article_without_a_place_or_a_date_can_still_be_listed(
    command: str, text: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "a.txt").write_text(text)
    assert caravan_map(command, "a.txt") == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    assert ("Huixtla" in captured.out) == ("Huixtla" in text)


def test_an_address_is_not_fetched_unasked_and_none_of_this_machine_ever(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "http://127.0.0.1/a.html") == 2
    assert "add --fetch" in refused(capsys)
    assert caravan_map("timeline", "http://127.0.0.1/a.html", "--fetch") == 1
    assert "leads to 127.0.0.1, which is no public host's" in refused(capsys)
