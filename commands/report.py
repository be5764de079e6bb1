"""``caravan-map report``: a document to read, print and send."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from .. import pipeline
from ..data.web_addresses import WebAddress
from ..errors import ExportError
from ..pipeline.asked import Asked
from ..pipeline.reporting import kind_of
from ..wording.language import Language
from .asked_options import asked_options
from .options import lang_option, paths_argument
from .printing import leave, note, progress_bar


def _a_report(ctx: click.Context, param: click.Parameter, value: Path) -> Path:
    try:
        kind_of(value)
    except ExportError as error:
        raise click.BadParameter(str(error), ctx, param) from error
    return value


@click.command("report", epilog="Example: caravan-map report articles/ -o report.docx")
@paths_argument
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    default=Path("report.html"),
    show_default=True,
    callback=_a_report,
    help="File to write; its ending names the format: .md, .html, .docx or .pdf.",
)
@click.option(
    "--since",
    type=click.Path(path_type=Path),
    metavar="FILE",
    multiple=True,
    help="File of what an earlier `progress` or `timeline` printed as json, to list corrections; may be given again."
    "  [default: no list]",
)
@lang_option
@asked_options
def write_report(
    paths: tuple[Path | WebAddress, ...],
    *,
    output: Path,
    since: tuple[Path, ...],
    lang: Language,
    **asked: Unpack[Asked],
) -> None:
    """Write a report: summary, map, chart, figures, every statement with its quote, method, limits and sources.

    Of Markdown the pictures lie in files beside it; the other formats hold them.
    """
    with progress_bar() as on_progress:
        report = pipeline.write_report(
            paths,
            output,
            since=since,
            lang=lang.tag,
            on_progress=on_progress,
            **asked,
        )
    for line in (*report.run.notes, f"wrote {output}"):
        note(line)
    leave(report.run.failures)
