"""Writes the report: Markdown, HTML, Word or PDF, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Unpack

from ..data.earlier import earlier_payload
from ..data.payloads import timeline_payload
from ..data.standing import progress_payload
from ..errors import EarlierError, ExportError
from ..results import Report
from .answers import progress
from .asked import Asked
from .caring import refuse_telling_more
from .publishing import record_of, settings_of
from .reading import OnProgress
from .sources import Sources
from .targets import write_files

if TYPE_CHECKING:
    from ..maps.documents.contents import Findings
    from ..maps.documents.corrections import Snapshot
    from ..maps.documents.model import Document, Figure, PictureKind
    from ..maps.method import Settings
    from ..wording.words import Words

Kind = Literal["md", "html", "docx", "pdf"]
_KINDS: dict[str, Kind] = {
    ".md": "md",
    ".markdown": "md",
    ".html": "html",
    ".htm": "html",
    ".docx": "docx",
    ".pdf": "pdf",
}


def write_report(
    paths: Sources = (),
    output: Path | str = Path("report.html"),
    *,
    since: Sequence[Path | str] = (),
    lang: str = "en",
    on_progress: OnProgress | None = None,
    **asked: Unpack[Asked],
) -> Report:
    """Write the report.

    Parameters
    ----------
    paths, on_progress, **asked
        As for `progress`.
    output
        File to write; its ending tells the format: ``.md``, ``.html``, ``.docx`` or ``.pdf``. Markdown keeps its
        pictures in files beside it, which begin with its name.
    since
        Files of what earlier runs printed as JSON, of ``progress``, ``timeline`` or both; the report then lists what is
        said otherwise now.
    lang
        As for `write_map`.

    Returns
    -------
    Report
        What was written.

    Raises
    ------
    ExportError
        If the file's ending names no format.
    EarlierError
        If a file of an earlier run cannot be read, is none, or tells what is withheld now.
    OutputError
        If a file cannot be written.
    ValueError
        If the language is none.
    """
    from ..maps.documents.contents import report
    from ..wording.words import words_in

    output, words = Path(output), words_in(lang)
    kind, earlier = kind_of(output), [(path, earlier_payload(Path(path))) for path in since]
    then = _then(earlier)
    found = progress(paths, on_progress=on_progress, **asked)
    for path, payload in earlier:
        refuse_telling_more(path, payload, found.progress)
    settings = settings_of(found, asked)
    findings = _findings(found, words, settings=settings, kind=kind, then=then)
    document = report(replace(findings, record=record_of(found, lang=lang)), words)
    files = {output.with_name(name): content for name, content in _files(document, output, kind)}
    write_files(files, found.run, asked, also_read=since)
    return found


def kind_of(output: Path) -> Kind:
    """Tell a report's format by the ending of its file.

    Raises
    ------
    ExportError
        If it names none.
    """
    kind = _KINDS.get(output.suffix.lower())
    if kind is None:
        raise ExportError(str(output), "its ending names no format of a report; end it with .md, .html, .docx or .pdf")
    return kind


def _then(since: Iterable[tuple[Path | str, Mapping[str, Any]]]) -> Snapshot | None:
    from ..maps.documents.corrections import Snapshot

    then: Snapshot | None = None
    for path, payload in since:
        try:
            snapshot = Snapshot.of(payload)
        except ValueError as error:
            told = f"is not what `progress --format json` or `timeline --format json` prints: {error}"
            raise EarlierError(str(path), told) from error
        then = snapshot if then is None else then.joined(snapshot)
    return then


def _findings(found: Report, words: Words, *, settings: Settings, kind: Kind, then: Snapshot | None) -> Findings:
    from ..maps.documents.contents import Findings
    from ..maps.documents.corrections import corrections
    from ..maps.method import missing
    from ..maps.page import credit_lines
    from ..maps.scene import scene
    from ..wording.remarks import warning_texts
    from ..wording.summary import summary

    told, shown = words.told, scene(found.progress, found.run.reading, found.other_routes, words=words)
    return Findings(
        shown=shown,
        reading=found.run.reading,
        title=found.title(words.tag),
        summary=summary(found.progress, told=told),
        warnings=(*missing(settings, words), *warning_texts(found.progress, told=told)),
        settings=settings,
        attribution=credit_lines(shown, words, attribution=found.credits(), tiles=None),
        pictures=_pictures(found, words, "svg" if kind == "html" else "png"),
        corrections=None if then is None else corrections(then, _now(found), words),
    )


def _now(found: Report) -> Snapshot:
    """Give this run as an earlier one is read, from the same contracts."""
    from ..maps.documents.corrections import Snapshot

    figures = Snapshot.of(progress_payload(found.progress))
    return figures.joined(Snapshot.of(timeline_payload(found.run.reading, found.progress.track)))


def _pictures(found: Report, words: Words, kind: PictureKind) -> tuple[Figure, ...]:
    """Draw the map and the chart."""
    from ..maps.documents.model import Figure

    lang = words.tag
    drawn = {"map": found.image(kind=kind, lang=lang), "chart": found.chart(kind=kind, lang=lang)}
    captions = {"map": drawn["map"].caption.summary, "chart": words.say("Distance by day, with a mark for each report")}
    return tuple(
        Figure(name, picture.content, kind, picture.caption.alt, captions[name]) for name, picture in drawn.items()
    )


def _files(document: Document, output: Path, kind: Kind) -> Iterator[tuple[str, bytes]]:
    """Give the files to write by their names, the document last, so that it never misses a picture."""
    if kind == "md":
        from ..maps.documents.markdown import markdown, picture_name

        beside = f"{output.stem}-"
        yield from ((picture_name(figure, beside), figure.content) for figure in document.figures)
        yield output.name, markdown(document, beside=beside).encode()
    elif kind == "html":
        from ..maps.documents.web import web

        yield output.name, web(document).encode()
    elif kind == "docx":
        from ..maps.documents.word import word

        yield output.name, word(document)
    else:
        from ..maps.documents.paper import paper

        yield output.name, paper(document)
