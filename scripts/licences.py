"""Lists the licences of every library that an installation brings, from the metadata of the installed ones.

``python scripts/licences.py`` writes the table into docs/licences.md; it stops where a licence is unknown or does not
go with the project's own. Versions are left out: the table changes when a library comes, goes, or changes its terms.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "licences.md"
BEGIN, END = "<!-- made by scripts/licences.py -->", "<!-- end of what is made -->"

#: What goes with a program under Apache-2.0 that uses the library as it comes and ships none of it (SPDX identifiers).
COMPATIBLE = frozenset(
    {
        "0BSD", "Apache-2.0", "BSD", "BSD-2-Clause", "BSD-3-Clause", "CC0-1.0", "CNRI-Python", "ISC",
        "LGPL-2.1-or-later", "LGPL-3.0-only", "MIT", "MIT-CMU", "MPL-2.0", "PSF-2.0", "Unlicense", "Zlib",
    }
)  # fmt: skip
#: Licence fields that are no SPDX expression, and the classifiers, which name families only.
_FIELDS: Mapping[str, str] = {
    "3-Clause BSD License": "BSD-3-Clause",
    "Apache 2.0": "Apache-2.0",
    "BSD 3-Clause": "BSD-3-Clause",
    "PSFL": "PSF-2.0",
    "The BSD 2-Clause License": "BSD-2-Clause",
}
_CLASSIFIERS: Mapping[str, str] = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
_SPDX = re.compile(r"[A-Za-z0-9.+-]+(?: (?:AND|OR) [A-Za-z0-9.+-]+)*")


def main() -> None:
    """Write the table."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")


def table() -> str:
    """Give the table in Markdown: each library, its licence, and what asks for it.

    Raises
    ------
    ValueError
        If a licence is unknown or does not go with the project's own.
    """
    asked = asked_by()
    licences = {name: licence(distribution(name)) for name in asked}
    if bad := {name: found for name, found in licences.items() if not is_compatible(found)}:
        raise ValueError(f"no licence that is known to go with Apache-2.0: {bad}; look, then add it to COMPATIBLE")
    rows = [f"| {name} | {licences[name]} | {', '.join(sorted(asked[name]))} |" for name in sorted(asked)]
    return "\n".join(["| library | licence | asked for by |", "|---|---|---|", *rows])


def asked_by() -> dict[str, set[str]]:
    """Give every library that an installation with all its formats brings, with what asks for it."""
    project: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found: dict[str, set[str]] = {}
    waiting = [(line, "caravan-map") for line in project["dependencies"]]
    waiting += [(line, "caravan-map[parquet]") for line in project["optional-dependencies"]["parquet"]]
    while waiting:
        line, asker = waiting.pop()
        requirement = Requirement(line)
        name = normal(requirement.name)
        is_known = name in found
        try:
            inner = [] if is_known else list(requirements(distribution(name), requirement.extras))
        except PackageNotFoundError:
            continue  # asked for on other systems only
        found.setdefault(name, set()).add(asker)
        waiting += [(each, name) for each in inner]
    return found


def requirements(found: Distribution, extras: set[str]) -> Iterator[str]:
    """Give what a library asks for here, with some of its extras."""
    for line in found.requires or ():
        marker = Requirement(line).marker
        if marker is None or any(marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield line


def licence(found: Distribution) -> str:
    """Give a library's licence as SPDX has it, from its expression, its licence field or its classifiers."""
    told = found.metadata.get_all("License-Expression") or []
    if told:
        return str(told[0])
    field = str((found.metadata.get_all("License") or [""])[0]).strip().split("\n")[0]
    for opening, meant in _FIELDS.items():
        if field.startswith(opening):
            return meant
    if _SPDX.fullmatch(field) and is_compatible(field):
        return field
    classified = [str(each).rpartition(" :: ")[2] for each in found.metadata.get_all("Classifier") or ()]
    return " OR ".join(sorted(_CLASSIFIERS[each] for each in classified if each in _CLASSIFIERS)) or "unknown"


def is_compatible(expression: str) -> bool:
    """Tell whether an SPDX expression goes with the project's licence: of OR one side will do, of AND none may fail.

    Examples
    --------
    >>> is_compatible("MIT AND (BSD-2-Clause OR GPL-2.0-only)"), is_compatible("MIT AND GPL-3.0-only")
    (True, False)
    """
    words = re.findall(r"[()]|[^\s()]+", expression)
    return _either(words) and not words


def _either(words: list[str]) -> bool:
    found = _both(words)
    while words and words[0] == "OR":
        words.pop(0)
        found = _both(words) or found
    return found


def _both(words: list[str]) -> bool:
    found = _one(words)
    while words and words[0] == "AND":
        words.pop(0)
        found = _one(words) and found
    return found


def _one(words: list[str]) -> bool:
    word = words.pop(0) if words else ""
    if word != "(":
        return word in COMPATIBLE
    found = _either(words)
    return bool(words) and words.pop(0) == ")" and found


def normal(name: str) -> str:
    """Give a library's name as it is compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    try:
        main()
    except ValueError as error:
        sys.exit(str(error))
