"""Pictures written to files, from a story that is already answered."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import maps_demo as demo
import pytest
from caravan_map.data.stories import Story
from caravan_map.errors import ExportError, OutputError
from caravan_map.pipeline import pictures
from caravan_map.results import Report, Run


@dataclass(frozen=True)
class Credits:
    """Stands for a gazetteer."""

    attribution: tuple[str, ...] = ("Places: GeoNames, CC BY 4.0",)


@pytest.fixture(autouse=True)
def answered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer with the demo, whatever is asked."""
    run = Run(demo.READING, Story(), (), (), Credits())  # type: ignore[arg-type]  # pictures look no place up
    monkeypatch.setattr(pictures, "progress", lambda *_args, **_options: Report(run, demo.progress(), "They walk."))


@pytest.mark.parametrize("kind", ["png", "svg", "pdf"])
def test_a_picture_and_its_words_are_written_beside_each_other(kind: str, tmp_path: Path) -> None:
    output = tmp_path / f"map.{kind}"
    drawing = pictures.write_image((), output, size="social", dpi=36)
    assert output.stat().st_size > 1000
    words = tmp_path / f"map.{kind}.txt"
    assert words.read_text(encoding="utf-8") == drawing.text
    assert drawing.text.startswith("Title: Where the group was, as reported\nCaption: By 27 December 2023")
    assert "\nCredit: Places: GeoNames, CC BY 4.0 · Routes: " in drawing.text
    assert drawing.notes == (f"wrote {output}", f"wrote {words}, its caption and text alternative")


def test_the_words_may_be_left_to_the_caller(tmp_path: Path) -> None:
    drawing = pictures.write_chart((), tmp_path / "c.SVG", size="social", lang="es", theme="dark", beside=False)
    assert [path.name for path in tmp_path.iterdir()] == ["c.SVG"]
    assert "Texto alternativo: Gráfica de distancia y tiempo" in drawing.text


@pytest.mark.parametrize("write", [pictures.write_image, pictures.write_chart])
def test_a_file_that_is_no_picture_is_refused(write: object, tmp_path: Path) -> None:
    assert callable(write)
    with pytest.raises(ExportError, match=r"a picture ends with \.png, \.svg or \.pdf"):
        write((), tmp_path / "map.gif")
    with pytest.raises(ValueError, match="there is no size 'poster'"):
        write((), tmp_path / "map.png", size="poster")
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_written_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist; make it first"):
        pictures.write_chart((), tmp_path / "none" / "c.png", size="social", dpi=36)
    assert list(tmp_path.iterdir()) == []
