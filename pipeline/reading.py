"""Reads stories: the claims of their articles, and the place names of documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..data import gazetteer as gazetteers
from ..data.geocoder import Geocoder
from ..errors import ArticleError, NoArticlesError, UnknownArticleError
from ..geo.gazetteer import Gazetteer
from ..news.article import Article
from ..news.language import with_languages
from ..news.parsing import draft
from ..news.places.toponyms import context_of, resolved
from ..news.reading import read as read_claims
from ..results import PlacesOfDocument, Run
from .sources import Sources, all_articles, articles_at, named, reading_notes, why_nothing

OnProgress = Callable[[float], None]
_Asking = Callable[[Sequence[Article], Gazetteer], tuple[Gazetteer, tuple[str, ...]]]


def read(paths: Sources = (), *, geocoder: Geocoder | None = None, on_progress: OnProgress | None = None) -> Run:
    """Read articles or a story.

    Parameters
    ----------
    paths
        Files and folders of articles, each a ``WebAddress`` where it is to be fetched, or one story file or folder with
        one; none for the story of the working folder, else the packaged one.
    geocoder
        The online geocoder to ask for names that the gazetteer cannot place; None asks nobody.
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
    GeocoderError
        If the geocoder cannot be asked as wished, or refuses.
    """
    ask = _asking(geocoder)
    found = named(paths)
    articles, failures = all_articles(found)
    gazetteer, told = ask(articles, gazetteers.open_gazetteer(on_progress=on_progress))
    reading = read_claims(articles, gazetteer, follow=found.story.departure)
    notes = (*found.notes, *reading_notes(articles), *told, *reading.warnings)
    return Run(reading, found.story, tuple(failures), notes, gazetteer)


def article_text(article: str, paths: Sources = ()) -> str:
    """Give the text of one article, in which the offsets of its claims count.

    Parameters
    ----------
    article
        Its id.
    paths
        As for `read`.

    Returns
    -------
    str
        The text, to the letter.

    Raises
    ------
    UnknownArticleError
        If no article has that id.
    NoArticlesError
        If there is no article, or none that can be read.
    """
    articles, _ = all_articles(named(paths))
    texts = {one.id: one.text for one in articles}
    if article not in texts:
        raise UnknownArticleError(article, tuple(texts))
    return texts[article]


def places(
    paths: Sources = (),
    *,
    on_failure: Callable[[ArticleError], None] | None = None,
    on_note: Callable[[str], None] | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Iterator[PlacesOfDocument]:
    """Find the place names of documents, one document at a time in bounded memory.

    Parameters
    ----------
    paths, geocoder, on_progress
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
    ask = _asking(geocoder)
    found = named(paths)
    tell = on_note or _ignore
    for line in found.notes:
        tell(line)
    failures: list[ArticleError] = []
    gazetteer: Gazetteer | None = None
    for article in articles_at(found, on_failure or failures.append):
        gazetteer = gazetteer or gazetteers.open_gazetteer(on_progress=on_progress)
        extended, told = ask([article], gazetteer)
        for line in (*reading_notes([article]), *told):
            tell(line)
        yield _places(with_languages([article])[0], extended)
    if gazetteer is None:
        raise NoArticlesError(why_nothing(found, failures))


def _ignore(_: str) -> None:
    """Tell nobody."""


def _asking(geocoder: Geocoder | None) -> _Asking:
    """Give what extends the gazetteer by the names of some articles, with lines for the reader."""
    if geocoder is None:
        return lambda _, gazetteer: (gazetteer, ())
    from ..data.geocoding import open_geocoding
    from .geocoding import supplemented

    geocoding = open_geocoding(geocoder)
    return lambda articles, gazetteer: supplemented(articles, gazetteer, geocoding)


def _places(article: Article, gazetteer: Gazetteer) -> PlacesOfDocument:
    piece = draft(article, gazetteer)
    found = resolved(piece.mentions, context_of([piece.mentions]))
    return PlacesOfDocument(article.id, tuple(found))
