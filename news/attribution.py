"""Who says so: for each stretch of a sentence the speaker it names, or the person named before where it says "he"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .syntax.chunk import Chunk, senses
from .syntax.clauses import DETERMINERS, is_boundary

_LONGEST_SPEAKER = 9
_SPEAKERS = frozenset(
    {NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET, NounClass.PERSON, NounClass.RESIDENT, NounClass.CROWD}
)
_BESIDE_VERB = frozenset({Adverb.AUXILIARY, Adverb.PERFECT, Adverb.PLAIN, Adverb.NOT})
_BETWEEN = frozenset({Adverb.PLAIN, PrepositionClass.PLACE, Adverb.SUBORDINATOR})  # the verb and what is said
_SAYING = frozenset({VerbClass.SAY, VerbClass.TELL})
_COUNTING = frozenset({VerbClass.CARRY, VerbClass.SEIZE, VerbClass.BRING})
_COUNTERS = frozenset({NounClass.OFFICIAL, NounClass.LEADER, NounClass.OUTLET})
_ACCORDING = PrepositionClass.ACCORDING
_NAMES_SPEAKER = _SAYING | _COUNTING | {_ACCORDING}


@dataclass(frozen=True, slots=True)
class Saying:
    """What somebody says in a sentence.

    Attributes
    ----------
    who
        The speaker as the article words it, with whom it was told ("organizers, to Telemundo").
    start, end
        The characters of the article that are said so, end excluded.
    """

    who: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Tag:
    """A speaker with the chunks that name it (end excluded), and whether it stands before what is said."""

    who: str
    first: int
    last: int
    leads: bool
    inserted: bool = False


def sayings(text: str, sentence: Sequence[Chunk], last_person: str | None) -> tuple[Saying, ...]:
    """Find what a sentence says in somebody's name.

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
    tuple of Saying
        In order of their speakers; what none of them covers is the article's own.

    Notes
    -----
    A speaker named first ("police said that") is heard from there on, one named last ("according to the mayor") back to
    the speaker before; one inserted between two marks on both sides.
    """
    tags = sorted(_tags(text, sentence, last_person), key=lambda tag: tag.first)
    found: list[Saying] = []
    for number, tag in enumerate(tags):
        left = tags[number - 1].last if number else 0
        right = tags[number + 1].first if number + 1 < len(tags) and tags[number + 1].leads else len(sentence)
        first = tag.last if tag.leads and not _opens(sentence, tag.first) else left
        last = right if tag.leads or tag.inserted else tag.first
        if first < last:
            found.append(Saying(tag.who, sentence[first].start, sentence[last - 1].end))
    return tuple(found)


def said_by(found: Sequence[Saying], offset: int) -> str | None:
    """Name who says what stands at an offset of the text; None where it is the article's own.

    Parameters
    ----------
    found
        What the sentence says in somebody's name.
    offset
        Where the claim's name or figure starts.

    Returns
    -------
    str or None
        Of several, who is named nearest.
    """
    over = [saying for saying in found if saying.start <= offset < saying.end]
    return min(over, key=lambda saying: saying.end - saying.start).who if over else None


def person_named(sentence: Sequence[Chunk]) -> str | None:
    """Give the last person a sentence names, None where it names none."""
    return next((chunk.text for chunk in reversed(sentence) if chunk.kind == "name"), None)


def _tags(text: str, sentence: Sequence[Chunk], last_person: str | None) -> Iterator[_Tag]:
    if senses(sentence).isdisjoint(_NAMES_SPEAKER):
        return
    for at, chunk in enumerate(sentence):
        if chunk.sense not in _NAMES_SPEAKER:
            continue
        if chunk.sense is _ACCORDING:
            end = _phrase_end(sentence, at + 1)
            if (who := _phrase(text, sentence[at + 1 : end])) is not None:
                yield _Tag(who, at, end, leads=_opens(sentence, at), inserted=_is_inserted(sentence, at, end))
        elif chunk.is_verb and (chunk.sense in _SAYING or _counts(sentence, at)) and not _is_passive(sentence, at):
            tag = _said_before(text, sentence, at, last_person=last_person) or _said_after(text, sentence, at)
            if tag is not None:
                yield tag


def _counts(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "police counted 220" and "organizers put the number at 500", whose figure is theirs."""
    if sentence[verb].sense not in _COUNTING or sentence[verb - 1 if verb else 0].sense not in _COUNTERS:
        return False
    after = [chunk for chunk in sentence[verb + 1 :] if chunk.sense is not Adverb.PLAIN]
    if sentence[verb].sense is not VerbClass.BRING:
        return bool(after) and after[0].kind == "figure"
    figure = next((k for k, chunk in enumerate(after) if chunk.kind == "figure"), 0)
    return figure > 1 and after[figure - 1].sense is PrepositionClass.PLACE and after[0].sense in DETERMINERS


