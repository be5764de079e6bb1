"""What a place hangs on in its sentence: its preposition, and the verb or noun that one belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass
from .chunk import Chunk
from .clauses import DETERMINERS, before_articles, is_adjective, is_boundary
from .lists import first_of_list
from .nominals import is_of_spot, is_within
from .phrases import arriving_with, done_by, is_called_after, is_named_spot, is_passed_over, mover, suffered_from

_LONGEST_PHRASE = 11
_POSSESSIVE = frozenset({"'", "’", "s"})
_FAR = 14
_FARTHEST_VERB = 16
_MOST_STRANGERS = 3
_NEVER_ON_NOUN = frozenset({PrepositionClass.ENTRY, PrepositionClass.GOAL, PrepositionClass.PATH})
_FROM = frozenset({PrepositionClass.SOURCE, PrepositionClass.OF})  # "de X a Y caminaron"
_BEFORE_DAY = DETERMINERS | frozenset({PrepositionClass.PLACE, PrepositionClass.OF, Adverb.PLAIN})
_AREA = NounClass.AREA
_INSIDES = frozenset({NounClass.SPOT, NounClass.WARD, NounClass.AREA, NounClass.COUNT})


class Government(NamedTuple):
    """What a place hangs on.

    Attributes
    ----------
    preposition
        Class of the preposition before it; None where the place is the object of a verb, or hangs on nothing.
    head
        Index of the verb, noun of motion or noun it hangs on; None where there is none in its clause.
    link
        Index of the preposition, else of the place itself.
    fronted
        True where the phrase opens its clause and the verb follows ("In X, the group rested").
    """

    preposition: PrepositionClass | None
    head: int | None
    link: int
    fronted: bool = False


def government(sentence: Sequence[Chunk], place: int) -> Government:
    """Find what a place hangs on.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    """
    first = first_of_list(sentence, place)
    link = _link(sentence, first)
    if link is None:
        return Government(None, None, place)
    chunk = sentence[link]
    if chunk.is_verb:
        return Government(None, link, link)
    preposition = chunk.sense if isinstance(chunk.sense, PrepositionClass) else None
    head = _head(sentence, link, takes_noun=preposition not in _NEVER_ON_NOUN)
    if _opens_second_clause(sentence, link, place):
        return Government(preposition, place + 1, link, fronted=True)
    if head is not None and (opener := _opening_event(sentence, head)) is not None:
        ahead = _head_ahead(sentence, opener, place)
        return Government(preposition, head if ahead is None else ahead, link, fronted=ahead is not None)
    if head is None and (ahead := _head_ahead(sentence, link, place)) is not None:
        return Government(preposition, ahead, link, fronted=True)
    return Government(preposition, head, link)


def _opening_event(sentence: Sequence[Chunk], noun: int) -> int | None:
    """Give the "at" of "at a meeting in X, they voted", which opens the sentence; None where it does not."""
    at = before_articles(sentence, noun)
    opens = sentence[noun].sense is NounClass.EVENT and at >= 0 and sentence[at].sense is PrepositionClass.PLACE
    return at if opens and _opens(sentence, at) else None


def _head_ahead(sentence: Sequence[Chunk], link: int, place: int) -> int | None:
    """Find the verb of a clause that a phrase opens, past its comma and what describes the place."""
    if not _opens(sentence, link) or inserted_after(sentence, link, place) is not None:
        return None
    for at in range(place + 1, min(len(sentence), place + _FARTHEST_VERB)):
        if is_boundary(sentence[at]):
            return None
        if sentence[at].is_verb:
            return at
    return None


def inserted_after(sentence: Sequence[Chunk], link: int, place: int) -> int | None:
    """Give the group of "the convoy, now in X, is large", of which a phrase between commas tells; None without one."""
    at = link - 1
    while at > 0 and (sentence[at].sense is Adverb.PLAIN or sentence[at].kind == "date"):
        at -= 1
    closes = place + 1 < len(sentence) and sentence[place + 1].text == ","
    told = at > 0 and sentence[at].text == "," and sentence[at - 1].sense in {NounClass.GROUP, NounClass.CROWD}
    return at - 1 if closes and told else None


def _opens_second_clause(sentence: Sequence[Chunk], link: int, place: int) -> bool:
    """Tell ", y por X pasaron", whose verb follows at once."""
    joined = link > 1 and sentence[link - 1].sense is Adverb.AND and sentence[link - 2].text == ","
    return joined and place + 1 < len(sentence) and sentence[place + 1].is_verb


def _opens(sentence: Sequence[Chunk], link: int) -> bool:
    """Tell whether a phrase opens its clause, past dates, adverbs and marks."""
    at = link - 1
    while at >= 0 and (sentence[at].kind == "date" or sentence[at].sense in {Adverb.PLAIN, Adverb.AND}):
        at -= 1
    if at > 0 and sentence[at].kind == "place" and sentence[at - 1].sense in _FROM:
        return sentence[link].sense is PrepositionClass.TO and _opens(sentence, at - 1)  # "from X to Y they walked"
    return (
        at < 0
        or is_boundary(sentence[at])
        or sentence[at].kind == "mark"
        or (
            isinstance(sentence[at].sense, PrepositionClass)
            and sentence[at + 1].kind == "date"
            and _opens(sentence, at)
        )
    )


def _link(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the preposition (or the verb whose object it is) before a place, past articles and "city of"."""
    at, strangers, crossed = _before_owner(sentence, place) - 1, 0, False
    while at >= 0 and place - at <= _LONGEST_PHRASE:
        chunk = sentence[at]
        if _governs(sentence, at, crossed=crossed):
            return at
        if (verb := _verb_before_date(sentence, at)) is not None:
            return verb
        if is_adjective(chunk) and strangers < _MOST_STRANGERS:
            strangers += 1  # "the sweltering town of"
        elif _names_area(sentence, at, place) or _tells_whose_area(sentence, at):
            pass  # "the capital, X"
        elif isinstance(chunk.sense, PrepositionClass) or is_passed_over(sentence, at) or is_of_spot(sentence, at):
            crossed = crossed or chunk.sense in _INSIDES
        else:
            return None
        at -= 2 if chunk.sense is PrepositionClass.SUCH else 1  # "from regions such as X"
    return None


