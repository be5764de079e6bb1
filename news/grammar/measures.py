"""The shape of a language's words of number, size and distance (lengths in kilometres)."""

from __future__ import annotations

from collections.abc import Mapping

from .word_table import WordTable


class Measures(WordTable):
    """What a language's numbers are made of, and which words tell what a figure counts or a length is a length of.

    All words are lower-case; phrases have their words joined by one space.

    Attributes
    ----------
    numbers
        Number words to their value; phrases ("a couple of") among them.
    articles
        Number words that alone are only articles ("a").
    parts
        Words that need a multiplier after them, to what they multiply it by ("half a dozen").
    multipliers
        "hundred", "thousand", "dozen" to their value, plurals among them.
    bare_multipliers
        Multipliers that need no number before them ("mil").
    led_multipliers, multiplier_leads
        Multipliers that need no number after some words, and those words ("its thousand members").
    open_multipliers
        Multipliers after which digits go on ("4 mil 500").
    joiners
        Words inside a number ("two hundred and fifty").
    half_endings
        Words that add half of the multiplier before them ("un millón y medio").
    thousands, decimals
        Marks that part thousands, and that open a fraction; a mark in both parts thousands where three digits follow.
    percents
        Words that make a figure a share.
    clocks, clock_openings
        Words after, and before, a number that make it an hour of the day.
    over, under, about, between
        Hedges before a figure: more than, up to, roughly, the opening of a range.
    over_after, about_after
        Hedges after a figure: or more; or so, at most.
    exceeding
        Regular expression of verbs that stand before a figure for "more than", articles after them included.
    range_links, weak_range_links
        Words that join a range's ends ("to"), and those of them that do so only after a word of `between` ("and").
    either_links
        Those of the weak links that join two figures close to each other ("two or three hundred").
    length_units
        Unit words to kilometres.
    length_fillers
        Words that may stand between a figure and its unit ("road").
    pair_links
        Marks and words between the two halves of a unit pair ("or").
    shares
        Words after a figure that make it a part of the figure before it ("of them").
    counting
        Forms of verbs whose subject is a group and whose object its size ("numbers", "suman").
    losing
        Forms of verbs whose object is no longer in the group.
    existing
        Regular expression of "there are".
    becoming
        Forms of verbs by which a size changes; the words of `becoming_links` may stand before the figure ("grew to").
    becoming_links
        See `becoming`.
    size_nouns
        Nouns of a size ("estimates", "ranks").
    estimating
        Words after which a figure is an estimate of what was just named ("estimated at").
    judging, judging_links
        Forms of verbs with the group for their object, and the word that then opens the figure ("put it at").
    reckoning
        Regular expression of words after a figure that say whose count it is ("by one count").
    rates
        Words after a counted noun that make it a flow or a total of years ("a day", "this year").
    rooms
        Words before a figure that make it a capacity or a need ("room for").
    capacities
        Forms of verbs whose object is what a building holds.
    belonging
        Forms of verbs after a figure that make it one of the group's members ("5,000 belong to it").
    totals
        Words after a figure that make it a sum ("in total").
    rests
        Words before a figure that make it what is left of the group ("the last").
    heads
        Nouns of people or vehicles that are only ever counted, in no other class of words ("souls").
    some_people
        Nouns of people who are never a whole group ("children").
    bystanders
        Nouns of people who are not on the move: who live where the group passes, or are sent back.
    kin
        Nouns of those who speak for others: what "of the" counts behind them are these others ("parents of the 43").
    victims
        Words after a figure that make it one of the dead, the hurt and the ill.
    sidelines
        Regular expression of where people stand who watch the group go by.
    aboard
        Words after "N people", or before "N vehicles", that tell what carries the group.
    speeds, columns
        Words right after a length that is none of the journey's: a speed; the length of a thing.
    spreading
        Forms of verbs by which a column is so long from its head to its tail ("stretched over").
    extents
        Words right before a length that make it the measure of how far somebody went ("for 15 km").
    elapsed
        Regular expression of a time that stands beside a length as its like ("ten days and 300 km", "300 km in ten
        days").
    unsaid_before, unsaid_after
        Words before a figure, and a regular expression of words after one, that make it a length where a length stands
        before it ("another 150 off").
    daily
        Words right after a length that is one day's.
    behind, onward, off
        Words right after a length: apart from another group; farther along the way; still to go.
    short_of
        Words right after a length that has its far end next ("short of").
    covered, covered_before
        Words right after, or before, a length that is done.
    remaining_before
        Words before a length that is still to go.
    journeys, stages
        Nouns of the whole way, and of one stretch of it.
    from_here, from_start, to_there, beyond
        Prepositions right after a length: of either end, of its origin only, of its goal, of a place left behind.
    bearings
        Words of direction after a length ("to the west").
    parting
        Forms of verbs between a length and the two places it lies between ("separate").
    """

    numbers: Mapping[str, int]
    articles: frozenset[str]
    parts: Mapping[str, float]
    multipliers: Mapping[str, int]
    bare_multipliers: frozenset[str]
    led_multipliers: frozenset[str]
    multiplier_leads: frozenset[str]
    open_multipliers: frozenset[str]
    joiners: frozenset[str]
    half_endings: tuple[str, ...]
    thousands: str
    decimals: str
    percents: tuple[str, ...]
    clocks: tuple[str, ...]
    clock_openings: tuple[str, ...]
    over: frozenset[str]
    under: frozenset[str]
    about: frozenset[str]
    between: frozenset[str]
    over_after: tuple[str, ...]
    about_after: tuple[str, ...]
    exceeding: str
    range_links: tuple[str, ...]
    weak_range_links: frozenset[str]
    either_links: frozenset[str]
    length_units: Mapping[str, float]
    length_fillers: tuple[str, ...]
    pair_links: tuple[str, ...]
    shares: tuple[str, ...]
    counting: frozenset[str]
    losing: frozenset[str]
    existing: str
    becoming: frozenset[str]
    becoming_links: frozenset[str]
    size_nouns: frozenset[str]
    estimating: tuple[str, ...]
    judging: tuple[str, ...]
    judging_links: tuple[str, ...]
    reckoning: str
    rates: tuple[str, ...]
    rooms: tuple[str, ...]
    capacities: frozenset[str]
    belonging: frozenset[str]
    totals: tuple[str, ...]
    rests: tuple[str, ...]
    heads: frozenset[str]
    some_people: frozenset[str]
    bystanders: frozenset[str]
    kin: frozenset[str]
    victims: frozenset[str]
    sidelines: str
    aboard: tuple[str, ...]
    speeds: tuple[str, ...]
    columns: tuple[str, ...]
    spreading: frozenset[str]
    extents: tuple[str, ...]
    elapsed: str
    unsaid_before: tuple[str, ...]
    unsaid_after: str
    daily: tuple[str, ...]
    behind: tuple[str, ...]
    onward: tuple[str, ...]
    off: tuple[str, ...]
    short_of: tuple[str, ...]
    covered: tuple[str, ...]
    covered_before: tuple[str, ...]
    remaining_before: tuple[str, ...]
    journeys: tuple[str, ...]
    stages: tuple[str, ...]
    from_here: tuple[str, ...]
    from_start: tuple[str, ...]
    to_there: tuple[str, ...]
    beyond: tuple[str, ...]
    bearings: tuple[str, ...]
    parting: frozenset[str]
