"""Who a verb places somewhere, where the sentence alone does not say: whom the text spoke of, or who is taken there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..amounts.lengths import Length
from ..claims import Group
from ..grammar.classes import Adverb, Form, NounClass, VerbClass
from ..grammar.classes import PrepositionClass as _Preposition
from ..syntax.chunk import Chunk
from ..syntax.clauses import clause, verb_group_start
from ..syntax.moods import mood
from ..syntax.nested import is_plural, is_singular
from ..syntax.people import Subject, is_road_name
from ..syntax.phrases import is_inside_phrase
from ..syntax.schedule import is_before_plan
from ..syntax.subjects import first_people, has_other_subject, is_finite, subject

V = VerbClass

_NEAR = 6  # chunks
_WHITHER = frozenset({_Preposition.TO, _Preposition.ENTRY, _Preposition.PATH})

# What a thing does where it is: a verb of motion without a known subject is the group's all the same.
_STILL = frozenset({V.STAY, V.BE, V.OTHER, V.MEET, V.SAY})
_ON_THE_WAY = frozenset({V.LEAVE, V.REACH, V.CROSS, V.STAY, V.HEAD, V.END, V.BE})
_TAKEN = frozenset({NounClass.GROUP, NounClass.CROWD, NounClass.PART, NounClass.MEMBER, Adverb.THEY, Adverb.AHEAD})


class Topic(NamedTuple):
    """Whom the text before a sentence spoke of: a pronoun, or a sentence without a subject, means them.

    Attributes
    ----------
    kind, group
        Who they are, and which group.
    single
        The one person it spoke of last, whom a verb means that leaves out "he" and "she"; None where it was nobody.
    is_named
        Whether the text has spoken of a group by a noun, so that "a group of 40" is not that group.
    """

    kind: Subject = "group"
    group: Group = "main"
    single: Subject | None = None
    is_named: bool = False

    def of_paragraph(self) -> Topic:
        """Give what is left of it in the next paragraph: the story's own group, and the member told of."""
        return Topic(self.kind, single=self.single if self.single == "member" else None, is_named=self.is_named)

    def of(self, sentence: Sequence[Chunk], verb: int) -> Subject:
        """Give whom a verb without a subject means."""
        if self.single is None or not is_singular(sentence, verb) or has_other_subject(sentence, verb):
            return self.kind
        return self.single


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
    if sentence[verb].sense is V.BRING and not (has_covered(sentence, verb) or takes_road(sentence, verb)):
        return _brought(sentence, verb, topic)
    if sentence[verb].sense is V.EXIST:
        return first_people(sentence, verb + 1)
    if sentence[verb].sense is V.AWAIT:
        return _awaited(sentence, verb, topic)
    if sentence[verb].sense is V.END and (ended := _ended(sentence, verb)) is not None:
        return "group", ended
    if _is_begun_journey(sentence, verb):
        return "group", verb
    return _acting(sentence, verb, topic)


