from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser

import folium
import maps_demo as demo
import pytest
from caravan_map.data.routes import load_route
from caravan_map.geo.place import LonLat, Place
from caravan_map.maps import assets, marks, scripts
from caravan_map.maps.page import STYLES, build_map, page
from caravan_map.maps.policy import Tiles
from caravan_map.news.claims import Reading
from caravan_map.track.progress import Progress
from caravan_map.track.track import Range
from support.hostile import spoiled

ATTACKS = (
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "</style><svg onload=alert(1)>",
    "\"' onmouseover='alert(1)' x=\"",
    "`${alert(1)}`",
    "{{ 7*7 }}{% raw %}{# gone #}{{ this._parent }}",
    "--><!-- ]]> \\u003cb\\u003e &lt;b&gt; \u2028\u2029",
)
EVIL = " ".join(ATTACKS)


class Structure(HTMLParser):
    """Tags with their attributes' names, the links' addresses, the scripts and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, tuple[str, ...]]] = []
        self.links: list[str] = []
        self.text: list[str] = []
        self.inside: dict[str, list[str]] = {"script": [], "style": []}
        self.meta: dict[str, str] = {}
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, tuple(name for name, _ in attrs)))
        given = {name: value or "" for name, value in attrs}
        self.links += [given[name] for name in ("href", "src") if name in given]
        if tag == "meta" and "content" in given:
            self.meta[given.get("name") or given.get("http-equiv") or ""] = given["content"]

    def handle_data(self, data: str) -> None:
        self.inside.get(self.lasttag, self.text).append(data)


def write(
    progress: Progress | None = None, reading: Reading = demo.READING, *, title: str = "How far",
    summary: str = "So far.", leaflet: assets.Assets | None = None, tiles: Tiles | None = None, others: bool = False,
) -> str:  # fmt: skip
    """Write the demo's page."""
    return page(
        progress or demo.progress(reading=reading),
        reading,
        title=title,
        summary=summary,
        attribution=("Places: GeoNames, CC BY 4.0",),
        other_routes=[load_route("central-nuevo-laredo")] if others else (),
        leaflet=leaflet,
        tiles=tiles,
    )


@pytest.fixture(scope="module")
def html() -> str:
    return write(leaflet=carried())


def carried() -> assets.Assets:
    """Give assets to inline, whether or not Leaflet is installed here."""
    found = assets.leaflet()
    if found.inline:
        return found
    js, css = assets.Asset("var L;", "", ""), assets.Asset(".l{}", "", "")
    return assets.Assets(js, css, inline=True, note=None)


def drawing_of(html: str) -> str:
    """Give the script that draws the story."""
    scripts: list[str] = re.findall(r"<script>(.*?)</script>", html, flags=re.DOTALL)
    return next(script for script in scripts if "L.map(" in script[:2000])


def skeleton(script: str) -> str:
    """Blank a script's strings, numbers in the names of elements included."""
    return re.sub(r'"(?:[^"\\]|\\.)*"', '""', script)


def test_the_same_story_is_the_same_bytes(html: str) -> None:
    assert write(leaflet=carried()) == html


def test_the_page_has_a_language_a_title_a_description_and_may_be_zoomed(html: str) -> None:
    structure = Structure(html)
    assert '<html lang="en">' in html
    assert "<title>How far</title>" in html
    assert structure.meta["description"] == "So far."
    assert "user-scalable" not in structure.meta["viewport"]
    assert "maximum-scale" not in structure.meta["viewport"]


def test_an_inlined_page_asks_nobody_for_anything(html: str) -> None:
    links = Structure(html).links
    assert [link for link in links if not link.startswith(("#", "data:,", "https://example."))] == []
    assert "<link" not in html.replace('<link rel="icon" href="data:,">', "")
    assert "url(http" not in html
    assert "openstreetmap" not in html
    assert "jquery" not in html.lower()


