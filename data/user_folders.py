"""Where this user's folders lie: what is compiled (the cache), and what was added (the data)."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from ..errors import UserFolderError

#: Environment variable that names the cache folder.
CACHE_VARIABLE = "CARAVAN_MAP_CACHE"
#: Environment variable that names the folder of what was added.
DATA_VARIABLE = "CARAVAN_MAP_DATA"

_NOWHERE = Path(os.devnull) / "caravan-map"  # holds nothing and takes nothing, on every system


def cache_folders(cache_dir: Path | None = None) -> list[Path]:
    """List the folders that may hold what is compiled, the one to write to first.

    Parameters
    ----------
    cache_dir
        The only one, where given; None for the one that ``CARAVAN_MAP_CACHE`` names, else the user's cache folder and
        a spare one among the temporary files.

    Returns
    -------
    list of Path
        One or two folders; they need not exist. Where nobody knows the user's home, only the spare one.
    """
    chosen = cache_dir or os.environ.get(CACHE_VARIABLE)
    if chosen:
        return [_named(chosen, CACHE_VARIABLE)]
    import platformdirs

    usual = platformdirs.user_cache_path("caravan-map", appauthor=False)
    found = [*([usual] if usual.is_absolute() else []), *_spare()]
    return found or [_NOWHERE]


def data_folder(data_dir: Path | None = None) -> Path:
    """Give the folder of what was added: the one given, or that ``CARAVAN_MAP_DATA`` names, or the user's.

    Parameters
    ----------
    data_dir
        The folder, where it is not the usual one.

    Returns
    -------
    Path
        The folder; it need not exist. Where nobody knows the user's home, one that cannot be made.
    """
    chosen = data_dir or os.environ.get(DATA_VARIABLE)
    if chosen:
        return _named(chosen, DATA_VARIABLE)
    import platformdirs

    usual = platformdirs.user_data_path("caravan-map", appauthor=False)
    return usual if usual.is_absolute() else _NOWHERE


def layers_root(data_dir: Path | None = None) -> Path:
    """Give the folder of what was added to the gazetteer; as for `data_folder`."""
    return data_folder(data_dir) / "gazetteer"


def _named(chosen: Path | str, variable: str) -> Path:
    try:
        return Path(chosen).expanduser()
    except RuntimeError as error:
        raise UserFolderError(str(chosen), f"that home is not known here; set {variable} to another folder") from error


def _spare() -> list[Path]:
    """Give a folder among the temporary files, where there are such and it is this user's or free to take."""
    import tempfile

    user = os.getuid() if hasattr(os, "getuid") else "user"
    with suppress(OSError):
        spare = Path(tempfile.gettempdir()) / f"caravan-map-{user}"
        if _is_ours(spare):
            return [spare]
    return []


def _is_ours(folder: Path) -> bool:
    """Tell whether a folder in a place that anybody can write to belongs to this user, or is free to take."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return folder.is_dir() and not folder.is_symlink() and (not hasattr(os, "getuid") or found.st_uid == os.getuid())
