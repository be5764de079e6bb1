"""How large a share of the group a finding is of: a few of them, most of them, the rest, or all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from ..amounts.numbers import Figure
from ..claims import Share
from ..grammar.classes import Adverb, NounClass, PrepositionClass, VerbClass
from ..grammar.share_words import ShareWords
from ..syntax.chunk import Chunk, payloads, verbs
from ..syntax.clauses import clause, is_adjective, is_boundary, verb_group_start
from ..syntax.subjects import subject
from .doers import Topic, doer
from .finding import Finding

_KNOWN = frozenset({Adverb.DEFINITE, Adverb.THEIR, Adverb.THIS, Adverb.MAIN})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT})
_ARRIVING = frozenset({VerbClass.REACH, VerbClass.BRING})
_PEOPLE_OR_SMALL = frozenset(
    {
        NounClass.CROWD,
        NounClass.GROUP,
        NounClass.MEMBER,
        *PrepositionClass,
        Adverb.AUXILIARY,
        Adverb.PERFECT,
        Adverb.RELATIVE,
    }
)
_WHO_LEFT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN})
_BEING_AWAY = frozenset(
    {VerbClass.BE, VerbClass.STAY, VerbClass.REACH, VerbClass.MOVE, VerbClass.HEAD, VerbClass.HAIL, VerbClass.RECEDE}
)
_LONGEST_PHRASE = 6
_LONGEST_BAND = 4  # chunks of "group of some 40 students"
_MOST_OF_BAND = 250  # people
_OTHERS = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.PART, Adverb.THEY, Adverb.IT, Adverb.MAIN})


def share_of(view: Sequence[Chunk], what: Finding, topic: Topic, *, words: ShareWords) -> Share | None:
    """Tell how large a share of the group a finding is of.

    Parameters
    ----------
    view
        The sentence's chunks as the finding saw them.
    what
        What the sentence says of one of its places.
    topic
        Whom the text before spoke of.
    words
        The language's words for shares.

    Returns
    -------
    Share or None
        None where no verb says what was done.
    """
    if what.verb is None:
        return None
    _, noun = doer(view, what.verb, topic)
    first, last = _own_words(view, what.verb)
    spoken = " ".join(chunk.text for chunk in view[first:last])
    counted = _some_of_all(view)
    kind, count = ("few", counted) if counted is not None else _kind(view, noun, what.verb, words=words)
    arrives = view[what.verb].sense in _ARRIVING
    return Share(
        kind,
        count,
        is_early=words.say_already(spoken),
        stays=words.say_remains(spoken),
        is_part=arrives and (counted is not None or words.say_in_parts(spoken)),
    )


def is_of_band(view: Sequence[Chunk], what: Finding, topic: Topic) -> bool:
    """Tell what is told of "a group of 40" or "a group of students", who are not the group told of before.

    Parameters
    ----------
    view
        The sentence's chunks as the finding saw them.
    what
        What the sentence says of one of its places.
    topic
        Whom the text before spoke of.
    """
    if not topic.is_named or what.group != "main" or what.verb is None:
        return False
    _, noun = doer(view, what.verb, topic)
    last = what.verb if noun is None else max(noun, what.verb)
    bands = [at for at in range(1, last + 1) if _is_band(view, at)]
    people = range(bands[0] + _LONGEST_BAND, last) if bands else ()
    return bool(bands) and not any(view[at].sense in _OTHERS for at in people)


def _is_band(view: Sequence[Chunk], at: int) -> bool:
    """Tell the "group" of "a small group of 40" and "un grupo de estudiantes"."""
    rest = [chunk for chunk in view[at + 1 : at + 4] if chunk.sense is not Adverb.DETERMINER]
    if view[at].sense is not NounClass.GROUP or len(rest) < 2 or rest[0].sense is not PrepositionClass.OF:
        return False
    first = at - 2 if is_adjective(view[at - 1]) else at - 1
    if view[max(first, 0)].sense is not Adverb.DETERMINER:
        return False
    few = isinstance(rest[1].payload, Figure) and rest[1].payload.value <= _MOST_OF_BAND
    return few or rest[1].sense in {NounClass.CROWD, NounClass.RESIDENT, NounClass.PERSON}


def rest_away(sentence: Sequence[Chunk], words: ShareWords) -> Literal["most", "rest"] | None:
    """Tell whether a sentence says that most of the group, or its rest, has not come to where others are.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    words
        The language's words for shares.

    Returns
    -------
    str or None
        Whom it says so of: ``most`` or ``rest``; None where it does not.
    """
    for verb in verbs(sentence):
        if sentence[verb].sense not in _BEING_AWAY:
            continue
        _, noun = subject(sentence, verb)
        first, last = _own_words(sentence, verb)
        if noun is not None and words.say_away(" ".join(chunk.text for chunk in sentence[first:last])):
            named = _named([sentence[at] for at in _phrase(sentence, noun)], words)
            if named is not None:
                return named
    return None


def _own_words(view: Sequence[Chunk], verb: int) -> tuple[int, int]:
    """Give the stretch around a verb that holds no other."""
    start, end = clause(view, verb)
    first = next((at + 1 for at in range(verb_group_start(view, verb) - 1, start - 1, -1) if view[at].is_verb), start)
    return first, next((at for at in range(verb + 1, end) if view[at].is_verb), end)


def _some_of_all(view: Sequence[Chunk]) -> float | None:
    """Give the "800" of "some 800 of the more than 5,000", not of "the 5,000 who set out", nor of "the 40 trucks"."""
    for at, all_of_them in payloads(view):
        some = _figure_of(view, at)
        if some is None or not isinstance(all_of_them, Figure) or some.value >= all_of_them.value / 2:
            continue
        rest = [chunk for chunk in view[at + 1 : at + 4] if chunk.sense is not Adverb.PLAIN]
        noun = rest[0] if rest else None
        is_people = noun is None or noun.is_verb or noun.kind == "mark" or noun.sense in _PEOPLE_OR_SMALL
        if is_people and not any(chunk.sense in _WHO_LEFT for chunk in rest):
            return some.value
    return None


def _figure_of(view: Sequence[Chunk], at: int) -> Figure | None:
    """Give the figure before "of the" and another figure."""
    if at < 3 or view[at - 1].sense is not Adverb.DEFINITE or view[at - 2].sense is not PrepositionClass.OF:
        return None
    before = view[at - 3].payload
    return before if isinstance(before, Figure) else None


def _kind(
    view: Sequence[Chunk], noun: int | None, verb: int, *, words: ShareWords
) -> tuple[Literal["few", "most", "rest", "all"], float | None]:
    """Tell the share that a phrase names, and how many they are where it counts them."""
    if noun is None or view[noun].sense in _PRONOUNS:
        return _named(view[:verb], words) or "all", None
    phrase = _phrase(view, noun)
    named = _named([view[at] for at in phrase], words)
    if named is not None:
        return named, None
    count = _count(view, phrase, words)
    return ("all", None) if count is None else ("few", count)


def _named(phrase: Sequence[Chunk], words: ShareWords) -> Literal["most", "rest"] | None:
    texts = {chunk.text.lower() for chunk in phrase}
    if texts & words.most:
        return "most"
    return "rest" if texts & words.rest else None


def _phrase(view: Sequence[Chunk], noun: int) -> list[int]:
    """List the words of the phrase that a noun ends, "of" and a group or its members included."""
    first = noun
    while first > 0 and noun - first < _LONGEST_PHRASE and _joins(view[first - 1]):
        first -= 1
    return list(range(first, noun + 1))


def _joins(chunk: Chunk) -> bool:
    if chunk.is_verb or is_boundary(chunk) or chunk.kind in {"mark", "place", "date", "name"}:
        return False
    return not isinstance(chunk.sense, PrepositionClass) or chunk.sense is PrepositionClass.OF


def _count(view: Sequence[Chunk], phrase: Sequence[int], words: ShareWords) -> float | None:
    """Count people who are told of for the first time: "350 migrants", not "the 350" nor "the caravan of 350"."""
    for at in phrase:
        figure = view[at].payload
        count = figure.value if isinstance(figure, Figure) else words.amounts.get(view[at].text.lower())
        if count is not None:
            known = any(view[before].sense in _KNOWN for before in phrase if before < at)
            return None if known else float(count)
    return None
