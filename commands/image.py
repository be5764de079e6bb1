"""``caravan-map image``: the map as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack

import click

from .. import pipeline
from ..data.web_addresses import WebAddress
from ..pipeline.asked import Asked
from ..wording.language import Language
from .asked_options import asked_options
from .options import paths_argument
from .picture_options import picture_options, tell
from .printing import progress_bar

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
@asked_options
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
    **asked: Unpack[Asked],
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
            on_progress=on_progress,
            **asked,
        )
    tell(drawing, alt=alt)
