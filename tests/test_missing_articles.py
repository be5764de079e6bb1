"""What is done where an article of several cannot be read, or leads elsewhere."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from caravan_map.pipeline import sources
from support.desk import REPORT, Captured, Run, refused

pytestmark = pytest.mark.usefixtures("few_places")


def test_the_articles_that_can_be_read_are(desk: Path, caravan_map: Run, capsys: Captured) -> None:
    (desk / "good.txt").write_text(REPORT)
    (desk / "bad.txt").write_bytes(b"")
    assert caravan_map("timeline", ".", "--format", "json") == 1
    captured = capsys.readouterr()
    assert [article["id"] for article in json.loads(captured.out)["articles"]] == ["good"]
    assert captured.err == "caravan-map: bad.txt: is empty\n"


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
        ("map", "x.html", "en", "One article could not be read, and what it tells is missing here: bad.txt"),
        ("map", "x.html", "es", "Un artículo no se pudo leer, y aquí falta lo que dice: bad.txt"),
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
