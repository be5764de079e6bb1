"""Builds a lexicon from lists of base forms: English endings by rule, irregular forms from the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain, repeat

from .classes import Form, Lexeme, NounClass, Sense, VerbClass
from .readings import Readings, merged, only

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
_HISSING = ("s", "sh", "ch", "x", "z", "o")
_FORMS = (Form.BASE, Form.PRESENT, Form.PAST, Form.PARTICIPLE, Form.ING, Form.PAST, Form.PARTICIPLE, Form.ING)
_OWN_FORMS: Mapping[str, tuple[list[str], Sequence[Form]]] = {
    "be": (
        ["is", "are", "am", "'re", "'s", "was", "were", "been", "being", "be"],
        [*[Form.PRESENT] * 5, *[Form.PAST] * 2, Form.PARTICIPLE, Form.ING, Form.BASE],
    ),
    "have": (["have", "has", "had", "had", "having"], _FORMS),
}


def lexicon_of(
    *,
    verbs: Mapping[VerbClass, str],
    irregular: Mapping[str, tuple[str, str]],
    motion_nouns: Mapping[VerbClass, str],
    auxiliaries: Mapping[tuple[Sense, Form], str],
    others: Iterable[tuple[Sense, str]],
    nouns_too: str = "",
) -> dict[str, Readings]:
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
    plain = [
        *((_split(words), Lexeme(sense)) for sense, words in others),
        *((_split(words), Lexeme(helper, form)) for (helper, form), words in auxiliaries.items()),
        *((_with_plurals(words), Lexeme(motion, Form.NOUN)) for motion, words in motion_nouns.items()),
    ]
    entries = (zip(phrases, repeat(only(lexeme)), strict=False) for phrases, lexeme in plain)
    return _with_nouns(merged(chain.from_iterable(chain(entries, _acting(verbs, irregular)))), nouns_too)


def _acting(
    verbs: Mapping[VerbClass, str], irregular: Mapping[str, tuple[str, str]]
) -> Iterator[Iterable[tuple[str, Readings]]]:
    """Give the entries of every verb's forms."""
    for verb, listed in verbs.items():
        readings = {form: only(Lexeme(verb, form)) for form in Form}
        for phrase in _split(listed):
            surfaces, forms = inflected(phrase, irregular)
            yield zip(surfaces, map(readings.__getitem__, forms), strict=False)


def _with_nouns(readings: dict[str, Readings], nouns_too: str) -> dict[str, Readings]:
    """Put a noun of no interest before the verbs that are spelt like it and have no noun yet."""
    found = dict(readings)
    for number in _with_plurals(nouns_too):
        known = found.get(number, ())
        if known and all(isinstance(lexeme.sense, VerbClass) and lexeme.form is not Form.NOUN for lexeme in known):
            found[number] = only(Lexeme(NounClass.THING)) + known
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
    listed = map(str.strip, " ".join(phrases.split()).split(","))
    return [phrase for phrase in listed if phrase]


def inflected(phrase: str, irregular: Mapping[str, tuple[str, str]]) -> tuple[list[str], Sequence[Form]]:
    """Inflect a verb or a phrase that opens with one.

    Parameters
    ----------
    phrase
        In the base form.
    irregular
        Base form to past and participle.

    Returns
    -------
    tuple
        How its forms are written, and at least as many of what they are.

    Examples
    --------
    >>> inflected("set out", {"set": ("set", "set")})[0]
    ['set out', 'sets out', 'set out', 'set out', 'setting out']
    >>> inflected("carry on", {})[0]
    ['carry on', 'carries on', 'carried on', 'carried on', 'carrying on']
    """
    base, blank, rest = phrase.partition(" ")
    surfaces, forms = _forms(base, irregular.get(base))
    return [surface + blank + rest for surface in surfaces] if blank else surfaces, forms


@cache
def _forms(base: str, irregular: tuple[str, str] | None) -> tuple[list[str], Sequence[Form]]:
    """Inflect a verb; a few hundred verbs open thousands of phrases."""
    if base in _OWN_FORMS:
        return _OWN_FORMS[base]
    present, past, ing = _regular(base)
    surfaces = [base, present, *(irregular or (past, past)), ing]
    if base in _DOUBLING_IN_BRITAIN:
        doubled = base + base[-1]
        surfaces += [f"{doubled}ed", f"{doubled}ed", f"{doubled}ing"]
    return surfaces, _FORMS


def _with_plurals(listed: str) -> list[str]:
    return [number for noun in _split(listed) for number in (noun, _plural(noun))]


def _plural(noun: str) -> str:
    """Give the plural of a noun, which is spelt as the third person of a verb would be."""
    return _regular(noun)[0]


def _regular(base: str) -> tuple[str, str, str]:
    """Give the third person, the past and the gerund that a verb has by rule."""
    last, before = base[-1], base[-2:-1]
    if last == "e":
        stem = base[:-2] + "y" if before == "i" else base if before in "ey" else base[:-1]
        return base + "s", base + "d", stem + "ing"
    if last == "y" and before not in _VOWELS:
        return base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    stem = _with_final_doubled(base)
    return base + ("es" if base.endswith(_HISSING) else "s"), stem + "ed", stem + "ing"


def _with_final_doubled(base: str) -> str:
    if base in _TAKING_K:
        return base + "k"
    return base + base[-1] if base in _DOUBLING else base
