"""A layer as a frame for notebooks and GIS (EPSG:4326, kilometres); geopandas is imported only when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from .columns import Type
from .content import Layer

if TYPE_CHECKING:
    import pandas as pd

_CRS = "EPSG:4326"
_TYPES: Mapping[Type, str] = MappingProxyType(
    {"text": "string", "number": "float64", "integer": "Int64", "boolean": "boolean", "date": "datetime64[s]"}
)


def frame(layer: Layer) -> pd.DataFrame:
    """Give a layer as a frame.

    Parameters
    ----------
    layer
        Its rows, and their shapes where it has any.

    Returns
    -------
    DataFrame
        A row for each of the layer's, with its schema's columns; what is not known is missing (NA, NaT, NaN). A
        GeoDataFrame, EPSG:4326, where the layer has shapes: points, lines, or lines cut at the antimeridian.
    """
    import pandas as pd

    types = {field.name: _TYPES[field.type] for field in layer.schema.fields}
    rows = pd.DataFrame([*layer.rows], columns=[*types], dtype=object).astype(types)
    if layer.schema.shape is None:
        return rows
    import geopandas
    from shapely.geometry import shape

    return geopandas.GeoDataFrame(rows, geometry=[shape({**one}) for one in layer.shapes], crs=_CRS)
