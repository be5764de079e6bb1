"""The shape of a grammar: word classes by what they mean for a group on the move, and words of time and number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class VerbClass(Enum):
    """What a verb, or a noun made of one, says of whoever its subject is."""

    LEAVE = "leave"  # from where it was
    REACH = "reach"  # got there
    CROSS = "cross"  # went through
    STAY = "stay"  # camped, slept, waited
    MOVE = "move"  # on the way; the preposition tells
    HEAD = "head"  # aiming at
    BEGIN = "begin"  # started, of a journey or of a further verb
    END = "end"  # dissolved
    BE = "be"  # is, was
    HAIL = "hail"  # comes from, as one's home
    WANT = "want"  # wish, plan, expectation, attempt: what follows has not happened
    SAY = "say"  # reported speech
    TELL = "tell"  # reported speech to somebody
    SEIZE = "seize"  # arrest, detect, count at a border: its object is not the group
    CARRY = "carry"  # includes, comprises
    HINDER = "hinder"  # blocked, prevented: what follows did not happen
    MEET = "meet"  # officials' business
    OTHER = "other"  # any other verb


class NounClass(Enum):
    """What a noun stands for."""

    GROUP = "group"  # caravan, convoy, march
    CROWD = "crowd"  # migrants, people, families
    PERSON = "person"  # one member
    OFFICIAL = "official"  # authorities
    OUTLET = "outlet"  # media, agencies
    SPOT = "spot"  # park, square: a place inside a place
    AREA = "area"  # city, state: heads of "the city of X"
    PICTURE = "picture"  # photos, footage: their date is theirs
    EVENT = "event"  # meeting, talks
    COUNT = "count"  # things that are counted and are not the group: arrests, countries
    VEHICLE = "vehicle"  # trucks, cars


class PrepositionClass(Enum):
    """Which way a preposition points."""

    SOURCE = "source"
    GOAL = "goal"  # toward
    TO = "to"  # toward, or there: the verb tells
    ENTRY = "entry"  # into
    PATH = "path"  # through
    PLACE = "place"  # in, at
    OF = "of"
    BEYOND = "beyond"  # south of, miles from: beside the place, not in it
    TIME = "time"  # after, since: may open a clause
    BEFORE = "before"  # before: may open a clause of what has not come yet
    BESIDE = "beside"  # with, about, amid: what follows is no place of the group
    SUCH = "such"  # such as, including: examples of what was just named
    ACCORDING = "according"  # according to


class Adverb(Enum):
    """Words that change what a clause says."""

    NOT = "not"
    NONE = "none"  # no, nobody: denies the subject
    MODAL = "modal"  # will, would, may: what follows has not happened
    PLAIN = "plain"  # slowly, north: skipped
    HABIT = "habit"  # usually: nothing that happened once
    AHEAD = "ahead"  # a part in front of the rest
    BEHIND = "behind"  # a part behind the rest
    ANOTHER = "another"  # another group than this one
    SUBORDINATOR = "subordinator"  # because, that, if: opens a clause
    MEANWHILE = "meanwhile"  # as, while, when: opens a clause of the same day
    YET_TO_COME = "yet to come"  # before, where it opens a clause
    RELATIVE = "relative"  # who, which
    WHERE = "where"  # opens a clause about the place before it
    AND = "and"
    DETERMINER = "determiner"
    DEFINITE = "definite"  # the, these: what is already known
    THEIR = "their"  # possessives that may stand for the group
    THEY = "they"  # plural pronouns that may stand for the group
    IT = "it"  # singular ones
    HE = "he"  # pronouns that stand for one person
    HIM = "him"  # pronouns that are no subject
    AUXILIARY = "auxiliary"  # is, was before a verb
    PERFECT = "perfect"  # has, had before a verb
    TO = "to"  # before an infinitive
    STRONG = "strong"  # after a figure: it counts the group


class Form(Enum):
    """The form of a verb as written."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    ING = "ing"
    PARTICIPLE = "participle"
    NOUN = "noun"


