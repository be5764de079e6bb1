"""``caravan-map places``: every place name, the place it means, its rivals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .. import pipeline
from ..data.place_lines import places_line
from ..errors import ArticleError, NoArticlesError
from .geocoder_options import geocoder_options
from .options import layout_option, paths_argument
from .printing import complain, finish, note, print_table, print_text, progress_bar

if TYPE_CHECKING:
    from ..data.geocoder import Geocoder
    from ..pipeline import PlacesOfDocument

#: Documents whose names stand in one table, and in one piece of a sheet.
_IN_A_TABLE, _IN_A_SHEET = 1_000, 50


@click.command(epilog="Example: caravan-map places articles/ --format jsonl")
@paths_argument
@click.option(
    "--no-demonyms", is_flag=True, show_default="they count", help="Leave out the names of peoples, such as Honduran."
)
@geocoder_options
@layout_option("table", "json", "jsonl", "csv", "geojson", "md")
def places(paths: tuple[Path, ...], *, no_demonyms: bool, geocoder: Geocoder | None, layout: str) -> None:
    """List every place name, the place it means, and its rivals.

    As JSON lines every article is printed as soon as it is read; articles that name their source wait for others of the
    same outlet, up to a thousand, to learn which part of the world it tells of.
    """
    failures: list[ArticleError] = []

    def on_failure(failure: ArticleError) -> None:
        complain(str(failure))
        failures.append(failure)

    try:
        with progress_bar() as on_progress:
            found = pipeline.places(
                paths,
                demonyms=not no_demonyms,
                on_failure=on_failure,
                on_note=note,
                geocoder=geocoder,
                on_progress=on_progress,
            )
            if layout == "jsonl":
                for document in found:
                    print_text(places_line(document.id, document.mentions))
            else:
                _print(found, layout, owed=_credits(geocoder), failures=failures)
    except NoArticlesError:
        if not failures:  # else each has been told
            raise
    finish(complete=not failures)


def _print(
    found: Iterator[PlacesOfDocument], layout: str, *, owed: Sequence[str], failures: Sequence[ArticleError]
) -> None:
    """Print what is more than a line of JSON a document, loaded only here; none of it waits for the last document."""
    from ..data.layouts import places_sheet, places_table
    from ..data.payloads import failure_objects, places_payload
    from ..data.place_prints import blocks, csv_pieces, geojson_pieces, json_pieces

    documents = (places_payload(document.id, document.mentions) for document in found)
    if layout in {"table", "md"}:
        for block in blocks(documents, most=_IN_A_TABLE):
            print_table(places_table(block), layout)
        return
    if layout == "json":  # by the end of the documents all failures are known
        told = (failure for _ in (0,) for failure in failure_objects(failures))
        pieces = json_pieces(documents, attribution=owed, failures=told)
    elif layout == "geojson":
        pieces = geojson_pieces(documents, attribution=owed)
    else:
        pieces = csv_pieces(places_sheet(block) for block in blocks(documents, most=_IN_A_SHEET))
    for piece in pieces:
        print_text(piece)


def _credits(geocoder: Geocoder | None) -> tuple[str, ...]:
    from ..geo.credits import ATTRIBUTION

    return ATTRIBUTION if geocoder is None else (*ATTRIBUTION, geocoder.attribution)
