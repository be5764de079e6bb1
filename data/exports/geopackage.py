"""GeoPackage 1.4 with a layer a table (GDAL through pyogrio), styled for QGIS; the same content gives the same bytes.

References
----------
OGC 12-128r19, GeoPackage Encoding Standard: clauses 2.1 (features), 2.3.2 (data columns), 2.4 (attributes). The SQLite
database file format, 1.3.8 (file change counter) and 1.3.14 (version-valid-for number).
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ...errors import OutputError
from ..drafts import draft_folder
from .columns import Field, Schema, Shape
from .content import About, Content, Layer, Value
from .qgis_styles import STYLES
from .shapes import AnyShape, line_parts

#: How the folders it is made in are called.
_SCRATCH = ".caravan-map-gpkg-"
_GEOMETRY_TYPES: dict[Shape, str] = {"point": "Point", "line": "MultiLineString"}
_TYPES: dict[str, str] = {"number": "float64", "integer": "int64", "boolean": "bool", "date": "datetime64[D]"}
_EMPTY = {"number": np.nan, "integer": 0, "boolean": False, "date": "NaT"}
_STYLES_TABLE = """
CREATE TABLE layer_styles (
  id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, f_table_catalog TEXT(256), f_table_schema TEXT(256),
  f_table_name TEXT(256), f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,
  useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30), update_time DATETIME);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)
  VALUES ('layer_styles', 'attributes', 'layer_styles', '', '1970-01-01T00:00:00.000Z');
"""
_COLUMNS_TABLE = """
CREATE TABLE IF NOT EXISTS gpkg_data_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT, title TEXT, description TEXT, mime_type TEXT,
  constraint_name TEXT, CONSTRAINT pk_gdc PRIMARY KEY (table_name, column_name));
INSERT INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) VALUES
  ('gpkg_data_columns', NULL, 'gpkg_schema', 'http://www.geopackage.org/spec/#extension_schema', 'read-write');
"""


def geopackage(content: Content) -> bytes:
    """Write every layer as a table of one GeoPackage.

    Parameters
    ----------
    content
        What to write.

    Returns
    -------
    bytes
        The file. Lines are MultiLineString throughout, days DATE. The table ``layer_styles`` is the one in which QGIS
        keeps styles; columns carry their meaning (``gpkg_data_columns``), the file title, attribution and notice as
        metadata. Its times of change are the end of the day it is known on.

    Raises
    ------
    OutputError
        If there is no room for it among the temporary files, where it is made.
    """
    from pyogrio.errors import DataLayerError, DataSourceError, FeatureError

    try:
        with draft_folder(Path(tempfile.gettempdir()), start=_SCRATCH) as folder:
            file = folder / "out.gpkg"
            for layer in content.layers.values():
                _write(file, layer, content.about)
            _finish(file, content)
            return _settled(file.read_bytes())
    except (DataLayerError, DataSourceError, FeatureError, sqlite3.Error, OSError) as error:
        raise OutputError(
            tempfile.tempdir or "the folder of temporary files",
            f"no GeoPackage can be made there ({error}); make room, or name another folder in TMPDIR",
        ) from error


def _write(file: Path, layer: Layer, about: About) -> None:
    from pyogrio import raw

    columns = [_column(field, [row[at] for row in layer.rows]) for at, field in enumerate(layer.schema.fields)]
    shape = layer.schema.shape
    raw.write(
        str(file),
        None if shape is None else _wkb(layer.shapes),
        [values for values, _ in columns],
        [field.name for field in layer.schema.fields],
        field_mask=[mask for _, mask in columns],
        layer=layer.schema.name,
        driver="GPKG",
        geometry_type=shape and _GEOMETRY_TYPES[shape],
        crs="EPSG:4326" if shape else None,
        append=file.exists(),
        dataset_metadata=None if file.exists() else _told(about),
        dataset_options={"VERSION": "1.2"},  # which QGIS reads since 3.4
        layer_options={"DESCRIPTION": f"A row is {layer.schema.meaning}.", "IDENTIFIER": layer.schema.title},
    )


def _told(about: About) -> dict[str, str]:
    return {
        "title": about.title,
        "description": about.summary,
        "notice": about.notice,
        "as_of": about.as_of.isoformat(),
        "attribution": "; ".join(about.attribution),
        "generator": about.generator,
    }


def _column(field: Field, values: Sequence[Value]) -> tuple[npt.NDArray[Any], npt.NDArray[np.bool_]]:
    """Give a column's values, and where there are none."""
    unknown = np.array([value is None for value in values], dtype=np.bool_)
    if field.type == "text":
        return np.array(values, dtype=object), unknown
    filled = [_EMPTY[field.type] if value is None else value for value in values]
    return np.array(filled, dtype=_TYPES[field.type]), unknown


def _wkb(shapes: Sequence[AnyShape]) -> npt.NDArray[Any]:
    import shapely

    found = [
        shapely.Point(shape["coordinates"]) if shape["type"] == "Point" else shapely.MultiLineString(line_parts(shape))
        for shape in shapes
    ]
    return np.array([geometry.wkb for geometry in found], dtype=object)


def _finish(file: Path, content: Content) -> None:
    """Add the styles and the columns' meanings, and put the day the content is known on for the day of writing."""
    moment = f"{content.about.as_of.isoformat()}T23:59:59.000Z"
    with closing(sqlite3.connect(file)) as base:
        base.executescript(_STYLES_TABLE + _COLUMNS_TABLE)
        for layer in content.layers.values():
            _describe(base, layer.schema)
        for name, qml in STYLES.items():
            base.execute(
                "INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name, f_geometry_column, styleName,"
                " styleQML, styleSLD, useAsDefault, description, owner, update_time)"
                " VALUES ('', '', ?, 'geom', ?, ?, '', 1, 'as on the page of caravan-map', '', ?)",
                (name, name, qml, moment),
            )
        base.execute("UPDATE gpkg_contents SET last_change = ?", (moment,))
        base.execute("UPDATE gpkg_metadata_reference SET timestamp = ?", (moment,))
        base.commit()
        base.execute("VACUUM")


def _settled(content: bytes) -> bytes:
    """Put one for the number of changes, which depends on how many fell into the same instant."""
    counter = (1).to_bytes(4, "big")
    return content[:24] + counter + content[28:92] + counter + content[96:]


def _describe(base: sqlite3.Connection, schema: Schema) -> None:
    base.executemany(
        "INSERT INTO gpkg_data_columns (table_name, column_name, description) VALUES (?, ?, ?)",
        [(schema.name, field.name, field.meaning) for field in schema.fields],
    )
