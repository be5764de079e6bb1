"""The sizes and lengths of one sentence in a language given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from caravan_map.news.claims import LengthClaim, SizeClaim
from caravan_map.news.reading import read

from .gazetteer import small_gazetteer
from .newsroom import article


def sizes_in(text: str, language: str) -> Sequence[SizeClaim]:
    """Give the size claims of a text, in order of the text."""
    found = read([replace(article(text), language=language)], small_gazetteer())
    return sorted(found.sizes, key=lambda claim: claim.start)


def lengths_in(text: str, language: str) -> Sequence[LengthClaim]:
    """Give the length claims of a text, in order of the text."""
    found = read([replace(article(text), language=language)], small_gazetteer())
    return sorted(found.lengths, key=lambda claim: claim.start)
