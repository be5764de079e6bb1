"""What a place hangs on in its sentence: its preposition, and the verb or noun that one belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..grammar.table import Adverb, Form, NounClass, PrepositionClass
from .chunk import Chunk, remembered
from .clauses import DETERMINERS, is_boundary
from .phrases import LOCATIVE, done_by, is_adjective, is_named_spot, is_passed_over, mover

_LONGEST_PHRASE = 9
_FAR = 14
_FARTHEST_VERB = 16
_MOST_STRANGERS = 2
_BETWEEN_LISTED = DETERMINERS | {Adverb.AND, Adverb.PLAIN}
_JOINTS = DETERMINERS | {Adverb.AND}
_NEVER_ON_NOUN = frozenset({PrepositionClass.ENTRY, PrepositionClass.GOAL, PrepositionClass.PATH})
_HEADS = frozenset({NounClass.AREA, NounClass.SPOT, NounClass.WARD})
_JOINING = frozenset({PrepositionClass.OF, PrepositionClass.PLACE})
_INSIDES = frozenset({NounClass.SPOT, NounClass.WARD, NounClass.AREA, NounClass.COUNT})


@dataclass(frozen=True, slots=True)
class Government:
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
    at = noun - 1
    while at > 0 and sentence[at].sense in DETERMINERS:
        at -= 1
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
    if at > 0 and sentence[at].kind == "place" and sentence[at - 1].sense is PrepositionClass.SOURCE:
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


def nominal_start(sentence: Sequence[Chunk], place: int) -> int:
    """Give the index of the first word of the noun phrase a place ends ("the main square of X")."""
    at = place
    while at > 0:
        before = sentence[at - 1]
        if isinstance(before.sense, PrepositionClass):
            if not _is_inside(sentence, at - 1):
                break
        elif not (is_passed_over(sentence, at - 1) or is_adjective(before) or _is_of_spot(sentence, at - 1)):
            break
        at -= 1
    return at


def first_of_list(sentence: Sequence[Chunk], place: int) -> int:
    """Go back along "A, B and C" to A, whose preposition serves all."""
    known = _firsts_of_lists(sentence)
    before = _before_in_list(sentence, place) if place not in known else None
    return known.get(place, place) if before is None else known.get(before, before)


@remembered
def _firsts_of_lists(sentence: Sequence[Chunk]) -> dict[int, int]:
    """Give the first place of its list for each place and people of a sentence, in one walk along it."""
    found: dict[int, int] = {}
    for at, chunk in enumerate(sentence):
        if chunk.kind in {"place", "demonym"}:
            before = _before_in_list(sentence, at)
            found[at] = at if before is None else found.get(before, before)
    return found


def _before_in_list(sentence: Sequence[Chunk], at: int) -> int | None:
    """Give the place before "and" or a comma that a place is listed with, None where there is none."""
    if at <= 1:
        return None
    joint = at - 1
    while joint > 0 and (sentence[joint].sense in _BETWEEN_LISTED or sentence[joint].text == ","):
        joint -= 1
    joined = any(sentence[k].sense is Adverb.AND or sentence[k].text == "," for k in range(joint + 1, at))
    joint = _before_its_day(sentence, joint, at)
    return joint if joined and sentence[joint].kind in {"place", "demonym"} else None


def is_one_of_several(sentence: Sequence[Chunk], place: int) -> bool:
    """Tell any of the towns of "A, B and C", where nobody is all at once.

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    place
        Index of the place.
    """
    at, is_joined = first_of_list(sentence, place) + 1, False
    while at < len(sentence):
        is_joined = is_joined or sentence[at].sense is Adverb.AND
        if is_joined and sentence[at].kind == "place":
            return True
        if not (sentence[at].kind == "place" or sentence[at].text == "," or sentence[at].sense in _JOINTS):
            return False
        at += 1
    return False


def _before_its_day(sentence: Sequence[Chunk], joint: int, place: int) -> int:
    """Step over the day of a listed place where the next has one too ("in X on Monday and Y on Tuesday")."""
    if sentence[joint].kind != "date" or not any(chunk.kind == "date" for chunk in sentence[place + 1 : place + 3]):
        return joint
    return joint - 2 if isinstance(sentence[joint - 1].sense, PrepositionClass) else joint - 1


def _link(sentence: Sequence[Chunk], place: int) -> int | None:
    """Find the preposition (or the verb whose object it is) before a place, past articles and "city of"."""
    at, strangers, crossed = place - 1, 0, False
    while at >= 0 and place - at <= _LONGEST_PHRASE:
        chunk = sentence[at]
        if _governs(sentence, at, crossed=crossed):
            return at
        if (verb := _verb_before_date(sentence, at)) is not None:
            return verb
        if is_adjective(chunk) and strangers < _MOST_STRANGERS:
            strangers += 1  # "the sweltering town of"
        elif isinstance(chunk.sense, PrepositionClass) or is_passed_over(sentence, at) or _is_of_spot(sentence, at):
            crossed = crossed or chunk.sense in _INSIDES
        else:
            return None
        at -= 2 if chunk.sense is PrepositionClass.SUCH else 1  # "from regions such as X"
    return None


def _governs(sentence: Sequence[Chunk], at: int, *, crossed: bool) -> bool:
    """Tell a verb, and a preposition that does not stand inside the noun phrase of the place."""
    chunk = sentence[at]
    if not isinstance(chunk.sense, PrepositionClass):
        return chunk.is_verb
    return chunk.sense is not PrepositionClass.SUCH and not _is_within(sentence, at, crossed=crossed)


def _is_within(sentence: Sequence[Chunk], preposition: int, *, crossed: bool) -> bool:
    """Tell a preposition inside the noun phrase of a place, which leaves it to the word before."""
    return _is_inside(sentence, preposition) or (crossed and _joins_nouns(sentence, preposition))


def _verb_before_date(sentence: Sequence[Chunk], date: int) -> int | None:
    """Give the verb right before a date and its article, whose object may follow the date ("alcanzó el domingo X")."""
    if sentence[date].kind != "date":
        return None
    at = date - 1
    while at >= 0 and sentence[at].sense in DETERMINERS:
        at -= 1
    return at if at >= 0 and sentence[at].is_verb else None


def _before_its_name(sentence: Sequence[Chunk], last: int) -> int:
    """Step over what stands between a spot and its "de X": "la zona 1", "el Parque N.", "el domo municipal"."""
    told = sentence[last]
    is_called = told.kind == "name" and last > 0 and sentence[last - 1].sense is NounClass.SPOT
    return last - 1 if last > 0 and (told.kind == "figure" or is_called or is_adjective(told)) else last


def _is_inside(sentence: Sequence[Chunk], preposition: int) -> bool:
    """Tell the "of" of "the city of X" and the "in" of "a park in X", which leave the phrase to the word before."""
    joins = sentence[preposition].sense in _JOINING
    noun = _before_its_name(sentence, preposition - 1)
    if joins and noun >= 0 and sentence[noun].sense in _HEADS:  # "la zona 1 de"
        return noun < 1 or sentence[noun - 1].kind != "place"  # "the X border at Y"
    return _names_spot(sentence, preposition) or (joins and noun >= 0 and _is_of_spot(sentence, noun))


def _is_of_spot(sentence: Sequence[Chunk], noun: int) -> bool:
    """Tell the "Ayuntamiento" of "la plaza del Ayuntamiento de X", whose office only names the spot."""
    of = noun - 1
    while of > 0 and sentence[of].sense in DETERMINERS:
        of -= 1
    is_office = sentence[noun].sense is NounClass.OFFICIAL and sentence[of].sense is PrepositionClass.OF
    return is_office and of > 0 and sentence[of - 1].sense is NounClass.SPOT


def _names_spot(sentence: Sequence[Chunk], of: int) -> bool:
    """Tell "in a shed of X", whose noun no class is known of: a locative, an article, one unknown word, "of"."""
    if sentence[of].sense is not PrepositionClass.OF or of < 3 or not is_adjective(sentence[of - 1]):
        return False
    return sentence[of - 2].sense in DETERMINERS and sentence[of - 3].sense in LOCATIVE


def _joins_nouns(sentence: Sequence[Chunk], preposition: int) -> bool:
    """Tell the "of" of "the grass of the square of X", whose first noun no class is known of."""
    return sentence[preposition].sense is PrepositionClass.OF and is_adjective(sentence[preposition - 1])


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
            return at
        if is_boundary(chunk):
            return None
        between = [chunk for chunk in sentence[at + 1 : link] if chunk.sense is not Adverb.PLAIN]
        named = chunk.kind == "name" and all(mark.text == "," for mark in between) and takes_noun
        is_spot = is_named_spot(sentence, at) and (not between or sentence[at - 1].sense is NounClass.SPOT)
        if named and not is_spot:
            return at
        if not between and isinstance(chunk.sense, NounClass) and chunk.sense not in _INSIDES:
            verb = mover(sentence, at, sentence[link].sense)
            verb = done_by(sentence, at, link) if verb is None else verb
            return at if verb is None else verb
        at -= 1
    return None
