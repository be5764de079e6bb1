"""One function a command: reads, infers and publishes. Also the library's public Python interface."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .data import gazetteer as gazetteers
from .data.articles import iter_articles, read_articles
from .data.gazetteer import GazetteerInfo, GeoNames, open_gazetteer
from .data.output import write_text_atomic
from .data.routes import load_route, route_names
from .data.stories import STORY_FILE, Story, find_story, load_story
from .errors import ArticleError, NoArticlesError
from .geo.route import Route
from .news.article import Article
from .news.claims import Reading
from .news.mentions import Mention
from .news.parsing import draft
from .news.reading import read as read_claims
from .news.toponyms import context_of, resolved
from .track.choice import day_asked, likeliest, newest_day
from .track.inference import infer
from .track.progress import Progress
from .track.reckoning import progress as reckon
from .track.summary import summary
from .track.track import Track

if TYPE_CHECKING:
    import folium
    import geopandas

OnProgress = Callable[[float], None] | None
Paths = Sequence[Path | str]

_NO_DAY = date(1970, 1, 1)  # of a timeline without a date: any day does, for nothing is placed in time


@dataclass(frozen=True)
class Run:
    """What was read: the claims, the story, the articles that failed, and what the reader should be told.

    Attributes
    ----------
    reading
        Everything the articles say.
    story
        What is known beforehand of the journey.
    failures
        One error for each article that could not be read.
    notes
        Lines for whoever runs the command.
    gazetteer
        The gazetteer the places come from.
    """

    reading: Reading
    story: Story
    failures: tuple[ArticleError, ...]
    notes: tuple[str, ...]
    gazetteer: GeoNames


@dataclass(frozen=True)
class Timeline:
    """The claims and what the inference made of each."""

    run: Run
    track: Track

    def frame(self) -> geopandas.GeoDataFrame:
        """Give the position claims as a GeoDataFrame, EPSG:4326; see `data.frames.positions_frame` for the columns."""
        from .data.frames import positions_frame

        return positions_frame(self.run.reading, self.track)


@dataclass(frozen=True)
class Report:
    """Progress on one day, with a summary that can be printed, and the further routes it was held against."""

    run: Run
    progress: Progress
    summary: str
    other_routes: tuple[Route, ...] = ()

    def track_frame(self) -> geopandas.GeoDataFrame:
        """Give the position day by day as a GeoDataFrame, EPSG:4326; see `data.frames.track_frame` for the columns."""
        from .data.frames import track_frame

        return track_frame(self.progress.track)

    def map(self) -> folium.Map:
        """Build the interactive map, which a notebook shows as it is."""
        from .maps.page import build_map

        return build_map(
            self.progress, self.run.reading, attribution=self.run.gazetteer.attribution, other_routes=self.other_routes
        )


@dataclass(frozen=True)
class PlacesOfDocument:
    """The place names of one document, each with the places it may mean."""

    id: str
    mentions: tuple[Mention, ...]


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
    story, notes = _story(paths)
    articles, failures = read_articles(story.articles)
    if not articles:
        raise NoArticlesError(_nothing_read(story, failures))
    gazetteer = open_gazetteer(on_progress=on_progress)
    return Run(read_claims(articles, gazetteer), story, tuple(failures), notes, gazetteer)


def _nothing_read(story: Story, failures: Sequence[ArticleError]) -> str:
    if failures:
        return "; ".join(map(str, failures[:3])) + (f"; and {len(failures) - 3} more" if len(failures) > 3 else "")
    where = ", ".join(map(str, story.articles))
    return f"{where}: no articles here; give .txt, .md, .json or .jsonl files, or a folder that holds some"


def _story(named: Paths) -> tuple[Story, tuple[str, ...]]:
    paths = [Path(path) for path in named]
    if not paths:
        found = find_story(Path())
        story = load_story(found) if found.name == STORY_FILE else Story(articles=(found,))
        return story, (f"no articles named: reading {story.title or found}",)
    if len(paths) == 1:
        file = paths[0] / STORY_FILE if paths[0].is_dir() else paths[0]
        if (file.name == STORY_FILE or file.suffix == ".toml") and file.is_file():
            return load_story(file), ()
    return Story(articles=tuple(paths)), ()


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
    paths
        As for `read`.
    on_failure
        Told of each document that cannot be read.
    on_note
        Told what the reader should know.
    on_progress
        As for `read`.

    Yields
    ------
    PlacesOfDocument
        In the order of the documents; each is resolved by its own context.

    Raises
    ------
    NoArticlesError
        If there is no document that can be read.
    """
    story, notes = _story(paths)
    for line in notes:
        if on_note is not None:
            on_note(line)
    failures: list[ArticleError] = []
    gazetteer: GeoNames | None = None
    for article in iter_articles(story.articles, on_failure or failures.append):
        gazetteer = gazetteer or open_gazetteer(on_progress=on_progress)
        yield _places(article, gazetteer)
    if gazetteer is None:
        raise NoArticlesError(_nothing_read(story, failures))


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
    paths
        As for `read`.
    on
        As known on this day; None for the day of the newest article.
    route
        Name of the route to measure along; None for the story's, else the likeliest.
    on_progress
        As for `read`.

    Returns
    -------
    Timeline
        The claims and the track.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    """
    run = read(paths, on_progress=on_progress)
    day = on or newest_day(run.reading) or _NO_DAY
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
    paths
        As for `read`.
    on
        As known on this day; None for the day of the newest article.
    route
        Name of the route to measure along; None for the story's, else the likeliest.
    level
        Probability that each range should hold the truth; None for the story's.
    on_progress
        As for `read`.

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
        title=report.run.story.title or "Where the group is, as reported",
        summary=report.summary,
        attribution=report.run.gazetteer.attribution,
        other_routes=report.other_routes,
        leaflet=leaflet,
    )
    write_text_atomic(Path(output), html)
    return report if leaflet.note is None else _with_note(report, leaflet.note)


def _with_note(report: Report, note: str) -> Report:
    from dataclasses import replace

    return replace(report, run=replace(report.run, notes=(*report.run.notes, note)))


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
