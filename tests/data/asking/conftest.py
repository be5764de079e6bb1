"""What the tests of asking a geocoder share: a server, a clock and a folder for what is kept."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from caravan_map.data.user_folders import CACHE_VARIABLE
from support.geocoder import FakeTime, Server, nominatim


@pytest.fixture(autouse=True)
def _cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep answers in a folder of the test's own."""
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))


@pytest.fixture
def server() -> Iterator[Server]:
    """Run a geocoder for the time of a test."""
    with nominatim() as running:
        yield running


@pytest.fixture
def time() -> FakeTime:
    """Give a clock that waits for nobody."""
    return FakeTime()
