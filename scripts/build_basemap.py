"""Compile the embedded basemap from npm's ``world-atlas`` (Natural Earth) and ``us-atlas`` (US Census Bureau).

Run as ``python scripts/build_basemap.py FOLDER``, where FOLDER is the ``node_modules`` that holds ``world-atlas`` 2.0.2
and ``us-atlas`` 3.0.1. Writes ``maps/static/basemap.npz``: topology kept, so a border that two countries share is
stored once. Both sources are in the public domain.

Arrays: ``step`` (int16, one row a vertex: quanta from the vertex before, zero at an arc's first), ``start`` (int32,
first vertex of each arc in quanta), ``end`` (int32, one past each arc's last vertex), ``shared`` (bool, an arc between
two units), ``layer`` (int8 per arc: 0 country, 1 US state), ``ring_arc`` (int32, arcs of the rings in order, ``~i`` for
arc i backwards), ``ring_end``, ``ring_polygon``, ``polygon_unit`` (int32), ``unit_layer`` (int8), ``unit_name`` (str),
``quantum`` (float64, degrees).
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

QUANTUM = 0.004
"""Degrees, about 440 m: the resolution of the 1:10 million sources themselves."""
LONGEST_STEP = 32_000
LAYERS = (("world-atlas/countries-10m.json", "countries"), ("us-atlas/states-10m.json", "states"))
OUTPUT = Path(__file__).resolve().parent.parent / "maps" / "static" / "basemap.npz"


class Tables:
    """The arrays of the output while they grow."""

    def __init__(self) -> None:
        """Start empty."""
        self.steps: list[npt.NDArray[np.int16]] = []
        self.columns: dict[str, list[Any]] = {
            name: []
            for name in (
                "start", "end", "shared", "layer", "ring_arc", "ring_end", "ring_polygon", "polygon_unit",
                "unit_layer", "unit_name",
            )
        }  # fmt: skip

    def add_topology(self, topology: dict[str, Any], *, collection: str, layer: int) -> None:
        """Append one TopoJSON object collection as a layer."""
        units = topology["objects"][collection]["geometries"]
        polygons = [(unit, polygon) for unit, geometry in enumerate(units) for polygon in _polygons(geometry)]
        users = Counter(_arc(arc) for _, polygon in polygons for ring in polygon for arc in ring)
        first_arc = len(self.columns["start"])
        first_unit = len(self.columns["unit_name"])
        for number, arc in enumerate(topology["arcs"]):
            self._add_arc(_decoded(arc, topology["transform"]), shared=users[number] > 1, layer=layer)
        self.columns["unit_name"] += [unit["properties"]["name"] for unit in units]
        self.columns["unit_layer"] += [layer] * len(units)
        for unit, polygon in polygons:
            self._add_polygon(polygon, first_arc=first_arc, unit=first_unit + unit)

    def _add_arc(self, points: npt.NDArray[np.int64], *, shared: bool, layer: int) -> None:
        self.steps.append(np.vstack([np.zeros((1, 2), np.int16), np.diff(points, axis=0).astype(np.int16)]))
        self.columns["start"].append(points[0])
        self.columns["end"].append((self.columns["end"] or [0])[-1] + len(points))
        self.columns["shared"].append(shared)
        self.columns["layer"].append(layer)

    def _add_polygon(self, polygon: list[list[int]], *, first_arc: int, unit: int) -> None:
        number = len(self.columns["polygon_unit"])
        self.columns["polygon_unit"].append(unit)
        for ring in polygon:
            self.columns["ring_arc"] += [first_arc + arc if arc >= 0 else ~(first_arc + ~arc) for arc in ring]
            self.columns["ring_end"].append(len(self.columns["ring_arc"]))
            self.columns["ring_polygon"].append(number)

    def arrays(self) -> dict[str, npt.NDArray[Any]]:
        """Give the finished arrays."""
        types = {"shared": np.bool_, "layer": np.int8, "unit_layer": np.int8, "unit_name": np.str_}
        done: dict[str, npt.NDArray[Any]] = {
            name: np.array(column, dtype=types.get(name, np.int32)) for name, column in self.columns.items()
        }
        return done | {"step": np.vstack(self.steps), "quantum": np.float64(QUANTUM).reshape(())}


def _polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    arcs: list[Any] = geometry.get("arcs", [])
    return [arcs] if geometry["type"] == "Polygon" else arcs


def _arc(signed: int) -> int:
    return signed if signed >= 0 else ~signed


def _decoded(arc: list[list[int]], transform: dict[str, list[float]]) -> npt.NDArray[np.int64]:
    """Give an arc's vertices in quanta, equal neighbours merged, steps too long for int16 split."""
    degrees = np.cumsum(np.array(arc), axis=0) * transform["scale"] + transform["translate"]
    points = np.rint(degrees / QUANTUM).astype(np.int64)
    moved = np.r_[True, np.any(np.diff(points, axis=0) != 0, axis=1)]
    moved[-1] = True
    points = points[moved]
    if np.abs(np.diff(points, axis=0)).max(initial=0) <= LONGEST_STEP:
        return points
    halves = [(a + (b - a) * np.linspace(0, 1, 4)[:3, None]).round().astype(np.int64) for a, b in pairwise(points)]
    return np.vstack([*halves, points[-1:]])


def main(folder: str) -> None:
    """Compile the basemap from the packages in `folder`."""
    tables = Tables()
    for layer, (name, collection) in enumerate(LAYERS):
        topology = json.loads((Path(folder) / name).read_text(encoding="utf-8"))
        tables.add_topology(topology, collection=collection, layer=layer)
    arrays = tables.arrays()
    np.savez_compressed(OUTPUT, **arrays)  # type: ignore[arg-type]  # numpy reads the names as its flag
    size = f"{len(arrays['step'])} vertices, {len(arrays['unit_name'])} units, {OUTPUT.stat().st_size / 1e6:.2f} MB"
    print(f"{OUTPUT.name}: {size}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
