"""Measure the packaged story's page beside the one that folium makes by default of the same claims, in Chromium.

Run as ``python -m bench.side_by_side``. The libraries that the plain page loads are had through npm and handed to the
browser, each tile is answered by one empty picture: so nothing else is asked of anybody, and every request is counted.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import caravan_map
from axe_playwright_python.sync_playwright import Axe
from caravan_map.data.stories import packaged_story
from playwright.sync_api import Browser, Page, Route, sync_playwright
from pypdf import PdfReader

from .plain_folium import LIBRARIES, plain_page, reported

_EMPTY = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f645400000"
    "000049454e44ae426082"
)
_MARKS = ".leaflet-marker-icon[tabindex='0']"
"""Marks that can be reached."""
_NAMES = 'marks => marks.map(mark => mark.getAttribute("aria-label") || mark.alt || mark.title || "")'


@dataclass
class Asked:
    """What a page asked for: addresses, and the bytes of the libraries that were handed to it."""

    addresses: list[str] = field(default_factory=list)
    size: int = 0

    @property
    def hosts(self) -> set[str]:
        """Give the hosts it asked."""
        return {urlsplit(address).netloc for address in self.addresses}


@dataclass(frozen=True)
class Bench:
    """A browser, the folder of libraries, and the quotes that a page should show."""

    browser: Browser
    libraries: Path
    quotes: tuple[str, ...]

    @contextmanager
    def opened(self, file: Path, *, offline: bool = False) -> Iterator[tuple[Page, Asked]]:
        """Open a page, its network answered here or cut."""
        context = self.browser.new_context(viewport={"width": 1280, "height": 800}, offline=offline)
        page, asked = context.new_page(), Asked()
        if not offline:
            context.route("**/*", lambda route: self._answer(route, asked))
        try:
            page.goto(file.as_uri())
            page.wait_for_timeout(1500)
            yield page, asked
        finally:
            context.close()

    def told(self, text: str) -> str:
        """Say how many of the quotes stand in a text."""
        plain = _bare(text)
        return f"{sum(_bare(quote)[:40] in plain for quote in self.quotes)} of {len(self.quotes)} sentences"

    def _answer(self, route: Route, asked: Asked) -> None:
        address = route.request.url
        if address.startswith(("file:", "data:")):
            route.continue_()
            return
        asked.addresses.append(address)
        found = _library(self.libraries, address)
        asked.size += found.stat().st_size if found else 0
        if found:
            route.fulfill(path=found)
        else:
            route.fulfill(body=_EMPTY if "tile" in address else b"", content_type=_type(address))


def requests(bench: Bench, file: Path) -> str:
    """Count what is asked for when the page is opened."""
    with bench.opened(file) as (_, asked):
        return f"{len(asked.addresses)}, to {len(asked.hosts)} hosts" if asked.addresses else "0"


def size(bench: Bench, file: Path) -> str:
    """Weigh the page, and the libraries it loads."""
    with bench.opened(file) as (_, asked):
        own = file.stat().st_size
        whole = f"{own / 1000:.0f} KB"
        return (
            f"{whole}; with its libraries {(own + asked.size) / 1000:,.0f} KB, tiles besides" if asked.size else whole
        )


def without_network(bench: Bench, file: Path) -> str:
    """See what is there with the network cut."""
    with bench.opened(file, offline=True) as (page, _):
        return f"{page.locator(_MARKS).count()} marks, {bench.told(page.locator('body').inner_text())}"


def on_paper(bench: Bench, file: Path) -> str:
    """Print on A4, and read what came out."""
    with bench.opened(file) as (page, _):
        printed = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True)))
    text = " ".join(sheet.extract_text() for sheet in printed.pages)
    return f"{len(printed.pages)} pages, {bench.told(text)}"


def by_keyboard(bench: Bench, file: Path) -> str:
    """Reach the first mark that has a note, open that by Enter, and go back by Escape."""
    with bench.opened(file) as (page, _):
        for mark in page.locator(_MARKS).all():
            mark.focus()
            page.keyboard.press("Enter")
            page.wait_for_timeout(400)
            if opened := page.locator(".leaflet-popup").count() > 0:
                break
        inside = page.evaluate("Boolean(document.activeElement.closest('.leaflet-popup'))")
        page.keyboard.press("Escape")
        page.wait_for_timeout(600)
        back = inside and page.evaluate(f'document.activeElement.matches("{_MARKS}")')
    does = {"Enter opens a note": opened, "the focus goes into it": inside, "and back by Escape": back}
    return ", ".join(f"{what}: {'yes' if done else 'no'}" for what, done in does.items())


def names(bench: Bench, file: Path) -> str:
    """Count the names by which marks that can be reached are read out."""
    with bench.opened(file) as (page, _):
        found: list[str] = page.locator(_MARKS).evaluate_all(_NAMES)
    return f"{len(found)} marks, {len(set(found))} names, such as “{max(found, key=len, default='')}”"


def violations(bench: Bench, file: Path) -> str:
    """Let axe look for what keeps people out."""
    with bench.opened(file) as (page, _):
        found = Axe().run(page).response["violations"]
    grave = [one for one in found if one["impact"] in ("serious", "critical")]
    named = f" ({', '.join(one['id'] for one in grave)})" if grave else ""
    return f"{len(found)} rules broken, {len(grave)} of them serious or critical{named}"


def head(_: Bench, file: Path) -> str:
    """Look for what stands in the head."""
    html = file.read_text(encoding="utf-8")
    has = {
        "language": re.search(r"<html[^>]* lang=", html),
        "title": re.search(r"<title>[^<]", html),
        "description": re.search(r'<meta name="description"', html),
        "policy": re.search(r"Content-Security-Policy", html),
    }
    return ", ".join(f"{what}: {'yes' if found else 'no'}" for what, found in has.items())


ROWS: dict[str, Callable[[Bench, Path], str]] = {
    "requests when opened": requests,
    "size": size,
    "with the network cut": without_network,
    "printed on A4": on_paper,
    "by keyboard": by_keyboard,
    "marks for screen readers": names,
    "axe": violations,
    "head of the page": head,
}


def _bare(text: str) -> str:
    return re.sub(r"\W", "", text).lower()


def _type(address: str) -> str:
    kinds = {".css": "text/css", ".js": "text/javascript", ".png": "image/png"}
    return kinds.get(Path(urlsplit(address).path).suffix, "application/octet-stream")


def _library(folder: Path, address: str) -> Path | None:
    """Find the file of a package that an address of a CDN stands for."""
    for part, (package, other) in LIBRARIES.items():
        if part in address:
            name, _, _ = package.rpartition("@")
            wanted = Path(other or urlsplit(address).path).parts[-2:]
            return next(
                file
                for file in (folder / "node_modules" / name).rglob(wanted[-1])
                if file.parts[-2:] == wanted or "awesome-m" in name
            )
    return None


def _spent(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def _same(act: Callable[[Path], object], folder: Path) -> str:
    first, second = folder / "first.html", folder / "second.html"
    act(first)
    act(second)
    return "yes" if first.read_bytes() == second.read_bytes() else "no"


def main() -> None:
    """Print the table."""
    npm, chromium = shutil.which("npm"), shutil.which("chromium") or shutil.which("google-chrome")
    if npm is None or chromium is None:
        sys.exit("npm and Chromium are needed; install them and run this again")
    story = [packaged_story()]
    report = caravan_map.progress(story)
    makers: dict[str, Callable[[Path], object]] = {
        "plain folium": lambda file: plain_page(report, file),
        "caravan-map": lambda file: caravan_map.write_map(story, file),
    }
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        folder = Path(scratch)
        command = [
            npm,
            "install",
            "--silent",
            "--no-audit",
            "--no-fund",
            "--prefix",
            scratch,
            *(name for name, _ in LIBRARIES.values()),
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, timeout=300)
        files = {name: folder / f"{name.split()[0]}.html" for name in makers}
        spent = {name: _spent(lambda name=name: makers[name](files[name])) for name in makers}  # type: ignore[misc]
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        bench = Bench(browser, folder, tuple(reported(report)["quote"].unique()))
        print(f"| what | {' | '.join(makers)} |\n|---|---|---|")
        for what, measure in ROWS.items():
            print(f"| {what} | {' | '.join(measure(bench, file) for file in files.values())} |", flush=True)
        print(f"| written twice, the same bytes | {' | '.join(_same(make, folder) for make in makers.values())} |")
        print(f"| CPU to write | {' | '.join(f'{seconds:.2f} s' for seconds in spent.values())} |")
        browser.close()


if __name__ == "__main__":
    main()
