"""The story day by day, as the page's script moves the group and counts along (kilometres along the route).

Where the last report is long past, the silent days after it are left out: they hold nothing but a range that widens.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from ..news.claims import Reading
from ..track import history
from ..track.progress import Progress, Size
from ..track.track import DayPosition, Track
from ..wording.words import Words
from .views import start_km

_SILENT_SHARE = 0.5
_SILENT_DAYS = 10
"""Days shown after the last report: as many, or this share of the days before it where that is more."""


def last_told(progress: Progress) -> date:
    """Give the day up to which the story is shown day by day: some time after the last report, or the last day."""
    days, report = progress.track.days, progress.last_report
    last = days[-1].date if days else progress.as_of
    if report is None or not days:
        return last
    silent = max(_SILENT_DAYS, round((report.date - days[0].date).days * _SILENT_SHARE))
    return min(last, report.date + timedelta(days=silent))


def shown_days(progress: Progress) -> tuple[DayPosition, ...]:
    """Give the days that are shown: those up to `last_told`, and the last, for which the figures are."""
    days, until = progress.track.days, last_told(progress)
    return tuple(day for day in days if day.date <= until or day is days[-1])


def silent(progress: Progress) -> int:
    """Count the days left out."""
    return len(progress.track.days) - len(shown_days(progress))


def calendar(progress: Progress) -> dict[str, Any]:
    """Give where the group is each day, and the line it goes along.

    Returns
    -------
    dict[str, Any]
        ``start``: the chainage it set out from; ``line``: latitude, longitude and chainage of every vertex of the
        route; ``days``: ISO day, the range's low, middle and high end, and the number of the place it is near;
        ``near``: those places; ``until``: the last day the chart shows. Kilometres to one decimal, degrees to five.
    """
    route, days = progress.track.route, shown_days(progress)
    near = [route.near(day.km.mid).label for day in days]
    places = list(dict.fromkeys(near))
    numbers = {place: number for number, place in enumerate(places)}
    vertices = zip(route.coordinates().tolist(), route.km().tolist(), strict=True)
    return {
        "start": round(start_km(progress), 1),
        "line": [[round(lat, 5), round(lon, 5), round(km, 2)] for (lon, lat), km in vertices],
        "days": [[*_figures(day), numbers[place]] for day, place in zip(days, near, strict=True)],
        "near": places,
        "until": last_told(progress).isoformat(),
    }


def day_rows(progress: Progress, words: Words) -> list[dict[str, str]]:
    """List the track's days for those who cannot see the chart."""
    route = progress.track.route
    return [
        {
            "iso": day.date.isoformat(),
            "day": words.span(day.date, day.date),
            "mid": words.number(day.km.mid),
            "range": words.bounds(day.km),
            "near": route.near(day.km.mid).label,
        }
        for day in shown_days(progress)
    ]


def remaining(tracks: Sequence[Track], progress: Progress) -> list[list[list[float]]]:
    """Give what remains to the end of each track on each day that is shown: low, middle and high.

    Notes
    -----
    A day that a track does not hold, as on a corridor nobody could place the group on, is left empty.
    """
    found = []
    for track in tracks:
        by_day = {day.date: day.km for day in track.days}
        kms = [by_day.get(day.date) for day in shown_days(progress)]
        length = track.route.length_km
        found.append([[round(max(0.0, length - x), 1) for x in (km.high, km.mid, km.low)] if km else [] for km in kms])
    return found


def paces(progress: Progress, reading: Reading) -> list[list[float]]:
    """Give the pace to the newest report by each day that is shown: low, middle and high; empty where not known."""
    found = history.paces(progress.track, reading, on=progress.as_of)
    by_day = {day.date: pace for day, pace in zip(progress.track.days, found, strict=True)}
    kept = [by_day[day.date] for day in shown_days(progress)]
    return [[round(pace.low, 1), round(pace.mid, 1), round(pace.high, 1)] if pace else [] for pace in kept]


def sizes(progress: Progress, reading: Reading) -> list[Size | None]:
    """Give the size of the group as reported by each day that is shown."""
    found = history.sizes(progress.track, reading, on=progress.as_of)
    by_day = {day.date: size for day, size in zip(progress.track.days, found, strict=True)}
    return [by_day[day.date] for day in shown_days(progress)]


def _figures(day: DayPosition) -> tuple[str, float, float, float]:
    return (day.date.isoformat(), round(day.km.low, 1), round(day.km.mid, 1), round(day.km.high, 1))
