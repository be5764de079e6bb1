"""Withholds what a publisher chose to withhold, before anything is made of a story (days, kilometres)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from ..care.claims import names_any
from ..care.cut import known_by, last_day, old_enough
from ..care.published import Told, fine_names, told
from ..errors import EarlierError, EvidenceError
from ..news.claims import Reading
from ..news.reading import read as read_claims
from ..results import Run
from ..track.choice import day_asked
from ..track.progress import Progress
from ..wording.care import care_text
from ..wording.language import LANGUAGES, language
from .sources import reading_notes


def cut(run: Run, *, on: date | None) -> tuple[Run, date | None]:
    """Leave out of a run what is newer than may be told.

    Parameters
    ----------
    run
        Everything that was read.
    on
        The day asked for; None for the newest one.

    Returns
    -------
    tuple
        A run that never saw the articles left out, and the day to ask for; the same where nothing is withheld for being
        new.

    Raises
    ------
    EvidenceError
        If no article is old enough, or none tells when it was published.

    Notes
    -----
    What is old enough is read anew by itself: who is dated, repeated or told apart by articles that are left out would
    tell of them. It is read again until that leaves none whose day only they had settled.
    """
    care, reading = run.story.care, run.reading
    if not care:
        return run, on
    if not care.cuts:
        return _noted(run, run.reading), on
    if on is not None:
        day_asked(reading, on)
    until = last_day(reading, care, on=on)
    while len(kept := old_enough(reading, until=until)) < len(reading.articles):
        if not kept:
            raise EvidenceError(_why_nothing(run, until))
        reading = read_claims(kept, run.gazetteer, follow=run.story.departure)
    return _noted(run, known_by(reading, until=until, care=care), until=until), until


def as_told(run: Run, story: Told) -> tuple[Run, Told]:
    """Coarsen what was inferred, where that was chosen.

    Parameters
    ----------
    run
        What was read, and is old enough.
    story
        Its reading with the tracks.

    Returns
    -------
    tuple
        The run and the story as they may be told. A title that names a place that may not be named is left out.
    """
    if run.story.care.coarsen is None:
        return run, story
    coarse = told(story, run.story.care, run.gazetteer)
    title, notes = run.story.title, run.notes
    if title is not None and names_any(title, fine_names(story)):
        title, notes = None, (*notes, "the title names a place that may not be told and is left out; give another")
    plain = replace(run.story, title=title, description=None, articles=())
    return replace(run, reading=coarse.reading, story=plain, notes=notes), coarse


def refuse_telling_more(path: Path | str, payload: Mapping[str, Any], now: Progress) -> None:
    """Refuse to list corrections to an earlier run that told what this one withholds.

    Raises
    ------
    EarlierError
        If the earlier run did not withhold the same, or was of a later day.
    """
    if not now.care:
        return
    days = [payload.get("as_of"), *(article.get("published") for article in payload.get("articles", ()))]
    newest = max((day for day in days if isinstance(day, str)), default="")
    alike = {care_text(now.care, told=language(code)) for code in LANGUAGES}
    if payload.get("withheld") not in alike or newest > now.as_of.isoformat():
        told = "tells what is withheld now, for it did not withhold the same or is of a later day; leave it out"
        raise EarlierError(str(path), told)


def _noted(run: Run, reading: Reading, *, until: date | None = None) -> Run:
    """Give a run of a reading, with notes of it alone and of what was withheld."""
    gone = {*run.reading.warnings, *reading_notes(run.reading.articles)}
    withheld = care_text(run.story.care)
    last = "" if until is None else f" The last day told is {until}."
    kept = (note for note in run.notes if note not in gone)
    notes = (*kept, *reading_notes(reading.articles), *reading.warnings, f"{withheld}{last}")
    paths = tuple(article.path for article in run.reading.articles)
    return Run(reading, run.story, run.failures, notes, run.gazetteer, run.sources, run.geocoder, paths)


def _why_nothing(run: Run, until: date) -> str:
    days = [days.end for days in run.reading.published.values() if days.end is not None]
    first = f"the first is of {min(days)}" if days else "none tells when it was published"
    return f"nothing may be told: no article is surely of {until} or before, {first}; publish later or withhold less"
