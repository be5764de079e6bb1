"""Text into lines, sentences and words, each with its character offsets (``text[start:end]`` is the piece itself)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_LETTER = r"[^\W\d_]"
WORD = re.compile(  # blanks are passed over at once; the most frequent kinds stand first
    rf"(?=\S)(?:{_LETTER}{{2,}}(?:['’]{_LETTER}+)*"  # words, with inner apostrophes; a hyphen parts words
    r"|(?:[A-Z]\.){2,}"  # U.S., D.C.
    rf"|{_LETTER}(?:['’]{_LETTER}+)*"
    r"|\d+(?:[.,]\d+)*"  # 8,000 and 1.5
    r"|--+"  # a dash, as typewriters and agencies write it
    r"|[^\w\s])"  # one mark
)
_LAST_WORD = re.compile(r"(?<![\w.’'])[\w.’']+$")
_OPENS_SENTENCE = re.compile(r"(?:The|He|She|It|They|In|On|But|And|A|An|This|That|We|I)\b")
_INITIALS = re.compile(r"(?:[a-z]\.)+[a-z]")  # of "U.S.", but for its last stop
_END = re.compile(r"[.!?…]+[\"'”’)\]]*")
_OPENER = "\"'“‘([—–-"
_LONGEST_SENTENCE = 1_000
_HALVES_OF_DAY = frozenset({"a.m", "p.m"})
# "At 6 a.m." and "Shortly before 6 a.m." where they open a sentence, at the start of a line or behind another one.
_OPENS_WITH_HOUR = re.compile(r"(?:^|[.!?]\s+)(?:[A-Z]\w+ (?:\w+ )?)?[\d:.]{1,5} ?[ap]\.m$")
# What goes on with "6 a.m." in its sentence whatever the language: a zone ("EST"), a figure.
_GOES_ON = re.compile(r"\s*(?:[A-Z]{2,4}\b|\d)")
_WORDS_OF_ZONE = 3  # "Alaska Standard Time"
_REACH = 60  # characters behind a stop that are looked at


class Span(NamedTuple):
    """A stretch of text by its character offsets, the end excluded."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Give the stretch itself."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Tell whether `other` lies inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Tell whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Word(NamedTuple):
    """One word, number or mark of a sentence."""

    text: str
    start: int
    end: int

    @property
    def lower(self) -> str:
        """The word in lower case, with straight apostrophes."""
        return self.text.lower().replace("’", "'")

    @property
    def is_capital(self) -> bool:
        """Whether it starts with a capital letter."""
        return self.text[:1].isupper()


def words(text: str, span: Span) -> list[Word]:
    """List the words, numbers and marks of a stretch of text.

    Examples
    --------
    >>> [w.text for w in words("About 7,500 left the U.S.-bound column.", Span(0, 39))]
    ['About', '7,500', 'left', 'the', 'U.S.', '-', 'bound', 'column', '.']
    """
    make = tuple.__new__  # what `Word` itself calls, one call deeper
    return [make(Word, (m[0], m.start(), m.end())) for m in WORD.finditer(text, span.start, span.end)]


_TITLE_CASE_SHARE = 0.6
_SHORT_WORD = 3
_LETTERS = re.compile(r"[^\W\d_]+")


def is_title_case(line: str) -> bool:
    """Tell whether a line is set as headlines often are, nearly every longer word with a capital or all in capitals.

    Examples
    --------
    >>> is_title_case("Long Column Nears Coast Town"), is_title_case("The column nears Coast Town.")
    (True, False)
    """
    all_capitals = line.isupper()
    if not all_capitals and line.rstrip()[-1:] in {".", "!", "?"}:
        return False
    found = _LETTERS.findall(line)
    if all_capitals and len(found) > 1:
        return True
    long = [word for word in found if len(word) > _SHORT_WORD]
    return len(long) > _SHORT_WORD and sum(word[0].isupper() for word in long) >= _TITLE_CASE_SHARE * len(long)


def lines(text: str) -> list[Span]:
    """List the lines that hold more than blanks, without the blanks around them."""
    found: list[Span] = []
    start = 0
    for raw in text.splitlines(keepends=True):
        bare = raw.strip()
        if bare:
            lead = len(raw) - len(raw.lstrip())
            found.append(Span(start + lead, start + lead + len(bare)))
        start += len(raw)
    return found


