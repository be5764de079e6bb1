"""Every command line and every Python example of the documentation is run, and shows what it answers.

The lines of a page run one after another in a folder of its own, which holds the articles and files that pages speak
of (`caravan_map.scripts.docs.playing.lay_out`) and those that the page itself shows under a title.
"""

from __future__ import annotations

import importlib.util
import io
import re
import tomllib
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from pathlib import Path

import pytest
from caravan_map.scripts.docs.blocks import Block, Line, blocks, lines_of, matches, spans
from caravan_map.scripts.docs.playing import PROGRAM, ROOT, complaint, lay_out, run

PAGES = {
    str(page.relative_to(ROOT)): page.read_text(encoding="utf-8")
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
}
#: Lines that are not run, with the reason; how they call the program is checked all the same.
NOT_RUN = {
    "caravan-map timeline --fetch https://news.example/report.html articles/": "asks the network",
}
#: First words of lines that are about the machine, not the program.
OF_THE_MACHINE = {"git", "pip", "cd", "."}


def examples(text: str) -> Iterator[Block | Line]:
    for block in blocks(text):
        if block.language == "console":
            yield from lines_of(block)
        elif block.title or block.language in {"python", "toml"}:
            yield block


def refused(line: Line) -> str | None:
    """Say what is wrong with a line that is not run; None where nothing is."""
    words = line.command.split()
    if words[0] == PROGRAM:
        return complaint(line.command) if line.command in NOT_RUN else "is to be run"
    if words[0] == "make":
        targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
        return None if {word for word in words[1:] if "=" not in word} <= set(targets) else "is no target of make"
    if words[:2] == ["python", "-m"]:
        return None if importlib.util.find_spec(f"caravan_map.{words[2]}") else "is no module"
    return None if words[0] in OF_THE_MACHINE else "is not known to this test"


def play(example: Block | Line, folder: Path, names: dict[str, object]) -> str | None:
    """Try one example; say what is wrong, None where nothing is."""
    if isinstance(example, Line):
        if not example.command.startswith(f"{PROGRAM} ") or example.command in NOT_RUN:
            return refused(example)
        answer = run(example.command, folder)
        if answer.status:
            return f"leaves with {answer.status}:\n{answer.printed}"
        shows = not example.shown or matches(example.shown, answer.printed)
        return None if shows else f"shows something else than it prints:\n{answer.printed}"
    if example.title:
        target = folder / example.title
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(example.body, encoding="utf-8")
    if example.language == "toml":
        tomllib.loads(example.body)
    if example.language == "python":
        with chdir(folder), redirect_stdout(io.StringIO()):
            exec(compile(example.body, "example", "exec"), names)  # noqa: S102 - the project's own examples
    return None


@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if any(examples(text))])
def test_a_page_shows_what_its_lines_answer(page: str, tmp_path: Path) -> None:
    lay_out(tmp_path)
    names: dict[str, object] = {}
    for example in examples(PAGES[page]):
        wrong = play(example, tmp_path, names)
        what = example.command if isinstance(example, Line) else example.language
        assert wrong is None, f"{page}, line {example.number}: {what} {wrong}"


@pytest.mark.parametrize("page", [name for name, text in PAGES.items() if spans(text)])
def test_what_a_page_calls_in_its_sentences_is_there(page: str) -> None:
    found = {span: complaint(span) for span in spans(PAGES[page])}
    assert {span: wrong for span, wrong in found.items() if wrong} == {}


def test_no_line_is_left_out_that_is_not_there() -> None:
    lines = {example.command for text in PAGES.values() for example in examples(text) if isinstance(example, Line)}
    assert set(NOT_RUN) <= lines
