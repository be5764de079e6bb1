"""Who says so: the speaker a sentence names, or the person an earlier sentence named where it only says "he"."""

from __future__ import annotations

from collections.abc import Sequence

from .grammar.table import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .syntax.chunk import Chunk, verbs
from .syntax.clauses import is_boundary

_LONGEST_SPEAKER = 9
_DETERMINERS = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR})
_SPEAKERS = frozenset({NounClass.OFFICIAL, NounClass.OUTLET, NounClass.PERSON, NounClass.CROWD})


def speaker(text: str, sentence: Sequence[Chunk], last_person: str | None) -> str | None:
    """Name who a sentence's statement comes from.

    Parameters
    ----------
    text
        The article's text.
    sentence
        The chunks of a sentence.
    last_person
        The person an earlier sentence named, for "he said"; None where there was none.

    Returns
    -------
    str or None
        The speaker as the article words it, with whom it was told ("organizers, to Telemundo"); None where the sentence
        is the article's own.
    """
    for at, chunk in enumerate(sentence):
        if chunk.sense is PrepositionClass.ACCORDING and at + 1 < len(sentence):
            return _phrase_after(text, sentence, at + 1)
    for at in verbs(sentence):
        if sentence[at].sense in {VerbClass.SAY, VerbClass.TELL} and not _is_passive(sentence, at):
            who = _before(text, sentence, at, last_person=last_person) or _after(text, sentence, at)
            if who is not None:
                told = _told(sentence, at)
                return f"{who}, to {told}" if told and told != who else who
    return None


def person_named(sentence: Sequence[Chunk]) -> str | None:
    """Give the last person a sentence names, None where it names none."""
    return next((chunk.text for chunk in reversed(sentence) if chunk.kind == "name"), None)


def _is_passive(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "is believed" and "are estimated to be", which name no speaker."""
    before = next((chunk for chunk in reversed(sentence[:verb]) if chunk.sense is not Adverb.PLAIN), None)
    return (
        before is not None and before.sense is Adverb.AUXILIARY and sentence[verb].form in {Form.PAST, Form.PARTICIPLE}
    )


def _before(text: str, sentence: Sequence[Chunk], verb: int, *, last_person: str | None) -> str | None:
    """Name the subject of a verb of saying: a name with its apposition left off, a noun phrase, or "he"."""
    at = verb - 1
    while at >= 0 and (
        sentence[at].sense in {Adverb.AUXILIARY, Adverb.PERFECT, Adverb.PLAIN, Adverb.NOT}
        or sentence[at].kind == "date"
    ):
        at -= 1
    has_apposition = at >= 0 and sentence[at].text == ","
    start = at
    while (
        start > 0
        and not is_boundary(sentence[start - 1])
        and not sentence[start - 1].is_verb
        and verb - start < _LONGEST_SPEAKER + 6
    ):
        start -= 1
    phrase = sentence[start : at + 1]
    if not has_apposition:
        comma = max((k + 1 for k, chunk in enumerate(phrase) if chunk.text == ","), default=0)
        phrase = phrase[comma:]
    if any(chunk.sense is Adverb.HE for chunk in phrase):
        earlier = [chunk for chunk in sentence[:start] if chunk.kind == "name"]
        return earlier[-1].text if earlier else last_person
    names = [chunk for chunk in phrase if chunk.kind == "name"]
    if names:
        return names[0].text
    nouns = [k for k, chunk in enumerate(phrase) if chunk.sense in _SPEAKERS]
    first_noun = next(
        (k for k, chunk in enumerate(phrase) if isinstance(chunk.sense, NounClass | PrepositionClass)), None
    )
    if not nouns or first_noun != nouns[0]:
        return None
    last = len(phrase) - 1 if len(phrase) <= _LONGEST_SPEAKER else nouns[0]
    return text[phrase[0].start : phrase[last].end].strip(" ,")


def _after(text: str, sentence: Sequence[Chunk], verb: int) -> str | None:
    """Name the speaker of "said X"."""
    if verb + 1 < len(sentence) and (sentence[verb + 1].kind == "name" or sentence[verb + 1].sense is Adverb.DEFINITE):
        return _phrase_after(text, sentence, verb + 1)
    return None


def _phrase_after(text: str, sentence: Sequence[Chunk], start: int) -> str | None:
    """Give the noun phrase that starts at a chunk: article, names and nouns, up to a verb, mark or preposition."""
    at = start
    while at < len(sentence) and at - start < _LONGEST_SPEAKER and _is_nominal(sentence[at]):
        at += 1
    piece = text[sentence[start].start : sentence[at - 1].end].strip(" .,") if at > start else ""
    named = any(chunk.kind in {"name", "place"} or chunk.sense in _SPEAKERS for chunk in sentence[start:at])
    return piece if piece and named else None


def _is_nominal(chunk: Chunk) -> bool:
    if chunk.kind in {"name", "demonym", "place", "figure"}:
        return True
    if chunk.kind != "word" or is_boundary(chunk) or chunk.is_verb:
        return False
    return not chunk.readings or isinstance(chunk.sense, NounClass) or chunk.sense in _DETERMINERS


def _told(sentence: Sequence[Chunk], verb: int) -> str | None:
    if sentence[verb].sense is not VerbClass.TELL:
        return None
    follows = sentence[verb + 1 : verb + 3]
    return next((chunk.text for chunk in follows if chunk.kind == "name"), None)
