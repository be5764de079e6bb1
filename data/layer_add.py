"""Adds a file to the gazetteer: compiles it into a layer beside the others, which appears whole or not at all."""

from __future__ import annotations

import contextlib
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from ..errors import GazetteerError
from .drafts import FOLDER_START, sweep
from .gazetteer_store import install
from .layer_alternates import AlternatesReader, Known
from .layer_build import finish
from .layer_dump import Classes, DumpReader
from .layer_files import KEPT_LIST, read_meta
from .layer_list import own_places
from .layer_source import LayerSource
from .layer_spool import Spool
from .layer_work import Workplace
from .layers import DRAFT
from .locks import alone
from .user_folders import DATA_VARIABLE, layers_root

#: Seconds that a list that must be made anew waits for what is being added meanwhile.
_PATIENCE_S = 30.0

_NAME = re.compile(r"\w[\w.-]{0,80}")
#: A trie is made of about as many bytes of a file.
_SHARD_BYTES, _MOST_SHARDS = 1 << 24, 64
#: Share of a build that reading the file takes.
_READING = 0.8

OnProgress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class LayerInfo:
    """What is known of one added file.

    Attributes
    ----------
    name
        What it is called.
    kind
        A ``dump`` of GeoNames, its alternate ``names``, or an own ``list``.
    source
        The file it was made of.
    added
        When, an ISO time in UTC.
    newest
        Latest day that one of its places was changed on, ISO; None where the file does not tell.
    classes
        Feature classes that were taken of a dump; None of other files.
    rows, names
        How many places, and different names as they are compared.
    skipped, first_skipped
        How many lines could not be read, and the first of them with the reason.
    size_bytes
        Bytes on the disk.
    """

    name: str
    kind: str
    source: str
    added: str
    newest: str | None
    classes: str | None
    rows: int
    names: int
    skipped: int
    first_skipped: str
    size_bytes: int


def add_layer(
    source: LayerSource,
    *,
    name: str | None = None,
    classes: Classes | None = None,
    known: Known,
    data_dir: Path | None = None,
    on_progress: OnProgress,
) -> LayerInfo:
    """Compile a file into a layer; one of the same name is replaced at the very end.

    Parameters
    ----------
    source
        The file.
    name
        What to call the layer; None for the name of the file.
    classes
        What is taken of a dump; None for what is usual.
    known
        Tells which places there are, for files of names alone.
    data_dir
        As in `layers_root`.
    on_progress
        Called with the share done, from 0 to 1.

    Returns
    -------
    LayerInfo
        What was added.

    Raises
    ------
    GazetteerError
        If the file cannot be read, holds nothing to add, or the layer cannot be written.

    Notes
    -----
    A build that is cut short leaves its work beside the layers, and the same call goes on from there.
    """
    called = re.sub(r"[^\w.-]+", "-", source.name).strip(".-") if name is None else name
    if not _NAME.fullmatch(called):
        raise GazetteerError(f"{called!r} cannot be a layer's name; use letters, digits, dots and hyphens")
    root = layers_root(data_dir)
    chosen = (classes or Classes()).listed if source.kind == "dump" else None
    facts = {"name": called, "kind": source.kind, "source": str(source.path.resolve()), "classes": chosen}
    try:
        root.mkdir(parents=True, exist_ok=True)
        sweep(root.glob(f"{FOLDER_START}*"))
        with alone(root):
            work = Workplace(
                root / f"{DRAFT}{called}",
                identity={**facts, **source.identity},
                shards=min(max(source.size // _SHARD_BYTES, 1), _MOST_SHARDS),
            )
            _read(source, work, classes=chosen, known=known, on_progress=lambda share: on_progress(share * _READING))
            added = datetime.now(UTC).isoformat(timespec="seconds")
            rest = 1 - _READING
            finish(work, meta={**facts, "added": added}, on_progress=lambda done: on_progress(_READING + rest * done))
            install(work.folder, root / called)
    except OSError as error:
        raise GazetteerError(
            f"{called} cannot be written to {root} ({error.strerror or error}); make room there, or set "
            f"{DATA_VARIABLE} to a folder that can be written"
        ) from error
    return layer_info(read_meta(root / called))


def layer_info(meta: dict[str, Any]) -> LayerInfo:
    """Describe a layer by what its folder tells of it."""
    told = ("name", "kind", "source", "added", "classes", "rows", "names", "skipped", "first_skipped")
    return LayerInfo(
        **{what: meta[what] for what in told}, newest=meta["newest"] or None, size_bytes=sum(meta["sizes"].values())
    )


def made_again(folder: Path) -> bool:
    """Make an own list's layer anew of the copy that is kept in it; False where there is none, as of other files.

    Raises
    ------
    GazetteerError
        If the copy cannot be read, or the layer cannot be written, or something is being added all the time.
    """
    kept = folder / KEPT_LIST
    if not kept.is_file():
        return False
    try:
        with alone(folder.parent, patience_s=_PATIENCE_S):
            _make_again(folder, kept)
    except OSError as error:
        raise GazetteerError(
            f"the added index in {folder} is damaged and cannot be made anew ({error.strerror or error})"
        ) from error
    return True


def _make_again(folder: Path, kept: Path) -> None:
    with contextlib.suppress(GazetteerError):
        read_meta(folder)
        return  # another process was faster
    work = Workplace(folder.parent / f"{DRAFT}{folder.name}", identity={}, shards=1)
    _read_list(kept, work)
    added = datetime.fromtimestamp(kept.stat().st_mtime, UTC).isoformat(timespec="seconds")
    facts = {"name": folder.name, "kind": "list", "source": str(kept), "classes": None, "added": added}
    finish(work, meta=facts, on_progress=lambda _share: None)
    install(work.folder, folder)


def _read(source: LayerSource, work: Workplace, *, classes: str | None, known: Known, on_progress: OnProgress) -> None:
    """Write the places or names of a file that are not yet written."""
    if source.kind == "list":
        _read_list(source.path, work)
        return
    spool, done = Spool(work), work.done
    places = DumpReader(Classes(classes), done) if source.kind == "dump" else None
    names = AlternatesReader(known, done)
    on_progress(done.position / max(source.size, 1))
    for lines, position in source.blocks(done.position):
        first, last = done.lines + 1, done.lines + len(lines)
        if places is not None:
            spool.add(places.records(lines, first_line=first), position=position, lines=last)
        else:
            spool.add_names(names.names(lines, first_line=first), position=position, lines=last)
        on_progress(position / max(source.size, 1))
    if not done.entries:
        shutil.rmtree(work.folder)
        raise GazetteerError(f"{source.path} holds nothing to add{_why_nothing(classes, done.first_skipped)}")


def _why_nothing(classes: str | None, first_skipped: str) -> str:
    if first_skipped:
        return f"; {first_skipped}"
    return (
        f": no place is of the classes {classes}"
        if classes
        else ": no Spanish or English name of a place that is known"
    )


def _read_list(path: Path, work: Workplace) -> None:
    if not work.done.rows:
        try:
            places = own_places(path)
        except GazetteerError:
            shutil.rmtree(work.folder)
            raise
        shutil.copy2(path, work.folder / KEPT_LIST)  # first, for what is spooled is not done again
        Spool(work).add(places, position=0, lines=0)
