"""Reads articles, each by its file's ending: text, Markdown, JSON, HTML, feeds, Word (docs/formats.md says how)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ..errors import ArticleError
from ..news.article import Article
from .article_bytes import Source, decoded, source_of
from .article_files import SUFFIXES, article_files, no_articles
from .article_values import Document, OnFailure, article_of
from .articles_json import json_documents, json_lines
from .markdown import front_matter, plain_text
from .outlet_lines import outlet_in

__all__ = [
    "SUFFIXES",
    "article_files",
    "articles_of",
    "iter_articles",
    "nothing_read",
    "read_article",
    "read_articles",
    "with_unique_ids",
]

Reader = Callable[[Source, OnFailure], Iterator[Document]]


def read_articles(paths: Iterable[Path]) -> tuple[list[Article], list[ArticleError]]:
    """Read every article that some files and folders hold.

    Parameters
    ----------
    paths
        Files and folders.

    Returns
    -------
    tuple
        The articles, ids unique, and an error for each that cannot be read; one bad file does not stop the others.
    """
    failures: list[ArticleError] = []
    articles = list(iter_articles(paths, failures.append))
    return with_unique_ids(articles), failures


def nothing_read(paths: Sequence[Path], failures: Sequence[ArticleError]) -> str:
    """Say in one line why some paths gave no article: the first reasons, or that there is none."""
    if failures:
        rest = f"; and {len(failures) - 3} more" if len(failures) > 3 else ""
        return "; ".join(map(str, failures[:3])) + rest
    return no_articles(paths)


def iter_articles(paths: Iterable[Path], on_failure: OnFailure) -> Iterator[Article]:
    """Read articles one by one, in bounded memory.

    Parameters
    ----------
    paths
        Files and folders.
    on_failure
        Told of each article that cannot be read.

    Yields
    ------
    Article
        In the order of the files; ids as the files give them, not yet made unique.
    """
    for file in article_files(paths):
        try:
            yield from _articles_of_file(file, on_failure)
        except ArticleError as error:
            on_failure(error)


def read_article(file: Path) -> Article:
    """Read one article.

    Parameters
    ----------
    file
        A file with an ending of ``SUFFIXES``; any other is read as plain text.

    Returns
    -------
    Article
        With the file's name, ending left off, as its id, unless the file gives another.

    Raises
    ------
    ArticleError
        If the file cannot be opened, is a pipe or a device, too large, empty, not of the form its ending promises, or
        holds several articles.
    """
    failures: list[ArticleError] = []
    articles = list(_articles_of_file(file, failures.append))
    if failures:
        raise failures[0]
    if len(articles) != 1:
        raise ArticleError(str(file), f"holds {len(articles)} articles, not one")
    return articles[0]


def articles_of(source: Source, suffix: str, on_failure: OnFailure) -> Iterator[Article]:
    """Read the articles of some bytes.

    Parameters
    ----------
    source
        The bytes and their names.
    suffix
        The ending that says what they are, lower case with its full stop; any that is not known stands for plain text.
    on_failure
        Told of each part that is no article.

    Yields
    ------
    Article
        In order.

    Raises
    ------
    ArticleError
        If the bytes are not what the ending promises.
    """
    yield from _checked(_READERS.get(suffix, _plain)(source, on_failure), on_failure)


def with_unique_ids(articles: list[Article]) -> list[Article]:
    """Put the folder before ids that several files share, and number what is still the same."""
    shared = {key for key, times in Counter(article.id for article in articles).items() if times > 1}
    taken: set[str] = set()
    numbers: Counter[str] = Counter()  # how far each id has been numbered, lest many of one id be counted through anew
    unique: list[Article] = []
    for article in articles:
        key = f"{Path(article.path).parent.name}/{article.id}" if article.id in shared else article.id
        first = key
        while key in taken:
            numbers[first] += 1
            key = f"{first}#{numbers[first] + 1}"
        taken.add(key)
        unique.append(article if key == article.id else replace(article, id=key))
    return unique


def _articles_of_file(file: Path, on_failure: OnFailure) -> Iterator[Article]:
    suffix = file.suffix.lower()
    if suffix == ".jsonl":
        return _checked(json_lines(file, on_failure), on_failure)
    return articles_of(source_of(file), suffix, on_failure)


def _checked(documents: Iterator[Document], on_failure: OnFailure) -> Iterator[Article]:
    for document in documents:
        try:
            article = article_of(document)
        except ArticleError as error:
            on_failure(error)
        else:
            yield article


def _plain(source: Source, _: OnFailure) -> Iterator[Document]:
    text, note = decoded(source)
    yield Document(source.name, source.stem, {"text": text, "source": outlet_in(text)}, source.digest, note=note)


def _markdown(source: Source, _: OnFailure) -> Iterator[Document]:
    text, note = decoded(source)
    values, body = front_matter(source.name, text)
    heading, plain = plain_text(body)
    yield Document(source.name, source.stem, {"title": heading, **values, "text": plain}, source.digest, note=note)


# What reads a form is loaded where there is one of it.


def _html(source: Source, _: OnFailure) -> Iterator[Document]:
    from .articles_html import html_document

    return html_document(source)


def _docx(source: Source, _: OnFailure) -> Iterator[Document]:
    from .articles_docx import docx_document

    return docx_document(source)


def _feed(source: Source, on_failure: OnFailure) -> Iterator[Document]:
    from .articles_feeds import feed_documents

    return feed_documents(source, on_failure)


_READERS: Mapping[str, Reader] = {
    ".md": _markdown,
    ".markdown": _markdown,
    ".json": json_documents,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".rss": _feed,
    ".atom": _feed,
    ".xml": _feed,
    ".docx": _docx,
}
