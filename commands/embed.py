"""``caravan-map embed``: what to paste into somebody else's page."""

from __future__ import annotations

from pathlib import Path
from typing import cast, get_args

import click

from .. import pipeline
from ..maps.snippets import HEIGHT_PX, WIDTH_PX, Kind, Part
from .printing import print_text

_SIZE = click.IntRange(200, 50_000)


@click.command(epilog="Example: caravan-map embed caravan.html --url https://news.example/caravan.html")
@click.argument("page", type=click.Path(path_type=Path), metavar="PAGE")
@click.option(
    "--format",
    "kind",
    type=click.Choice(get_args(Kind)),
    default="html",
    show_default=True,
    help="A frame, a figure with a picture, an oEmbed answer, or the drawing itself.",
)
@click.option(
    "--part",
    type=click.Choice(get_args(Part)),
    default="map",
    show_default=True,
    help="What a frame shows: the map with its figures and chart, or the whole page.",
)
@click.option(
    "--url", "address", metavar="URL", help="Where the page will stand.  [default: what it says, else its file's name]"
)
@click.option(
    "--picture",
    "pictures",
    type=click.Path(path_type=Path),
    metavar="FILE",
    multiple=True,
    help="PNG or SVG file of it; may be given again.  [default: those of its name beside it]",
)
@click.option("--provider", metavar="NAME", help="Who publishes it, for oEmbed.  [default: not said]")
@click.option(
    "--width", "width_px", type=_SIZE, metavar="PIXELS", default=WIDTH_PX, show_default=True, help="Width for oEmbed."
)
@click.option(
    "--height",
    "height_px",
    type=_SIZE,
    metavar="PIXELS",
    default=HEIGHT_PX,
    show_default=True,
    help="Height until the page has told its own.",
)
def embed(
    page: Path,
    *,
    kind: str,
    part: str,
    address: str | None,
    pictures: tuple[Path, ...],
    provider: str | None,
    width_px: int,
    height_px: int,
) -> None:
    """Print what to paste into another page to show PAGE, which `map` wrote.

    html is a frame that grows with the page, by a small script that listens to that frame only; figure and svg need
    no script; oembed is the JSON that sites ask a provider for.
    """
    print_text(
        pipeline.embed(
            page,
            cast("Kind", kind),
            part=cast("Part", part),
            address=address,
            pictures=pictures,
            provider=provider,
            width_px=width_px,
            height_px=height_px,
        )
    )
