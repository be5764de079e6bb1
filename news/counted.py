"""What a figure of a sentence counts: which noun stands for it, and what ties it to the group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from .chunk import Chunk
from .clauses import DETERMINERS, clause, is_boundary, verb_group_start
from .grammar.measures import Measures
from .grammar.table import Adverb, Form, Grammar, NounClass, PrepositionClass, VerbClass
from .numerals import one_of
from .subjects import subject

GOING = frozenset(
    {VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD, VerbClass.BEGIN}
)
# What only those do who have legs or wheels; letters arrive and bridges cross, too.
_OF_THE_LIVING = frozenset({VerbClass.LEAVE, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD})
_PEOPLE = frozenset({NounClass.CROWD, NounClass.MEMBER, NounClass.PERSON, NounClass.VEHICLE})
_COUNTED = _PEOPLE | {NounClass.GROUP}
_WHOLES = frozenset({NounClass.GROUP, Adverb.MAIN, Adverb.AHEAD, Adverb.BEHIND})
_NO_GROUPS = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.COUNT, NounClass.EVENT})
_PRONOUNS = frozenset({Adverb.THEM, Adverb.IT, Adverb.THEY, Adverb.HIM})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL})
_FARTHEST_NOUN = 5
_LONGEST_PHRASE = 4
_LONGEST_ASIDE = 10
_NEAR = 5


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
        return self.stands_alone or bool(chunk.readings) or chunk.kind == "demonym"

    @property
    def partitive(self) -> int | None:
        """Index of the group, or the pronoun, that the counted are part of ("940 of its members"), None without one."""
        at = self.noun + 1
        if at >= len(self.sentence) or self.sentence[at].sense is not PrepositionClass.OF:
            return None
        for index in range(at + 1, min(len(self.sentence), at + _NEAR)):
            sense = self.sentence[index].sense
            known = sense in _PEOPLE and self.sentence[index - 1].sense is Adverb.DEFINITE
            known = known or self.sentence[index].kind == "figure"  # "400 of the 3,000"
            if sense in _WHOLES or sense in _PRONOUNS or sense is Adverb.THEIR or known:
                return index
            if self.sentence[index].is_verb or is_boundary(self.sentence[index]) or sense in _COUNTED:
                return None
        return None

    def before(self, reach: int = _NEAR) -> str:
        """Give the words right before the figure, back to a mark at most, in lower case."""
        start = self.figure
        while start > max(0, self.figure - reach) and self.sentence[start - 1].kind != "mark":
            start -= 1
        return said(self.sentence, start, self.figure)

    def after(self, reach: int = _NEAR) -> str:
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
    noun = _noun(sentence, figure, grammar)
    if noun is None or _is_named_later(sentence, noun, figure):
        return None
    start, end = clause(sentence, figure)
    count = Count(sentence, figure, noun, start, end, grammar)
    after = sentence[figure + 1] if figure + 1 < len(sentence) else None
    of_others = noun == figure and after is not None and after.sense is PrepositionClass.OF and count.partitive is None
    return None if of_others else count


def _noun(sentence: Sequence[Chunk], figure: int, grammar: Grammar) -> int | None:
    """Find the noun a figure counts, past adjectives and "strong"; the figure itself where none follows."""
    for at in range(figure + 1, min(len(sentence), figure + 1 + _FARTHEST_NOUN)):
        chunk = sentence[at]
        if chunk.sense in _COUNTED or (chunk.kind == "demonym" and chunk.text.lower().endswith("s")):
            return _head(sentence, at)
        if isinstance(chunk.sense, NounClass):
            return None
        if at == figure + 1 and _opens_kind(sentence, at):
            continue  # "una veintena de jinetes"
        if _ends_phrase(chunk) or chunk.text.lower() in grammar.measures.belonging:
            return figure if at == figure + 1 or _only_adverbs(sentence, figure, at) else _unknown(sentence, figure, at)
    return figure if _only_adverbs(sentence, figure, min(len(sentence), figure + 1 + _FARTHEST_NOUN)) else None


def _opens_kind(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell "of" before a bare noun ("a score of riders") from "of" before a group that is known ("300 of them")."""
    if sentence[at].sense is not PrepositionClass.OF or at + 1 >= len(sentence):
        return False
    following = sentence[at + 1]
    return following.sense in _PEOPLE or (following.kind == "word" and not following.readings)


