"""Words that tell of a person by whose name a journey goes: the racer, the walker, the marcher before others."""

from __future__ import annotations

from .word_table import WordTable


class TravellerWords(WordTable):
    """Words beside the name of a person who is on the way, in lower case.

    Attributes
    ----------
    nouns
        Whoever travels by profession, for sport or out of faith ("musher", "pilgrim").
    company
        Those who go with such a person, after a possessive or after the name's own ("his dogs", "Ann's team").
    journeys
        What such a person is on, after the same ("her ride", "Ann's expedition").
    leads
        Verbs of going in front of others ("led").
    fronts
        Where such a person goes, before "of" ("at the head of").
    contests
        What is led by one on the way ("the race").
    possessives
        What stands before the company ("his").
    racers
        Those who race each other, in a race's reports ("mushers").
    races
        What such a report speaks of besides ("checkpoint"): with racers it tells a race.
    teams
        What a racer drives, which in a race stands for the racer ("the lead team").
    offices
        Whoever speaks for a group, beside officials: such a person comes and goes ("organizer").
    """

    nouns: frozenset[str] = frozenset()
    company: frozenset[str] = frozenset()
    journeys: frozenset[str] = frozenset()
    leads: frozenset[str] = frozenset()
    fronts: frozenset[str] = frozenset()
    contests: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    racers: frozenset[str] = frozenset()
    races: frozenset[str] = frozenset()
    teams: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
