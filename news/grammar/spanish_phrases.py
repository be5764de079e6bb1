"""Builds the Spanish lexicon: verbs in every form, nouns in gender and number, contractions, and words without accents.

Notes
-----
People leave accents out in capitals and in haste, so a word is also held without them wherever it is then no other
word: "llego" may stand for "llegó", but "esta" is only the pronoun. Of a verb's forms those are left out that are far
likelier something else: "para", "entre" and "una" are no verbs, "camino" and "viaje" are nouns.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .classes import Form, Lexeme, NounClass, Person, Sense, VerbClass
from .conjugation import SLOTS, Slot, VerbForm, conjugated
from .readings import merged, only

_VOWELS = frozenset("aeiouáéíóú")
_PLAIN = str.maketrans("áéíóú", "aeiou")
# Words at which the part of a noun phrase that is inflected ends.
_JOINTS = frozenset({"a", "con", "de", "del", "en", "y"})
_CONTRACTED = {"a": "al", "de": "del"}
_REFLEXIVE = frozenset({"se"})
_BEFORE_HELPER = frozenset({"se", "no", "la", "lo", "le", "las", "los", "les"})
_OF_MINE = frozenset("soy estoy he puedo debo podré deberé habré tengo".split())
_OWN = {Person.I: "me ", Person.IT: "se ", Person.WE: "nos ", Person.THEY: "se "}
_PAST = {slot.person: slot for slot in SLOTS if slot.form is Form.PAST}
_HAVING: dict[str, Slot] = {
    having: _PAST[person]
    for person, listed in {Person.IT: ("ha", "había"), Person.THEY: ("han", "habían")}.items()
    for having in listed
}
_NOT_FINITE = frozenset(slot for slot in SLOTS if slot.person is None)
_PRONOMINAL = frozenset(slot for slot in SLOTS if slot.enclitic in {"se", "nos"})
_SECOND_PAST = frozenset(slot for slot in SLOTS if slot.is_second_past)
# What phrases and verbs of no interest do without, which keeps the lexicon small.
_RARE = _SECOND_PAST | frozenset(slot for slot in SLOTS if slot.enclitic or slot.person is Person.I)
# What a word that is also a noun is not: "I walk" (camino), "may travel" (viaje).
_RARE_BESIDE_NOUNS = frozenset(
    slot for slot in SLOTS if (slot.form, slot.person) in {(Form.PRESENT, Person.I), (Form.SUBJUNCTIVE, Person.IT)}
)
# Pronouns behind a gerund are hardly ever written without its accent.
_KEEPING_ACCENT = ("semos", "ndose", "ndolo", "ndola", "ndolos")


def lexicon_of(
    *,
    verbs: Mapping[VerbClass, str],
    helpers: Mapping[tuple[Sense, Form], str],
    motion_nouns: Mapping[VerbClass, str],
    nouns: Iterable[tuple[NounClass, NounClass, str]],
    others: Iterable[tuple[Sense, str]],
) -> dict[str, tuple[Lexeme, ...]]:
    """Build a lexicon from comma-separated lists.

    Parameters
    ----------
    verbs
        Infinitives by class, with "se" where the sense is that of the verb with its pronoun; of a phrase the first
        word is inflected.
    helpers
        Helping words by class and form.
    motion_nouns
        Nouns made of verbs, in the singular, by the verb's class.
    nouns
        What one of them is, what several are, and the nouns in the singular.
    others
        Classes with words that are not inflected.

    Returns
    -------
    dict
        Phrase to its readings: words that are not inflected, nouns, helpers, nouns of motion, verbs in every form.
    """
    fixed = [
        (word, only(Lexeme(sense, person=Person.IT if word in _REFLEXIVE else None)))
        for sense, listed in others
        for word in contracted(listed)
    ]
    named = [
        (word, only(Lexeme(several if is_plural else one)))
        for one, several, listed in nouns
        for phrase in _split(listed)
        for word, is_plural in numbers(phrase)
    ]
    helping = [
        (word, only(Lexeme(sense, form, _person(word, form))))
        for (sense, form), listed in helpers.items()
        for word in contracted(listed)
    ]
    moving = [
        (word, only(Lexeme(motion, Form.NOUN)))
        for motion, listed in motion_nouns.items()
        for phrase in _split(listed)
        for word, _ in numbers(phrase)
    ]
    taken, noun_like = {word for word, _ in fixed}, {word for word, _ in [*named, *moving]}
    readings = {verb: {slot: only(Lexeme(verb, slot.form, slot.person)) for slot in SLOTS} for verb in VerbClass}
    acting = [
        (surface, readings[verb][slot])
        for verb, forms in _verb_forms(verbs)
        for slot, surface in forms
        if not (surface in taken and slot.form is not Form.PARTICIPLE)
        and not (surface in noun_like and slot in _RARE_BESIDE_NOUNS)
    ]
    conjugated.cache_clear()  # nobody asks for those tens of thousands of forms again
    return _without_accents(merged([*fixed, *named, *helping, *moving, *acting]))


def _person(helper: str, form: Form) -> Person | None:
    """Give the person a helping verb's ending tells, None for forms without one."""
    if form in {Form.BASE, Form.PARTICIPLE}:
        return None
    verb = next((word for word in helper.split() if word not in _BEFORE_HELPER), helper)
    if verb in _OF_MINE:
        return Person.I
    return Person.WE if verb.endswith("mos") else Person.THEY if verb.endswith("n") else Person.IT


