"""Names of places that the gazetteer cannot place, found by what the words around them say; few, and nearly certain."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from ...geo.gazetteer import Gazetteer
from ...geo.place import Place
from ..grammar.classes import Adverb, PrepositionClass, VerbClass
from ..grammar.table import Grammar
from ..text import Span, Word, is_title_case, words
from .mention import Mention, Standing, folded
from .namesakes import is_namesake
from .persons import people
from .qualifiers import lies_in
from .runs import capital_runs
from .surroundings import Line, Surroundings

_MOTION = frozenset(
    {
        *(VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD),
        *(VerbClass.BRING, VerbClass.BEGIN, VerbClass.END),
    }
)
_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_ARTICLES = frozenset({Adverb.DEFINITE, Adverb.DETERMINER})
#: Words before a name among which a verb of motion must stand.
_NEAR = 7
_REACH = 80


@dataclass(frozen=True, slots=True)
class UnknownName:
    """A place's name that the gazetteer cannot place.

    Attributes
    ----------
    start, end
        Offsets; ``text[start:end]`` is the name as written.
    text
        The name as written.
    region
        The region or country that the text says it lies in, or None.
    """

    start: int
    end: int
    text: str
    region: Place | None = None

    @property
    def name(self) -> str:
        """The name folded, as names are compared."""
        return folded(self.text)


class _Evidence(Enum):
    """How surely the words around a name make a place of it."""

    NONE = 0
    GOOD = 1  # a place, unless the article names a person so
    CERTAIN = 2


def unknown_names(
    text: str, spans: Iterable[Span], gazetteer: Gazetteer, *, drafted: Sequence[Mention], grammar: Grammar
) -> list[UnknownName]:
    """Find the names of places in some stretches of a text that the gazetteer cannot place.

    Parameters
    ----------
    text
        The whole text.
    spans
        Where to look, in order: the lines that are the article's own.
    gazetteer
        Names and what they may mean.
    drafted
        The names that it can place, as `mentions` gives them.
    grammar
        The article's language.

    Returns
    -------
    list of UnknownName
        In order; also names that the gazetteer knows, but not in the region that the text says they lie in.

    Notes
    -----
    A run of capitals is a place's name where "the town of" stands before it; where a region follows ("X, Chiapas") a
    preposition of place or at the head of a line; behind such a preposition and a verb of motion ("they slept in X");
    and in a list of places. A name that speaks, bears a title, holds the name of a body or a street, or is part of a
    person's name elsewhere in the article is none. In headlines, where every word is a capital, nothing is looked for.
    """
    finder = _Finder(text, gazetteer, drafted, grammar=grammar)
    stretches = list(spans)
    demonyms = frozenset(mention.start for mention in drafted if mention.demonym)
    plain = (span for span in stretches if not is_title_case(span.of(text)))
    lines = [Line(text, span, titled=False, demonyms=demonyms) for span in plain]
    found = [(name, finder.evidence(name, line)) for line in lines for name in finder.names(line)]
    told = {name: evidence for name, evidence in found if evidence is not _Evidence.NONE}
    own = frozenset(name.name for name in told)
    uses = [name for name, _ in found if name.name in own]
    speaking = frozenset(name.name for name in uses if finder.speaks(name))
    places = frozenset((start, name.end) for name in uses for start in (name.start, _opening(text, name.start)))
    persons = people(text, stretches, grammar, places=places)
    kept = [name for name, how in told.items() if name.name not in speaking and _is_no_person(name, how, persons)]
    return sorted([*_elsewhere(drafted), *kept], key=lambda name: name.start)


def _opening(text: str, start: int) -> int:
    """Give the offset of the word before a name, which is a capital where it opens a sentence ("In X")."""
    return max(text.rfind(" ", 0, max(0, start - 1)), text.rfind("\n", 0, start)) + 1


def _is_no_person(name: UnknownName, evidence: _Evidence, persons: AbstractSet[str]) -> bool:
    """Tell whether no person of the article goes by a name; a first word alone may be a saint's."""
    own = name.name.split()
    return evidence is _Evidence.CERTAIN or persons.isdisjoint(own[1:] or own)


def _elsewhere(drafted: Iterable[Mention]) -> Iterator[UnknownName]:
    """Give the names whose places all lie outside the region that the text puts them in."""
    for mention in drafted:
        region = mention.container
        if region is not None and not any(lies_in(each.place, region) for each in mention.candidates):
            yield UnknownName(mention.start, mention.end, mention.text, region)


