"""A timeline for a terminal: the days as headings, under each its claims, fitted to the width (in cells).

A wide terminal gets a line a claim, a narrow one the quote on a line of its own. What a style shows a mark says too.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from .cells import cell_width, clipped, flowed, padded
from .claim_lines import MEANING, ClaimLine
from .quotes import Quote
from .tables import printable
from .timeline_words import ENGLISH, TimelineWords

Style = Literal["plain", "heading", "been", "ahead", "unused", "name", "quiet"]
Piece = tuple[str, Style]
ViewLine = tuple[Piece, ...]

NARROWEST = 50
_LEAST_QUOTE = 50  # cells; with fewer the quote gets a line of its own
_GAP = "  "
_INDENT = "      "
_HEADINGS = ("Place or figure", "Role", "Group", "Outlet", "Quote")
_PLACE_STYLE: dict[str, Style] = {"*": "been", ">": "ahead", "x": "unused"}


@dataclass(frozen=True, slots=True)
class _Widths:
    """Cells of each column; `quote` is 0 where the quote has a line of its own."""

    place: int
    role: int
    group: int
    outlet: int
    quote: int
    line: int

    @property
    def before_quote(self) -> str:
        """Give the space below which the quote and what is said of it stand."""
        return " " * (self.line - self.quote) if self.quote else _INDENT


@dataclass(frozen=True, slots=True)
class _Frame:
    """The language, and the width of each column."""

    told: TimelineWords
    sizes: _Widths

    @property
    def headings(self) -> list[str]:
        """Give the names of the columns."""
        return [self.told.say(name) for name in _HEADINGS]


def timeline_view(
    lines: Sequence[ClaimLine], width: int, *, everything: bool = False, told: TimelineWords = ENGLISH
) -> list[ViewLine]:
    """Lay out claims for a terminal.

    Parameters
    ----------
    lines
        The claims, in order of date.
    width
        Cells in a line of the terminal; fewer than `NARROWEST` are taken for as many.
    everything
        True shows the places named for something else as well, and repeats on lines of their own.
    told
        The language of the lines and of what stands around them.

    Returns
    -------
    list of ViewLine
        Lines of pieces, each text with its style; the last says what the marks mean and what is not shown.
    """
    visible = [line for line in lines if everything or line.mark != "-"]
    originals = set() if everything else {line.fields["id"] for line in visible if line.repeats is None}
    shown = [line for line in visible if line.repeats not in originals]
    repeats: defaultdict[str, list[ClaimLine]] = defaultdict(list)
    for line in visible:
        if line.repeats in originals:
            repeats[line.repeats or ""].append(line)
    outlets = {line.fields["id"]: line.outlet for line in lines}
    against = {line.fields["id"]: f"{line.outlet} ({line.figure})" for line in lines}
    notes = {
        line.fields["id"]: _notes(line, repeats[line.fields["id"]], outlets=outlets, against=against) for line in shown
    }
    frame = _Frame(told, _widths(shown, max(width, NARROWEST), told))
    named = MEANING["-"]
    kept_back = {told.say("repeats folded"): len(visible) - len(shown), told.say(named): len(lines) - len(visible)}
    return [*_body(shown, notes, frame=frame), *_legend(shown, kept_back, frame=frame)]


def _widths(lines: Sequence[ClaimLine], width: int, told: TimelineWords) -> _Widths:
    """Give each column what it needs, and the place and outlet no more than their share."""
    cells = [tuple(told.say(name) for name in _HEADINGS[:4]), *map(_cells, lines)]
    place, role, group, outlet = (max(map(cell_width, column)) for column in zip(*cells, strict=True))
    wide_place, wide_outlet = min(place, max(18, width // 6)), min(outlet, max(14, width // 7))
    quote = width - len(_INDENT) + 2 - sum((wide_place, role, group, wide_outlet)) - 4 * len(_GAP)
    if quote >= _LEAST_QUOTE:
        return _Widths(wide_place, role, group, wide_outlet, quote, width)
    place = min(place, width // 3 if width >= 60 else width // 4)
    return _Widths(place, role, group, width - 4 - place - role - group - 3 * len(_GAP), 0, width)


def _body(lines: Sequence[ClaimLine], notes: Mapping[str, list[str]], *, frame: _Frame) -> Iterator[ViewLine]:
    sizes, headings = frame.sizes, frame.headings
    if lines:
        names = (*_row(headings[:4], sizes), *(headings[4:] if sizes.quote else ()))
        yield (("    " + _GAP.join(names).rstrip(), "quiet"),)
    for _, day in groupby(lines, key=lambda line: line.day):
        of_day = list(day)
        days = of_day[0].fields["date"]
        yield ()
        yield ((clipped(frame.told.spelt_days(days["start"], days["end"]), sizes.line), "heading"),)
        for line in of_day:
            yield from _claim(line, notes[line.fields["id"]], sizes)


def _claim(line: ClaimLine, notes: Iterable[str], sizes: _Widths) -> Iterator[ViewLine]:
    style = _PLACE_STYLE.get(line.mark, "plain")
    place, *rest = _row(_cells(line), sizes)
    start: Piece = (f"  {line.mark} {place}", style)
    row = _GAP + _GAP.join(rest)
    quote = Quote.of(line.fields["quote"], line.span)
    room = sizes.quote or sizes.line - len(_INDENT)
    short = quote.shortened(room)
    said: ViewLine = ((short.before, "plain"), (short.words, "name"), (short.after, "plain"))
    if sizes.quote:
        yield (start, (row + _GAP, "plain"), *said)
    else:
        yield (start, (row.rstrip(), "plain"))
        yield ((_INDENT, "plain"), *said)
    for note in notes:
        first, *more = flowed(note.split(), room - 2)
        yield from (((sizes.before_quote + text, "quiet"),) for text in (first, *(_GAP + text for text in more)))


def _notes(
    line: ClaimLine, repeats: Iterable[ClaimLine], *, outlets: Mapping[str, str], against: Mapping[str, str]
) -> list[str]:
    """Say why a claim does not count, what it contradicts and repeats, and who repeats it and is folded into it."""
    notes, say, crossed = [], line.told.say, MEANING["x"]
    if line.why_not:
        notes.append(f"x {say(crossed)}: {printable(line.why_not)}")
    if line.contradicts:
        others = dict.fromkeys(printable(against.get(claim, claim)) for claim in line.contradicts)
        notes.append("! " + say("cannot hold together with {others}", others=", ".join(others)))
    if line.repeats is not None:
        notes.append("= " + say("repeats {claim}", claim=printable(outlets.get(line.repeats, line.repeats))))
    if names := Counter(printable(other.outlet) for other in repeats):
        listed = (
            name if count == 1 else say("{name} ({n} times)", name=name, n=count) for name, count in names.items()
        )
        notes.append("= " + say("repeated by {names}", names=", ".join(listed)))
    return notes


def _cells(line: ClaimLine) -> tuple[str, ...]:
    return printable(line.figure), line.what, line.who, printable(line.source)


def _row(cells: Iterable[str], sizes: _Widths) -> list[str]:
    widths = (sizes.place, sizes.role, sizes.group, sizes.outlet)
    return [padded(clipped(cell, width), width) for cell, width in zip(cells, widths, strict=True)]


def _legend(lines: Sequence[ClaimLine], kept_back: Mapping[str, int], *, frame: _Frame) -> Iterator[ViewLine]:
    """Say what the marks mean that were used, how many claims have each, and what is not shown."""
    counts = Counter(line.mark for line in lines)
    say, width = frame.told.say, frame.sizes.line
    parts = [f"{mark} {say(meaning)}: {counts[mark]}" for mark, meaning in MEANING.items() if counts[mark]]
    texts = flowed(parts or [say("No claims.")], width, gap="   ")
    if any(kept_back.values()):
        listed = ", ".join(f"{number} {what}" for what, number in kept_back.items() if number)
        texts += flowed(say("Not shown: {listed}; --all shows them.", listed=listed).split(), width)
    yield ()
    yield from (((text, "quiet"),) for text in texts)
