"""What the words around a name say for or against its being a place."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import NamedTuple

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, Sense, VerbClass
from ..grammar.table import Grammar
from ..text import WORD, Span, Word, words
from .leads import TRANSITIVE, Lead, is_joint

P = PrepositionClass

_ARTICLES = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR})
_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_LINKS = frozenset({VerbClass.BE, VerbClass.AWAIT, Adverb.IT, Adverb.MODAL})
_LABELS = TRANSITIVE | frozenset({VerbClass.STAY, VerbClass.BEGIN, VerbClass.END, NounClass.NEXT, NounClass.GOAL})
_TIES = frozenset({"-", "/"})
_OPEN_CLASSES = frozenset({NounClass.AREA, NounClass.GROUP, NounClass.CROWD, Adverb.PLAIN})
_DATELINE_AFTER = re.compile(r"[^.!?]{0,40}(?:\s[—–-]+\s|\s*\()")
_LOG_HOUR = re.compile(r"\s*\d{1,2}[:.h]\d{2}(?:\s*[ap]\.?m\.?|\s*h(?:rs?)?\.?)?\s*+[.:–—-]?\s*+")
_MARCHES = frozenset({NounClass.GROUP, VerbClass.MOVE})
_LEAST_NAMED = 3
_REACH = 60
#: Characters that ", as well as" and the like may take.
_JOINT = 20
_CAPITALS_AFTER = re.compile(r"(?: (?:of |and |de |del |& )?[A-Z\u00C0-\u00DE][\w'’.]*){1,5}")


class Line(NamedTuple):
    """One line of an article, as the evidence looks at it.

    Attributes
    ----------
    text
        The article's whole text.
    span
        The line's offsets in it.
    titled
        Whether it is set in title case, where a capital says nothing.
    demonyms
        Offsets of the words that name a place's people ("the Mexican town of").
    """

    text: str
    span: Span
    titled: bool
    demonyms: AbstractSet[int]


class Surroundings:
    """The few words on either side of a name in its line.

    Parameters
    ----------
    line
        The line.
    name
        The name's offsets.
    grammar
        The article's language.
    """

    def __init__(self, line: Line, name: Span, grammar: Grammar) -> None:
        self._line = line
        self._name = name
        self._grammar = grammar

    @cached_property
    def _before(self) -> list[Word]:
        """The words before the name, as far back as any test looks."""
        text, first = self._line.text, self._line.span.start
        start = max(first, self._name.start - _REACH)
        if start > first:  # begin with a whole word
            start = text.find(" ", start, self._name.start) + 1 or self._name.start
        return words(text, Span(start, self._name.start))

    @cached_property
    def _after(self) -> Word | None:
        """The word after the name, None at the end of its line; only as much of it as any test looks at."""
        end = min(self._line.span.end, self._name.end + _REACH)
        found = WORD.search(self._line.text, self._name.end, end)
        return None if found is None else Word(found.group(), found.start(), found.end())

    @property
    def is_titled(self) -> bool:
        """Whether the name's capital says nothing, as all words of its line have one."""
        return self._line.titled

    @cached_property
    def is_inside_name(self) -> bool:
        """Whether the name is part of a longer run of capitals: a person's or a body's name."""
        if self._line.titled:
            return False
        return self._joins_before() or self._joins_after() or self._is_cause()

    def _is_cause(self) -> bool:
        """Tell what a march goes by in its name ("their Walk for Peace")."""
        start = max(self._line.span.start, self._name.start - _REACH)
        if "".join(self._line.text[start : self._name.start].split()[-2:]).islower():
            return False  # spares most names the words before them
        if len(self._before) < _LEAST_NAMED or not self._before[-2].is_capital:
            return False
        goes_for = P.GOAL in self._senses(self._before[-1])
        return goes_for and bool(self._senses(self._before[-2]) & _MARCHES)

    def is_owned(self) -> bool:
        """Tell whether an owner stands right before the name ("Chiapas's X")."""
        return bool(self._before) and self._before[-1].lower.replace("’", "'").endswith(("'s", "s'", "'"))

    def _joins_before(self) -> bool:
        text, start, first = self._line.text, self._name.start, self._line.span.start
        if start - first < 2 or text[start - 1] != " " or not text[start - 2].isalnum():
            return False
        blank = text.rfind(" ", first, start - 1)
        if not any(map(str.isupper, text[max(blank, first - 1) + 1 : start - 1])):
            return False  # spares most names the words before them
        if not self._before:
            return False  # a word longer than any test looks back
        opens = len(self._before) == 1 or not self._before[-2].text[0].isalnum()
        return self._joins(self._before[-1], opens=opens)

    def _joins_after(self) -> bool:
        text, end = self._line.text, self._name.end
        if text[end - 1] == "." or text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
            return False
        return self._after is not None and self._joins(self._after, opens=False) and not self._names_body

    @cached_property
    def _names_body(self) -> bool:
        """Whether the name opens that of a body or a street ("the X Police Department")."""
        run = _CAPITALS_AFTER.match(self._line.text, self._name.end, self._line.span.end)
        return run is not None and any(
            word.lower().rstrip(".") in self._grammar.body_nouns for word in run.group().split()
        )

    @property
    def _first_word(self) -> str:
        return self._line.text[self._name.start : self._name.end].partition(" ")[0].lower()

    def is_attributive(self) -> bool:
        """Tell whether the name only says which one is meant of what the noun after it names."""
        before = self._before[-1] if self._before else None
        led = before is not None and bool(self._senses(before) & _ARTICLES)
        return (led or self._names_body) and self._modifies

    def names_lodging(self) -> bool:
        """Tell whether a building or ground follows that is in the town of the name ("the X arena")."""
        return self._after is not None and self._after.text in self._grammar.lodging_nouns

    def is_ground(self) -> bool:
        """Tell whether a hall or ground goes by the name alone, which may be its town's ("la Arena X")."""
        if not self._grammar.names.heads_first or not self._before or self._joins_after() or self._is_owned():
            return False
        return self._before[-1].end == self._name.start - 1 and self._before[-1].lower in self._grammar.lodging_nouns

    def _is_owned(self) -> bool:
        """Tell whether "of" follows, with what the thing of that name is in or of."""
        return self._after is not None and P.OF in self._senses(self._after)

    def names_land(self) -> bool:
        """Tell whether a land follows that is called after the name ("X district")."""
        names = self._grammar.names
        return self.names_last_land() or (self._after is not None and self._after.text in names.lands)

    def names_last_land(self) -> bool:
        """Tell whether lands follow that are called after the names of a list ("the X and Y districts")."""
        return self._after is not None and self._after.text in self._grammar.names.several_lands

    @cached_property
    def _modifies(self) -> bool:
        """Whether a noun follows that the name tells of ("the X mayor", "the X Fire Department")."""
        if self._names_body:
            return True
        after = self._after
        if after is None or not after.text[0].islower():
            return False
        senses = self._senses(after)
        return not senses or any(isinstance(sense, NounClass) for sense in senses)

    def is_thing(self) -> bool:
        """Tell whether the words beside the name make a thing, a body or somebody of it."""
        text, start, end = self._line.text, self._name.start, self._name.end
        if text[start - 1 : start] in _TIES or (text[end : end + 1] in _TIES and text[end + 1 : end + 2].isalpha()):
            goal = self._grammar.goal_ending
            return not goal or text[end : end + len(goal)] != goal  # "the X-bound caravan"
        before = self._before[-1] if self._before else None
        if before is not None and before.text == "&":
            return True
        if before is not None and self._senses(before) & _ARTICLES:  # "the Hope", but "la Ciudad de México"
            return self._first_word not in self._grammar.town_nouns and not self._modifies
        return self._after is not None and (self._after.text == "&" or bool(self._senses(self._after) & _SPEAKING))

    def has_title(self) -> bool:
        """Tell whether a person's title stands before ("President X")."""
        return bool(self._before) and self._before[-1].lower.rstrip(".") in self._grammar.titles

    def is_locative(self, *, after_path: bool = True) -> bool:
        """Tell whether a preposition of place, a verb that takes a place, or "city of" leads up to the name."""
        return Lead(self._before, self._line.demonyms, self._grammar).is_locative(after_path=after_path)

    def is_scheduled(self) -> bool:
        """Tell whether a day or a label leads to the name ("Saturday was X", "Tomorrow, X", "Midday rest: X")."""
        if self._after is not None and self._after.text[0].isalnum() and not is_joint(self._after, self._grammar):
            return False
        if _LOG_HOUR.fullmatch(self._line.text, self._line.span.start, self._name.start):
            return True
        at = len(self._before) - 1
        if at > 0 and self._before[at].text == ":":
            return self._before[at - 1].lower in self._grammar.day_words or self._is_label(self._before[at - 1])
        while at > 0 and self._leads_on(self._before[at]):
            at -= 1
        return at >= 0 and self._before[at].lower in self._grammar.day_words

    def _leads_on(self, word: Word) -> bool:
        return word.text == "," or bool(self._senses(word) & _LINKS)

    def _is_label(self, word: Word) -> bool:
        readings = self._grammar.lexicon.get(word.lower, ())
        return any(lexeme.sense in _LABELS and lexeme.form in {None, Form.NOUN, Form.BASE} for lexeme in readings)

    def is_dateline(self) -> bool:
        """Tell whether the name opens a line as a dateline does."""
        return (
            self._name.start - self._line.span.start <= _REACH
            and self._opens_line()
            and (bool(_DATELINE_AFTER.match(self._line.text, self._name.end)) or self._heads_report())
        )

    def _heads_report(self) -> bool:
        """Tell "NASHIK: Hundreds of farmers …", a dateline as many papers of Asia print it."""
        is_upper = self._line.text[self._name.start : self._name.end].isupper()
        return is_upper and self._after is not None and self._after.text == ":"

    def _opens_line(self) -> bool:
        return not any(map(str.isalnum, self._line.text[self._line.span.start : self._name.start]))

    def follows(self, earlier: Span) -> bool:
        """Tell whether the name continues a list that an earlier name is part of."""
        if not 0 < self._name.start - earlier.end <= _JOINT:
            return False
        between = [
            word
            for word in words(self._line.text, Span(earlier.end, self._name.start))
            if word.text not in "()" and not self._tells_day(word)  # "X (6), Y (May 7)": days of a plan
        ]
        if not 0 < len(between) <= 2 or not all(is_joint(word, self._grammar) for word in between):
            return False
        goes_on = self._after is not None and (is_joint(self._after, self._grammar) or self._after.text == "(")
        return goes_on or any(word.text != "," for word in between)

    def _tells_day(self, word: Word) -> bool:
        return word.text.isdigit() or word.lower in self._grammar.dates.months

    def _senses(self, word: Word) -> AbstractSet[Sense]:
        return self._grammar.senses_of(word.lower)

    def _joins(self, word: Word, *, opens: bool) -> bool:
        """Tell whether a neighbour makes the name part of a longer one."""
        if not word.is_capital or ("." in word.text and word.text.isupper()):
            return False
        bare = word.lower.removesuffix("'s")
        if bare in self._grammar.calendar_words:
            return False
        senses = self._grammar.senses_of(bare)
        if opens:  # the first word of a sentence is a capital anyway
            return not senses
        return not senses & _OPEN_CLASSES and word.lower not in self._grammar.titles
