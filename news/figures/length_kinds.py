"""What a length measures: the whole way, what is left of it, what is done, one leg, or a gap between two groups."""

from __future__ import annotations

import re
from collections.abc import Callable

from ..amounts.lengths import Length
from ..amounts.numerals import one_of
from ..claims import LengthKind
from ..grammar.classes import Adverb, Form, NounClass, PrepositionClass, VerbClass
from ..places.mentions import Mention
from ..syntax.clauses import clause, verb_group_start
from ..syntax.parties import is_another
from ..syntax.subjects import subject
from .length_goals import is_of_goal, of_whole
from .length_sites import BORDERS, GOING, NEAR, Site

_LEFT_BEHIND = frozenset({VerbClass.CROSS, VerbClass.LEAVE})
_STANDING = frozenset({VerbClass.BE, VerbClass.EXIST, VerbClass.STAY, VerbClass.AWAIT})
_SET_OUT = frozenset({VerbClass.LEAVE, VerbClass.BEGIN})


def length_kind(site: Site) -> LengthKind | None:
    """Tell what a length measures.

    Parameters
    ----------
    site
        The length in its sentence.

    Returns
    -------
    str | None
        A claim's kind; None where the length has nothing to do with the group.

    Notes
    -----
    The words right beside a length tell first, then the place after it, then the verb. A length that nothing tells of
    is a leg: legs bear on no position.
    """
    return next((kind for reading in _READINGS if (kind := reading(site)) is not None), None)


def _beside(site: Site) -> LengthKind | None:
    """Read the words right beside a length: "20 miles a day", "a 1,000-mile trek"."""
    words = site.grammar.measures
    if site.opens(words.daily) or site.is_called(words.stages):
        return "leg"
    if (noun := _noun_before(site)) is not None:
        return "leg" if noun in words.stages and site.is_leg else "route"
    done = site.closes(words.covered_before) and not site.is_ahead and not site.opens(words.off)
    if done or site.is_of_some_days:
        return _done(site)
    if site.opens(words.off) and not 0 < site.opens(words.journeys) < site.opens(words.off):
        return None  # but "a 1,000-mile trek to reach the border" is all of the way
    if site.opens(words.stages) and (site.is_leg or not site.opens(words.journeys)):
        return "leg"
    return "route" if site.opens(words.journeys) else _of_label(site)


def _of_label(site: Site) -> LengthKind | None:
    """Read "Distance: 21 km", "Tramo de hoy: 30 km", "Distancia total: 300 km"."""
    led = site.sentence[max(0, site.index - NEAR) : site.index]
    nouns = {*site.grammar.measures.stages, *site.grammar.measures.journeys}
    if len(led) < 2 or led[-1].text != ":" or not any(chunk.text.lower() in nouns for chunk in led):
        return None
    return "leg" if site.is_leg else "route"


def _noun_before(site: Site) -> str | None:
    """Give the noun of "a trek of 300 miles"."""
    words = site.grammar.measures
    if site.index == 0 or site.sentence[site.index - 1].sense is not PrepositionClass.OF:
        return None
    match = re.search(rf"\b({one_of((*words.journeys, *words.stages))}) \S+$", site.before)
    return match[1] if match is not None else None


def _behind(site: Site) -> LengthKind | None:
    """Read "200 miles behind", "of Mexico behind them", "40 miles off"."""
    words = site.grammar.measures
    if site.opens(words.covered) or site.covers_thing:
        return "covered"
    if _parts_groups(site):
        return "gap"
    still, behind = site.opens(words.off), site.opens(words.behind)
    if behind and behind > still:
        return _between_groups(site)
    if still and site.hangs_on_going and not site.is_ahead and site.sentence[site.verb or 0].form is Form.PAST:
        return _done(site)  # "marched 1,500 miles to reach X"
    return _still_to_go(site) if still else None


def _onward(site: Site) -> LengthKind | None:
    """Read "further on": ahead of another group, ahead of where the report is written, or since something before."""
    if not site.opens(site.grammar.measures.onward):
        return None
    if _has_other_group(site):
        return "gap"
    if site.sense is VerbClass.BE and not _is_of_group(site):
        return "remaining" if site.described else "leg"
    return _done(site)


