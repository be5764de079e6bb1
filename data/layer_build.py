"""Makes a layer of what was spooled: one trie after another, each in memory by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import marisa_trie
import numpy as np
import numpy.typing as npt

from .gazetteer_files import MINOR
from .layer_files import ID, ID_ROWS, IDS, NAME, NAMES, ROWS, TEXT, USE, USES, trie_file, write_meta
from .layer_record import MAJOR
from .layer_spool import ENTRY
from .layer_work import Workplace

_BLOCK_BYTES = 1 << 20


def finish(work: Workplace, *, meta: Mapping[str, Any], on_progress: Callable[[float], None]) -> None:
    """Make the tries, and leave the folder a whole layer.

    Parameters
    ----------
    work
        The folder, all places and names in it.
    meta
        What is to be known of the layer besides what the build itself knows.
    on_progress
        Called with the share done, from 0 to 1.
    """
    done = work.done
    for name in (ROWS, TEXT, IDS, NAMES, USES):
        (work.folder / name).touch()
    while len(done.starts) < work.shards:
        on_progress(len(done.starts) / work.shards)
        _make_trie(work, len(done.starts))
    names = work.size(NAMES)
    with (work.folder / NAMES).open("r+b") as file:  # whatever a build that was cut short here had put behind
        file.truncate(names)
        file.seek(names)
        file.write(np.array([(work.size(USES) // USE.itemsize, 0)], dtype=NAME).tobytes())
    _sort_ids(work.folder)
    work.clear()
    write_meta(work.folder, {**meta, **_facts(work), "names": names // NAME.itemsize})
    on_progress(1.0)


def _facts(work: Workplace) -> dict[str, Any]:
    done = work.done
    known = ("rows", "skipped", "first_skipped", "newest", "starts", "codes", "admin1_names", "small_starts")
    return {what: getattr(done, what) for what in known}


def _make_trie(work: Workplace, shard: int) -> None:
    """Make one trie of the names spooled for it, with what each may mean."""
    entries = _entries(work, shard)
    trie = marisa_trie.Trie(_keys(work, shard))  # all at once they would take several times the room
    numbers = np.fromiter(map(trie.get, _keys(work, shard)), dtype=np.uint32, count=len(entries))
    order = np.lexsort((entries["row"], -entries["weight"], numbers))
    counts = np.bincount(numbers, minlength=len(trie)).astype(np.int64)
    flags = np.zeros(len(trie), dtype=np.uint16)
    np.bitwise_or.at(flags, numbers, entries["flags"])
    names = np.zeros(len(trie), dtype=NAME)
    names["first"] = work.size(USES) // USE.itemsize + np.cumsum(counts) - counts
    names["flags"] = np.where(flags & MAJOR, flags & ~np.uint16(MAJOR), flags | np.uint16(MINOR))
    uses = np.zeros(len(entries), dtype=USE)
    uses["row"], uses["standing"] = entries["row"][order], entries["standing"][order]
    (work.folder / trie_file(shard)).write_bytes(trie.tobytes())
    work.done.starts.append(work.size(NAMES) // NAME.itemsize)
    work.append(NAMES, names)
    work.append(USES, uses)
    work.save()


def _entries(work: Workplace, shard: int) -> npt.NDArray[np.void]:
    path, _ = work.spooled(shard)
    return np.fromfile(path, dtype=ENTRY) if path.exists() else np.zeros(0, dtype=ENTRY)


def _keys(work: Workplace, shard: int) -> Iterator[str]:
    """Read the names spooled for a trie, one for each entry."""
    _, path = work.spooled(shard)
    if path.exists():
        with path.open(encoding="utf-8", newline="\n") as lines:
            for line in lines:
                yield line[:-1]


def _sort_ids(folder: Path) -> None:
    """Put the identifiers in ascending order, with the row of each where that is not the place it comes at."""
    if _is_ascending(folder / IDS):
        return
    ids = np.fromfile(folder / IDS, dtype=ID)
    order = np.argsort(ids, kind="stable").astype(ID)
    order = order[np.searchsorted(ids[order], 1) :]
    (folder / ID_ROWS).write_bytes(order.tobytes())
    draft = folder / f"{IDS}.new"
    draft.write_bytes(ids[order].tobytes())
    draft.replace(folder / IDS)


def _is_ascending(path: Path) -> bool:
    """Tell whether identifiers are in ascending order and every place has its own."""
    last = 0
    with path.open("rb") as file:
        while block := file.read(_BLOCK_BYTES):
            ids = np.frombuffer(block, dtype=ID)
            if ids[0] <= last or bool(np.any(ids[1:] <= ids[:-1])):
                return False
            last = int(ids[-1])
    return True
