"""Gives what is at hand before any article is read: the gazetteer."""

from __future__ import annotations

from pathlib import Path

from ..data import gazetteer as gazetteers
from ..data.gazetteer import GazetteerInfo
from ..data.layer_add import LayerInfo
from .reading import OnProgress


def build_gazetteer(*, force: bool = False, on_progress: OnProgress | None = None) -> GazetteerInfo:
    """Build the gazetteer where it is missing or out of date, or in any case.

    Parameters
    ----------
    force
        Build it even where one that fits is there.
    on_progress
        Told the share done, from 0 to 1.

    Returns
    -------
    GazetteerInfo
        What was built.
    """
    (gazetteers.build_gazetteer if force else gazetteers.open_gazetteer)(on_progress=on_progress)
    return gazetteers.gazetteer_info()


def add_to_gazetteer(
    path: Path | str, *, name: str | None = None, classes: str | None = None, on_progress: OnProgress | None = None
) -> LayerInfo:
    """Add places to the gazetteer, for good.

    Parameters
    ----------
    path
        A GeoNames dump (``MX.txt``, ``allCountries.zip``) or file of alternate names, or a list of one's own (CSV).
    name
        What to call what is added; None for the name of the file. What is called so already is replaced.
    classes
        Feature classes and codes to take of a dump, such as ``P,H.STM`` or ``all``; None for what is usual.
    on_progress
        Told the share done, from 0 to 1.

    Returns
    -------
    LayerInfo
        What was added.

    Raises
    ------
    GazetteerError
        If the file cannot be read, is of no known kind, or holds nothing to add.

    Notes
    -----
    Where it is cut short, the same call goes on from there.
    """
    return gazetteers.add_to_gazetteer(Path(path), name=name, classes=classes, on_progress=on_progress)


def remove_from_gazetteer(name: str) -> None:
    """Remove what was added to the gazetteer under a name.

    Parameters
    ----------
    name
        The name, as `gazetteer_info` tells it.

    Raises
    ------
    GazetteerError
        If nothing is called so.
    """
    gazetteers.remove_layer(name)


def gazetteer_info() -> GazetteerInfo:
    """Describe the gazetteer without opening it."""
    return gazetteers.gazetteer_info()