def _between_groups(site: Site) -> LengthKind:
    """Tell the gap between two groups from the way to a town behind or ahead."""
    if _has_other_group(site):
        return "gap"
    if site.sense is VerbClass.BE and not _is_of_group(site):
        return "remaining"  # "the capital lies 700 miles ahead"
    town = site.is_apposed or (site.place is not None and site.place - site.index <= 3)
    return _done(site) if town else "gap"


def _has_other_group(site: Site) -> bool:
    return any(
        chunk.sense in {Adverb.ANOTHER, Adverb.AHEAD, Adverb.BEHIND, Adverb.MAIN}
        or (chunk.sense is NounClass.GROUP and is_another(site.sentence, at))
        for at, chunk in enumerate(site.sentence)
    )


def _still_to_go(site: Site) -> LengthKind:
    """Give what "40 miles away" is: the way that is left, or a leg to the town named before it."""
    if site.is_apposed and not _names_border(site):
        return "remaining" if is_of_goal(site) else "leg"
    something = site.sense is VerbClass.BE and not (site.speaks_of_group or site.described or _is_of_group(site))
    return "leg" if something else "remaining"  # "the storm is 200 miles off"


def _names_border(site: Site) -> bool:
    near = site.sentence[max(0, site.index - 4) : site.index]
    return any(isinstance(chunk.payload, Mention) and chunk.payload.kind in BORDERS for chunk in near)


def _done(site: Site) -> LengthKind:
    """Give what is walked: one leg where it is short and of a day or in no perfect tense; else all that is covered."""
    start, end = clause(site.sentence, site.index)
    dated = any(chunk.kind == "date" for chunk in site.sentence[start:end])
    if site.is_ahead:
        return "leg" if site.is_leg else "remaining"
    return "leg" if site.is_leg and (dated or _is_once(site)) else "covered"


def _is_once(site: Site) -> bool:
    """Tell "they walked 30 km", which tells of one walk, from "they have walked 30 km"."""
    if site.verb is None:
        return True
    group = site.sentence[verb_group_start(site.sentence, site.verb) : site.verb]
    perfect = any(chunk.sense is Adverb.PERFECT for chunk in group)
    return not perfect and site.sentence[site.verb].form in {Form.PAST, Form.BASE, Form.ING}


def _to_go_before(site: Site) -> LengthKind | None:
    """Read "another 50 km", "les faltan 250 km"."""
    if not site.closes(site.grammar.measures.remaining_before):
        return None
    if site.hangs_on_going and not site.is_ahead:
        return _done(site) if site.sentence[site.verb or 0].form is not Form.PRESENT else "remaining"
    return "remaining"


def _from_place(site: Site) -> LengthKind | None:
    """Read "from X": the way from where it started, or the way left to a goal."""
    words = site.grammar.measures
    if site.opens(words.short_of):
        return "remaining"
    if site.opens(words.beyond):
        return "leg" if site.is_leg else "covered"
    if site.opens(words.from_start) and site.sense is not VerbClass.BE:
        return _done(site)
    return _from_either(site) if site.opens(words.from_here) else None


def _from_either(site: Site) -> LengthKind | None:
    """Read "from X", where X may lie behind or ahead."""
    covered = site.closes(site.grammar.measures.covered_before) or (site.hangs_on_going and not site.is_ahead)
    if covered or _left_it(site) or _is_known_stretch(site):
        return _done(site)
    if _goes_on_to(site) or (site.is_apposed and (site.place_kind not in BORDERS or not site.speaks_of_group)):
        return "leg"
    return "remaining" if site.place_kind or site.sense in _STANDING else None


def _is_known_stretch(site: Site) -> bool:
    """Tell "the 67 miles from X took a week" from "67 miles from X"."""
    return site.index > 0 and site.sentence[site.index - 1].sense is Adverb.DEFINITE


def _goes_on_to(site: Site) -> bool:
    """Tell "40 km from X to Y"."""
    if site.place is None:
        return False
    after = site.sentence[site.place + 1 : site.place + 3]
    return len(after) > 1 and after[0].sense is PrepositionClass.TO and after[1].kind == "place"


