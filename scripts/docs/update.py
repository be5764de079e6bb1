"""Refresh what pages of the documentation show below their command lines: ``python -m scripts.docs.update [PAGE …]``.

Each line is run as the tests run it. What is shown is replaced by what is printed; where a line of its own says ``…``
something is left out by hand, and only a difference is told.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from caravan_map.scripts.docs.blocks import Line, blocks, lines_of, matches
from caravan_map.scripts.docs.playing import PROGRAM, ROOT, complaint, lay_out, run

LEFT_OUT = "…"


def refreshed(page: str, folder: Path) -> Iterator[tuple[Line, str]]:
    """Run a page's lines in a folder, in order; give those that show something else than they print, with that."""
    for block in blocks(page):
        if block.title:
            target = folder / block.title
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(block.body, encoding="utf-8")
        for line in lines_of(block) if block.language == "console" else ():
            if line.command.startswith(f"{PROGRAM} ") and complaint(line.command) is None:
                printed = run(line.command, folder).printed
                if line.shown and not matches(line.shown, printed):
                    yield line, "\n".join(row.rstrip() for row in printed.strip("\n").split("\n"))


def update(page: Path) -> None:
    """Refresh one page, and say what could not be."""
    text = page.read_text(encoding="utf-8")
    with TemporaryDirectory() as folder:
        lay_out(Path(folder))
        for line, printed in refreshed(text, Path(folder)):
            if LEFT_OUT in line.shown.split("\n"):
                print(f"{page}, line {line.number}: mend by hand, for it leaves something out:\n{printed}")
            else:
                text = text.replace(f"{line.command}\n{line.shown}\n", f"{line.command}\n{printed}\n")
    page.write_text(text, encoding="utf-8")


def main() -> None:
    """Refresh the pages named, or all."""
    for page in [Path(name) for name in sys.argv[1:]] or [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        update(page)


if __name__ == "__main__":
    main()
