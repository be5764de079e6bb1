"""``caravan-map chart``: the distance-time chart as a picture."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import pipeline
from ..data.geocoder import Geocoder
from ..data.overrides import Overrides
from ..data.route_wishes import Wished
from ..data.web_addresses import WebAddress
from ..wording.language import Language
from .geocoder_options import geocoder_options
from .options import level_option, on_option, paths_argument, route_option
from .picture_options import picture_options, tell
from .printing import progress_bar
from .story_options import story_options


@click.command("chart", epilog="Example: caravan-map chart articles/ -o chart.svg --lang es")
@paths_argument
@picture_options
@on_option
@route_option
@story_options()
@level_option
@geocoder_options
def write_chart(
    paths: tuple[Path | WebAddress, ...],
    *,
    output: Path,
    size: str,
    theme: str,
    lang: Language,
    dpi: int | None,
    alt: bool,
    on: date | None,
    route: Wished,
    said: Overrides,
    level: float | None,
    geocoder: Geocoder | None,
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
            on=on,
            route=route,
            said=said,
            level=level,
            geocoder=geocoder,
            on_progress=on_progress,
        )
    tell(drawing, alt=alt)