Sense = VerbClass | NounClass | PrepositionClass | Adverb


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One reading of a word or phrase: its class, and its form where it is a verb."""

    sense: Sense
    form: Form | None = None


_NOTHING: frozenset[Sense] = frozenset()


@dataclass(frozen=True, eq=False)
class Grammar:
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
    weekdays, months
        Names to numbers: Monday is 0, January is 1.
    feasts
        Names of days of the year to ``(month, day)``; ``("easter", n)`` for n days after Easter Sunday.
    relative_days
        "yesterday" to -1, and so on.
    told_days
        Those of them that count from the day the text tells of ("the day before"), not from publication.
    parts_of_day
        "night", "evening": words that follow a day and stay with it.
    date_patterns
        Regular expressions of worded dates, the likeliest first. ``{weekday}``, ``{month}``, ``{feast}``,
        ``{relative}``, ``{number}`` and ``{part}`` stand for the lists above; named groups tell the parts: ``mo``,
        ``d``, ``y``, ``w`` of a numbered day; ``feast``, ``beside``; ``weekday``, ``which``; ``relative``; ``n``,
        ``unit``, ``from`` of "three days ago"; ``coarse``, ``span`` of "last week"; ``month``, ``y``.
    directions
        Small words of dates to -1 (before, last, ago) or 1 (after, next, later).
    day_units
        Units of time to days.
    from_publication
        Words that count from publication ("ago"); others count from the day the text tells of ("later").
    numbers
        Number words to their value.
    articles
        Number words that alone are only articles ("a").
    multipliers
        "hundred", "thousand", "dozen" to their value.
    over, under, about, between
        Hedges before a figure: more than, up to, roughly, the opening of a range.
    range_links, weak_range_links
        Words that join a range's ends ("and", "to"), and those of them that do so only after a word of `between`.
    fused_negation
        The ending that denies a helping verb ("n't").
    qualifier
        Regular expression of all that may stand between a place and the region it lies in ("X, in the state of Y").
    length_units
        Unit words to kilometres.
    elapsed_months
        Regular expression of "the first 11 months of 2023": the count, then the year.
    length_fillers
        Words that may stand between a figure and its unit ("road").
    region_nouns, town_nouns
        Heads of "the state of X" and of "the city of X".
    remaining_cues, covered_cues, route_cues, gap_cues, column_cues, daily_cues, goal_cues
        Words beside a length that say of what.
    litter
        Pairs: words of which a lower-case line must hold one, and a regular expression that then tells it for litter.
    litter_openings
        Regular expressions that tell a lower-case line for litter by how it starts.
    own_voice, press_words
        Regular expressions: an outlet speaking of itself, and what it then speaks of; a line with both is an appeal.
    list_litter
        Expressions of lines that open a list of other headlines.
    caption_openings, credits
        Expressions that open a line which is a caption in brackets, and that close any caption.
    """

    language: str
    lexicon: Mapping[str, tuple[Lexeme, ...]]
    abbreviations: frozenset[str]
    titles: frozenset[str]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    feasts: Mapping[str, tuple[int | str, int]]
    relative_days: Mapping[str, int]
    told_days: frozenset[str]
    parts_of_day: frozenset[str]
    date_patterns: tuple[str, ...]
    directions: Mapping[str, int]
    day_units: Mapping[str, int]
    from_publication: frozenset[str]
    numbers: Mapping[str, int]
    articles: frozenset[str]
    multipliers: Mapping[str, int]
    over: tuple[str, ...]
    under: tuple[str, ...]
    about: tuple[str, ...]
    between: tuple[str, ...]
    range_links: tuple[str, ...]
    weak_range_links: frozenset[str]
    fused_negation: str
    qualifier: str
    length_units: Mapping[str, float]
    elapsed_months: str
    length_fillers: tuple[str, ...]
    region_nouns: frozenset[str]
    town_nouns: frozenset[str]
    remaining_cues: tuple[str, ...]
    covered_cues: tuple[str, ...]
    route_cues: tuple[str, ...]
    gap_cues: tuple[str, ...]
    column_cues: tuple[str, ...]
    daily_cues: tuple[str, ...]
    goal_cues: tuple[str, ...]
    litter: tuple[tuple[tuple[str, ...], str], ...]
    litter_openings: tuple[str, ...]
    own_voice: str
    press_words: str
    list_litter: tuple[str, ...]
    caption_openings: tuple[str, ...]
    credits: tuple[str, ...]

    @cached_property
    def calendar_words(self) -> frozenset[str]:
        """The words that open a date: weekdays, months, feasts."""
        return frozenset([*self.weekdays, *self.months, *(feast.split()[0] for feast in self.feasts)])

    @cached_property
    def _senses(self) -> Mapping[str, frozenset[Sense]]:
        return {phrase: frozenset(lexeme.sense for lexeme in found) for phrase, found in self.lexicon.items()}

    def senses_of(self, phrase: str) -> frozenset[Sense]:
        """Give what a lower-case phrase may mean; empty where the lexicon lacks it."""
        return self._senses.get(phrase, _NOTHING)

    @cached_property
    def longest_phrase(self) -> int:
        """Count the words of the lexicon's longest phrase."""
        return max(phrase.count(" ") + 1 for phrase in self.lexicon)
