"""Every file the pipeline can write of a report that is at hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import pytest
from caravan_map.data.exports.formats import DEFAULT_LAYER, LAYERS
from caravan_map.pipeline import exporting, pictures, publishing, reporting
from caravan_map.results import Report

Writer = Callable[[Path], object]
_DATA = ("geojson", "gpkg", "gpx", "kml", "mf.json")
_SHEETS = ("csv", "parquet")


def _map(file: Path) -> object:
    return publishing.write_map((), file, lang="es" if "-es" in file.name else "en")


def _report(file: Path) -> object:
    return reporting.write_report((), file)


def _image(file: Path) -> object:
    return pictures.write_image((), file, size="social", dpi=72)


def _chart(file: Path) -> object:
    return pictures.write_chart((), file, size="social", dpi=72)


def _export(file: Path) -> object:
    layer = file.name.partition(".")[0]
    return exporting.write_export((), file, layer=layer if layer in LAYERS else DEFAULT_LAYER)


#: The functions that write, by the name of a file that tells them what to write.
WRITERS: Mapping[str, Writer] = MappingProxyType(
    {
        **dict.fromkeys(("map.html", "map-es.html"), _map),
        **dict.fromkeys((f"report.{kind}" for kind in ("md", "html", "docx", "pdf")), _report),
        **dict.fromkeys((f"image.{kind}" for kind in pictures.KINDS), _image),
        **dict.fromkeys((f"chart.{kind}" for kind in pictures.KINDS), _chart),
        **dict.fromkeys((f"data.{kind}" for kind in _DATA), _export),
        **dict.fromkeys((f"{layer}.{kind}" for layer in LAYERS for kind in _SHEETS), _export),
    }
)


def write(name: str, report: Report, folder: Path) -> Path:
    """Write a file of `WRITERS` as the pipeline would if it had come to a report."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (exporting, pictures, publishing, reporting):
            patch.setattr(module, "progress", lambda *_args, **_options: report)
        WRITERS[name](folder / name)
    return folder / name
