"""``caravan-map progress``: how far the group has come and has to go."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from .. import pipeline
from ..data.disputes import contradictions_table
from ..data.figures import progress_sheet, progress_table, routes_section
from ..data.geocoder import Geocoder
from ..data.output import json_text
from ..data.overrides import Overrides
from ..data.payloads import failure_objects
from ..data.progress_contract import ProgressPayload
from ..data.route_wishes import Wished
from ..data.run_text import run_table
from ..data.standing import progress_payload
from ..data.tables import Table, printable
from ..track.progress import Progress
from ..wording.language import Language
from ..wording.places import last_place
from ..wording.unread import missing_sentence
from ..wording.words import Words
from .geocoder_options import geocoder_options
from .options import lang_option, layout_option, level_option, on_option, paths_argument, route_option
from .printing import leave, note, print_table, print_text, progress_bar
from .story_options import CARE, story_options


@click.command(epilog="Example: caravan-map progress articles/ --on 2023-12-27 --format json")
@paths_argument
@on_option
@route_option
@story_options("departed", "departed_from", "reported_length_km", "mode", *CARE)
@level_option
@lang_option
@geocoder_options
@click.option(
    "--explain",
    is_flag=True,
    help="Tell below the table how to make the figures again: program, settings and hashes; json always does."
    "  [default: not told]",
)
@layout_option("table", "json", "csv", "md")
def progress(
    paths: tuple[Path, ...],
    *,
    on: date | None,
    route: Wished,
    said: Overrides,
    level: float | None,
    lang: Language,
    geocoder: Geocoder | None,
    explain: bool,
    layout: str,
) -> None:
    """Tell how far the group has come and has to go.

    Position, kilometres done and remaining, pace and arrival are ranges; what the articles do not tell stays unknown.
    """
    with progress_bar() as on_progress:
        report = pipeline.progress(
            paths, on=on, route=route, said=said, level=level, geocoder=geocoder, on_progress=on_progress
        )
    payload = progress_payload(report.progress, told=lang)
    payload["failures"] = failure_objects(report.run.failures, care=report.progress.care)
    for line in report.run.notes:
        note(line)
    if layout == "json":
        print_text(json_text({**payload, "run": pipeline.run_object(report, lang=lang.tag)}))
    elif layout == "csv":
        print_table(progress_sheet(payload), layout)
    else:
        _print_words(payload, report.progress, told=lang, layout=layout)
        if explain:
            made = pipeline.run_object(report, lang=lang.tag)
            _print_section(lang.phrases.labels.explained, run_table(made, told=lang), layout)
    leave(report.run.failures)


def _print_words(payload: ProgressPayload, found: Progress, *, told: Language, layout: str) -> None:
    """Print the figures, then routes and contradictions where there are several, then the sentences."""
    labels, is_cut, stops = told.phrases.labels, layout == "table", found.track.route.stops
    names = {stop.name: stop.label for stop in stops}
    if found.last_report is not None:
        names[found.last_report.place] = last_place(found, Words(told))
    print_table(progress_table(payload, names, told=told, inside=found.care.coarsen is not None), layout)
    if len(payload["routes"]) > 1 and payload["position"] is not None:
        _print_section(labels.routes, routes_section(payload, told=told), layout)
    if payload["contradictions"]:
        disputed = contradictions_table(payload["contradictions"], told, stops=stops, is_cut=is_cut)
        _print_section(labels.contradictions, disputed, layout)
    sentences = [payload["sentence"], payload["summary"]]
    missing = missing_sentence(len(payload["failures"]), Words(told))
    for sentence in filter(None, (*sentences[payload["summary"].startswith(payload["sentence"]) :], missing)):
        print_text(f"\n{printable(sentence)}\n")


def _print_section(title: str, table: Table, layout: str) -> None:
    print_text(f"\n### {title}\n\n" if layout == "md" else f"\n{title}\n\n")
    print_table(table, layout)
