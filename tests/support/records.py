"""Records of runs, for tests of what reads and compares them."""

from __future__ import annotations

from typing import Any

from caravan_map.data.run_contract import RunObject


def run_of(**changed: object) -> RunObject:
    """Give the record of a plain run, with some of its keys changed."""
    run: dict[str, Any] = {
        "program": "caravan-map",
        "version": "1",
        "gazetteer": "towns 1",
        "libraries": {"numpy": "1"},
        "sources": ["in"],
        "story": None,
        "settings": {
            "on": "2023-12-27",
            "level": 0.8,
            "routes": [],
            "detour": None,
            "router": None,
            "departed": None,
            "departed_from": None,
            "reported_length_km": None,
            "mode": None,
            "language": "en",
            "geocoder": None,
        },
        "articles": [],
        "unread": [],
    }
    return {**run, **changed}  # type: ignore[typeddict-item]  # a test may change anything
