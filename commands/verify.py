"""``caravan-map verify``: make an earlier result again, and compare."""

from __future__ import annotations

from pathlib import Path

import click

from .. import pipeline
from ..data.geocoder import Geocoder
from ..data.output import json_text
from ..data.tables import Column, Table
from ..data.web_addresses import WebAddress
from ..errors import EarlierError
from .geocoder_options import geocoder_options
from .options import layout_option, paths_argument
from .printing import complain, finish, note, print_table, print_text, progress_bar

_MOST_LINES = 40


@click.command(epilog="Example: caravan-map verify progress.json articles/")
@click.argument("report", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@paths_argument
@click.option(
    "--router",
    metavar="URL",
    help="Routing server to ask, where the result was made with one.  [default: nobody is asked]",
)
@geocoder_options
@layout_option("table", "json")
def verify(
    report: Path,
    paths: tuple[Path | WebAddress, ...],
    *,
    router: str | None,
    geocoder: Geocoder | None,
    layout: str,
) -> None:
    """Make an earlier result again from its articles, and say whether it is the same.

    REPORT is what `progress` or `timeline` printed as json, a page of `map`, or what `report` wrote. The articles are
    those it names, else those of PATH. It is made again with its own settings, as known on its day, and compared:
    program, settings, each article by its SHA-256, and every figure.

    Exit code 0: it holds; 1: something is otherwise, and is listed.
    """
    try:
        with progress_bar() as on_progress:
            found = pipeline.verify(report, paths, router=router, geocoder=geocoder, on_progress=on_progress)
    except EarlierError as error:
        raise click.BadParameter(str(error), param_hint="REPORT") from error
    for line in found.notes:
        note(line)
    _print(report, found, layout)
    for failure in found.failures:
        complain(str(failure))
    finish(complete=not found.differences)


def _print(report: Path, found: pipeline.Verified, layout: str) -> None:
    rows = [(each.what, each.then, each.now) for each in found.differences]
    if layout == "json":
        listed = [dict(zip(("what", "then", "now"), row, strict=True)) for row in rows]
        print_text(json_text({"schema": "caravan-map/verify@1", "verified": not rows, "differences": listed}))
        return
    count = len(found.then.run["articles"])
    if not rows:
        articles = "one article" if count == 1 else f"{count:,} articles"
        print_text(f"verified: {report} is what {found.now.run['program']} {found.now.run['version']} makes of "
                   f"{articles}, each the same file as then\n")  # fmt: skip
        return
    print_text(f"not verified: {report} is otherwise now\n\n")
    shown = rows[:_MOST_LINES]
    print_table(Table((Column("what"), Column("then"), Column("now")), tuple(shown)), "table")
    if len(rows) > len(shown):
        print_text(f"\nand {len(rows) - len(shown):,} more; --format json lists all\n")
