"""Results as JSON text, and as files that appear whole or not at all (UTF-8)."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from ..errors import OutputError

#: Sought, not translated away: hardly a result has any, and `str.translate` asks of every character.
_ACTS = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_DELETE = "\x7f"
_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


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
    write_bytes_atomic(path, text_bytes(text))


def text_bytes(text: str) -> bytes:
    """Give a text as UTF-8, line endings as they are; half a character from a file's name becomes its escape."""
    return text.encode("utf-8", errors="backslashreplace")


def write_bytes_atomic(path: Path, content: bytes) -> None:
    """Write a file that appears whole or not at all.

    The content goes to a draft beside the target, reaches the disk, and takes the target's name in one step; a file
    that was there before keeps its content until then. A symbolic link is followed, and the permissions of a file that
    is replaced are kept.

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
    write_all_atomic({path: content})


def write_all_atomic(files: Mapping[Path, bytes]) -> None:
    """Write files that belong together: each is whole on the disk before the first takes its name.

    Parameters
    ----------
    files
        What shall stand in which file, in the order in which they appear.

    Raises
    ------
    OutputError
        As for `write_bytes_atomic`; then none of them was changed. Only where a file cannot take its name although
        all of this was well, those before it are new.
    """
    from .drafts import sweep_files  # what makes and locks files is loaded where some are written

    targets = {path: _target(path) for path in files}
    for folder in {target.parent for target in targets.values()}:
        sweep_files(folder)
    with ExitStack() as drafts:
        written = {path: _drafted(path, target, files[path], drafts=drafts) for path, target in targets.items()}
        for path, target in targets.items():
            with _told(path):
                _place(written[path], target, files[path])


def json_text(payload: Mapping[str, object]) -> str:
    """Write a payload as JSON for people and programs: one space of indent, letters as they are, a line ending last.

    What would act on a terminal or turn the direction of writing stands as its escape.
    """
    return _escaped(json.dumps(payload, ensure_ascii=False, indent=1, allow_nan=False)) + "\n"


def jsonl_line(payload: Mapping[str, object]) -> str:
    """Write a payload as one line of JSON, line ending included."""
    return json_piece(payload) + "\n"


def json_piece(value: object) -> str:
    """Write what is part of a line of JSON, escaped as in the whole."""
    return _escaped(_WRITER.encode(value))


def _escaped(text: str) -> str:
    if text.isascii() and _DELETE not in text:  # of ASCII's, JSON escapes the others
        return text
    return _ACTS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def _target(path: Path) -> Path:
    """Give the file that is really written, or refuse."""
    with _told(path):  # a name may be too long to be looked for
        target = Path(path if _is_stream(Path(path)) else os.path.realpath(path))
        if target.is_dir():
            raise OutputError(str(path), "is a folder; name a file in it")
        if not target.parent.is_dir():
            raise OutputError(str(path), f"the folder {path.parent} does not exist; make it first")
        if target.exists() and not os.access(target, os.W_OK):
            raise OutputError(str(path), "is write-protected; choose another name")
    return target


def _drafted(path: Path, target: Path, content: bytes, *, drafts: ExitStack) -> Path | None:
    """Write a draft with the permissions its target should have; None where there is nothing to replace."""
    if _is_stream(target):
        return None
    from .drafts import draft_file

    with _told(path):
        draft = drafts.enter_context(draft_file(target, content))
        draft.chmod(_mode(target))
    return draft


def _place(draft: Path | None, target: Path, content: bytes) -> None:
    if draft is None:
        target.write_bytes(content)
    else:
        draft.replace(target)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say of which file it is that it cannot be written; that nobody reads a pipe any more is no such news."""
    try:
        yield
    except (BrokenPipeError, OutputError):
        raise
    except OSError as error:
        raise OutputError(str(path), f"cannot be written ({error.strerror or error})") from error


def _is_stream(target: Path) -> bool:
    """Tell whether it is a pipe or device, such as /dev/stdout: nothing there to replace, nor a name to resolve."""
    return target.exists() and not target.is_file() and not target.is_dir()


def _mode(target: Path) -> int:
    """Give the permissions the file should have: those it had, else those the user's mask leaves."""
    with suppress(FileNotFoundError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
