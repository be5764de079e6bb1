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


@click.command(epilog="Example: caravan-map places articles/ --format jsonl")
@paths_argument
@click.option(
    "--no-demonyms", is_flag=True, show_default="they count", help="Leave out the names of peoples, such as Honduran."
)
@geocoder_options
@layout_option("table", "json", "jsonl", "csv", "md")
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
            _print(found, layout, failures)
    except NoArticlesError:
        if not failures:  # else each has been told
            raise
    finish(complete=not failures)


def _print(found: Iterator[PlacesOfDocument], layout: str, failures: Sequence[ArticleError]) -> None:
    if layout == "jsonl":
        for document in found:
            print_text(places_line(document.id, document.mentions))
        return
    from ..data.payloads import failure_objects, places_payload  # not where a thousand documents a second are printed

    documents = (places_payload(document.id, document.mentions) for document in found)
    if layout == "json":
        from ..data.contracts import PLACES_SCHEMA
        from ..data.output import json_text

        listed = list(documents)  # by the end of which all failures are known
        print_text(json_text({"schema": PLACES_SCHEMA, "documents": listed, "failures": failure_objects(failures)}))
    else:
        from ..data.layouts import places_sheet, places_table

        print_table(places_sheet(documents) if layout == "csv" else places_table(documents), layout)