def _unknown(sentence: Sequence[Chunk], figure: int, end: int) -> int | None:
    """Take the last word of a figure's phrase for its noun, where it is a plural that the lexicon lacks ("300 miners")."""
    last = sentence[end - 1]
    is_noun = last.kind == "word" and not last.readings and last.text.islower() and last.text.endswith("s")
    return end - 1 if is_noun and end - figure <= _LONGEST_PHRASE else None


def _is_named_later(sentence: Sequence[Chunk], noun: int, figure: int) -> bool:
    """Tell "suman ya 300 las visas": what is counted follows as the subject."""
    after = sentence[figure + 1 : figure + 3]
    return noun == figure and len(after) == 2 and after[0].sense is Adverb.DEFINITE and after[1].sense is NounClass.COUNT


def _head(sentence: Sequence[Chunk], at: int) -> int:
    """Go from a people's name to the noun it qualifies ("300 Hondurans", "300 Honduran migrants")."""
    following = sentence[at + 1] if at + 1 < len(sentence) else None
    is_adjective = sentence[at].kind == "demonym" and following is not None and following.sense in _PEOPLE
    return at + 1 if is_adjective else at


def _ends_phrase(chunk: Chunk) -> bool:
    if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"place", "date", "name", "length", "figure"}:
        return True
    if chunk.kind == "mark":
        return chunk.text != "-"
    if chunk.is_motion_noun or chunk.sense in _HELPERS or chunk.sense in DETERMINERS - {Adverb.DETERMINER}:
        return True
    return isinstance(chunk.sense, PrepositionClass) or chunk.sense in {Adverb.AND, Adverb.NOT, Adverb.TO}


def _only_adverbs(sentence: Sequence[Chunk], figure: int, end: int) -> bool:
    """Tell whether nothing that could be a noun stands between a figure and the end of its phrase."""
    return all(isinstance(chunk.sense, Adverb) for chunk in sentence[figure + 1 : end])


def is_strong(count: Count) -> bool:
    """Tell "8,000-strong" from other figures."""
    after = [chunk for chunk in count.sentence[count.figure + 1 : count.noun + 4] if chunk.text != "-"]
    return any(chunk.sense is Adverb.STRONG for chunk in after[:2])


def is_of_group(count: Count) -> bool:
    """Tell "a caravan of 8,000", "a second column, of 300 people": one group, not several ("groups of 15")."""
    at = count.figure - 1
    if at < 1 or count.sentence[at].sense is not PrepositionClass.OF:
        return False
    for index in range(at - 1, max(-1, at - 4), -1):
        chunk = count.sentence[index]
        if chunk.sense in _WHOLES or chunk.is_motion_noun:
            return not (chunk.sense is NounClass.GROUP and chunk.text.lower().endswith("s"))
        if chunk.is_verb or isinstance(chunk.sense, NounClass | PrepositionClass) or chunk.kind == "place":
            return False
    return False


def is_apposition(count: Count) -> bool:
    """Tell "the caravan, about 4,000 people, left" and "the bulk (5,000)"."""
    at = count.figure - 1
    if at < 1 or count.sentence[at].text not in {",", "(", "—", "–"}:
        return False
    named = count.sentence[at - 1]
    after = count.sentence[count.noun + 1] if count.noun + 1 < len(count.sentence) else None
    closes = after is None or after.kind == "mark" or after.sense in {PrepositionClass.ACCORDING, Adverb.RELATIVE}
    closes = closes or _reckoning(count.words).search(count.after(8)) is not None
    is_whole = named.sense in _WHOLES or named.sense is NounClass.CROWD
    return is_whole and (closes or not count.stands_alone)


@lru_cache(maxsize=8)
def _reckoning(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"^(?:(?:{one_of(words.shares)}) )?,? ?(?:{words.reckoning})")


