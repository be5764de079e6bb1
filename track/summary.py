"""Progress as one paragraph of English to print as it stands (kilometres, rounded no finer than is known)."""

from __future__ import annotations

import math
from datetime import date

from .progress import WIDE_KM, Progress, Size
from .track import Range

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def summary(progress: Progress) -> str:
    """Sum up progress in a few sentences.

    Parameters
    ----------
    progress
        The figures.

    Returns
    -------
    str
        One paragraph, ending with a full stop, without line breaks. Kilometres are rounded to 5 below 200 and to 10
        above, the ends of a range outward.
    """
    goes_on = progress.status != "ended"
    journey = (_where(progress), _remaining(progress), _status(progress)) if goes_on else (_dissolved(progress),)
    parts = (*journey, _size(progress.size), _freshness(progress))
    return " ".join(part for part in parts if part)


def rounded_km(km: float) -> int:
    """Round kilometres to 5 below 200, to 10 above.

    Examples
    --------
    >>> rounded_km(62.4), rounded_km(1787.0)
    (60, 1790)
    """
    unit = _unit_km(km)
    return unit * round(km / unit)


def outward_km(km: Range) -> tuple[int, int]:
    """Round the ends of a range to 5 km below 200, to 10 above, so that it still holds all it held.

    Examples
    --------
    >>> outward_km(Range(46.0, 80.0, 117.0))
    (45, 120)
    """
    low, high = _unit_km(km.low), _unit_km(km.high)
    return low * math.floor(km.low / low), high * math.ceil(km.high / high)


def spelt_date(day: date) -> str:
    """Write a day as ``27 December 2023``, whatever the machine's language."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _unit_km(km: float) -> int:
    return 5 if km < 200 else 10


def _where(progress: Progress) -> str:
    position, route = progress.position, progress.track.route
    if position is None or progress.done_km is None:
        return _nowhere(progress)
    low, high = outward_km(position.km)
    span = f"near km {low:,}" if low == high else f"between km {low:,} and km {high:,}"
    place = f"near {position.near}"
    if _is_wide(progress):
        ends = route.near(position.km.low).label, route.near(position.km.high).label
        place = f"somewhere from {ends[0]} to {ends[1]}" if ends[0] != ends[1] else f"near {ends[0]}"
    sentence = f"{_as_known(progress)} the main group was probably {span} of the {route.title}, {place}"
    return f"{sentence}{_share(progress)}."


def _nowhere(progress: Progress) -> str:
    last, day = progress.last_report, spelt_date(progress.as_of)
    if last is None:
        return f"The articles known on {day} do not say where the main group was."
    return f"Nothing can be said of where the main group was on {day}: it was last reported on {spelt_date(last.date)}."


def _dissolved(progress: Progress) -> str:
    position, ended_on = progress.position, progress.track.ended_on
    day = f" by {spelt_date(ended_on)}" if ended_on else ""
    if position is None:
        return f"The main group is reported to have dissolved{day}."
    way = f"after about {_km(position.km, wide=_is_wide(progress))} of the {progress.track.route.title}"
    return f"The main group is reported to have dissolved near {position.near}{day}, {way}{_share(progress)}."


def _share(progress: Progress) -> str:
    if progress.percent is None:
        return ""
    of = f"the {rounded_km(progress.reported.length_km):,} km reported" if progress.reported else _road(progress)
    return f", {_percent(progress.percent, wide=_is_wide(progress))} of {of}"


def _as_known(progress: Progress) -> str:
    if progress.last_report is None:
        return f"On {spelt_date(progress.as_of)}"
    if progress.last_report.age_days == 0:
        return f"As last reported on {spelt_date(progress.as_of)},"
    return (
        f"On {spelt_date(progress.as_of)}, reckoned on from the last report on {spelt_date(progress.last_report.date)},"
    )


def _road(progress: Progress) -> str:
    route = progress.track.route
    return f"the {rounded_km(route.length_km):,} km by road to {route.destination.label}"


def _is_wide(progress: Progress) -> bool:
    done = progress.done_km
    return done is not None and done.high - done.low > WIDE_KM


def _percent(percent: Range, *, wide: bool) -> str:
    low, high = math.floor(percent.low), math.ceil(percent.high)
    if wide and low != high:
        return f"about {low} to {high}%"
    return "less than 1%" if percent.mid < 1 else f"about {percent.mid:.0f}%"


def _km(km: Range, *, wide: bool) -> str:
    low, high = outward_km(km)
    return f"{low:,} to {high:,} km" if wide and low != high else f"{rounded_km(km.mid):,} km"


def _remaining(progress: Progress) -> str:
    if progress.remaining_route_km is None:
        return ""
    route = progress.track.route
    wide = _is_wide(progress)
    road = _km(progress.remaining_route_km, wide=wide)
    by_road = f"by the {route.title} to {route.destination.label}"
    if progress.remaining_reported_km is None:
        return f"About {road} remain {by_road}."
    return f"About {_km(progress.remaining_reported_km, wide=wide)} remain by that figure, {road} {by_road}."


def _status(progress: Progress) -> str:
    if progress.status == "stopped":
        return "It had not moved between the last reports."
    if progress.eta is not None:
        earliest, latest = spelt_date(progress.eta.earliest), spelt_date(progress.eta.latest)
        return f"It may arrive {f'on {earliest}' if earliest == latest else f'between {earliest} and {latest}'}."
    return ""


def _size(size: Size | None) -> str:
    if size is None:
        return ""
    if size.low is None:
        count = f"up to {size.high:,}"
    elif size.high is None:
        count = f"more than {size.low:,}"
    else:
        count = f"about {size.low:,}" if size.low == size.high else f"{size.low:,} to {size.high:,}"
    return f"Reports put it at {count} {'person' if size.low == size.high == 1 else 'people'}."


def _freshness(progress: Progress) -> str:
    last = progress.last_report
    if last is None:
        return "No report places it on a known day."
    stops = progress.track.route.stops
    place = next((stop.label for stop in stops if stop.name == last.place), last.place)
    if last.age_days == 0:
        return f"The last report ({place}) is of that day."
    return f"The last report ({place}) is {last.age_days:,} {'day' if last.age_days == 1 else 'days'} old."