def _before_owner(sentence: Sequence[Chunk], place: int) -> int:
    """Give the index of the "Chiapas" of "reached Chiapas's Huixtla", of the place itself where no region owns it.

    The same of "Chiapas's capital, Tuxtla" and "Chiapas's second city Tapachula".
    """
    last = _before_its_kind(sentence, place)
    at = last
    while at > 0 and _is_possessive(sentence[at]):
        at -= 1
    owns = at < last and sentence[at].kind == "place" and sentence[at].end == sentence[at + 1].start
    return at if owns else place


def _before_its_kind(sentence: Sequence[Chunk], place: int) -> int:
    """Step over "second city," in "Chiapas's second city, Tapachula"."""
    at = place - 2 if sentence[place - 1].text == "," else place - 1
    if at < 1 or sentence[at].sense is not _AREA:
        return place - 1
    while at > 0 and _tells_kind(sentence[at]):
        at -= 1
    return at


def _tells_kind(chunk: Chunk) -> bool:
    return (chunk.sense in {_AREA, Adverb.ANOTHER} or is_adjective(chunk)) and not _is_possessive(chunk)


def _is_possessive(chunk: Chunk) -> bool:
    return chunk.text in _POSSESSIVE


def _tells_whose_area(sentence: Sequence[Chunk], owner: int) -> bool:
    """Tell the region of "the Chiapas town of Huixtla", which only says where the town is."""
    if sentence[owner].kind != "place" or sentence[owner + 1].sense is not _AREA:
        return False
    return owner > 0 and (sentence[owner - 1].sense in DETERMINERS or is_adjective(sentence[owner - 1]))


def _names_area(sentence: Sequence[Chunk], comma: int, place: int) -> bool:
    """Tell the comma of "reached the capital, X", whose place is what the noun before it stands for."""
    if comma < 2 or comma + 1 != place or sentence[comma].text != "," or sentence[comma - 1].sense is not _AREA:
        return False
    at = comma - 2
    while at > 0 and (sentence[at].kind == "demonym" or is_adjective(sentence[at])):
        at -= 1
    return sentence[at].sense in {Adverb.DEFINITE, Adverb.ANOTHER, Adverb.THEIR}


def _governs(sentence: Sequence[Chunk], at: int, *, crossed: bool) -> bool:
    """Tell a verb, and a preposition that does not stand inside the noun phrase of the place."""
    chunk = sentence[at]
    if not isinstance(chunk.sense, PrepositionClass):
        return chunk.is_verb
    return chunk.sense is not PrepositionClass.SUCH and not is_within(sentence, at, crossed=crossed)


def _verb_before_date(sentence: Sequence[Chunk], date: int) -> int | None:
    """Give the verb before a date whose object may follow ("alcanzó el domingo X", "cruzó en la tarde de ayer X")."""
    if sentence[date].kind != "date":
        return None
    at = date - 1
    while at >= 0 and sentence[at].sense in _BEFORE_DAY:
        at -= 1
    return at if at >= 0 and sentence[at].is_verb else None


def _before_relative(sentence: Sequence[Chunk], link: int) -> int:
    """Step over "left X, where it had slept, for Y" and "left X, a town hit by rain, for Y", to before the comma."""
    at = link - 1
    if at < 1 or sentence[at].text != ",":
        return at
    for k in range(at - 1, 0, -1):
        if sentence[k].text == ",":
            return k - 1 if _is_apposition(sentence[k + 1 : at]) else at
        if sentence[k].sense in {Adverb.WHERE, Adverb.RELATIVE}:
            return k - 2 if sentence[k - 1].text == "," else k - 1
    return at


def _is_apposition(words: Sequence[Chunk]) -> bool:
    """Tell a noun between two commas that a participle tells more of ("the third state of a march begun in May")."""
    verbs = [chunk for chunk in words if chunk.is_verb]
    return bool(verbs) and words[0].sense in DETERMINERS and all(verb.form is Form.PARTICIPLE for verb in verbs)


def _head(sentence: Sequence[Chunk], link: int, *, takes_noun: bool) -> int | None:
    """Find the verb or noun a prepositional phrase hangs on, past adverbs, dates and other phrases."""
    at = first = _before_relative(sentence, link)
    while at >= 0 and first - at < _FAR:
        chunk = sentence[at]
        if chunk.is_verb or chunk.is_motion_noun:
            return at if chunk.is_verb or at < link - 1 else arriving_with(sentence, at)
        if is_boundary(chunk):
            return None
        between = [chunk for chunk in sentence[at + 1 : link] if chunk.sense is not Adverb.PLAIN]
        if not between and (verb := suffered_from(sentence, at, link)) is not None:
            return verb
        named = chunk.kind == "name" and all(mark.text == "," for mark in between) and takes_noun
        is_spot = is_named_spot(sentence, at) and (not between or is_called_after(sentence, at))
        if named and not is_spot:
            return at
        if not between and isinstance(chunk.sense, NounClass) and chunk.sense not in _INSIDES:
            verb = mover(sentence, at, sentence[link].sense)
            verb = done_by(sentence, at, link) if verb is None else verb
            return at if verb is None else verb
        at -= 1
    return None