def _left_it(site: Site) -> bool:
    """Tell "from the border they crossed": a clause about the place says that it lies behind."""
    opens = site.sentence[site.index + 1 : site.index + 3]
    where = next((at for at, chunk in enumerate(opens, site.index + 1) if chunk.sense is Adverb.WHERE), None)
    first = where if where is not None else site.place
    if first is None:
        return False
    verb = next((chunk for chunk in site.sentence[first + 1 : first + 2 + NEAR] if chunk.is_verb), None)
    past = verb is not None and verb.form in {Form.PAST, Form.PARTICIPLE}
    return past and verb is not None and verb.sense in (_SET_OUT if where is not None else _LEFT_BEHIND)


def _to_place(site: Site) -> LengthKind | None:
    """Read "to X": a leg, or all that is left."""
    if not site.opens(site.grammar.measures.to_there) or site.place is None:
        return None
    far = site.place_kind in BORDERS
    if site.sense in {VerbClass.MOVE, VerbClass.HEAD} and far:
        return "route" if site.hangs_on_going else "remaining"
    if site.sense in GOING and site.hangs_on_going:
        return "leg" if site.is_leg else _done(site) if not site.is_ahead else "remaining"
    stands = site.verb is None or site.sense in _STANDING or site.is_ahead
    return "leg" if site.is_leg and not stands else "remaining"


def _by_verb(site: Site) -> LengthKind | None:
    """Read the verb a length hangs on, and verbs that part two places."""
    words = site.grammar.measures
    if re.match(rf"(?:\S+ ){{0,2}}?(?:{one_of(words.parting)})\b", site.after) or site.closes(words.parting):
        start, _ = clause(site.sentence, site.index)
        theirs = any(chunk.sense is Adverb.THEM for chunk in site.sentence[start : site.index])
        return "leg" if site.is_leg and not theirs else "remaining"
    if site.closes(words.covered_before) or site.hangs_on_going:
        return _done(site)
    return None


def _is_of_group(site: Site) -> bool:
    """Tell whether the verb's subject is the group."""
    return site.verb is not None and subject(site.sentence, site.verb)[0] in {"group", "crowd"}


def _parts_groups(site: Site) -> bool:
    """Tell "between the two groups"."""
    return any(
        chunk.sense is PrepositionClass.BETWEEN
        and any(near.sense is NounClass.GROUP for near in site.sentence[at + 1 : at + 4])
        for at, chunk in enumerate(site.sentence)
    )


def _otherwise(site: Site) -> LengthKind | None:
    """Read a length beside a direction or a place, or in a sentence about the group."""
    length = site.sentence[site.index].payload
    if isinstance(length, Length) and length.is_unsaid:
        return "leg"
    tied = site.place is not None or site.speaks_of_group or _speaks_of_stage(site)
    tied = tied or _is_way_gone(site)
    if not tied and site.described is not None:
        return "remaining"
    if not tied and not _is_of_a_day(site) and not site.opens(site.grammar.measures.bearings) and not site.is_apposed:
        return None
    if not site.is_leg and site.sense is VerbClass.BE and not site.is_apposed:
        return "remaining"
    return "leg"


def _speaks_of_stage(site: Site) -> bool:
    """Tell "the longest stage: 22 miles", "la primera jornada fue de 15 km"."""
    stages = site.grammar.measures.stages
    return any(chunk.is_motion_noun or chunk.text.lower() in stages for chunk in site.sentence[: site.index])


def _is_way_gone(site: Site) -> bool:
    """Tell "it was led for 15 km", "The longest, 640 km, began there", and a length that opens a sentence alone."""
    after = site.sentence[site.index + 1 : site.index + 3]
    if site.index == 0:
        return not after or after[0].kind == "mark"
    if site.closes(site.grammar.measures.rests) or site.is_how_far:
        return True
    if site.closes(site.grammar.measures.extents) and any(chunk.sense is Adverb.IT for chunk in site.sentence):
        return True
    apposed = site.sentence[site.index - 1].text == "," and len(after) > 1 and after[0].text == ","
    return apposed and after[1].is_verb and after[1].sense in GOING


def _is_of_a_day(site: Site) -> bool:
    """Tell "Sunday's 40 miles"."""
    return site.index > 0 and site.sentence[site.index - 1].kind == "date"


_READINGS: tuple[Callable[[Site], LengthKind | None], ...] = (
    of_whole,
    _beside,
    _behind,
    _onward,
    _to_go_before,
    _from_place,
    _to_place,
    _by_verb,
    _otherwise,
)
