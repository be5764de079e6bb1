"""Words that point at a town which a sentence does not name: "here", "this railway town", "the city", "there"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import NamedTuple

from ..claims import BEEN_ROLES, POSITION_ROLES, PositionClaim, Role
from ..grammar.classes import Adverb, Lexeme, NounClass, PrepositionClass
from ..grammar.table import Grammar
from ..parsing import Sentence
from ..places.mentions import Mention
from ..syntax.chunk import Chunk, payloads
from ..syntax.clauses import clause, is_boundary
from ..text import Span
from .datelines import Town

_BETWEEN = 5
_POINTING = frozenset({Adverb.HERE, Adverb.THIS, Adverb.DEFINITE, Adverb.THEIR})
_THIS_OR_THE = frozenset({Adverb.THIS, Adverb.DEFINITE})
_HERE, _THIS = Adverb.HERE, Adverb.THIS
_NO_ADJECTIVES = frozenset({"date", "figure", "name"})
_THEM_BY_NAME = frozenset({NounClass.GROUP, NounClass.CROWD, Adverb.MAIN})


class Antecedents(NamedTuple):
    """The towns that a sentence may point at.

    Attributes
    ----------
    dateline
        The town the article is written from: "here", "this town", "its square"; None where it names none.
    told
        The town the text last placed the group in: "the town"; None where there is none yet.
    nearest
        The town named last before the sentence, if the text places the group there: "there", "that town".
    named
        The town named last before the sentence, whoever was there; None where there is none.
    own
        The towns in which the sentence itself places the group, or to which it sends it.
    """

    dateline: Town | None
    told: Town | None = None
    nearest: Town | None = None
    named: Town | None = None
    own: Sequence[Town] = ()

    def within(self, sentence: Sentence, positions: Sequence[PositionClaim]) -> Antecedents:
        """Give those of a sentence, by what it says of the places it names."""
        return self._replace(own=_placed(sentence, positions, POSITION_ROLES))

    def after(self, sentence: Sentence, positions: Sequence[PositionClaim]) -> Antecedents:
        """Give those of the next sentence."""
        told = self._told_after(sentence, positions) if positions else self.told
        last = _last_town(sentence.chunks)
        if last is None:
            return Antecedents(self.dateline, told, self.nearest, self.named)
        placed = _placed(sentence, positions, POSITION_ROLES)
        nearest = next((town for town in placed if town.mention.start == last.start), None)
        return Antecedents(self.dateline, told, nearest, Town(last, sentence.span))

    def _told_after(self, sentence: Sentence, positions: Sequence[PositionClaim]) -> Town | None:
        """Give the town that a sentence, by what it says of its places, leaves the group in."""
        stayed = _placed(sentence, positions, BEEN_ROLES - {"departed"})
        goes_on = any(claim.role in {"toward", "destination"} and claim.date.start is None for claim in positions)
        been = stayed if goes_on else _placed(sentence, positions, BEEN_ROLES)  # "from X to Y"
        return next((town for town in (*stayed[-1:], self.told, *been[-1:]) if town is not None), None)

    def before(self, sentence: Sequence[Chunk], at: int) -> Town | None:
        """Give the town that "there" means: the one named last, if the group is placed in it, or its name stands by."""
        last = _last_town(sentence, before=at)
        start, _ = clause(sentence, at)
        tells_who = any(chunk.sense in _THEM_BY_NAME for chunk in sentence[start:at])  # "while the caravan slept there"
        if last is None:
            return self.nearest or (self.named if tells_who else None)
        placed = next((town for town in self.own if town.mention.start == last.start), None)
        whole = Span(sentence[0].start, sentence[-1].end)
        return placed or (Town(last, whole) if tells_who else None)


def _last_town(sentence: Sequence[Chunk], *, before: int | None = None) -> Mention | None:
    """Give the last name in a sentence, or before a chunk of it, that may be a town's or a region's called like one."""
    for at, named in reversed(payloads(sentence)):
        if (before is None or at < before) and isinstance(named, Mention) and not named.demonym and _may_be_town(named):
            return named
    return None


def _may_be_town(named: Mention) -> bool:
    return named.coarse or (not named.locates and any(each.place.kind == "town" for each in named.candidates))


def _placed(sentence: Sentence, positions: Sequence[PositionClaim], roles: AbstractSet[Role]) -> tuple[Town, ...]:
    """Give the towns of which a sentence says one of these things, in its order."""
    if not positions:
        return ()
    kinds = {claim.start: claim.place.kind for claim in positions if claim.role in roles}
    if not kinds:
        return ()
    named = [mention for _, mention in payloads(sentence.chunks) if isinstance(mention, Mention)]
    towns = (mention for mention in named if mention.coarse or kinds.get(mention.start) == "town")
    return tuple(Town(mention, sentence.span) for mention in towns if mention.start in kinds)


def pointed_at(
    sentence: Sequence[Chunk], grammar: Grammar, towns: Antecedents
) -> Iterator[tuple[list[Chunk], int, Town]]:
    """Find where a sentence points at a town that it does not name ("here", "this railway town", "the city", "there").

    Parameters
    ----------
    sentence
        The chunks of a sentence.
    grammar
        The article's language.
    towns
        What it may point at.

    Yields
    ------
    tuple
        The sentence with the pointing words replaced by the town, the town's index in it, and the town.
    """
    pointing = grammar.there | grammar.that
    for at, chunk in enumerate(sentence):
        if chunk.sense not in _POINTING and (chunk.kind != "word" or chunk.text.lower() not in pointing):
            continue
        is_adverb = chunk.sense is _HERE or chunk.text.lower() in grammar.there
        if is_adverb and at > 0 and sentence[at - 1].is_motion_noun:
            continue  # "half of the way there", which they need not have gone
        town, end = _meant(sentence, at, towns, grammar=grammar)
        if town is not None and end > at:
            stands_in = replace(chunk, kind="place", readings=(), payload=town.mention, end=sentence[end - 1].end)
            before = [*sentence[:at]]
            if is_adverb and not (at > 0 and isinstance(sentence[at - 1].sense, PrepositionClass)):
                before.append(replace(chunk, end=chunk.start, text="", readings=(Lexeme(PrepositionClass.PLACE),)))
            yield [*before, stands_in, *sentence[end:]], len(before), town


def _meant(sentence: Sequence[Chunk], at: int, towns: Antecedents, *, grammar: Grammar) -> tuple[Town | None, int]:
    """Give the town that the words at an index mean, and the index after them."""
    chunk = sentence[at]
    word = chunk.text.lower()
    if chunk.sense is _HERE or word in grammar.there:
        return (towns.dateline if chunk.sense is _HERE else towns.before(sentence, at)), at + 1
    if word in grammar.that:
        return towns.before(sentence, at), _end_of_town(sentence, at, grammar)
    if chunk.sense in _THIS_OR_THE:
        town = (towns.dateline or towns.told) if chunk.sense is _THIS else towns.told
        return town, _end_of_town(sentence, at, grammar) if town is not None else at
    if chunk.sense is Adverb.THEIR and at > 0 and sentence[at - 1].sense is PrepositionClass.PLACE:
        return towns.dateline, _end_of_spot(sentence, at)
    return None, at


def _end_of_spot(sentence: Sequence[Chunk], at: int) -> int:
    """Give the index after "its main square", that of its first word where it is nothing of the kind."""
    spots = (k + 1 for k in range(at + 1, min(len(sentence), at + 4)) if sentence[k].sense is NounClass.SPOT)
    return next(spots, at)


def _end_of_town(sentence: Sequence[Chunk], at: int, grammar: Grammar) -> int:
    """Give the index after "this sweltering southern town", that of its first word where it is nothing of the kind."""
    for k in range(at + 1, min(len(sentence), at + 1 + _BETWEEN)):
        chunk = sentence[k]
        if _names_town(chunk, sentence[at], grammar):
            return at if _is_named(sentence, k + 1) else k + 1
        is_other = chunk.sense is Adverb.ANOTHER  # "that other town", "the next town"
        if is_other or chunk.is_verb or is_boundary(chunk) or chunk.kind in _NO_ADJECTIVES or chunk.text == ",":
            return at
    return at


def _names_town(noun: Chunk, pointer: Chunk, grammar: Grammar) -> bool:
    """Tell "town", and after "this" also "border" and the like, which the town itself is called."""
    is_area = noun.sense is NounClass.AREA
    points = pointer.sense is Adverb.THIS or pointer.text.lower() in grammar.that
    if not (is_area or points):
        return False
    word = noun.text.lower().split()[-1]
    return (is_area and word in grammar.town_nouns) or (points and word in grammar.pointed_at)


def _is_named(sentence: Sequence[Chunk], after: int) -> bool:
    """Tell "the city of X", "the city X" and "el poblado veracruzano de X", which name their town."""
    while after < len(sentence) and sentence[after].kind == "demonym":
        after += 1
    if after >= len(sentence):
        return False
    chunk = sentence[after]
    is_capital = chunk.kind == "word" and chunk.text[0].isupper()
    return chunk.kind in {"place", "name"} or chunk.sense is PrepositionClass.OF or is_capital
