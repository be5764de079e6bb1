"""The folder in which a layer is compiled: how far it has got, kept so that a build that was cut short goes on."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .layer_files import LAYER_FORMAT

_LONGEST_REASON = 200  # characters; a reason may quote the line
_MANIFEST = "manifest.json"


@dataclass
class Done:
    """How far a build has got.

    Attributes
    ----------
    identity
        What is compiled and how; only the same is gone on with.
    position, lines
        Bytes and lines of the source that are done.
    rows, entries
        Places and uses of names written.
    skipped, first_skipped
        Lines that could not be read, and the first of them with the reason.
    newest
        Latest day that a place was changed on, as the source tells; empty where it does not.
    sizes
        Bytes of each file that count; what lies behind is of a batch that was cut short.
    starts
        For each trie that is made, how many names those before it hold.
    codes, admin1_names, small_starts
        As an index's `meta` has them.
    """

    identity: dict[str, Any]
    position: int = 0
    lines: int = 0
    rows: int = 0
    entries: int = 0
    skipped: int = 0
    first_skipped: str = ""
    newest: str = ""
    sizes: dict[str, int] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    codes: dict[str, list[str]] = field(default_factory=lambda: {"country": [""], "admin1": [""]})
    admin1_names: dict[str, str] = field(default_factory=dict)
    small_starts: list[str] = field(default_factory=list)

    def skip(self, line: int, why: str) -> None:
        """Count a line that could not be read."""
        self.skipped += 1
        self.first_skipped = self.first_skipped or f"line {line}: {why[:_LONGEST_REASON]}"


class Workplace:
    """The folder a layer is compiled in.

    Parameters
    ----------
    folder
        Where; it is made. What an earlier build of the same left there is gone on with, all else is removed.
    identity
        What tells the source and the options from others; what JSON can hold.
    shards
        How many tries there will be.
    """

    def __init__(self, folder: Path, *, identity: Mapping[str, Any], shards: int) -> None:
        self.folder, self.shards = folder, shards
        whole = json.loads(json.dumps({**identity, "shards": shards, "format": LAYER_FORMAT}))
        found = _resumed(folder, whole)
        if found is None:
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(mode=0o755, parents=True)
        self.done = found or Done(whole)

    def append(self, name: str, items: npt.NDArray[Any]) -> None:
        """Write items behind those of a file that count; they count once the work is saved."""
        with (self.folder / name).open("ab") as file:
            if file.tell() != self.size(name):  # a build that was cut short had gone on
                file.truncate(self.size(name))
            file.write(items.tobytes())  # numpy's own writing may not notice that a disk is full
        self.done.sizes[name] = self.size(name) + items.nbytes

    def size(self, name: str) -> int:
        """Give the bytes of a file that count."""
        return self.done.sizes.get(name, 0)

    def save(self) -> None:
        """Let all that was written count."""
        draft = self.folder / f"{_MANIFEST}.new"
        draft.write_text(json.dumps(asdict(self.done)), encoding="ascii")
        draft.replace(self.folder / _MANIFEST)

    def clear(self) -> None:
        """Remove what only the build needed."""
        (self.folder / _MANIFEST).unlink(missing_ok=True)
        for path in self.folder.glob("spool-*"):
            path.unlink()

    def spooled(self, shard: int) -> tuple[Path, Path]:
        """Give the files in which names wait for their trie: what they may mean, and the names, a line each."""
        return self.folder / f"spool-{shard:03d}.entries", self.folder / f"spool-{shard:03d}.keys"


def as_bytes(text: str) -> npt.NDArray[np.uint8]:
    """Give a text's UTF-8 bytes as items to append."""
    return np.frombuffer(text.encode(), dtype=np.uint8)


def _resumed(folder: Path, identity: Mapping[str, Any]) -> Done | None:
    """Take up an earlier build of the same: cut its files to what counts; None where that cannot be."""
    try:
        done = Done(**json.loads((folder / _MANIFEST).read_text(encoding="ascii")))
        if done.identity != identity:
            return None
        for name, size in done.sizes.items():
            _cut(folder / name, size)
    except (OSError, ValueError, TypeError):
        return None
    return done


def _cut(path: Path, size: int) -> None:
    with path.open("r+b") as file:
        if path.stat().st_size < size:
            raise ValueError(f"{path} is shorter than it was")
        file.truncate(size)