class _Finder:
    """Looks for runs of capitals that the gazetteer lacks, and at the words around them."""

    def __init__(self, text: str, gazetteer: Gazetteer, drafted: Sequence[Mention], *, grammar: Grammar) -> None:
        self._text = text
        self._gazetteer = gazetteer
        self._grammar = grammar
        self._known = sorted(drafted, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self._known]
        self._taken = frozenset(
            offset
            for mention in drafted
            if mention.demonym or mention.standing is Standing.SURE
            for offset in range(mention.start, mention.end)
        )

    def names(self, line: Line) -> Iterator[UnknownName]:
        """Give the runs of capitals of a line that may be names and that the gazetteer lacks."""
        for run in capital_runs(self._text, line.span, self._grammar):
            start, end = run[0].start, run[-1].end
            written = self._text[start:end]
            if self._is_free(run) and not self._gazetteer.candidates(written):
                yield UnknownName(start, end, written, self._region_after(end))

    def evidence(self, name: UnknownName, line: Line) -> _Evidence:
        """Tell how surely the words around a name make a place of it."""
        span = Span(name.start, name.end)
        around = Surroundings(line, span, self._grammar)
        if around.has_title() or around.is_thing() or around.is_attributive():
            return _Evidence.NONE
        before = self._before(name, line)
        if self._is_called_town(before):
            return _Evidence.CERTAIN
        if self._holds_body(name) or is_namesake(self._text, span, self._grammar):
            return _Evidence.NONE
        if self._is_town_itself(before, name) or (
            name.region is not None and (around.is_locative() or around.is_dateline())
        ):
            return _Evidence.CERTAIN
        if around.is_locative() and self._is_of_motion(before, self._after(name)):
            return _Evidence.GOOD
        return _Evidence.GOOD if self._is_listed(name, line) else _Evidence.NONE

    def speaks(self, name: UnknownName) -> bool:
        """Tell whether a word of saying stands beside a name: a person's or a body's."""
        after = self._after(name)[:1]
        before = words(self._text, Span(max(0, name.start - _REACH), name.start))[-1:]
        return any(self._grammar.senses_of(word.lower) & _SPEAKING for word in (*before, *after))

    def _is_free(self, run: Sequence[Word]) -> bool:
        """Tell whether no known name stands in a run, unless the run goes on from it ("San Juan de la X")."""
        taken = [word.start in self._taken for word in run]
        goes_on = next((at for at, is_taken in enumerate(taken) if not is_taken), 0)
        return not any(taken[goes_on:]) and (goes_on == 0 or not run[goes_on].is_capital)

    def _region_after(self, end: int) -> Place | None:
        """Give the region or country that follows ("X, Chiapas"), or None."""
        at = bisect_left(self._starts, end)
        after = self._known[at] if at < len(self._known) else None
        if after is None or after.demonym or after.kind not in {"region", "country"} or after.start - end > _REACH:
            return None
        follows = re.fullmatch(self._grammar.qualifier, self._text[end : after.start])
        return after.candidates[0].place if follows else None

    def _before(self, name: UnknownName, line: Line) -> list[Word]:
        """Give the words before a name in its sentence, a few."""
        first = max(line.span.start, name.start - _REACH)
        found = words(self._text, Span(first, name.start))[-_NEAR:]
        marks = [at for at, word in enumerate(found) if word.text in '.;:!?“”"()']
        return found[marks[-1] + 1 :] if marks else found

    def _after(self, name: UnknownName) -> list[Word]:
        """Give the words behind a name in its sentence, a few."""
        line = self._text.find("\n", name.end, name.end + _REACH)
        end = min(len(self._text), name.end + _REACH) if line < 0 else line
        found = words(self._text, Span(name.end, end))[:_NEAR]
        stops = [at for at, word in enumerate(found) if word.text in ".;:!?"]
        return found[: stops[0]] if stops else found

    def _is_called_town(self, before: Sequence[Word]) -> bool:
        """Tell whether "the town of" stands before a name."""
        if len(before) < 2 or PrepositionClass.OF not in self._grammar.senses_of(before[-1].lower):
            return False
        noun = before[-2].lower
        is_adjective = len(before) > 2 and self._grammar.names.heads_first and not self._grammar.senses_of(noun)
        return (before[-3].lower if is_adjective else noun) in self._grammar.town_nouns

    def _is_town_itself(self, before: Sequence[Word], name: UnknownName) -> bool:
        """Tell whether a noun for a town stands beside a name with nothing between ("ejido X"; "X, a town in Y")."""
        towns = self._grammar.town_nouns
        if before and before[-1].text.islower() and before[-1].text in towns:
            return True
        after = self._after(name)[:4]
        if len(after) < 3 or after[0].text != "," or not self._grammar.senses_of(after[1].lower) & _ARTICLES:
            return False
        return any(word.lower in towns for word in after[2:])

    def _is_of_motion(self, before: Sequence[Word], after: Sequence[Word]) -> bool:
        """Tell whether a verb of motion leads to a name, or follows it where the name opens its sentence."""
        beside = [*before, *(after if len(before) == 1 else ())]
        return any(self._grammar.senses_of(word.lower) & _MOTION for word in beside)

    def _holds_body(self, name: UnknownName) -> bool:
        """Tell whether a name holds that of a body, a building or a street ("Ciudad X" is a town)."""
        own = [word.lower for word in words(name.text, Span(0, len(name.text)))]
        tail = own[1:] if own[0] in self._grammar.town_nouns else own
        kinds = self._grammar.body_nouns | self._grammar.named_after | self._grammar.named_before | self._grammar.titles
        return not kinds.isdisjoint(tail)

    def _is_listed(self, name: UnknownName, line: Line) -> bool:
        """Tell whether a name stands in a list between towns, of which one is a place beyond doubt."""
        at = bisect_left(self._starts, name.start)
        beside = self._known[max(0, at - 1) : at + 1]
        if len(beside) < 2 or any(each.kind != "town" or each.demonym for each in beside):
            return False
        if all(each.standing is not Standing.SURE for each in beside):
            return False
        earlier, own, later = (Span(each.start, each.end) for each in (beside[0], name, beside[1]))
        follows = Surroundings(line, own, self._grammar).follows(earlier)
        return follows and Surroundings(line, later, self._grammar).follows(own)
