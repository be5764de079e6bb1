"""CSV, one layer a file: safe to open in a spreadsheet, with a row of HXL tags where asked for."""

from __future__ import annotations

from collections.abc import Sequence

from ..tables import Cell, Column, Table, csv_text
from .columns import Schema
from .content import Layer
from .shapes import AnyShape, line_parts

_PLACED = {
    "point": (("lat", "#geo+lat"), ("lon", "#geo+lon")),
    "line": (("wkt", "#geo+wkt"),),
}


def csv(layer: Layer, *, hxl: bool = False, withheld: str = "", missing: str = "") -> bytes:
    """Write one layer as comma-separated values.

    Parameters
    ----------
    layer
        What to write.
    hxl
        Whether the tags of the Humanitarian Exchange Language stand in a row below the headings.
    withheld, missing
        What is withheld, and that articles could not be read; where there is either, it stands in a last column, for
        the format has no other room, and of a layer without rows in a row of its own.

    Returns
    -------
    bytes
        UTF-8, no byte order mark. Points add the columns ``lat`` and ``lon``, lines ``wkt`` (well-known text).
    """
    fields = [(field.name, field.hxl) for field in layer.schema.fields]
    said = {name: text for name, text in (("withheld", withheld), ("missing", missing)) if text}
    named = [*fields, *_placed(layer.schema), *((name, f"#meta+{name}") for name in said)]
    shapes: Sequence[tuple[Cell, ...]] = [_cells(shape) for shape in layer.shapes] or [()] * len(layer.rows)
    last = tuple(said.values())
    rows = [(*row, *cells, *last) for row, cells in zip(layer.rows, shapes, strict=True)]
    if said and not rows:
        rows = [(*([None] * (len(named) - len(last))), *last)]
    columns = tuple(Column(name) for name, _ in named)
    return csv_text(Table(columns, tuple([tuple(tag for _, tag in named), *rows] if hxl else rows))).encode()


def _placed(schema: Schema) -> tuple[tuple[str, str], ...]:
    return _PLACED[schema.shape] if schema.shape else ()


def _cells(shape: AnyShape) -> tuple[Cell, ...]:
    if shape["type"] == "Point":
        lon, lat = shape["coordinates"]
        return lat, lon
    parts = [", ".join(f"{lon} {lat}" for lon, lat in part) for part in line_parts(shape)]
    return (
        f"LINESTRING ({parts[0]})"
        if len(parts) == 1
        else f"MULTILINESTRING ({', '.join(f'({part})' for part in parts)})",
    )
