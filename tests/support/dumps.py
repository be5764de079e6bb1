"""Tiny files to add to the gazetteer, of made-up places, in the formats of GeoNames."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np
import numpy.typing as npt
from caravan_map.data.gazetteer_index import GeoNames
from caravan_map.data.layer_add import LayerInfo, add_layer
from caravan_map.data.layer_dump import Classes
from caravan_map.data.layer_source import layer_source
from caravan_map.data.layers import open_layers

from .gazetteer import small_gazetteer, small_index


def dump_row(
    geonameid: int,
    name: str,
    code: str = "P.PPL",
    *,
    ascii_name: str | None = None,
    others: str = "",
    lat: float | str = 15.2,
    lon: float | str = -92.5,
    country: str = "MX",
    admin1: str = "05",
    population: int | str = 0,
    changed: str = "2024-03-01",
) -> str:
    """Write one row of a dump."""
    letter, _, kind = code.partition(".")
    where = (lat, lon, letter, kind, country, "", admin1, "", "", "")
    cells = (
        geonameid,
        name,
        name if ascii_name is None else ascii_name,
        others,
        *where,
        population,
        "",
        10,
        "",
        changed,
    )
    return "\t".join(map(str, cells)) + "\n"


def rows(count: int, *, first: int = 1) -> list[str]:
    """Give rows of villages, two names each, of which some are shared."""
    return [
        dump_row(number, f"Pueblo {number % 97} Prueba", others=f"Aldea {number}", lat=number / 1000)
        for number in range(first, first + count)
    ]


def write_lines(path: Path, lines: Iterable[str]) -> Path:
    """Write a file."""
    path.write_text("".join(lines), encoding="utf-8")
    return path


def nothing_known(ids: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
    """Know no place."""
    return np.zeros(len(ids), dtype=np.int64)


def added(path: Path, data_dir: Path, *, classes: str | None = None, name: str | None = None) -> LayerInfo:
    """Add a file to the small gazetteer."""
    return add_layer(
        layer_source(path),
        name=name,
        classes=Classes(classes),
        known=small_gazetteer().name_flags,
        data_dir=data_dir,
        on_progress=lambda _share: None,
    )


def with_layers(data_dir: Path) -> GeoNames:
    """Open the small gazetteer with what was added to it."""
    return GeoNames(small_index(), open_layers(data_dir))
