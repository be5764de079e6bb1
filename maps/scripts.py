"""The scripts of the map and of the page around it, in the order they build on one another."""

from __future__ import annotations

from . import notes

MAP = (
    "map.js",
    "map-notes.js",
    "map-ground.js",
    "map-day.js",
    "map-claims.js",
    "map-boxes.js",
    "map-marks.js",
    "map-labels.js",
)
"""Parts of one script, which runs with any map; the first makes the object to which the others add."""

PAGE = ("claims.js", "counts.js", "time.js", "story.js", "tables.js", "page.js", "embed.js")
"""Scripts of their own, which run only in the page; the first holds the state to which the others listen."""


def map_script() -> str:
    """Give what the map runs beyond Leaflet, its parts as one script."""
    return "".join(notes.static(name) for name in MAP)


def page_scripts() -> list[str]:
    """Give what the page runs once its map is drawn."""
    return [notes.static(name) for name in PAGE]
