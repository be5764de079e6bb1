"""The legend of a map picture: the symbols that are on it, and only those.

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from ...geo.route import Route
from ...news.claims import Group, Role
from ...wording.words import Words
from . import marks
from .boxes import Box
from .legend import Draw, Key
from .map_layers import hatched
from .sheet import Sheet
from .subject import Spot, Subject


def map_keys(subject: Subject, spots: Iterable[Spot], words: Words, *, brief: bool) -> list[Key]:
    """List the keys.

    Parameters
    ----------
    subject
        The story.
    spots
        The towns that may be in the frame.
    words
        The language.
    brief
        Whether to leave out what a reader guesses.
    """
    progress = subject.scene.progress
    known, routed, ended = progress.position is not None, subject.on_route, progress.status == "ended"
    ahead = routed and (progress.position is None or progress.position.km.mid < subject.route.length_km - 1.0)
    level = words.level(progress.level)
    seen = dict.fromkeys((spot.first.role, spot.first.group) for spot in spots)
    keys = (
        (known, Key(_done, words.say("Travelled"))),
        (ahead, Key(_route, _route_name(subject.route, words, is_ahead=known and not ended))),
        (known, Key(_range, words.say("Where the group probably was ({level} range)", level=level))),
        (known and not brief, Key(_here, words.say("Estimated position"))),
        *((True, Key(_mark(role, group), _meaning(role, group, words))) for role, group in seen),
        (routed and bool(hatched(subject)) and not brief, Key(_stretch, words.say("Reported somewhere along here"))),
        (routed and bool(subject.scene.others) and not brief, Key(_other, words.say("Other possible route"))),
    )
    return [key for there, key in keys if there]


def _route_name(route: Route, words: Words, *, is_ahead: bool) -> str:
    if route.fitted:
        return words.say("Route inferred from reports")
    return words.say("Route ahead") if is_ahead else words.say("Route")


def _meaning(role: Role, group: Group, words: Words) -> str:
    if group == "main":
        return words.role(role)
    return words.say("{role} ({group})", role=words.role(role), group=words.group(group))


def _mark(role: Role, group: Group) -> Draw:
    def draw(sheet: Sheet, box: Box) -> None:
        colour = sheet.theme.roles.get(role, sheet.theme.ink)
        marks.mark(sheet, box.middle, role, group=group, radius=box.height * 0.36, colour=colour)

    return draw


def _ends(box: Box) -> Sequence[tuple[float, float]]:
    return (box.left, box.middle[1]), (box.right, box.middle[1])


def _route(sheet: Sheet, box: Box) -> None:
    sheet.line(np.array(_ends(box)), sheet.theme.route, box.height * 0.22)


def _done(sheet: Sheet, box: Box) -> None:
    sheet.line(np.array(_ends(box)), sheet.theme.done, box.height * 0.29)


def _other(sheet: Sheet, box: Box) -> None:
    sheet.line(np.array(_ends(box)), sheet.theme.route, box.height * 0.12, dash=(2.2, 4.2))


def _range(sheet: Sheet, box: Box) -> None:
    sheet.line(np.array(_ends(box)), sheet.theme.range, box.height * 0.75, alpha=0.38, round_ends=False)


def _stretch(sheet: Sheet, box: Box) -> None:
    sheet.line(np.array(_ends(box)), sheet.theme.area, box.height * 0.7, dash=(1.3, 3.0), alpha=0.55)
    _route(sheet, box)


def _here(sheet: Sheet, box: Box) -> None:
    marks.here(sheet, box.middle, radius=box.height * 0.36)
