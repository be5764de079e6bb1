"""Results as JSON text, and as files that appear whole or not at all (UTF-8)."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from ..errors import OutputError


def write_text_atomic(path: Path, text: str) -> None:
    """Write a text file that appears whole or not at all.

    Parameters
    ----------
    path
        The file to write; its folder must exist.
    text
        Its content, written as UTF-8 with line endings as they are.

    Raises
    ------
    OutputError
        As for `write_bytes_atomic`.
    """
    write_bytes_atomic(path, text.encode("utf-8", errors="backslashreplace"))


def write_bytes_atomic(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all.

    The content goes to a temporary file beside the target, reaches the disk, and takes the target's name in one step; a
    file that was there before keeps its content until then. A symbolic link is followed, and the permissions of a file
    that is replaced are kept.

    Parameters
    ----------
    path
        The file to write; its folder must exist.
    content
        What shall stand in it.

    Raises
    ------
    OutputError
        If the folder is missing or may not be written, the target is a folder or write-protected, or the disk is full.
    """
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise OutputError(str(path), "is a folder; name a file in it")
    if not target.parent.is_dir():
        raise OutputError(str(path), f"the folder {path.parent} does not exist; make it first")
    if target.exists() and not os.access(target, os.W_OK):
        raise OutputError(str(path), "is write-protected; choose another name")
    try:
        _replace(target, content)
    except OSError as error:
        raise OutputError(str(path), f"cannot be written ({error.strerror or error})") from error


def json_text(payload: Mapping[str, object]) -> str:
    """Write a payload as JSON for people and programs: one space of indent, letters as they are, a line ending last."""
    return json.dumps(payload, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def jsonl_line(payload: Mapping[str, object]) -> str:
    """Write a payload as one line of JSON, line ending included."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n"


def _replace(target: Path, content: bytes) -> None:
    if target.exists() and not target.is_file():  # /dev/stdout, a named pipe: nothing there to replace
        target.write_bytes(content)
        return
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(target))
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def _mode(target: Path) -> int:
    """Give the permissions the file should have: those it had, else those the user's mask leaves."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