def test_every_script_and_style_is_allowed_by_its_hash_and_nothing_else_is(html: str) -> None:
    policy = Structure(html).meta["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    blocks = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, flags=re.DOTALL)
    assert len(blocks) == 3 + len(STYLES) + 2 + len(scripts.PAGE)  # Leaflet, first.js; the map: its parts, its layers
    assert all(assets.digest(block.encode()) in policy for block in blocks)
    assert not any(
        "style" in names or any(name.startswith("on") for name in names) for _, names in Structure(html).tags
    )


def test_without_leaflet_the_page_links_it_pinned() -> None:
    html = write(leaflet=assets.linked())
    assert html.count('integrity="sha256-') == 2
    assert html.count('crossorigin="anonymous"') == 2
    assert assets.linked().js.url in Structure(html).meta["Content-Security-Policy"]


def test_attacks_in_every_text_change_nothing_but_text() -> None:
    pages = [
        write(*spoiled(text, url="javascript:alert(1)"), title=text, summary=text, leaflet=carried())
        for text in ("plain words", EVIL)
    ]
    plain, evil = (Structure(html) for html in pages)
    assert evil.tags == plain.tags
    assert evil.links == plain.links
    shown = "".join(evil.text)
    assert all(attack in shown for attack in ATTACKS)
    stories = [drawing_of(html) for html in pages]
    assert skeleton(stories[1]) == skeleton(stories[0])
    assert not set(re.findall(r'"(?:[^"\\]|\\.)*"', stories[1])) & set("<>`{}")


def test_a_web_address_with_attacks_in_it_stays_an_address() -> None:
    url = "https://x.example/\"'><script>alert(1)</script>{{ 1 }}"
    structure = Structure(write(*spoiled("plain words", url=url), leaflet=carried()))
    assert {link for link in structure.links if not link.startswith(("#", "data:,"))} == {url}


def test_attacks_do_not_reach_a_notebook_either() -> None:
    htmls = []
    for text in ("plain words", EVIL):
        progress, reading = spoiled(text, url="https://example.org")
        htmls.append(build_map(progress, reading, attribution=[text], leaflet=assets.linked()).get_root().render())
    assert Structure(htmls[1]).tags == Structure(htmls[0]).tags
    assert skeleton(htmls[1]) == skeleton(htmls[0])
    assert "7*7" in htmls[1]


def test_a_notebook_gets_a_folium_map_without_the_libraries_folium_links() -> None:
    found = build_map(demo.progress(), demo.READING, leaflet=assets.linked())
    assert isinstance(found, folium.Map)
    html: str = found.get_root().render()
    assert re.findall(r'(?:src|href)="(https[^"]+)"', html) == [assets.linked().css.url, assets.linked().js.url]


def test_the_table_holds_every_claim_with_its_fate(html: str) -> None:
    text = " ".join("".join(Structure(html).text).split())
    for claim in demo.POSITIONS:
        assert claim.quote in text
    assert "not used: no one walks there in a day" in text
    assert "repeat, counted once" in text


def test_the_page_says_that_it_is_not_the_current_position(html: str) -> None:
    assert "Last reported on 27 December 2023 (Chiapas). This is not the current position." in html


def test_the_label_of_the_position_stands_clear_of_its_halo(html: str) -> None:
    gap = re.search(r'"kind": "here", "rank": 0, "gap": (\d+)', html)
    halo = re.search(r'cm-here-halo" cx="18" cy="18" r="(\d+)"', marks.here())
    assert gap is not None
    assert halo is not None
    assert int(gap[1]) >= int(halo[1]) + 4


def test_a_story_nobody_can_place_still_has_a_page() -> None:
    html = write(demo.progress(known=False), leaflet=carried())
    assert "Position not known" in html
    assert "No dated report of a position" in html
    assert "Estimated position" not in drawing_of(html)


def test_a_story_without_articles_still_has_a_page() -> None:
    empty = Reading((), {}, (), (), ())
    html = write(demo.progress(reading=empty, known=False), empty, leaflet=carried())
    assert "The articles put the group nowhere." in html
    assert '"first": "whole"' in html


def test_other_corridors_are_drawn_and_explained() -> None:
    html = write(leaflet=carried(), others=True)
    assert "Other possible route" in html
    assert "Nuevo Laredo" in html


def test_tiles_are_asked_for_only_on_request_and_named_in_the_policy() -> None:
    tiles = Tiles("https://tiles.example/{z}/{x}/{y}.png", "© Tiles <b>{{ 1 }}")
    html = write(leaflet=carried(), tiles=tiles)
    assert "img-src data: https://tiles.example;" in Structure(html).meta["Content-Security-Policy"]
    assert "© Tiles &lt;b&gt;{{ 1 }}" in html
    assert "CaravanMap.ground(" not in drawing_of(html)


@pytest.mark.parametrize("spot", [LonLat(-179.9, 60.0), LonLat(179.9, -60.0)])
def test_a_goal_at_the_edge_of_the_world_is_not_drawn_far_off(spot: LonLat) -> None:
    far = demo.claim(20, "a1", Place("Far", "town", spot), "destination", demo.EVE, "They dream of Far.")
    reading = replace(demo.READING, positions=(*demo.POSITIONS, far))
    html = write(demo.progress(reading=reading), reading, leaflet=carried())
    assert html.count("They dream of Far.") == 1


def test_importing_the_page_does_not_import_folium() -> None:
    code = "import sys, caravan_map.maps.page; sys.exit('folium' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0


def test_the_way_begins_where_the_group_set_out() -> None:
    later = replace(demo.progress(), done_km=Range(0, 20, 40))
    assert write(later, leaflet=carried()) != write(leaflet=carried())


def test_nothing_in_an_article_reorders_the_text_around_it() -> None:
    turned = write(
        *spoiled("one \u202etwo\u2066 three", url="https://example.org"), title="\u202egnol", leaflet=carried()
    )
    assert "one two three" in turned
    assert not re.search("[\u202a-\u202e\u2066-\u2069]|\\\\u(?:202[a-e]|206[6-9])", turned)


def test_a_region_is_a_name_and_a_stretch_of_the_road_and_no_circle(html: str) -> None:
    script = drawing_of(html)
    assert "L.circle" not in script
    assert script.count('"className": "cm-stretch"') == 1
    assert script.count("Somewhere in Chiapas") == 2  # zoomed out and zoomed in


def test_a_region_off_the_route_is_a_name_alone() -> None:
    far = demo.CHIAPAS._replace(name="Yucat\u00e1n", admin1="Yucat\u00e1n", admin1_code="MX.31")
    claim = demo.claim(3, "a2", far, "at", demo.WEDNESDAY, "Some were in the north of the peninsula.")
    reading = replace(demo.READING, positions=(claim,))
    script = write(demo.progress(reading=reading), reading, leaflet=carried())
    assert script.count("Somewhere in Yucat\\u00e1n") == 1
    assert '"className": "cm-stretch"' not in script


def test_the_destination_goes_by_one_name() -> None:
    html = write(leaflet=carried())
    assert "Heroica Matamoros" not in html


def test_how_a_date_was_found_is_said_in_the_pages_language_and_marked_where_it_is_not() -> None:
    when = replace(demo.EVE, basis="“on Christmas Eve”, counted from publication on 2023-12-26")
    claims = tuple(replace(claim, date=when) if claim.id == "p1" else claim for claim in demo.POSITIONS)
    reading = replace(demo.READING, positions=claims)
    html = page(demo.progress(reading=reading), reading, title="t", summary="s", lang="es")
    assert '<span class="quiet basis">“on Christmas Eve”, contado desde la publicación, del 26 dic 2023</span>' in html
    assert '<span class="quiet basis" lang="en">“Wednesday” of the week of publication</span>' in html
