from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]

PAGE = (
    '<!DOCTYPE html><html lang="en"><head><meta name="generator" content="caravan-map">'
    '<meta name="description" content="Near Huixtla."><title>A walk</title></head><body></body></html>'
)
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><text>km</text></svg>'


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "my walk.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def test_the_frame_is_printed_where_nothing_else_is_asked_for(caravan_map: Run, page: Path, capsys: Captured) -> None:
    assert caravan_map("embed", str(page)) == 0
    out, err = capsys.readouterr()
    assert out.startswith('<iframe data-caravan-map src="my%20walk.html?part=map" title="A walk: interactive map"')
    assert err == ""


def test_the_address_and_the_part_are_taken(caravan_map: Run, page: Path, capsys: Captured) -> None:
    assert caravan_map("embed", str(page), "--url", "https://n.example/w.html", "--part", "page") == 0
    assert 'src="https://n.example/w.html"' in capsys.readouterr().out


def test_a_figure_takes_the_pictures_beside_the_page(caravan_map: Run, page: Path, capsys: Captured) -> None:
    page.with_suffix(".svg").write_text(SVG)
    assert caravan_map("embed", str(page), "--format", "figure", "--url", "https://n.example/m/w.html") == 0
    assert (
        '<img src="https://n.example/m/my%20walk.svg" width="640" height="480" alt="Near Huixtla."'
        in capsys.readouterr().out
    )


def test_a_drawing_is_taken_from_the_picture_named(
    caravan_map: Run, page: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "y.svg").write_text(SVG)
    assert caravan_map("embed", str(page), "--format", "svg", "--picture", str(tmp_path / "y.svg")) == 0
    assert "<text>km</text>" in capsys.readouterr().out


def test_oembed_is_json_with_the_frame(caravan_map: Run, page: Path, capsys: Captured) -> None:
    assert caravan_map("embed", str(page), "--format", "oembed", "--url", "https://n.example/w.html") == 0
    assert json.loads(capsys.readouterr().out)["html"].startswith("<iframe ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--format", "figure"), "has no picture beside it; draw one with `caravan-map image -o my walk.png`"),
        (("--format", "svg"), "has no SVG picture beside it"),
        (("--format", "oembed"), "does not tell where it will stand"),
        (("--url", "javascript:alert(1)"), "an address begins with https://"),
    ],
)
def test_what_cannot_be_embedded_is_told_in_one_line(
    caravan_map: Run, page: Path, capsys: Captured, arguments: tuple[str, ...], message: str
) -> None:
    assert caravan_map("embed", str(page), *arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert message in err
    assert err.count("\n") == 1
