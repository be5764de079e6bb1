"""What a figure of a sentence counts: the noun that stands for it, and the words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..amounts.numbers import Figure
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass
from ..grammar.measures import Measures
from ..grammar.table import Grammar
from ..syntax.chunk import Chunk
from ..syntax.clauses import DETERMINERS, clause, is_boundary

PEOPLE = frozenset(
    {NounClass.CROWD, NounClass.PART, NounClass.MEMBER, NounClass.PERSON, NounClass.RESIDENT, NounClass.VEHICLE}
)
COUNTED = PEOPLE | {NounClass.GROUP}
WHOLES = frozenset({NounClass.GROUP, Adverb.MAIN, Adverb.AHEAD, Adverb.BEHIND})
PRONOUNS = frozenset({Adverb.THEM, Adverb.IT, Adverb.THEY, Adverb.HIM})
HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
NO_GROUPS = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.COUNT, NounClass.EVENT, NounClass.STRIKE})
QUOTES = frozenset('"“”«»')
NEAR = 5
_FARTHEST_NOUN = 5
_LONGEST_ASIDE = 8
_LARGEST_LABEL = 1_000
_LONGEST_PHRASE = 4


@dataclass(frozen=True, slots=True)
class Count:
    """A figure in its sentence.

    Attributes
    ----------
    sentence
        The chunks of the sentence.
    figure
        Index of the figure.
    noun
        Index of the noun it counts; the figure's own where it stands by itself ("4,000 had come").
    start, end
        Bounds of its clause.
    grammar
        The article's language.
    """

    sentence: Sequence[Chunk]
    figure: int
    noun: int
    start: int
    end: int
    grammar: Grammar

    @property
    def words(self) -> Measures:
        """The language's words of number."""
        return self.grammar.measures

    @property
    def stands_alone(self) -> bool:
        """Whether no noun follows the figure."""
        return self.noun == self.figure

    @property
    def is_known(self) -> bool:
        """Whether the noun is one of people, groups or vehicles, and not just any word."""
        chunk = self.sentence[self.noun]
        if self.stands_alone or chunk.kind == "demonym" or chunk.text.lower() in self.words.heads:
            return True
        return bool(chunk.readings)

    @property
    def is_of_crowd(self) -> bool:
        """Whether the noun is one of people."""
        chunk = self.sentence[self.noun]
        known = chunk.sense in {NounClass.CROWD, NounClass.MEMBER} or chunk.kind == "demonym"
        return not self.stands_alone and (known or chunk.text.lower() in self.words.heads)

    @property
    def partitive(self) -> int | None:
        """Index of the group, or the pronoun, that the counted are part of ("940 of its members"), None without one."""
        at = self.noun + 1
        if at >= len(self.sentence) or self.sentence[at].sense is not PrepositionClass.OF:
            return None
        for index in range(at + 1, min(len(self.sentence), at + NEAR)):
            sense = self.sentence[index].sense
            known = sense in PEOPLE and self.sentence[index - 1].sense is Adverb.DEFINITE
            known = known or self.sentence[index].kind == "figure"  # "400 of the 3,000"
            if sense in WHOLES or sense in PRONOUNS or sense is Adverb.THEIR or known:
                return index
            if self.sentence[index].is_verb or is_boundary(self.sentence[index]) or sense in COUNTED:
                return None
        return None

    def before(self, reach: int = NEAR) -> str:
        """Give the words right before the figure and its quotation mark, back to a mark at most, in lower case."""
        end = start = self.figure - (self.figure > 0 and self.sentence[self.figure - 1].text in QUOTES)
        while start > max(0, self.figure - reach) and self.sentence[start - 1].kind != "mark":
            start -= 1
        return said(self.sentence, start, end)

    def before_aside(self, reach: int = NEAR) -> str:
        """Give the words before what stands between two commas right before the figure ("are, to date, 300")."""
        if not self.figure or self.sentence[self.figure - 1].text != ",":
            return ""
        inner = range(self.figure - 2, max(0, self.figure - 2 - _LONGEST_ASIDE), -1)
        comma = next((at for at in inner if self.sentence[at].kind == "mark"), None)
        if comma is None or self.sentence[comma].text != ",":
            return ""
        return said(self.sentence, max(0, comma - reach), comma)

    def after(self, reach: int = NEAR) -> str:
        """Give the words right after the counted noun, past the end of the clause, in lower case."""
        return said(self.sentence, self.noun + 1, min(len(self.sentence), self.noun + 1 + reach))


