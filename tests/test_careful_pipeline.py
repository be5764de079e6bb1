"""Nothing that is withheld stands in any output: every file is made, and its bytes and texts are searched."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data.exports.columns import SCHEMAS
from caravan_map.data.output import json_text
from caravan_map.data.overrides import Overrides
from caravan_map.data.recorded import recorded
from caravan_map.data.run_text import rerun_command
from caravan_map.data.standing import progress_payload
from caravan_map.data.stories import Story
from caravan_map.errors import EarlierError, EmbedError, EvidenceError, OutputError, WithheldError
from support.careful import TOO_FINE, TOO_NEW, careful_story, check

pytestmark = pytest.mark.usefixtures("few_places")

CHOICES = {
    "delay": (Overrides(delay=120), TOO_NEW),
    "region": (Overrides(coarsen="region"), TOO_FINE),
    "both": (Overrides(delay=120, coarsen=50), (*TOO_NEW, *TOO_FINE)),
    "no live": (Overrides(no_live=True, coarsen="region"), (*TOO_FINE, "444 people", "2024-01-1", "to go by")),
}
PICTURES = ("png", "svg", "pdf")
REPORTS = ("md", "html", "docx", "pdf")
EXPORTS = ("geojson", "gpkg", "gpx", "kml", "mf.json")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Give a folder with four articles."""
    return careful_story(tmp_path / "in")


@pytest.fixture(params=["both", "no live"])
def choice(request: pytest.FixtureRequest) -> tuple[Overrides, tuple[str, ...]]:
    """Give what is withheld, and what must not be found then."""
    return CHOICES[request.param]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """Give an empty folder."""
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


@pytest.mark.parametrize(("name", "lang"), [*zip(CHOICES, ("en", "es", "en", "es"), strict=True)])
def test_the_page_tells_nothing_withheld(name: str, lang: str, story: Path, out: Path) -> None:
    said, words = CHOICES[name]
    pipeline.write_map(story, out / "x.html", said=said, lang=lang)
    check(out, words)


def test_the_notebooks_map_and_tables_tell_nothing_withheld(
    story: Path, out: Path, choice: tuple[Overrides, tuple[str, ...]]
) -> None:
    report = pipeline.progress(story, said=choice[0])
    (out / "map.html").write_text(report.map().get_root().render(), encoding="utf-8")
    frames = [report.track_frame(), pipeline.timeline(story, said=choice[0]).frame(), *report.tables().values()]
    assert all(frame.attrs for frame in frames)
    (out / "frames.txt").write_text("\n".join(f"{one.to_csv()}{one.attrs}" for one in frames), encoding="utf-8")
    check(out, choice[1])


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_tell_nothing_withheld(
    kind: str, story: Path, out: Path, choice: tuple[Overrides, tuple[str, ...]]
) -> None:
    pipeline.write_image(story, out / f"map.{kind}", said=choice[0])
    pipeline.write_chart(story, out / f"chart.{kind}", said=choice[0], lang="es")
    check(out, choice[1])


@pytest.mark.parametrize("kind", REPORTS)
def test_reports_tell_nothing_withheld(
    kind: str, story: Path, out: Path, choice: tuple[Overrides, tuple[str, ...]]
) -> None:
    pipeline.write_report(story, out / f"report.{kind}", said=choice[0])
    check(out, choice[1])


@pytest.mark.parametrize("kind", EXPORTS)
def test_exports_tell_nothing_withheld(
    kind: str, story: Path, out: Path, choice: tuple[Overrides, tuple[str, ...]]
) -> None:
    pipeline.write_export(story, out / f"x.{kind}", said=choice[0])
    check(out, choice[1])


@pytest.mark.parametrize("layer", [schema.name for schema in SCHEMAS if schema.name != "contradictions"])
def test_every_sheet_tells_nothing_withheld_and_says_so_in_a_column(
    layer: str, story: Path, out: Path, choice: tuple[Overrides, tuple[str, ...]]
) -> None:
    pipeline.write_export(story, out / "x.parquet", said=choice[0], layer=layer)
    pipeline.write_export(story, out / "x.csv", said=choice[0], layer=layer, hxl=True)
    check(out, choice[1])
    head, tags = (out / "x.csv").read_text(encoding="utf-8").splitlines()[:2]
    assert (head.split(",")[-1], tags.split(",")[-1]) == ("withheld", "#meta+withheld")


