"""What is withheld, in words (hours, kilometres)."""

from __future__ import annotations

from collections.abc import Iterator

from ..track.care import Care
from .language import Language, language


def care_text(care: Care, *, told: Language | None = None) -> str:
    """Say what is withheld.

    Parameters
    ----------
    care
        What is.
    told
        In which language; None for English.

    Returns
    -------
    str
        One sentence; empty where nothing is withheld.

    Examples
    --------
    >>> care_text(Care(delay_h=48))
    'By the choice of the publisher, everything here is at least 48 hours old; arrivals are left out.'
    """
    told = told or language()
    return told.tell(told.phrases.sentences.care, parts="; ".join(_parts(care, told))) if care else ""


def _parts(care: Care, told: Language) -> Iterator[str]:
    says = told.phrases.sentences
    if care.delay_h:
        yield told.tell(says.care_delay, delay=care.delay_h)
    if care.coarsen is not None:
        yield says.care_region if care.coarse_km is None else told.tell(says.care_km, coarse=care.coarse_km)
    yield says.care_live if care.no_live else says.care_arrivals
