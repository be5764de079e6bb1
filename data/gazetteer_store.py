"""Where compiled gazetteers lie, and how one gets there whole or not at all."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import platformdirs

from ..errors import GazetteerError
from .gazetteer_files import IndexFiles, read_index, same_index

#: Environment variable that names the cache folder.
CACHE_VARIABLE = "CARAVAN_MAP_CACHE"

#: A half-built folder this old belongs to a build that died, seconds.
_ABANDONED_S = 3600.0
_DRAFT = ".building-"
#: How often, and after how many seconds, an index that another process is just replacing is looked at again.
_TRIES, _PAUSE_S = 20, 0.05

_log = logging.getLogger(__name__)


def cache_roots(cache_dir: Path | None) -> list[Path]:
    """List the folders that may hold compiled gazetteers, the one to write to first.

    Parameters
    ----------
    cache_dir
        The only one, where given; None for the one that ``CARAVAN_MAP_CACHE`` names, else the user's cache folder and
        a spare one among the temporary files.

    Returns
    -------
    list of Path
        One or two folders; they need not exist.
    """
    chosen = cache_dir or os.environ.get(CACHE_VARIABLE)
    if chosen:
        return [Path(chosen).expanduser()]
    user = os.getuid() if hasattr(os, "getuid") else "user"
    spare = Path(tempfile.gettempdir()) / f"caravan-map-{user}"
    return [platformdirs.user_cache_path("caravan-map", appauthor=False), *([spare] if _is_ours(spare) else [])]


def writable_root(cache_dir: Path | None) -> Path:
    """Give the first folder that a compiled gazetteer can be written to, and make it.

    Parameters
    ----------
    cache_dir
        As in `cache_roots`.

    Returns
    -------
    Path
        A folder that exists.

    Raises
    ------
    GazetteerError
        If there is none.
    """
    roots = cache_roots(cache_dir)
    for root in roots:
        try:
            root.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=root):
                pass
        except OSError as error:
            last = error
            continue
        if root != roots[0]:
            _log.warning("%s cannot be written; the gazetteer goes to %s (%s moves it)", roots[0], root, CACHE_VARIABLE)
        return root
    raise GazetteerError(cannot_write(roots[0], last)) from last


def cannot_write(root: Path, error: OSError) -> str:
    """Say that a folder cannot be written and what to do."""
    return (
        f"the gazetteer cannot be written to {root} ({error.strerror or error}); "
        f"make room there or set {CACHE_VARIABLE} to a folder that can be written"
    )


@contextlib.contextmanager
def draft_beside(folder: Path) -> Iterator[Path]:
    """Give an empty folder beside another one, and remove whatever is left of it at the end.

    Parameters
    ----------
    folder
        Its sibling; the parent must exist.

    Yields
    ------
    Path
        The empty folder.
    """
    for path in folder.parent.glob(f"{_DRAFT}*"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > _ABANDONED_S:
                shutil.rmtree(path, ignore_errors=True)
    draft = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=folder.parent))
    try:
        yield draft
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def install(draft: Path, folder: Path) -> None:
    """Move a compiled index to its place; the same one there stays, another one or a damaged one goes.

    Parameters
    ----------
    draft
        The index, in a folder beside its place.
    folder
        Its place.
    """
    draft.chmod(0o755)  # whoever may enter the cache folder may read what is in it
    for _ in range(_TRIES):
        with contextlib.suppress(OSError):
            draft.rename(folder)
            return
        if same_index(draft, folder):
            return
        aside = Path(tempfile.mkdtemp(prefix=_DRAFT, dir=folder.parent))
        with contextlib.suppress(OSError):  # another process may have moved it first
            folder.rename(aside / folder.name)
        shutil.rmtree(aside, ignore_errors=True)
    draft.rename(folder)


def read_settled(folder: Path) -> IndexFiles:
    """Read an index that another process may be replacing at this moment.

    Parameters
    ----------
    folder
        Its place.

    Returns
    -------
    IndexFiles
        The index.
    """
    for _ in range(_TRIES - 1):
        with contextlib.suppress(GazetteerError):
            return read_index(folder)
        time.sleep(_PAUSE_S)
    return read_index(folder)


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder in a place that anybody can write to belongs to this user, or is free to take."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return folder.is_dir() and not folder.is_symlink() and (not hasattr(os, "getuid") or found.st_uid == os.getuid())
