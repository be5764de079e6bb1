"""Where compiled gazetteers lie, and how one gets there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import logging
import tempfile
import time
from pathlib import Path

from ..errors import GazetteerError
from .drafts import draft_folder
from .gazetteer_files import FORMAT, IndexFiles, format_of, read_index, same_index
from .user_folders import CACHE_VARIABLE, cache_folders

#: How often, and after how many seconds, an index that another process is just replacing is looked at again.
_TRIES, _PAUSE_S = 20, 0.05

#: Errors of the operating system that say nothing of the file.
_WANTS = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM})

_log = logging.getLogger(__name__)


def writable_root(cache_dir: Path | None) -> Path:
    """Give the first folder that a compiled gazetteer can be written to, and make it.

    Parameters
    ----------
    cache_dir
        As in `cache_folders`.

    Returns
    -------
    Path
        A folder that exists.

    Raises
    ------
    GazetteerError
        If there is none.
    """
    roots = cache_folders(cache_dir)
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
        with draft_folder(folder.parent) as aside, contextlib.suppress(OSError):  # another may have moved it first
            folder.rename(aside / folder.name)
    draft.rename(folder)


def remove_older(root: Path) -> None:
    """Remove compiled gazetteers of older formats, which no version of the program that is newer than theirs reads.

    Parameters
    ----------
    root
        The folder they lie in.

    Notes
    -----
    One of this format or a newer one stays, whatever it is of: another version of the program may use it. A process
    that has opened one of them has read all of it; one that is just reading it builds its own again. Each is moved
    aside at once, so that none is ever met in part; what cannot be removed stays.
    """
    with contextlib.suppress(OSError):
        older = [folder for folder in root.glob("gazetteer-*") if _is_older(folder)]
        if older:
            with draft_folder(root) as aside:
                for folder in older:
                    with contextlib.suppress(OSError):  # another may have moved it first
                        folder.rename(aside / folder.name)


def _is_older(folder: Path) -> bool:
    found = format_of(folder)
    return found is not None and found < FORMAT and not folder.is_symlink()


def is_passing(error: GazetteerError) -> bool:
    """Tell whether an index could not be read for want of memory or file handles, which building it would not mend."""
    return isinstance(error.__cause__, OSError) and error.__cause__.errno in _WANTS


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
