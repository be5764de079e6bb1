"""Draws the map and the distance-time chart as pictures; picture and words appear whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Unpack, cast

from ..data.output import text_bytes
from ..errors import ExportError
from ..results import Drawing, Report
from .answers import progress
from .asked import Asked
from .reading import OnProgress
from .sources import Sources
from .targets import write_files

if TYPE_CHECKING:
    from ..maps.pictures.picture import Picture
    from ..maps.pictures.printing import Kind
    from ..maps.pictures.subject import Extent

KINDS = ("png", "svg", "pdf")


def write_image(
    paths: Sources = (),
    output: Path | str = Path("caravan.png"),
    *,
    size: str = "article",
    theme: str = "light",
    lang: str = "en",
    dpi: int | None = None,
    extent: Extent = "auto",
    beside: bool = True,
    on_progress: OnProgress | None = None,
    **asked: Unpack[Asked],
) -> Drawing:
    """Draw the map as a picture.

    Parameters
    ----------
    paths, on_progress, **asked
        As for `progress`.
    output
        File to write; its ending, ``.png``, ``.svg`` or ``.pdf``, names the format.
    size
        One of `maps.pictures.sizes.SIZES`.
    theme
        ``light`` or ``dark``.
    lang
        Language, ``en`` or ``es``, with a country for its days and numbers where wanted.
    dpi
        Pixels of a PNG to the inch; None for the size's own.
    extent
        ``group`` for the part travelled, ``route`` for the whole way, ``auto`` for whichever tells more.
    beside
        Whether title, caption, text alternative and credit are written to a text file beside the picture.

    Returns
    -------
    Drawing
        What was drawn, and its words.

    Raises
    ------
    ExportError
        If the file's ending is none of the three.
    OutputError
        If a file cannot be written.
    ValueError
        If there is no such size, theme, language or resolution.
    """
    kind = kind_of(output)
    report = progress(paths, on_progress=on_progress, **asked)
    picture = report.image(kind=kind, size=size, theme=theme, lang=lang, dpi=dpi, extent=extent)
    return _written(report, picture, Path(output), lang=lang, beside=beside, asked=asked)


def write_chart(
    paths: Sources = (),
    output: Path | str = Path("chart.png"),
    *,
    size: str = "article",
    theme: str = "light",
    lang: str = "en",
    dpi: int | None = None,
    beside: bool = True,
    on_progress: OnProgress | None = None,
    **asked: Unpack[Asked],
) -> Drawing:
    """Draw the distance-time chart.

    Parameters
    ----------
    paths, on_progress, **asked
        As for `progress`.
    output, size, theme, lang, dpi, beside
        As for `write_image`.

    Returns
    -------
    Drawing
        What was drawn, and its words.

    Raises
    ------
    ExportError
        If the file's ending is none of the three.
    OutputError
        If a file cannot be written.
    ValueError
        If there is no such size, theme, language or resolution.
    """
    kind = kind_of(output)
    report = progress(paths, on_progress=on_progress, **asked)
    picture = report.chart(kind=kind, size=size, theme=theme, lang=lang, dpi=dpi)
    return _written(report, picture, Path(output), lang=lang, beside=beside, asked=asked)


def kind_of(output: Path | str) -> Kind:
    """Tell a picture's format by its file's ending.

    Raises
    ------
    ExportError
        If it is none of PNG, SVG and PDF.
    """
    ending = Path(output).suffix.lower().removeprefix(".")
    if ending not in KINDS:
        raise ExportError(str(output), "a picture ends with .png, .svg or .pdf; name one of them")
    return cast("Kind", ending)


def _written(report: Report, picture: Picture, output: Path, *, lang: str, beside: bool, asked: Asked) -> Drawing:
    from ..wording.words import words_in

    text = picture.caption.text(words_in(lang))
    files, notes = {output: picture.content}, [f"wrote {output}"]
    if beside:
        words_file = output.with_name(f"{output.name}.txt")
        files[words_file] = text_bytes(text)
        notes.append(f"wrote {words_file}, its caption and text alternative")
    if picture.unwritten:
        signs = "".join(picture.unwritten)
        notes.append(f"the picture's font has no drawing for {signs}; boxes stand for them")
    write_files(files, report.run, asked)
    return Drawing(report, text, tuple(notes))
