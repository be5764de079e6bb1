"""The examples of a page: its fenced blocks, and the command lines in them and in its sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_FENCED = re.compile(
    r"^(?P<indent> *)```(?P<language>\w+)(?: (?P<info>[^\n]*))?\n(?P<body>.*?)^(?P=indent)```[ ]*$",
    re.MULTILINE | re.DOTALL,
)
_TITLE = re.compile(r'title="([^"]+)"')
_PROMPT = "$ "
_SPAN = re.compile(r"`(caravan-map [^`]+)`")
_TAIL = re.compile(r"\s+#\s.*$")


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page.

    Attributes
    ----------
    language
        What stands behind its fence, such as ``console``.
    title
        The file it is, None where it is none.
    number
        Line of the page on which its text begins, from 1.
    body
        Its text, without the indent of its fence.
    """

    language: str
    title: str | None
    number: int
    body: str


@dataclass(frozen=True, slots=True)
class Line:
    """A command line that a page shows, with what it is shown to answer.

    Attributes
    ----------
    number
        Line of the page on which it stands, from 1.
    command
        What is typed, without prompt and comment.
    shown
        What stands below it up to the next prompt, empty where nothing is shown.
    """

    number: int
    command: str
    shown: str


def blocks(page: str) -> Iterator[Block]:
    """Give the fenced blocks of a page that name a language, in order."""
    for found in _FENCED.finditer(page):
        title = _TITLE.search(found["info"] or "")
        body = re.sub(f"^{found['indent']}", "", found["body"], flags=re.MULTILINE)
        yield Block(found["language"], title[1] if title else None, page.count("\n", 0, found.start()) + 2, body)


def lines_of(block: Block) -> Iterator[Line]:
    """Give the command lines of a block of the language ``console``; a backslash at the end goes on below."""
    rows = block.body.replace("\\\n", "\0").split("\n")
    place = 0
    for at, row in enumerate(rows):
        if row.startswith(_PROMPT):
            behind = rows[at + 1 :]
            answer = behind[: next((n for n, other in enumerate(behind) if other.startswith(_PROMPT)), None)]
            typed = re.sub(r"\0\s*", "", row.removeprefix(_PROMPT))
            yield Line(block.number + place, _TAIL.sub("", typed), "\n".join(answer).strip("\n"))
        place += 1 + row.count("\0")


def spans(page: str) -> list[str]:
    """List the calls of the program that a page names in its sentences."""
    return [" ".join(found[1].split()) for found in _SPAN.finditer(_FENCED.sub("", page))]


def matches(shown: str, printed: str) -> bool:
    r"""Tell whether a page shows what was printed: word for word, however it is broken into lines; ``…`` leaves out.

    >>> matches("About … km,\n6%.", "About 90 km, 6%.")
    True
    """
    pieces = re.split(r" ?… ?", " ".join(shown.split()))
    return re.fullmatch(".*?".join(map(re.escape, pieces)), " ".join(printed.split())) is not None