def sentences(
    text: str,
    line: Span,
    abbreviations: frozenset[str],
    *,
    days: frozenset[str] = frozenset(),
    zones: frozenset[str] = frozenset(),
) -> list[Span]:
    """Split one line into sentences.

    Parameters
    ----------
    text
        The whole text.
    line
        The line to split.
    abbreviations
        Lower-case words whose full stop does not end a sentence, without the stop ("mr", "dec").
    days, zones
        Lower-case words of a day and of a time zone, with which "6 a.m." goes on ("monday", "dec"; "time").

    Returns
    -------
    list of Span
        The sentences in order; a quotation inside a sentence does not split it.

    Notes
    -----
    Where a page glued two sentences together ("difference.A vast caravan"), a lower-case letter, a stop and a capital
    followed by a letter or a blank are taken for an end. What runs on for more than a thousand characters is a table or
    a list; it is cut at a blank.

    Examples
    --------
    >>> line = "Mr. Díaz left on Dec. 20. He rode.A mule carried him."
    >>> [s.of(line) for s in sentences(line, Span(0, len(line)), frozenset({"mr", "dec"}))]
    ['Mr. Díaz left on Dec. 20.', 'He rode.', 'A mule carried him.']
    """
    ends = (
        mark.end()
        for mark in _ends(text, line)
        if mark.group() != "."
        or not _is_inside(text, line, mark.start(), abbreviations=abbreviations, days=days, zones=zones)
    )
    cuts = [end for end in ends if end < line.end]
    return list(_pieces(text, line, cuts))


def _pieces(text: str, line: Span, cuts: Iterable[int]) -> Iterator[Span]:
    start = line.start
    for cut in [*cuts, line.end]:
        while cut - start > _LONGEST_SENTENCE:
            blank = text.rfind(" ", start, start + _LONGEST_SENTENCE)
            end = blank if blank > start else start + _LONGEST_SENTENCE
            yield from _bare(text, start, end)
            start = end
        yield from _bare(text, start, cut)
        start = cut


def _bare(text: str, start: int, end: int) -> Iterator[Span]:
    """Give a stretch without the blanks around it, nothing where there is nothing else."""
    piece = text[start:end]
    if left := len(piece.lstrip()):
        yield Span(end - left, start + len(piece.rstrip()))


def _ends(text: str, line: Span) -> Iterator[re.Match[str]]:
    """Find the marks that may end a sentence, by what follows them."""
    for mark in _END.finditer(text, line.start, line.end):
        end = mark.end()
        after = text[end : min(end + 3, line.end)]
        glued = not after[:1].isspace()
        if glued and not _is_glued_end(text, mark, after):
            continue
        follows = "".join(after.split()).lstrip(_OPENER)
        if not follows or follows[0].isupper() or follows[0].isdigit():
            yield mark


def _is_glued_end(text: str, mark: re.Match[str], after: str) -> bool:
    before = text[mark.start() - 1 : mark.start()]
    return len(after) > 1 and after[0].isupper() and before.islower() and (after[1].islower() or after[1] == " ")


def _is_inside(
    text: str, line: Span, stop: int, *, abbreviations: frozenset[str], days: frozenset[str], zones: frozenset[str]
) -> bool:
    """Tell a full stop that ends no sentence: of an abbreviation, an initial, or an hour that goes on."""
    before = _LAST_WORD.search(text[max(line.start, stop - 20) : stop])
    word = before[0].lower() if before else ""
    if len(word) == 1 and word.isalpha():
        return True  # an initial
    if word in _HALVES_OF_DAY:
        opens = _OPENS_WITH_HOUR.search(text[max(line.start, stop - 30) : stop]) is not None
        return opens or _goes_on(text[stop + 1 : min(stop + 1 + _REACH, line.end)], days=days, zones=zones)
    if _INITIALS.fullmatch(word):  # U.S. – an end only before a word that opens sentences
        return not _OPENS_SENTENCE.match(text[stop + 1 : stop + 1 + _REACH].lstrip())
    return word in abbreviations


def _goes_on(rest: str, *, days: frozenset[str], zones: frozenset[str]) -> bool:
    """Tell whether a day, a zone or a figure follows an hour, by what comes next on its line."""
    if _GOES_ON.match(rest):
        return True
    words = [word.strip(".,") for word in rest.split()[:_WORDS_OF_ZONE]]
    zone = next((at for at, word in enumerate(words) if word.lower() in zones), 0)
    is_zone = zone > 0 and all(word[:1].isupper() for word in words[:zone])  # "Alaska time", not "By that time"
    return bool(words) and (words[0].lower() in days or is_zone)
