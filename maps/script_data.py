"""What the page's scripts must know, as JSON that is inert in HTML (kilometres, per cent)."""

from __future__ import annotations

from collections.abc import Sequence

from ..track.track import Track
from ..wording.words import Words
from . import days
from .scene import Scene

PORTION = 200
"""How many rows the table of reports shows at a time: thousands make a page slow."""


def script_data(shown: Scene, words: Words, other_tracks: Sequence[Track]) -> str:
    """Write the data block.

    Parameters
    ----------
    shown
        The story.
    words
        The language; the texts have gaps like ``{n}`` that the scripts fill.
    other_tracks
        The group's tracks on the other corridors.
    """
    from .elements import script_json

    progress = shown.progress
    reported = progress.reported
    level = words.per_cent(progress.level)
    lengths = {"reported": reported.length_km} if reported else {}
    return script_json(
        {
            "region": words.region,
            "portion": PORTION,
            "asOf": progress.as_of.isoformat(),
            "calendar": days.calendar(progress),
            "lengths": lengths | {"route": round(shown.route.length_km, 1)},
            "crossingLengths": [round(track.route.length_km, 1) for track in (progress.track, *other_tracks)],
            "crossings": days.remaining([progress.track, *other_tracks], progress),
            "words": {
                "km": "{n} km",
                "range": words.say(
                    "{level} range{start} {ends}{unit}", level=level, start="", ends="{ends}", unit="{unit}"
                ),
                "where": words.say("about km {km}, near {place}", km="{km}", place="{place}"),
                "play": words.say("Play"),
                "pause": words.say("Pause"),
                "shown": words.say("{n} of {all} statements shown", n="{n}", all="{all}"),
                "step": words.say("Step {n} of {all}", n="{n}", all="{all}"),
                "rows": words.say("Show {n} more", n="{n}"),
                "estimated": words.say("Estimated position"),
                "table": words.say("In the table"),
                "more": words.say("and {n} more in the table", n="{n}"),
            },
        }
    )
