from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import maps_demo as demo
import pytest
from caravan_map.data.routes import load_route
from caravan_map.maps.pictures.image import caption_of, draw, image
from caravan_map.maps.pictures.picture import Picture
from caravan_map.maps.pictures.printing import KINDS, Kind
from caravan_map.maps.pictures.sheet import Sheet, settled
from caravan_map.maps.pictures.sizes import SIZES
from caravan_map.maps.pictures.subject import Extent, subject
from caravan_map.maps.pictures.tags import Placed
from caravan_map.maps.scene import scene
from caravan_map.news.claims import Reading
from caravan_map.track.progress import Progress
from lxml import etree
from PIL import Image
from support import pictures
from support.pictures import look

Story = tuple[Progress, Reading]
STORIES: dict[str, Callable[[], Story]] = {
    "demo": lambda: (demo.progress(), demo.READING),
    "one claim": pictures.one_claim,
    "no claim": pictures.no_claim,
    "elsewhere": pictures.elsewhere,
    "dense": pictures.dense,
}
EVIL = "<script>alert(1)</script> $\\frac{1}{0}$ --> ]]> \x00\x1b[31m \u202egnp.exe\u202c & \"'"


def drawn(
    story: Story, size: str = "article", *, extent: Extent = "auto", lang: str = "en"
) -> tuple[Sheet, list[Placed]]:
    """Draw a story on a sheet."""
    chosen = look(size, lang=lang)
    shown = subject(scene(*story, [load_route("central-nuevo-laredo")]))
    caption = caption_of(shown, "A long walk north", ("Places: GeoNames, CC BY 4.0",), words=chosen.words)
    with settled():
        return draw(shown, caption, chosen, extent=extent)


def picture(kind: Kind = "png", *, story: Story | None = None, title: str = "A walk", lang: str = "en") -> Picture:
    """Draw a story as a file."""
    progress, reading = story or (demo.progress(), demo.READING)
    return image(progress, reading, title=title, kind=kind, look=look("social", lang=lang))


CASES = [(story, size) for story in STORIES for size in SIZES if story == "demo" or size in ("article", "social")]


@pytest.mark.parametrize(("story", "size"), CASES)
def test_no_text_meets_another_or_leaves_the_sheet(story: str, size: str) -> None:
    sheet, placed = drawn(STORIES[story](), size)
    assert pictures.meeting(sheet) == []
    assert pictures.outside(sheet) == []
    assert placed


@pytest.mark.parametrize("extent", ["group", "route"])
def test_either_extent_can_be_asked_for(extent: Extent) -> None:
    shown = pictures.texts(drawn(STORIES["demo"](), extent=extent)[0])
    assert ("Matamoros" in shown) == (extent == "route" or "Matamoros" in shown)
    assert any(text.startswith("To Matamoros") for text in shown) == (extent == "group")


def test_the_position_is_labelled_with_its_day_and_range() -> None:
    shown = pictures.texts(drawn(STORIES["demo"]())[0])
    assert {"Probably here, 27 Dec", "80% range: km 25–90", "Tapachula", "Mapastepec", "Somewhere in Chiapas"} <= set(
        shown
    )
    assert "Last reported on 27 December 2023 (Chiapas). This is not the current position." in shown


def test_a_story_that_ended_says_so() -> None:
    ended = replace(demo.progress(), status="ended")
    shown = pictures.texts(drawn((ended, demo.READING))[0])
    assert "Ended about here, 27 Dec" in shown
    assert any("dissolved" in text for text in shown)


def test_a_story_without_a_position_draws_none() -> None:
    shown = pictures.texts(drawn(pictures.one_claim())[0])
    assert not any("Probably" in text for text in shown)
    assert "Tapachula" in shown


def test_a_route_that_is_not_the_groups_is_not_drawn() -> None:
    shown = pictures.texts(drawn(pictures.elsewhere())[0])
    assert "Nairobi" in shown
    assert not {"Route ahead", "Matamoros"} & set(shown)


def test_a_dense_story_names_its_first_and_last_town() -> None:
    shown = pictures.texts(drawn(pictures.dense())[0])
    assert "Tapachula" in shown
    assert len(shown) > 20


def test_a_picture_speaks_spanish() -> None:
    shown = pictures.texts(drawn(STORIES["demo"](), lang="es")[0])
    assert {"Probablemente aquí, 27 dic", "Ruta por delante", "Salió de"} & set(shown)
    assert not any("Probably" in text or "miles" in text for text in shown)
    caption = picture(lang="es").caption
    assert caption.text(look(lang="es").words).startswith("Título: A walk\nPie de imagen: ")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_story_is_the_same_bytes(kind: Kind) -> None:
    assert picture(kind).content == picture(kind).content


