"""The clauses of a sentence: where they start and end, and where the group of words of a verb starts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress, pairwise
from typing import NamedTuple

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from .chunk import Chunk, Chunks, remembered, senses
from .dashes import is_joint

DETERMINERS = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THIS, Adverb.THEIR})
PART_WORDS = frozenset({Adverb.AHEAD, Adverb.BEHIND, Adverb.MAIN})
_HARD_MARKS = frozenset(';:—–()[]“”"')
_OPENING_MARKS = frozenset(';:—–“"(¿¡')
_CLOSING_MARKS = frozenset(",;:.")
_INSERTED = frozenset({VerbClass.SAY, VerbClass.TELL, Adverb.IF, Adverb.WOULD})
_ACCORDING = PrepositionClass.ACCORDING
_TAGGING = frozenset({VerbClass.SAY, VerbClass.TELL, _ACCORDING})
_LONGEST_TAG = 5
_LONGEST_CLOSING = 9
_SHORTEST_CONDITION = 3
_QUOTES = {"“": "”", '"': '"', "«": "»"}
_LONGEST_NAME = 10
_CLOSERS = {"—": "—", "–": "–", "-": "-", "(": ")", "[": "]"}
_PARTING = frozenset([*_CLOSERS, *_CLOSERS.values()])
_FINITE = frozenset({Form.PAST, Form.PRESENT, Form.FUTURE})
_HELPERS = frozenset({Adverb.MODAL, Adverb.WOULD, Adverb.AUXILIARY, Adverb.PERFECT})
_OPENERS = frozenset(
    {Adverb.SUBORDINATOR, Adverb.IF, Adverb.MEANWHILE, Adverb.WHEN, Adverb.YET_TO_COME, Adverb.RELATIVE, Adverb.WHERE}
)


def is_adjective(chunk: Chunk) -> bool:
    """Tell a word of no class that may describe a noun."""
    return chunk.kind == "word" and not chunk.readings and not chunk.text[0].isupper()


def before_articles(sentence: Sequence[Chunk], at: int) -> int:
    """Give the index before a chunk and the articles and possessives in front of it, -1 where nothing stands there."""
    before = at - 1
    while before > 0 and sentence[before].sense in DETERMINERS:
        before -= 1
    return before


def is_boundary(chunk: Chunk) -> bool:
    """Tell whether a chunk parts two clauses."""
    return chunk.text in _HARD_MARKS or chunk.sense in _OPENERS


def without_asides(sentence: Sequence[Chunk], index: int, *, sources: bool = False) -> tuple[Chunks, int]:
    """Leave out what stands between two dashes or in brackets, unless the chunk asked for or its day stands there.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    index
        Index of the chunk asked for.
    sources
        Whether to leave in who says so at the end ("…, officials said.") and by whose word ("according to …"): a count
        is the surer for it.

    Returns
    -------
    tuple
        The chunks that are left, and the index of the chunk among them.
    """
    asides = _asides(sentence) if sources else (*_asides(sentence), *_sources(sentence))
    left_out = tuple(
        aside.span
        for aside in asides
        if not aside.first <= index <= aside.last and not _is_its_day(sentence, aside, index)
    )
    if not left_out:
        return sentence if isinstance(sentence, Chunks) else Chunks(sentence), index
    rest = _without(sentence, left_out)
    return rest, sum(not any(first <= at < last for first, last in left_out) for at in range(index))


def _is_its_day(sentence: Sequence[Chunk], aside: _Aside, index: int) -> bool:
    """Tell the day in brackets behind a stage of a journey ("X (Monday), Y (Tuesday)")."""
    return aside.first == aside.last == index + 2 and sentence[aside.first].kind == "date"


class _Aside(NamedTuple):
    """Something inserted in a sentence: the chunks to leave out (end excluded), and those that stand inside it."""

    span: tuple[int, int]
    first: int
    last: int


@remembered
def _asides(sentence: Sequence[Chunk]) -> tuple[_Aside, ...]:
    """Find what stands between dashes or in brackets, names in quotes, tags of speech, conditions between commas."""
    found: list[_Aside] = []
    opened: int | None = None
    for at, chunk in enumerate(sentence):
        if chunk.text not in _PARTING or is_joint(sentence, at):
            continue
        if opened is not None and chunk.text == _CLOSERS.get(sentence[opened].text):
            found.append(_Aside((opened, at + 1), opened + 1, at - 1))
            opened = None
        elif chunk.text in _CLOSERS:
            opened = at
    found.extend(_own_names(sentence))
    inserted = [] if senses(sentence).isdisjoint(_INSERTED) else _insertions(sentence)
    found.extend(_Aside((first, last), first, last - 1) for first, last in inserted)
    return tuple(found)


def _own_names(sentence: Sequence[Chunk]) -> Iterator[_Aside]:
    """Find the name of a group in quotes right behind its noun ("la caravana “Esperanza” llegó")."""
    for at in range(1, len(sentence) - 2):
        if sentence[at].text not in _QUOTES or sentence[at - 1].sense is not NounClass.GROUP:
            continue
        is_opening = sentence[at - 1].end < sentence[at].start and sentence[at].end == sentence[at + 1].start
        near = range(at + 2, min(len(sentence), at + _LONGEST_NAME))
        close = next((k for k in near if sentence[k].text == _QUOTES[sentence[at].text]), None)
        if is_opening and close is not None and sentence[at + 1].text[0].isupper():
            yield _Aside((at, close + 1), at + 1, close - 1)


@remembered
def _sources(sentence: Sequence[Chunk]) -> tuple[_Aside, ...]:
    """Find ", organizers say." at the end of a sentence, and ", according to the mayor," anywhere in it."""
    if senses(sentence).isdisjoint(_TAGGING) or sentence[-1].text != ".":
        return ()
    commas = [at for at, chunk in enumerate(sentence) if chunk.text == ","]
    stop = len(sentence) - 1
    closing = next((at for at in commas if _is_tag(sentence[at + 1 : stop])), stop)
    inside = [
        (at, after) for at, after in pairwise(commas) if sentence[at + 1].sense is _ACCORDING and after <= closing
    ]
    tags = [tag for tag in (*inside, (closing, stop)) if _is_tag(sentence[tag[0] + 1 : tag[1]])]
    return tuple(_Aside(tag, tag[0], tag[1] - 1) for tag in tags)


def _is_tag(words: Sequence[Chunk]) -> bool:
    """Tell the few words that say who says so, without a place or another verb of their own."""
    if len(words) > _LONGEST_CLOSING or not any(chunk.sense in _TAGGING for chunk in words):
        return False
    return not any(chunk.kind == "place" or (chunk.is_verb and chunk.sense not in _TAGGING) for chunk in words)


def _insertions(sentence: Sequence[Chunk]) -> list[tuple[int, int]]:
    commas = [at for at, chunk in enumerate(sentence) if chunk.text == ","]
    return [*_speech_tags(sentence, commas), *_inserted_conditions(sentence, commas)]


@remembered
def _without(sentence: Sequence[Chunk], left_out: tuple[tuple[int, int], ...]) -> Chunks:
    """Give a sentence without some stretches."""
    kept = [True] * len(sentence)
    for first, last in left_out:
        kept[first:last] = [False] * (last - first)
    return Chunks(compress(sentence, kept))


def _speech_tags(sentence: Sequence[Chunk], commas: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Find ", he said," and ", organizers say," inside a sentence: from the first comma to the second."""
    for first, last in pairwise(commas):
        words = sentence[first + 1 : last]
        after = sentence[last + 1] if last + 1 < len(sentence) else None
        if after is not None and (after.sense is Adverb.RELATIVE or (after.is_verb and after.form is Form.PARTICIPLE)):
            continue  # ", said Ana, who stayed in X", "dijo Ana, llegada de X"
        says = any(chunk.sense in {VerbClass.SAY, VerbClass.TELL} for chunk in words)
        if says and len(words) <= _LONGEST_TAG and not any(chunk.kind == "place" for chunk in words):
            yield first, last


