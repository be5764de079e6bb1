"""Compares a result with the same made again: what was so then and is otherwise now."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .recorded import Recorded
from .run_contract import RunObject

NONE = "none"
# What tells the entries of a list apart: the first of these that all of them have, and no two alike.
_KEYS = (("article", "start", "role"), ("article", "quote"), ("id",), ("date",), ("name",), ("group",))
_NUMBERED = frozenset({"id", "claim", "claims", "same_as", "contradicts"})
_LONGEST = 60  # characters of a value
_DIGITS = 12  # of a SHA-256


@dataclass(frozen=True, slots=True)
class Difference:
    """What is otherwise: what it is, as it was then, and as it is now."""

    what: str
    then: str
    now: str


def differences(then: Recorded, now: Recorded) -> tuple[Difference, ...]:
    """Compare a result with the same made again.

    Parameters
    ----------
    then, now
        The two; of `now` only what `then` holds is looked at.

    Returns
    -------
    tuple of Difference
        Program and data, settings, articles, then figures or claims; none where they are the same.

    Notes
    -----
    Figures are compared to the last digit given. Where the articles are others, claims are numbered otherwise, and
    their numbers are not compared. Libraries are not: `libraries` tells of them.
    """
    articles = tuple(_articles(then.run, now.run))
    values = _Values(_NUMBERED if articles else frozenset())
    return (
        *_program(then.run, now.run),
        *values.differences("settings", then.run["settings"], now.run["settings"]),
        *articles,
        *(found for key, value in then.found.items() for found in values.differences(key, value, now.found.get(key))),
    )


def libraries(then: RunObject, now: RunObject) -> tuple[Difference, ...]:
    """List the libraries that are of another version now; they may tell why figures differ, and need not matter."""
    here = now["libraries"]
    return tuple(
        Difference(name, version, here.get(name, NONE))
        for name, version in then["libraries"].items()
        if version != here.get(name)
    )


def _program(then: RunObject, now: RunObject) -> Iterator[Difference]:
    for what, old, new in (
        ("program", f"{then['program']} {then['version']}", f"{now['program']} {now['version']}"),
        ("gazetteer", then["gazetteer"], now["gazetteer"]),
        ("story file", *(_digest(run["story"]["sha256"]) if run["story"] else NONE for run in (then, now))),
    ):
        if old != new:
            yield Difference(what, old, new)


def _articles(then: RunObject, now: RunObject) -> Iterator[Difference]:
    """Tell which articles have changed, are missing, have another name, or are new."""
    old, new = ({article["id"]: article["sha256"] for article in run["articles"]} for run in (then, now))
    added = {sha256: name for name, sha256 in reversed(new.items()) if name not in old}
    renamed = {name: added[sha256] for name, sha256 in old.items() if name not in new and sha256 in added}
    for name, sha256 in old.items():
        if name not in new:
            now_called = f"is called {renamed[name]}" if name in renamed else "missing"
            yield Difference(f"article {name}", _digest(sha256), now_called)
        elif new[name] != sha256:
            yield Difference(f"article {name}", _digest(sha256), f"{_digest(new[name])}, changed")
    unknown = (name for name in new if name not in old and name not in renamed.values())
    yield from (Difference(f"article {name}", NONE, f"{_digest(new[name])}, new") for name in unknown)
    failed_then, failed_now = set(then["unread"]), set(now["unread"])
    yield from (Difference(f"file {name}", "read", "cannot be read") for name in sorted(failed_now - failed_then))
    yield from (Difference(f"file {name}", "could not be read", "read") for name in sorted(failed_then - failed_now))


def _digest(sha256: str) -> str:
    return f"SHA-256 {sha256[:_DIGITS]}…"


@dataclass(frozen=True, slots=True)
class _Values:
    """Compares what JSON holds; `passed_over` are the keys that are not looked at."""

    passed_over: frozenset[str]

    def differences(self, what: str, then: Any, now: Any) -> Iterator[Difference]:  # noqa: ANN401 - whatever JSON holds
        """Go down to the values that differ; what came as a key or entry is told of as a whole."""
        if then == now:
            return
        if isinstance(then, Mapping) and isinstance(now, Mapping):
            for key in then:
                if key not in self.passed_over:
                    yield from self.differences(f"{what}.{key}", then[key], now.get(key))
            return
        old, new = _named(then), _named(now)
        if old is None or new is None:
            yield Difference(what, *_shown(then, now))
            return
        for name, value in old.items():
            yield from self.differences(f"{what}[{name}]", value, new.get(name))
        yield from (Difference(f"{what}[{name}]", NONE, "new") for name in new if name not in old)


def _named(entries: Any) -> dict[str, Any] | None:  # noqa: ANN401 - likewise
    """Give a list's entries by what tells them apart, None where nothing does."""
    if not isinstance(entries, list) or not all(isinstance(entry, Mapping) for entry in entries):
        return None
    for keys in _KEYS:
        named = {" ".join(str(entry.get(key)) for key in keys): entry for entry in entries}
        if len(named) == len(entries) and all(key in entry for entry in entries for key in keys):
            return named
    return None


def _shown(then: object, now: object) -> Sequence[str]:
    """Show two values, of long ones the part where they begin to differ; one that is gone or new is only named so."""
    if now is None and isinstance(then, Mapping):
        return "there", NONE
    old, new = (_text(value) for value in (then, now))
    if max(len(old), len(new)) <= _LONGEST:
        return old, new
    at = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    start = max(at - _LONGEST // 3, 0)
    return _part(old, start), _part(new, start)


def _part(text: str, start: int) -> str:
    end = start + _LONGEST
    return ("…" if start else "") + text[start:end] + ("…" if len(text) > end else "")


def _text(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or NONE
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return "nested too deeply to be shown"
