"""The shape of a grammar: word classes by what they mean for a group on the move, and words of time and number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from .date_words import DateWords
from .measures import Measures
from .names import NameWords


class _Class(Enum):
    """A class of words; members are looked up for every word that is read, so they hash by identity, which is fast."""

    __hash__ = object.__hash__


class VerbClass(_Class):
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
    EXIST = "exist"  # there is: what is there follows
    HAIL = "hail"  # comes from, as one's home
    WANT = "want"  # wish, plan, expectation, attempt: what follows has not happened
    SAY = "say"  # reported speech
    TELL = "tell"  # reported speech to somebody
    SEIZE = "seize"  # arrest, detect, count at a border: its object is not the group
    CARRY = "carry"  # includes, comprises
    RECEDE = "recede"  # a place lies behind the group
    SEPARATE = "separate"  # so far lies between two
    AWAIT = "await"  # a place lies ahead of it, is still missing
    HOST = "host"  # a place takes people in: welcomed, woke to
    BRING = "bring"  # takes its object there: carried, bussed
    MAKE = "make"  # forced, allowed: its object does what the infinitive behind it says
    HINDER = "hinder"  # blocked, prevented: what follows did not happen
    DENY = "deny"  # denied, is untrue: what follows was only said
    BEFALL = "befall"  # nobody does it: it rained
    MEET = "meet"  # officials' business
    OTHER = "other"  # any other verb
    UNKNOWN = "unknown"  # a word of no class with a verb's ending, where a verb is due


class NounClass(_Class):
    """What a noun stands for."""

    GROUP = "group"  # caravan, convoy, march
    CROWD = "crowd"  # migrants, people, families
    PART = "part"  # some, others: a part of the people, not all of them
    MEMBER = "member"  # one member: migrant, marcher
    PERSON = "person"  # any one person
    RESIDENT = "resident"  # people of the place, who stay when the group goes on
    OFFICIAL = "official"  # authorities
    LEADER = "leader"  # those who plan for the group: an official, but where they plan
    OUTLET = "outlet"  # media, agencies
    SPOT = "spot"  # park, square: a place inside a place
    WARD = "ward"  # hospital, jail: who is in one is not with the group
    BED = "bed"  # home, lodging: of a named night it is where they slept
    AREA = "area"  # city, state: heads of "the city of X"
    PICTURE = "picture"  # photos, footage: their date is theirs
    EVENT = "event"  # meeting, talks
    COUNT = "count"  # things that are counted and are not the group: arrests, countries
    VEHICLE = "vehicle"  # trucks, cars
    GOAL = "goal"  # goal, destination: what a named place is to the journey
    NEXT = "next"  # next stop
    START = "start"  # starting point
    RUMOUR = "rumour"  # what it tells of may not be so
    THING = "thing"  # any other noun or adjective that is spelt like a verb


class PrepositionClass(_Class):
    """Which way a preposition points."""

    SOURCE = "source"
    GOAL = "goal"  # toward
    TO = "to"  # toward, or there: the verb tells
    ENTRY = "entry"  # into
    PATH = "path"  # through
    PLACE = "place"  # in, at
    OF = "of"
    FAR = "far"  # hundreds of miles from: of what measures the way
    BEYOND = "beyond"  # south of, miles from: beside the place, not in it
    TIME = "time"  # after, since: may open a clause
    BEFORE = "before"  # before: may open a clause of what has not come yet
    INSTEAD = "instead"  # instead of, without: what follows is not done
    BESIDE = "beside"  # with, about, amid: what follows is no place of the group
    BACKING = "backing"  # in support of: whoever acts so is not who follows
    SUCH = "such"  # such as, including: examples of what was just named
    ACCORDING = "according"  # according to


class Adverb(_Class):
    """Words that change what a clause says."""

    NOT = "not"
    NONE = "none"  # no, nobody: denies the subject
    MODAL = "modal"  # will, would, may: what follows has not happened
    WOULD = "would"  # would, could, might: what follows has not happened, or so somebody said, or was usual
    IF = "if"  # opens a condition
    PLAIN = "plain"  # slowly, north: skipped
    HABIT = "habit"  # usually: nothing that happened once
    AHEAD = "ahead"  # a part in front of the rest
    BEHIND = "behind"  # a part behind the rest
    ANOTHER = "another"  # another group than this one
    SUBORDINATOR = "subordinator"  # because, that, if: opens a clause
    MEANWHILE = "meanwhile"  # as, while, when: opens a clause of the same day
    WHEN = "when"  # when, until: opens a clause of a moment, which is yet to come where its main clause is
    YET_TO_COME = "yet to come"  # before, where it opens a clause
    RELATIVE = "relative"  # who, which
    WHERE = "where"  # opens a clause about the place before it
    AND = "and"
    DETERMINER = "determiner"
    DEFINITE = "definite"  # the, these: what is already known
    THIS = "this"  # points at where the report is written: "this town"
    HERE = "here"  # where the report is written
    MAIN = "main"  # the story's own group, told from others: "the first caravan"
    THEIR = "their"  # possessives that may stand for the group
    THEY = "they"  # plural pronouns that may stand for the group
    IT = "it"  # singular ones
    HE = "he"  # pronouns that stand for one person
    HIM = "him"  # pronouns that are no subject
    THEM = "them"  # those of them that may stand for the group
    AUXILIARY = "auxiliary"  # is, was before a verb
    PERFECT = "perfect"  # has, had before a verb
    TO = "to"  # before an infinitive
    STRONG = "strong"  # after a figure: it counts the group


class Form(_Class):
    """The form of a verb as written."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    ING = "ing"
    PARTICIPLE = "participle"
    FUTURE = "future"  # "llegarán": has not happened yet
    CONDITIONAL = "conditional"  # "llegarían": would happen, or so somebody said
    SUBJUNCTIVE = "subjunctive"  # "lleguen", "llegaran": the clause above tells whether it happened
    NOUN = "noun"