def _inserted_conditions(sentence: Sequence[Chunk], commas: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Find ", if all goes well," and ", should the trucks stop," inside a sentence, which leave a plan a plan."""
    for first, last in pairwise(commas):
        words = sentence[first + 1 : last]
        if len(words) < _SHORTEST_CONDITION or any(chunk.kind == "place" for chunk in words):
            continue
        inverted = words[0].sense is Adverb.WOULD and first > 0 and sentence[first - 1].sense is Adverb.AND
        if words[0].sense is Adverb.IF or inverted:
            yield first, last + 1 if sentence[first - 1].sense is Adverb.AND else last


def clause(sentence: Sequence[Chunk], index: int) -> tuple[int, int]:
    """Give the first index of the clause around a chunk, and the index after its last."""
    if isinstance(sentence, Chunks) and 0 <= index < len(sentence):
        return _clauses(sentence)[index]
    start = index
    while start > 0 and not is_boundary(sentence[start - 1]):
        start -= 1
    end = min(index + 1, len(sentence))
    while end < len(sentence) and not is_boundary(sentence[end]):
        end += 1
    return start, end


@remembered
def _clauses(sentence: Sequence[Chunk]) -> list[tuple[int, int]]:
    """Give the clause around each chunk of a sentence; that of a boundary is the two that it parts."""
    last = len(sentence)
    cuts = {at for at, chunk in enumerate(sentence) if is_boundary(chunk)}.union(_ends_of_conditions(sentence))
    edges = [-1, *sorted(cuts), last, last]
    found: list[tuple[int, int]] = []
    for before, cut, after in zip(edges, edges[1:], edges[2:], strict=False):
        found.extend([(before + 1, cut)] * (cut - before - 1))
        if cut < last:
            found.append((before + 1, after))
    return found


def _ends_of_conditions(sentence: Sequence[Chunk]) -> Iterator[int]:
    """Give the commas that end the conditions with which a part of a sentence opens ("if the heat allows, they …")."""
    if Adverb.IF not in senses(sentence):
        return
    for first, chunk in enumerate(sentence):
        if chunk.sense is not Adverb.IF or not (first == 0 or sentence[first - 1].text in _OPENING_MARKS):
            continue
        verb = next((at for at in range(first, len(sentence)) if sentence[at].is_verb), len(sentence))
        comma = next((at for at in range(verb, len(sentence)) if sentence[at].text in _CLOSING_MARKS), None)
        if comma is not None and sentence[comma].text == ",":
            yield comma


def past_inserted(sentence: Sequence[Chunk], at: int, end: int) -> int:
    """Step over ", worn out," and ", caminando de noche," behind a day, to what is told of it."""
    if at >= end or sentence[at].text != ",":
        return at
    closing = next((k for k in range(at + 1, end) if sentence[k].text == ","), None)
    inside = sentence[at + 1 : closing]
    if closing is None or any(chunk.kind == "place" for chunk in inside):
        return at
    goes_on = closing + 1 < end and sentence[closing + 1].form in _FINITE  # "on Monday, soaked through, reached"
    return closing + 1 if goes_on or not any(chunk.form in _FINITE for chunk in inside) else at


@remembered
def verb_group_start(sentence: Sequence[Chunk], verb: int) -> int:
    """Give the index of a verb group's first word, past auxiliaries, adverbs and the verbs of "began to walk"."""
    at = verb
    while at > 0:
        joined = _is_verb_group(sentence[at - 1], sentence[at]) and not stands_as_part(sentence, at - 1)
        if not joined and not (at > 1 and _is_inserted(sentence[at - 1], sentence[at - 2])):
            break
        at -= 1
    return at


def _is_inserted(chunk: Chunk, before: Chunk) -> bool:
    """Tell an adverb that no class is known of, after a helper ("might well have reached")."""
    return chunk.kind == "word" and not chunk.readings and before.sense in _HELPERS


_GROUPED = frozenset(
    {
        Adverb.NOT,
        Adverb.MODAL,
        Adverb.WOULD,
        Adverb.PLAIN,
        Adverb.AUXILIARY,
        Adverb.PERFECT,
        Adverb.TO,
        Adverb.AHEAD,
        Adverb.BEHIND,
    }
)


_JOINED = frozenset({Adverb.AND, Adverb.TO, Adverb.AUXILIARY, Adverb.PERFECT})
_NOT_FINITE = frozenset({Form.ING, Form.PARTICIPLE, Form.BASE})
_AND = Adverb.AND


def _is_verb_group(before: Chunk, chunk: Chunk) -> bool:
    if before.sense in _GROUPED:
        return True
    if before.is_verb:
        return chunk.sense in _JOINED or chunk.form in _NOT_FINITE or chunk.sense in _GROUPED
    return before.sense is _AND or before.text == ","


def stands_as_part(sentence: Sequence[Chunk], at: int) -> bool:
    """Tell the words for a part of the group where they stand as a noun ("the vanguard slept")."""
    if sentence[at].sense not in PART_WORDS:
        return False
    before = sentence[at - 1] if at > 0 else None
    counted = before is not None and before.kind == "word" and not before.readings  # "a few dozen stragglers"
    return before is None or before.sense in DETERMINERS or before.kind == "figure" or counted or is_boundary(before)
