"""Who does what a verb says: the group, one of its members, an official, an outlet, or nobody the sentence names."""

from __future__ import annotations

from collections.abc import Sequence

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .antecedents import apposed_to, before_aside, is_of_journey, meant_by, owned_by, told_of_by
from .chunk import Chunk, remembered
from .clauses import DETERMINERS, clause, is_boundary, verb_group_start
from .nested import (
    group_beside,
    is_antecedent,
    is_done_by_nobody,
    is_done_to_antecedent,
    is_one_of_many,
    is_plural,
    lasts_by_itself,
    verb_above_clause,
)
from .people import Subject, kind_at, subject_kind
from .phrases import is_inside_phrase, is_thing_within

_OPENS_ASIDE = frozenset({Adverb.RELATIVE, Adverb.SUBORDINATOR})  # "leaving X because it rained, the group"
_SINGLE: frozenset[Subject] = frozenset({"person", "official", "member"})
_BESIDE_NOUN = frozenset({Adverb.PLAIN, Adverb.ANOTHER})
_PARTICIPLES = frozenset({Form.ING, Form.PARTICIPLE})
_NOT_YET = frozenset({PrepositionClass.BEFORE, Adverb.YET_TO_COME})
_PRONOUNS = frozenset({Adverb.THEY, Adverb.IT, Adverb.HE})
_FINITE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.MODAL, Adverb.WOULD})
# Verbs whose doer may follow them: "with the caravan came hundreds", "salió la caravana".
_INTRANSITIVE = frozenset(
    {
        VerbClass.LEAVE,
        VerbClass.REACH,
        VerbClass.CROSS,
        VerbClass.STAY,
        VerbClass.MOVE,
        VerbClass.HEAD,
        VerbClass.BEGIN,
        VerbClass.SUCCEED,
        VerbClass.END,
        VerbClass.BE,
    }
)


