"""A result made again: what was printed or written is held against the same articles, and against others."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data.carried import carried
from caravan_map.errors import EarlierError, NoArticlesError
from caravan_map.pipeline import recording

pytestmark = pytest.mark.usefixtures("few_places")

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]
PRINTED = ("progress", "timeline")


def printed(command: str, caravan_map: Run, capsys: Captured, *options: str) -> Path:
    assert caravan_map(command, "in", *options, "--format", "json") == 0
    path = Path(f"{command}.json")
    path.write_text(capsys.readouterr().out)
    return path


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize("command", PRINTED)
def test_what_was_printed_holds_while_nothing_changes(command: str, caravan_map: Run, capsys: Captured) -> None:
    report = printed(command, caravan_map, capsys, "--route", "gulf-matamoros")
    assert caravan_map("verify", str(report)) == 0
    assert capsys.readouterr().out.startswith(f"verified: {report} is what caravan-map ")


@pytest.mark.usefixtures("story")
@pytest.mark.parametrize(
    ("command", "name"), [("map", "a.html"), *(("report", f"a.{ending}") for ending in ("html", "md", "docx", "pdf"))]
)
def test_a_published_file_holds_against_the_articles_that_are_named(
    command: str, name: str, caravan_map: Run, capsys: Captured
) -> None:
    options = ("--lang", "es", "--mode", "20-30", "--level", "0.9", "--reported-length-km", "900")
    assert caravan_map(command, "in", "-o", name, *options) == 0
    capsys.readouterr()
    assert caravan_map("verify", name, "in") == 0
    assert capsys.readouterr().out.startswith(f"verified: {name}")


def test_a_page_does_not_tell_its_authors_folders(story: Path, caravan_map: Run, capsys: Captured) -> None:
    (story / "road.wkt").write_text("LINESTRING (-92.26 14.9, -92.47 15.14, -92.65 15.32)")
    road = ("--route", str(story / "road.wkt"))
    for command, name in (("map", "page.html"), *(("report", f"a.{kind}") for kind in ("html", "md", "docx", "pdf"))):
        assert caravan_map(command, str(story), "-o", name, *road) == 0
        record = carried(Path(name).read_bytes())
        assert record
        assert str(story.parent).encode() not in record + Path(name).read_bytes()
    capsys.readouterr()
    assert caravan_map("verify", "page.html") == 2
    assert "is published, and does not tell where its articles lie; name them after it" in capsys.readouterr().err


def test_what_changed_is_listed_and_fails(story: Path, caravan_map: Run, capsys: Captured) -> None:
    report = printed("progress", caravan_map, capsys)
    first, second = sorted(story.iterdir())
    first.write_text(first.read_text().replace("900", "950"))
    second.rename(story / "z.json")
    (story / "new.txt").write_text("Nothing.")
    assert caravan_map("verify", str(report)) == 1
    out = capsys.readouterr().out
    assert out.startswith("not verified: progress.json is otherwise now\n\nwhat")
    assert ", changed" in out
    assert "is called z" in out
    assert ", new" in out


@pytest.mark.usefixtures("story")
def test_a_figure_that_was_tampered_with_is_found(caravan_map: Run, capsys: Captured) -> None:
    report = printed("progress", caravan_map, capsys)
    payload = json.loads(report.read_text())
    payload["level"] = 0.81
    payload["done_km"]["mid"] += 40
    report.write_text(json.dumps(payload))
    assert caravan_map("verify", str(report), "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["schema"], told["verified"]) == ("caravan-map/verify@1", False)
    assert [each["what"] for each in told["differences"]] == ["level", "done_km.mid"]


@pytest.mark.usefixtures("story")
def test_another_version_of_the_program_is_a_difference(
    caravan_map: Run, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    report = printed("progress", caravan_map, capsys)
    monkeypatch.setattr(recording, "version", lambda _: "99")
    assert caravan_map("verify", str(report)) == 1
    found = capsys.readouterr()
    assert "caravan-map 99" in found.out
    assert "99 now" in found.err  # of the libraries


def test_articles_published_since_do_not_change_the_figures_of_the_day(
    story: Path, caravan_map: Run, capsys: Captured
) -> None:
    report = printed("progress", caravan_map, capsys)
    late = {"title": "Later", "published": "2022-06-20", "text": "The caravan reached Arriaga on Wednesday."}
    (story / "late.json").write_text(json.dumps(late))
    assert caravan_map("verify", str(report), "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert [each["what"] for each in told["differences"]] == ["article late"]


def test_the_articles_may_lie_elsewhere(story: Path, tmp_path: Path, caravan_map: Run, capsys: Captured) -> None:
    report = printed("progress", caravan_map, capsys)
    story.rename(tmp_path / "elsewhere")
    assert caravan_map("verify", str(report)) == 2
    assert "was made of in, which is not here; name its articles after it" in capsys.readouterr().err
    assert caravan_map("verify", str(report), "elsewhere", "--format", "json") == 0
    assert json.loads(capsys.readouterr().out)["verified"] is True


@pytest.mark.parametrize("folder", ["/", "../in", "in/../.."])
def test_a_result_cannot_make_it_read_what_lies_elsewhere(story: Path, folder: str) -> None:
    found = json.loads(_json_of(story))
    found["run"]["sources"] = [folder]
    Path("odd.json").write_text(json.dumps(found))
    with pytest.raises(EarlierError, match="which is not here; name its articles after it"):
        pipeline.verify("odd.json")


def test_articles_that_were_fetched_are_not_fetched_unasked(story: Path) -> None:
    found = json.loads(_json_of(story))
    found["run"]["sources"] = ["https://news.example/a"]
    Path("fetched.json").write_text(json.dumps(found))
    with pytest.raises(EarlierError, match=r"was made of https://news\.example/a; nothing is fetched unasked"):
        pipeline.verify("fetched.json")


def test_a_language_without_words_is_refused(story: Path) -> None:
    found = json.loads(_json_of(story))
    found["run"]["settings"]["language"] = "xx"
    Path("odd.json").write_text(json.dumps(found))
    with pytest.raises(EarlierError, match="no words in the language 'xx'"):
        pipeline.verify("odd.json")


def test_articles_that_cannot_be_read_any_more_end_it(story: Path, caravan_map: Run, capsys: Captured) -> None:
    report = printed("progress", caravan_map, capsys)
    for file in story.iterdir():
        file.write_bytes(b"")
    with pytest.raises(NoArticlesError):
        pipeline.verify(report)
    assert caravan_map("verify", str(report)) == 1


@pytest.mark.usefixtures("story")
def test_the_explanation_names_the_command_and_every_article(caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("progress", "in", "--explain") == 0
    out = capsys.readouterr().out
    assert "\nHow these figures were made\n" in out
    assert "caravan-map progress in --on 20" in out
    assert out.count("SHA-256 ") == 2


def _json_of(story: Path) -> str:
    from caravan_map.data.output import json_text
    from caravan_map.data.standing import progress_payload

    report = pipeline.progress([story])
    return json_text({**progress_payload(report.progress), "run": pipeline.run_object(report)})
