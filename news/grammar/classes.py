"""Classes of words by what they mean for a group on the move, and the forms of verbs."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple


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
    SUCCEED = "succeed"  # managed to, dared to: what the further verb says was done
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
    STRIKE = "strike"  # stops work: it says where the work is
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
    STRIKE = "strike"  # work that is stopped: whoever is on strike is where the work is, under way or not
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
    BETWEEN = "between"  # on the way from one to the other
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
    ELSEWHERE = "elsewhere"  # in other places, at the same time: tells of others where nobody known is named
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
