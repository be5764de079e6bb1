"""Reads articles: plain text, Markdown with front matter, JSON, and JSON lines (UTF-8; text in Unicode form NFC)."""

from __future__ import annotations

import hashlib
import json
import reprlib
import stat
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from itertools import count
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from ..errors import ArticleError
from ..news.article import EARLIEST_YEAR, LATEST_YEAR, Article
from .markdown import front_matter, plain_text

LARGEST_BYTES = 20_000_000
SUFFIXES = (".txt", ".md", ".markdown", ".json", ".jsonl")

_KNOWN_KEYS = {
    "title": ("title",),
    "source": ("source", "publisher", "outlet"),
    "url": ("url",),
    "language": ("language", "lang"),
}


def article_files(paths: Iterable[Path]) -> list[Path]:
    """List the article files that some files and folders stand for.

    Parameters
    ----------
    paths
        Files, taken as they are, and folders, searched with their subfolders for the endings in ``SUFFIXES``; hidden
        files are left out.

    Returns
    -------
    list of Path
        In the order named, a folder's in order of name; none twice.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir():
            found[path] = None
            continue
        inside = (file for file in sorted(path.rglob("*")) if file.suffix.lower() in SUFFIXES and file.is_file())
        found.update(
            (file, None) for file in inside if not any(p.startswith(".") for p in file.relative_to(path).parts)
        )
    return list(found)


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
    return _with_unique_ids(articles), failures


def nothing_read(paths: Sequence[Path], failures: Sequence[ArticleError]) -> str:
    """Say in one line why some paths gave no article: the first reasons, or that there is none."""
    if failures:
        rest = f"; and {len(failures) - 3} more" if len(failures) > 3 else ""
        return "; ".join(map(str, failures[:3])) + rest
    where = ", ".join(map(str, paths))
    return f"{where}: no articles here; give .txt, .md, .json or .jsonl files, or a folder that holds some"


def iter_articles(paths: Iterable[Path], on_failure: Callable[[ArticleError], None]) -> Iterator[Article]:
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
            if file.suffix.lower() == ".jsonl":
                yield from _lines(file, on_failure)
            else:
                yield read_article(file)
        except ArticleError as error:
            on_failure(error)


def read_article(file: Path) -> Article:
    """Read one article.

    Parameters
    ----------
    file
        A ``.txt``, ``.md``, ``.markdown`` or ``.json`` file; any other ending is read as plain text.

    Returns
    -------
    Article
        With the file's name, ending left off, as its id.

    Raises
    ------
    ArticleError
        If the file cannot be opened, is a pipe or a device, too large, not UTF-8 text, empty, or not of the form its
        ending promises.
    """
    content = _bytes(file)
    text = _decoded(file, content)
    suffix = file.suffix.lower()
    if suffix == ".json":
        values = _json_object(str(file), text)
    elif suffix in {".md", ".markdown"}:
        values, body = front_matter(str(file), text)
        heading, plain = plain_text(body)
        values = {"title": heading, **values, "text": plain}
    else:
        values = {"text": text}
    return _article(values, name=str(file), key=file.stem, digest=hashlib.sha256(content).hexdigest())


def _bytes(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size <= LARGEST_BYTES:
            with _opened(file) as stream:
                content = stream.read()
    except OSError as error:
        raise ArticleError(str(file), f"cannot be read ({error.strerror or error})") from error
    if size > LARGEST_BYTES:
        allowed = f"{LARGEST_BYTES:,} an article may have"
        raise ArticleError(str(file), f"is {size:,} bytes, more than the {allowed}; split it")
    return content


def _opened(file: Path) -> BinaryIO:
    """Open a file for reading, but not a pipe, which may keep us waiting, nor a device, which may never end."""
    mode = file.stat().st_mode
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        raise ArticleError(str(file), "is a pipe or a device, not a file; save the article to a file first")
    return file.open("rb")


def _decoded(file: Path, content: bytes) -> str:
    if not content.strip():
        raise ArticleError(str(file), "is empty")
    if b"\0" in content:
        raise ArticleError(str(file), "is not text (it holds NUL bytes); give the article's text, not a binary file")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ArticleError(str(file), f"is not UTF-8 text (byte {error.start}); save it as UTF-8") from error


def _json_object(name: str, text: str) -> dict[str, object]:
    try:
        values = json.loads(text)
    except json.JSONDecodeError as error:
        raise ArticleError(
            name, f"is not valid JSON (line {error.lineno}, column {error.colno}: {error.msg})"
        ) from error
    except RecursionError as error:
        raise ArticleError(name, "is not valid JSON: nested too deeply") from error
    except ValueError as error:
        raise ArticleError(name, "is not valid JSON: a number has too many digits") from error
    if not isinstance(values, dict):
        raise ArticleError(name, 'must hold one JSON object with the article\'s "text"')
    return values


def _article(values: Mapping[str, object], *, name: str, key: str, digest: str) -> Article:
    known = {field: _string(values, keys, name) for field, keys in _KNOWN_KEYS.items()}
    text = values.get("text")
    if not isinstance(text, str):
        raise ArticleError(name, 'has no "text", or it is not a string; give the article\'s text there')
    text = _normal(text)
    if not text.strip():
        raise ArticleError(name, 'has an empty "text"')
    published = _day(values.get("published") or values.get("date"), name)
    return Article(
        id=key,
        path=name,
        text=text,
        title=known["title"],
        source=known["source"] or _host(known["url"]),
        url=known["url"],
        published=published,
        published_basis=None if published is None else "“published” in the file",
        language=(known["language"] or "").lower()[:2] or None,
        sha256=digest,
    )


def _normal(text: str) -> str:
    """Compose letters, make line endings one, and replace halves of surrogate pairs, which JSON can escape."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", whole.replace("\r\n", "\n").replace("\r", "\n"))


