"""What the page's scripts must know, as JSON that is inert in HTML (kilometres, per cent)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..news.claims import Reading
from ..track.progress import Progress
from ..track.track import Track
from ..wording.words import Words
from . import days
from .panel import size_text
from .scene import Scene

PORTION = 200
"""How many rows the table of reports shows at a time: thousands make a page slow."""


def script_data(shown: Scene, reading: Reading, words: Words, *, other_tracks: Sequence[Track] = ()) -> str:
    """Write the data block.

    Parameters
    ----------
    shown
        The story.
    reading
        Holds the sizes.
    words
        The language; the texts have gaps like ``{n}`` that the scripts fill.
    other_tracks
        The group's tracks on the other corridors.
    """
    from .elements import script_json

    progress = shown.progress
    reported = progress.reported
    level = words.level(progress.level)
    tracks = () if progress.care.no_live else (progress.track, *other_tracks)
    lengths = {"reported": reported.length_km} if reported else {}
    if not shown.route.is_open:
        lengths |= {"route": round(shown.route.length_km, 1)}
    return script_json(
        {
            "region": words.region,
            "portion": PORTION,
            "asOf": progress.as_of.isoformat(),
            "calendar": days.calendar(progress),
            "lengths": lengths,
            "crossingLengths": [round(track.route.length_km, 1) for track in tracks],
            "crossings": days.remaining(tracks, progress),
            "paces": [] if progress.care.coarsen == "region" else days.paces(progress, reading),
            "sizes": _sizes(progress, reading, words),
            "words": {
                "km": "{n} km",
                "pace": f"{{n}} {words.say('km a day')}",
                "unknown": words.say("not known"),
                "range": words.say(
                    "{level} range{start} {ends}{unit}", level=level, start="", ends="{ends}", unit="{unit}"
                ),
                "where": _where(words, inside=progress.care.coarsen is not None),
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


def _where(words: Words, *, inside: bool) -> str:
    if inside:
        return words.say("about km {km}, in {place}", km="{km}", place="{place}")
    return words.say("about km {km}, near {place}", km="{km}", place="{place}")


def _sizes(progress: Progress, reading: Reading, words: Words) -> dict[str, Any]:
    """Say the size on each day: the texts, value and note, and which of them holds when."""
    told = [size_text(size, words) for size in days.sizes(progress, reading)]
    texts = list(dict.fromkeys(told))
    return {"texts": texts, "of": [texts.index(text) for text in told]}
