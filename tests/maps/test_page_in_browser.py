"""The page used as its readers use it: by mouse, keyboard and finger; skipped where there is no Chromium."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import maps_demo as demo
import pytest
from axe_playwright_python.sync_playwright import Axe
from caravan_map.data.routes import load_route
from caravan_map.maps import assets
from caravan_map.maps.page import page
from playwright.sync_api import Browser, expect
from support.browser import BROWSER
from support.visits import DESKTOP, PHONE, TABLET, Visit, browser, visit

pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the page used"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    html = page(
        demo.progress(),
        demo.READING,
        title="How far",
        summary="So far.",
        other_routes=[load_route("central-nuevo-laredo")],
    )
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(html, encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    with browser() as found:
        yield found


@pytest.fixture
def seen(started: Browser, file: Path) -> Iterator[Visit]:
    with visit(started, file) as found:
        yield found
        assert found.said == []


def test_the_slider_moves_the_group_and_the_figures_count_along(seen: Visit) -> None:
    here = seen.page.locator(".cm-here").first.bounding_box()
    assert seen.text('[data-count="done"]') == "61 km"
    seen.day(0)
    assert seen.text("#now") == "24 December 2023 about km 9, near Tapachula; 80% range 4–16 km"
    assert (seen.text('[data-count="done"]'), seen.text('[data-range="done"]')) == ("9 km", "80% range 4–16 km")
    assert seen.text('[data-count="percent"]') == "1%"
    assert seen.text('[data-count="reported"]') == "1,591 km"
    assert seen.text(".crossings .left") == "1,840 km"
    assert (seen.text('[data-count="pace"]'), seen.text('[data-count="size"]')) == ("not known", "not reported")
    assert seen.visible(".crossings .on-last, .figures .on-last") == 0  # an arrival is reckoned for the last day only
    assert seen.text(".on-earlier") == "Reckoned for 27 December 2023 only."
    seen.day(2)
    assert seen.text('[data-count="size"]') == "not reported"
    assert seen.page.locator(".cm-here").first.bounding_box() != here
    seen.day(3)
    assert seen.text('[data-count="done"]') == "61 km"
    assert seen.text('[data-count="pace"]') == "16 km a day"
    assert seen.text('[data-count="size"]') == "6,000–10,000 people"
    assert seen.visible(".on-earlier") == 0


def test_claims_come_up_on_their_day(seen: Visit) -> None:
    assert seen.pins() == 2
    seen.day(0)
    assert seen.pins() == 1  # the departure, not the advance group three days later
    assert seen.visible(".ch-sign .cm-pin") == 1
    seen.page.click("#day-on")
    assert seen.page.locator("#day").input_value() == "1"


def test_play_goes_on_to_the_last_day_and_stops(seen: Visit) -> None:
    seen.page.select_option("#speed", "4")
    seen.page.click("#play")
    assert seen.text("#play-name") == "Pause"
    expect(seen.page.locator("#play-name")).to_have_text("Play")
    assert seen.page.locator("#day").input_value() == "3"


def test_the_slider_works_by_keyboard_and_says_where_the_group_is(seen: Visit) -> None:
    seen.page.focus("#day")
    seen.page.keyboard.press("ArrowLeft")
    assert "26 December 2023: about km 46" in (seen.page.get_attribute("#day", "aria-valuetext") or "")


def test_the_story_is_told_by_button_and_by_arrow_key(seen: Visit) -> None:
    assert seen.visible(".step") == 0
    seen.page.click("#story-open")
    assert seen.text("#story-at") == "Step 1 of 7"
    assert "They left Tapachula on Christmas Eve" in seen.text(".step:not([hidden])")
    assert seen.page.locator("#day").input_value() == "0"
    seen.page.keyboard.press("ArrowRight")
    assert seen.text("#story-at") == "Step 2 of 7"
    seen.page.click("#story-on")
    seen.page.keyboard.press("ArrowLeft")
    assert seen.text("#story-at") == "Step 2 of 7"
    assert seen.page.locator(".cm-lit").count() > 0
    seen.page.keyboard.press("Escape")
    assert seen.visible(".step") == 0
    assert seen.page.evaluate("document.activeElement.id") == "story-open"


def test_filters_narrow_down_the_map_the_chart_and_the_table(seen: Visit) -> None:
    everything = seen.visible("#report-table tbody tr")
    seen.page.select_option('#filters [name="group"]', "vanguard")
    assert seen.visible("#report-table tbody tr") == 1
    assert seen.pins() == 1
    assert seen.visible(".ch-sign") == 1
    assert seen.text("#filters-count") == f"1 of {everything} statements shown"
    seen.page.click("#filters-reset")
    assert seen.visible("#report-table tbody tr") == everything
    seen.page.select_option('#filters [name="outlet"]', "Example Weekly")
    assert seen.visible("#report-table tbody tr") == 2
    seen.page.click("#filters-reset")
    seen.page.select_option('#filters [name="role"]', "departed")
    assert 0 < seen.visible("#report-table tbody tr") < everything
    assert set(seen.page.locator("#report-table tbody tr:visible td:nth-child(4)").all_inner_texts()) == {
        "Set out from\nmain group"
    }


def test_the_table_is_sorted_by_any_column(seen: Visit) -> None:
    head = '#report-table th[data-sort="place"]'
    seen.page.click(f"{head} button")
    places = seen.page.locator("#report-table tbody th").all_inner_texts()
    assert places == sorted(places)
    assert seen.page.get_attribute(head, "aria-sort") == "ascending"
    seen.page.click(f"{head} button")
    assert seen.page.locator("#report-table tbody th").all_inner_texts() == sorted(places, reverse=True)


def test_no_town_beside_the_chart_is_cut_off(seen: Visit) -> None:
    ends = seen.page.locator(".ch-names text").evaluate_all("all => all.map(one => one.getBoundingClientRect().right)")
    room = seen.page.locator(".ch-names").bounding_box()
    assert ends
    assert room
    assert max(ends) <= room["x"] + room["width"]


def test_a_mark_lights_up_on_the_chart_the_map_and_the_table(seen: Visit) -> None:
    seen.page.focus('.ch-sign[data-claims="p4"]')
    assert seen.page.locator(".leaflet-marker-icon.cm-lit").count() == 1
    assert seen.page.locator("#claim-p4.lit").count() == 1
    seen.page.locator('.leaflet-marker-icon[aria-label^="1 Tapachula"]').focus()
    assert seen.page.locator('.ch-sign.ch-lit[data-claims="p1 p2"]').count() == 1


def test_what_the_mouse_rests_on_lights_up_on_the_others_and_goes_out_again(seen: Visit) -> None:
    seen.page.hover('.ch-sign[data-claims="p4"]')
    assert seen.page.locator(".leaflet-marker-icon.cm-lit").count() == 1
    seen.page.hover('.leaflet-marker-icon[aria-label^="1 Tapachula"] .cm-pin')
    assert seen.page.locator('.ch-sign.ch-lit[data-claims="p1 p2"]').count() == 1
    assert seen.page.locator(".leaflet-marker-icon.cm-lit").count() == 1
    seen.page.hover("#claim-p4")
    assert seen.page.locator('.ch-sign.ch-lit[data-claims="p4"]').count() == 1
    seen.page.hover("h1")
    assert seen.page.locator(".cm-lit, .ch-lit").count() == 0


def test_the_focus_goes_from_a_mark_into_its_note_and_back(seen: Visit) -> None:
    mark = seen.page.locator('.leaflet-marker-icon[aria-label^="2 Mapastepec"]')
    mark.focus()
    seen.page.keyboard.press("Enter")
    note = seen.page.locator(".leaflet-popup")
    assert "Families and the sick, further on, had got to Mapastepec." in note.inner_text()
    assert note.get_by_role("link", name="In the table").get_attribute("href") == "#claim-p4"
    assert "leaflet-popup" in seen.page.evaluate("document.activeElement.className")
    seen.page.keyboard.press("Escape")
    assert seen.page.evaluate("document.activeElement.getAttribute('aria-label')").startswith("2 Mapastepec")


def test_a_link_to_a_day_or_a_claim_opens_there(started: Browser, file: Path) -> None:
    with visit(started, file, at="#2023-12-25") as found:
        assert found.page.locator("#day").input_value() == "1"
    with visit(started, file, at="#claim-p6") as found:
        assert found.page.evaluate("document.activeElement.id") == "claim-p6"
        assert found.said == []
    with visit(started, file, at="#claim-p10") as found:  # a home country, in the table that is folded up
        assert found.page.locator("details[open] #claim-p10").count() == 1
        expect(found.page.locator("tr:has(#claim-p10)")).to_be_focused()
        found.page.wait_for_timeout(200)  # nor does a browser that is done with loading take the focus away
        expect(found.page.locator("tr:has(#claim-p10)")).to_be_focused()


def test_a_link_goes_along_with_the_slider(seen: Visit) -> None:
    seen.page.focus("#day")
    seen.page.keyboard.press("ArrowLeft")
    assert seen.page.evaluate("location.hash") == "#2023-12-26"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, TABLET, DESKTOP])
def test_nothing_sticks_out_and_axe_finds_nothing_serious(
    started: Browser, file: Path, size: tuple[int, int], scheme: str
) -> None:
    with visit(started, file, size=size, color_scheme=scheme, reduced_motion="reduce") as found:
        assert found.page.evaluate("document.documentElement.scrollWidth") == size[0]
        for state in ("", "#story-open", ".leaflet-marker-icon .cm-pin"):
            if state:
                found.page.locator(state).first.click()
            violations = Axe().run(found.page).response["violations"]
            assert [(v["id"], v["nodes"][0]["html"][:200]) for v in violations] == []
        assert found.said == []


def test_a_phone_shows_the_map_and_its_buttons_are_large_enough(started: Browser, file: Path) -> None:
    with visit(started, file, size=PHONE, has_touch=True, is_mobile=True) as found:
        found.page.locator("#play").tap()
        for button in ("#play", "#day-back", "#day-on", "#story-open", "#speed", ".leaflet-control-zoom-in"):
            box = found.page.locator(button).bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 24, button


def test_on_a_phone_every_table_shows_its_rows_one_below_the_other_and_can_be_sorted(
    started: Browser, file: Path
) -> None:
    with visit(started, file, size=PHONE) as found:
        found.page.click('#report-table th[data-sort="place"] button')
        places = found.page.locator("#report-table tbody th").all_inner_texts()
        assert places == sorted(places)
        found.page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
        quotes = found.page.locator("td:has(q)")
        assert quotes.evaluate_all("all => all.filter((one) => one.offsetWidth < 300).length") == 0
        for cell in found.page.locator(".block td").all():
            assert cell.get_attribute("data-name")


def test_with_reduced_motion_play_goes_day_by_day(started: Browser, file: Path) -> None:
    with visit(started, file, reduced_motion="reduce") as found:
        found.page.select_option("#speed", "4")
        found.page.click("#play")
        spots = set()
        for _ in range(30):
            spots.add(str(found.page.locator(".cm-here").first.bounding_box()))
            found.page.wait_for_timeout(30)
        assert len(spots) <= 4
        assert found.said == []


def test_the_page_prints_on_paper_of_either_kind(started: Browser, file: Path) -> None:
    for paper in ("A4", "Letter"):
        with visit(started, file) as found:
            printed = found.page.pdf(format=paper, print_background=True)
            pages = len(re.findall(rb"/Type\s*/Page\b", printed))
            assert 2 <= pages <= 8
            found.page.emulate_media(media="print", color_scheme="dark")
            ground = found.page.evaluate("getComputedStyle(document.body).backgroundColor")
            assert ground == "rgb(255, 255, 255)"  # paper is white whatever the screen is
            assert found.visible(".time-row") == 0
            assert found.visible(".steps .step") == 0


def test_without_scripts_the_page_still_holds_every_claim(started: Browser, file: Path) -> None:
    with visit(started, file, java_script_enabled=False) as found:
        assert found.visible("#report-table tbody tr") == 7
        assert found.visible(".step") == 7
        assert found.visible(".ch-plot .cm-pin") == 2
        assert found.visible("#time, #filters, #story-open") == 0
