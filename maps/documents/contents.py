"""The report's contents: what is known on a day, how it is known, and what speaks against it (kilometres, days)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...geo.route import Route
from ...news.claims import Reading
from ...track.progress import Progress
from ...wording.words import Words
from .. import method, panel, tables
from ..method import Settings
from ..scene import Scene
from . import disputes
from .corrections import Correction
from .model import Block, Bullets, Document, Figure, Grid, Heading, Line, Paragraph, Span, line

MOST_ROWS = 500
"""Of more statements or days than these the last ones are printed: a report is read; the data are in the export."""


@dataclass(frozen=True)
class Findings:
    """What a report tells of.

    Attributes
    ----------
    shown
        The story, sorted.
    reading
        The claims and their articles.
    title, summary
        Its heading, and the sentences that sum it up.
    warnings
        What a reader must know before using the figures.
    settings
        What whoever ran the program chose.
    attribution
        Lines owed to the sources of places, routes and the basemap.
    pictures
        Map and chart.
    corrections
        What is said otherwise than by an earlier run; None where none was named.
    record
        How it was made, as JSON, for whoever makes it again; empty where it shall not tell.
    """

    shown: Scene
    reading: Reading
    title: str
    summary: str
    warnings: Sequence[str]
    settings: Settings
    attribution: Sequence[str]
    pictures: Sequence[Figure] = ()
    corrections: Sequence[Correction] | None = field(default=None)
    record: str = ""

    @property
    def progress(self) -> Progress:
        """Give the figures."""
        return self.shown.progress


def report(found: Findings, words: Words) -> Document:
    """Write a report.

    Parameters
    ----------
    found
        What it tells of.
    words
        The language.

    Returns
    -------
    Document
        Summary, pictures, figures, statements, sizes, contradictions, corrections, method, limits and sources.
    """
    parts = (
        _opening(found, words),
        _figures(found, words),
        _days(found.progress, words),
        _statements(found.shown, words),
        _sizes(found.reading, words),
        disputes.blocks(found.shown, words),
        _corrections(found.corrections, words),
        _method(found, words),
        _limits(found.progress.track.route, words),
        _sources(found, words),
    )
    return Document(
        title=found.title,
        summary=found.summary,
        lang=words.tag,
        day=found.progress.as_of,
        generator=f"caravan-map {found.settings.version}".strip(),
        blocks=tuple(block for part in parts for block in part),
        record=found.record,
    )


def _opening(found: Findings, words: Words) -> Iterator[Block]:
    progress = found.progress
    known = f"{words.say('As known on')} {words.day(progress.as_of)}"
    yield Paragraph(line(Span(panel.status(progress, words), bold=True), f" · {known}"))
    yield Paragraph(line(found.summary))
    yield Paragraph(line(Span(panel.last_report(progress, words), bold=True)))
    yield from found.pictures


def _figures(found: Findings, words: Words) -> Iterator[Block]:
    progress = found.progress
    yield Heading(words.say("Progress"))
    rows = (*panel.moving_figures(progress, words), *panel.still_figures(progress, words))
    columns = words.say("Figure"), words.say("Value"), words.say("Range, and what to know")
    yield _grid(columns, [(row.name, Span(row.value, bold=True), row.note) for row in rows], (3, 2, 4))
    ends = panel.crossings(progress, words)
    if ends:
        yield Heading(words.say("Possible destinations"), level=3)
        names = (
            words.say("Destination"),
            words.say("In all"),
            words.say("Still to go"),
            words.say("Range"),
            words.say("Arrival"),
        )
        cells = [(row["name"], row["length"], row["remaining"], row["range"], row["eta"]) for row in ends]
        yield _grid(names, cells, (3, 2, 2, 2, 3))
    if found.warnings:
        yield Heading(words.say("Before using these figures"), level=3)
        yield Bullets(tuple(line(warning[:1].upper() + warning[1:]) for warning in found.warnings))


def _days(progress: Progress, words: Words) -> Iterator[Block]:
    days = progress.track.days
    if not days:
        return
    yield Heading(words.say("Day by day"))
    level = words.level(progress.level)
    yield Paragraph(
        line(words.say("Kilometres along {road} at the end of each day.", road=words.road(progress.track.route)))
    )
    columns = words.say("Day"), words.say("About km"), words.say("{level} range", level=level), words.say("Near")
    rows = [
        (
            words.day(day.date),
            words.number(day.km.mid),
            words.bounds(day.km),
            progress.track.route.near(day.km.mid).label,
        )
        for day in days[-MOST_ROWS:]
    ]
    yield from _cut(len(days), words)
    yield _grid(columns, rows, (3, 2, 2, 3), right=(1, 2))


def _statements(shown: Scene, words: Words) -> Iterator[Block]:
    rows = tables.report_rows(shown, words)
    yield Heading(words.say("What the reports say, place by place"))
    if not rows:
        yield Paragraph(line(words.say("No report puts the group anywhere.")))
        return
    yield from _cut(len(rows), words)
    columns = words.say("Date"), words.say("Place"), words.say("Quote and source"), words.say("Used?")
    yield _grid(columns, [_statement(row, words) for row in rows[-MOST_ROWS:]], (3, 4, 9, 3))


def _statement(row: dict[str, Any], words: Words) -> tuple[str | Span | Line, ...]:
    place = line(Span(row["place"], bold=True), f": {row['role']} ({row['group']})")
    use = row["use"] if row["used"] else f"{row['use']}: {row['why']}"
    return row["date"], place, _quote(row, words), use


def _quote(row: dict[str, Any], words: Words) -> Line:
    said = words.say("{speaker}, in ", speaker=row["said_by"]) if row["said_by"] else ""
    quote = Span(f"“{row['quote']}”", lang=row["quote_lang"])
    return line(quote, f" – {said}", Span(row["source"], link=row.get("url")))


def _sizes(reading: Reading, words: Words) -> Iterator[Block]:
    rows = sorted(tables.figure_rows(reading, words), key=lambda row: row["day"] or "9")
    if not rows:
        return
    yield Heading(words.say("How many, how far: as reported"))
    yield from _cut(len(rows), words)
    columns = words.say("Date"), words.say("What"), words.say("Value"), words.say("Quote and source")
    cells = [(row["date"], row["what"], Span(row["value"], bold=True), _quote(row, words)) for row in rows[-MOST_ROWS:]]
    yield _grid(columns, cells, (3, 3, 3, 9))


def _corrections(found: Sequence[Correction] | None, words: Words) -> Iterator[Block]:
    if found is None:
        return
    yield Heading(words.say("Corrections since the earlier run"))
    if not found:
        yield Paragraph(line(words.say("Nothing that the earlier run said is said otherwise now.")))
        return
    columns = words.say("What"), words.say("Then"), words.say("Now")
    yield _grid(columns, [(one.what, one.then, Span(one.now, bold=True)) for one in found], (6, 3, 3))


def _method(found: Findings, words: Words) -> Iterator[Block]:
    yield Heading(words.say("Method"))
    rows = method.method_rows(found.shown, found.reading, settings=found.settings, words=words)
    yield _grid((words.say("Step"), words.say("How")), [(Span(name, bold=True), text) for name, text in rows], (2, 7))


def _limits(route: Route, words: Words) -> Iterator[Block]:
    yield Heading(words.say("Limits"))
    texts = (
        words.say("Everything here comes from news reports. Where they are wrong, late or silent, so is this report."),
        words.say("It says where the group was as last reported, not where it is."),
        words.say(
            "A program read the articles. It may misread a sentence or take one town for another: check the quotes."
        ),
        words.say("Ranges hold what the reports leave open. They do not hold an error that all reports share."),
        _distances(route, words),
        words.say("Sizes are what people said, not counts."),
    )
    yield Bullets(tuple(line(text) for text in texts))


def _distances(route: Route, words: Words) -> str:
    if route.fitted:
        return words.say("Distances are estimates along a route laid through places that the reports name.")
    if route.course:
        return words.say("Distances follow the line of the route, which need not be the road that was taken.")
    return words.say("Distances follow the chain of places of the route, not every bend of the road.")


def _sources(found: Findings, words: Words) -> Iterator[Block]:
    yield Heading(words.say("Sources"))
    columns = words.say("Outlet"), words.say("Title"), words.say("Published"), "SHA-256"
    yield _grid(columns, [_source(row) for row in tables.source_rows(found.reading, words)], (3, 5, 3, 3))
    yield Bullets(tuple(line(Span(owed, quiet=True)) for owed in found.attribution))


def _source(row: dict[str, Any]) -> tuple[str | Span, ...]:
    title = Span(row["title"] or row["url"] or "–", link=row["url"], lang=row["title_lang"])
    return row["source"], title, row["published"], Span(row["sha256"][:16], quiet=True)


def _cut(count: int, words: Words) -> Iterator[Block]:
    if count > MOST_ROWS:
        some = {"n": words.number(MOST_ROWS), "all": words.number(count)}
        yield Paragraph(line(words.say("The last {n} of {all}; `caravan-map export` writes all.", **some)))


def _grid(
    columns: tuple[str, ...],
    rows: Sequence[tuple[str | Span | Line, ...]],
    shares: tuple[int, ...],
    *,
    right: tuple[int, ...] = (),
) -> Grid:
    cells = tuple(tuple(cell if isinstance(cell, tuple) else line(cell) for cell in row) for row in rows)
    return Grid(columns, cells, shares, frozenset(right))
