"""A desk to run commands at: what they are given, and the one line of a refusal."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Run = Callable[..., int]
Captured = pytest.CaptureFixture[str]
REPORT = "The caravan left Tapachula on Sunday, Dec. 24, 2023.\n\nIt reached Huixtla on Monday, Dec. 25.\n"


def refused(capsys: Captured) -> str:
    """Give the one line that was said, if nothing else was."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("caravan-map: ")
    assert err.count("\n") == 1
    return err
