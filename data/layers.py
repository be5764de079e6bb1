"""What was added to the gazetteer: layers in the user's data folder, which no clearing of a cache touches."""

from __future__ import annotations

import contextlib
import logging
import re
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import GazetteerError
from .locks import alone
from .user_folders import layers_root

if TYPE_CHECKING:  # what reads layers is loaded where there are some
    from .layer import Layer
    from .layer_add import LayerInfo

#: How the folder of an unfinished layer is called.
DRAFT = ".adding-"

_NAME = re.compile(r"\w[\w.-]{0,80}")

_log = logging.getLogger(__name__)


def open_layers(data_dir: Path | None = None) -> list[Layer]:
    """Open all layers: dumps and names in the order they were added, then own lists.

    Parameters
    ----------
    data_dir
        As in `layers_root`.

    Returns
    -------
    list of Layer
        Those that can be used; of the others a warning is logged. A damaged own list is made anew of its copy.
    """
    found: list[Layer] = []
    root = layers_root(data_dir)
    _settle(root)
    for folder in _folders(root):
        try:
            found.append(_opened(folder))
        except GazetteerError as error:
            _log.warning("%s; it is left out: add the file again, or remove %s", error, folder.name)
    return sorted(found, key=lambda layer: (layer.meta["kind"] == "list", layer.meta["added"], layer.meta["name"]))


def layer_infos(data_dir: Path | None = None) -> tuple[LayerInfo, ...]:
    """Describe all layers, by name; those that cannot be used are left out."""
    from .layer_add import layer_info
    from .layer_files import read_meta

    found: list[LayerInfo] = []
    for folder in _folders(layers_root(data_dir)):
        with contextlib.suppress(GazetteerError):
            found.append(layer_info(read_meta(folder)))
    return tuple(found)


def unfinished_layers(data_dir: Path | None = None) -> tuple[str, ...]:
    """Name the layers whose build was cut short."""
    return tuple(sorted(folder.name.removeprefix(DRAFT) for folder in layers_root(data_dir).glob(f"{DRAFT}*")))


def remove_layer(name: str, data_dir: Path | None = None) -> None:
    """Remove a layer, and what an unfinished build of it left.

    Parameters
    ----------
    name
        What it is called.
    data_dir
        As in `layers_root`.

    Raises
    ------
    GazetteerError
        If there is none of that name.
    """
    import shutil

    root = layers_root(data_dir)
    folders = [folder for folder in (root / name, root / f"{DRAFT}{name}") if _NAME.fullmatch(name) and folder.is_dir()]
    if not folders:
        known = ", ".join(folder.name for folder in _folders(root))
        raise GazetteerError(f"nothing that was added is called {name}; there is {known or 'nothing'}")
    for folder in folders:
        shutil.rmtree(folder)


def _settle(root: Path) -> None:
    """Put in its place what was made whole by a process that was killed between taking away the old and putting it."""
    for draft in root.glob(f"{DRAFT}*"):
        place = root / draft.name.removeprefix(DRAFT)
        with contextlib.suppress(GazetteerError, OSError), alone(root):
            from .layer_files import read_meta

            read_meta(draft)
            if not place.exists():
                draft.rename(place)


def _folders(root: Path) -> list[Path]:
    return sorted(folder for folder in root.glob("[!.]*") if folder.is_dir()) if root.is_dir() else []


def _opened(folder: Path) -> Layer:
    """Open a layer; one of an own list is made anew where it is damaged or of another format."""
    from .layer import Layer

    try:
        return Layer(folder)
    except GazetteerError:
        from .layer_add import made_again

        if not made_again(folder):
            raise
    return Layer(folder)