def test_neither_the_day_nor_the_settings_of_matplotlib_change_a_byte(tmp_path: Path) -> None:
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import maps_demo as demo, hashlib\n"
        "from caravan_map.maps.pictures.image import image\n"
        "from support.pictures import look\n"
        "for kind in ('png', 'svg', 'pdf'):\n"
        "    made = image(demo.progress(), demo.READING, title='A walk', kind=kind, look=look('social'))\n"
        "    print(hashlib.sha256(made.content).hexdigest())\n"
    )
    tests = str(demo.__file__).rsplit("/", 1)[0]
    rc = tmp_path / "matplotlibrc"
    rc.write_text("font.family: serif\nlines.linewidth: 9\nsavefig.dpi: 300\nsvg.fonttype: none\n", encoding="utf-8")
    runs = [
        subprocess.run(
            [sys.executable, "-c", script, tests], env=os.environ | extra, capture_output=True, text=True, check=True
        ).stdout
        for extra in (
            {"PYTHONHASHSEED": "1"},
            {"PYTHONHASHSEED": "2", "MATPLOTLIBRC": str(rc), "SOURCE_DATE_EPOCH": "1"},
        )
    ]
    assert runs[0] == runs[1]


def test_a_png_has_the_pixels_of_its_size_and_carries_its_words() -> None:
    made = picture("png", title="Ñandú")
    with Image.open(io.BytesIO(made.content)) as opened:
        assert opened.size == (600, 315)
        assert opened.info["Title"] == "Ñandú"
        assert opened.info["Description"] == f"{made.caption.summary} {made.caption.alt}"
        assert opened.info["Software"] == "caravan-map"


def test_an_svg_tells_screen_readers_what_it_shows_and_asks_for_nothing() -> None:
    svg = picture("svg").content.decode()
    root = etree.fromstring(svg.encode())
    assert root.attrib["role"] == "img"
    assert root.attrib["aria-label"].startswith("A walk. By 27 December 2023")
    assert [child.tag.rpartition("}")[2] for child in root[:2]] == ["title", "desc"]
    assert root[1].text is not None
    assert "Reported places: Tapachula" in root[1].text
    assert not re.search(r"<!DOCTYPE|<style|<metadata|<image|@import|url\((?!#)", svg)


@pytest.mark.parametrize(
    ("kind", "media"), [("png", "image/png"), ("svg", "image/svg+xml"), ("pdf", "application/pdf")]
)
def test_a_notebook_shows_a_picture_or_reads_out_what_it_shows(kind: Kind, media: str) -> None:
    made = picture(kind)
    shown = made._repr_mimebundle_()
    assert list(shown) == ["text/plain", media]
    assert shown["text/plain"] == made.caption.alt
    assert (shown[media].encode() if kind == "svg" else b64decode(shown[media])) == made.content


def test_a_pdf_carries_its_words_and_no_date() -> None:
    pdf = picture("pdf").content
    assert b"/Title (A walk)" in pdf
    assert b"/Subject" in pdf
    assert b"CreationDate" not in pdf


@pytest.mark.parametrize("kind", KINDS)
def test_attacks_in_every_text_are_drawn_as_text(kind: Kind) -> None:
    claims = tuple(
        replace(claim, candidates=tuple(c._replace(place=c.place._replace(name=EVIL)) for c in claim.candidates))
        for claim in demo.POSITIONS
    )
    made = picture(kind, story=pictures.told(demo.progress(), claims), title=EVIL)
    assert made.caption.title.startswith("<script>")
    assert not any(ord(sign) < 32 or sign == "\u202e" for sign in made.caption.title + made.caption.alt)
    if kind == "svg":
        tags = {element.tag.rpartition("}")[2] for element in etree.fromstring(made.content).iter()}
        assert tags <= {"svg", "title", "desc", "g", "path", "defs", "use", "clipPath", "rect"}


def test_signs_the_font_cannot_write_are_told() -> None:
    assert picture(title="A walk 北").unwritten == ("北",)
    assert picture(title="A walk – ¿sí?").unwritten == ()


def test_where_the_sentence_has_no_room_it_goes_without_its_range() -> None:
    here = demo.progress().position
    assert here is not None
    far = replace(demo.progress(), position=replace(here, near="Villa Hermosa del Camino Largo de Abajo"))
    for lang, ranged in (("en", True), ("es", False)):
        sheet, _ = drawn((far, demo.READING), "social", lang=lang)
        told = " ".join(text for text in pictures.texts(sheet) if len(text) > 30)
        assert "Matamoros." in told
        assert ("(80% range" in told or "(intervalo del 80%" in told) == ranged
