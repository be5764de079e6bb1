"""What is shipped, and what an installation is pinned to: a file pyproject.toml does not list is not in the wheel."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PACKAGES: list[str] = PROJECT["tool"]["setuptools"]["packages"]
NOT_SHIPPED = {"bench", "build", "dist", "docs", "scripts", "tests"}


def folder(package: str) -> Path:
    return ROOT.joinpath(*package.split(".")[1:])


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield node.module.split(".")[0]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split("==") for line in lines if not line.startswith("#"))


def test_every_folder_of_modules_is_shipped() -> None:
    found = {
        ".".join(("caravan_map", *file.relative_to(ROOT).parent.parts))
        for file in ROOT.glob("[a-z]*/**/__init__.py")
        if file.relative_to(ROOT).parts[0] not in NOT_SHIPPED
    }
    assert found == set(PACKAGES) - {"caravan_map.seeds"}


def test_every_module_beside_pyproject_is_shipped() -> None:
    found = {f"caravan_map.{file.stem}" for file in ROOT.glob("*.py")}
    assert found == set(PROJECT["tool"]["setuptools"]["py-modules"])


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_that_is_no_module_is_shipped(package: str) -> None:
    patterns = PROJECT["tool"]["setuptools"]["package-data"].get(package, [])
    shipped = {file for pattern in patterns for file in folder(package).glob(pattern)}
    inner = {folder(other) for other in PACKAGES}
    beside = {
        file
        for file in folder(package).rglob("*")
        if file.is_file() and file.suffix not in {".py", ".pyc"} and not {*file.parents} & (inner - {folder(package)})
    }
    assert beside - shipped == set()


def test_every_library_that_is_imported_is_asked_for() -> None:
    modules = [file for package in PACKAGES for file in folder(package).glob("*.py")]
    imported = {name for file in modules for name in imports(file)} - set(sys.stdlib_module_names)
    distributions = packages_distributions()
    for_users = {"dev", "docs"} ^ set(PROJECT["project"]["optional-dependencies"])
    extras = [line for name in for_users for line in PROJECT["project"]["optional-dependencies"][name]]
    asked = {normal(re.split(r"[<>=!~ \[]", line)[0]) for line in [*PROJECT["project"]["dependencies"], *extras]}
    assert {name for name in imported if normal(distributions[name][0]) not in asked} == set()


def test_every_library_is_pinned_to_one_version() -> None:
    assert all(re.fullmatch(r"[0-9][0-9A-Za-z.+]*", version) for version in pins().values())


def test_everything_the_project_asks_for_is_pinned() -> None:
    extras = PROJECT["project"]["optional-dependencies"].values()
    asked = [*PROJECT["project"]["dependencies"], *(line for lines in extras for line in lines)]
    names = {normal(re.split(r"[<>=!~ \[]", line)[0]) for line in asked}
    assert names - {normal(name) for name in pins()} == set()
