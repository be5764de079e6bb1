from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.maps.snippets import Card, Shown, drawing, figure, frame, oembed
from lxml import html

CARD = Card("A walk", "They are near Huixtla.", "en", "https://news.example/maps/walk.html", "GeoNames, CC BY 4.0")
PNG = Shown("https://news.example/maps/walk.png", 1200, 630)
SVG = Shown("https://news.example/maps/walk.svg", 600, 315, "<svg><text>km</text></svg>")
EVIL = '"><script>alert(1)</script>'


def test_a_frame_asks_for_the_map_and_says_what_it_is() -> None:
    found = html.fragments_fromstring(frame(CARD))[0]
    assert found.get("src") == "https://news.example/maps/walk.html?part=map"
    assert found.get("title") == "A walk: interactive map"
    assert (found.get("width"), found.get("height"), found.get("loading")) == ("100%", "900", "lazy")


def test_a_frame_of_the_whole_page_asks_for_it_as_it_is() -> None:
    assert 'src="https://news.example/maps/walk.html"' in frame(replace(CARD, part="page"))


def test_the_script_of_a_frame_checks_who_speaks() -> None:
    script = frame(CARD)
    assert "event.source !== frame.contentWindow || event.origin !== origin" in script


def test_a_figure_shows_the_drawing_or_the_picture_with_text_for_those_who_see_neither() -> None:
    found = html.fragment_fromstring(figure(CARD, [SVG, PNG]))
    assert found.xpath(".//source/@srcset") == [SVG.address]
    image = found.find(".//img")
    assert (image.get("src"), image.get("width"), image.get("alt")) == (PNG.address, "1200", CARD.summary)
    assert found.xpath("./a/@href") == [CARD.address]
    caption = found.findtext("figcaption") or ""
    assert caption.startswith("A walk. They are near Huixtla.")
    assert found.find("figcaption/small").text == CARD.rights


def test_a_picture_that_tells_what_it_shows_is_taken_at_its_word() -> None:
    told = replace(PNG, described="Map. Near Huixtla.")
    assert 'alt="Map. Near Huixtla."' in figure(CARD, [told])
    assert 'aria-label="Map. Near Huixtla."' in drawing(CARD, replace(SVG, described="Map. Near Huixtla."))


def test_one_picture_needs_no_choice() -> None:
    assert "<picture>" not in figure(CARD, [SVG])
    assert "<picture>" not in figure(CARD, [PNG])


def test_a_drawing_stands_in_the_page_itself() -> None:
    found = html.fragment_fromstring(drawing(CARD, SVG))
    assert found.find("div").get("aria-label") == CARD.summary
    assert found.find("div/svg/text").text == "km"
    assert found.xpath(".//script | .//iframe | .//img") == []


def test_a_picture_that_is_no_drawing_is_refused() -> None:
    with pytest.raises(ValueError, match="is no SVG picture"):
        drawing(CARD, PNG)


def test_an_oembed_answer_has_what_the_specification_asks_for() -> None:
    answer = oembed(CARD, [SVG, PNG], provider="The Desk", width_px=640, height_px=480)
    assert {key: answer[key] for key in ("version", "type", "width", "height", "provider_name")} == {
        "version": "1.0",
        "type": "rich",
        "width": 640,
        "height": 480,
        "provider_name": "The Desk",
    }
    assert (answer["thumbnail_url"], answer["thumbnail_width"]) == (PNG.address, 1200)
    assert "<script" not in str(answer["html"])
    assert 'height="480"' in str(answer["html"])


def test_the_words_are_those_of_the_pages_language() -> None:
    assert "mapa interactivo" in frame(replace(CARD, lang="es-MX"))
    assert "interactive map" in frame(replace(CARD, lang="fr"))


def test_hostile_texts_stay_texts_in_every_snippet() -> None:
    card = Card(EVIL, EVIL, EVIL, "https://news.example/" + EVIL, EVIL)
    for snippet in (figure(card, [Shown(EVIL, 1, 1)]), drawing(card, SVG), str(oembed(card)["html"])):
        assert "<script" not in snippet
    assert frame(card).count("<script") == 1
