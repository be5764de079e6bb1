"""Which day a question is about, and which of several routes the group is on (days; natural logarithms)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from ..errors import EvidenceError
from ..news.claims import Reading
from .consensus import AREA_KM2
from .likelihood import BACKGROUND_PER_KM
from .statements import WRONG
from .terrain import OFFSET_KM
from .track import Track

AS_LIKELY = 1.0
"""Routes this close in log-likelihood to the best are taken for equally likely; set by hand."""
FITTED_PLACE = 2.5
"""What a route pays in log-likelihood for each place it was laid through to fit the reports: a place known to lie on a
road is off to either side of it by some 12 km, a place of which nothing is known by some 150."""

OFF_ROUTE = math.log(WRONG * 2 * OFFSET_KM / (BACKGROUND_PER_KM * AREA_KM2))
"""What a route pays in log-likelihood for each report of a place off it, beside the density along the road of one that
tells nothing: the report must be wrong, and what is wrong lies anywhere in an area, not within 12 km of the road."""


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
        The one that makes the evidence likeliest, see `worth`, if it places the group at all; of those as likely
        (within a factor e), the one off which the fewest reports lie, then one fitted through the fewest places, then
        that of the shortest route.
    """
    found = [track for track in tracks if track.days] or tracks
    best = max(worth(track) for track in found)
    as_likely = [track for track in found if worth(track) >= best - AS_LIKELY]
    return min(as_likely, key=lambda track: (track.off_route, track.route.fitted, track.route.length_km))


def worth(track: Track) -> float:
    """Give the log-likelihood by which a route is held against others.

    Parameters
    ----------
    track
        The track on it.

    Returns
    -------
    float
        The evidence's, less what the route pays for having been fitted to it, and less the improbability that every
        report of a place off the route is wrong and lies where it does: for the filter such a report tells nothing,
        here it speaks against.
    """
    return track.log_likelihood + OFF_ROUTE * track.off_route - FITTED_PLACE * track.route.fitted


def explains_all(track: Track) -> bool:
    """Tell whether a route leaves no report off it, so that no better one need be looked for."""
    return bool(track.days) and track.off_route == 0
