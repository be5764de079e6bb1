"""What is said in other languages than English: gettext's catalogues, keyed by the English text.

They lie beside this module, one file a language, part of the package and read once, as a module is; translators' tools
read and write them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import Any

from .phrases import Phrases

CONTRACTIONS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "es": (
        (r"\bde el\b", "del"),
        (r"\ba el\b", "al"),
        (r"\by (?=H?[IÍií](?![aeou]))", "e "),
        (r"\bunos de (?=\d)", "de "),
        (r"\bUnos de (?=\d)", "De "),
    ),
}
"""By language, regular expressions of words that run together or change before others, each with what becomes of it."""


@dataclass(frozen=True, eq=False)
class Catalog:
    """The texts of one language.

    Attributes
    ----------
    entries
        The forms of each text, one or singular and plural, by its context (empty for most) and its English; a plural is
        found by its singular.
    """

    entries: Mapping[tuple[str, str], tuple[str, ...]]

    def forms(self, text: str, *more: str, context: str = "") -> tuple[str, ...]:
        """Translate a text with its plural, where it has one; what has no translation stays English.

        Parameters
        ----------
        text, more
            The English: the singular, or the only form; the plural.
        context
            Where it is said, for what the catalogue words in two ways.
        """
        found = self.entries.get((context, text)) if context else None
        return found or self.entries.get(("", text), (text, *more))


@lru_cache
def catalog(code: str) -> Catalog:
    """Read the catalogue of a language by its code; that of English is empty, for it stands in the code."""
    if code == "en":
        return Catalog({})
    from importlib import resources  # what finds and reads catalogues is loaded where there is one to be read

    from babel.messages.pofile import read_po

    text = (resources.files(__package__) / f"{code}.po").read_text(encoding="utf-8")
    entries = {}
    for message in read_po(text.splitlines(keepends=True), locale=code):
        english = message.id if isinstance(message.id, str) else message.id[0]
        forms = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        if english and forms and all(forms):
            entries[message.context or "", english] = forms
    return Catalog(entries)


def translated(phrases: Phrases, code: str) -> Phrases:
    """Translate phrases; the context of each is its place in them, such as ``labels.figure``."""
    texts = catalog(code)
    plain = {part.name: getattr(phrases, part.name) for part in fields(phrases) if part.name != "nouns"}
    nouns = {
        thing: dict(zip(forms, texts.forms(*forms.values(), context=f"nouns.{thing}"), strict=True))
        for thing, forms in phrases.nouns.items()
    }
    told = {name: _translated(part, texts, context=name) for name, part in plain.items()}
    return replace(phrases, **told | {"nouns": nouns, "contractions": CONTRACTIONS.get(code, ())})


def _translated(part: Any, texts: Catalog, *, context: str) -> Any:  # noqa: ANN401 - texts, and what holds texts
    if isinstance(part, str):
        return texts.forms(part, context=context)[0]
    if isinstance(part, tuple):
        return tuple(_translated(item, texts, context=context) for item in part)
    if is_dataclass(part) and not isinstance(part, type):
        inside = {field.name: getattr(part, field.name) for field in fields(part)}
        return replace(part, **_translated(inside, texts, context=context))
    return {key: _translated(item, texts, context=f"{context}.{key}") for key, item in part.items()}
