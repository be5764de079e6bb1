"""A page in a real browser without a network, and what the browser said of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, sync_playwright

from support.browser import BROWSER

PHONE, TABLET, DESKTOP = (390, 844), (820, 1180), (1280, 800)


@dataclass
class Visit:
    """A page that was opened.

    Attributes
    ----------
    page
        Playwright's page.
    said
        Everything on its console, its errors, and the requests it made besides the one for itself.
    """

    page: Page
    said: list[str] = field(default_factory=list)

    def text(self, selector: str) -> str:
        """Give the text of the first element, blanks joined and word joiners left out."""
        return " ".join(self.page.locator(selector).first.inner_text().replace("\N{WORD JOINER}", "").split())

    def visible(self, selector: str) -> int:
        """Count the elements that are to be seen."""
        return self.page.locator(f":is({selector}):visible").count()

    def pins(self) -> int:
        """Count the pins on the map that are to be seen."""
        script = "[...document.querySelectorAll('.leaflet-marker-icon:not(.cm-gone) .cm-pin')].length"
        return int(self.page.evaluate(script))

    def day(self, number: int) -> None:
        """Set the slider to a day."""
        self.page.locator("#day").fill(str(number))


@contextmanager
def browser() -> Iterator[Browser]:
    """Start Chromium."""
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=BROWSER, args=["--no-sandbox", "--disable-gpu"])
        try:
            yield started
        finally:
            started.close()


@contextmanager
def visit(
    started: Browser,
    file: Path,
    *,
    at: str = "",
    size: tuple[int, int] = DESKTOP,
    **options: Any,  # noqa: ANN401
) -> Iterator[Visit]:
    """Open a file, its address ending in `at`, in a window of a size, with no network."""
    context = started.new_context(offline=True, viewport={"width": size[0], "height": size[1]}, **options)
    page = context.new_page()
    seen = Visit(page)
    page.on("console", lambda message: seen.said.append(f"{message.type}: {message.text}"))
    page.on("pageerror", lambda error: seen.said.append(f"error: {error}"))
    page.on("request", lambda request: _note(seen, request.url))
    try:
        page.goto(file.as_uri() + at)
        yield seen
    finally:
        context.close()


def _note(seen: Visit, url: str) -> None:
    if not url.startswith(("file:", "data:")):
        seen.said.append(f"request: {url}")
