"""Run the command line as ``python -m caravan_map`` and as the installed command."""

from __future__ import annotations

import os
from typing import NoReturn

_INTERRUPTED = 130  # 128 + SIGINT


def main() -> NoReturn:
    """Run the command line; an interruption while it is being loaded, too, is one line."""
    try:
        from .cli import main as run

        run()
    except KeyboardInterrupt:
        os.write(2, b"caravan-map: interrupted\n")
        os._exit(_INTERRUPTED)


if __name__ == "__main__":
    main()
