"""What becomes of an interrupt, a request to end and a closed terminal: one line, and the exit code a shell expects."""

from __future__ import annotations

import _thread
import signal
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from types import FrameType, MappingProxyType, TracebackType
from typing import Any, Self

from .printing import complain

#: Exit code of what a signal ended, less the signal's number, as a shell reports it.
SIGNALLED = 128

_WORDS: Mapping[str, str] = MappingProxyType(
    {"SIGINT": "interrupted", "SIGTERM": "ended as asked", "SIGHUP": "ended, for its terminal was closed"}
)
#: A stop that was lost where nothing can be raised (a finaliser, a callback) is tried again after so many seconds.
_AGAIN_S = 0.05


class Stopped(BaseException):
    """The process was asked to stop; what was begun is cleared away on the way out."""


class Stops:
    """While it is entered, signals that ask to stop raise `Stopped`, and nothing that comes of it leaves it.

    Attributes
    ----------
    number
        The signal that came, 0 for none.

    Notes
    -----
    A signal that the caller has set to be ignored, as nohup does, stays so. Outside the main thread, where no signal
    arrives, it does nothing.
    """

    def __init__(self) -> None:
        self.number = 0
        self._before: dict[int, Any] = {}
        self._unraisable = sys.unraisablehook

    def __enter__(self) -> Self:
        """Listen to the signals there are."""
        if threading.current_thread() is threading.main_thread():
            for name in _WORDS:
                number = getattr(signal, name, None)
                if number is not None and signal.getsignal(number) in {signal.SIG_DFL, signal.default_int_handler}:
                    self._before[number] = signal.getsignal(number)
                    signal.signal(number, self._stop)
        sys.unraisablehook = self._lost
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> bool:
        """Listen no more; whatever failed because of a stop is not heard of."""
        if not self.number:
            self._restore()
        return bool(self.number)

    def told(self) -> int:
        """Say in one line what ended the process, and give its exit code."""
        for number in self._before:  # once is enough
            signal.signal(number, signal.SIG_IGN)
        with suppress(OSError):  # the terminal may be gone
            complain(_WORDS[signal.Signals(self.number).name])
        self._restore()
        return SIGNALLED + self.number

    def _restore(self) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        sys.unraisablehook = self._unraisable

    def _stop(self, number: int, _frame: FrameType | None) -> None:
        self.number = number
        raise Stopped

    def _lost(self, unraisable: sys.UnraisableHookArgs) -> None:
        if not isinstance(unraisable.exc_value, Stopped):
            self._unraisable(unraisable)
            return
        again = threading.Timer(_AGAIN_S, _thread.interrupt_main, (self.number,))
        again.daemon = True
        again.start()
