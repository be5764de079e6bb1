"""The formats of an export, by the ending of a file's name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import MappingProxyType
from typing import cast

from ...errors import ExportError
from .columns import SCHEMAS
from .content import Content

DEFAULT_LAYER = "positions"
LAYERS = tuple(schema.name for schema in SCHEMAS)


@dataclass(frozen=True, slots=True)
class Format:
    """One format.

    Attributes
    ----------
    name
        What to call it.
    endings
        Of file names, the usual one first.
    single
        Whether a file of it holds one layer only.
    """

    name: str
    endings: tuple[str, ...]
    single: bool = False


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        format_.name: format_
        for format_ in (
            Format("geojson", (".geojson",)),
            Format("gpkg", (".gpkg",)),
            Format("gpx", (".gpx",)),
            Format("kml", (".kml",)),
            Format("csv", (".csv",), single=True),
            Format("parquet", (".parquet", ".geoparquet"), single=True),
            Format("mf-json", (".mf.json", ".mfjson")),
        )
    }
)


def format_of(output: Path, name: str | None = None) -> Format:
    """Tell the format of a file.

    Parameters
    ----------
    output
        The file to write.
    name
        Name of the format; None to go by the file's ending.

    Returns
    -------
    Format
        One that can be written here.

    Raises
    ------
    ExportError
        If the name or the ending is none of a format, or the library it takes is not installed.
    """
    found = _by_ending(output) if name is None else FORMATS.get(name)
    if found is None:
        told = f"its ending names no format; end it with {', '.join(_ENDINGS)}"
        raise ExportError(
            str(output), told if name is None else f"there is no format {name!r}; {', '.join(FORMATS)} are"
        )
    if found.name == "parquet" and find_spec("pyarrow") is None:
        raise ExportError(
            str(output),
            "Parquet needs pyarrow, which is not installed; install it with `pip install 'caravan-map[parquet]'`",
        )
    return found


def exported(content: Content, format_: Format, *, layer: str = DEFAULT_LAYER, hxl: bool = False) -> bytes:
    """Write content in a format.

    Parameters
    ----------
    content
        What there is.
    format_
        The format.
    layer
        The layer to write where a file of the format holds one only.
    hxl
        Whether a CSV file has a row of HXL tags.

    Returns
    -------
    bytes
        The file, the same for the same content.
    """
    if format_.name == "csv":
        from .sheets import csv

        about = content.about
        return csv(content.layers[layer], hxl=hxl, withheld=about.withheld, missing=about.missing)
    if format_.name == "parquet":
        from .geoparquet import geoparquet

        return geoparquet(content.layers[layer], content.about)
    module, function = _WRITERS[format_.name]
    write = cast("Callable[[Content], bytes]", getattr(import_module(module, __package__), function))
    return write(content)


def _by_ending(output: Path) -> Format | None:
    name = output.name.lower()
    return next((found for found in FORMATS.values() if name.endswith(found.endings)), None)


_ENDINGS = tuple(found.endings[0] for found in FORMATS.values())
_WRITERS = {
    "geojson": (".geojson", "geojson"),
    "gpkg": (".geopackage", "geopackage"),
    "gpx": (".gpx", "gpx"),
    "kml": (".kml", "kml"),
    "mf-json": (".moving_features", "moving_features"),
}
