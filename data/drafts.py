"""Drafts: files and folders that are made beside what they will become, and swept away once nobody works on them.

A draft is locked for as long as its process works on it. The operating system takes the lock back however a process
ends, so a draft that can be locked is nobody's. Where there are no such locks, one that has lain for an hour is
nobody's.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .locks import lock

#: How drafts of files end and drafts of folders begin; nothing else is ever swept away.
FILE_ENDING, FOLDER_START = ".caravan-map-draft", ".building-"

_ABANDONED_S = 3600.0
_TRIES = 20
_LONGEST_START = 40  # characters of the name a draft is for, so that its own is not too long for any file system


@contextmanager
def draft_file(target: Path, content: bytes) -> Iterator[Path]:
    """Write a file beside another one, down to the disk, and remove it at the end unless it was moved away.

    Parameters
    ----------
    target
        The file it is to become; its folder must exist.
    content
        What shall stand in it.

    Yields
    ------
    Path
        The draft, whole.
    """
    path, descriptor = _claimed(lambda: _new_file(target))
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            if sys.platform == "win32":  # where no file is moved that is open
                file.close()
            yield path
    finally:
        with suppress(OSError):
            path.unlink()


@contextmanager
def draft_folder(parent: Path, *, start: str = FOLDER_START) -> Iterator[Path]:
    """Give an empty folder, after sweeping away those nobody works in, and remove what is left of it at the end.

    Parameters
    ----------
    parent
        Where it is made; it must exist.
    start
        How its name begins, and that of those that are swept away.

    Yields
    ------
    Path
        The empty folder.
    """
    sweep(parent.glob(f"{start}*"))
    path, descriptor = _claimed(lambda: _new_folder(parent, start))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)
        if descriptor >= 0:
            os.close(descriptor)


def sweep_files(folder: Path) -> None:
    """Remove the drafts of files in a folder that nobody works on."""
    with suppress(OSError):
        sweep(folder.glob(f".*{FILE_ENDING}"))


def sweep(drafts: Iterator[Path]) -> None:
    """Remove those drafts that nobody works on; what cannot be removed stays."""
    for path in drafts:
        with suppress(OSError):
            _sweep(path)


def _sweep(path: Path) -> None:
    descriptor = _open(path)
    try:
        free = lock(descriptor) if descriptor >= 0 else None
        if free is None:
            free = time.time() - path.lstat().st_mtime > _ABANDONED_S
        if free and path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        elif free:
            path.unlink()
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _claimed(make: Callable[[], tuple[Path, int]]) -> tuple[Path, int]:
    """Make a draft and lock it, anew where another process swept it away before it was locked."""
    for _ in range(_TRIES):
        path, descriptor = make()
        if descriptor < 0:  # swept away already, or of a system that opens no folders
            if path.exists():
                return path, descriptor
        elif lock(descriptor) is not False and _is_there(path, descriptor):
            return path, descriptor
        else:
            os.close(descriptor)
    return make()


def _new_file(target: Path) -> tuple[Path, int]:
    start = f".{target.name[:_LONGEST_START]}."
    descriptor, name = tempfile.mkstemp(prefix=start, suffix=FILE_ENDING, dir=target.parent)
    return Path(name), descriptor


def _new_folder(parent: Path, start: str) -> tuple[Path, int]:
    path = Path(tempfile.mkdtemp(prefix=start, dir=parent))
    return path, _open(path)


def _open(path: Path) -> int:
    """Open a draft to lock it, without following a link or waiting for a pipe; -1 where it cannot be opened."""
    try:
        return os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return -1


def _is_there(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    except OSError:
        return False
