"""What the words right beside a name say of its place: the region it lies in, and whether it is one itself."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...geo.distance import distance_km
from ...geo.place import Kind, Place
from ..grammar.classes import Adverb, NounClass, PrepositionClass
from ..grammar.table import Grammar
from .mention import Mention

_NEAR = 40
_FARTHEST = 120  # characters between two names of which one tells where the other lies
_OF_A_TOWN_KM = 60.0  # as far as the larger municipalities reach
_MARKS = ".,;:!?()"
_LONGEST_APPOSITION = 4  # words from the comma to the noun
_HOLDERS = frozenset({"region", "country"})
_HOLDING = frozenset({" (", "'s ", "’s ", "' ", "’ "})


def qualified(text: str, mentions: Sequence[Mention], *, grammar: Grammar) -> list[Mention]:
    """Add to mentions what the words beside them say of the place: the region it lies in, whether it is one itself.

    Parameters
    ----------
    text
        The article's text.
    mentions
        Its mentions, in order.
    grammar
        The article's language.
    """
    found = list(mentions)
    for index, mention in enumerate(mentions):
        if (head := None if mention.demonym else _head_noun(text, mention, grammar)) is not None:
            found[index] = found[index]._replace(head=head)
        after = next((at for at in range(index + 1, min(index + 3, len(mentions))) if not mentions[at].demonym), None)
        if after is None or mentions[after].start - mention.end > _FARTHEST:
            continue
        found[index], found[after] = _beside(text, found[index], found[after], grammar=grammar)
    return found


def _beside(text: str, mention: Mention, after: Mention, *, grammar: Grammar) -> tuple[Mention, Mention]:
    """Add to two mentions what each says of the other."""
    if is_qualifier(text, mention, after, grammar=grammar):
        region = _region_named(mention, after)
        return mention._replace(container=region), after._replace(head=region.kind)
    town = _town_around(text, mention, after, grammar=grammar)
    around = town or _elsewhere(text, mention, after, grammar=grammar)
    if around is not None:
        return mention._replace(container=around), after
    if _holds(text, mention, after):
        return mention, after._replace(container=mention.candidates[0].place)
    return mention, after


def _town_around(text: str, mention: Mention, after: Mention, *, grammar: Grammar) -> Place | None:
    """Give the town that a name is said to lie in ("X, a suburb of Y"): of several of its name one that may hold it."""
    if mention.kind in {"country", "continent", "border"} or after.kind not in {"town", "region"}:
        return None
    if text[mention.end : after.start] == " (" and text[after.end : after.end + 1] == ")":
        return _province_around(mention, after)
    if not re.fullmatch(grammar.within_town, text[mention.end : after.start]):
        return None
    towns = [candidate.place for candidate in after.candidates if candidate.place.kind == "town"]
    insides = [candidate.place for candidate in mention.candidates]
    around = (town for town in towns if any(lies_in(inside, town) for inside in insides))
    return next(around, towns[0] if towns else None)


def _province_around(mention: Mention, after: Mention) -> Place | None:
    """Give the town by which "X (Y)" tells the province that X lies in, where one of that name has an X around it."""
    towns = (candidate.place for candidate in after.candidates if candidate.place.kind == "town")
    return next((town for town in towns if any(lies_in(each.place, town) for each in mention.candidates)), None)


def _elsewhere(text: str, mention: Mention, after: Mention, *, grammar: Grammar) -> Place | None:
    """Give the state that follows a name and holds none of its towns, though its country holds one; None for others."""
    if mention.kind != "town" or after.kind not in _HOLDERS or _goes_on(text, after.end, grammar):
        return None
    if not re.fullmatch(grammar.qualifier, text[mention.end : after.start]):
        return None
    countries = {candidate.place.country for candidate in mention.candidates}
    regions = (each.place for each in after.candidates if each.place.kind == "region")
    region = next((region for region in regions if region.country in countries), None)
    is_known = region is not None and any(lies_in(each.place, region) for each in mention.candidates)
    return None if is_known else region


def _goes_on(text: str, end: int, grammar: Grammar) -> bool:
    """Tell whether a list goes on behind a name."""
    following = text[end : end + _NEAR].split(maxsplit=2)[:2]
    words = [word.strip(_MARKS) for word in following]
    if not words or text[end : end + 1] == "\n":
        return False
    joint = Adverb.AND in grammar.senses_of(words[0].lower())
    after_comma = words[1] if len(words) > 1 and not words[0] and text[end : end + 2] == ", " else ""
    return joint or after_comma[:1].isupper() or Adverb.AND in grammar.senses_of(after_comma.lower())


def _holds(text: str, region: Mention, inside: Mention) -> bool:
    """Tell whether a region's name leads to one of its towns: "Chiapas (Arriaga, Tonalá)", "Chiapas's Arriaga"."""
    container = region.candidates[0].place
    return (
        text[region.end : inside.start] in _HOLDING
        and container.kind in _HOLDERS
        and any(lies_in(candidate.place, container) for candidate in inside.candidates)
    )


