"""Who says so: the speaker a sentence names, or the person an earlier sentence named where it only says "he"."""

from __future__ import annotations

from collections.abc import Sequence

from .chunks import Chunk
from .clauses import is_boundary
from .grammar.table import Adverb, NounClass, PrepositionClass, VerbClass

_LONGEST_SPEAKER = 9
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
        The speaker as the article words it, with the outlet told in brackets ("organizers, to Telemundo"); None where the
        sentence is the article's own.
    """
    for at, chunk in enumerate(sentence):
        if chunk.sense is PrepositionClass.ACCORDING and at + 1 < len(sentence):
            return _phrase_after(text, sentence, at + 1)
    for at, chunk in enumerate(sentence):
        if chunk.is_verb and chunk.sense in {VerbClass.SAY, VerbClass.TELL}:
            who = _before(text, sentence, at, last_person) or _after(text, sentence, at)
            if who is not None:
                told = _told(sentence, at)
                return f"{who}, to {told}" if told and told != who else who
    return None


def person_named(sentence: Sequence[Chunk]) -> str | None:
    """Give the last person a sentence names, None where it names none."""
    return next((chunk.text for chunk in reversed(sentence) if chunk.kind == "name"), None)


def _before(text: str, sentence: Sequence[Chunk], verb: int, last_person: str | None) -> str | None:
    """Name the subject of a verb of saying: a name with its apposition left off, a noun phrase, or "he"."""
    at = verb - 1
    while at >= 0 and (sentence[at].sense in {Adverb.AUXILIARY, Adverb.PERFECT, Adverb.PLAIN, Adverb.NOT} or sentence[at].kind == "date"):
        at -= 1
    start = at
    while start > 0 and not is_boundary(sentence[start - 1]) and not sentence[start - 1].is_verb and verb - start < _LONGEST_SPEAKER + 6:
        start -= 1
    phrase = sentence[start : at + 1]
    if any(chunk.sense is Adverb.HE for chunk in phrase):
        return last_person
    names = [chunk for chunk in phrase if chunk.kind == "name"]
    if names:
        return names[0].text
    nouns = [k for k, chunk in enumerate(phrase) if chunk.sense in _SPEAKERS]
    if not nouns:
        return None
    first = max((k + 1 for k, chunk in enumerate(phrase[: nouns[0]]) if chunk.text == ","), default=0)
    last = nouns[-1] if nouns[-1] - first < _LONGEST_SPEAKER else nouns[0]
    return text[phrase[first].start : phrase[last].end].strip(" ,")


def _after(text: str, sentence: Sequence[Chunk], verb: int) -> str | None:
    """Name the speaker of "said X"."""
    if verb + 1 < len(sentence) and (sentence[verb + 1].kind == "name" or sentence[verb + 1].sense is Adverb.DEFINITE):
        return _phrase_after(text, sentence, verb + 1)
    return None


def _phrase_after(text: str, sentence: Sequence[Chunk], start: int) -> str | None:
    at = start
    while at < len(sentence) and (sentence[at].sense in {Adverb.DETERMINER, Adverb.DEFINITE} or sentence[at].sense in _SPEAKERS or sentence[at].kind in {"name", "demonym", "place"}):
        at += 1
    piece = text[sentence[start].start : sentence[at - 1].end].strip(" .,") if at > start else ""
    return piece or None


def _told(sentence: Sequence[Chunk], verb: int) -> str | None:
    if sentence[verb].sense is not VerbClass.TELL:
        return None
    follows = sentence[verb + 1 : verb + 3]
    return next((chunk.text for chunk in follows if chunk.kind == "name"), None)
