"""Progress under each of several routes, and how likely each route is (kilometres; probabilities)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

from .arrival import position_on
from .choice import worth
from .destinations import percent_of
from .progress import Destination, RouteOption
from .track import Track


def likelihoods(tracks: Sequence[Track]) -> tuple[float, ...]:
    """Give the probability of each route, given the claims, where each was as likely before.

    Parameters
    ----------
    tracks
        At least one, of the same reading and day.

    Returns
    -------
    tuple[float, ...]
        Adding up to 1, in the order of the tracks; by what `choice.worth` makes of each, so that a route off which
        reports lie pays for it. Of routes that place the group nowhere, 0 where others do.
    """
    found = [track for track in tracks if track.days] or tracks
    best = max(worth(track) for track in found)
    weights = [math.exp(worth(track) - best) if track in found else 0.0 for track in tracks]
    return tuple(weight / sum(weights) for weight in weights)


def options_of(tracks: Sequence[Track], ends: Sequence[Destination], *, on: date) -> tuple[RouteOption, ...]:
    """Set progress under each route side by side.

    Parameters
    ----------
    tracks
        Of the same reading and day, the one the answer is given for first.
    ends
        The end of each one's route as a destination.
    on
        The day asked for.

    Returns
    -------
    tuple[RouteOption, ...]
        The likeliest first; of those as likely the chosen one, then the shorter.
    """
    found = [
        _option(track, likelihood, end, on=on, is_chosen=track is tracks[0])
        for track, likelihood, end in zip(tracks, likelihoods(tracks), ends, strict=True)
    ]
    return tuple(sorted(found, key=lambda one: (-round(one.likelihood, 3), not one.chosen, one.length_km, one.name)))


def _option(track: Track, likelihood: float, end: Destination, *, on: date, is_chosen: bool) -> RouteOption:
    route, here = track.route, position_on(track, on)
    done = here.km if here else None
    length_km = None if route.is_open else route.length_km
    return RouteOption(
        name=route.name,
        title=route.title,
        destination=route.destination.label,
        length_km=route.length_km,
        likelihood=likelihood,
        chosen=is_chosen,
        done_km=done,
        percent=percent_of(done, length_km) if done and length_km else None,
        remaining_km=end.remaining_km,
        eta=end.eta,
        eta_why=end.eta_why,
    )
