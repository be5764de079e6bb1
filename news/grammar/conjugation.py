"""Conjugates Spanish verbs by rule, in the forms newspapers use; stem changes and irregular verbs come from lists.

References
----------
Real Academia Española, "Nueva gramática de la lengua española", 2009, chapter 4 (models of conjugation).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from .classes import Form, Person
from .conjugation_lists import (
    ACCENTED,
    CHANGED,
    COMMON_STEMS,
    FAMILIES,
    FINITE,
    OTHER_INFINITIVE_STEMS,
    PARTICIPLES,
    STRONG,
)

_ENDINGS: Mapping[str, Mapping[str, str]] = {
    # I, it, we, they
    "ar": {"present": "o a amos an", "subjunctive": "e e emos en", "imperfect": "aba aba ábamos aban"},
    "er": {"present": "o e emos en", "subjunctive": "a a amos an", "imperfect": "ía ía íamos ían"},
    "ir": {"present": "o e imos en", "subjunctive": "a a amos an", "imperfect": "ía ía íamos ían"},
}
_FUTURE = ("é", "á", "emos", "án")
_CONDITIONAL = ("ía", "ía", "íamos", "ían")
_ACUTE = str.maketrans("aeiou", "áéíóú")
_PLAIN = str.maketrans("áéíóú", "aeiou")
_VOWELS = frozenset("aeiouáéíóú")
_DIPHTHONGS = {"ie": ("e", "ie"), "ue": ("o", "ue"), "i": ("e", "i"), "uue": ("u", "ue"), "iie": ("i", "ie")}


@dataclass(frozen=True, eq=False, slots=True)
class Slot:
    """What a form is: each of them exists once, so that a table of thousands of forms is built fast.

    Attributes
    ----------
    form, person
        As in a reading.
    enclitic
        The pronoun written behind it, empty where there is none.
    is_second_past
        Whether it is the past subjunctive in -se, beside that in -ra.
    """

    form: Form
    person: Person | None = None
    enclitic: str = ""
    is_second_past: bool = False


class VerbForm(NamedTuple):
    """One form of a verb: what it is, and how it is written."""

    slot: Slot
    surface: str


_PERSONS = (Person.I, Person.IT, Person.WE, Person.THEY)
_FINITE = {
    form: tuple(Slot(form, person) for person in _PERSONS)
    for form in (Form.PRESENT, Form.PAST, Form.FUTURE, Form.CONDITIONAL, Form.SUBJUNCTIVE)
}
_SECOND_PAST = tuple(Slot(Form.SUBJUNCTIVE, person, is_second_past=True) for person in _PERSONS)
_BASE, _ING, _PARTICIPLE = (Slot(form) for form in (Form.BASE, Form.ING, Form.PARTICIPLE))
_BASE_WITH = tuple(Slot(Form.BASE, enclitic=enclitic) for enclitic in ("se", "lo", "la", "los", "las", "nos"))
_ING_WITH = tuple(Slot(Form.ING, enclitic=enclitic) for enclitic in ("se", "lo", "la", "los"))
SLOTS = (
    _BASE,
    _ING,
    _PARTICIPLE,
    *_BASE_WITH,
    *_ING_WITH,
    *(slot for slots in (*_FINITE.values(), _SECOND_PAST) for slot in slots),
)


@dataclass(frozen=True, slots=True)
class _Verb:
    """An infinitive with the stems its forms are built on."""

    stem: str
    kind: str  # its ending: ar, er, ir
    stressed: str  # where the stem bears the stress: "vuelv"
    raised: str  # before -ió, -iendo and in "we" of the subjunctive: "durm"

    @property
    def inserts_y(self) -> bool:
        """Tell "huir", "construir", which put a y before a, e and o."""
        return self.kind == "ir" and self.stem.endswith("u") and not self.stem.endswith(("gu", "qu"))

    @property
    def ends_in_vowel(self) -> bool:
        """Tell "caer", "leer", "oír", "huir", whose -ió is written -yó."""
        return self.kind != "ar" and self.stem[-1:] in _VOWELS and not self.stem.endswith(("gu", "qu"))


@cache
def conjugated(infinitive: str) -> tuple[VerbForm, ...]:
    """Give the forms of a verb.

    Parameters
    ----------
    infinitive
        Without a pronoun: "quedar", not "quedarse".

    Returns
    -------
    tuple of VerbForm
        Infinitive, gerund (both also with the pronouns written behind them), participle in gender and number, then
        present, preterite, imperfect, future, conditional and both subjunctives in the first and third persons. A
        first person that is spelled as the third is left out.

    Raises
    ------
    ValueError
        If the word does not end as an infinitive does.

    Notes
    -----
    Preterite and imperfect are both ``PAST``, present and past subjunctive both ``SUBJUNCTIVE``. The second persons
    are left out, for a report uses them only in quotations that say nothing of a journey.

    Examples
    --------
    >>> [surface for slot, surface in conjugated("salir") if slot.form is Form.PRESENT]
    ['salgo', 'sale', 'salimos', 'salen']
    >>> [surface for slot, surface in conjugated("llegar") if slot.form is Form.PAST][:4]
    ['llegué', 'llegó', 'llegamos', 'llegaron']
    """
    if infinitive[-2:].translate(_PLAIN) not in _ENDINGS:
        msg = f"{infinitive!r} is no infinitive; give a word that ends in -ar, -er or -ir"
        raise ValueError(msg)
    family = next((verb for verb in FAMILIES if infinitive != verb and infinitive.endswith(verb)), None)
    if family is not None:
        prefix = infinitive.removesuffix(family)
        return tuple(VerbForm(slot, prefix + surface) for slot, surface in conjugated(family))
    verb = _verb(infinitive)
    return (*_non_finite(infinitive, verb), *_finite(infinitive, verb))


def _verb(infinitive: str) -> _Verb:
    stem, kind = infinitive[:-2], infinitive[-2:].translate(_PLAIN)
    change = CHANGED.get(infinitive, "")
    stressed = raised = stem
    if change:
        old, new = _DIPHTHONGS[change]
        stressed = _with_last(stem, old, new)
        if kind == "ir" and change != "iie":
            raised = _with_last(stem, old, "u" if old == "o" else "i")
    elif infinitive in ACCENTED:
        at = max(stem.rfind("i"), stem.rfind("u"))
        stressed = stem[:at] + stem[at].translate(_ACUTE) + stem[at + 1 :]
    return _Verb(stem, kind, stressed, raised)


def _with_last(stem: str, old: str, new: str) -> str:
    head, found, tail = stem.rpartition(old)
    return head + new + tail if found else stem


def _non_finite(infinitive: str, verb: _Verb) -> Iterator[VerbForm]:
    yield VerbForm(_BASE, infinitive)
    bare = infinitive if infinitive.endswith("ír") else infinitive.translate(_PLAIN)
    yield from (VerbForm(slot, bare + slot.enclitic) for slot in _BASE_WITH)
    gerund = _gerund(infinitive, verb)
    yield VerbForm(_ING, gerund)
    stressed = gerund[:-4] + gerund[-4].translate(_ACUTE) + gerund[-3:]
    yield from (VerbForm(slot, stressed + slot.enclitic) for slot in _ING_WITH)
    participle = _participle(infinitive, verb)
    yield from (VerbForm(_PARTICIPLE, participle[:-1] + ending) for ending in ("o", "a", "os", "as"))


def _gerund(infinitive: str, verb: _Verb) -> str:
    stem = COMMON_STEMS.get(infinitive, verb.raised)
    if verb.kind == "ar":
        return verb.stem + "ando"
    return stem + ("yendo" if verb.ends_in_vowel or not stem else "iendo")


def _participle(infinitive: str, verb: _Verb) -> str:
    if infinitive in PARTICIPLES:
        return PARTICIPLES[infinitive]
    if verb.kind == "ar":
        return verb.stem + "ado"
    return verb.stem + ("ído" if verb.ends_in_vowel and not verb.inserts_y else "ido")


def _finite(infinitive: str, verb: _Verb) -> Iterator[VerbForm]:
    """Give the tenses; what `FINITE` lists for a verb takes the place of the rule."""
    listed = FINITE.get(infinitive, {})
    tenses: tuple[tuple[Form, str, tuple[str, ...]], ...] = (
        (Form.PRESENT, "present", _present(verb)),
        (Form.PAST, "preterite", _preterite(infinitive, verb)),
        (Form.PAST, "imperfect", tuple(verb.stem + ending for ending in _ENDINGS[verb.kind]["imperfect"].split())),
        (Form.FUTURE, "future", _on_infinitive(infinitive, _FUTURE)),
        (Form.CONDITIONAL, "conditional", _on_infinitive(infinitive, _CONDITIONAL)),
    )
    written: dict[str, tuple[str, ...]] = {}
    for form, name, by_rule in tenses:
        written[name] = _overlaid(by_rule, listed.get(name))
        yield from _in_persons(_FINITE[form], written[name])
    subjunctive = _overlaid(_subjunctive(verb, written["present"][0]), listed.get("subjunctive"))
    slots = _FINITE[Form.SUBJUNCTIVE]
    yield from _in_persons(slots, subjunctive)
    they = written["preterite"][3]
    yield from _in_persons(slots, _past_subjunctive(they, ("ra", "ra", "ramos", "ran")))
    yield from _in_persons(_SECOND_PAST, _past_subjunctive(they, ("se", "se", "semos", "sen")))


def _overlaid(by_rule: tuple[str, ...], listed: str | None) -> tuple[str, ...]:
    """Take what is listed for a tense, "-" for what the rule gives right."""
    if listed is None:
        return by_rule
    return tuple(rule if own == "-" else own for rule, own in zip(by_rule, listed.split(), strict=True))


def _in_persons(slots: tuple[Slot, ...], surfaces: tuple[str, ...]) -> Iterator[VerbForm]:
    """Pair what is written with its person, "I" left out where it is written as "it" ("caminaba")."""
    first = 1 if surfaces[0] == surfaces[1] else 0
    return map(VerbForm, slots[first:], surfaces[first:])


def _present(verb: _Verb) -> tuple[str, ...]:
    endings = _ENDINGS[verb.kind]["present"].split()
    stems = (verb.stressed, verb.stressed, verb.stem, verb.stressed)
    return tuple(_spelled(stem, verb, ending) for stem, ending in zip(stems, endings, strict=True))


def _subjunctive(verb: _Verb, first: str) -> tuple[str, ...]:
    """Build on "I" of the present ("salgo", "salgan"), which tells the stem of all but the first conjugation's "we"."""
    endings = _ENDINGS[verb.kind]["subjunctive"].split()
    if verb.kind == "ar":
        stems = (verb.stressed, verb.stressed, verb.stem, verb.stressed)
        return tuple(_spelled(stem, verb, ending) for stem, ending in zip(stems, endings, strict=True))
    by_rule = first == _spelled(verb.stressed, verb, "o")
    we = _spelled(verb.raised if verb.kind == "ir" else verb.stem, verb, "a")[:-1] if by_rule else first[:-1]
    stems = (first[:-1], first[:-1], we, first[:-1])
    return tuple(stem + ending for stem, ending in zip(stems, endings, strict=True))


