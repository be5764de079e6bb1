"""Builds a lexicon from lists of base forms: English endings by rule, irregular forms from the table."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat

from .classes import Form, Lexeme, NounClass, Sense, VerbClass
from .readings import merged

_VOWELS = frozenset("aeiou")
# Final consonants double before an ending in these verbs (stress falls on their last syllable).
_DOUBLING = frozenset(
    """
    abet abut admit acquit allot ban bar bed beg begin bet blot brag cap chat chip chop chug clap clip clog commit
    compel control crop cut defer deter dig dip don drag drip drop drum equip excel expel fit flag flip flog forbid
    forget get grab grin grip hit hop hug hum incur jam jet jog jot knit knot lag lap let log man map mop mug nab nap
    nod occur omit outrun overrun patrol pat permit pet pin plan plod plot plug pop prefer prod prop put quit rebel
    rebut recur refer regret repel rid rig rip rob rot rub run scan scrap scrub set shed ship shop shred shrug shut sin
    sip sit skid skim skip slam slap slip slog slot slug snap sob span spin spit split spot squat stab star stem step
    stir stop strap strip strut stun submit sum swap swim swot tag tap tip top transfer transmit trap trim trip trot tug
    upset vet wed wet win wrap zip
    """.split()
)
# These take a "k" before an ending.
_TAKING_K = ("bivouac", "mimic", "panic", "picnic", "trek")
# British spelling doubles it in these, too.
_DOUBLING_IN_BRITAIN = frozenset(
    """
    bus cancel channel counsel fuel funnel label level marshal model panel pedal quarrel refuel shovel signal total
    travel tunnel unravel
    """.split()
)
_BE = {
    "present": ("is", "are", "am", "'re", "'s"),
    "past": ("was", "were"),
    "participle": ("been",),
    "ing": ("being",),
    "base": ("be",),
}


def lexicon_of(
    *,
    verbs: Mapping[VerbClass, str],
    irregular: Mapping[str, tuple[str, str]],
    motion_nouns: Mapping[VerbClass, str],
    auxiliaries: Mapping[tuple[Sense, Form], str],
    others: Iterable[tuple[Sense, str]],
    nouns_too: str = "",
) -> dict[str, tuple[Lexeme, ...]]:
    """Build a lexicon from comma-separated lists.

    Parameters
    ----------
    verbs
        Base forms by class; of a phrase the first word is inflected.
    irregular
        Base form to past and participle.
    motion_nouns
        Nouns made of verbs, by the verb's class.
    auxiliaries
        Helping words by class and form.
    others
        Classes with words that are not inflected.
    nouns_too
        Base forms of verbs that are as often a noun or an adjective: where no class has that noun, it gets the class
        of any other thing.

    Returns
    -------
    dict
        Phrase to its readings: words that are not inflected, auxiliaries, nouns of motion, verbs in every form.
    """
    entries: list[tuple[str, Lexeme]] = []
    for sense, listed in others:
        entries += zip(_split(listed), repeat(Lexeme(sense)))
    for (helper, form), listed in auxiliaries.items():
        entries += zip(_split(listed), repeat(Lexeme(helper, form)))
    for motion, listed in motion_nouns.items():
        lexeme = Lexeme(motion, Form.NOUN)
        entries += [(number, lexeme) for phrase in _split(listed) for number in (phrase, _third_person(phrase))]
    for verb, listed in verbs.items():
        lexemes = {form: Lexeme(verb, form) for form in Form}
        for phrase in _split(listed):
            entries += [(surface, lexemes[form]) for form, surface in inflected(phrase, irregular)]
    return _with_nouns(merged(entries), nouns_too)


def _with_nouns(readings: dict[str, tuple[Lexeme, ...]], nouns_too: str) -> dict[str, tuple[Lexeme, ...]]:
    """Put a noun of no interest before the verbs that are spelt like it and have no noun yet."""
    thing = Lexeme(NounClass.THING)
    found = dict(readings)
    for noun in _split(nouns_too):
        for number in (noun, _third_person(noun)):
            known = found.get(number, ())
            if known and all(isinstance(lexeme.sense, VerbClass) and lexeme.form is not Form.NOUN for lexeme in known):
                found[number] = (thing, *known)
    return found


def irregular_forms(listed: str) -> dict[str, tuple[str, str]]:
    """Read a list of irregular verbs.

    Examples
    --------
    >>> irregular_forms("go went gone, put put put")
    {'go': ('went', 'gone'), 'put': ('put', 'put')}
    """
    return {base: (past, participle) for base, past, participle in (entry.split() for entry in _split(listed))}


def _split(phrases: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip()]


def inflected(phrase: str, irregular: Mapping[str, tuple[str, str]]) -> list[tuple[Form, str]]:
    """Give every form of a verb or of a phrase that opens with one.

    Examples
    --------
    >>> [surface for _, surface in inflected("set out", {"set": ("set", "set")})]
    ['set out', 'sets out', 'set out', 'set out', 'setting out']
    >>> [surface for _, surface in inflected("carry on", {})]
    ['carry on', 'carries on', 'carried on', 'carried on', 'carrying on']
    """
    base, _, rest = phrase.partition(" ")
    tail = f" {rest}" if rest else ""
    return [(form, surface + tail) for form, surface in _forms(base, irregular.get(base))]


@cache
def _forms(base: str, irregular: tuple[str, str] | None) -> tuple[tuple[Form, str], ...]:
    """Give every form of a verb; a few hundred verbs open thousands of phrases."""
    if base == "be":
        return tuple((Form(form), surface) for form, surfaces in _BE.items() for surface in surfaces)
    past, participle = irregular or (_past(base), _past(base))
    forms = [
        (Form.BASE, base),
        (Form.PRESENT, _third_person(base)),
        (Form.PAST, past),
        (Form.PARTICIPLE, participle),
        (Form.ING, _ing(base)),
    ]
    if base in _DOUBLING_IN_BRITAIN:
        doubled = base + base[-1]
        forms += [(Form.PAST, doubled + "ed"), (Form.PARTICIPLE, doubled + "ed"), (Form.ING, doubled + "ing")]
    return tuple(forms)


def _third_person(base: str) -> str:
    if base == "have":
        return "has"
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ies"
    return base + "s"


def _past(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2:-1] not in _VOWELS:
        return base[:-1] + "ied"
    return _with_final_doubled(base) + "ed"


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye")):
        return base[:-1] + "ing"
    return _with_final_doubled(base) + "ing"


def _with_final_doubled(base: str) -> str:
    if base in _TAKING_K:
        return base + "k"
    return base + base[-1] if base in _DOUBLING else base
