"""Articles in JSON: one object, an array of them, or one on each line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ..errors import ArticleError
from . import article_bytes
from .article_bytes import Source, decoded, opened
from .article_files import part_of
from .article_values import Document, OnFailure, limited


def json_documents(source: Source, on_failure: OnFailure) -> Iterator[Document]:
    """Read a JSON file: one article, or an array of articles.

    Parameters
    ----------
    source
        The file's bytes.
    on_failure
        Told of each item of an array that is no article.

    Yields
    ------
    Document
        In the order of the array; with the item's own ``id`` for a key where it gives one.

    Raises
    ------
    ArticleError
        If it is not JSON, or neither an object nor an array.
    """
    text, note = decoded(source)
    values = _json(source.name, text)
    if isinstance(values, dict):
        yield Document(source.name, source.stem, values, source.digest, note=note)
        return
    if not isinstance(values, list):
        raise ArticleError(source.name, 'must hold one JSON object with the article\'s "text", or an array of such')
    if not values:
        raise ArticleError(source.name, "is an empty array; give an article, or several")
    digest = source.digest
    for number, item in enumerate(limited(source.name, values, on_failure), 1):
        name = part_of(source.name, "item", number)
        if not isinstance(item, dict):
            on_failure(ArticleError(name, 'must be one JSON object with the article\'s "text"'))
            continue
        yield Document(name, _key(item, f"{source.stem}-{number}"), item, digest, note=note)


def json_lines(file: Path, on_failure: OnFailure) -> Iterator[Document]:
    """Read a JSON-lines file, one article a line, without holding the whole of it.

    Parameters
    ----------
    file
        The file.
    on_failure
        Told of each line that is no article.

    Yields
    ------
    Document
        In the order of the lines; empty lines are skipped.

    Raises
    ------
    ArticleError
        If the file cannot be read.
    """
    is_empty = True
    try:
        with opened(file) as stream:
            for number, line in enumerate(iter(lambda: stream.readline(article_bytes.LARGEST_BYTES + 1), b""), 1):
                name = part_of(str(file), "line", number)
                try:
                    document = _line(stream, line, name=name, key=f"{file.stem}-{number}")
                except ArticleError as error:
                    is_empty = False
                    on_failure(error)
                    continue
                if document is not None:
                    is_empty = False
                    yield document
    except OSError as error:
        raise ArticleError(str(file), f"cannot be read ({error.strerror or error})") from error
    if is_empty:
        raise ArticleError(str(file), "is empty")


def _line(stream: BinaryIO, line: bytes, *, name: str, key: str) -> Document | None:
    limit = article_bytes.LARGEST_BYTES
    if len(line) > limit and not line.endswith(b"\n"):
        while (rest := stream.readline(limit)) and not rest.endswith(b"\n"):
            pass
        raise ArticleError(name, f"is longer than the {limit / 1e6:.0f} MB an article may have")
    if not line.strip():
        return None
    source = Source(name, key, line)
    text, note = decoded(source)
    values = _json(name, text)
    if not isinstance(values, dict):
        raise ArticleError(name, 'must hold one JSON object with the article\'s "text"')
    return Document(name, _key(values, key), values, source.digest, note=note)


def _key(values: dict[str, object], otherwise: str) -> str:
    key = values.get("id")
    return str(key) if isinstance(key, str | int) and str(key).strip() else otherwise


def _json(name: str, text: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise ArticleError(
            name, f"is not valid JSON (line {error.lineno}, column {error.colno}: {error.msg})"
        ) from error
    except RecursionError as error:
        raise ArticleError(name, "is not valid JSON: nested too deeply") from error
    except ValueError as error:
        raise ArticleError(name, "is not valid JSON: a number has too many digits") from error
