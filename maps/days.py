"""The story day by day, as the page's script moves the group and counts along (kilometres along the route)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..track.progress import Progress
from ..track.track import DayPosition, Track
from ..wording.words import Words
from .views import start_km


def calendar(progress: Progress) -> dict[str, Any]:
    """Give where the group is each day, and the line it goes along.

    Returns
    -------
    dict[str, Any]
        ``start``: the chainage it set out from; ``line``: latitude, longitude and chainage of every vertex of the
        route; ``days``: ISO day, the range's low, middle and high end, and the number of the place it is near;
        ``near``: those places. Kilometres to one decimal, degrees to five.
    """
    track = progress.track
    route = track.route
    near = [route.near(day.km.mid).label for day in track.days]
    places = list(dict.fromkeys(near))
    numbers = {place: number for number, place in enumerate(places)}
    vertices = zip(route.coordinates().tolist(), route.km().tolist(), strict=True)
    return {
        "start": round(start_km(progress), 1),
        "line": [[round(lat, 5), round(lon, 5), round(km, 2)] for (lon, lat), km in vertices],
        "days": [[*_figures(day), numbers[place]] for day, place in zip(track.days, near, strict=True)],
        "near": places,
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
        for day in progress.track.days
    ]


def remaining(tracks: Sequence[Track], progress: Progress) -> list[list[list[float]]]:
    """Give what remains to the end of each track on each day of the story: low, middle and high.

    Notes
    -----
    A day that a track does not hold, as on a corridor nobody could place the group on, is left empty.
    """
    found = []
    for track in tracks:
        by_day = {day.date: day.km for day in track.days}
        kms = [by_day.get(day.date) for day in progress.track.days]
        length = track.route.length_km
        found.append([[round(max(0.0, length - x), 1) for x in (km.high, km.mid, km.low)] if km else [] for km in kms])
    return found


def _figures(day: DayPosition) -> tuple[str, float, float, float]:
    return (day.date.isoformat(), round(day.km.low, 1), round(day.km.mid, 1), round(day.km.high, 1))