def said(sentence: Sequence[Chunk], start: int, end: int) -> str:
    """Give some chunks' words in lower case, a space between them."""
    return " ".join(chunk.text for chunk in sentence[start:end]).lower()


def count_at(sentence: Sequence[Chunk], figure: int, grammar: Grammar) -> Count | None:
    """Find what a figure counts.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    figure
        Index of the figure.
    grammar
        The article's language.

    Returns
    -------
    Count | None
        None where it counts things that are no people, groups or vehicles ("300 visas").
    """
    if _is_label(sentence, figure, grammar):
        return None
    noun = _noun(sentence, figure, grammar)
    if noun is None or _is_named_later(sentence, noun, figure):
        return None
    start, end = clause(sentence, figure)
    count = Count(sentence, figure, noun, start, end, grammar)
    after = sentence[figure + 1] if figure + 1 < len(sentence) else None
    of_others = noun == figure and after is not None and after.sense is PrepositionClass.OF and count.partitive is None
    return None if of_others and not _is_whence(sentence, figure) else count


def _is_whence(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell "salieron 300 de Puebla" from "300 de los suyos": the place is no part of what is counted."""
    return figure + 2 < len(sentence) and sentence[figure + 2].kind == "place"


def _noun(sentence: Sequence[Chunk], figure: int, grammar: Grammar) -> int | None:
    """Find the noun a figure counts, past adjectives and "strong"; the figure itself where none follows."""
    for at in range(figure + 1, min(len(sentence), figure + 1 + _FARTHEST_NOUN)):
        chunk = sentence[at]
        if chunk.text.lower() in grammar.measures.heads:
            return at
        if chunk.sense in COUNTED or (chunk.kind == "demonym" and chunk.text.lower().endswith("s")):
            return _head(sentence, at)
        if isinstance(chunk.sense, NounClass) or _measures_time(chunk, grammar):
            return None
        if at == figure + 1 and _opens_kind(sentence, at):
            continue  # "una veintena de jinetes"
        if _is_adjective(sentence, at):
            continue
        if _ends_phrase(chunk) or chunk.text.lower() in grammar.measures.belonging:
            return figure if at == figure + 1 or _only_adverbs(sentence, figure, at) else _unknown(sentence, figure, at)
    return figure if _only_adverbs(sentence, figure, min(len(sentence), figure + 1 + _FARTHEST_NOUN)) else None


def _measures_time(chunk: Chunk, grammar: Grammar) -> bool:
    """Tell "fifty days after", a unit of time that is one chunk with the preposition after it, and "23-year-old"."""
    return chunk.text.lower().partition(" ")[0] in grammar.dates.day_units


def _is_label(sentence: Sequence[Chunk], figure: int, grammar: Grammar) -> bool:
    """Tell "Interstate 270", "Exit 186", "kilometre 40": a bare number after what it is the name of."""
    payload = sentence[figure].payload
    if figure == 0 or not isinstance(payload, Figure) or payload.hedged or payload.low != payload.high:
        return False
    if payload.value >= _LARGEST_LABEL or not payload.last_digits.isdigit():
        return False
    named = sentence[figure - 1]
    if _is_road(sentence, figure) or _is_ordinal(sentence, figure):
        return True
    if named.text.lower() in grammar.measures.length_units:
        return True
    following = sentence[figure + 1] if figure + 1 < len(sentence) else None
    is_free = following is None or following.kind == "mark" or isinstance(following.sense, Adverb | PrepositionClass)
    is_lettered = following is not None and following.kind == "name" and len(following.text) == 1  # "autopista 185 D"
    return (is_free or is_lettered) and (named.kind == "name" or named.sense is NounClass.SPOT)


def _is_ordinal(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell "la 11 caravana" and "la caravana 17", the eleventh and the seventeenth."""
    named, after = sentence[figure - 1], sentence[figure + 1] if figure + 1 < len(sentence) else None
    if after is not None and after.sense is NounClass.GROUP:
        return named.sense is Adverb.DEFINITE and not after.text.endswith("s")
    is_free = after is None or (isinstance(after.sense, Adverb) and after.sense is not Adverb.STRONG)
    is_free = is_free or (after is not None and (after.kind == "mark" or after.is_verb))
    return named.sense is NounClass.GROUP and is_free and figure > 1 and sentence[figure - 2].sense is Adverb.DEFINITE


def _is_road(sentence: Sequence[Chunk], figure: int) -> bool:
    """Tell "along the 101", "por la 57": a way that is called by its number."""
    if figure < 2 or sentence[figure - 1].sense is not Adverb.DEFINITE:
        return False
    after = sentence[figure + 1 : figure + 3]
    alone = not after or after[0].is_verb or after[0].kind == "mark" or isinstance(after[0].sense, PrepositionClass)
    is_way = sentence[figure - 2].sense in {PrepositionClass.PATH, PrepositionClass.PLACE}
    return is_way and alone and not any(chunk.sense in PRONOUNS for chunk in after)


def _is_adjective(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "300 tired people": a participle before the noun."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    is_participle = sentence[at].is_verb and sentence[at].form in {Form.PAST, Form.PARTICIPLE, Form.ING}
    return is_participle and following is not None and following.sense in PEOPLE


def _opens_kind(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "of" before a bare noun ("a score of riders") from "of" before a group that is known ("300 of them")."""
    if sentence[at].sense is not PrepositionClass.OF or at + 1 >= len(sentence):
        return False
    following = sentence[at + 1]
    known = following.sense in PEOPLE or following.kind == "demonym"
    return known or (following.kind == "word" and not following.readings)


def _unknown(sentence: Sequence[Chunk], figure: int, end: int) -> int | None:
    """Take the last word of a figure's phrase for its noun, if it is a plural the lexicon lacks ("300 miners")."""
    last = sentence[end - 1]
    is_noun = last.kind == "word" and not last.readings and last.text.islower() and last.text.endswith("s")
    return end - 1 if is_noun and end - figure <= _LONGEST_PHRASE else None


def _is_named_later(sentence: Sequence[Chunk], noun: int, figure: int) -> bool:
    """Tell "suman ya 300 las visas": what is counted follows as the subject."""
    after = sentence[figure + 1 : figure + 3]
    if noun != figure or len(after) < 2:
        return False
    return after[0].sense is Adverb.DEFINITE and after[1].sense is NounClass.COUNT


def _head(sentence: Sequence[Chunk], at: int) -> int:
    """Go from a people's name to the noun it qualifies ("300 Hondurans", "300 Honduran migrants")."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    is_adjective = sentence[at].kind == "demonym" and following is not None and following.sense in PEOPLE
    return at + 1 if is_adjective else at


def _ends_phrase(chunk: Chunk) -> bool:
    if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"place", "date", "name", "length", "figure"}:
        return True
    if chunk.kind == "mark":
        return chunk.text != "-"
    if chunk.is_motion_noun or chunk.sense in HELPERS or chunk.sense in DETERMINERS - {Adverb.DETERMINER}:
        return True
    return isinstance(chunk.sense, PrepositionClass) or chunk.sense in {Adverb.AND, Adverb.NOT, Adverb.TO}


def _only_adverbs(sentence: Sequence[Chunk], figure: int, end: int) -> bool:
    """Tell whether nothing that could be a noun stands between a figure and the end of its phrase."""
    return all(isinstance(chunk.sense, Adverb) for chunk in sentence[figure + 1 : end])
