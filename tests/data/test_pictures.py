from __future__ import annotations

import struct
from pathlib import Path

import pytest
from caravan_map.data.pictures import picture, pictures_beside
from caravan_map.errors import EmbedError
from lxml import etree

PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + struct.pack(">II", 1200, 630)
SPACES = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
SVG = f'<svg {SPACES} width="72pt" height="36pt">{{}}</svg>'
HOSTILE = """
<script>alert(1)</script><foreignObject><body xmlns="http://www.w3.org/1999/xhtml" onload="alert(1)"/></foreignObject>
<a xlink:href="javascript:alert(1)"><text onclick="alert(1)">Go</text></a><set attributeName="href" to="javascript:x"/>
<image href="https://spy.example/x.png"/><use href="https://spy.example/x.svg#a"/>
<rect style="fill:url(https://spy.example/x)" width="1" height="1"/>
<style>@import "https://spy.example/x.css"; a { b: url(//spy.example) }</style>
"""


def drawing(folder: Path, content: str) -> Path:
    file = folder / "x.svg"
    file.write_text(SVG.format(content), encoding="utf-8")
    return file


def test_a_png_tells_its_size(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(PNG)
    found = picture(tmp_path / "x.png")
    assert (found.width, found.height, found.svg) == (1200, 630, None)


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + b"crc!"


def test_a_picture_tells_what_it_shows(tmp_path: Path) -> None:
    texts = chunk(b"tEXt", b"Title\0A walk") + chunk(
        b"iTXt", b"Description\0\0\0es\0\0" + "Cerca de Comaltitlán.".encode()
    )
    (tmp_path / "x.png").write_bytes(PNG + b"\x08\x02\0\0\0crc!" + texts + b"\0")
    assert picture(tmp_path / "x.png").described == "Cerca de Comaltitlán."
    assert picture(drawing(tmp_path, "<desc>Near\n Huixtla.</desc>")).described == "Near Huixtla."
    assert picture(drawing(tmp_path, "")).described is None


def test_what_names_an_svg_still_does(tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" aria-labelledby="t d">'
        '<title id="t"/><desc id="d"/></svg>'
    )
    root = etree.fromstring(picture(tmp_path / "x.svg").svg or "")
    assert (root.get("aria-labelledby") or "").split() == [child.get("id") for child in root]


def test_an_svg_is_measured_in_pixels_and_as_wide_as_its_place(tmp_path: Path) -> None:
    found = picture(drawing(tmp_path, "<path d='M0 0'/>"))
    assert (found.width, found.height) == (96, 48)
    root = etree.fromstring(found.svg or "")
    assert (root.get("width"), root.get("height"), root.get("viewBox")) == ("100%", None, "0 0 96 48")


def test_a_view_box_will_do_for_the_size(tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"/>')
    found = picture(tmp_path / "x.svg")
    assert (found.width, found.height) == (640, 480)


def test_nothing_in_an_svg_acts_or_loads(tmp_path: Path) -> None:
    text = picture(drawing(tmp_path, HOSTILE)).svg or ""
    assert not [
        word for word in ("script", "foreign", "alert", "onclick", "spy.example", "@import", "<set") if word in text
    ]


def test_an_attribute_whose_prefix_nobody_declares_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "x.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g xlink:href="javascript:alert(1)" id="a"/>'
        '<a xmlns="a/b;c"/></svg>'  # the parser forgets the first fault over the second
    )
    text = picture(tmp_path / "x.svg").svg or ""
    assert "xlink" not in text
    assert "alert" not in text


def test_the_ids_of_an_svg_are_its_own(tmp_path: Path) -> None:
    file = drawing(
        tmp_path, '<clipPath id="a"/><g clip-path="url(#a)" style="mask: url(\'#a\')"><use xlink:href="#a"/></g>'
    )
    root = etree.fromstring(picture(file).svg or "")
    (mark,) = (element.get("id") for element in root.iter() if element.get("id"))
    group = next(element for element in root if element.get("clip-path"))
    assert mark != "a"
    assert (group.get("clip-path"), group.get("style")) == (f"url(#{mark})", f"mask: url(#{mark})")
    assert group[0].get("{http://www.w3.org/1999/xlink}href") == f"#{mark}"


def test_an_entity_of_a_file_is_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("hush")
    (tmp_path / "x.svg").write_text(
        f'<!DOCTYPE svg [<!ENTITY e SYSTEM "{secret.as_uri()}">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>&e;</text></svg>'
    )
    assert "hush" not in (picture(tmp_path / "x.svg").svg or "")


def test_pictures_of_a_pages_name_are_found_beside_it(tmp_path: Path) -> None:
    (tmp_path / "x.png").write_bytes(PNG)
    drawing(tmp_path, "")
    (tmp_path / "y.png").write_bytes(PNG)
    assert [found.path.name for found in pictures_beside(tmp_path / "x.html")] == ["x.svg", "x.png"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"GIF89a", "neither a PNG nor an SVG"),
        (b"<html/>", "XML but no SVG"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "does not tell its size"),
    ],
)
def test_what_is_no_picture_is_refused_with_its_reason(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "x").write_bytes(content)
    with pytest.raises(EmbedError, match=message):
        picture(tmp_path / "x")
