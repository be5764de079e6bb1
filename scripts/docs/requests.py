"""What a page loads from elsewhere: addresses in its tags and styles that a browser follows by itself."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

#: Attributes by which a tag loads something; links that a reader must follow are none.
LOADING = {"src", "srcset", "poster", "data", "background"}
#: Relations by which a ``link`` does.
RELATIONS = {"stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest"}
_ELSEWHERE = re.compile(r"\s*(https?:)?//", re.IGNORECASE)
_STYLE = re.compile(r"(?:url\(\s*['\"]?|@import\s+['\"])((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)


class _Tags(HTMLParser):
    """Gathers the addresses that a page loads."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at one tag."""
        given = dict(attrs)
        loading = {given.get(name) for name in LOADING}
        if tag == "link" and RELATIONS & set((given.get("rel") or "").lower().split()):
            loading.add(given.get("href"))
        self.found += sorted(address for address in loading if address and _ELSEWHERE.match(address))


def requests_of(page: Path) -> list[str]:
    """List the addresses elsewhere that a page, or a style in it, makes a browser ask; in order of the page."""
    text = page.read_text(encoding="utf-8")
    tags = _Tags()
    tags.feed(text)
    return [*tags.found, *_STYLE.findall(text)]
