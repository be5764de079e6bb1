"""``caravan-map chart``: the distance-time chart as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Unpack

import click

from .. import pipeline
from ..data.web_addresses import WebAddress
from ..pipeline.asked import Asked
from ..wording.language import Language
from .asked_options import asked_options
from .options import paths_argument
from .picture_options import picture_options, tell
from .printing import progress_bar


@click.command("chart", epilog="Example: caravan-map chart articles/ -o chart.svg --lang es")
@paths_argument
@picture_options
@asked_options
def write_chart(
    paths: tuple[Path | WebAddress, ...],
    *,
    output: Path,
    size: str,
    theme: str,
    lang: Language,
    dpi: int | None,
    alt: bool,
    **asked: Unpack[Asked],
) -> None:
    """Draw the distance-time chart: days across, kilometres along the route up.

    It shows the group's median position with its range, days of rest, every report by what it says and who says it,
    what is reckoned on after the last report, and the arrival where it can be told.
    """
    with progress_bar() as on_progress:
        drawing = pipeline.write_chart(
            paths,
            output,
            size=size,
            theme=theme,
            lang=lang.tag,
            dpi=dpi,
            beside=not alt,
            on_progress=on_progress,
            **asked,
        )
    tell(drawing, alt=alt)
