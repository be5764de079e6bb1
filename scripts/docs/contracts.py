"""The reference of the JSON results, as Markdown: every key with its type and meaning, from the contracts themselves.

A contract is a TypedDict; what a key means stands behind it in the source, after ``#:``.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from types import NoneType, UnionType
from typing import Any, Literal, NotRequired, get_args, get_origin, get_type_hints, is_typeddict

from caravan_map.data.contracts import PlacesPayload, TimelinePayload
from caravan_map.data.progress_contract import ProgressPayload

#: Each result: what prints it, and its contract.
RESULTS: dict[str, Any] = {
    "timeline --format json": TimelinePayload,
    "progress --format json": ProgressPayload,
    "places --format jsonl": PlacesPayload,
}
_WORDS = {str: "text", int: "integer", float: "number", bool: "true or false", NoneType: "null"}
_KEY = re.compile(r'^\s+"?(?P<key>\w+)"?: .*?#: (?P<meaning>.+)$', re.MULTILINE)


def contracts_reference() -> str:
    """Tell of every key of every result: a section each result, a table each object in it."""
    told: set[str] = set()
    parts: list[str] = []
    for command, contract in RESULTS.items():
        parts.append(f"## {command}")
        for found in objects_of(contract):
            if found.__name__ not in told:
                told.add(found.__name__)
                parts.append(_table(found, headed=found is not contract))
    return "\n\n".join(parts)


def objects_of(contract: Any) -> list[Any]:  # noqa: ANN401 - no type says "a TypedDict"
    """List a contract and the objects in it, each once, in order of their first use."""
    found = [contract]
    for known in found:
        for hint in get_type_hints(known, include_extras=True).values():
            found += [inner for inner in _inside(hint) if inner not in found]
    return found


def meanings(contract: Any) -> dict[str, str]:  # noqa: ANN401 - likewise
    """Give the meaning of each key of a contract that tells one, those of a contract it extends first."""
    source = _source(contract)
    base = re.match(r"class \w+\((\w+Object)\)", source)
    above = meanings(getattr(inspect.getmodule(contract), base[1])) if base else {}
    return above | {key["key"]: key["meaning"] for key in _KEY.finditer(source)}


def _source(contract: Any) -> str:  # noqa: ANN401 - likewise
    """Give the lines that define a contract; one made by a call is not found by `inspect.getsource`.

    Raises
    ------
    LookupError
        If its module does not define it by its own name.
    """
    module = inspect.getsource(inspect.getmodule(contract) or contract)
    begun = re.search(rf"^(class {contract.__name__}\(|{contract.__name__} = )", module, re.MULTILINE)
    if begun is None:
        raise LookupError(f"the source of {contract.__name__} is not found; define it by its own name")
    return re.split(r"\n(?=\S)(?!\))", module[begun.start() :], maxsplit=1)[0]


def _inside(hint: Any) -> Iterator[Any]:  # noqa: ANN401 - likewise
    if is_typeddict(hint):
        yield hint
    for argument in get_args(hint):
        yield from _inside(argument)


def _table(contract: Any, *, headed: bool) -> str:  # noqa: ANN401 - likewise
    told = meanings(contract)
    rows = [
        f"| `{key}` | {type_words(hint)} | {told.get(key, '')} |"
        for key, hint in get_type_hints(contract, include_extras=True).items()
    ]
    about = " ".join((inspect.getdoc(contract) or "").split("\n\n")[0].split()) if headed else ""
    heading = f"### {_title(contract)}\n\n{_plain(about)}\n\n" if headed else ""
    return heading + "\n".join(["| key | type | meaning |", "|---|---|---|", *rows])


def _plain(text: str) -> str:
    return re.sub(r"`+([^`]+)`+", r"`\1`", text)


def _title(contract: Any) -> str:  # noqa: ANN401 - likewise
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", contract.__name__.removesuffix("Object"))
    return str(words).lower()


def type_words(hint: Any) -> str:  # noqa: ANN401 - a type of any form
    """Say in words what type a key has, with a link where it is an object.

    >>> type_words(list[str]), type_words(int | None), type_words(dict[str, str])
    ('list of text', 'integer or null', 'object of text')
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is NotRequired:
        return f"{type_words(arguments[0])}, or missing"
    if origin is Literal:
        return " or ".join(f"`{value}`" for value in arguments)
    if origin in {list, dict}:
        return f"{'list' if origin is list else 'object'} of {type_words(arguments[-1])}"
    if isinstance(hint, UnionType):
        return " or ".join(type_words(argument) for argument in arguments)
    if is_typeddict(hint):
        title = _title(hint)
        return f"[{title}](#{title.replace(' ', '-')})"
    return _WORDS[hint]
