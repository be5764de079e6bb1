"""What the tests of files and caches share."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def built_of_few_places(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Build the gazetteer of a few towns, and never in the user's own cache."""
    from caravan_map.data import gazetteer, gazetteer_towns, overlay
    from support.gazetteer import town_records

    monkeypatch.setattr(gazetteer_towns, "town_records", lambda _regions, **_: town_records())
    monkeypatch.setattr(overlay, "overlay_records", list)
    monkeypatch.setenv(gazetteer.CACHE_VARIABLE, str(tmp_path / "variable"))
    monkeypatch.setenv(gazetteer.DATA_VARIABLE, str(tmp_path / "data"))
