from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import web
from caravan_map.data.article_bytes import Source
from caravan_map.data.stories import packaged_story
from caravan_map.data.web import Fetched
from caravan_map.errors import (
    ArticleError,
    FetchError,
    NoArticlesError,
    StoryError,
    UnknownArticleError,
)

pytestmark = pytest.mark.usefixtures("few_places")


def test_reading_gives_the_claims_of_every_article(story: Path) -> None:
    run = pipeline.read([story])
    assert [article.id for article in run.reading.articles] == ["a", "b"]
    assert [(claim.place.name, claim.role) for claim in run.reading.positions] == [
        ("Tapachula", "departed"),
        ("Huixtla", "at"),
        ("Mexico City", "mention"),
    ]
    assert [size.low for size in run.reading.sizes] == [900]
    assert (run.failures, run.notes) == ((), ())


def test_what_was_read_answers_as_the_functions_that_read_do(story: Path) -> None:
    run = pipeline.read([story])
    assert run.timeline(route="gulf-matamoros").track == pipeline.timeline([story], route="gulf-matamoros").track
    for day in (None, date(2022, 6, 7)):
        assert run.progress(on=day, level=0.5).progress == pipeline.progress([story], on=day, level=0.5).progress


def test_what_was_read_shows_itself_as_a_map(story: Path) -> None:
    run = pipeline.read([story])
    earlier, last = (run.map(on=day, lang="es").get_root().render() for day in (date(2022, 6, 7), None))
    assert earlier != last == run.progress().map(lang="es").get_root().render()


def test_paths_may_be_text(story: Path) -> None:
    assert pipeline.read([str(story)]).reading == pipeline.read([story]).reading


def test_one_path_may_stand_alone(story: Path) -> None:
    assert pipeline.read(str(story)).reading == pipeline.read(story).reading == pipeline.read([story]).reading


def test_an_article_that_cannot_be_read_is_told_beside_the_others(story: Path) -> None:
    (story / "c.txt").write_bytes(b"")
    run = pipeline.read([story])
    assert len(run.reading.articles) == 2
    assert [Path(failure.path).name for failure in run.failures] == ["c.txt"]


def test_where_none_can_be_read_the_reasons_are_told_in_one_line(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(b"")
    with pytest.raises(NoArticlesError) as refused:
        pipeline.read([tmp_path])
    line = str(refused.value)
    assert "0.txt: is empty" in line
    assert line.endswith("and 2 more")
    assert "\n" not in line


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoArticlesError, match="no articles here"):
        pipeline.read([tmp_path])


@pytest.mark.parametrize(
    ("file", "named"), [("story.toml", "in/story.toml"), ("story.toml", "in"), ("x.toml", "in/x.toml")]
)
def test_a_story_file_or_the_folder_that_holds_one_is_read_as_a_story(story: Path, file: str, named: str) -> None:
    (story / file).write_text('title = "On foot"\narticles = ["b.json"]\n')
    run = pipeline.read([Path(named)])
    assert run.story.title == "On foot"
    assert [article.id for article in run.reading.articles] == ["b"]


def test_a_wrong_story_is_refused(story: Path) -> None:
    (story / "story.toml").write_text("title = ")
    with pytest.raises(StoryError):
        pipeline.read([story])


def test_with_none_named_the_working_folders_story_is_read_and_said_so(story: Path) -> None:
    (story.parent / "story.toml").write_text('title = "On foot"\narticles = ["in"]\n')
    run = pipeline.read()
    assert len(run.reading.articles) == 2
    assert run.notes == ("no articles named: reading On foot",)


def test_with_none_named_a_folder_of_seeds_will_do(story: Path) -> None:
    story.rename(story.with_name("seeds"))
    run = pipeline.read()
    assert len(run.reading.articles) == 2
    assert run.notes == ("no articles named: reading seeds",)


def test_with_nothing_there_the_packaged_story_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run = pipeline.read()
    assert run.story.path == packaged_story()
    assert run.notes[0].startswith("no articles named: reading")