def is_of_the_whole(count: Count) -> bool:
    """Tell "its 4,000 members", "the 4,000 of the caravan": all of a group that is already known."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense not in {Adverb.THEIR, Adverb.DEFINITE}:
        return False
    if before.sense is Adverb.THEIR:
        return not count.stands_alone
    if count.partitive is not None:
        return True
    after = count.sentence[count.noun + 1 : count.noun + 3]
    of_place = len(after) > 1 and after[0].sense is PrepositionClass.OF and after[1].kind == "place"
    return count.sentence[count.noun].sense in {NounClass.CROWD, NounClass.MEMBER} and not of_place


def is_stated(count: Count) -> bool:
    """Tell "they number 300", "has grown to 5,000", "estimated at 4,000": the verb says that it is a size."""
    before = count.before(8)
    if _judging(count.words).search(before) is not None:
        return True
    states = _stating(count.words).search(before) or _exceeding(count.words).search(f"{before} ")
    return states is not None and not _is_about_somebody_else(count)


@lru_cache(maxsize=8)
def _stating(words: Measures) -> re.Pattern[str]:
    counting, becoming, links = one_of(words.counting), one_of(words.becoming), one_of(words.becoming_links)
    return re.compile(
        rf"(?:\b(?:{counting})(?:\s+\w+){{0,1}}|\b(?:{becoming})\s+(?:\w+\s+){{0,2}}?(?:{links}))$"
    )


@lru_cache(maxsize=8)
def _judging(words: Measures) -> re.Pattern[str]:
    judging, links = one_of(words.judging), one_of(words.judging_links)
    return re.compile(rf"\b(?:{one_of(words.estimating)}|(?:{judging})\s+(?:\S+\s+){{1,4}}(?:{links}))$")


@lru_cache(maxsize=8)
def _exceeding(words: Measures) -> re.Pattern[str]:
    return re.compile(rf"(?:{words.exceeding})$")


def _is_about_somebody_else(count: Count) -> bool:
    """Tell whether the verb before a figure has a subject that could not be a group ("the town has 300")."""
    sentence = count.sentence
    verb = next((at for at in range(count.figure - 1, -1, -1) if _is_verbal(sentence[at])), None)
    if verb is None:
        return False
    start = verb_group_start(sentence, verb)
    before = sentence[start - 1] if start else None
    if before is not None and (before.kind == "place" or before.sense in _NO_GROUPS):
        led = sentence[max(0, start - 4) : start - 1]
        if not any(isinstance(chunk.sense, PrepositionClass) or chunk.is_verb for chunk in led):
            return True
    who, _ = subject(sentence, verb)
    return who in {"person", "member", "outlet", "thing"} or (who == "official" and count.stands_alone)


def _is_verbal(chunk: Chunk) -> bool:
    return chunk.is_verb or chunk.sense in _HELPERS


def belongs(count: Count) -> bool:
    """Tell "5,000 belong to it", "the 300 who make up the march"."""
    return re.match(rf"(?:\S+\s+){{0,3}}?(?:{_belonging(count.words)})\b", count.after(6)) is not None


@lru_cache(maxsize=8)
def _belonging(words: Measures) -> str:
    return one_of(words.belonging)


def moves(count: Count) -> bool:
    """Tell whether the counted go, come, stay or are somewhere."""
    verb = _verb_after(count)
    if verb is not None:
        return _is_going(count, verb)
    if not count.stands_alone and any(
        chunk.is_motion_noun for chunk in count.sentence[count.noun + 1 : count.end][:6]
    ):
        return True
    return count.grammar.drops_subject and _verb_before(count)


def _verb_after(count: Count) -> int | None:
    """Find the verb the counted are subject of: right after a figure alone, anywhere in the clause after a noun."""
    last = min(count.end, (count.partitive or count.figure) + _NEAR) if count.stands_alone else count.end
    after = count.sentence[count.noun + 1] if count.noun + 1 < len(count.sentence) else None
    if after is not None and after.sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR}:
        _, last = clause(count.sentence, min(count.noun + 2, len(count.sentence) - 1))
    for at in range(count.noun + 1, last):
        if count.sentence[at].is_verb:
            return at
        if count.stands_alone and count.sentence[at].kind == "mark":
            return _verb_past_aside(count, at)
    return None


def _verb_past_aside(count: Count, comma: int) -> int | None:
    """Find the verb of "more than 1,500, by the priest's count, slept there" (not of "Ana, 34, slept there")."""
    is_aside = count.sentence[comma].text == "," and comma == count.figure + 1
    if not is_aside or (count.figure and count.sentence[count.figure - 1].text == ","):
        return None
    reach = range(comma + 1, min(len(count.sentence), comma + 1 + _LONGEST_ASIDE))
    closing = next((at for at in reach if count.sentence[at].text == ","), None)
    if closing is None or closing + 1 >= len(count.sentence):
        return None
    following = count.sentence[closing + 1 : closing + 3]
    return next((closing + 1 + at for at, chunk in enumerate(following) if chunk.is_verb), None)


def _is_going(count: Count, verb: int) -> bool:
    rest = count.sentence[verb : count.end] if verb < count.end else count.sentence[verb : verb + _NEAR]
    if rest[0].sense is VerbClass.BE or rest[0].sense in _HELPERS:
        following = rest[1:4]
        if any(chunk.sense is PrepositionClass.PLACE for chunk in following[:2]):
            return any(chunk.kind == "place" or chunk.sense in {NounClass.SPOT, NounClass.AREA} for chunk in rest[1:6])
    if rest[0].sense is VerbClass.WANT and count.sentence[verb - 1].sense is Adverb.AUXILIARY:
        return True  # "about 5,000 are expected"
    if not count.is_known:
        return rest[0].sense in _OF_THE_LIVING
    if count.stands_alone:
        return rest[0].sense in GOING
    return any(chunk.is_verb and chunk.sense in GOING for chunk in rest)


def _verb_before(count: Count) -> bool:
    """Tell "llegaron unos 300", "entraron a la ciudad 200 migrantes": the counted follow their verb."""
    for at in range(count.figure - 1, count.start - 1, -1):
        chunk = count.sentence[at]
        if chunk.is_verb:
            return chunk.sense in GOING and chunk.form is not Form.ING
        if chunk.sense in _COUNTED or chunk.sense in _WHOLES or chunk.sense is NounClass.OFFICIAL:
            return chunk.sense is Adverb.BEHIND
        if count.stands_alone and not isinstance(chunk.sense, Adverb) and chunk.kind not in {"date", "mark"}:
            return False
    return False


def is_carried(count: Count) -> bool:
    """Tell "buses brought 300 migrants", "seven trucks with 250 people"."""
    if count.stands_alone:
        return False
    before = count.sentence[count.start : count.figure]
    for at in range(len(before) - 1, -1, -1):
        if before[at].is_verb:
            carriers = any(chunk.sense is NounClass.VEHICLE for chunk in before[:at])
            return before[at].sense is VerbClass.BRING or (carriers and before[at].sense in GOING | {VerbClass.CARRY})
        if before[at].sense is NounClass.VEHICLE:
            return any(chunk.sense is PrepositionClass.BESIDE for chunk in before[at + 1 :])
    return False


def sets_out_with(count: Count) -> bool:
    """Tell "it set out with 900 people"."""
    before = count.sentence[count.figure - 1] if count.figure else None
    if before is None or before.sense is not PrepositionClass.BESIDE or count.sentence[count.noun].sense in _NO_GROUPS:
        return False
    verb = next((at for at in range(count.figure - 2, count.start - 1, -1) if count.sentence[at].is_verb), None)
    return verb is not None and count.sentence[verb].sense in {VerbClass.LEAVE, VerbClass.BEGIN, VerbClass.REACH}


def is_gathered(count: Count) -> bool:
    """Tell "the square filled with 4,000 migrants"."""
    if count.stands_alone or count.figure == 0 or count.sentence[count.noun].sense is NounClass.VEHICLE:
        return False
    if count.sentence[count.figure - 1].sense is not PrepositionClass.BESIDE:
        return False
    return any(
        chunk.kind == "place" or chunk.sense in {NounClass.SPOT, NounClass.AREA}
        for chunk in count.sentence[count.start : count.figure]
    )


def is_in_talk_of_group(count: Count) -> bool:
    """Tell "some 300 people joined the caravan": people counted in a sentence about the group."""
    if count.stands_alone:
        total = re.match(rf"(?:{one_of(count.words.totals)})\b", count.after())
        return total is not None and _speaks_of_group(count)
    return _speaks_of_group(count)


def _speaks_of_group(count: Count) -> bool:
    return any(chunk.sense in {NounClass.GROUP, Adverb.MAIN} for chunk in count.sentence)
