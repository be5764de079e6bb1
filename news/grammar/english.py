"""English, in the shape `table.Grammar` asks for."""

from __future__ import annotations

from . import english_lexicon as lexicon
from . import english_prose as prose
from . import english_words as words
from .classes import Form
from .english_dates import ENGLISH_DATES
from .english_names import ENGLISH_NAMES
from .english_nouns import NOUNS
from .english_numbers import MEASURES
from .english_places import LIES
from .english_travel import ON_FOOT, ON_WHEELS, RANKS, TRAVELLERS
from .english_verbs import MOTION_NOUNS, MOTION_VERBS
from .inflection import irregular_forms, lexicon_of
from .table import Grammar

ENGLISH = Grammar(
    language="en",
    names=ENGLISH_NAMES,
    nights=words.NIGHTS,
    shares=words.SHARES,
    ranks=RANKS,
    lies=LIES,
    hours=words.HOURS,
    verb_endings={"ed": (Form.PAST, Form.PARTICIPLE)},
    lexicon=lexicon_of(
        verbs={**MOTION_VERBS, **prose.PROSE_VERBS},
        irregular=irregular_forms(prose.IRREGULAR),
        motion_nouns=MOTION_NOUNS,
        auxiliaries=lexicon.AUXILIARIES,
        others=(*lexicon.PREPOSITIONS.items(), *NOUNS.items(), *lexicon.ADVERBS.items()),
        nouns_too=prose.NOUNS_TOO,
    ),
    abbreviations=words.ABBREVIATIONS,
    titles=words.TITLES,
    dates=ENGLISH_DATES,
    measures=MEASURES,
    on_wheels=ON_WHEELS,
    travellers=TRAVELLERS,
    on_foot=ON_FOOT,
    fused_negation="n't",
    goal_ending="-bound",
    qualifier=words.QUALIFIER,
    region_nouns=frozenset({"state", "province", "region", "department", "oblast"}),
    there=frozenset({"there"}),
    that=frozenset({"that", "said"}),
    town_nouns=frozenset({"city", "town", "village", "hamlet", "municipality"}),
    seat_nouns=frozenset({"capital", "seat"}),
    litter=words.LITTER,
    litter_openings=words.LITTER_OPENINGS,
    own_voice=words.OWN_VOICE,
    press_words=words.PRESS_WORDS,
    list_litter=words.LIST_LITTER,
    caption_openings=words.CAPTION_OPENINGS,
    credits=words.CREDITS,
    body_nouns=words.BODY_NOUNS,
    capital=words.CAPITAL,
    people_capital=words.PEOPLE_CAPITAL,
    people_land=words.PEOPLE_LAND,
    within_town=words.WITHIN_TOWN,
    named_before=words.NAMED_BEFORE,
    named_together=words.NAMED_TOGETHER,
    lodging_nouns=words.LODGING_NOUNS,
)
