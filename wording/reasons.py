"""Why a claim is used or not, in the reader's language: the inference words it in English by a few patterns."""

from __future__ import annotations

from .patterns import worded
from .readings import group
from .words import Words

PATTERNS = (
    "fits the other reports",
    "{n} articles say so, and it fits the other reports",
    "an advance group there: the main group was not beyond {place}",
    "still on its way there: the main group was not beyond {place}",
    "on its way to {place}, or there by the evening",
    "the main group was not short of {place}",
    "{place} is not on the route",
    "{place} lies {km} km off the route",
    "{place} lies {km} km off the {road}",
    "the {road} does not touch {place}",
    "the group went on: on {day} it was probably between km {low} and km {high}",
    "does not fit the other reports: on {day} it was probably between km {low} and km {high}",
    "the group could not have been there: on {day} it was probably between km {low} and km {high}",
    "no claim has a date that would place the group",
    "no date is known for it",
    "its date is too uncertain to place the group",
    "its date is too far from that of the newest report",
    "published after {day}",
    "dated after {day}",
    "belongs to another group",
    "of a day before the group set out, {day}",
    "its article is about another group: {which}",
    "named for something else, not as a position of the group",
    "where members come from, not a position of the group",
    "a goal, not a position",
    "where stragglers are heading says nothing of the main group",
    "repeats {claim}: {why}",
)
"""How `track.verdicts`, `track.evidence` and `news.stories` word it, with gaps; each is a text of the catalogue."""


ROADS = (
    "{road} and the way to it",
    "way from {start} to {goal}",
    "inferred route",
    "Gulf corridor",
    "central corridor",
    "Pacific corridor",
)
"""What `data.routes`, `track.inferred_route` and `pipeline.route_naming` call a route; other titles are kept."""


def reason(why: str, words: Words) -> tuple[str, str]:
    """Say why in the reader's language.

    Parameters
    ----------
    why
        As `track.track.Verdict` holds it.
    words
        The language.

    Returns
    -------
    tuple[str, str]
        The text, and the BCP 47 tag of its language where that is not the reader's: a reason of no known pattern
        stays English.
    """
    return worded(why, words, patterns=PATTERNS, nested={"why": reason, "which": group, "road": road})


def road(title: str, words: Words) -> tuple[str, str]:
    """Name a route in the reader's language; a title of its author's own is a name."""
    return worded(title, words, patterns=ROADS, nested={"road": road})[0], ""