def _string(values: Mapping[str, object], keys: Iterable[str], name: str) -> str | None:
    for key in keys:
        value = values.get(key)
        if value is None:
            continue
        if not isinstance(value, str):
            raise ArticleError(name, f"“{key}” must be text, not {type(value).__name__}")
        return _normal(value).strip() or None
    return None


def _day(value: object, name: str) -> date | None:
    if value is None:
        return None
    try:
        day = datetime.fromisoformat(str(value).strip()) if isinstance(value, str | int) else value
    except ValueError:
        day = None
    if not isinstance(day, date) or not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        raise ArticleError(name, f"“published” is {reprlib.repr(value)}, not a day such as 2023-12-27")
    return day.date() if isinstance(day, datetime) else day


def _host(url: str | None) -> str | None:
    try:
        host = urlsplit(url or "").hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _lines(file: Path, on_failure: Callable[[ArticleError], None]) -> Iterator[Article]:
    """Read a JSON-lines file, one article a line, without holding the whole of it."""
    try:
        with _opened(file) as stream:
            for number, line in enumerate(iter(lambda: stream.readline(LARGEST_BYTES + 1), b""), 1):
                name = f"{file}, line {number}"
                try:
                    if len(line) > LARGEST_BYTES and not line.endswith(b"\n"):
                        _skip_line(stream)
                        raise ArticleError(name, f"is longer than the {LARGEST_BYTES / 1e6:.0f} MB an article may have")  # noqa: TRY301
                    if line.strip():
                        yield _line(file, line, name=name, number=number)
                except ArticleError as error:
                    on_failure(error)
    except OSError as error:
        raise ArticleError(str(file), f"cannot be read ({error.strerror or error})") from error


def _skip_line(stream: BinaryIO) -> None:
    while (rest := stream.readline(LARGEST_BYTES)) and not rest.endswith(b"\n"):
        pass


def _line(file: Path, line: bytes, *, name: str, number: int) -> Article:
    values = _json_object(name, _decoded(Path(name), line))
    key = values.get("id")
    return _article(
        values,
        name=name,
        key=str(key) if key is not None else f"{file.stem}-{number}",
        digest=hashlib.sha256(line).hexdigest(),
    )


def _with_unique_ids(articles: list[Article]) -> list[Article]:
    """Put the folder before ids that several files share, and number what is still the same."""
    shared = {key for key, times in Counter(article.id for article in articles).items() if times > 1}
    taken: set[str] = set()
    unique: list[Article] = []
    for article in articles:
        key = f"{Path(article.path).parent.name}/{article.id}" if article.id in shared else article.id
        numbered = (key if number == 1 else f"{key}#{number}" for number in count(1))
        key = next(free for free in numbered if free not in taken)
        taken.add(key)
        unique.append(article if key == article.id else replace(article, id=key))
    return unique
