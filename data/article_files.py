"""Which files hold articles: those named, and those of a folder that end as an article does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from .own_files import PAGE_SUFFIXES, is_own_file

SUFFIXES = (
    ".txt", ".md", ".markdown", ".json", ".jsonl", ".html", ".htm", ".xhtml", ".rss", ".atom", ".xml", ".docx",
)  # fmt: skip
_MOST_NAMED = 5


def article_files(paths: Iterable[Path]) -> list[Path]:
    """List the article files that some files and folders stand for.

    Parameters
    ----------
    paths
        Files, taken as they are, and folders, searched with their subfolders for the endings in ``SUFFIXES``; left out
        are hidden files, what this program wrote, and the folders that browsers put beside a page they save.

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


def left_out(paths: Iterable[Path]) -> str | None:
    """Say in one line which files of some folders were not read, for they do not end as an article does.

    Parameters
    ----------
    paths
        Files and folders.

    Returns
    -------
    str or None
        None where there are none; hidden files, stories and maps of this program are not told of.
    """
    others = [
        file
        for path in paths
        if path.is_dir()
        for file in _inside(path)
        if file.suffix.lower() not in {*SUFFIXES, ".toml"}
    ]
    if not others:
        return None
    names = ", ".join(str(file) for file in others[:_MOST_NAMED])
    more = f" and {len(others) - _MOST_NAMED} more" if len(others) > _MOST_NAMED else ""
    return f"not read, for articles end otherwise: {names}{more}"


def no_articles(paths: Sequence[Path]) -> str:
    """Say in one line that some paths hold no article."""
    where = ", ".join(map(str, paths))
    return f"{where}: no articles here; give {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} files, or a folder of some"


def _inside(folder: Path) -> Iterator[Path]:
    """List a folder's files in order of name, without what is hidden or belongs to a saved page."""
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
