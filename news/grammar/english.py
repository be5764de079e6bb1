"""English, in the shape `table.Grammar` asks for."""

from __future__ import annotations

from . import english_lexicon as lexicon
from . import english_words as words
from .inflection import irregular_forms, lexicon_of
from .table import Grammar

ENGLISH = Grammar(
    language="en",
    lexicon=lexicon_of(
        verbs=lexicon.VERBS,
        irregular=irregular_forms(lexicon.IRREGULAR),
        motion_nouns=lexicon.MOTION_NOUNS,
        auxiliaries=lexicon.AUXILIARIES,
        others=(*lexicon.PREPOSITIONS.items(), *lexicon.NOUNS.items(), *lexicon.ADVERBS.items()),
    ),
    abbreviations=words.ABBREVIATIONS,
    titles=words.TITLES,
    weekdays=words.WEEKDAYS,
    months=words.MONTHS,
    feasts=words.FEASTS,
    relative_days=words.RELATIVE_DAYS,
    told_days=frozenset({"the night before", "the day before", "the previous day"}),
    parts_of_day=words.PARTS_OF_DAY,
    date_patterns=words.DATE_PATTERNS,
    directions=words.DIRECTIONS,
    day_units=words.DAY_UNITS,
    from_publication=frozenset({"ago"}),
    numbers=words.NUMBERS,
    articles=frozenset({"a", "an"}),
    multipliers={"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12, "k": 1_000},
    over=words.OVER,
    under=words.UNDER,
    about=words.ABOUT,
    between=("between", "from", "somewhere between", "anywhere from", "anywhere between"),
    range_links=("and", "to", "or", "-", "–", "—"),
    weak_range_links=frozenset({"and", "or"}),
    fused_negation="n't",
    qualifier=words.QUALIFIER,
    length_units=words.LENGTH_UNITS,
    length_fillers=("road", "more", "further", "long", "tough"),
    elapsed_months=r"\bfirst (\w+) months of (\d{4})\b",
    region_nouns=frozenset({"state", "province", "region", "department", "oblast"}),
    town_nouns=frozenset({"city", "town", "village", "hamlet", "municipality"}),
    remaining_cues=words.REMAINING_CUES,
    covered_cues=words.COVERED_CUES,
    route_cues=words.ROUTE_CUES,
    gap_cues=("behind", "ahead of", "apart", "to the rear", "between the"),
    column_cues=("long", "wide", "radius", "an hour", "per hour"),
    daily_cues=("a day", "per day", "each day", "every day", "daily"),
    goal_cues=("to",),
    litter=words.LITTER,
    litter_openings=words.LITTER_OPENINGS,
    own_voice=words.OWN_VOICE,
    press_words=words.PRESS_WORDS,
    list_litter=words.LIST_LITTER,
    caption_openings=words.CAPTION_OPENINGS,
    credits=words.CREDITS,
)
