"""One function a command: reads, infers and publishes. Also the library's public Python interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from .data import gazetteer as gazetteers
from .data.articles import iter_articles, nothing_read, read_articles
from .data.gazetteer import GazetteerInfo, GeoNames, open_gazetteer
from .data.output import write_text_atomic
from .data.routes import load_route, route_names
from .data.stories import Paths, named_story
from .errors import ArticleError, NoArticlesError
from .geo.route import Route
from .news.article import Article
from .news.parsing import draft
from .news.reading import read as read_claims
from .news.toponyms import context_of, resolved
from .results import PlacesOfDocument, Report, Run, Timeline
from .track.choice import day_asked, likeliest, newest_day
from .track.inference import infer
from .track.reckoning import progress as reckon
from .track.summary import summary
from .track.track import Track

OnProgress = Callable[[float], None] | None

_NO_DAY = date(1970, 1, 1)  # of a timeline without a date: any day does, for nothing is placed in time


def read(paths: Paths = (), *, on_progress: OnProgress = None) -> Run:
    """Read articles or a story.

    Parameters
    ----------
    paths
        Files and folders of articles, or one story file or folder with one; none for the story of the working folder,
        else the packaged one.
    on_progress
        Told the share done, from 0 to 1, while the gazetteer is compiled.

    Returns
    -------
    Run
        The claims of every article that could be read.

    Raises
    ------
    NoArticlesError
        If there is no article, or none that can be read.
    StoryError
        If the story file is wrong.
    GazetteerError
        If the gazetteer cannot be built.
    """
    story, notes = named_story(paths)
    articles, failures = read_articles(story.articles)
    if not articles:
        raise NoArticlesError(nothing_read(story.articles, failures))
    gazetteer = open_gazetteer(on_progress=on_progress)
    return Run(read_claims(articles, gazetteer), story, tuple(failures), notes, gazetteer)


def places(
    paths: Paths = (),
    *,
    on_failure: Callable[[ArticleError], None] | None = None,
    on_note: Callable[[str], None] | None = None,
    on_progress: OnProgress = None,
) -> Iterator[PlacesOfDocument]:
    """Find the place names of documents, one document at a time in bounded memory.

    Parameters
    ----------
    paths, on_progress
        As for `read`.
    on_failure
        Told of each document that cannot be read.
    on_note
        Told what the reader should know.

    Yields
    ------
    PlacesOfDocument
        In the order of the documents; each is resolved by its own context.

    Raises
    ------
    NoArticlesError
        If there is no document that can be read.
    """
    story, notes = named_story(paths)
    for line in notes:
        if on_note is not None:
            on_note(line)
    failures: list[ArticleError] = []
    gazetteer: GeoNames | None = None
    for article in iter_articles(story.articles, on_failure or failures.append):
        gazetteer = gazetteer or open_gazetteer(on_progress=on_progress)
        yield _places(article, gazetteer)
    if gazetteer is None:
        raise NoArticlesError(nothing_read(story.articles, failures))


def _places(article: Article, gazetteer: GeoNames) -> PlacesOfDocument:
    piece = draft(article, gazetteer)
    found = resolved(article.text, piece.mentions, context_of([piece.mentions]), grammar=piece.grammar)
    return PlacesOfDocument(article.id, tuple(found))


def timeline(
    paths: Paths = (), *, on: date | None = None, route: str | None = None, on_progress: OnProgress = None
) -> Timeline:
    """Read every dated claim, with what the inference made of it.

    Parameters
    ----------
    paths, on_progress
        As for `read`.
    on
        As known on this day; None for the day of the newest article.
    route
        Name of the route to measure along; None for the story's, else the likeliest.

    Returns
    -------
    Timeline
        The claims and the track.

    Raises
    ------
    EvidenceError
        If no article was published by the day asked for.
    UnknownRouteError
        If no route goes by that name.
    """
    run = read(paths, on_progress=on_progress)
    day = (newest_day(run.reading) or _NO_DAY) if on is None else day_asked(run.reading, on)
    chosen = route or run.story.route
    names = route_names() if chosen is None else (chosen,)
    return Timeline(run, likeliest([_track(run, name, on=day, level=run.story.level) for name in names]))


def progress(
    paths: Paths = (),
    *,
    on: date | None = None,
    route: str | None = None,
    level: float | None = None,
    on_progress: OnProgress = None,
) -> Report:
    """Say how far the group has come and has to go.

    Parameters
    ----------
    paths, on, route, on_progress
        As for `timeline`.
    level
        Probability that each range should hold the truth; None for the story's.

    Returns
    -------
    Report
        Progress along the route, with the remaining distance along every other corridor.

    Raises
    ------
    EvidenceError
        If no article tells a date, or none was published by the day asked for.
    UnknownRouteError
        If no route goes by that name.
    """
    run = read(paths, on_progress=on_progress)
    day = day_asked(run.reading, on)
    track, others = _tracks(run, on=day, route=route, level=level or run.story.level)
    found = reckon(track, run.reading, on=day, other_tracks=others, reported_length_km=run.story.reported_length_km)
    return Report(run, found, summary(found), tuple(other.route for other in others))


def write_map(
    paths: Paths = (),
    output: Path | str = Path("caravan.html"),
    *,
    on: date | None = None,
    route: str | None = None,
    level: float | None = None,
    on_progress: OnProgress = None,
) -> Report:
    """Write the interactive map as one page.

    Parameters
    ----------
    paths, on, route, level, on_progress
        As for `progress`.
    output
        File to write; it appears whole or not at all.

    Returns
    -------
    Report
        What the page shows; its run's notes say whether the page needs the network.

    Raises
    ------
    OutputError
        If the file cannot be written.
    """
    report = progress(paths, on=on, route=route, level=level, on_progress=on_progress)
    from .maps import assets
    from .maps.page import page

    leaflet = assets.leaflet()
    html = page(
        report.progress,
        report.run.reading,
        title=report.run.story.title or "Where the group was, as reported",
        summary=report.summary,
        attribution=report.run.gazetteer.attribution,
        other_routes=report.other_routes,
        leaflet=leaflet,
    )
    write_text_atomic(Path(output), html)
    if leaflet.note is None:
        return report
    return replace(report, run=replace(report.run, notes=(*report.run.notes, leaflet.note)))


def routes() -> tuple[Route, ...]:
    """Give the routes that come with the package, in the order of their index."""
    return tuple(load_route(name) for name in route_names())


def route(name: str) -> Route:
    """Give one route by its name.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    """
    return load_route(name)


def build_gazetteer(*, force: bool = False, on_progress: OnProgress = None) -> GazetteerInfo:
    """Build the gazetteer where it is missing or out of date, or in any case.

    Parameters
    ----------
    force
        Build it even where one that fits is there.
    on_progress
        Told the share done, from 0 to 1.

    Returns
    -------
    GazetteerInfo
        What was built.
    """
    (gazetteers.build_gazetteer if force else open_gazetteer)(on_progress=on_progress)
    return gazetteers.gazetteer_info()


def gazetteer_info() -> GazetteerInfo:
    """Describe the gazetteer without opening it."""
    return gazetteers.gazetteer_info()


def _tracks(run: Run, *, on: date, route: str | None, level: float) -> tuple[Track, tuple[Track, ...]]:
    """Infer the track on the route asked for, else on the likeliest, and on every other corridor."""
    chosen = route or run.story.route
    if chosen is not None:
        load_route(chosen)  # an unknown one is refused before any work
    tracks = [_track(run, name, on=on, level=level) for name in route_names()]
    track = likeliest([track for track in tracks if chosen in (None, track.route.name)])
    return track, tuple(other for other in tracks if other is not track)


def _track(run: Run, route: str, *, on: date, level: float) -> Track:
    return infer(run.reading, load_route(route), run.gazetteer, on=on, level=level, mode=run.story.mode)


__all__ = [
    "PlacesOfDocument",
    "Report",
    "Run",
    "Timeline",
    "build_gazetteer",
    "gazetteer_info",
    "places",
    "progress",
    "read",
    "route",
    "routes",
    "timeline",
    "write_map",
]