@remembered
def subject(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find who does what a verb says.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    verb
        Index of the verb or noun of motion.

    Returns
    -------
    tuple
        The kind of subject, and the index of its noun or pronoun (None where there is none).

    Notes
    -----
    The nearest noun to the left that is not inside a prepositional phrase; where there is none, the nearest to the
    right of a verb of motion. Names count as ``person``, and as ``member`` with an age or a home beside them. Relative
    clauses and participles reach back past the comma to their antecedent.
    """
    found = _named_subject(sentence, verb)
    return found if found != ("none", None) else _shared(sentence, verb)


def _shared(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find who does what a verb without a subject says that a clause about one person holds ("Ana dijo que salió")."""
    above = verb_above_clause(sentence, verb)
    who, noun = subject(sentence, above) if above is not None else ("none", None)
    alone = noun is not None and who in _SINGLE and not sentence[noun].is_several
    if not alone or above is None:
        return "none", None
    with_them = group_beside(sentence, above, verb)
    return (who, noun) if with_them is None else ("group", with_them)


def _named_subject(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    if (beside := _beside(sentence, verb)) is not None:
        return beside
    at = before_aside(sentence, verb_group_start(sentence, verb)) - 1
    crossed = False
    while (at := _last_that_tells(sentence, at)) >= 0:
        chunk = sentence[at]
        if is_boundary(chunk) and chunk.sense is not Adverb.RELATIVE:
            if crossed or not _reaches_back(sentence, verb):
                return _subject_behind(sentence, verb)
            crossed = True
        if (told := told_of_by(sentence, at)) is not None:
            return told
        if (before := _head_before(sentence, at, verb)) is not None:
            at = before
            continue
        if _may_do(sentence, at, verb):
            return meant_by(sentence, at), at
        at -= 1
    found = _subject_after(sentence, verb)
    return found if found[1] is not None else _subject_behind(sentence, verb)


def _last_that_tells(sentence: Sequence[Chunk], at: int) -> int:
    """Give the last chunk up to an index that may be a subject, a verb or the end of a clause, -1 for none."""
    while at >= 0 and not (sentence[at].is_verb or is_boundary(sentence[at]) or kind_at(sentence, at)):
        at -= 1
    return at


def _may_do(sentence: Sequence[Chunk], at: int, verb: int) -> bool:
    """Tell a noun before a verb that may be its subject: in no phrase of its own, of the verb's number."""
    kind = kind_at(sentence, at)
    if kind is None or is_one_of_many(sentence, at, verb):
        return False
    return is_antecedent(sentence, at, verb) or not is_inside_phrase(sentence, at, kind)


def _beside(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None] | None:
    """Give the subject that stands where none is looked for otherwise: a noun's owner, whom a participle follows."""
    if sentence[verb].is_motion_noun:
        return _owner(sentence, verb)
    return _right_before(sentence, verb) or _kept(sentence, verb)


def _head_before(sentence: Sequence[Chunk], at: int, verb: int) -> int | None:
    """Give the noun that what stands here describes, a relative clause or an apposition, None where it is neither."""
    before = _before_relative_clause(sentence, at, verb)
    return apposed_to(sentence, at) if before is None and kind_at(sentence, at) is not None else before


def _before_relative_clause(sentence: Sequence[Chunk], at: int, verb: int) -> int | None:
    """Step from the verb of "the march that the union plans has set out" to the noun before "that".

    That noun may be in a phrase of its own ("the march against the dam that dries their wells has set out").
    """
    if not (sentence[at].is_verb and is_finite(sentence, at)) or at < 2:
        return None
    if any(chunk.sense is Adverb.AND or chunk.text == "," for chunk in sentence[at + 1 : verb]):
        return None
    start, _ = clause(sentence, at)
    opens = start > 1 and sentence[start - 1].sense in {Adverb.SUBORDINATOR, Adverb.RELATIVE}
    return start - 2 if opens and (kind_at(sentence, start - 2) or is_thing_within(sentence, start - 2)) else None


def _right_before(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int] | None:
    """Give the noun a bare participle follows at once ("between the marchers, halted in X, and")."""
    at = verb - 1
    if at <= 0 or sentence[at].text != ",":
        return None
    may_be_participle = sentence[verb].is_verb and sentence[verb].form in {Form.PAST, Form.PARTICIPLE}
    may_be_participle = may_be_participle and sentence[verb].readings[0].person is None  # unlike "llegó"
    has_object = verb + 1 < len(sentence) and sentence[verb + 1].kind == "place"  # "took in X" is no participle
    if not may_be_participle or has_object:
        return None
    kind = kind_at(sentence, at - 1)
    closes = next((k for k in range(verb + 1, len(sentence)) if sentence[k].text == ","), None)
    rest = sentence[closes + 1 :] if closes is not None else ()
    is_inside = kind is not None and is_inside_phrase(sentence, at - 1, kind)
    is_named = sentence[at - 1].kind == "name" and sentence[verb].form is Form.PARTICIPLE  # "dijo Ana, llegada de X"
    return (kind, at - 1) if kind is not None and ((is_inside and rest) or is_named) else None


def _kept(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int] | None:
    """Give whom another keeps from doing something or makes do it ("kept them from leaving", "forced them to stay")."""
    if verb > 1 and sentence[verb - 1].sense is Adverb.TO and sentence[verb - 2].sense is Adverb.THEM:
        return "group", verb - 2
    if verb < 2 or sentence[verb].form is not Form.ING or sentence[verb - 1].sense is not PrepositionClass.SOURCE:
        return None
    for at in range(verb - 2, max(-1, verb - 6), -1):
        if sentence[at].sense is Adverb.THEM:
            return "group", at
        if (kind := kind_at(sentence, at)) is not None:
            return kind, at
        if sentence[at].is_verb or is_boundary(sentence[at]):
            break
    return None


def is_finite(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell whether a verb, or a helper before it, has a tense of its own."""
    if sentence[verb].form in _FINITE and sentence[verb].is_verb:
        return True
    helpers = sentence[verb_group_start(sentence, verb) : verb]
    return bool(helpers) and any(
        chunk.sense in _HELPERS or (chunk.is_verb and chunk.form in _FINITE) for chunk in helpers
    )


def has_other_subject(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell a verb whose subject is none of the known ones: a thing, or a word of no class ("a reform is stuck")."""
    if is_done_by_nobody(sentence, verb) or lasts_by_itself(sentence, verb) or is_done_to_antecedent(sentence, verb):
        return True
    start, _ = clause(sentence, verb)
    for at in range(verb_group_start(sentence, verb) - 1, start - 1, -1):
        chunk = sentence[at]
        is_thing = isinstance(chunk.sense, NounClass) or (chunk.kind == "word" and not chunk.readings)
        is_thing = is_thing or chunk.kind == "place"  # a country that stands for its government
        is_thing = is_thing and not (is_plural(sentence, verb) and not chunk.text.endswith("s"))
        if is_thing and not is_inside_phrase(sentence, at, "thing"):
            return True
    return False


def _subject_after(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find the subject of a participle that opens its sentence, after its comma ("Leaving X, the group ...")."""
    start = verb_group_start(sentence, verb)
    after_word = start > 0 and isinstance(sentence[start - 1].sense, PrepositionClass)
    opens = sentence[verb].form is Form.ING or sentence[start].sense is Adverb.PERFECT
    opens = opens or (sentence[verb].form is Form.BASE and after_word)  # "al llegar a X, el grupo …"
    opens = opens or (sentence[verb].form is Form.PARTICIPLE and _opens_sentence(sentence, start))
    is_to_come = start > 0 and sentence[start - 1].sense in _NOT_YET and sentence[verb].sense is not VerbClass.LEAVE
    if not opens or is_to_come:
        return "none", None
    comma = next((at for at in range(verb + 1, len(sentence)) if sentence[at].text == ","), len(sentence))
    parted = next((at for at in range(verb + 1, comma) if sentence[at].is_verb or is_boundary(sentence[at])), None)
    if parted is not None and sentence[parted].sense not in _OPENS_ASIDE:
        they = sentence[verb_group_start(sentence, parted) - 1].sense in _PRONOUNS - {Adverb.HE}
        return ("group", parted - 1) if they else ("none", None)  # "before leaving X on Monday they prayed"
    return _first_noun(sentence, comma + 1, len(sentence))


def _opens_sentence(sentence: Sequence[Chunk], start: int) -> bool:
    return all(chunk.kind in {"mark", "date"} or chunk.sense is Adverb.PLAIN for chunk in sentence[:start])


def _subject_behind(sentence: Sequence[Chunk], verb: int) -> tuple[Subject, int | None]:
    """Find the subject behind a finite verb of motion ("Behind them came hundreds") or right behind a participle."""
    if not is_finite(sentence, verb) or is_of_journey(sentence, verb):
        return "none", None
    _, end = clause(sentence, verb)
    if sentence[verb].sense in _INTRANSITIVE:
        return _first_noun(sentence, verb + 1, end, of=verb)
    helped = verb > 0 and sentence[verb - 1].sense is Adverb.AUXILIARY and sentence[verb].form is Form.PARTICIPLE
    who, noun = _first_noun(sentence, verb + 1, end) if helped else ("none", None)
    at_once = noun is not None and all(
        chunk.kind in {"figure", "word", "demonym"} and not isinstance(chunk.sense, PrepositionClass)
        for chunk in sentence[verb + 1 : noun]
    )
    return (who, noun) if at_once else ("none", None)  # "siguen encerrados cuatro compañeros"


def first_people(sentence: Sequence[Chunk], start: int) -> tuple[Subject, int | None]:
    """Find what "there is": the first noun if it stands for somebody, a ``thing`` where anything else comes first."""
    for at in range(start, len(sentence)):
        chunk = sentence[at]
        if (kind := kind_at(sentence, at)) is not None:
            return kind, at
        idle = chunk.kind in {"figure", "demonym", "date"} or chunk.sense in DETERMINERS | _BESIDE_NOUN
        if not idle and (chunk.readings or chunk.kind in {"mark", "place"} or at + 1 == len(sentence)):
            break
    return "thing", None


def _first_noun(
    sentence: Sequence[Chunk], start: int, end: int, *, of: int | None = None
) -> tuple[Subject, int | None]:
    """Find the first noun in no phrase of its own, and of the number of the verb it is looked for behind."""
    for at in range(start, end):
        if sentence[at].is_verb or is_boundary(sentence[at]):
            break
        kind = kind_at(sentence, at)
        if kind is None or is_inside_phrase(sentence, at, kind):
            continue
        if of is None or not is_one_of_many(sentence, at, of):
            return kind, at
    return "none", None


def _owner(sentence: Sequence[Chunk], noun: int) -> tuple[Subject, int | None]:
    """Find whose journey a noun of motion is: a possessive before it, "of" after it, else the clause's subject."""
    for at in range(noun - 1, max(-1, noun - 4), -1):
        chunk = sentence[at]
        if chunk.kind == "name" or chunk.text.endswith(("'s", "’s", "s'", "s’")):
            kind = subject_kind(chunk)
            return (kind, at) if kind else ("person", at)
        if chunk.sense is Adverb.THEIR:
            return "group", at
        if chunk.is_verb or isinstance(chunk.sense, PrepositionClass):
            break
    if (owned := owned_by(sentence, noun)) is not None:
        return owned
    verb = next((k for k in range(noun - 1, -1, -1) if sentence[k].is_verb or is_boundary(sentence[k])), None)
    if verb is not None and sentence[verb].is_verb:
        return subject(sentence, verb)
    after_word = any(isinstance(chunk.sense, PrepositionClass) for chunk in sentence[max(0, noun - 4) : noun])
    if verb is None and after_word:  # "after a long walk from X, the group rested"
        comma = next((at for at in range(noun + 1, len(sentence)) if sentence[at].text == ","), len(sentence))
        return _first_noun(sentence, comma + 1, len(sentence))
    return "none", None


def _reaches_back(sentence: Sequence[Chunk], verb: int) -> bool:
    return sentence[verb].form in _PARTICIPLES or any(sentence[k].text in "—–" for k in range(verb))
