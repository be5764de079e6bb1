"""What stands beside a name: the class of the word before it and of the word behind it, one short label each."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ..grammar import grammar_for
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..grammar.table import Grammar

P = PrepositionClass

#: Labels of the senses of small words, the first that fits; "in", "to" and "from" speak for a place.
_SMALL_WORDS: tuple[tuple[object, str], ...] = (
    (P.PLACE, "in"), (P.SOURCE, "from"), (P.GOAL, "toward"), (P.ENTRY, "toward"), (P.PATH, "through"),
    (P.BEYOND, "beyond"), (P.BETWEEN, "beyond"), (P.TO, "to"), (P.OF, "of"), (P.ACCORDING, "by"), (P.BESIDE, "with"),
    (P.SUCH, "such"), (P.TIME, "after"), (P.BEFORE, "after"), (Adverb.DEFINITE, "the"), (Adverb.DETERMINER, "a"),
    (Adverb.THEIR, "their"), (Adverb.AND, "and"),
)  # fmt: skip
_VERBS: tuple[tuple[frozenset[object], str], ...] = (
    (frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.HEAD, VerbClass.RECEDE}), "reach"),
    (frozenset({VerbClass.SAY, VerbClass.TELL}), "say"),
    (frozenset({VerbClass.BE, Adverb.MODAL}), "be"),
)
_SMALL_LABELS = frozenset(label for _, label in _SMALL_WORDS)

#: Labels of what stands before a name where it is in a place.
LOCATIVE = frozenset({"in", "from", "toward", "through", "beyond", "to"})
#: Labels after which the word before that one tells more ("in the X", "University of X").
LED = frozenset({"the", "a", "their", "of"})
_QUOTES = "\"'“”‘’["
_REMEMBERED = 1 << 14
_LONGEST_TITLE = 3
_AFTER = re.compile(r"[^\W_][\w'’]*")
_OF_MORE = re.compile(r" ([^\W\d_]{2,3})(?: [^\W\d_]{2,3})? (?=[^\W\d_])")
_HYPHENED = re.compile(r"[-–]([^\W_]+)")


class Beside(NamedTuple):
    """What stands before and behind a name.

    Attributes
    ----------
    before, after
        The labels; in capitals where they are a mark or a word with a capital.
    led
        The label before the article or "of" that stands before the name, else empty.
    """

    before: str
    after: str
    led: str


class Neighbours:
    """Labels the words beside names in one language.

    Parameters
    ----------
    grammar
        The language.
    """

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._label_before = lru_cache(_REMEMBERED)(self._before)
        self._label_after = lru_cache(_REMEMBERED)(self._after)
        self.sense = lru_cache(_REMEMBERED)(self._sense)
        self._qualifies = lru_cache(_REMEMBERED)(re.compile(grammar.qualifier).fullmatch)

    def of(self, text: str, start: int, end: int) -> Beside:
        """Label what stands beside a stretch of text."""
        before, at = self._look_back(text, start)
        led = ""
        if before in LED:
            led, earlier = self._look_back(text, at)
            if before == "of" and (phrase := self.sense(text[earlier:start].strip().lower())) in LOCATIVE:
                before = phrase  # "out of", "west of"
        return Beside(before, self._look_ahead(text, end), led)

    def is_small(self, word: str) -> bool:
        """Tell whether a lower-case word is a preposition, an article or a conjunction."""
        return word.isalpha() and self.sense(word) in _SMALL_LABELS

    def qualifies(self, between: str) -> bool:
        """Tell whether the words between two names say that one lies in the other ("X, in the state of Y")."""
        return self._qualifies(between) is not None

    @property
    def is_led_by_kinds(self) -> bool:
        """Whether the language puts the noun for a kind before the name ("río X"), and names on behind "of"."""
        return self._grammar.names.heads_first

    def goes_on(self, text: str, end: int) -> int | None:
        """Find where a name goes on behind "of" ("San José de X"), None where it does not."""
        found = _OF_MORE.match(text, end)
        return found.end() if found is not None and self.sense(found[1]) in {"of", "from"} else None

    def _look_back(self, text: str, start: int) -> tuple[str, int]:
        if start == 0:
            return "START", 0
        mark = text[start - 1]
        if mark != " ":
            return _mark_before(mark), start - 1
        at = text.rfind(" ", 0, start - 1) + 1
        at = text.rfind("\n", at, start - 1) + 1 or at
        return (self._label_before(text[at : start - 1]), at) if at < start - 1 else ("START", at)

    def _before(self, raw: str) -> str:
        """Label a word with the marks that stick to it."""
        if not raw[-1].isalnum():
            return self._before_mark(raw)
        word = raw.lower().lstrip(_QUOTES + "(").replace("’", "'")
        if word.endswith("'s"):
            return "OWNER"
        if word.isdigit():
            return "NUMBER"
        if word in self._grammar.titles:
            return "TITLE" if raw.lstrip(_QUOTES + "(")[:1].isupper() else "title"
        sense = self.sense(word)
        if not raw.lstrip(_QUOTES + "(")[:1].isupper() or sense in _SMALL_LABELS:
            return sense or "word"
        return self._capital_before(word, sense)

    def _before_mark(self, raw: str) -> str:
        bare = raw[:-1].lower()
        if raw[-1] == "." and raw[:1].isupper():
            if len(raw) == 2:  # an initial
                return "INITIAL"
            if len(raw) <= _LONGEST_TITLE or bare in self._grammar.titles:
                return "TITLE"
        if raw[-1] == ",":
            return "COMMA"
        return (
            "STOP" if raw[-1] in '.!?…”"' else "COLON" if raw[-1] in ":;" else "DASH" if raw[-1] in "—–-|" else "MARK"
        )

    def _capital_before(self, word: str, sense: str) -> str:
        names = self._grammar.names
        if word in names.given:
            return "GIVEN"
        if word in names.civic or word in names.houses or word in names.firms or word in self._grammar.body_nouns:
            return "BODY"
        if sense:
            return "KNOWN"
        return "DAY" if word in self._grammar.calendar_words else "CAPITAL"

    def _look_ahead(self, text: str, end: int) -> str:
        mark = text[end : end + 1]
        if mark != " ":
            return self._mark_after(text, end, mark)
        found = _AFTER.match(text, end + 1)
        if found is None:
            mark = text[end + 1 : end + 2]
            return "DASH" if mark in {"—", "–", "-"} else "OPEN" if mark == "(" else "MARK"
        word = found.group()
        if len(word) == 1 and word.isupper() and text[found.end() : found.end() + 1] == ".":
            return "INITIAL"
        return self._label_after(word)

    def _mark_after(self, text: str, end: int, mark: str) -> str:
        if mark in {"'", "’"}:
            return "OWNER" if text[end + 1 : end + 2] == "s" else "MARK"
        if mark in {"-", "–"} and mark:
            found = _HYPHENED.match(text, end)
            if found is None:
                return "MARK"
            return "-CAPITAL" if found[1][0].isupper() else "-word"
        return _MARKS_AFTER.get(mark, "MARK")

    def _after(self, raw: str) -> str:
        word = raw.lower().replace("’", "'")
        if word[0].isdigit():
            return "NUMBER"
        if not raw[0].isupper():
            return self.sense(word) or "word"
        return self._capital_after(word.removesuffix("'s"))

    def _capital_after(self, word: str) -> str:
        names = self._grammar.names
        for listed, label in (
            (names.ways, "WAY"),
            (names.landforms, "LAND"),
            (names.divisions, "DIVISION"),
            (names.houses, "HOUSE"),
            (names.civic, "CIVIC"),
            (self._grammar.titles, "CIVIC"),
            (names.firms, "FIRM"),
            (self._grammar.calendar_words, "DAY"),
            (self._grammar.body_nouns, "BODY"),
        ):
            if word in listed:
                return label
        sense = self.sense(word)
        return ("KNOWN" if sense not in _SMALL_LABELS else sense) if sense else self._unknown_after(word)

    def _unknown_after(self, word: str) -> str:
        return "SURNAME" if word in self._grammar.names.surnames else "CAPITAL"

    def _sense(self, word: str) -> str:
        """Label what a lower-case word is to a name beside it; empty where the lexicon lacks it."""
        senses = self._grammar.senses_of(word)
        if not senses:
            return ""
        for sense, label in _SMALL_WORDS:
            if sense in senses:
                return label
        for verbs, label in _VERBS:
            if senses & verbs:
                return label
        if any(isinstance(sense, VerbClass) for sense in senses):
            return "verb"
        return "noun" if any(isinstance(sense, NounClass) for sense in senses) else "word"


_MARKS_AFTER = {"": "END", "\n": "END", ".": "STOP", "!": "STOP", "?": "STOP", ",": "COMMA", ")": "CLOSE", "]": "CLOSE"}
_MARKS_AFTER |= {'"': "QUOTE", "”": "QUOTE", "/": "SLASH", ":": "COLON"}


def _mark_before(mark: str) -> str:
    if mark == "\n":
        return "START"
    if mark in "-–/":
        return "TIED"
    return "OPEN" if mark == "(" else "QUOTE" if mark in _QUOTES else "MARK"


@lru_cache(maxsize=8)
def neighbours(language: str | None) -> Neighbours:
    """Give what labels the neighbours of names in a language."""
    return Neighbours(grammar_for(language))
