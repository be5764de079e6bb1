"""Finds the place names of documents, any number of them in bounded memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..data import gazetteer as gazetteers
from ..errors import ArticleError, NoArticlesError
from ..geo.gazetteer import Gazetteer
from ..news.article import Article
from ..news.language import grammar_language
from ..news.places.outlets import Outlets, Shares
from ..news.places.survey import Survey, Surveyor, speaks_for
from ..news.places.verdict import places_of
from .asking import asking
from .sources import Sources, articles_at, named, reading_notes, why_nothing

if TYPE_CHECKING:
    from ..data.geocoder import Geocoder
    from ..news.places.mentions import Mention

#: Most documents that are held back for what others of their outlet say.
BATCH = 1_000
_NOTHING: Shares = ({}, {})


@dataclass(frozen=True)
class PlacesOfDocument:
    """The place names of one document, each with the places it may mean."""

    id: str
    mentions: tuple[Mention, ...]


def places(
    paths: Sources = (),
    *,
    demonyms: bool = True,
    on_failure: Callable[[ArticleError], None] | None = None,
    on_note: Callable[[str], None] | None = None,
    geocoder: Geocoder | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> Iterator[PlacesOfDocument]:
    """Find the place names of documents, in bounded memory.

    Parameters
    ----------
    paths, geocoder, on_progress
        As for `read`.
    demonyms
        Whether the names of peoples count ("Honduran").
    on_failure
        Told of each document that cannot be read.
    on_note
        Told what the reader should know.

    Yields
    ------
    PlacesOfDocument
        In the order of the documents. A document that names no source is resolved by itself, and at once; the others
        wait for up to `BATCH` of them, and learn from all that came before which part of the world their outlet tells
        of.

    Raises
    ------
    NoArticlesError
        If there is no document that can be read.
    """
    ask = asking(geocoder)
    found = named(paths)
    tell = on_note or _ignore
    for line in found.notes:
        tell(line)
    failures: list[ArticleError] = []
    reader: _Reader | None = None
    for article in articles_at(found, on_failure or failures.append):
        reader = reader or _Reader(gazetteers.open_gazetteer(on_progress=on_progress), demonyms=demonyms)
        extended, told = ask([article], reader.gazetteer)
        for line in (*reading_notes([article]), *told):
            tell(line)
        yield from reader.read(article, extended)
    if reader is None:
        raise NoArticlesError(why_nothing(found, failures))
    yield from reader.rest()


def _ignore(_: str) -> None:
    """Tell nobody."""


class _Reader:
    """Reads the place names of one document after another, holding back those whose outlet may still tell more."""

    def __init__(self, gazetteer: Gazetteer, *, demonyms: bool) -> None:
        self.gazetteer = gazetteer
        self._surveyor = Surveyor(gazetteer)
        self._outlets = Outlets()
        self._waiting: list[tuple[Article, Survey, Shares]] = []
        self._demonyms = demonyms

    def read(self, article: Article, gazetteer: Gazetteer) -> Iterator[PlacesOfDocument]:
        """Take in a document, with the gazetteer as extended for it; give what need not or can no longer wait."""
        surveyor = self._surveyor if gazetteer is self.gazetteer else Surveyor(gazetteer)
        survey = surveyor.look(article.text, grammar_language(article))
        shares = _NOTHING if article.source is None else speaks_for(survey)
        self._outlets.learn(article.source, shares)
        self._waiting.append((article, survey, shares))
        if len(self._waiting) >= BATCH or (article.source is None and len(self._waiting) == 1):
            yield from self.rest()

    def rest(self) -> Iterator[PlacesOfDocument]:
        """Give the documents that wait."""
        for article, survey, shares in self._waiting:
            mentions = places_of(survey, self._outlets.without(article.source, shares))
            kept = mentions if self._demonyms else [mention for mention in mentions if not mention.demonym]
            yield PlacesOfDocument(article.id, tuple(kept))
        self._waiting.clear()
