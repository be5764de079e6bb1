"""Parameters that a docstring tells of together, told of one by one, so that each gets its own type and default."""

from __future__ import annotations

import re

_ENTRY = re.compile(r"^(?P<names>\*{0,2}\w+(?:, \*{0,2}\w+)+)\n(?P<text>(?:    .*\n?|\n(?=    ))+)", re.MULTILINE)


def one_by_one(docstring: str) -> str:
    r"""Part the entries of a docstring that name several things.

    >>> one_by_one("Read.\n\nParameters\n----------\na, b\n    As for `x`.\n")
    'Read.\n\nParameters\n----------\na\n    As for `x`.\nb\n    As for `x`.\n'
    """
    return _ENTRY.sub(
        lambda found: "\n".join(f"{name}\n{found['text'].rstrip()}" for name in found["names"].split(", ")) + "\n",
        docstring,
    )
