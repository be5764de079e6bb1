"""Pages of many claims and many places in a browser: what is shown at once, and what when it is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import maps_demo as demo
import pytest
from caravan_map.maps import assets
from caravan_map.maps.page import page
from caravan_map.maps.script_data import PORTION
from playwright.sync_api import Browser, expect
from support.browser import BROWSER
from support.visits import browser, visit

pytestmark = [
    pytest.mark.skipif(BROWSER is None, reason="no Chromium on this machine; install it to see the page used"),
    pytest.mark.skipif(not assets.leaflet().inline, reason="Leaflet is not installed; `make assets` fetches it"),
]


@pytest.fixture(scope="module")
def started() -> Iterator[Browser]:
    with browser() as found:
        yield found


def test_of_many_claims_a_portion_is_shown_and_every_one_can_be_linked_to(started: Browser, tmp_path: Path) -> None:
    many = [
        demo.claim(100 + number, "a1", demo.HUIXTLA, "at", demo.EVE, f"Report {number}: they rest.")
        for number in range(450)
    ]
    reading = replace(demo.READING, positions=(*demo.POSITIONS, *many))
    html = page(demo.progress(reading=reading), reading, title="Many", summary="Much.")
    (tmp_path / "many.html").write_text(html, encoding="utf-8")
    with visit(started, tmp_path / "many.html") as found:
        assert found.visible("#report-table tbody tr") == PORTION
        found.page.get_by_role("button", name="Show 200 more").click()
        assert found.visible("#report-table tbody tr") == 2 * PORTION
        found.page.select_option('#filters [name="group"]', "vanguard")
        assert found.visible("#report-table tbody tr") == 1
        found.page.evaluate("location.hash = '#claim-p549'")
        expect(found.page.locator("#claim-p549")).to_be_focused()
        assert found.said == []


def test_of_many_places_those_in_sight_are_drawn_and_the_others_when_they_are_asked_for(
    started: Browser, tmp_path: Path
) -> None:
    route = demo.progress().track.route
    towns = [
        demo.HUIXTLA._replace(name=f"Village {n}", geonameid=n, point=route.point_at(route.length_km * n / 700))
        for n in range(700)
    ]
    claims = [demo.claim(100 + n, "a1", town, "at", demo.EVE, f"They rest in {n}.") for n, town in enumerate(towns)]
    reading = replace(demo.READING, positions=(*demo.POSITIONS, *claims))
    html = page(demo.progress(reading=reading), reading, title="Many", summary="Much.")
    (tmp_path / "places.html").write_text(html, encoding="utf-8")
    with visit(started, tmp_path / "places.html") as found:
        assert found.page.locator(".leaflet-marker-icon").count() < 300
        assert found.page.locator(".cm-icon:not(.cm-gone) [data-more]").count() > 0
        found.page.evaluate("CaravanMap.open('p612')")
        assert "Village 512" in found.page.locator(".leaflet-popup").inner_text()
        labels = found.page.locator(".leaflet-marker-icon[aria-label]").evaluate_all(
            "marks => marks.map((mark) => parseInt(mark.ariaLabel)).filter((number) => number)"
        )
        assert labels == sorted(labels)  # the order of Tab is that of the story
        assert found.said == []
