"""Place names in an article: which of the gazetteer's matches are places, by the evidence around them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from ...geo.gazetteer import Gazetteer, Match
from ...geo.names import fold
from ..grammar.classes import Form, NounClass, PrepositionClass, VerbClass
from ..grammar.table import Grammar
from ..text import Span, is_title_case
from .capitals import capitals, lands
from .mention import Mention, Standing
from .namesakes import is_namesake
from .persons import people
from .qualifiers import lies_in, qualified
from .surroundings import Line, Surroundings

__all__ = ["Mention", "Standing", "mentions"]

# A town this large needs no evidence beside its name; smaller ones share their names with people and things.
_KNOWN_TOWN = 300_000
#: As often, and in that share of its uses, must a person's name be a place's before it is one too.
_OFTEN, _MOSTLY = 2, 0.5
#: Letters that name a body or a thing are hardly more.
_ACRONYM = 5
_FAR_CLASSES = frozenset({"country", "region", "continent", "border"})


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
    company of another place in a list. Where nothing is said for or against, the name stays in doubt; so does a name
    that only small places of an added file bear, but in a dateline and where its region or kind is told.
    """
    stretches = list(spans)
    matches = [[_shifted(match, span.start) for match in gazetteer.matches(span.of(text))] for span in stretches]
    whole = frozenset((m.start, m.end) for line in matches for m in line if " " in m.name and not m.minor)
    persons = people(text, stretches, grammar, places=whole)
    seen: list[tuple[Mention, Surroundings]] = []
    for span, on_line in zip(stretches, matches, strict=True):
        demonyms = {match.start for match in on_line if match.demonym}
        line = Line(text, span, is_title_case(span.of(text)), demonyms)
        known = [each for match in on_line if (each := _mention(text, match, gazetteer)) is not None]
        named = qualified(text, known, grammar=grammar)
        seen += [(_of_dateline(mention, around), around) for mention, around in _surrounded(named, line, grammar)]
    spots = _spots(text, [mention for mention, _ in seen], grammar)
    seen = [(mention, around) for mention, around in seen if mention.start not in spots]
    persons -= _also_places(seen, persons)
    judged = [
        (_judged(mention, around, standing), around)
        for mention, around in seen
        if (standing := _standing(mention, around, persons, grammar=grammar)) is not None
        and (_is_ground(mention, around) or not _is_namesake(text, mention, grammar))
    ]
    found = lands(text, _listed(judged), grammar)
    told = capitals(text, stretches, gazetteer, named=found, grammar=grammar)
    inside = {offset for capital in told for offset in range(capital.start, capital.end)}
    kept = [mention for mention in found if mention.start not in inside]
    return sorted([*kept, *told], key=lambda mention: mention.start)


def _spots(text: str, found: Sequence[Mention], grammar: Grammar) -> frozenset[int]:
    """List where parks and squares start that bear a far town's name whole ("Tijuana Park in Huixtla")."""
    return frozenset(
        spot.start
        for spot, town in pairwise(found)
        if _ends_as_spot(spot, grammar)
        and PrepositionClass.PLACE in grammar.senses_of(text[spot.end : town.start].strip())
        and not any(lies_in(one.place, other.place) for one in spot.candidates for other in town.candidates)
    )


def _ends_as_spot(mention: Mention, grammar: Grammar) -> bool:
    first, _, last = mention.name.rpartition(" ")
    return bool(first) and last in grammar.named_before and mention.kind == "town"


def _surrounded(named: Iterable[Mention], line: Line, grammar: Grammar) -> Iterator[tuple[Mention, Surroundings]]:
    return ((mention, Surroundings(line, Span(mention.start, mention.end), grammar)) for mention in named)


def _of_dateline(mention: Mention, around: Surroundings) -> Mention:
    """Take a dateline that may be a state's or a large town's name for the town's, where reports are written."""
    if mention.kind != "region" or mention.head is not None or not around.is_dateline():
        return mention
    towns = (candidate.place for candidate in mention.candidates if candidate.place.kind == "town")
    return mention._replace(head="town") if any(town.population >= _KNOWN_TOWN for town in towns) else mention


def _judged(mention: Mention, around: Surroundings, standing: Standing) -> Mention:
    is_town = mention.kind == "town" and not mention.demonym
    attributive, names_land = is_town and around.is_attributive(), is_town and around.names_land()
    if standing is Standing.SURE and not (attributive or names_land):
        return mention
    lodges = attributive and around.names_lodging()
    return mention._replace(standing=standing, attributive=attributive, names_lodging=lodges, names_land=names_land)


def _is_namesake(text: str, mention: Mention, grammar: Grammar) -> bool:
    return is_namesake(text, Span(mention.start, mention.end), grammar, is_region=_may_be_region(mention))


def _is_ground(mention: Mention, around: Surroundings) -> bool:
    """Tell a hall or ground that may go by its town's name ("la Arena X")."""
    return around.is_ground() and any(candidate.place.kind == "town" for candidate in mention.candidates)


def _may_be_region(mention: Mention) -> bool:
    return any(candidate.place.kind == "region" for candidate in mention.candidates)


