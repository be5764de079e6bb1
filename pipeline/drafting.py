"""Drafts a story file from the articles of a folder (kilometres, days)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from glob import escape
from pathlib import Path

from ..data.article_files import file_of
from ..data.output import write_text_atomic
from ..data.stories import DEFAULT_LEVEL, STORY_FILE, Story
from ..data.story_draft import Guess, StoryDraft, story_text
from ..errors import ArticleError, StoryError
from ..news.article import Article
from ..news.claims import Reading
from ..news.journey import Journey
from ..results import Run
from ..track.alternatives import likelihoods
from ..track.choice import newest_day
from ..track.figures import reported_length_of
from ..track.modes import expected_mode
from ..track.track import Track
from ..wording.language import language
from .reading import OnProgress, read_story
from .routing import tracks_of

SURE_ROUTE = 0.9
"""A route at least so likely is written into the file; a less likely one is only suggested. Set by hand."""


@dataclass(frozen=True)
class Drafted:
    """A story file that was drafted.

    Attributes
    ----------
    path
        Where it belongs.
    text
        Its content.
    notes
        Lines for whoever runs the command.
    failures
        One error for each article that could not be read.
    """

    path: Path
    text: str
    notes: tuple[str, ...]
    failures: tuple[ArticleError, ...]


def draft_story(
    folder: Path | str, *, write: bool = True, force: bool = False, on_progress: OnProgress | None = None
) -> Drafted:
    """Write a story file from what the articles of a folder say.

    Parameters
    ----------
    folder
        The folder of articles; the file is put there.
    write
        False to only give the text.
    force
        Whether a story file that is there already is overwritten; it is never read.
    on_progress
        Told the share done, from 0 to 1, while the gazetteer is compiled.

    Returns
    -------
    Drafted
        The file.

    Raises
    ------
    StoryError
        If a story file is there already and is not to be overwritten; nothing was changed.
    NoArticlesError
        If there is no article, or none that can be read.
    OutputError
        If the file cannot be written.
    """
    path = Path(folder) / STORY_FILE
    if write and not force and path.exists():
        raise StoryError(str(path), "is there already and was left as it is; look at it first, or have it overwritten")
    run = read_story(Story(articles=(Path(folder),)), on_progress=on_progress)
    text = story_text(_draft(run, Path(folder)))
    if write:
        write_text_atomic(path, text)
    return Drafted(path, text, run.notes, run.failures)


def _draft(run: Run, folder: Path) -> StoryDraft:
    reading, on = run.reading, newest_day(run.reading)
    journey = reading.journeys[0] if reading.journeys else None
    tracks = () if on is None else _tracks(run, on)
    title, sure = _title(journey, folder)
    return StoryDraft(
        title=Guess(title, () if sure else ("Nothing tells when or where the group set out: the folder's name.",)),
        description=Guess(_description(reading)),
        articles=Guess(tuple(_patterns(reading.articles, folder))),
        departed=Guess(journey.departure.day if journey else None, tuple(_groups(reading))),
        departed_from=Guess(journey.departure.place if journey else None),
        route=_route(tracks),
        reported_length_km=_length(reading, on),
        mode=_mode(reading, tracks),
        level=Guess(DEFAULT_LEVEL),
    )


def _tracks(run: Run, on: date) -> tuple[Track, ...]:
    track, others = tracks_of(run, on=on, route=None, level=DEFAULT_LEVEL)
    return (track, *others)


def _title(journey: Journey | None, folder: Path) -> tuple[str, bool]:
    place = journey.departure.place if journey else None
    first = (journey.departure.day or journey.first) if journey else None
    month = "" if first is None else language().month(first)
    if place is not None:
        return f"The group that left {place}, {month}" if first else f"The group that left {place}", True
    name = folder.resolve().name or "story"
    return (f"{name}, {month}" if first else name), False


def _description(reading: Reading) -> str:
    outlets = {article.source for article in reading.articles if article.source}
    days = [day for span in reading.published.values() for day in (span.start, span.end) if day is not None]
    told = language()
    parts = [told.counted(len(reading.articles), "articles")]
    if outlets:
        parts.append(f"of {told.counted(len(outlets), 'outlets')}")
    if days:
        parts.append(f"from {min(days)} to {max(days)}" if min(days) != max(days) else f"of {min(days)}")
    return " ".join(parts)


def _patterns(articles: Sequence[Article], folder: Path) -> Iterator[str]:
    """Name the articles' files by folder and ending."""
    found: dict[str, None] = {}
    for article in articles:
        file = Path(file_of(article.path))
        inside = file.relative_to(folder) if file.is_relative_to(folder) else Path(file.name)
        parent = "" if inside.parent == Path() else f"{escape(inside.parent.as_posix())}/"
        found[f"{parent}*{inside.suffix}" if inside.suffix else f"{parent}{inside.name}"] = None
    yield from sorted(found)


def _groups(reading: Reading) -> Iterator[str]:
    for number, journey in enumerate(reading.journeys):
        count = language().counted(len(journey.articles), "articles")
        yield f"{'Followed here' if number == 0 else 'Set aside'}: {journey.words}, {count}."


def _route(tracks: Sequence[Track]) -> Guess:
    placed = [track for track in tracks if track.days]
    if not placed or tracks[0].route.fitted:
        why = "No known route fits the reports: one is laid through the places they name."
        return Guess(None, (why if placed else "No report places the group on a known route.",))
    shares = likelihoods(tracks)
    told = [f"{track.route.name} {100 * share:.0f}%" for track, share in zip(tracks, shares, strict=True)]
    why = f"How likely each is, of those known: {', '.join(told)}."
    return Guess(tracks[0].route.name, (why,), sure=shares[0] >= SURE_ROUTE)


def _length(reading: Reading, on: date | None) -> Guess:
    reported = None if on is None else reported_length_of(reading, on=on)
    if reported is None:
        return Guess(None, ("No article tells it.",))
    outlets = {article.id: article.source or article.id for article in reading.articles}
    said = [
        f"{claim.km:,.0f} km says {outlets[claim.article]}{f', citing {claim.said_by}' if claim.said_by else ''}."
        for claim in reading.lengths
        if claim.id in reported.claims
    ]
    return Guess(round(reported.length_km, 1), tuple(dict.fromkeys(said)), sure=False)


def _mode(reading: Reading, tracks: Sequence[Track]) -> Guess:
    words = reading.travel
    told = f"Words of walking in the articles: {words.feet:,}; of wheels: {words.wheels:,}"
    by_words = expected_mode(words)
    mode = tracks[0].mode if tracks and tracks[0].days else by_words
    if not isinstance(mode, str) or mode == by_words:
        return Guess(by_words, (f"{told}.",))
    return Guess(mode, (f"{told}; but the distances between the reports speak for this.",))