@pytest.mark.parametrize("command", ["progress", "timeline"])
@pytest.mark.parametrize("layout", ["table", "json", "csv", "md", "jsonl"])
def test_what_is_printed_tells_nothing_withheld(
    command: str,
    layout: str,
    story: Path,
    out: Path,
    caravan_map: Callable[..., int],
    capsys: pytest.CaptureFixture[str],
) -> None:
    if (command, layout) == ("progress", "jsonl"):
        return
    assert caravan_map(command, str(story), "--delay", "120", "--coarsen", "50km", "--format", layout) == 0
    printed = capsys.readouterr()
    (out / "stdout.txt").write_text(printed.out, encoding="utf-8")
    (out / "stderr.txt").write_text(printed.err.replace("The last day told is 2024-01-06.", ""), encoding="utf-8")
    check(out, CHOICES["both"][1])


@pytest.mark.parametrize("choice", [("--delay", "24"), ("--coarsen", "region")])
def test_the_name_of_a_file_that_cannot_be_read_is_told_to_the_desk_alone(
    choice: tuple[str, ...], story: Path, out: Path, caravan_map: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    (story / "2024-01-13-camp-by-the-mill.json").write_text("{")
    for command, name in (("map", "x.html"), ("report", "x.md"), ("image", "x.svg"), ("export", "x.geojson")):
        assert caravan_map(command, str(story), "-o", str(out / name), *choice) == 1
    for command in ("progress", "timeline"):
        capsys.readouterr()
        assert caravan_map(command, str(story), "--format", "json", *choice) == 1
        told = capsys.readouterr()
        assert "camp-by-the-mill" in told.err
        assert json.loads(told.out)["failures"] == [{"article": None, "reason": None}]
        (out / f"{command}.json").write_text(told.out, encoding="utf-8")
    check(out, ("camp-by-the-mill", "2024-01-13"))
    assert "ne article could not be read, and what it tells is missing here" in (out / "x.html").read_text()


@pytest.mark.parametrize("choice", [("--coarsen", "region"), ("--coarsen", "50km")])
def test_nobody_is_near_a_region(
    choice: tuple[str, ...], story: Path, out: Path, caravan_map: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    for command, name in (("map", "x.html"), ("report", "x.md"), ("image", "x.svg"), ("export", "x.gpx")):
        assert caravan_map(command, str(story), "-o", str(out / name), *choice) == 0
    assert caravan_map("progress", str(story), *choice) == 0
    (out / "stdout.txt").write_text(capsys.readouterr().out, encoding="utf-8")
    for file in out.iterdir():
        said = file.read_text(encoding="utf-8", errors="replace")
        found = re.findall(r"near (?:\{place\}|Chiapas|Oaxaca|Tamaulipas)", said)
        assert (file.name, found) == (file.name, [])


def test_what_is_embedded_says_what_is_withheld(story: Path, out: Path) -> None:
    said, words = CHOICES["both"]
    pipeline.write_map(story, out / "x.html", said=said)
    for kind in ("png", "svg"):
        pipeline.write_image(story, out / f"x.{kind}", said=said)
    snippets = [
        pipeline.embed(out / "x.html", kind, address="https://news.example/x.html")
        for kind in ("html", "figure", "svg", "oembed")
    ]
    for snippet in snippets:
        assert "By the choice of the publisher" in snippet
        assert not [word for word in words if word in snippet]


def test_a_picture_that_tells_more_than_its_page_is_not_embedded(story: Path, out: Path) -> None:
    pipeline.write_map(story, out / "x.html", said=Overrides(coarsen="region"))
    pipeline.write_image(story, out / "x.svg")
    assert "iframe" in pipeline.embed(out / "x.html")
    with pytest.raises(EmbedError, match=r"x\.svg: does not withhold what the page does; draw it again"):
        pipeline.embed(out / "x.html", "svg")


def test_corrections_are_listed_only_to_a_run_that_withheld_the_same(story: Path, out: Path) -> None:
    said = Overrides(coarsen=50)
    for name, given in (("open", None), ("same", said)):
        progress = progress_payload(pipeline.progress(story, said=given).progress)
        (out / f"{name}.json").write_text(json_text(progress), encoding="utf-8")
    pipeline.write_report(story, out / "x.md", said=said, since=[out / "same.json"])
    with pytest.raises(EarlierError, match="tells what is withheld now"):
        pipeline.write_report(story, out / "y.md", said=said, since=[out / "open.json"])
    later = {**progress, "as_of": "2024-02-01"}
    (out / "later.json").write_text(json.dumps(later), encoding="utf-8")
    with pytest.raises(EarlierError, match="of a later day"):
        pipeline.write_report(story, out / "y.md", said=said, since=[out / "later.json"])
    assert not (out / "y.md").exists()


def test_the_delay_counts_from_the_newest_article_or_from_the_day_asked_for(story: Path) -> None:
    newest = pipeline.progress(story, said=Overrides(delay=72))
    assert (newest.progress.as_of, len(newest.run.reading.articles)) == (date(2024, 1, 8), 2)
    asked = pipeline.progress(story, on=date(2024, 1, 9), said=Overrides(delay=24))
    assert (asked.progress.as_of, len(asked.run.reading.articles)) == (date(2024, 1, 7), 2)


def test_the_track_before_is_that_of_a_folder_without_the_newer_articles(story: Path) -> None:
    careful = pipeline.progress(story, said=Overrides(delay=120))
    for name in ("camp-at-pijijiapan", "arriaga-today"):
        (story / f"{name}.json").unlink()
    plain = pipeline.progress(story, on=date(2024, 1, 6))
    assert careful.progress.track.days == plain.progress.track.days
    assert careful.progress.size == plain.progress.size


def test_nothing_of_the_present_is_told(story: Path) -> None:
    found = pipeline.progress(story, said=Overrides(no_live=True))
    progress = found.progress
    assert progress.as_of == progress.track.days[-1].date == date(2024, 1, 8)
    assert (progress.status, progress.eta, progress.destinations) == ("unknown", None, ())
    assert (progress.remaining_route_km, progress.remaining_reported_km, progress.percent) == (None, None, None)
    assert progress.done_km is not None
    assert found.other_tracks == ()
    assert not [claim for claim in found.run.reading.positions if claim.role == "toward"]
    assert "As last reported on 8 January 2024, the main group was probably" in found.summary


def test_arrivals_are_withheld_with_any_choice(story: Path) -> None:
    for said in (Overrides(delay=24), Overrides(coarsen="region"), Overrides(coarsen=10)):
        progress = pipeline.progress(story, said=said).progress
        assert progress.eta is None
        assert {goal.eta for goal in progress.destinations} | {option.eta for option in progress.routes} == {None}


def test_the_story_file_chooses_and_what_is_said_overrules_it(story: Path) -> None:
    (story / "story.toml").write_text('coarsen = "50km"\ndelay = 48\nno_live = true\n', encoding="utf-8")
    assert "rounded to 50 km" in pipeline.progress(story).summary
    open_ = Overrides(delay=0, coarsen="none", no_live=False)
    assert "By the choice" not in pipeline.progress(story, said=open_).summary
    with pytest.raises(WithheldError, match="an article's text tells all"):
        pipeline.article_text("arriaga-today", story)
    assert "Arriaga" in pipeline.article_text("arriaga-today", story, said=open_)


def test_a_title_that_names_a_place_is_left_out_and_said_so(story: Path) -> None:
    report = pipeline.progress(story, said=Overrides(title="From Huixtla on", coarsen="region"))
    assert report.title() == "Where the group was, as reported"
    assert "the title names a place that may not be told and is left out; give another" in report.run.notes
    assert pipeline.progress(story, said=Overrides(title="From Chiapas on", coarsen=50)).title() == "From Chiapas on"


def test_a_result_that_withholds_something_cannot_be_made_again(story: Path, out: Path) -> None:
    pipeline.write_map(story, out / "x.html", said=Overrides(coarsen="region"))
    for kind in REPORTS:
        pipeline.write_report(story, out / f"x.{kind}", said=Overrides(coarsen="region"))
        with pytest.raises(EarlierError, match="withholds what it was made from"):
            recorded(out / f"x.{kind}")


def test_a_result_without_a_choice_is_made_again_whatever_the_story_withholds_since(story: Path, out: Path) -> None:
    pipeline.write_map(story, out / "x.html")
    since = Story(delay=48, coarsen="region", no_live=True)
    assert not recorded(out / "x.html").settings().over(since).care


def test_a_withheld_article_is_not_written_over(story: Path) -> None:
    article = story / "arriaga-today.json"
    before = article.read_bytes()
    with pytest.raises(OutputError, match="is a file that was read"):
        pipeline.write_export(story, article, format_="geojson", said=Overrides(delay=120, coarsen=50))
    assert article.read_bytes() == before


def test_the_command_that_makes_it_again_tells_the_choices_and_no_place(story: Path) -> None:
    said = Overrides(delay=120, coarsen=50.0, departed_from="Tapachula")
    command = rerun_command(pipeline.run_object(pipeline.progress(story, said=said)))
    assert command == "caravan-map progress --level 0.8 --mode walk --delay 120 --coarsen 50"
    live = rerun_command(pipeline.run_object(pipeline.progress(story, said=Overrides(no_live=True))))
    assert live.endswith("--no-live")


def test_where_nothing_is_old_enough_one_line_says_so(story: Path) -> None:
    with pytest.raises(EvidenceError, match="no article is surely of 2024-01-01 or before, the first is of 2024-01-02"):
        pipeline.progress(story, said=Overrides(delay=240))