def _shifted(match: Match, by: int) -> Match:
    return Match(match.start + by, match.end + by, match.name, match.demonym, match.minor) if by else match


def _mention(text: str, match: Match, gazetteer: Gazetteer) -> Mention | None:
    candidates = gazetteer.candidates(match.name)
    if not candidates:
        return None
    return Mention(match.start, match.end, text[match.start : match.end], match.demonym, candidates, minor=match.minor)


def _also_places(seen: Iterable[tuple[Mention, Surroundings]], persons: AbstractSet[str]) -> frozenset[str]:
    """List the persons' names that the article uses of a place too, as the words beside them say."""
    said: Counter[str] = Counter()
    all_told: Counter[str] = Counter()
    for mention, around in seen:
        if not mention.demonym and (name := mention.name) in persons and not around.is_inside_name:
            plain = mention.container is not None or around.is_dateline()
            once = _OFTEN if plain or mention.kind in _FAR_CLASSES else 1
            said[name] += once * (plain or around.is_locative(after_path=False))
            all_told[name] += 1
    return frozenset(name for name, count in said.items() if count >= max(_OFTEN, all_told[name] * _MOSTLY))


def _standing(
    mention: Mention, around: Surroundings, persons: AbstractSet[str], *, grammar: Grammar
) -> Standing | None:
    """Tell how much the words around a name say for its being a place; None where they speak against it."""
    if mention.demonym:
        return Standing.SURE
    is_person = mention.name in persons
    if _is_ground(mention, around):
        return Standing.WEAK
    in_name = around.is_inside_name and not (mention.container is not None and around.is_owned())
    if in_name or (is_person and not (mention.kind in _FAR_CLASSES and around.is_locative(after_path=False))):
        return None
    if mention.kind in _FAR_CLASSES and not mention.minor:
        return Standing.SURE
    if around.has_title() or _is_common_noun(mention, grammar) or _is_acronym(mention):
        return None
    return _standing_of_town(mention, around, grammar)


def _standing_of_town(mention: Mention, around: Surroundings, grammar: Grammar) -> Standing | None:
    is_described = mention.text.islower()  # "la capital oaxaqueña"
    if is_described or around.is_dateline() or mention.container is not None or mention.head is not None:
        return Standing.SURE
    best = mention.candidates[0].place
    is_large = best.population >= _KNOWN_TOWN
    if is_large and mention.text.isupper() and _may_be_region(mention) and fold(best.name) != mention.name:
        return Standing.CITY  # "la CDMX"
    if around.is_thing():
        return Standing.WEAK
    if mention.minor:
        return None if around.is_titled else Standing.DOUBTFUL
    if (is_large and fold(best.name) == mention.name) or around.is_locative() or around.is_scheduled():
        return Standing.SURE
    opening, blank, _ = mention.text.partition(" ")
    is_city = is_large and bool(blank) and opening.lower() in grammar.town_nouns  # "Ciudad de México"
    return Standing.CITY if is_city else Standing.DOUBTFUL


def _is_acronym(mention: Mention) -> bool:
    """Tell letters that merely spell a town's other name ("NICE" is no town, "LIMA" may be one)."""
    written = mention.text
    if not written.isupper() or len(written) > _ACRONYM or " " in written or "." in written:
        return False
    if _may_be_region(mention):
        return False  # "CDMX", as states are written short
    return all(fold(candidate.place.name) != fold(written) for candidate in mention.candidates)


def _listed(judged: Sequence[tuple[Mention, Surroundings]]) -> list[Mention]:
    """Let the places of a list vouch for their neighbours in it, forwards and then backwards, and share their kind."""
    found = [mention for mention, _ in judged]
    joined = [after.follows(Span(before.start, before.end)) for (before, _), (_, after) in pairwise(judged)]
    steps = [(index, index + 1) for index in range(len(joined))]
    lent: set[int] = set()
    for known, other in [*steps, *((after, before) for before, after in reversed(steps))]:
        if joined[min(known, other)] and _vouches(found[known]) and found[other].standing is Standing.DOUBTFUL:
            found[other] = found[other]._replace(standing=Standing.SURE)
    for index in reversed(range(len(joined))):
        is_land = found[index + 1].names_land and (index + 1 in lent or judged[index + 1][1].names_last_land())
        if joined[index] and is_land and found[index].kind == "town":
            found[index] = found[index]._replace(names_land=True)
            lent.add(index)
    return found


def _vouches(mention: Mention) -> bool:
    return mention.standing is Standing.SURE and not mention.demonym


def _is_common_noun(mention: Mention, grammar: Grammar) -> bool:
    """Tell a word that means officials, people or things ("Congress") from a place's name.

    So does a noun of motion, which titles of journeys open with, but where it is how the place itself is called.
    """
    lexemes = grammar.lexicon.get(mention.text.lower(), ())
    if any(isinstance(lexeme.sense, NounClass) for lexeme in lexemes):
        return True
    is_own = any(fold(candidate.place.name) == mention.name for candidate in mention.candidates)
    return not is_own and any(lexeme.sense is VerbClass.MOVE and lexeme.form is Form.NOUN for lexeme in lexemes)
