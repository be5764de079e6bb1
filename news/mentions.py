"""Place names in an article: which of the gazetteer's matches are places, by the evidence around them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from ..geo.gazetteer import Gazetteer, Match
from ..geo.names import fold
from ..geo.place import Candidate, Kind, Place
from .grammar.table import Grammar, NounClass
from .surroundings import Line, Surroundings, people
from .text import Span, is_title_case

# A town this large needs no evidence beside its name; smaller ones share their names with people and things.
_KNOWN_TOWN = 300_000
_FAR_CLASSES = frozenset({"country", "region", "continent", "border"})


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
    doubtful
        True where the words around it neither say that it is a place nor that it is none.
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
    doubtful: bool = False
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
    company of another place.
    """
    stretches = list(spans)
    persons = people(text, stretches, grammar)
    found: list[Mention] = []
    for span in stretches:
        matches = [_shifted(match, span.start) for match in gazetteer.matches(span.of(text))]
        demonyms = frozenset(match.start for match in matches if match.demonym)
        line = Line(text, span, is_title_case(span.of(text)), demonyms)
        for match in matches:
            mention = _mention(text, match, gazetteer)
            around = Surroundings(line, Span(match.start, match.end), grammar)
            if mention is None or not _may_be_place(mention, around, persons, grammar=grammar):
                continue
            sure = mention.demonym or _is_place(mention, around, earlier=found)
            found.append(mention if sure else replace(mention, doubtful=True))
    return found


def _shifted(match: Match, by: int) -> Match:
    return Match(match.start + by, match.end + by, match.name, match.demonym)


def _mention(text: str, match: Match, gazetteer: Gazetteer) -> Mention | None:
    candidates = gazetteer.candidates(match.name)
    if not candidates:
        return None
    return Mention(match.start, match.end, text[match.start : match.end], match.demonym, candidates)


def _may_be_place(mention: Mention, around: Surroundings, persons: AbstractSet[str], *, grammar: Grammar) -> bool:
    """Tell whether nothing speaks against a name's being a place."""
    if mention.demonym:
        return True
    if around.is_inside_name():
        return False
    is_person = fold(mention.text) in persons
    if mention.kind in _FAR_CLASSES:
        return not is_person or around.is_locative()
    return not (is_person or around.has_title() or _is_common_noun(mention, grammar))


def _is_place(mention: Mention, around: Surroundings, *, earlier: Sequence[Mention]) -> bool:
    """Tell whether the words around a name, or its size, say that it is a place."""
    best = mention.candidates[0].place
    return (
        mention.kind in _FAR_CLASSES
        or (best.population >= _KNOWN_TOWN and fold(best.name) == fold(mention.text))
        or around.is_locative()
        or around.is_dateline()
        or around.has_region_after()
        or (bool(earlier) and not earlier[-1].doubtful and around.follows(Span(earlier[-1].start, earlier[-1].end)))
    )


def _is_common_noun(mention: Mention, grammar: Grammar) -> bool:
    """Tell a word that means officials, people or things ("Congress") from a place's name."""
    return any(isinstance(lexeme.sense, NounClass) for lexeme in grammar.lexicon.get(mention.text.lower(), ()))