def _is_begun_journey(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the march of "the union launched a march from X", on which not the union alone goes, nor an office."""
    if not sentence[noun].is_motion_noun or sentence[noun].sense is not V.MOVE:
        return False
    start, _ = clause(sentence, noun)
    begins = next((at for at in range(noun - 1, start - 1, -1) if sentence[at].is_verb), None)
    if begins is None or sentence[begins].sense is not V.BEGIN or not is_finite(sentence, begins):
        return False
    if any(isinstance(chunk.sense, _Preposition) for chunk in sentence[begins + 1 : noun]):
        return False
    return subject(sentence, begins)[0] not in {"official", "outlet", "member"}


def _acting(sentence: Sequence[Chunk], verb: int, topic: Topic) -> tuple[Subject, int | None]:
    """Find who does what a verb says: its subject, as the verb makes it, or whom the words let one understand."""
    who, noun = subject(sentence, verb)
    if noun is not None and _are_on_line(sentence, noun, verb):
        return "thing", noun
    if noun is not None and sentence[noun].sense is NounClass.LEADER and _plans_for_all(sentence, verb):
        return "group", noun
    return _understood(sentence, verb, topic) if who == "none" else (who, noun)


def _plans_for_all(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "organizers plan to reach X", whose plan is the group's, from "organizers went to X" ahead of it."""
    return sentence[verb].sense in _ON_THE_WAY and mood(sentence, verb).planned


def _understood(sentence: Sequence[Chunk], verb: int, topic: Topic) -> tuple[Subject, int | None]:
    """Find who does what a verb without a subject of its own says, as the words around it let one understand."""
    if sentence[verb].form is Form.ING and _opens(sentence, verb):
        return topic.kind, None  # "Rolling into X this morning."
    lasting = _counted_by(sentence, verb)
    is_thing = lasting is None and sentence[verb].sense in _STILL and has_other_subject(sentence, verb)
    if is_thing or _is_of_road(sentence, verb):
        return "thing", None
    finite = lasting if lasting is not None else verb
    if is_finite(sentence, finite):
        return ("group" if is_plural(sentence, finite) else topic.of(sentence, finite)), None
    if (above := _verb_above(sentence, verb)) is not None:
        return doer(sentence, above, topic)  # "tardaron dos días en llegar"
    if (below := _verb_below(sentence, verb)) is not None:
        return doer(sentence, below, topic)
    is_theirs = _stands_alone(sentence, verb) or is_before_plan(sentence, verb)  # "the arrival in X is set for Friday"
    return (topic.kind if is_theirs else "none"), None


def _is_of_road(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "the railway line comes out of X", whose subject goes nowhere."""
    noun = verb_group_start(sentence, verb) - 1
    is_spot = noun >= 0 and sentence[noun].sense is NounClass.SPOT and is_finite(sentence, verb)
    return is_spot and not is_inside_phrase(sentence, noun, "thing")


def _are_on_line(sentence: Sequence[Chunk], noun: int, verb: int) -> bool:
    """Tell "in the trains that leave X", which do so at all times, from "the trucks that left X"."""
    opens = noun + 1 < verb and sentence[noun + 1].sense in {Adverb.RELATIVE, Adverb.SUBORDINATOR}
    is_usual = sentence[noun].sense is NounClass.VEHICLE and sentence[verb].form in {Form.PRESENT, Form.BASE}
    return opens and is_usual and verb_group_start(sentence, verb) == verb and is_inside_phrase(sentence, noun, "thing")


def has_covered(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "llevan ya 110 millas" and "llevan dos días en X", whose verb of taking counts its subject's way."""
    words = [chunk for chunk in sentence[verb + 1 : verb + 6] if chunk.sense is not Adverb.PLAIN]
    if words and isinstance(words[0].payload, Length):
        return True
    lasts = len(words) > 2 and words[1].sense is NounClass.COUNT and words[2].sense is _Preposition.PLACE
    return lasts and (words[0].kind == "figure" or words[0].sense is Adverb.DETERMINER)


def takes_road(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "took the highway through X" and "took the A60 to X", which takes nobody anywhere."""
    _, end = clause(sentence, verb)
    near = range(verb + 1, min(end, verb + _NEAR))
    last = next((at for at in near if isinstance(sentence[at].sense, _Preposition)), min(end, verb + _NEAR))
    if any(is_road_name(sentence, at) for at in range(verb + 1, last)):
        return True
    words = [chunk for chunk in sentence[verb + 1 : last] if chunk.kind != "figure"]
    return bool(words) and words[-1].sense is NounClass.SPOT


def _opens(sentence: Sequence[Chunk], verb: int) -> bool:
    return all(chunk.kind in {"mark", "date"} or chunk.sense is Adverb.PLAIN for chunk in sentence[:verb])


def _verb_above(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the verb whose subject an infinitive or a gerund without one shares, None where there is none."""
    if sentence[verb].form not in {Form.BASE, Form.ING} or not sentence[verb].is_verb:
        return None
    start, _ = clause(sentence, verb)
    order = range(verb_group_start(sentence, verb) - 1, start - 1, -1)
    above = next((at for at in order if sentence[at].is_verb), None)
    return above if above is not None and is_finite(sentence, above) else None


def _verb_below(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the verb whose subject an infinitive that opens its clause shares ("al salir de X se detuvieron")."""
    start, end = clause(sentence, verb)
    opens = sentence[verb].form is Form.BASE and isinstance(sentence[verb - 1].sense, _Preposition)
    if not opens or not _opens(sentence[start:], verb - 1 - start):
        return None
    below = next((at for at in range(verb + 1, end) if sentence[at].is_verb), None)
    return below if below is not None and is_finite(sentence, below) else None


def _counted_by(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Give the verb of "llevan tres días varados", which counts how long a participle has lasted."""
    at = verb - 1
    while at > 0 and (sentence[at].kind == "figure" or sentence[at].sense in {Adverb.PLAIN, NounClass.COUNT}):
        at -= 1
    counts = sentence[verb].form is Form.PARTICIPLE and 0 <= at < verb - 1 and sentence[at].sense is V.BRING
    return at if counts else None


def _stands_alone(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "Departure from X at 4, arrival in Y at 11" and "Pasada X, …": no verb of a tense stands beside it."""
    is_noun = sentence[verb].is_motion_noun and sentence[verb].sense is not V.HEAD
    if not (is_noun or sentence[verb].form is Form.PARTICIPLE):
        return False
    _, end = clause(sentence, verb)
    before = sentence[verb - 1] if verb > 0 else None
    if not (before is None or before.kind in {"mark", "date"} or before.sense is Adverb.PLAIN):
        return False
    end = next((at for at in range(verb + 1, end) if sentence[at].text == ","), end)
    return not any(sentence[at].is_verb and is_finite(sentence, at) for at in range(verb + 1, end))


def _ended(sentence: Sequence[Chunk], verb: int) -> int | None:
    """Find the group that somebody breaks up ("police dispersed the caravan in X"), None where it is no object."""
    start, end = clause(sentence, verb)
    if verb > start and sentence[verb - 1].sense is Adverb.AUXILIARY:
        return None
    near = range(verb + 1, min(end, verb + _NEAR))
    found = next((at for at in near if sentence[at].sense is NounClass.GROUP or sentence[at].is_motion_noun), None)
    is_object = found is not None and not any(isinstance(c.sense, _Preposition) for c in sentence[verb + 1 : found])
    return found if is_object else None


def _awaited(sentence: Sequence[Chunk], verb: int, topic: Topic) -> tuple[Subject, int | None]:
    """Find whom a place lies ahead of: "X espera a la caravana", "les falta X"."""
    start, end = clause(sentence, verb)
    for at in [*range(verb + 1, end), *range(verb - 1, start - 1, -1)]:
        if sentence[at].sense in _TAKEN:
            return "group", at
    return topic.kind, None


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
        if chunk.sense in {Adverb.THEM, Adverb.IT}:
            return topic.kind, None
        if chunk.is_verb:
            break
        if chunk.sense is NounClass.MEMBER and not chunk.text.endswith("s"):
            return "member", at  # "one marcher was taken to hospital"
        if chunk.sense in _TAKEN or (chunk.kind == "demonym" and chunk.text.endswith("s")):
            return "group", at
    others = has_other_subject(sentence, verb) or _are_taken_on(sentence, verb, topic)
    if is_passive and is_plural(sentence, verb) and not others:
        return "group", None  # "fueron llevados a X"
    return ("none", None) if is_passive else _bearer(sentence, verb)


def _are_taken_on(sentence: Sequence[Chunk], verb: int, topic: Topic) -> bool:
    """Tell "los heridos fueron llevados a X y de ahí fueron trasladados a Y", whose last verb means the first one's."""
    taken = (at for at in range(verb - 1, -1, -1) if sentence[at].is_verb and sentence[at].sense is V.BRING)
    first = next(taken, None)
    return first is not None and is_plural(sentence, first) and _brought(sentence, first, topic)[0] == "none"


def _bearer(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find who comes along with what they take somewhere: "the runners carried the torch into X"."""
    who, noun = subject(sentence, verb)
    _, end = clause(sentence, verb)
    near = range(verb + 1, min(end, verb + _NEAR))
    last = next((at for at in near if isinstance(sentence[at].sense, _Preposition)), verb)
    is_thing = last > verb + 1 and all(_is_of_thing(chunk) for chunk in sentence[verb + 1 : last])
    is_gone = sentence[verb].form is Form.PAST and sentence[last].sense in _WHITHER
    return (who, noun) if who in {"group", "crowd"} and is_thing and is_gone else ("none", None)


def _is_of_thing(chunk: Chunk) -> bool:
    """Tell the words of a thing: of no class, or no more than its article."""
    return chunk.kind == "word" and (not chunk.readings or isinstance(chunk.sense, Adverb))