def _opens(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell whether nothing that could be said stands before a chunk."""
    return not any(chunk.is_verb or chunk.kind == "figure" for chunk in sentence[:index])


def _is_inserted(sentence: Sequence[Chunk], first: int, last: int) -> bool:
    """Tell a speaker between two marks, inside what is said."""
    return first > 0 and sentence[first - 1].kind == "mark" and last < len(sentence) - 1 and _is_pause(sentence[last])


def _is_pause(chunk: Chunk) -> bool:
    return chunk.kind == "mark" and chunk.text not in {"(", "[", "“"}


def _is_passive(sentence: Sequence[Chunk], verb: int) -> bool:
    """Tell "is believed" and "are estimated to be", which name no speaker."""
    before = next((chunk for chunk in reversed(sentence[:verb]) if chunk.sense is not Adverb.PLAIN), None)
    return (
        before is not None and before.sense is Adverb.AUXILIARY and sentence[verb].form in {Form.PAST, Form.PARTICIPLE}
    )


def _said_before(text: str, sentence: Sequence[Chunk], verb: int, *, last_person: str | None) -> _Tag | None:
    """Find the subject of a verb of saying: a name with its apposition left off, a noun phrase, or "he"."""
    last = verb
    while last > 0 and (sentence[last - 1].sense in _BESIDE_VERB or sentence[last - 1].kind == "date"):
        last -= 1
    first = last
    while first > 0 and verb - first < _LONGEST_SPEAKER + 6 and not _ends_subject(sentence[first - 1]):
        first -= 1
    has_apposition = last > first and sentence[last - 1].text == ","
    if not has_apposition:
        first = max((k + 1 for k in range(first, last) if sentence[k].text == ","), default=first)
    who = _subject_named(text, sentence, slice(first, last), last_person=last_person)
    if who is None:
        return None
    told = _told(sentence, verb)
    who = f"{who}, to {told}" if told and told != who else who
    end = _tag_end(sentence, verb)
    trails = not _opens(sentence, first) and (end == len(sentence) or sentence[end].kind == "mark")
    return _Tag(who, first, end, leads=not trails, inserted=trails and _is_inserted(sentence, first, end))


def _ends_subject(chunk: Chunk) -> bool:
    return is_boundary(chunk) or chunk.is_verb


def _subject_named(text: str, sentence: Sequence[Chunk], span: slice, *, last_person: str | None) -> str | None:
    phrase = sentence[span]
    if not phrase or phrase[-1].text.endswith(("'s", "’s")):
        return None  # "the mayor's reports"
    if any(chunk.sense is Adverb.HE for chunk in phrase):
        earlier = [chunk for chunk in sentence[: span.start] if chunk.kind == "name"]
        return earlier[-1].text if earlier else last_person
    named = next((k for k, chunk in enumerate(phrase) if chunk.kind == "name"), None)
    if named is not None:
        end = named + 1
        while end < len(phrase) and phrase[end].text[:1].isupper():
            end += 1  # "United Nations", of which only the first word is no noun
        return text[phrase[named].start : phrase[end - 1].end]
    nouns = [k for k, chunk in enumerate(phrase) if chunk.sense in _SPEAKERS]
    heads = (k for k, chunk in enumerate(phrase) if isinstance(chunk.sense, NounClass | PrepositionClass))
    if not nouns or next(heads, None) != nouns[0]:
        return None
    start = 1 if phrase[0].sense is Adverb.AND else 0
    end = len(phrase) - 1 if len(phrase) <= _LONGEST_SPEAKER else nouns[0]
    return text[phrase[start].start : phrase[end].end].strip(" ,")


def _tag_end(sentence: Sequence[Chunk], verb: int) -> int:
    """Give the index after a verb of saying, after whom it was told, when and where."""
    if sentence[verb].sense is VerbClass.TELL:
        opener = next((k for k in range(verb + 1, len(sentence)) if sentence[k].sense is Adverb.SUBORDINATOR), None)
        if opener is not None:
            return opener + 1  # "told some 150 people that": they are not said, they listen
    end = verb + 1
    if end < len(sentence) and sentence[verb].sense is VerbClass.TELL and sentence[end].kind == "name":
        end += 1
    while end < len(sentence) and (sentence[end].kind == "date" or sentence[end].sense in _BETWEEN):
        end += 1
    return end


def _said_after(text: str, sentence: Sequence[Chunk], verb: int) -> _Tag | None:
    """Find the speaker of "…, said X" and "Dijo X que …"."""
    is_inverted = verb == 0 or sentence[verb - 1].kind == "mark" or _opens(sentence, verb)
    if not is_inverted or verb + 1 >= len(sentence):
        return None
    chunk = sentence[verb + 1]
    if chunk.kind != "name" and chunk.sense is not Adverb.DEFINITE and chunk.sense not in _SPEAKERS:
        return None
    end = _phrase_end(sentence, verb + 1)
    who = _phrase(text, sentence[verb + 1 : end])
    if who is None:
        return None
    opener = end < len(sentence) and sentence[end].sense is Adverb.SUBORDINATOR
    leads = opener or _opens(sentence, verb)
    return _Tag(who, verb, end, leads=leads, inserted=not leads and _is_inserted(sentence, verb, end))


def _phrase_end(sentence: Sequence[Chunk], start: int) -> int:
    """Give the index after the noun phrase that starts at a chunk: article, names, nouns, and "of" with more names."""
    at = start
    while at < len(sentence) and at - start < _LONGEST_SPEAKER:
        joins = sentence[at].sense is PrepositionClass.OF and at > start and at + 1 < len(sentence)
        if not (_is_nominal(sentence[at]) or (joins and _is_named(sentence[at + 1]))):
            break
        at += 1
    return at


def _phrase(text: str, words: Sequence[Chunk]) -> str | None:
    return text[words[0].start : words[-1].end].strip(" .,") if any(_is_named(chunk) for chunk in words) else None


def _is_named(chunk: Chunk) -> bool:
    return chunk.kind in {"name", "place"} or chunk.sense in _SPEAKERS


def _is_nominal(chunk: Chunk) -> bool:
    if chunk.kind in {"name", "demonym", "place", "figure"}:
        return True
    if chunk.kind != "word" or is_boundary(chunk) or chunk.is_verb:
        return False
    return not chunk.readings or isinstance(chunk.sense, NounClass) or chunk.sense in DETERMINERS


def _told(sentence: Sequence[Chunk], verb: int) -> str | None:
    if sentence[verb].sense is not VerbClass.TELL:
        return None
    return next((chunk.text for chunk in sentence[verb + 1 : verb + 3] if chunk.kind == "name"), None)
