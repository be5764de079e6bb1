"""GeoParquet 1.1, one layer a file (longitude first, OGC:CRS84, which the format takes where none is named).

References
----------
https://geoparquet.org/releases/v1.1.0/
"""

from __future__ import annotations

import io
import json
from datetime import date
from typing import Any

from .columns import Field, Type
from .content import About, Layer, Value
from .geojson import about_members
from .shapes import AnyShape, bounds

_GEOMETRY = "geometry"


def geoparquet(layer: Layer, about: About) -> bytes:
    """Write one layer, with its shapes as WKB where it has any.

    Parameters
    ----------
    layer
        What to write.
    about
        What the file says of itself, as JSON under the metadata key ``caravan-map``.

    Returns
    -------
    bytes
        The file; a plain Parquet file where the layer has no shapes. Every column's meaning stands in its own metadata
        as ``description``.
    """
    import pyarrow as pa
    from pyarrow import parquet

    metadata = {"caravan-map": json.dumps(about_members(about), ensure_ascii=False)}
    columns = [_column(field, [row[at] for row in layer.rows]) for at, field in enumerate(layer.schema.fields)]
    fields = [
        pa.field(field.name, column.type, metadata={"description": field.meaning})
        for field, column in zip(layer.schema.fields, columns, strict=True)
    ]
    if layer.schema.shape:
        columns.append(pa.array(_wkb(layer.shapes), pa.binary()))
        fields.append(pa.field(_GEOMETRY, pa.binary()))
        metadata["geo"] = json.dumps(_geo(layer))
    out = io.BytesIO()
    parquet.write_table(pa.table(columns, schema=pa.schema(fields, metadata)), out, compression="zstd")
    return out.getvalue()


def _column(field: Field, values: list[Value]) -> Any:  # noqa: ANN401 - pyarrow ships no types
    import pyarrow as pa

    types: dict[Type, Any] = {
        "text": pa.string(),
        "number": pa.float64(),
        "integer": pa.int64(),
        "boolean": pa.bool_(),
        "date": pa.date32(),
    }
    if field.type == "date":
        return pa.array([date.fromisoformat(str(value)) if value else None for value in values], pa.date32())
    return pa.array(values, types[field.type])


def _wkb(shapes: tuple[AnyShape, ...]) -> list[bytes]:
    import shapely

    found: list[bytes] = shapely.to_wkb([shapely.geometry.shape({**shape}) for shape in shapes]).tolist()
    return found


def _geo(layer: Layer) -> dict[str, object]:
    box = bounds(layer.shapes)
    column = {
        "encoding": "WKB",
        "geometry_types": sorted({shape["type"] for shape in layer.shapes}),
        "edges": "planar",
        **({"bbox": box} if box else {}),
    }
    return {"version": "1.1.0", "primary_column": _GEOMETRY, "columns": {_GEOMETRY: column}}
