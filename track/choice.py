"""Which day a question is about, and which of several routes the group is on (days; natural logarithms)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ..errors import EvidenceError
from ..news.claims import Reading
from .track import Track

AS_LIKELY = 1.0
"""Routes this close in log-likelihood to the best are taken for equally likely; set by hand."""


def newest_day(reading: Reading) -> date | None:
    """Give the newest day an article may have been published, else the newest day a claim is of, else None.

    Articles set aside, because they are about another group, do not count.
    """
    aside = reading.set_aside
    published = [days.end for key, days in reading.published.items() if days.end is not None and key not in aside]
    claimed = [claim.date.end for claim in reading.positions if claim.date.end is not None]
    return max(published or claimed, default=None)


def day_asked(reading: Reading, on: date | None) -> date:
    """Settle the day for which an answer is given.

    Parameters
    ----------
    reading
        What the articles say.
    on
        The day asked for; None for the newest one.

    Returns
    -------
    date
        That day.

    Raises
    ------
    EvidenceError
        If no article tells a date, or none was published by the day asked for.
    """
    newest = newest_day(reading)
    if newest is None:
        raise EvidenceError(
            "no article tells a date, so nothing can be placed in time; give the articles a “published” day"
        )
    first = min((days.start for days in reading.published.values() if days.start is not None), default=newest)
    if on is not None and on < first:
        raise EvidenceError(f"no article was published by {on}; the first is of {first}; ask for that day or later")
    return on or newest


def likeliest(tracks: Sequence[Track]) -> Track:
    """Choose between tracks of the same reading on several routes.

    Parameters
    ----------
    tracks
        At least one.

    Returns
    -------
    Track
        The one that makes the evidence likeliest; of those as likely (within a factor e), that of the shortest route.
    """
    best = max(track.log_likelihood for track in tracks)
    as_likely = [track for track in tracks if track.log_likelihood >= best - AS_LIKELY]
    return min(as_likely, key=lambda track: track.route.length_km)
