"""Numbers rounded no finer than is known, and the same in every output."""

from __future__ import annotations

import math

from ..track.track import Range


def whole(value: float) -> int:
    """Round to a whole number from the tenth, a half up: the JSON and the page's script know no more than the tenth.

    Examples
    --------
    >>> whole(1363.46), whole(1363.44), whole(12.5)
    (1364, 1363, 13)
    """
    return math.floor(round(value, 1) + 0.5)


def whole_share(percent: float) -> int:
    """Round a share, per cent, to a whole number from the hundredth, a half up: the JSON knows shares so.

    Examples
    --------
    >>> whole_share(37.46), whole_share(37.496), whole_share(0.4)
    (37, 38, 0)
    """
    return math.floor(round(percent, 2) + 0.5)


def rounded_km(km: float) -> int:
    """Round kilometres to 5 below 200, to 10 above.

    Examples
    --------
    >>> rounded_km(62.4), rounded_km(1787.0)
    (60, 1790)
    """
    unit = _unit_km(km)
    return unit * round(km / unit)


def outward_km(km: Range, *, within_km: float) -> tuple[int, int]:
    """Round the ends of a range to 5 km below 200, to 10 above, so that it still holds all it held.

    Parameters
    ----------
    km
        The range.
    within_km
        Length of the route: the upper end is never told beyond what the route is said to be long.

    Examples
    --------
    >>> outward_km(Range(46.0, 80.0, 117.0), within_km=1763.0)
    (45, 120)
    >>> outward_km(Range(332.5, 382.0, 382.7), within_km=382.7)
    (330, 380)
    """
    low, high = _unit_km(km.low), _unit_km(km.high)
    first, last = low * math.floor(km.low / low), high * math.ceil(km.high / high)
    return first, max(first, min(last, rounded_km(within_km)))


def _unit_km(km: float) -> int:
    return 5 if km < 200 else 10