class Person(_Class):
    """Who a finite verb's ending says does it, in languages that leave the subject out."""

    I = "I"  # noqa: E741 - the pronoun
    WE = "we"
    IT = "it"  # he, she, it
    THEY = "they"


Sense = VerbClass | NounClass | PrepositionClass | Adverb


class Lexeme(NamedTuple):
    """One reading of a word or phrase: its class, its form where it is a verb, the person its ending tells.

    A plain word with a person is a reflexive pronoun ("se").
    """

    sense: Sense
    form: Form | None = None
    person: Person | None = None


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
    dates
        The words of time and the patterns of dates.
    measures
        Words of number, size and distance.
    fused_negation
        The ending that denies a helping verb ("n't").
    qualifier
        Regular expression of all that may stand between a place and the region it lies in ("X, in the state of Y").
    region_nouns, town_nouns
        Heads of "the state of X" and of "the city of X".
    seat_nouns
        Nouns for the town that a region is governed from ("capital").
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
    body_nouns
        Words in the names of bodies, buildings and streets ("police", "university"), which no person's name holds.
    halves
        Words before the name of a region of which a part is meant ("medio X"), which no town's name follows.
    named_after
        Nouns whose own name follows them ("parque X", "calle X"): it honours somebody or some place, and is no town's.
    named_before
        Nouns whose own name stands before them with a capital ("X Avenue", "X Park"), as `named_after`.
    pointed_at
        Nouns beside `town_nouns` that "this" makes of the town a report is written from ("esta frontera").
    verb_endings
        Endings of verbs to the forms they may mark, for words that the lexicon lacks.
    capital
        Regular expression of the words that stand for a country's capital by themselves ("the capital").
    there, that
        Words that mean the place named last ("there"), and those that make "that town" of a noun.
    drops_subject
        Whether a verb's ending may stand for its subject ("llegaron"); its readings then tell their person.
    names
        Words that tell the names of people, bodies, streets and places apart.
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
    press_words: str
    list_litter: tuple[str, ...]
    caption_openings: tuple[str, ...]
    credits: tuple[str, ...]
    body_nouns: frozenset[str] = frozenset()
    capital: str = r"(?!)"
    halves: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    named_before: frozenset[str] = frozenset()
    pointed_at: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    drops_subject: bool = False
    names: NameWords = field(default_factory=NameWords)
    verb_endings: Mapping[str, tuple[Form, ...]] = field(default_factory=dict)

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
