from __future__ import annotations

from html.parser import HTMLParser

import maps_demo as demo
from caravan_map.maps import assets
from caravan_map.maps.page import build_map

EVIL = "\"'><script>alert(1)</script>{{ 7*7 }}\u202e"


class Frames(HTMLParser):
    """The tags of a notebook's output, and the attributes of its frame."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.frame: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "iframe":
            self.frame = {name: value or "" for name, value in attrs}


def shown(title: str = "How far", lang: str = "en") -> str:
    return str(build_map(demo.progress(), demo.READING, title=title, lang=lang, leaflet=assets.linked())._repr_html_())


def test_the_frame_has_a_name_and_a_language_and_so_has_the_document_in_it() -> None:
    frame = Frames(shown(lang="es")).frame
    assert (frame["title"], frame["lang"]) == ("How far", "es")
    assert frame["srcdoc"].startswith('<!DOCTYPE html>\n<html lang="es">\n<head>\n<title>How far</title>')


def test_a_map_without_a_title_says_what_it_shows() -> None:
    assert Frames(shown(title="")).frame["title"] == "Where the group was, as reported"


def test_it_says_in_its_language_why_a_notebook_may_show_nothing() -> None:
    assert "Confíe en este cuaderno para ver el mapa." in shown(lang="es")


def test_showing_a_map_twice_shows_the_same() -> None:
    made = build_map(demo.progress(), demo.READING, leaflet=assets.linked())
    assert made._repr_html_() == made._repr_html_()


def test_a_hostile_title_stays_a_title() -> None:
    found = Frames(shown(EVIL))
    assert found.tags == Frames(shown()).tags
    assert found.frame["title"] == EVIL.removesuffix("\u202e")
    inside = found.frame["srcdoc"]
    assert Frames(inside).tags == Frames(Frames(shown()).frame["srcdoc"]).tags
