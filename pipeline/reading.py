"""Reads stories: the claims of their articles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..data import gazetteer as gazetteers
from ..data.geocoder import Geocoder
from ..data.overrides import Overrides
from ..data.route_wishes import RouteWish, Wished, wish_of
from ..data.stories import Story
from ..errors import UnknownArticleError, WithheldError
from ..news.reading import read as read_claims
from .asking import Asking, asking
from .route_stops import with_stops
from .sources import Named, Sources, all_articles, named, of_story, reading_notes
from .story_run import StoryRun

OnProgress = Callable[[float], None]


def read(
    paths: Sources = (),
    *,
    said: Overrides | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
    route: Wished = None,
) -> StoryRun:
    """Read articles or a story.

    Parameters
    ----------
    paths
        Files and folders of articles, each a ``WebAddress`` where it is to be fetched, or one story file or folder with
        one; none for the story of the working folder, else the packaged one.
    said
        What is said over the story; None to take it as it is.
    geocoder
        The online geocoder to ask for names that the gazetteer cannot place; None asks nobody.
    on_progress
        Told the share done, from 0 to 1, while the gazetteer is compiled.
    route
        The routes that will be asked for, where not the story's own: their stops are places by their names.

    Returns
    -------
    StoryRun
        The claims of every article that could be read, to be asked for progress, timeline and map.

    Raises
    ------
    NoArticlesError
        If there is no article, or none that can be read.
    StoryError
        If the story file is wrong.
    GazetteerError
        If the gazetteer cannot be built.
    GeocoderError
        If the geocoder cannot be asked as wished, or refuses.
    UnknownRouteError, RouteError
        If there is no such route, or a file makes none.
    """
    ask = asking(geocoder)
    found = named(paths)
    found = found if said is None else replace(found, story=said.over(found.story))
    run = _read(found, ask, on_progress, route=route)
    return run if geocoder is None else replace(run, geocoder=geocoder.service)


def read_story(story: Story, *, on_progress: OnProgress | None = None) -> StoryRun:
    """Read the articles of a story that is at hand, as `read` does, whatever story file lies beside them."""
    return _read(of_story(story), asking(None), on_progress)


def _read(found: Named, ask: Asking, on_progress: OnProgress | None, *, route: Wished = None) -> StoryRun:
    articles, failures = all_articles(found)
    story = RouteWish(found.story.routes, found.story.detour)
    wish = wish_of(route, story=story, beside=found.story.path)
    known = with_stops(gazetteers.open_gazetteer(on_progress=on_progress), wish)
    gazetteer, told = ask(articles, known)
    reading = read_claims(articles, gazetteer, follow=found.story.departure)
    notes = (*found.notes, *reading_notes(articles), *told, *reading.warnings)
    return StoryRun(reading, found.story, tuple(failures), notes, gazetteer, found.sources)


def article_text(article: str, paths: Sources = (), *, said: Overrides | None = None) -> str:
    """Give the text of one article, in which the offsets of its claims count.

    Parameters
    ----------
    article
        Its id.
    paths, said
        As for `read`.

    Returns
    -------
    str
        The text, to the letter.

    Raises
    ------
    UnknownArticleError
        If no article has that id.
    WithheldError
        If the story withholds anything.
    NoArticlesError
        If there is no article, or none that can be read.
    """
    found = named(paths)
    if (found.story if said is None else said.over(found.story)).care:
        raise WithheldError(
            "an article's text tells all that the story withholds; withhold nothing to read it yourself"
        )
    articles, _ = all_articles(found)
    texts = {one.id: one.text for one in articles}
    if article not in texts:
        raise UnknownArticleError(article, tuple(texts))
    return texts[article]
