"""The shape of a grammar: word classes by what they mean for a group on the move, and words of time and number."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType

from ..text import Span, sentences
from .classes import Form, Lexeme, Sense
from .date_words import DateWords
from .hour_words import HourWords
from .lie_words import LieWords
from .measures import Measures
from .names import NameWords
from .night_words import NightWords
from .rank_words import RankWords
from .share_words import ShareWords
from .traveller_words import TravellerWords
from .word_table import WordTable

_NOTHING: frozenset[Sense] = frozenset()


class Grammar(WordTable):
    """Everything the reading knows of one language.

    Attributes
    ----------
    language
        ISO 639-1 code.
    lexicon
        Lower-case phrases (words joined by one space) to their readings, the likeliest first.
    abbreviations
        Words whose full stop does not end a sentence.
    titles
        Words before a person's name ("president", "mr").
    dates
        The words of time and the patterns of dates.
    measures
        Words of number, size and distance.
    fused_negation
        The ending that denies a helping verb ("n't").
    qualifier
        Regular expression of all that may stand between a place and the region it lies in ("X, in the state of Y").
    people_capital
        Regular expressions of what stands before and after the name of a country's people where both together mean its
        capital ("the Mexican capital").
    people_land
        The same of a people and its land ("Mexican soil").
    within_town
        Regular expression of all that may stand between a part of a town and that town ("X, a suburb of Y").
    region_nouns, town_nouns
        Heads of "the state of X" and of "the city of X".
    seat_nouns
        Nouns for the town that a region is governed from ("capital").
    litter
        Pairs: words of which a lower-case line must hold one, and a regular expression that then tells it for litter.
    litter_openings
        Regular expressions that tell a lower-case line for litter by how it starts.
    own_voice
        Regular expression of an outlet speaking of itself.
    press_words
        What it then speaks of, a pair as those of `litter`; a line with both is an appeal.
    list_litter
        Expressions of lines that open a list of other headlines.
    caption_openings
        Expressions that open a line which is a caption in brackets.
    credits
        Pairs: words of which the end of a line must hold one, and a regular expression that then closes a caption.
    body_nouns
        Words in the names of bodies, buildings and streets ("police", "university"), which no person's name holds.
    halves
        Words before the name of a region of which a part is meant ("medio X"), which no town's name follows.
    named_after
        Nouns whose own name follows them ("parque X", "calle X"): it honours somebody or some place, and is no town's.
    named_after_saints
        Those of them that are given to a saint also with "of" ("templo de San X").
    saint_words
        Words before a saint's name.
    range_nouns
        Nouns of heights and plains, whose "of X" is no town X ("la sierra de X").
    named_before
        Nouns whose own name stands before them with a capital ("X Avenue", "X Park"), as `named_after`.
    named_together
        Nouns that several names stand before, none of which is a town's ("X and Y counties").
    pointed_at
        Nouns beside `town_nouns` that "this" makes of the town a report is written from ("esta frontera").
    adverb_ending
        Ending of adverbs, for words that the lexicon lacks; empty where none tells one.
    verb_endings
        Endings of verbs to the forms they may mark, for words that the lexicon lacks.
    capital
        Regular expression of the words that stand for a country's capital by themselves ("the capital").
    there, that
        Words that mean the place named last ("there"), and those that make "that town" of a noun.
    on_wheels, on_foot
        Words of those who ride or drive, and of those who walk; articles about a group on the road abound in one.
    drops_subject
        Whether a verb's ending may stand for its subject ("llegaron"); its readings then tell their person.
    goal_ending
        What makes of a place's name where somebody is going ("-bound"); empty where nothing does.
    lodging_nouns
        Words of buildings and grounds beside the name of the town they are in ("the X arena", "la Arena X").
    names
        Words that tell the names of people, bodies, streets and places apart.
    nights
        Words that tell where a night was spent.
    shares
        Words that part a group.
    lies
        Words that say which town a lesser place belongs to or lies at.
    ranks
        Words that tell groups apart by their order.
    hours
        Words for the parts of a day.
    travellers
        Words that tell of a person by whose name a journey goes.
    """

    language: str
    lexicon: Mapping[str, tuple[Lexeme, ...]]
    abbreviations: frozenset[str]
    titles: frozenset[str]
    dates: DateWords
    measures: Measures
    fused_negation: str
    qualifier: str
    region_nouns: frozenset[str]
    town_nouns: frozenset[str]
    seat_nouns: frozenset[str]
    litter: tuple[tuple[tuple[str, ...], str], ...]
    litter_openings: tuple[str, ...]
    own_voice: str
    press_words: tuple[tuple[str, ...], str]
    list_litter: tuple[str, ...]
    caption_openings: tuple[str, ...]
    credits: tuple[tuple[tuple[str, ...], str], ...]
    body_nouns: frozenset[str] = frozenset()
    capital: str = r"(?!)"
    people_capital: tuple[str, str] = (r"(?!)", r"(?!)")
    people_land: tuple[str, str] = (r"(?!)", r"(?!)")
    within_town: str = r"(?!)"
    halves: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    named_after_saints: frozenset[str] = frozenset()
    saint_words: frozenset[str] = frozenset()
    range_nouns: frozenset[str] = frozenset()
    named_before: frozenset[str] = frozenset()
    named_together: frozenset[str] = frozenset()
    pointed_at: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    on_wheels: frozenset[str] = frozenset()
    on_foot: frozenset[str] = frozenset()
    lodging_nouns: frozenset[str] = frozenset()
    drops_subject: bool = False
    names: NameWords = NameWords()
    nights: NightWords = NightWords()
    shares: ShareWords = ShareWords()
    lies: LieWords = LieWords()
    ranks: RankWords = RankWords()
    hours: HourWords = HourWords()
    travellers: TravellerWords = TravellerWords()
    adverb_ending: str = ""
    goal_ending: str = ""
    verb_endings: Mapping[str, tuple[Form, ...]] = MappingProxyType({})

    @property
    def numbers(self) -> Mapping[str, int]:
        """Number words to their value, as dates use them."""
        return self.measures.numbers

    @cached_property
    def longest_ending(self) -> int:
        """Count the letters of the longest ending of a verb."""
        return max(map(len, self.verb_endings), default=0)

    @cached_property
    def calendar_words(self) -> frozenset[str]:
        """The words that open a date: weekdays, months, feasts, "tomorrow"."""
        opening = (feast.split()[0] for feast in self.dates.feasts)
        return self.day_words.union(self.dates.months, opening)

    @cached_property
    def day_words(self) -> frozenset[str]:
        """The words that are a day by themselves: weekdays, "tomorrow"."""
        return frozenset([*self.dates.weekdays, *(day for day in self.dates.relative_days if " " not in day)])

    @cached_property
    def _days_after_hours(self) -> frozenset[str]:
        return self.day_words.union(self.dates.months)

    def sentences(self, text: str, line: Span) -> list[Span]:
        """Split a line of a text into sentences, as `caravan_map.news.text.sentences` does, by the language's words."""
        return sentences(text, line, self.abbreviations, days=self._days_after_hours, zones=self.hours.zones)

    @cached_property
    def _senses(self) -> dict[str, frozenset[Sense]]:
        """The senses of the phrases asked for so far: few of a large lexicon ever are."""
        return {}

    def senses_of(self, phrase: str) -> frozenset[Sense]:
        """Give what a lower-case phrase may mean; empty where the lexicon lacks it."""
        readings = self.lexicon.get(phrase)
        if readings is None:
            return _NOTHING
        found = self._senses.get(phrase)
        if found is None:
            found = self._senses[phrase] = frozenset(lexeme.sense for lexeme in readings)
        return found

    @cached_property
    def endings(self) -> tuple[str, ...]:
        """The endings of verbs."""
        return tuple(self.verb_endings)

    @cached_property
    def phrases(self) -> Mapping[str, Mapping[str, int]]:
        """Count, by first and second word, the words of the lexicon's longest phrase that starts with them."""
        longest: dict[str, dict[str, int]] = {}
        for phrase in self.lexicon:
            first, blank, rest = phrase.partition(" ")
            if blank:
                second, _, tail = rest.partition(" ")
                by_second = longest.setdefault(first, {})
                by_second[second] = max(by_second.get(second, 2), tail.count(" ") + 3 if tail else 2)
        return longest
