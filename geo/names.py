"""How a name is compared: folded words, and where they stand in the text they come from (offsets in characters).

Names and texts are folded alike, one character to one character, so that an offset into the folded text is an
offset into the original. Accents and case vanish; apostrophes, hyphens and dots part words.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import accumulate

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

_DROPPED = "\u0300"
_JOIN, _STOP, _BREAK = " ", ".", "\n"
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
_WORD = re.compile(f"[^{_JOIN}{_STOP}{_BREAK}]+")
_GAP = re.compile(f"([{_JOIN}{_STOP}{_BREAK}]+)")


class _Folding(dict[int, str]):
    """Folding of each character met so far; `str.translate` asks it for the others."""

    def __missing__(self, code: int) -> str:
        """Fold one character to exactly one."""
        folded = self[code] = _folded_character(chr(code))
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
    return " ".join(_words_of(name.translate(_FOLDING)))


def _words_of(folded: str) -> list[str]:
    if _DROPPED in folded:
        folded = folded.replace(_DROPPED, "")
    return _WORD.findall(folded)


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
        gap = self.line[self.spans[index - 1][1] : self.spans[index][0]]
        return gap == _JOIN or _joins(gap, self.folded[index - 1])


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
    line = text.translate(_FOLDING)
    pieces = _GAP.split(line)  # words at even places, some of them empty, and what parts them at odd ones
    ends = list(accumulate(map(len, pieces)))
    folded, spans = pieces[::2], list(zip([0, *ends[1::2]], ends[::2], strict=True))
    if not folded[-1]:
        del folded[-1], spans[-1]
    if folded and not folded[0]:
        del folded[0], spans[0]
    if _DROPPED in line:
        bare = [(word.replace(_DROPPED, ""), span) for word, span in zip(folded, spans, strict=True)]
        folded, spans = [word for word, _ in bare if word], [span for word, span in bare if word]
    return Words(folded, spans, line)


def _joins(gap: str, before: str) -> bool:
    if _BREAK in gap:
        return False
    stops = gap.count(_STOP)
    if stops != 1:
        return stops == 0
    return len(before) == 1 or before in ABBREVIATIONS or (gap == _STOP and len(before) == 2)
