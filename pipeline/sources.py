"""What a caller names (files, folders, a story, addresses to fetch) and the articles that lie there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from ..data.article_files import left_out
from ..data.articles import articles_of, iter_articles, nothing_read, with_unique_ids
from ..data.stories import Story, named_story
from ..data.web_addresses import WebAddress, is_web_address
from ..errors import ArticleError, FetchError, NoArticlesError, without_keys
from ..news.article import Article

Sources = Sequence[Path | str | WebAddress] | Path | str | WebAddress

MOST_ARTICLES = 50_000
"""In one story, which is held as a whole; `places` reads any number, one by one."""
_MOST_NAMED = 5  # articles, in a note


@dataclass(frozen=True, slots=True)
class Named:
    """What a caller named.

    Attributes
    ----------
    story
        The story, or the files and folders alone.
    addresses
        Pages to fetch.
    notes
        What the reader should be told of the choice.
    sources
        As they were named; none for the story at hand.
    """

    story: Story
    addresses: tuple[WebAddress, ...]
    notes: tuple[str, ...]
    sources: tuple[str, ...] = ()


def named(sources: Sources) -> Named:
    """Tell files, folders and stories from addresses.

    Parameters
    ----------
    sources
        What the caller named; nothing for the story at hand.

    Returns
    -------
    Named
        The story and the addresses.

    Raises
    ------
    FetchError
        If an address is given as text, which does not ask to fetch it.
    StoryError
        If the story file is wrong.
    """
    given = [sources] if isinstance(sources, (Path, str, WebAddress)) else list(sources)
    addresses = tuple(one for one in given if isinstance(one, WebAddress))
    paths = [one for one in given if not isinstance(one, WebAddress)]
    for path in paths:
        if isinstance(path, str) and is_web_address(path) and not Path(path).exists():
            raise FetchError(path, "is an address, and nothing is fetched unasked; ask for it with WebAddress(…)")
    story, notes = (Story(), ()) if addresses and not paths else named_story(paths)
    found = of_story(story)
    return Named(story, addresses, (*notes, *found.notes), tuple(without_keys(str(each)) for each in given))


def of_story(story: Story) -> Named:
    """Give a story that is at hand as what a caller named, with what the reader should be told of its articles."""
    return Named(story, (), left_out(story.articles))


def articles_at(found: Named, on_failure: Callable[[ArticleError], None]) -> Iterator[Article]:
    """Read articles one by one, those of the files first.

    Parameters
    ----------
    found
        What was named.
    on_failure
        Told of each article that cannot be read or fetched.

    Yields
    ------
    Article
        In the order named; ids not yet made unique.
    """
    yield from iter_articles(found.story.articles, on_failure)
    if not found.addresses:
        return
    from ..data.web import fetched  # its sockets and mail headers are loaded where something is fetched

    for address in dict.fromkeys(found.addresses):
        try:
            page = fetched(address)
            yield from articles_of(page.source, page.suffix, on_failure)
        except ArticleError as error:
            on_failure(error)


def all_articles(found: Named) -> tuple[list[Article], list[ArticleError]]:
    """Read every article.

    Parameters
    ----------
    found
        What was named.

    Returns
    -------
    tuple
        The articles, ids unique, and an error for each that cannot be read.

    Raises
    ------
    NoArticlesError
        If there is no article, or none that can be read.
    """
    failures: list[ArticleError] = []
    read = articles_at(found, failures.append)
    articles = with_unique_ids(list(islice(read, MOST_ARTICLES)))
    if next(read, None) is not None:
        told = f"there are more than {MOST_ARTICLES:,} articles, and the rest is not read; part them into stories"
        failures.append(ArticleError(str(found.story.path or "articles"), told))
    if not articles:
        raise NoArticlesError(why_nothing(found, failures))
    return articles, failures


def why_nothing(found: Named, failures: Sequence[ArticleError]) -> str:
    """Say in one line why there is no article."""
    return nothing_read(found.story.articles, failures)


def reading_notes(articles: Iterable[Article]) -> tuple[str, ...]:
    """Say how some articles were read, where the reader should know.

    Parameters
    ----------
    articles
        The articles.

    Returns
    -------
    tuple
        A line for each thing to be known, with the articles it is true of.
    """
    found: dict[str, list[str]] = {}
    for article in articles:
        if article.note is not None:
            found.setdefault(article.note, []).append(article.id)
    return tuple(f"{_some(ids)}: {note}" for note, ids in found.items())


def _some(ids: Sequence[str]) -> str:
    shown = ", ".join(ids[:_MOST_NAMED])
    return shown if len(ids) <= _MOST_NAMED else f"{shown} and {len(ids) - _MOST_NAMED} more"
