"""Builds a lexicon from lists of base forms: English endings by rule, irregular forms from the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum

from .table import Adverb, Form, Lexeme, VerbClass

_VOWELS = frozenset("aeiou")
# Final consonants double before an ending in these verbs (stress falls on their last syllable).
_DOUBLING = frozenset({"stop", "plan", "camp out", "wed", "hop", "limp", "cut", "set", "put", "get", "hit", "run", "sit", "begin", "bed", "bar", "split", "swim", "admit", "skirt", "transit", "skip", "drop", "step", "trek"}) - {"limp", "camp out", "skirt", "transit", "trek"}  # fmt: skip
_BE = {"present": ("is", "are", "am", "'re", "'s"), "past": ("was", "were"), "participle": ("been",), "ing": ("being",), "base": ("be",)}


def lexicon_of(
    *,
    verbs: Mapping[VerbClass, str],
    irregular: Mapping[str, tuple[str, str]],
    motion_nouns: Mapping[VerbClass, str],
    auxiliaries: Mapping[tuple[Adverb, Form], str],
    others: Iterable[Mapping[Enum, str] | Mapping[object, str]],
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
        Further tables of words that are not inflected.

    Returns
    -------
    dict
        Phrase to its readings: nouns, prepositions and adverbs as listed, verbs in every form.
    """
    readings: dict[str, dict[Lexeme, None]] = {}
    for table in others:
        for sense, phrases in table.items():
            for phrase in _split(phrases):
                readings.setdefault(phrase, {})[Lexeme(sense)] = None  # type: ignore[arg-type]
    for (sense, form), phrases in auxiliaries.items():
        for phrase in _split(phrases):
            readings.setdefault(phrase, {})[Lexeme(sense, form)] = None
    for verb_class, phrases in motion_nouns.items():
        for phrase in _split(phrases):
            for number in (phrase, _third_person(phrase)):
                readings.setdefault(number, {})[Lexeme(verb_class, Form.NOUN)] = None
    for verb_class, phrases in verbs.items():
        for phrase in _split(phrases):
            for form, surface in inflected(phrase, irregular):
                readings.setdefault(surface, {})[Lexeme(verb_class, form)] = None
    return {phrase: tuple(found) for phrase, found in readings.items()}


def _split(phrases: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in phrases.split(",") if phrase.strip()]


def inflected(phrase: str, irregular: Mapping[str, tuple[str, str]]) -> Iterator[tuple[Form, str]]:
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
    if base == "be":
        for form, surfaces in _BE.items():
            for surface in surfaces:
                yield Form(form), surface + tail
        return
    past, participle = irregular.get(base, (_past(base), _past(base)))
    yield Form.BASE, base + tail
    yield Form.PRESENT, _third_person(base) + tail
    yield Form.PAST, past + tail
    yield Form.PARTICIPLE, participle + tail
    yield Form.ING, _ing(base) + tail


def _third_person(base: str) -> str:
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
    return (base + base[-1] if base in _DOUBLING else base) + ("ked" if base.endswith("trek") else "ed")


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "ye")):
        return base[:-1] + "ing"
    return (base + base[-1] if base in _DOUBLING else base) + ("king" if base.endswith("trek") else "ing")
