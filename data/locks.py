"""Locks between processes, which the operating system takes back however a process ends."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import GazetteerError

#: Seconds between two looks at a lock that somebody has.
_LOOK_S = 0.05

if sys.platform == "win32":

    def lock(descriptor: int) -> bool | None:  # noqa: ARG001 - as below
        """Tell nothing: there are no such locks."""
        return None

else:
    import fcntl

    def lock(descriptor: int) -> bool | None:
        """Lock what is open; False where another process has locked it, None where the file system knows no locks."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return None
        return True


@contextmanager
def alone(root: Path, *, patience_s: float = 0.0) -> Iterator[None]:
    """Let nobody else add to the same folder meanwhile.

    Parameters
    ----------
    root
        The folder.
    patience_s
        Seconds to wait for somebody who does.

    Yields
    ------
    None
        When nobody does, or where there are no locks: whoever adds twice at once has what came last.

    Raises
    ------
    GazetteerError
        If somebody does all the time.
    """
    with (root / ".lock").open("w") as file:
        deadline = time.monotonic() + patience_s
        while lock(file.fileno()) is False:
            if time.monotonic() >= deadline:
                raise GazetteerError(f"something is being added to {root} already; wait until that has ended")
            time.sleep(_LOOK_S)
        yield
