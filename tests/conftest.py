"""Settings of every test, and what the tests of the commands share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from fake_pipeline import FakePipeline

# Laws are tried on the same cases each time, and not against the clock.
settings.register_profile("caravan-map", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("caravan-map")


@pytest.fixture(autouse=True, scope="session")
def nothing_added(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Leave out what this user added to the gazetteer, or the tests would depend on it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CARAVAN_MAP_DATA", str(tmp_path_factory.mktemp("added")))
        yield


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    """Give a pipeline that answers from the samples, in place of the real one."""
    from fake_pipeline import FakePipeline

    fake = FakePipeline()
    fake.install(monkeypatch)
    return fake


@pytest.fixture
def caravan_map() -> Callable[..., int]:
    """Give what runs the command line and returns its exit code."""

    from caravan_map.cli import main

    def run(*arguments: str) -> int:
        with pytest.raises(SystemExit) as left:
            main(arguments)
        return int(left.value.code or 0)

    return run


@pytest.fixture
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a gazetteer of a few towns in place of the packaged one."""
    from caravan_map.data import gazetteer
    from support.gazetteer import small_gazetteer

    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with two articles, and work beside it."""
    from support.stories import two_articles

    monkeypatch.chdir(tmp_path)
    return two_articles(tmp_path / "in")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give an empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path