def contracted(listed: str) -> Iterator[str]:
    """List phrases, those that end in "a" or "de" also with the article drawn into them.

    Examples
    --------
    >>> list(contracted("rumbo a, lejos de, tras"))
    ['rumbo a', 'rumbo al', 'lejos de', 'lejos del', 'tras']
    """
    for phrase in _split(listed):
        yield phrase
        head, blank, last = phrase.rpartition(" ")
        if blank and last in _CONTRACTED:
            yield f"{head} {_CONTRACTED[last]}"


def numbers(phrase: str) -> Iterator[tuple[str, bool]]:
    """Give a noun in its genders and numbers, each with whether it is the plural.

    Examples
    --------
    >>> [word for word, _ in numbers("minero/a")], [word for word, _ in numbers("guardia nacional")]
    (['minero', 'mineros', 'minera', 'mineras'], ['guardia nacional', 'guardias nacionales'])
    """
    for each in _genders(phrase):
        yield each, False
        words = each.split()
        heads = next((at for at, word in enumerate(words) if word in _JOINTS), len(words))
        plural = " ".join([*map(_plural, words[:heads]), *words[heads:]])
        if plural != each:
            yield plural, True


def _genders(phrase: str) -> tuple[str, ...]:
    masculine, slash, rest = phrase.partition("/a")
    if not slash:
        return (phrase,)
    ending = masculine[-1]
    feminine = masculine[:-1] + "a" if ending in "oe" else masculine.translate(_PLAIN) + "a"
    return masculine + rest, feminine + rest


def _plural(word: str) -> str:
    if word.endswith("z"):
        return word[:-1] + "ces"
    if word[-1] in _VOWELS:
        return word + "s"
    if word[-1] in "sx":
        if word[-2] not in "áéíóú":
            return word  # "crisis"
        return (word if word[-3:-2] in _VOWELS else word.translate(_PLAIN)) + "es"  # "países", "autobuses"
    if word[-2:-1] in set("áéíóú") and word[-1] == "n":
        return word.translate(_PLAIN) + "es"
    return word + "es"


def _verb_forms(verbs: Mapping[VerbClass, str]) -> Iterator[tuple[VerbClass, Iterable[VerbForm]]]:
    """Inflect the first word of every phrase.

    Finite forms of a verb that is listed only with its pronoun are some other verb where they stand without it.
    """
    listed = [(verb, *phrase.partition(" ")[::2]) for verb, phrases in verbs.items() for phrase in _split(phrases)]
    alone = {first for _, first, tail in listed if not tail}
    for verb, first, tail in listed:
        bare = first.removesuffix("se")
        if bare == first:
            forms = _without(_left_out(verb, tail, has_pronominal=f"{first}se" in alone), first)
        else:
            forms = _pronominal(bare, stands_alone=bare in alone or bool(tail))
            if not tail and bare not in alone:
                yield VerbClass.OTHER, _without(_RARE | _NOT_FINITE, bare)
        yield verb, ((VerbForm(slot, f"{surface} {tail}") for slot, surface in forms) if tail else forms)


def _left_out(verb: VerbClass, tail: str, *, has_pronominal: bool) -> frozenset[Slot]:
    if tail or verb is VerbClass.OTHER:
        return _RARE
    return _PRONOMINAL if has_pronominal else frozenset()  # "detenerse" is no "detener"


def _without(left_out: frozenset[Slot], verb: str) -> Iterable[VerbForm]:
    return [form for form in conjugated(verb) if form.slot not in left_out]


def _pronominal(verb: str, *, stands_alone: bool) -> Iterator[VerbForm]:
    """Give a verb with its pronoun: "se queda", "quedarse", "quedándose".

    Where the verb means something else without it ("detener"), "se ha detenido" is a phrase of its own; elsewhere
    participle, infinitive and gerund have its sense alone, too ("concentrados", "se van a concentrar").
    """
    for form in _without(_SECOND_PAST, verb):
        slot, surface = form
        if slot.person is not None:
            yield VerbForm(slot, _OWN[slot.person] + surface)
        elif slot in _PRONOMINAL or not (stands_alone or slot.enclitic):
            yield form
        elif slot.form is Form.PARTICIPLE and surface.endswith("o"):
            yield from (VerbForm(past, f"se {having} {surface}") for having, past in _HAVING.items())


def _without_accents(lexicon: dict[str, tuple[Lexeme, ...]]) -> dict[str, tuple[Lexeme, ...]]:
    """Add each phrase without its accents where that is no other word, or another form of a verb."""
    found = dict(lexicon)
    for phrase, readings in lexicon.items():
        if phrase.isascii() or phrase.endswith(_KEEPING_ACCENT):
            continue
        plain = phrase.translate(_PLAIN)
        known = found.get(plain, ())
        if not known:
            found[plain] = readings
        elif _are_verbs(known) and _are_verbs(readings):
            added = (lexeme for lexeme in readings if lexeme not in known and lexeme.person is not Person.I)
            found[plain] = (*known, *added)
    return found


def _are_verbs(readings: tuple[Lexeme, ...]) -> bool:
    return all(lexeme.form is not None and isinstance(lexeme.sense, VerbClass) for lexeme in readings)


def _split(phrases: str) -> list[str]:
    listed = map(str.strip, " ".join(phrases.split()).split(","))
    return [phrase for phrase in listed if phrase]
