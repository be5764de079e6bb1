"""Place names in an article: which of the gazetteer's matches are places, by the evidence around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from ..geo.gazetteer import Gazetteer, Match
from ..geo.names import fold
from ..geo.place import Candidate
from .grammar.table import Adverb, Grammar, NounClass, PrepositionClass, VerbClass
from .text import Span, Word, words

# A town this large needs no evidence beside its name; smaller ones share their names with people and things.
_KNOWN_TOWN = 300_000
_FAR_CLASSES = frozenset({"country", "region", "continent", "border"})
_LOCATIVE = frozenset({PrepositionClass.SOURCE, PrepositionClass.GOAL, PrepositionClass.TO, PrepositionClass.ENTRY, PrepositionClass.PATH, PrepositionClass.PLACE, PrepositionClass.BEYOND})  # fmt: skip
_TRANSITIVE = frozenset({VerbClass.LEAVE, VerbClass.REACH, VerbClass.PASS, VerbClass.HEAD})
_PARTICLE = re.compile(r"^(?:de|del|la|las|los|da|do|dos|van|von|der|bin|al|el|y)$")


@dataclass(frozen=True, slots=True)
class Mention:
    """A place name in a text.

    Attributes
    ----------
    start, end
        Offsets; ``text[start:end]`` is the name as written.
    text
        The name as written.
    demonym
        True where it is the name of a place's people.
    candidates
        Places it may mean, likeliest first, never empty.
    """

    start: int
    end: int
    text: str
    demonym: bool
    candidates: tuple[Candidate, ...]

    @property
    def kind(self) -> str:
        """Kind of the likeliest place."""
        return self.candidates[0].place.kind


def mentions(text: str, spans: Iterable[Span], gazetteer: Gazetteer, grammar: Grammar) -> list[Mention]:
    """Find the place names in some stretches of a text.

    Parameters
    ----------
    text
        The whole text.
    spans
        Where to look, in order: the lines that are the article's own.
    gazetteer
        Names and what they may mean.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        In order of the text, without overlap; their candidates carry the gazetteer's priors only.

    Notes
    -----
    A name inside a longer run of capitals is the name of a person or a body; a word seen anywhere as part of a
    person's name is a person throughout; a town that is not large needs a locative word, a following region or the
    company of another place.
    """
    stretches = list(spans)
    people = _people(text, stretches, grammar)
    found: list[Mention] = []
    for span in stretches:
        line = words(text, span)
        titled = _is_titled(line)
        for match in gazetteer.matches(span.of(text)):
            shifted = replace(match, start=match.start + span.start, end=match.end + span.start)
            mention = _mention(text, shifted, gazetteer)
            if mention is None:
                continue
            around = _Around(text, line, shifted, grammar, titled)
            if _is_place(mention, around, people, found):
                found.append(mention)
    return found


def _mention(text: str, match: Match, gazetteer: Gazetteer) -> Mention | None:
    candidates = gazetteer.candidates(match.name)
    if not candidates:
        return None
    return Mention(match.start, match.end, text[match.start : match.end], match.demonym, candidates)


class _Around:
    """The words on either side of a match, and what they say for or against a place."""

    def __init__(self, text: str, line: Sequence[Word], match: Match, grammar: Grammar, titled: bool) -> None:
        self.grammar = grammar
        self.titled = titled
        self.before = [word for word in line if word.end <= match.start]
        self.after = [word for word in line if word.start >= match.end]
        self.adjacent_before = bool(self.before) and match.start - self.before[-1].end == 1
        self.adjacent_after = bool(self.after) and self.after[0].start - match.end == 1
        self.text = text
        self.match = match

    def senses(self, word: Word) -> set[object]:
        return {lexeme.sense for lexeme in self.grammar.lexicon.get(word.lower, ())}

    def is_capital_neighbour(self, word: Word, *, opens: bool) -> bool:
        """Tell whether a neighbour makes the match part of a longer name."""
        if not word.is_capital or len(word.text.rstrip(".")) == 0 or self.titled:
            return False
        if word.lower.removesuffix("'s") in self.grammar.calendar_words:
            return False
        if word.text.isupper() and len(word.text) > 1 and "." in word.text:
            return False
        senses = self.senses(word)
        if opens:  # the first word of a sentence is a capital anyway
            return not senses
        return not senses & {NounClass.AREA, NounClass.GROUP, NounClass.CROWD, Adverb.PLAIN} and word.lower not in self.grammar.titles

    def has_locative(self) -> bool:
        """Tell whether a preposition, a verb that takes a place, or "city of" stands before."""
        skipped = 0
        for index in range(len(self.before) - 1, max(-1, len(self.before) - 7), -1):
            word = self.before[index]
            senses = self.senses(word)
            if senses & _LOCATIVE or (senses & _TRANSITIVE and not skipped):
                return True
            if PrepositionClass.OF in senses:
                heads = self.senses(self.before[index - 1]) if index else set()
                return bool(heads & {NounClass.AREA, NounClass.SPOT})
            if not (senses & {Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR, NounClass.AREA, NounClass.SPOT} or self._is_demonym(word)):
                return False
            skipped += 1
        return False

    def _is_demonym(self, word: Word) -> bool:
        return word.is_capital and word.lower.endswith(("an", "ese", "ish", "eno", "ena"))

    def has_region_after(self) -> bool:
        """Tell whether ", Region" follows."""
        return bool(re.match(r",\s+[A-Z(]", self.text[self.match.end : self.match.end + 4]))

    def is_dateline(self) -> bool:
        """Tell whether the match opens a line as a dateline does."""
        return not self.before and bool(re.match(r"[^.!?]{0,40}(?:\s[—–-]+\s|\s*\()", self.text[self.match.end : self.match.end + 50]))


def _is_place(mention: Mention, around: _Around, people: set[str], earlier: Sequence[Mention]) -> bool:
    if mention.demonym:
        return True
    if around.adjacent_before and around.is_capital_neighbour(around.before[-1], opens=len(around.before) == 1 or around.before[-2].text in ".!?“\""):
        return False
    if around.adjacent_before and around.before[-1].lower.rstrip(".") in around.grammar.titles and mention.kind == "town":
        return False
    if around.adjacent_after and around.is_capital_neighbour(around.after[0], opens=False):
        return False
    known_person = fold(mention.text) in people
    locative = around.has_locative()
    if mention.kind in _FAR_CLASSES:
        return not known_person or locative
    if known_person or _is_common_noun(mention, around.grammar):
        return False
    largest = max(candidate.place.population for candidate in mention.candidates)
    if locative or around.is_dateline():
        return True
    listed = bool(earlier) and re.fullmatch(r",? (?:and |or |y )?|, ", around.text[earlier[-1].end : mention.start]) is not None
    is_main_name = fold(mention.candidates[0].place.name) == fold(mention.text)
    return listed or (largest >= _KNOWN_TOWN and is_main_name) or (around.has_region_after() and largest > 0)


def _is_common_noun(mention: Mention, grammar: Grammar) -> bool:
    """Tell a word that means officials, people or things ("Congress") from a place's name."""
    return any(isinstance(lexeme.sense, NounClass) for lexeme in grammar.lexicon.get(mention.text.lower(), ()))


