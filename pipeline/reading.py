"""Reads stories: the claims of their articles, and the place names of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..data import gazetteer as gazetteers
from ..data.articles import iter_articles, nothing_read, read_articles
from ..data.gazetteer import GeoNames
from ..data.stories import Paths, named_story
from ..errors import ArticleError, NoArticlesError
from ..news.article import Article
from ..news.parsing import draft
from ..news.reading import read as read_claims
from ..news.toponyms import context_of, resolved
from ..results import PlacesOfDocument, Run

OnProgress = Callable[[float], None] | None


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
    gazetteer = gazetteers.open_gazetteer(on_progress=on_progress)
    reading = read_claims(articles, gazetteer, follow=story.departure)
    return Run(reading, story, tuple(failures), (*notes, *reading.warnings), gazetteer)


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
        gazetteer = gazetteer or gazetteers.open_gazetteer(on_progress=on_progress)
        yield _places(article, gazetteer)
    if gazetteer is None:
        raise NoArticlesError(nothing_read(story.articles, failures))


def _places(article: Article, gazetteer: GeoNames) -> PlacesOfDocument:
    piece = draft(article, gazetteer)
    found = resolved(article.text, piece.mentions, context_of([piece.mentions]), grammar=piece.grammar)
    return PlacesOfDocument(article.id, tuple(found))
