"""``caravan-map image``: the map as a picture."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from ..maps.pictures.subject import Extent


@click.command("image", epilog="Example: caravan-map image articles/ -o caravan.png --size social")
@paths_argument
@picture_options
@click.option(
    "--extent",
    type=click.Choice(["auto", "group", "route"]),
    default="auto",
    show_default=True,
    help="What is shown: the part travelled, the whole route, or whichever tells more.",
)
@on_option
@route_option
@story_options()
@level_option
@geocoder_options
def write_image(
    paths: tuple[Path | WebAddress, ...],
    *,
    output: Path,
    size: str,
    theme: str,
    lang: Language,
    dpi: int | None,
    alt: bool,
    extent: Extent,
    on: date | None,
    route: Wished,
    said: Overrides,
    level: float | None,
    geocoder: Geocoder | None,
) -> None:
    """Draw the map as a picture: PNG at print resolution, SVG or PDF.

    It shows the route, the part travelled, the range of the group's position, and where reports put it. Title, caption,
    text alternative and credit stand inside the file, and in a text file beside it.
    """
    with progress_bar() as on_progress:
        drawing = pipeline.write_image(
            paths,
            output,
            size=size,
            theme=theme,
            lang=lang.tag,
            dpi=dpi,
            extent=extent,
            beside=not alt,
            on=on,
            route=route,
            said=said,
            level=level,
            geocoder=geocoder,
            on_progress=on_progress,
        )
    tell(drawing, alt=alt)