def _is_titled(line: Sequence[Word]) -> bool:
    if line and line[-1].text in ".!?":
        return False
    long = [word for word in line if len(word.text) > 3 and word.text[0].isalpha()]  # noqa: PLR2004
    return len(long) > 2 and sum(word.is_capital for word in long) >= 0.6 * len(long)  # noqa: PLR2004


def _people(text: str, spans: Sequence[Span], grammar: Grammar) -> set[str]:
    """Collect the folded words of people's names: runs of two or more capitals of no known meaning, or after a title."""
    people: set[str] = set()
    for span in spans:
        line = words(text, span)
        if _is_titled(line):
            continue
        run: list[Word] = []
        for word in [*line, Word(".", span.end, span.end)]:
            if word.is_capital and not word.text.isupper() and (not run or word.start - run[-1].end == 1):
                run.append(word)
            elif run and _PARTICLE.match(word.text) and word.start - run[-1].end == 1:
                run.append(word)
            else:
                people.update(_names_in(run, grammar))
                run = [word] if word.is_capital and not word.text.isupper() else []
    return people


def _names_in(run: Sequence[Word], grammar: Grammar) -> Iterable[str]:
    titled = False
    names: list[str] = []
    for word in run:
        lower = word.lower.removesuffix("'s")
        if lower.rstrip(".") in grammar.titles:
            titled = True
        elif not _PARTICLE.match(word.text) and lower not in grammar.lexicon:
            names.append(fold(lower))
    return names if titled or len(names) > 1 else ()
