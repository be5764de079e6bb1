"""Spanish, in the shape `table.Grammar` asks for."""

from __future__ import annotations

from . import spanish_lexicon as lexicon
from . import spanish_nouns as nouns
from . import spanish_verbs as verbs
from . import spanish_words as words
from .classes import Form, NounClass
from .spanish_dates import SPANISH_DATES
from .spanish_names import SPANISH_NAMES
from .spanish_numbers import MEASURES
from .spanish_phrases import lexicon_of
from .spanish_places import LIES
from .spanish_travel import ON_FOOT, ON_WHEELS, RANKS, TRAVELLERS
from .table import Grammar

N = NounClass

SPANISH = Grammar(
    language="es",
    names=SPANISH_NAMES,
    nights=words.NIGHTS,
    shares=words.SHARES,
    ranks=RANKS,
    lies=LIES,
    hours=words.HOURS,
    lexicon=lexicon_of(
        verbs=verbs.VERBS,
        helpers=verbs.HELPERS,
        motion_nouns=verbs.MOTION_NOUNS,
        nouns=(
            *((noun, noun, listed) for noun, listed in nouns.NOUNS.items()),
            (N.MEMBER, N.CROWD, nouns.MEMBERS),
            (N.PERSON, N.CROWD, nouns.PEOPLE),
            (N.PERSON, N.PERSON, nouns.PERSON),
            (N.RESIDENT, N.RESIDENT, nouns.RESIDENTS),
        ),
        others=(
            *lexicon.PREPOSITIONS.items(),
            *lexicon.ADVERBS.items(),
            (N.CROWD, nouns.CROWD),
        ),
    ),
    abbreviations=words.ABBREVIATIONS,
    titles=words.TITLES,
    dates=SPANISH_DATES,
    measures=MEASURES,
    on_wheels=ON_WHEELS,
    travellers=TRAVELLERS,
    on_foot=ON_FOOT,
    fused_negation="",
    qualifier=words.QUALIFIER,
    region_nouns=words.REGION_NOUNS,
    town_nouns=words.TOWN_NOUNS,
    there=frozenset({"allí", "ahí", "allá"}),
    that=frozenset({"ese", "esa", "dicho", "dicha", "aquel", "aquella"}),
    seat_nouns=frozenset({"capital", "cabecera", "sede"}),
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
    halves=words.HALVES,
    named_after=words.NAMED_AFTER,
    lodging_nouns=words.LODGING_NOUNS,
    named_after_saints=words.NAMED_AFTER_SAINTS,
    saint_words=words.SAINT_WORDS,
    range_nouns=words.RANGE_NOUNS,
    pointed_at=words.POINTED_AT,
    drops_subject=True,
    adverb_ending="mente",
    verb_endings={
        **dict.fromkeys(("aron", "ieron", "aban", "ían", "aba", "ó"), (Form.PAST,)),
        **dict.fromkeys(("arán", "erán", "irán", "ará", "erá", "irá"), (Form.FUTURE,)),
        **dict.fromkeys(("arían", "erían", "irían"), (Form.CONDITIONAL,)),
        **dict.fromkeys(("ando", "iendo"), (Form.ING,)),
    },
)
