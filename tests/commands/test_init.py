from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.errors import ArticleError
from caravan_map.pipeline.drafting import Drafted

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]
TEXT = 'title = "T"\n'


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, dict[str, object]]]:
    made: list[tuple[Path, dict[str, object]]] = []

    def draft_story(folder: Path, *, on_progress: object, **options: object) -> Drafted:
        assert on_progress is None
        made.append((folder, options))
        return Drafted(folder / "story.toml", TEXT, ("a note",), ())

    monkeypatch.setattr(pipeline, "draft_story", draft_story)
    return made


def test_a_story_is_written_and_said_to_be(
    tmp_path: Path, caravan_map: Run, calls: list[tuple[Path, dict[str, object]]], capsys: Captured
) -> None:
    assert caravan_map("init", str(tmp_path)) == 0
    assert calls == [(tmp_path, {"write": True, "force": False})]
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"note: a note\nnote: wrote {tmp_path / 'story.toml'}\n"


def test_a_dry_run_prints_it(
    tmp_path: Path, caravan_map: Run, calls: list[tuple[Path, dict[str, object]]], capsys: Captured
) -> None:
    (tmp_path / "story.toml").touch()
    assert caravan_map("init", str(tmp_path), "--dry-run") == 0
    assert calls == [(tmp_path, {"write": False, "force": False})]
    assert capsys.readouterr().out == TEXT


def test_a_story_that_is_there_is_not_overwritten_unasked(
    tmp_path: Path, caravan_map: Run, calls: list[tuple[Path, dict[str, object]]], capsys: Captured
) -> None:
    (tmp_path / "story.toml").touch()
    assert caravan_map("init", str(tmp_path)) == 2
    assert "story.toml is there already; look with --dry-run, or overwrite it with --force" in capsys.readouterr().err
    assert calls == []
    assert caravan_map("init", str(tmp_path), "--force") == 0
    assert calls == [(tmp_path, {"write": True, "force": True})]


def test_a_folder_that_is_none_is_refused(tmp_path: Path, caravan_map: Run, capsys: Captured) -> None:
    assert caravan_map("init", str(tmp_path / "none")) == 2
    assert "does not exist" in capsys.readouterr().err


def test_an_article_that_cannot_be_read_is_told_after_the_rest_is_written(
    tmp_path: Path, caravan_map: Run, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    failed = Drafted(tmp_path / "story.toml", TEXT, (), (ArticleError("a.json", "is empty"),))
    monkeypatch.setattr(pipeline, "draft_story", lambda *_, **__: failed)
    assert caravan_map("init", str(tmp_path)) == 1
    assert capsys.readouterr().err.endswith("caravan-map: a.json: is empty\n")
