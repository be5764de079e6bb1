"""What is published: the sdist, and the wheel made of it, hold the package, its data and its licence, nothing else."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
SETTINGS: dict[str, Any] = PROJECT["tool"]["setuptools"]
NAME = f"caravan_map-{PROJECT['project']['version']}"
LEFT_OUT = shutil.ignore_patterns(".*", "node_modules", "build", "dist", "*.egg-info", "__pycache__", "bench", "docs")
BUILD = "import sys; from setuptools.build_meta import *; print({}(sys.argv[1]))"


def packaged() -> set[str]:
    """List every file that belongs to the package, by its path under the root."""
    found = {module.split(".")[1] + ".py" for module in SETTINGS["py-modules"]}
    for package in SETTINGS["packages"]:
        folder = ROOT.joinpath(*package.split(".")[1:])
        found |= {str(file.relative_to(ROOT)) for file in folder.glob("*.py")}
        for pattern in SETTINGS["package-data"].get(package, ()):
            found |= {str(file.relative_to(ROOT)) for file in folder.glob(pattern)}
    return found


def built(kind: str, source: Path, folder: Path) -> Path:
    """Build an sdist or a wheel by the build backend alone, which needs no network."""
    command = [sys.executable, "-c", BUILD.format(f"build_{kind}"), str(folder)]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder / done.stdout.splitlines()[-1]


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the sdist, built of a copy of the project."""
    source = tmp_path_factory.mktemp("source") / "project"
    shutil.copytree(ROOT, source, ignore=LEFT_OUT)
    return built("sdist", source, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the wheel, built of what the sdist holds."""
    source = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(source, filter="data")
    return built("wheel", source / NAME, tmp_path_factory.mktemp("wheel"))


def test_the_sdist_holds_the_package_and_what_builds_it(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        found = {member.name.removeprefix(f"{NAME}/") for member in archive.getmembers() if member.isfile()}
    made = {name for name in found if name.startswith("caravan_map.egg-info/")} | {"PKG-INFO", "setup.cfg"}
    assert found - made == packaged() | {"LICENSE", "MANIFEST.in", "README.md", "pyproject.toml"}


def test_the_wheel_holds_the_package_and_its_licence(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        found = set(archive.namelist())
    about = {"METADATA", "RECORD", "WHEEL", "entry_points.txt", "licenses/LICENSE", "top_level.txt"}
    assert found == {f"caravan_map/{name}" for name in packaged()} | {f"{NAME}.dist-info/{name}" for name in about}


def test_the_wheel_works_where_there_is_nothing_of_the_project_but_it(wheel: Path, tmp_path: Path) -> None:
    shutil.unpack_archive(wheel, tmp_path / "site", format="zip")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site"), "CARAVAN_MAP_DATA": str(tmp_path / "data")}
    where = "import caravan_map; print(caravan_map.__file__)"
    for arguments, told in (
        (["-c", where], str(tmp_path / "site" / "caravan_map")),
        (["-m", "caravan_map", "--version"], f"caravan-map {PROJECT['project']['version']}"),
        (["-m", "caravan_map", "route", "list"], "gulf-matamoros"),
    ):
        command = [sys.executable, "-P", *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert told in done.stdout, done.stderr


def test_the_metadata_name_the_licence_and_what_is_asked_for(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        lines = archive.read(f"{NAME}.dist-info/METADATA").decode().splitlines()
    assert "License-Expression: Apache-2.0" in lines
    assert "Requires-Python: >=3.11" in lines
    asked = [line for line in lines if line.startswith("Requires-Dist: ") and "extra ==" not in line]
    assert len(asked) == len(PROJECT["project"]["dependencies"])


def test_every_library_has_a_lower_bound() -> None:
    extras = PROJECT["project"]["optional-dependencies"].values()
    asked = [*PROJECT["project"]["dependencies"], *(line for lines in extras for line in lines)]
    assert [line for line in asked if ">=" not in line and not line.startswith("caravan-map")] == []