def is_qualifier(text: str, mention: Mention, after: Mention, *, grammar: Grammar) -> bool:
    """Tell whether the second name only says where the first one lies ("Tapachula, Mexico")."""
    between = text[mention.end : after.start]
    if not re.fullmatch(grammar.qualifier, between):
        return False
    container = _region_named(mention, after)
    if container.kind not in _HOLDERS or mention.kind in {"continent", "border"}:
        return False
    if mention.kind == "country" and container.kind == "country":
        return False
    return any(lies_in(candidate.place, container) for candidate in mention.candidates)


def _region_named(mention: Mention, after: Mention) -> Place:
    """Give the place named second: of several regions the likeliest that holds a place the first name may mean.

    So it is of a town that the first name may mean as well, whose own region bears the same name ("Washington, D.C.").
    """
    best = after.candidates[0].place
    if best.kind == "town" and all(candidate.place != best for candidate in mention.candidates):
        return best
    regions = (candidate.place for candidate in after.candidates if candidate.place.kind in _HOLDERS)
    insides = [best] if best.kind == "town" else [candidate.place for candidate in mention.candidates]
    return next((region for region in regions if any(lies_in(inside, region) for inside in insides)), best)


def lies_in(place: Place, container: Place) -> bool:
    """Tell whether a place lies in a region or a country, by their codes, or in a town and what is governed from it."""
    if container.kind == "town":
        is_part = place.kind == "town" and place != container
        return is_part and distance_km(place.point, container.point) <= _OF_A_TOWN_KM
    if place.kind in {container.kind, "country"}:
        return False
    if container.kind == "region" and container.admin1_code is not None:
        return place.admin1_code == container.admin1_code
    return place.country == container.country


def _head_noun(text: str, mention: Mention, grammar: Grammar) -> Kind | None:
    """Read "the state of X", "X state" and "X, the Gulf state" as a region, "the city of X" as a town."""
    words = text[max(0, mention.start - _NEAR) : mention.start].lower().split()
    before = words[-2:]
    if len(before) == 2 and PrepositionClass.OF in grammar.senses_of(before[1]):
        noun = words[-3] if len(words) > 2 and _describes(before[0], grammar) else before[0]
        kind = _kind_named(noun, grammar) or _kind_of_seat(noun, mention, grammar)
        is_holder = kind == "town" and mention.kind == "region" and _is_one_of_its_towns(words[:-2], grammar)
        return None if is_holder else kind
    if before and before[-1] in grammar.halves and any(each.place.kind == "region" for each in mention.candidates):
        return "region"
    after = text[mention.end : mention.end + _NEAR].lower()
    if after.startswith(" "):
        follows = after.split(maxsplit=1)[:1]
        return "region" if follows and follows[0].strip(_MARKS) in grammar.region_nouns else None
    apposition = after[1:].split()[:4] if after.startswith(", ") else []
    if apposition and Adverb.DEFINITE in grammar.senses_of(apposition[0]):
        return _kind_apposed(apposition[1:], grammar)
    return None


def _describes(word: str, grammar: Grammar) -> bool:
    """Tell a word of no class behind a noun ("la ciudad costera de X") where the language puts it there."""
    return grammar.names.heads_first and word.isalpha() and not grammar.senses_of(word)


def _is_one_of_its_towns(before: Sequence[str], grammar: Grammar) -> bool:
    """Tell "Y, the last town of X" from "in the town of X" by the words before the noun."""
    for word in reversed(before[-_LONGEST_APPOSITION:]):
        if word[-1] in _MARKS:
            return word[-1] == ","
        if any(isinstance(sense, PrepositionClass) for sense in grammar.senses_of(word)):
            return False
    return False


def _kind_apposed(words: Sequence[str], grammar: Grammar) -> Kind | None:
    """Read "the southern state" as a region, "the state capital" and "the capital of the state" as a town."""
    for at, word in enumerate(words):
        senses = grammar.senses_of(word.strip(_MARKS))
        if NounClass.AREA in senses or PrepositionClass.OF in senses:
            following = words[at + 1].strip(_MARKS) if at + 1 < len(words) and word[-1] not in _MARKS else ""
            named = following if NounClass.AREA in grammar.senses_of(following) else word.strip(_MARKS)
            return "town" if named in grammar.seat_nouns else _kind_named(named, grammar)
    return None


def _kind_of_seat(word: str, mention: Mention, grammar: Grammar) -> Kind | None:
    """Read "the capital of X" as the town X, where the state of that name holds one."""
    if word.strip(_MARKS) not in grammar.seat_nouns or mention.kind != "region":
        return None
    region = mention.candidates[0].place
    towns = [each.place for each in mention.candidates if each.place.kind == "town" and each.place.name == region.name]
    return "town" if any(lies_in(town, region) for town in towns) else None


def _kind_named(word: str, grammar: Grammar) -> Kind | None:
    bare = word.strip(_MARKS)
    if bare in grammar.region_nouns:
        return "region"
    return "town" if bare in grammar.town_nouns else None
