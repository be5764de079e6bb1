"""Measure what pages cost to open in Chromium: the packaged story's, and one of ten thousand claims (seconds of CPU).

Run as ``python -m bench.opening``. Pages are opened from disk, the network cut; the time is that of the page's main
thread until it has loaded: reading, scripts, layout.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import caravan_map
from caravan_map.data.gazetteer import open_gazetteer
from caravan_map.data.routes import load_route
from caravan_map.data.stories import packaged_story
from caravan_map.geo.place import Candidate
from caravan_map.geo.route import Route
from caravan_map.maps.page import page
from caravan_map.news.claims import PositionClaim, Reading
from caravan_map.track.inference import infer
from caravan_map.track.reckoning import progress
from playwright.sync_api import Browser, sync_playwright

from .processes import RUNS
from .rows import Row, table
from .synthetic import long_story

CLAIMS, DAYS, PLACES = 10_000, 400, 2_500


def long_page() -> str:
    """Write the page of a long story, each of its claims at one of many places."""
    route = load_route("pacific-tijuana-2018")
    told, last = long_story(route, claims=CLAIMS, days=DAYS)
    reading = replace(told, positions=tuple(spread(told, route)))
    track = infer(reading, route, open_gazetteer(), on=last)
    return page(progress(track, reading, on=last), reading, title="A long story", summary="Made by rule.")


def spread(reading: Reading, route: Route) -> list[PositionClaim]:
    """Set claims at places along a route, a few at each, in order."""
    found = []
    for number, claim in enumerate(reading.positions):
        at = number * PLACES // CLAIMS
        place = claim.candidates[0].place._replace(
            name=f"Village {at}",
            geonameid=at + 1,
            point=route.point_at(route.length_km * at / PLACES),
        )
        found.append(replace(claim, candidates=(Candidate(place, 1.0),)))
    return found


def opened_s(browser: Browser, file: Path) -> float:
    """Open a page anew a few times, and give the least CPU time of its main thread, in seconds."""
    return min(_opened_s(browser, file) for _ in range(RUNS))


def _opened_s(browser: Browser, file: Path) -> float:
    context = browser.new_context(viewport={"width": 1280, "height": 800}, offline=True)
    try:
        shown = context.new_page()
        session = context.new_cdp_session(shown)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        shown.goto(file.as_uri())
        measured = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
        return float(measured["TaskDuration"])
    finally:
        context.close()


def main() -> None:
    """Print the table."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is needed; install it and run this again")
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        short, long = Path(scratch) / "short.html", Path(scratch) / "long.html"
        caravan_map.write_map([packaged_story()], short)
        long.write_text(long_page(), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        named = {"the packaged story": (short, "–"), f"{CLAIMS:,} claims at {PLACES:,} places": (long, "< 3 s")}
        print(
            table(
                [
                    Row(
                        f"{what}, {file.stat().st_size / 1e6:.1f} MB, to open, CPU",
                        f"{opened_s(browser, file):.2f} s",
                        most,
                    )
                    for what, (file, most) in named.items()
                ]
            )
        )
        browser.close()


if __name__ == "__main__":
    main()
