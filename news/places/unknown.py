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
from ..grammar.table import Adverb, Grammar, PrepositionClass, VerbClass
from ..text import Span, Word, is_title_case, words
from .mention import Mention, Standing, folded
from .namesakes import is_namesake
from .persons import people
from .qualifiers import lies_in
from .surroundings import Line, Surroundings

_CAPITAL = r"[A-Z\u00C0-\u00DE][\w'’-]*"
#: Capitals with nothing but blanks and at most two small words between them ("San Juan de la Vega").
_RUN = re.compile(rf"(?<![\w'’-]){_CAPITAL}(?: (?:[a-z]{{1,3}} ){{0,2}}{_CAPITAL})*")
_MOTION = frozenset(
    {
        *(VerbClass.LEAVE, VerbClass.REACH, VerbClass.CROSS, VerbClass.STAY, VerbClass.MOVE, VerbClass.HEAD),
        *(VerbClass.BRING, VerbClass.BEGIN, VerbClass.END),
    }
)
_SPEAKING = frozenset({VerbClass.SAY, VerbClass.TELL})
_ARTICLES = frozenset({Adverb.DEFINITE, Adverb.DETERMINER})
_SMALL_WORDS = _ARTICLES | {PrepositionClass.OF}
#: Words before a name among which a verb of motion must stand.
_NEAR = 7
_REACH = 80
#: Letters of the longest acronym, and of the shortest name.
_ACRONYM, _SHORTEST = 5, 3
_MOST_WORDS = 6


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
        for stretch in _RUN.finditer(self._text, line.span.start, line.span.end):
            for run in self._runs(Span(*stretch.span()), line):
                start, end = run[0].start, run[-1].end
                name = UnknownName(start, end, self._text[start:end], self._region_after(end))
                if self._is_free(run) and self._may_name(run, name):
                    yield name

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

    def _runs(self, stretch: Span, line: Line) -> Iterator[list[Word]]:
        """Part a stretch of capitals at words that open a date, and at small words that join no name."""
        run: list[Word] = []
        for word in words(self._text, stretch):
            ends = not self._joins(word) or (self._opens_date(word) and not (run and self._is_small(run[-1])))
            if ends and run:
                yield self._trimmed(run, line)
            run = [] if ends else [*run, word]
        if run:
            yield self._trimmed(run, line)

    def _joins(self, word: Word) -> bool:
        return word.is_capital or word.text == "-" or self._is_small(word)

    def _opens_date(self, word: Word) -> bool:
        """Tell a day or a month, which ends a name, unless a small word ties it to that ("del Mar")."""
        return word.lower in self._grammar.day_words or word.lower in self._grammar.dates.months

    def _is_small(self, word: Word) -> bool:
        return bool(self._grammar.senses_of(word.lower) & _SMALL_WORDS)

    def _trimmed(self, run: list[Word], line: Line) -> list[Word]:
        """Leave out a first word that is a capital only because it opens a sentence, and small words at either end."""
        opens = not re.search(r"\w[,;]? $", self._text[max(line.span.start, run[0].start - 3) : run[0].start])
        if opens and len(run) > 1 and self._grammar.senses_of(run[0].lower) and not run[0].text.isupper():
            run = run[1:]
        while len(run) > 1 and not run[0].is_capital:
            run = run[1:]
        while len(run) > 1 and not run[-1].is_capital:
            run = run[:-1]
        return run

    def _is_free(self, run: Sequence[Word]) -> bool:
        """Tell whether no known name stands in a run, unless the run goes on from it ("San Juan de la X")."""
        taken = [word.start in self._taken for word in run]
        goes_on = next((at for at, is_taken in enumerate(taken) if not is_taken), 0)
        return not any(taken[goes_on:]) and (goes_on == 0 or not run[goes_on].is_capital)

    def _may_name(self, run: Sequence[Word], name: UnknownName) -> bool:
        capitals = [word for word in run if word.is_capital]
        if not capitals or len(run) > _MOST_WORDS or len(name.name) < _SHORTEST or any(map(str.isdigit, name.text)):
            return False
        is_day = name.text.lower() in self._grammar.calendar_words
        if is_day or (len(capitals) == 1 and name.text.isupper() and len(name.text) <= _ACRONYM):
            return False
        if run[-1].lower.endswith("'s") or all(self._grammar.senses_of(word.lower) for word in capitals):
            return False  # "Congress", "La Marcha": words of the language
        return not self._gazetteer.candidates(name.text)

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
        found = words(self._text, Span(name.end, min(len(self._text), name.end + _REACH)))[:_NEAR]
        stops = [at for at, word in enumerate(found) if word.text in ".;:!?"]
        return found[: stops[0]] if stops else found

    def _is_called_town(self, before: Sequence[Word]) -> bool:
        """Tell whether "the town of" stands before a name."""
        if len(before) < 2 or PrepositionClass.OF not in self._grammar.senses_of(before[-1].lower):
            return False
        return before[-2].lower in self._grammar.town_nouns

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
