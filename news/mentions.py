"""Place names in an article: which of the gazetteer's matches are places, by the evidence around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise

from ..geo.gazetteer import Gazetteer, Match
from ..geo.names import fold
from ..geo.place import Candidate, Kind, Place
from .grammar.table import Grammar, NounClass
from .surroundings import Line, Surroundings, people
from .text import Span, is_title_case

# A town this large needs no evidence beside its name; smaller ones share their names with people and things.
_KNOWN_TOWN = 300_000
#: Letters that name a body or a thing are hardly more.
_ACRONYM = 5
_FAR_CLASSES = frozenset({"country", "region", "continent", "border"})


class Standing(Enum):
    """How much the words around a name say for its being a place."""

    SURE = "sure"
    DOUBTFUL = "doubtful"  # nothing for it and nothing against it: the story's towns near it may bear it out
    WEAK = "weak"  # the name of a thing, or of somebody, unless the story names that place elsewhere


@dataclass(frozen=True, slots=True)
class Mention:
    """A place name in a text.

    Attributes
    ----------
    start, end
        Offsets; ``text[start:end]`` is the name as written.
    text
        The name as written.
    demonym
        True where it is the name of a place's people.
    candidates
        Places it may mean, likeliest first, never empty.
    standing
        How much the words around it say for its being a place.
    container
        The region or country that the text says it lies in ("Tapachula, Chiapas"), or None.
    head
        The kind of place that the text says it is ("the state of Puebla"), or None.
    """

    start: int
    end: int
    text: str
    demonym: bool
    candidates: tuple[Candidate, ...]
    standing: Standing = Standing.SURE
    container: Place | None = None
    head: Kind | None = None

    @property
    def kind(self) -> Kind:
        """Kind of the likeliest place."""
        return self.candidates[0].place.kind


def mentions(text: str, spans: Iterable[Span], gazetteer: Gazetteer, *, grammar: Grammar) -> list[Mention]:
    """Find the place names in some stretches of a text.

    Parameters
    ----------
    text
        The whole text.
    spans
        Where to look, in order: the lines that are the article's own.
    gazetteer
        Names and what they may mean.
    grammar
        The article's language.

    Returns
    -------
    list of Mention
        In order of the text, without overlap; their candidates carry the gazetteer's priors only.

    Notes
    -----
    A name inside a longer run of capitals is the name of a person or a body; a word seen anywhere as part of a
    person's name is a person throughout; a town that is not large needs a locative word, a following region or the
    company of another place in a list. Where nothing is said for or against, the name stays in doubt.
    """
    stretches = list(spans)
    matches = [[_shifted(match, span.start) for match in gazetteer.matches(span.of(text))] for span in stretches]
    whole = frozenset((match.start, match.end) for line in matches for match in line if " " in match.name)
    persons = people(text, stretches, grammar, places=whole)
    found: list[Mention] = []
    for span, on_line in zip(stretches, matches, strict=True):
        demonyms = frozenset(match.start for match in on_line if match.demonym)
        line = Line(text, span, is_title_case(span.of(text)), demonyms)
        judged: list[tuple[Mention, Surroundings]] = []
        for match in on_line:
            mention = _mention(text, match, gazetteer)
            if mention is None:
                continue
            around = Surroundings(line, Span(match.start, match.end), grammar)
            standing = _standing(mention, around, persons, grammar=grammar)
            if standing is not None:
                judged.append((replace(mention, standing=standing), around))
        found.extend(_listed(judged))
    return found


def _shifted(match: Match, by: int) -> Match:
    return Match(match.start + by, match.end + by, match.name, match.demonym)


def _mention(text: str, match: Match, gazetteer: Gazetteer) -> Mention | None:
    candidates = gazetteer.candidates(match.name)
    if not candidates:
        return None
    return Mention(match.start, match.end, text[match.start : match.end], match.demonym, candidates)


def _standing(
    mention: Mention, around: Surroundings, persons: AbstractSet[str], *, grammar: Grammar
) -> Standing | None:
    """Tell how much the words around a name say for its being a place; None where they speak against it."""
    if mention.demonym:
        return Standing.SURE
    if around.is_inside_name():
        return None
    is_person = fold(mention.text) in persons
    if mention.kind in _FAR_CLASSES:
        return Standing.SURE if not is_person or around.is_locative() else None
    if is_person or around.has_title() or _is_common_noun(mention, grammar) or _is_acronym(mention):
        return None
    best = mention.candidates[0].place
    if around.is_dateline() or around.has_region_after():
        return Standing.SURE
    if around.is_thing():
        return Standing.WEAK
    known = best.population >= _KNOWN_TOWN and fold(best.name) == fold(mention.text)
    return Standing.SURE if known or around.is_locative() else Standing.DOUBTFUL


def _is_acronym(mention: Mention) -> bool:
    """Tell letters that merely spell a town's other name ("NICE" is no town, "LIMA" may be one)."""
    written = mention.text
    if not written.isupper() or len(written) > _ACRONYM or " " in written:
        return False
    return all(fold(candidate.place.name) != fold(written) for candidate in mention.candidates)


def _listed(judged: Sequence[tuple[Mention, Surroundings]]) -> list[Mention]:
    """Let the places of a list vouch for their neighbours in it, forwards and then backwards."""
    found = [mention for mention, _ in judged]
    joined = [after.follows(Span(before.start, before.end)) for (before, _), (_, after) in pairwise(judged)]
    steps = [(index, index + 1) for index in range(len(joined))]
    for known, other in [*steps, *((after, before) for before, after in reversed(steps))]:
        if joined[min(known, other)] and _vouches(found[known]) and found[other].standing is Standing.DOUBTFUL:
            found[other] = replace(found[other], standing=Standing.SURE)
    return found


def _vouches(mention: Mention) -> bool:
    return mention.standing is Standing.SURE and not mention.demonym


def _is_common_noun(mention: Mention, grammar: Grammar) -> bool:
    """Tell a word that means officials, people or things ("Congress") from a place's name."""
    return any(isinstance(lexeme.sense, NounClass) for lexeme in grammar.lexicon.get(mention.text.lower(), ()))
