"""Writes what a command makes, all of it or nothing, and never over what was read."""

from __future__ import annotations

import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

from ..data.article_files import file_of
from ..data.output import write_all_atomic
from ..data.route_wishes import RouteWish, wish_of
from ..errors import OutputError
from ..results import Run
from .asked import Asked


def write_files(files: Mapping[Path, bytes], run: Run, asked: Asked, *, also_read: Iterable[Path | str] = ()) -> None:
    """Write files that belong together, unless one of them was read.

    Parameters
    ----------
    files
        What shall stand in which file, in the order in which they appear.
    run
        What was read: articles and story.
    asked
        What was asked of them, with files of routes.
    also_read
        Further files that were read.

    Raises
    ------
    OutputError
        If a file is one of those that were read, whatever it is called, or cannot be written; then nothing was changed.
    """
    read = {_identity(name) for name in (*_read(run, asked), *also_read)} - {None}
    for path in files:
        if _identity(path) in read:
            raise OutputError(str(path), "is a file that was read for this, and is left as it is; name another file")
    write_all_atomic(files)


def _read(run: Run, asked: Asked) -> Iterator[Path | str]:
    articles = (article.path for article in run.reading.articles)
    for name in (*articles, *run.withheld, *(failure.path for failure in run.failures)):
        yield from (name, file_of(name))
    if run.story.path is not None:
        yield run.story.path
    story = RouteWish(run.story.routes, run.story.detour)
    yield from wish_of(asked.get("route"), story=story, beside=run.story.path).routes


def _identity(name: Path | str) -> tuple[int, int] | None:
    """Tell a file from all others, whatever its name; None where there is none, or it is a device."""
    with suppress(OSError, ValueError):
        found = Path(name).stat()
        if stat.S_ISREG(found.st_mode):
            return found.st_dev, found.st_ino
    return None
