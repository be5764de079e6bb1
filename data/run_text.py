"""The record of how a result was made, for people: as a table, and as the command that makes it again."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

from ..wording.language import Language
from .run_contract import RunObject
from .tables import Cell, Column, Table


def run_table(run: RunObject, *, told: Language) -> Table:
    """Lay out a record.

    Parameters
    ----------
    run
        The record.
    told
        The language of the labels.

    Returns
    -------
    Table
        Two columns: program, gazetteer, libraries, command, story file, then every article with its SHA-256.
    """
    words = told.phrases.labels
    program, gazetteer, libraries, again, story, article = words.explained_names
    rows: list[tuple[Cell, ...]] = [
        (program, f"{run['program']} {run['version']}"),
        (gazetteer, run["gazetteer"]),
        (libraries, ", ".join(f"{name} {version}" for name, version in run["libraries"].items())),
        (again, rerun_command(run)),
    ]
    if run["story"] is not None:
        rows.append((story, f"SHA-256 {run['story']['sha256']}"))
    rows += [(f"{article} {each['id']}", f"SHA-256 {each['sha256']}") for each in run["articles"]]
    return Table((Column(words.figure), Column(words.value)), tuple(rows))


def rerun_command(run: RunObject) -> str:
    """Give the command that makes a result again, for a shell.

    Parameters
    ----------
    run
        The record.

    Returns
    -------
    str
        One line. What a story file says stands in it too, so that it holds without that file; a mode of travel with
        lifts can be said in a story file only; paths of routing servers, and whoever asks a geocoder, are not told.
    """
    return shlex.join(["caravan-map", "progress", *(run["sources"] or []), *_options(run)])


def _options(run: RunObject) -> Iterator[str]:
    settings = run["settings"]
    if any("://" in source for source in run["sources"] or ()):
        yield "--fetch"
    for route in settings["routes"]:
        yield from ("--route", route)
    mode = settings["mode"]
    said = {
        "--on": None if settings.get("delay") or settings.get("no_live") else settings["on"],
        "--level": settings["level"],
        "--detour": settings["detour"],
        "--router": settings["router"],
        "--departed": settings["departed"],
        "--departed-from": settings["departed_from"],
        "--reported-length-km": settings["reported_length_km"],
        "--mode": "{:g}-{:g}".format(*mode["km_a_day"]) if isinstance(mode, dict) else mode,
        "--lang": settings["language"] if settings["language"] != "en" else None,
        "--geocoder": settings["geocoder"],
        "--delay": settings.get("delay") or None,
        "--coarsen": settings.get("coarsen"),
    }
    for option, value in said.items():
        if value is not None:
            yield from (option, f"{value:g}" if isinstance(value, float) and option == "--coarsen" else str(value))
    if settings.get("no_live"):
        yield "--no-live"
