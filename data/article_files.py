"""Which files hold articles: those named, and those of a folder that end as an article does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from .own_files import PAGE_SUFFIXES, is_own_file

SUFFIXES = (
    ".txt", ".md", ".markdown", ".json", ".jsonl", ".html", ".htm", ".xhtml", ".rss", ".atom", ".xml", ".docx",
)  # fmt: skip
_MOST_NAMED = 5
_PART = re.compile(r", (?:line|item|entry) \d+\Z")


def article_files(paths: Iterable[Path]) -> list[Path]:
    """List the article files that some files and folders stand for.

    Parameters
    ----------
    paths
        Files, taken as they are, and folders, searched with their subfolders for the endings in ``SUFFIXES``; left out
        are hidden files, what this program wrote, the folders that browsers put beside a page they save, and links to
        files outside the folder.

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
        found.update((file, None) for file in _inside(path) if _is_article(file))
    return list(found)


def left_out(paths: Iterable[Path]) -> tuple[str, ...]:
    """Say which files of some folders were not read, for they do not end as an article does, or lead elsewhere.

    Parameters
    ----------
    paths
        Files and folders.

    Returns
    -------
    tuple of str
        A line for each reason, none where there are no such files; hidden files, stories and maps of this program are
        not told of.
    """
    folders = [path for path in paths if path.is_dir()]
    others = [file for path in folders for file in _inside(path) if file.suffix.lower() not in {*SUFFIXES, ".toml"}]
    links = [file for path in folders for file in _all_inside(path) if _leads_out(file, path)]
    told = (("articles end otherwise", others), ("they are links that lead out of their folder", links))
    return tuple(f"not read, for {why}: {_some(files)}" for why, files in told if files)


def _some(files: Sequence[Path]) -> str:
    names = ", ".join(str(file) for file in files[:_MOST_NAMED])
    return names + (f" and {len(files) - _MOST_NAMED} more" if len(files) > _MOST_NAMED else "")


def part_of(name: str, kind: Literal["line", "item", "entry"], number: int) -> str:
    """Name one of several articles in a file.

    Examples
    --------
    >>> part_of("wire.xml", "entry", 3)
    'wire.xml, entry 3'
    """
    return f"{name}, {kind} {number}"


def file_of(name: str) -> str:
    """Name the file of an article that `part_of` may have named.

    Examples
    --------
    >>> file_of("wire.xml, entry 3"), file_of("monday.md")
    ('wire.xml', 'monday.md')
    """
    return _PART.sub("", name)


def no_articles(paths: Sequence[Path]) -> str:
    """Say in one line that some paths hold no article."""
    where = ", ".join(map(str, paths))
    return f"{where}: no articles here; give {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} files, or a folder of some"


def _inside(folder: Path) -> Iterator[Path]:
    """List a folder's own files in order of name, without what is hidden or belongs to a saved page."""
    return (file for file in _all_inside(folder) if not _leads_out(file, folder))


def _leads_out(file: Path, folder: Path) -> bool:
    """Tell whether a file in a folder is a link to one elsewhere, which whoever made the folder need not have seen."""
    return file.is_symlink() and not file.resolve().is_relative_to(folder.resolve())


def _all_inside(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.rglob("*")):
        parts = file.relative_to(folder).parts
        if any(part.startswith(".") for part in parts) or not file.is_file():
            continue
        if not any(_is_beside_page(parent) for parent in file.parents if parent != folder and folder in parent.parents):
            yield file


def _is_beside_page(folder: Path) -> bool:
    """Tell whether a folder holds the pictures and scripts of a page that a browser saved beside it."""
    page = folder.name.removesuffix("_files")
    return page != folder.name and any((folder.parent / f"{page}{suffix}").exists() for suffix in PAGE_SUFFIXES)


def _is_article(file: Path) -> bool:
    return file.suffix.lower() in SUFFIXES and not is_own_file(file)
