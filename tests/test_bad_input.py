"""What a newsroom may hand over by mistake, through the real pipeline: a clear line each, nothing half-written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map.data import gazetteer
from caravan_map.pipeline import sources
from support.gazetteer import small_gazetteer

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

REPORT = "The caravan left Tapachula on Sunday, Dec. 24, 2023.\n\nIt reached Huixtla on Monday, Dec. 25.\n"


@pytest.fixture(autouse=True)
def _small_gazetteer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def refused(capsys: Captured) -> str:
    """Give the one line that was said, if nothing else was."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("caravan-map: ")
    assert err.count("\n") == 1
    return err


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


def test_the_articles_that_can_be_read_are(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "good.txt").write_text(REPORT)
    (desk / "bad.txt").write_bytes(b"")
    assert caravan_map("timeline", ".", "--format", "json") == 1
    captured = capsys.readouterr()
    assert [article["id"] for article in json.loads(captured.out)["articles"]] == ["good"]
    assert captured.err == "caravan-map: bad.txt: is empty\n"


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
        ("day.json", b'{"text": "x", "published": "yesterday"}', "not a day such as"),
        ("title.json", b'{"text": "x", "title": 5}', "must be text"),
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


def test_a_bad_line_of_many_articles_is_named_and_the_rest_read(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "all.jsonl").write_text('{"id": "a", "text": "In Huixtla"}\n{broken\n{"id": "b", "text": "In Arriaga"}\n')
    assert caravan_map("places", "all.jsonl", "--format", "jsonl") == 1
    captured = capsys.readouterr()
    assert [json.loads(line)["id"] for line in captured.out.splitlines()] == ["a", "b"]
    assert captured.err.startswith("caravan-map: all.jsonl, line 2: is not valid JSON")
    assert captured.err.count("\n") == 1


def test_articles_that_share_a_name_or_an_id_are_told_apart(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "all.jsonl").write_text('{"id": "a#2", "text": "x"}\n' + '{"id": "a", "text": "x"}\n' * 2)
    assert caravan_map("timeline", "all.jsonl", "--format", "json") == 0
    ids = [article["id"] for article in json.loads(capsys.readouterr().out)["articles"]]
    assert len(set(ids)) == 3


def test_a_folder_may_mix_all_formats(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.txt").write_text(REPORT)
    (desk / "b.html").write_text("<html lang='en'><p>The caravan reached Huixtla on Dec. 25, 2023.</p></html>")
    (desk / "c.rss").write_text(
        "<rss version='2.0'><channel><language>en</language>"
        "<item><description>It reached Huixtla.</description></item></channel></rss>"
    )
    (desk / "d.json").write_text(json.dumps([{"text": REPORT}, {"text": REPORT}]))
    (desk / "e.txt").write_bytes("El niño salió de Tapachula en la mañana del lunes.".encode("cp1252"))
    (desk / "f.pdf").write_bytes(b"%PDF")
    assert caravan_map("timeline", ".", "--format", "json") == 0
    captured = capsys.readouterr()
    ids = [article["id"] for article in json.loads(captured.out)["articles"]]
    assert ids == ["a", "b", "c-1", "d-1", "d-2", "e"]
    assert captured.err.splitlines() == [
        "note: not read, for articles end otherwise: f.pdf",
        "note: c-1: the feed gives a summary only; read the article itself for what the summary leaves out",
        "note: e: is not UTF-8; read as cp1252, check its accents",
    ]


def test_an_article_is_printed_as_its_offsets_count_it(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "a.html").write_text("<p>The caravan reached Huixtla on Dec. 25, 2023.</p><p>They rest.</p>")
    assert caravan_map("timeline", "a.html", "--text", "a") == 0
    text = capsys.readouterr().out
    assert text == "The caravan reached Huixtla on Dec. 25, 2023.\nThey rest."
    assert caravan_map("timeline", "a.html", "--format", "json") == 0
    (claim,) = json.loads(capsys.readouterr().out)["positions"]
    assert text[claim["start"] : claim["end"]] == "Huixtla"
    assert caravan_map("timeline", "a.html", "--text", "b") == 2
    assert "no article has the id 'b'; there are a (see" in refused(capsys)


def test_an_address_is_not_fetched_unasked_and_none_of_this_machine_ever(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("timeline", "http://127.0.0.1/a.html") == 2
    assert "add --fetch" in refused(capsys)
    assert caravan_map("timeline", "http://127.0.0.1/a.html", "--fetch") == 1
    assert "leads to 127.0.0.1, which is no public host's" in refused(capsys)


def test_a_missing_article_is_told_with_its_reason_in_every_json(
    desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "good.txt").write_text(REPORT)
    (desk / "bad.txt").write_bytes(b"")
    for command in ("timeline", "progress", "places"):
        assert caravan_map(command, ".", "--format", "json") == 1
        told = json.loads(capsys.readouterr().out)
        assert told["failures"] == [{"article": "bad.txt", "reason": "is empty"}]
    (desk / "bad.txt").unlink()
    assert caravan_map("timeline", ".", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["failures"] == []


@pytest.mark.parametrize(
    ("command", "output", "lang", "told"),
    [
        ("map", "x.html", "en", "one article could not be read, and what it tells is missing here: bad.txt"),
        ("map", "x.html", "es", "un artículo no se pudo leer, y aquí falta lo que dice: bad.txt"),
        ("report", "x.md", "en", "One article could not be read, and what it tells is missing here: bad.txt"),
        ("report", "x.html", "es", "Un artículo no se pudo leer, y aquí falta lo que dice: bad.txt"),
    ],
)
def test_what_is_published_says_that_an_article_is_missing(
    command: str, output: str, lang: str, told: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "good.txt").write_text(REPORT)
    (desk / "in" / "bad.txt").write_bytes(b"")
    assert caravan_map(command, "in", "--output", output, "--lang", lang) == 1
    assert "bad.txt: is empty" in capsys.readouterr().err
    assert told in (desk / output).read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["image", "chart"])
@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("en", "One article could not be read, and what it tells is missing here."),
        ("es", "Un artículo no se pudo leer, y aquí falta lo que dice."),
    ],
)
def test_a_picture_says_that_an_article_is_missing_in_it_and_beside_it(
    command: str, lang: str, told: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "good.txt").write_text(REPORT)
    assert caravan_map(command, "in", "-o", "whole.svg", "--lang", lang) == 0
    (desk / "in" / "bad.txt").write_bytes(b"")
    assert caravan_map(command, "in", "-o", "x.svg", "--lang", lang) == 1
    assert "bad.txt: is empty" in capsys.readouterr().err
    drawn = (desk / "x.svg").read_text(encoding="utf-8")
    assert told in drawn.partition("</desc>")[0]
    assert drawn.count("<path") + drawn.count("<use") > (desk / "whole.svg").read_text().count("<path")
    words = (desk / "x.svg.txt").read_text(encoding="utf-8")
    assert words.splitlines()[-1].endswith(told)
    assert "bad.txt" not in words + drawn
    assert told not in (desk / "whole.svg.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (("progress", "in"), "stdout"),
        (("progress", "in", "--format", "csv"), "stdout"),
        (("timeline", "in"), "stdout"),
        (("timeline", "in", "--format", "csv"), "stdout"),
        (("timeline", "in", "--format", "jsonl"), "stdout"),
        (("export", "in", "-o", "x.geojson"), "x.geojson"),
        (("export", "in", "-o", "x.gpx"), "x.gpx"),
        (("export", "in", "-o", "x.csv"), "x.csv"),
        (("export", "in", "-o", "x.csv", "--layer", "lengths"), "x.csv"),
    ],
)
def test_data_and_tables_say_that_an_article_is_missing(
    arguments: tuple[str, ...], place: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "in").mkdir()
    (desk / "in" / "good.txt").write_text(REPORT)
    (desk / "in" / "bad.txt").write_bytes(b"")
    assert caravan_map(*arguments) == 1
    said = capsys.readouterr().out if place == "stdout" else (desk / place).read_text(encoding="utf-8")
    assert "One article could not be read, and what it tells is missing here." in said


