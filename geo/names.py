"""How a name is compared: folded words, and where they stand in the text they come from (offsets in characters).

Names and texts are folded alike, one character to one character, so that an offset into the folded text is an
offset into the original. Accents and case vanish; apostrophes, hyphens and dots part words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

#: Words that keep their full stop inside a name ("St. Louis", "Gral. Escobedo", "EE. UU.").
ABBREVIATIONS = frozenset(
    re.findall(
        r"\w+",
        """
        av cd cdad col cnel dr dra ee ejdo fco fdo ft gen gob gov gral hda ing jr lic ma mt mte mts ntra pdte
        pob pte pres prof pto pt rcho sgt sn sr sra st sta ste sto tte vda vlla
        """,
    )
)

#: What characters fold to, other than letters and digits: nothing, a blank inside a name, its end; and what fills up a
#: gap of several characters that is a blank inside a name.
_DROPPED, _JOIN, _STOP, _BREAK, _FILLER = "\0", " ", ".", "\n", "\x1f"
#: What parts the words of a folded line.
GAPS = _JOIN + _BREAK + _FILLER
#: Apostrophes, hyphens and dashes, slash, ampersand, underscore, middle dot, ordinal and degree signs.
_JOINERS = frozenset("'`-/&_\u2018\u2019\u00b4\u02bb\u02bc\u02be\u02bf\u2010\u2011\u2013\u2212\u00b7\u00ba\u00b0\u00aa")
_LETTERS = {
    "ß": "s",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "\u0131": "i",
    "æ": "a",
    "œ": "o",
    "þ": "t",
    "ŋ": "n",
    "ħ": "h",
}
_WORD = re.compile(f"[^{_JOIN}{_STOP}{_BREAK}{_FILLER}]+")
#: A stop, and what goes on with it, that may be an abbreviation's: those behind longer words are not.
_STOPS = re.compile(r"\.(?<![A-Za-z]{5}\.)[ .]*")
#: A blank stands before what is asked of it, so that most of a text is passed over at once.
_BLANKS = re.compile(r" (?<![\n ] ) +")
_NOT_ASCII = re.compile("[^\0-\x7f]")
#: Most kinds of other characters than ASCII ones that are folded kind by kind.
_FEW_KINDS = 32
#: Letters of the longest abbreviation, one less than `_STOPS` passes over.
_LONGEST = 4


class _Folding(dict[int, str]):
    """Folding of each character met so far; `str.translate` asks it for the others."""

    def __missing__(self, code: int) -> str:
        """Fold one character to exactly one."""
        character = chr(code)
        folded = _folded_character(character)
        if folded.isascii() and not character.islower():  # others change when they are made small again
            folded = folded.upper()
        self[code] = folded
        return folded


def _folded_character(character: str) -> str:
    if character == _STOP:
        return _STOP
    if character in _JOINERS or (character.isspace() and character not in "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"):
        return _JOIN
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return _DROPPED
    base = unicodedata.normalize("NFKD", character)[0].lower()[0]
    if not base.isalnum():
        return _BREAK
    return _LETTERS.get(base, base)


_FOLDING = _Folding()


def fold(name: str) -> str:
    """Fold a name to what it is compared by: bare lower-case words, one space apart.

    Parameters
    ----------
    name
        Any text, composed or decomposed.

    Returns
    -------
    str
        The folded name; empty where it has no letter or digit. Folding it again changes nothing.

    Notes
    -----
    Characters fold one to one, so "ß" becomes "s" and "æ" becomes "a".

    Examples
    --------
    >>> fold("Juchitán de Zaragoza"), fold("U.S."), fold("O'Fallon")
    ('juchitan de zaragoza', 'u s', 'o fallon')
    """
    if name.isascii() and name.isalnum():
        return name.lower()  # as most words are
    return " ".join(_WORD.findall(bare(name.translate(_FOLDING).lower())))


def bare(folded: str) -> str:
    """Leave out of folded text what only fills it up to the length of the text itself."""
    return folded.replace(_DROPPED, "").replace(_FILLER, "") if is_filled(folded) else folded


def is_filled(folded: str) -> bool:
    """Tell whether folded text is longer than its words and the blanks between them."""
    return _DROPPED in folded or _FILLER in folded


def in_line(text: str) -> str:
    r"""Fold a text but for its capitals, each character by itself; a blank joins what may be one name, "\n" parts it.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        As long as the text. Words have letters and digits, in capitals where the text has Latin ones. What parts them
        is one blank where a name may go on: behind "St." and single letters too, but not behind a comma or a sentence.
        Characters that count for nothing are there as ones that `bare` takes out.

    Examples
    --------
    >>> in_line("Los Ángeles, EE. UU.").replace("\n", "|")
    'Los Angeles| EE\x1f UU '
    """
    line = _folded(text)
    if _STOP in line:
        line = _STOPS.sub(_without_stop, line).replace(_STOP, _BREAK)
    if _JOIN * 2 in line:
        line = _BLANKS.sub(_filled, line)
    return line


def _folded(text: str) -> str:
    """Fold every character; the few that are not ASCII first, each kind at once: the rest is then translated fast."""
    for kind in () if text.isascii() else _kinds(text):
        folded = _FOLDING[ord(kind)]
        if folded.isascii() and folded != _DROPPED:  # which, folded once more, would part names
            text = text.replace(kind, folded)
    return text.translate(_FOLDING)


def _kinds(text: str) -> set[str]:
    """List the other characters than ASCII ones of a text; none of a text that has many."""
    kinds: set[str] = set()
    for found in _NOT_ASCII.finditer(text):
        kinds.add(found.group())
        if len(kinds) > _FEW_KINDS:
            return set()
    return kinds


def end_of(line: str, start: int, letters: int) -> int:
    """Tell where in a folded line some words end.

    Parameters
    ----------
    line
        As `in_line` gives it.
    start
        Where the words begin.
    letters
        How many characters they have, single blanks between them.
    """
    end = start + letters
    if not is_filled(line[start : end + 1]):
        return end
    end = start
    for _ in range(letters):
        while is_filled(line[end]):
            end += 1
        end += 1
    while line[end : end + 1] == _DROPPED:
        end += 1
    return end


def _without_stop(gap: re.Match[str]) -> str:
    """Give what stands for a stop and the blanks behind it."""
    written, start = gap.group(), gap.start()
    if written.count(_STOP) == 1:
        word = _last_word(gap.string[max(0, start - _LONGEST - 1) : start])
        if len(word) == 1 or word in ABBREVIATIONS or (written == _STOP and len(word) == 2):
            return _filled(gap)
    return _BREAK * len(written)


def _last_word(folded: str) -> str:
    return bare(re.split("[ .\n]", folded)[-1]).lower()


def _filled(gap: re.Match[str]) -> str:
    return _FILLER * (gap.end() - gap.start() - 1) + _JOIN


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text.

    Attributes
    ----------
    folded
        The words, folded.
    spans
        Where each stands: ``text[start:end]`` is the word as written.
    line
        The folded text, as long as the text itself.
    """

    folded: list[str]
    spans: list[tuple[int, int]]
    line: str

    def __len__(self) -> int:
        """Count the words."""
        return len(self.folded)

    def joined(self, index: int) -> bool:
        """Tell whether a word can go on a name that the word before it is part of.

        A comma, a full stop and a new line end a name; the stop after "St", a single letter or inside "EE.UU" does not.
        """
        if index == 0:
            return False
        return bare(self.line[self.spans[index - 1][1] : self.spans[index][0]]) == _JOIN


def words(text: str) -> Words:
    """Take a text apart into folded words that know where they stand in it.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    Words
        The words in order.

    Examples
    --------
    >>> found = words("From St. Louis, U.S.A.")
    >>> [(word, found.joined(index)) for index, word in enumerate(found.folded)]
    [('from', False), ('st', True), ('louis', True), ('u', False), ('s', True), ('a', True)]
    """
    line = in_line(text).lower()
    found = [(word, match.span()) for match in _WORD.finditer(line) if (word := bare(match.group()))]
    return Words([word for word, _ in found], [span for _, span in found], line)
