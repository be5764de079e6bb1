"""Makes an earlier result again from its articles, and says what is otherwise now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..data.geocoder import Geocoder
from ..data.payloads import timeline_payload
from ..data.recorded import Recorded, recorded
from ..data.route_wishes import RouteWish
from ..data.run_compare import Difference, differences, libraries
from ..data.standing import progress_payload
from ..data.web_addresses import is_web_address
from ..errors import ArticleError, EarlierError, LanguageError
from ..wording.language import language
from .answers import progress, timeline
from .reading import OnProgress
from .recording import for_publication, run_object
from .sources import Sources


@dataclass(frozen=True)
class Verified:
    """What became of an earlier result.

    Attributes
    ----------
    then, now
        The earlier result, and the same made again.
    differences
        What is otherwise; none where the result holds.
    failures
        Articles that cannot be read now.
    notes
        Lines for whoever runs the command.
    """

    then: Recorded
    now: Recorded
    differences: tuple[Difference, ...]
    failures: tuple[ArticleError, ...]
    notes: tuple[str, ...]


def verify(
    report: Path | str,
    paths: Sources = (),
    *,
    router: str | None = None,
    geocoder: Geocoder | None = None,
    on_progress: OnProgress | None = None,
) -> Verified:
    """Make an earlier result again, with its settings and as known on its day, and compare.

    Parameters
    ----------
    report
        What ``progress --format json`` or ``timeline --format json`` printed, a page of ``map``, or a report.
    paths
        The articles or the story, as for `read`; none for those that the result names.
    router
        Routing server to ask, where one was asked then; its address is not recorded, for it may hold a key.
    geocoder
        Online geocoder to ask, where one was asked then.
    on_progress
        As for `read`.

    Returns
    -------
    Verified
        What is otherwise.

    Raises
    ------
    EarlierError
        If the file is no such result, or does not tell where its articles lie.
    NoArticlesError
        If there is no article, or none that can be read.
    EvidenceError
        If the articles tell no date any more.
    """
    then = recorded(Path(report))
    _language(Path(report), then)
    sources = paths or _sources(Path(report), then)
    asked = {
        "route": RouteWish(router=router),
        "said": then.settings(),
        "geocoder": geocoder,
        "on_progress": on_progress,
    }
    now, failures, notes = _again(then, sources, asked)
    others = (f"{each.what} {each.then} then, {each.now} now" for each in libraries(then.run, now.run))
    return Verified(then, now, differences(then, now), failures, (*notes, *others))


def _language(report: Path, then: Recorded) -> None:
    """Refuse a result in a language there are no words in, before anything is read."""
    try:
        language(then.run["settings"]["language"])
    except LanguageError as error:
        raise EarlierError(str(report), str(error)) from error


def _sources(report: Path, then: Recorded) -> list[Path | str]:
    """Find the articles that a result names, from the working folder or beside the result."""
    named = then.run["sources"]
    if named is None:
        raise EarlierError(str(report), "is published, and does not tell where its articles lie; name them after it")
    found: list[Path | str] = []
    for name in named:
        if is_web_address(name):
            raise EarlierError(str(report), f"was made of {name}; nothing is fetched unasked: name it, with --fetch")
        here = _here(report, name)
        if here is None:
            raise EarlierError(str(report), f"was made of {name}, which is not here; name its articles after it")
        found.append(here)
    return found


def _here(report: Path, name: str) -> Path | None:
    """Find a file or folder below the working folder or the result's, for a result may come from anybody."""
    if Path(name).is_absolute() or ".." in Path(name).parts:
        return None
    return next((path for path in (Path(name), report.parent / name) if path.exists()), None)


def _again(
    then: Recorded, sources: Sources, asked: Mapping[str, Any]
) -> tuple[Recorded, tuple[ArticleError, ...], tuple[str, ...]]:
    lang = then.run["settings"]["language"]
    found: Mapping[str, Any]
    if then.kind == "timeline":
        told = timeline(sources, on=then.on, **asked)
        run, found = told.run, timeline_payload(told.run.reading, told.track, told.contradictions)
        record = run_object(told, lang=lang)
    else:
        report = progress(sources, on=then.on, **asked)
        run, found = report.run, progress_payload(report.progress, told=language(lang))
        record = run_object(report, lang=lang)
    record = for_publication(record) if then.run["sources"] is None else record
    return Recorded(then.kind, record, found), run.failures, run.notes
