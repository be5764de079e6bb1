"""Who a verb places somewhere, where the sentence alone does not say: whom the text spoke of, or who is taken there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..claims import Group
from ..grammar.table import Adverb, Form, NounClass, Person, VerbClass
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, verb_group_start
from ..syntax.people import Subject
from ..syntax.subjects import has_other_subject, is_finite, subject

V = VerbClass

# What a thing does where it is: a verb of motion without a known subject is the group's all the same.
_STILL = frozenset({V.STAY, V.BE, V.OTHER, V.HOST, V.MEET})
_TAKEN = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.PART, NounClass.MEMBER, Adverb.THEY, Adverb.AHEAD})


@dataclass(frozen=True, slots=True)
class Topic:
    """Whom the text before a sentence spoke of: a pronoun, or a sentence without a subject, means them."""

    kind: Subject = "group"
    group: Group = "main"


def doer(sentence: Sequence[Chunk], verb: int, topic: Topic) -> tuple[Subject, int | None]:
    """Find who a verb places somewhere: its subject, of "bring" its object, of a lone verb whom the text spoke of.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.
    topic
        Whom the text before spoke of.

    Returns
    -------
    tuple
        The kind of subject, and the index of its noun or pronoun (None where there is none).
    """
    if sentence[verb].sense is V.BRING:
        return _brought(sentence, verb, topic)
    who, noun = subject(sentence, verb)
    if who == "none" and sentence[verb].form is Form.ING and _opens(sentence, verb):
        return topic.kind, None  # "Rolling into X this morning."
    if who == "none" and sentence[verb].sense in _STILL and has_other_subject(sentence, verb):
        return "thing", None
    if who == "none" and is_finite(sentence, verb):
        return ("group" if _is_plural(sentence, verb) else topic.kind), None
    return who, noun


def _opens(sentence: Sequence[Chunk], verb: int) -> bool:
    return all(chunk.kind in {"mark", "date"} or chunk.sense is Adverb.PLAIN for chunk in sentence[:verb])


def _is_plural(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb whose ending says "they" or "we" in a language that leaves the subject out."""
    words = sentence[verb_group_start(sentence, verb) : verb + 1]
    return any(lexeme.person in {Person.THEY, Person.WE} for chunk in words for lexeme in chunk.readings[:1])


def _brought(sentence: Sequence[Chunk], verb: int, topic: Topic) -> tuple[Subject, int | None]:
    """Find who is taken somewhere: the object, or the subject of a passive."""
    start, end = clause(sentence, verb)
    before = sentence[verb - 1] if verb > start else None
    order = [*range(verb + 1, min(end, verb + 8))]
    is_passive = before is not None and before.sense is Adverb.AUXILIARY and sentence[verb].form is not Form.ING
    if is_passive or (before is not None and before.sense is Adverb.THEM):
        order = [*range(verb - 1, start - 1, -1)]
    for at in order:
        chunk = sentence[at]
        if chunk.sense is Adverb.THEM:
            return topic.kind, None
        if chunk.is_verb:
            break
        if chunk.sense in _TAKEN or (chunk.kind == "demonym" and chunk.text.endswith("s")):
            return "group", at
    return "none", None
