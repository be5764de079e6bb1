"""Which names an article gives to people: runs of capitals of no known meaning, and what follows a title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from ...geo.names import fold
from ..grammar.classes import Adverb, PrepositionClass
from ..grammar.table import Grammar
from ..text import Span, Word, is_title_case, words

_REACH = 40
_PARTICLE = re.compile(r"(?:de|del|la|las|los|da|do|dos|van|von|der|bin|al|el)")
# Two capitals or more with nothing but blanks, stops and small particles between them.
_REST = r"[\w'’.]{0,99}"  # of a word; without an end, each capital of "A'A'A'…" would look through all of it
_CAPITALS = re.compile(rf"[A-Z\u00C0-\u00DE](?<!\w.){_REST}(?: (?:[a-z]{{1,3}} ){{0,2}}[A-Z\u00C0-\u00DE]{_REST})+")


def people(
    text: str, spans: Iterable[Span], grammar: Grammar, *, places: AbstractSet[tuple[int, int]] = frozenset()
) -> frozenset[str]:
    """Collect the folded words of people's names.

    Parameters
    ----------
    text
        The whole text.
    spans
        The lines to look at.
    grammar
        The article's language.
    places
        Offsets of the names of two words or more that the gazetteer knows.

    Returns
    -------
    frozenset of str
        Words of runs of two or more capitals of no known meaning, and words after a title.
    """
    found: set[str] = set()
    for span in spans:
        if is_title_case(span.of(text)):
            continue
        for stretch in _CAPITALS.finditer(text, span.start, span.end):
            for run in _capital_runs(words(text, Span(stretch.start(), stretch.end()))):
                if run and (run[0].start, run[-1].end) not in places:
                    found.update(_names_in(_without_town(text, run, grammar), grammar))
    return frozenset(found)


def _without_town(text: str, run: list[Word], grammar: Grammar) -> list[Word]:
    """Leave out the town of "el parque Benito Díaz de X", in which lies what is named after a person."""
    last = next((at for at in range(len(run) - 2, 0, -1) if _is_of(run[at], grammar)), None)
    if last is None:
        return run
    before = words(text, Span(max(0, run[0].start - _REACH), run[0].start))[-1:]
    is_named = bool(before) and before[0].lower in grammar.named_after
    return run[:last] if is_named else run


def _is_of(word: Word, grammar: Grammar) -> bool:
    return PrepositionClass.OF in grammar.senses_of(word.text)


def _capital_runs(found: Sequence[Word]) -> Iterable[list[Word]]:
    """Part a stretch of capitals after a possessive, and where a mark, two blanks or a word all in capitals stands."""
    run: list[Word] = []
    for word in found:
        if word.text == "." and run and run[-1].end == word.start == run[-1].start + 1:  # of an initial
            run[-1] = Word(run[-1].text, run[-1].start, word.end)
            continue
        capital = word.is_capital and (len(word.text) == 1 or not word.text.isupper())
        joins = not run or (word.start - run[-1].end == 1 and not run[-1].lower.endswith("'s"))
        if joins and (capital or (run and _PARTICLE.fullmatch(word.text))):
            run.append(word)
            continue
        yield run
        run = [word] if capital else []
    yield run


def _names_in(run: Sequence[Word], grammar: Grammar) -> Sequence[str]:
    bare = [word for piece in run if (word := piece.lower.removesuffix("'s")) not in grammar.calendar_words]
    titles = [index for index, word in enumerate(bare) if word.rstrip(".") in grammar.titles]
    if not titles and (_is_body(bare, grammar) or _is_ground(bare, grammar)):
        return ()
    after_title = bare[titles[-1] + 1 :] if titles else bare  # what stands before ("Texas Governor N.") is no person
    unknown = (word for word in after_title if word.partition("'")[0] not in grammar.lexicon)
    names = [fold(word) for word in unknown if not _PARTICLE.fullmatch(word)]
    return [name for name in names if len(name) > 1] if titles or len(names) > 1 else ()


def _is_ground(bare: Sequence[str], grammar: Grammar) -> bool:
    """Tell a hall or ground called by one name alone ("la Arena X"), which may be its town's."""
    return len(bare) == 2 and grammar.names.heads_first and bare[0] in grammar.lodging_nouns


def _is_body(bare: Sequence[str], grammar: Grammar) -> bool:
    """Tell the name of a body ("the X Police", "the X Singers") from that of a person."""
    opening = grammar.senses_of(bare[0]) if bare else frozenset()
    return Adverb.DEFINITE in opening or not grammar.body_nouns.isdisjoint(bare)