def test_places_come_document_by_document_each_in_its_own_context(story: Path) -> None:
    (story / "c.txt").write_bytes(b"\0")
    (story / "d.txt").write_text("Nothing happened.")
    failures: list[ArticleError] = []
    found = list(pipeline.places([story], on_failure=failures.append))
    assert [(one.id, [mention.text for mention in one.mentions]) for one in found] == [
        ("a", ["Tapachula"]),
        ("b", ["Huixtla", "Mexico City"]),
        ("d", []),
    ]
    assert len(failures) == 1


def test_places_say_what_they_read_where_none_is_named(story: Path) -> None:
    story.rename(story.with_name("seeds"))
    notes: list[str] = []
    assert len(list(pipeline.places(on_note=notes.append))) == 2
    assert notes == ["no articles named: reading seeds"]
    assert len(list(pipeline.places())) == 2


def test_places_of_nothing_are_refused(tmp_path: Path) -> None:
    with pytest.raises(NoArticlesError):
        list(pipeline.places([tmp_path]))
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(NoArticlesError, match="is empty"):
        list(pipeline.places([tmp_path]))


def test_the_package_itself_offers_the_same_functions() -> None:
    import caravan_map

    for name in ("read", "places", "timeline", "progress", "write_map", "routes", "route"):
        assert getattr(caravan_map, name) is getattr(pipeline, name)


def test_the_text_of_an_article_is_what_the_offsets_of_its_claims_count_in(story: Path) -> None:
    (story / "c.html").write_text("<p>The caravan reached Huixtla on Tuesday.</p><p>It rests in Mapastepec.</p>")
    positions = pipeline.read([story]).reading.positions
    assert {claim.article for claim in positions} == {"a", "b", "c"}
    for claim in positions:
        text = pipeline.article_text(claim.article, [story])
        assert text[claim.start : claim.end] in {"Tapachula", "Huixtla", "Mexico City", "Mapastepec"}
        assert claim.quote in text


def test_the_text_of_an_article_that_is_not_there_is_refused_with_those_that_are(story: Path) -> None:
    with pytest.raises(UnknownArticleError, match="no article has the id 'z'; there are a, b"):
        pipeline.article_text("z", [story])
    with pytest.raises(NoArticlesError):
        pipeline.article_text("a", [story / "none.txt"])


def test_an_address_as_text_is_refused_and_one_that_is_asked_for_fetched(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = "https://courier.example/c"
    with pytest.raises(FetchError, match="nothing is fetched unasked"):
        pipeline.read([url])
    asked: list[pipeline.WebAddress] = []

    def fetched(address: pipeline.WebAddress) -> Fetched:
        asked.append(address)
        if address.url != url:
            raise FetchError(address.url, "the host answers 404, not with the page")
        return Fetched(Source(url, "c", b"<p>The caravan reached Huixtla on June 7, 2022.</p>", url), ".html")

    monkeypatch.setattr(web, "fetched", fetched)
    gone = pipeline.WebAddress(f"{url}/gone")
    run = pipeline.read([story, pipeline.WebAddress(url), pipeline.WebAddress(url), gone])
    assert [(one.id, one.url) for one in run.reading.articles] == [("a", None), ("b", None), ("c", url)]
    assert [str(failure) for failure in run.failures] == [f"{url}/gone: the host answers 404, not with the page"]
    assert [one.id for one in pipeline.read(pipeline.WebAddress(url)).reading.articles] == ["c"]
    assert len(asked) == 3
    with pytest.raises(NoArticlesError, match="the host answers 404"):
        pipeline.read(gone)


def test_what_the_reader_should_know_of_the_files_is_told_once(story: Path) -> None:
    (story / "c.txt").write_bytes("La caravana salió de Tapachula el año pasado.".encode("cp1252"))
    (story / "d.txt").write_text("La caravane a quitté Tapachula lundi et les gens ont dormi dans un parc.")
    (story / "e.pdf").write_bytes(b"%PDF")
    notes = pipeline.read([story]).notes
    assert sum("e.pdf" in line for line in notes) == 1
    assert sum(line.startswith("c: is not UTF-8; read as cp1252") for line in notes) == 1
    assert sum(line.startswith("d: in a language (fr)") for line in notes) == 1
    told: list[str] = []
    list(pipeline.places([story], on_note=told.append))
    assert any(line.startswith("c: is not UTF-8") for line in told)
