"""``caravan-map timeline``: every dated claim in order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, get_args

import click

from .. import pipeline
from ..data.claim_lines import ClaimLine, claim_lines, selected, spans_in_quotes
from ..data.geocoder import Geocoder
from ..data.layouts import missing_text, timeline_records, timeline_sheet, timeline_table
from ..data.output import json_text
from ..data.overrides import Overrides
from ..data.payloads import failure_objects, timeline_payload
from ..data.route_wishes import Wished
from ..data.tables import shown_text
from ..data.timeline_view import timeline_view
from ..data.timeline_words import ENGLISH, TimelineWords
from ..data.web_addresses import WebAddress
from ..errors import UnknownArticleError
from ..news.claims import POSITION_ROLES, Role
from .geocoder_options import geocoder_options
from .options import Day, Lang, layout_option, on_option, paths_argument, route_option
from .printing import (
    leave,
    note,
    on_terminal,
    print_lines,
    print_table,
    print_text,
    print_view,
    progress_bar,
    terminal_width,
)
from .story_options import CARE, story_options

if TYPE_CHECKING:
    from ..wording.language import Language

_NO_POSITIONS = frozenset(get_args(Role)) - POSITION_ROLES
_QUOTE_WIDTH = 60  # cells, in the table for a pipe


@click.command(epilog="Example: caravan-map timeline articles/ --format csv > timeline.csv")
@paths_argument
@on_option
@route_option
@story_options("departed", "departed_from", "mode", *CARE)
@geocoder_options
@click.option(
    "--role",
    "roles",
    type=click.Choice((*get_args(Role), "size", "length")),
    multiple=True,
    help="Only claims of this role, of a size or of a length; may be given again.  [default: all]",
)
@click.option("--from", "first", type=Day(), help="Only claims that may be of this day or later.  [default: the first]")
@click.option("--to", "last", type=Day(), help="Only claims that may be of this day or earlier.  [default: the last]")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="On a terminal, show also places named for something else, and every repeat on its own line.  [default: no]",
)
@click.option(
    "--text",
    "article",
    metavar="ARTICLE",
    help="Print the text of the article of this id, in which its claims' offsets count.  [default: list the claims]",
)
@click.option(
    "--lang",
    type=Lang(),
    metavar="LANGUAGE",
    help="Language of the tables for people: en or es, with a country for its days and numbers.  [default: en]",
)
@layout_option("table", "json", "jsonl", "csv", "md")
def timeline(
    paths: tuple[Path | WebAddress, ...],
    *,
    on: date | None,
    route: Wished,
    said: Overrides,
    geocoder: Geocoder | None,
    roles: tuple[str, ...],
    first: date | None,
    last: date | None,
    everything: bool,
    article: str | None,
    lang: Language | None,
    layout: str,
) -> None:
    """List every dated claim in order, used or not, and why.

    Each tells when and where, in what role, which group, and who says so. On a terminal the days are headings and
    what is no position is left out; a pipe gets a line a claim, csv and json every field.

    \b
    *  the group was there        x  not used, and why
    >  it was heading there       =  repeats another claim
    #  a size or a length         -  named for something else
                                  !  other claims cannot hold together with it
    """  # noqa: D301 - click asks for the character itself before lines that shall stay lines
    if article is not None:
        _print_text_of(article, paths, said)
        return
    with progress_bar() as on_progress:
        found = pipeline.timeline(paths, on=on, route=route, said=said, geocoder=geocoder, on_progress=on_progress)
    whole = timeline_payload(found.run.reading, found.track, found.contradictions, care=found.care)
    payload = selected(whole, roles=roles, first=first, last=last)
    payload["failures"] = failure_objects(found.run.failures, care=found.care)
    for line in found.run.notes:
        note(line)
    if layout == "jsonl":
        print_lines(timeline_records(payload))
    elif layout == "json":
        print_text(json_text({**payload, "run": pipeline.run_object(found)}))
    elif layout == "csv":
        print_table(timeline_sheet(payload), layout)
    else:
        told = _words_of(lang)
        spans = spans_in_quotes(found.run.reading)
        lines = claim_lines(payload, found.track.route.stops, spans=spans, told=told)
        _print_lines(lines, layout, told=told, everything=everything or not _NO_POSITIONS.isdisjoint(roles))
        withheld = payload["withheld"] and (told.withheld(found.care) or payload["withheld"])
        for notice in filter(None, (withheld, missing_text(payload["failures"], told=told))):
            print_text(f"\n{notice}\n")
    leave(found.run.failures)


def _print_text_of(article: str, paths: Sequence[Path | WebAddress], said: Overrides) -> None:
    try:
        text = pipeline.article_text(article, paths, said=said)
        print_text(shown_text(text) if on_terminal() else text)
    except UnknownArticleError as error:
        raise click.BadParameter(str(error), param_hint="--text") from error


def _print_lines(lines: Sequence[ClaimLine], layout: str, *, told: TimelineWords, everything: bool) -> None:
    if layout == "table" and on_terminal():
        print_view(timeline_view(lines, terminal_width(), everything=everything, told=told))
    else:
        width = _QUOTE_WIDTH if layout == "table" else None
        print_table(timeline_table(lines, quote_width=width, told=told), layout)


def _words_of(lang: Language | None) -> TimelineWords:
    if lang is None or lang.locale.language == "en":
        return ENGLISH
    from ..wording.words import Words  # Babel is loaded where it is needed

    return TimelineWords(Words(lang))