def _preterite(infinitive: str, verb: _Verb) -> tuple[str, ...]:
    strong = STRONG.get(infinitive) or (verb.stem[:-1] + "j" if verb.stem.endswith("duc") else None)
    if strong is not None:
        it = strong[:-1] + "zo" if strong.endswith("hic") else strong + "o"
        return strong + "e", it, strong + "imos", strong + ("eron" if strong.endswith("j") else "ieron")
    if verb.kind == "ar":
        return _spelled(verb.stem, verb, "é"), verb.stem + "ó", verb.stem + "amos", verb.stem + "aron"
    if verb.ends_in_vowel:
        we = "imos" if verb.inserts_y else "ímos"
        return verb.stem + "í", verb.stem + "yó", verb.stem + we, verb.stem + "yeron"
    return verb.stem + "í", verb.raised + "ió", verb.stem + "imos", verb.raised + "ieron"


def _past_subjunctive(they: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    """Build on "they" of the preterite ("llegaron", "llegaran"); "we" bears an accent ("llegáramos")."""
    stem = they.removesuffix("ron")
    return tuple(
        (stem[:-1] + stem[-1].translate(_ACUTE) if ending.endswith("mos") else stem) + ending for ending in endings
    )


def _on_infinitive(infinitive: str, endings: tuple[str, ...]) -> tuple[str, ...]:
    stem = OTHER_INFINITIVE_STEMS.get(infinitive, infinitive.translate(_PLAIN))
    return tuple(stem + ending for ending in endings)


def _spelled(stem: str, verb: _Verb, ending: str) -> str:
    """Join stem and ending so that the stem's last consonant keeps its sound: "llegué", "dirijo", "conozco"."""
    if verb.kind == "ar":
        return _before_e(stem) + ending if ending[0] in "eé" else stem + ending
    if verb.inserts_y and ending[0] in "aeo":
        return stem + "y" + ending
    return _before_a(stem) + ending if ending[0] in "ao" else stem + ending


def _before_e(stem: str) -> str:
    for old, new in (("gu", "gü"), ("c", "qu"), ("g", "gu"), ("z", "c")):
        if stem.endswith(old):
            return stem.removesuffix(old) + new
    return stem


def _before_a(stem: str) -> str:
    for old, new in (("gu", "g"), ("qu", "c"), ("g", "j")):
        if stem.endswith(old):
            return stem.removesuffix(old) + new
    if stem.endswith("c"):
        return stem[:-1] + ("zc" if stem[-2] in _VOWELS else "z")
    return stem