def test_of_very_many_that_cannot_be_read_the_rest_are_counted(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "all.jsonl").write_text(json.dumps({"text": REPORT}) + "\n" + "{\n" * 150)
    assert caravan_map("timeline", "all.jsonl", "--format", "json") == 1
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["failures"]) == 150
    assert captured.err.count("\n") == 101
    assert captured.err.splitlines()[-1] == (
        "caravan-map: and 50 more that cannot be read; `timeline --format json` lists them all"
    )


def test_a_story_of_more_articles_than_allowed_is_told_so_and_the_first_are_read(
    desk: Path, caravan_map: Run, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sources, "MOST_ARTICLES", 2)
    (desk / "all.jsonl").write_text((json.dumps({"text": REPORT}) + "\n") * 3)
    assert caravan_map("timeline", "all.jsonl", "--format", "json") == 1
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["articles"]) == 2
    assert "there are more than 2 articles, and the rest is not read" in captured.err


def test_a_link_that_leads_out_of_its_folder_is_not_read(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "secret.txt").write_text(REPORT)
    (desk / "in" / "sub").mkdir(parents=True)
    (desk / "in" / "a.txt").write_text(REPORT)
    (desk / "in" / "b.txt").symlink_to(desk / "secret.txt")
    (desk / "in" / "sub" / "c.txt").symlink_to("../a.txt")
    (desk / "in" / "all").symlink_to(desk)
    assert caravan_map("timeline", "in", "--format", "json") == 0
    captured = capsys.readouterr()
    assert [article["id"] for article in json.loads(captured.out)["articles"]] == ["a", "c"]
    assert captured.err == "note: not read, for they are links that lead out of their folder: in/b.txt\n"


@pytest.mark.parametrize("pattern", ["linked.txt", "*.txt", "folder", "folder/*.txt"])
def test_a_story_cannot_reach_out_of_its_folder_by_a_link(
    pattern: str, desk: Path, caravan_map: Run, capsys: Captured
) -> None:
    (desk / "out").mkdir()
    (desk / "out" / "secret.txt").write_text(REPORT)
    (desk / "story").mkdir()
    (desk / "story" / "linked.txt").symlink_to(desk / "out" / "secret.txt")
    (desk / "story" / "folder").symlink_to(desk / "out")
    (desk / "story" / "story.toml").write_text(f"articles = ['{pattern}']")
    assert caravan_map("timeline", "story") == 1
    assert "leads out of the story's folder" in refused(capsys)
