from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data.story_files import load_story
from caravan_map.errors import NoArticlesError, OutputError, StoryError

pytestmark = pytest.mark.usefixtures("few_places")

FIRST = (
    "The caravan left Tapachula on Saturday, June 4. About 900 people walk in it. "
    "The walkers face a journey of 1,600 km to the US border, police said."
)
SECOND = "The caravan reached Huixtla on Tuesday."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return articles(tmp_path / "walk", (("a", FIRST, "2022-06-06"), ("wire/b", SECOND, "2022-06-08")))


def articles(folder: Path, told: tuple[tuple[str, str, str | None], ...]) -> Path:
    for name, text, day in told:
        file = folder / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(
            json.dumps({"text": text, "source": f"The {name[-1].upper()}"} | ({"published": day} if day else {}))
        )
    return folder


def test_what_the_articles_say_is_filled_in(folder: Path) -> None:
    drafted = pipeline.draft_story(folder)
    keys = tomllib.loads(drafted.path.read_text(encoding="utf-8"))
    assert drafted.path == folder / "story.toml"
    assert keys["title"] == "The group that left Tapachula, June 2022"
    assert keys["description"] == "2 articles of 2 outlets from 2022-06-06 to 2022-06-08"
    assert keys["articles"] == ["*.json", "wire/*.json"]
    assert (str(keys["departed"]), keys["departed_from"]) == ("2022-06-04", "Tapachula")
    assert (keys["mode"], keys["level"]) == ("walk", 0.8)


def test_the_draft_is_a_story_that_reads_as_the_folder_does(folder: Path) -> None:
    before = pipeline.progress([folder]).summary
    pipeline.draft_story(folder)
    assert load_story(folder).departed_from == "Tapachula"
    assert pipeline.progress([folder]).summary == before


def test_a_file_of_several_articles_is_named_and_not_its_entries(folder: Path) -> None:
    lines = (json.dumps({"text": f"The caravan was near Huixtla on June {day}."}) for day in (6, 7))
    (folder / "more.jsonl").write_text("\n".join(lines))
    drafted = pipeline.draft_story(folder)
    keys = tomllib.loads(drafted.path.read_text(encoding="utf-8"))
    assert keys["articles"] == ["*.json", "*.jsonl", "wire/*.json"]
    assert len(pipeline.timeline([folder]).run.reading.articles) == 4


def test_what_is_not_sure_is_commented_out_with_who_says_so(folder: Path) -> None:
    text = pipeline.draft_story(folder, write=False).text
    assert "# 1,600 km says The A, citing police.\n# reported_length_km = 1600\n" in text
    assert "# How likely each is, of those known: " in text
    assert "\n# Followed here: the group that left Tapachula on 2022-06-04" in text
    assert "\n# Words of walking in the articles: " in text


def test_a_draft_that_is_not_written_leaves_nothing(folder: Path) -> None:
    pipeline.draft_story(folder, write=False)
    assert not (folder / "story.toml").exists()


def test_a_story_that_is_there_is_left_alone_and_never_read(folder: Path) -> None:
    file = folder / "story.toml"
    file.write_text("nonsense =", encoding="utf-8")
    with pytest.raises(StoryError, match="is there already and was left as it is"):
        pipeline.draft_story(folder)
    assert file.read_text(encoding="utf-8") == "nonsense ="
    assert pipeline.draft_story(folder, write=False).text == pipeline.draft_story(folder, force=True).text
    assert load_story(file).title


def test_the_same_articles_give_the_same_file(folder: Path) -> None:
    assert pipeline.draft_story(folder, write=False).text == pipeline.draft_story(folder, write=False).text


def test_articles_that_tell_no_day_and_no_place_give_a_file_to_fill_in(tmp_path: Path) -> None:
    folder = articles(tmp_path / "On foot", (("a", "People walk.", None),))
    text = pipeline.draft_story(folder).text
    assert tomllib.loads(text) == {
        "title": "On foot",
        "description": "1 article of 1 outlet",
        "articles": ["*.json"],
        "mode": "walk",
        "level": 0.8,
    }
    assert "the folder's name" in text
    assert "\n# departed = 2023-12-24\n# departed_from = " in text
    assert load_story(folder).departure is None


def test_an_empty_folder_gets_no_story(tmp_path: Path) -> None:
    with pytest.raises(NoArticlesError):
        pipeline.draft_story(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_may_not_be_written_is_told(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("tempfile.mkstemp", fail)
    with pytest.raises(OutputError, match="No space left"):
        pipeline.draft_story(folder)
    assert not (folder / "story.toml").exists()
