"""The table of accuracy, on a story of two sentences; and the annotated stories themselves, which must be sound."""

from __future__ import annotations

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any, get_args

import pytest
from caravan_map.bench import accuracy
from caravan_map.data import gazetteer
from caravan_map.news.claims import POSITION_ROLES, Group
from support.gazetteer import small_gazetteer

STORIES = sorted(folder for folder in accuracy.STORIES.iterdir() if folder.is_dir())
TEXTS = {
    "en": "The caravan reached Huixtla on Tuesday. About 400 people are walking.",
    "es": "La caravana llegó el miércoles a Escuintla tras recorrer 80 kilómetros.",
}
GOLDS: dict[str, dict[str, Any]] = {
    "en": {
        "sightings": [{"place": "Huixtla", "lat": 15.139, "lon": -92.463, "date": "2030-01-01", "role": "at"}],
        "sizes": [{"low": 400, "high": 400}],
    },
    "es": {
        "sightings": [{"place": "Escuintla", "lat": None, "lon": None, "date": "2030-01-02", "role": "at"}],
        "distances": [{"value_km": 80}],
    },
}
NOTHING: dict[str, Any] = {"sightings": [], "not_sightings": [], "sizes": [], "distances": []}


def lines(*values: dict[str, Any]) -> str:
    return "".join(json.dumps(value) + "\n" for value in values)


def objects(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.fixture
def stories(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    monkeypatch.setattr(accuracy, "STORIES", tmp_path)
    (tmp_path / "index.toml").write_text('[made]\nkind = "tune"\n', encoding="utf-8")
    story = tmp_path / "made"
    story.mkdir()
    articles = (
        {"id": at, "published": "2030-01-03", "language": at, "text": text, "url": None} for at, text in TEXTS.items()
    )
    (story / "articles.jsonl").write_text(lines(*articles), encoding="utf-8")
    golds = (NOTHING | {"id": at} | gold for at, gold in GOLDS.items())
    (story / "gold.jsonl").write_text(lines(*golds), encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("stories")
def test_the_table_has_a_line_a_story_and_the_totals_by_kind(capsys: pytest.CaptureFixture[str]) -> None:
    accuracy.main([])
    assert capsys.readouterr().out.splitlines()[2:] == [
        "| made | tune | 2 (1/1) | 1.000 | 1.000 | 0 | 1.000 | 1.000 |",
        "| all tune |  | 2 (1/1) | 1.000 | 1.000 | 0 | 1.000 | 1.000 |",
        "| all check |  | 0 (0/0) | – | – | 0 | – | – |",
        "| all |  | 2 (1/1) | 1.000 | 1.000 | 0 | 1.000 | 1.000 |",
    ]


@pytest.mark.usefixtures("stories")
def test_one_language_can_be_counted_alone(capsys: pytest.CaptureFixture[str]) -> None:
    accuracy.main(["--language", "es", "made"])
    assert capsys.readouterr().out.splitlines()[2] == "| made | tune | 1 (0/1) | 1.000 | 1.000 | 0 | – | 1.000 |"


def test_days_of_publication_can_be_kept_back(stories: Path) -> None:
    undated = accuracy.measured(stories / "made", "tune", undated=True).score
    assert (undated.strict.right, undated.place.right) == (0, 2)


@pytest.mark.usefixtures("stories")
def test_an_unknown_story_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        accuracy.main(["other"])
    assert "no story other; there are made" in capsys.readouterr().err


def test_the_index_lists_every_story_with_its_kind() -> None:
    index = tomllib.loads((accuracy.STORIES / "index.toml").read_text(encoding="utf-8"))
    assert sorted(index) == [story.name for story in STORIES]
    assert {story["kind"] for story in index.values()} == {"tune", "check"}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_annotation_quotes_its_article(story: Path) -> None:
    articles = {article["id"]: article for article in objects(story / "articles.jsonl")}
    golds = objects(story / "gold.jsonl")
    assert [gold["id"] for gold in golds] == list(articles)
    for gold in golds:
        quotes = [one["quote"] for kind in ("sightings", "sizes", "distances") for one in gold[kind]]
        assert [quote for quote in quotes if quote not in articles[gold["id"]]["text"]] == []


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_every_sighting_has_a_role_a_group_and_a_day_that_exists(story: Path) -> None:
    sightings = [one for gold in objects(story / "gold.jsonl") for one in gold["sightings"]]
    assert {one["role"] for one in sightings} <= POSITION_ROLES
    assert {one["group"] for one in sightings} <= set(get_args(Group))
    assert all(one["date"] is None or date.fromisoformat(one["date"]) for one in sightings)
    assert all((one["lat"] is None) == (one["lon"] is None) for one in sightings)
