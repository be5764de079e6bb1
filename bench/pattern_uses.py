"""Finds the regular expressions of the package: what its modules compile when they are loaded and while they work."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_OUTSIDE = frozenset({"bench", "build", "docs", "scripts", "tests", "__main__"})
_ANCHORED = frozenset({"match", "fullmatch", "pattern"})


@dataclass(frozen=True)
class Use:
    """A regular expression: its pattern and flags, the module that compiled it, and whether nobody searches with it."""

    pattern: str | bytes
    flags: int
    module: str
    anchored: bool

    def compiled(self) -> re.Pattern[str]:
        """Compile it, for text where it is for bytes."""
        text = self.pattern if isinstance(self.pattern, str) else self.pattern.decode("latin-1")
        return re.compile(text, self.flags & ~re.DEBUG)


def uses(work: Callable[[], object]) -> list[Use]:
    """List the regular expressions that the package compiles.

    Parameters
    ----------
    work
        Called once all modules are loaded; has to make them compile what they compile later only.

    Returns
    -------
    list of Use
        In the order of their modules. What was compiled before is missing: call this in a new process.
    """
    seen: dict[tuple[str | bytes, int], tuple[str, str, str]] = {}
    compile_really: Any = re._compile  # type: ignore[attr-defined]  # noqa: SLF001 - nothing else sees them all

    def compile_seen(pattern: Any, flags: int) -> Any:  # noqa: ANN401 - as the standard library has it
        asked, asking = sys._getframe(1), sys._getframe(2)  # noqa: SLF001 - who compiles can be told no other way
        module = asking.f_globals.get("__name__", "")
        if module.startswith(_package()) and isinstance(pattern, (str, bytes)):
            seen.setdefault((pattern, int(flags)), (module, asked.f_code.co_name, asking.f_code.co_name))
        return compile_really(pattern, flags)

    re._compile = compile_seen  # type: ignore[attr-defined]  # noqa: SLF001 - likewise
    try:
        for name in _modules():
            importlib.import_module(name)
        work()
    finally:
        re._compile = compile_really  # type: ignore[attr-defined]  # noqa: SLF001 - likewise
    return sorted(_used(seen), key=lambda use: (use.module, str(use.pattern)))


def _package() -> str:
    return f"{__name__.partition('.')[0]}."


def _modules() -> Iterator[str]:
    package = importlib.import_module(_package().rstrip("."))
    for folder in package.__path__:
        for found in pkgutil.walk_packages([folder], _package(), onerror=lambda _: None):
            if found.name.split(".")[1] not in _OUTSIDE:
                yield found.name


def _used(seen: dict[tuple[str | bytes, int], tuple[str, str, str]]) -> Iterator[Use]:
    named, called = _asked_of_names(), _asked_of_calls()
    for (pattern, flags), (module, how, function) in seen.items():
        if how != "compile":
            asked = {how}
        elif function == "<module>":
            names = [name for name, value in vars(sys.modules[module]).items() if _is(value, pattern)]
            asked = {one for name in names for one in named.get((module, name), {"?"})} or {"?"}
        else:
            asked = called.get((module, function), {"?"})
        yield Use(pattern, flags, module, asked <= _ANCHORED)


def _is(value: object, pattern: str | bytes) -> bool:
    return isinstance(value, re.Pattern) and value.pattern == pattern


def _asked_of_names() -> dict[tuple[str, str], set[str]]:
    """Tell what is asked of each name in capitals, such as to `search`."""
    asked: dict[tuple[str, str], set[str]] = {}
    for module, node in _attributes():
        if isinstance(node.value, ast.Name) and node.value.id.isupper():
            asked.setdefault((module, node.value.id), set()).add(node.attr)
    return asked


def _asked_of_calls() -> dict[tuple[str, str], set[str]]:
    """Tell what is asked of what each function gives."""
    asked: dict[tuple[str, str], set[str]] = {}
    for module, node in _attributes():
        if isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Name):
            asked.setdefault((module, node.value.func.id), set()).add(node.attr)
    return asked


def _attributes() -> Iterator[tuple[str, ast.Attribute]]:
    for name, module in list(sys.modules.items()):
        if name.startswith(_package()) and getattr(module, "__file__", None):
            tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))
            yield from ((name, node) for node in ast.walk(tree) if isinstance(node, ast.Attribute))
