"""The tests that docs/reliability.md names are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
PAGE = (TESTS.parent / "docs" / "reliability.md").read_text(encoding="utf-8")
SECTION = PAGE.partition("\n## Promises and the tests that keep them\n")[2].partition("\n## ")[0]
NAMED = re.compile(r"`([\w/]+\.py)::(\w+)`")


@cache
def names_in(file: str) -> frozenset[str]:
    """Give the names of a file's tests; none of a file that is not there."""
    path = TESTS / file
    nodes = ast.walk(ast.parse(path.read_bytes())) if path.is_file() else iter(())
    return frozenset(node.name for node in nodes if isinstance(node, ast.FunctionDef) and node.name[:5] == "test_")


def test_every_test_that_is_named_is_there() -> None:
    assert {f"{file}::{name}" for file, name in NAMED.findall(PAGE) if name not in names_in(file)} == set()


def test_every_promise_names_a_test() -> None:
    rows = [line for line in SECTION.splitlines() if line.startswith("| ") and not line.startswith("| promise ")]
    assert len(rows) > 30
    assert [row for row in rows if not NAMED.search(row)] == []
