"""The legend of the distance-time chart: lines, shapes for roles, letters and colours for outlets.

Importing this module imports matplotlib.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...news.claims import Group, Role
from ...track.progress import Progress
from ...wording.words import Words
from . import marks
from .boxes import Box
from .captions import clean
from .chart_dots import Dot, Outlet
from .chart_layers import has_letters, outlet_colour
from .legend import Draw, Key
from .sheet import Sheet

_ROLES: tuple[Role, ...] = ("departed", "at", "passed", "toward", "ended")


def chart_keys(
    progress: Progress, found: Sequence[Dot], *, outlets: Sequence[Outlet], words: Words, has_rests: bool
) -> list[Key]:
    """List the keys of what is on the chart, and only those."""
    days, last = progress.track.days, progress.last_report
    used = [dot for dot in found if dot.used]
    beyond = bool(days) and last is not None and days[-1].date > last.date
    level = words.level(progress.level)
    keys = (
        (bool(days), Key(_median, words.say("Where the group probably was: median and {level} range", level=level))),
        (beyond, Key(_beyond, words.say("Reckoned on after the last report"))),
        (progress.eta is not None, Key(_arrival, words.say("Arrival: median and {level} range", level=level))),
        (has_rests, Key(_rest, words.say("Day without an advance"))),
    )
    seen = dict.fromkeys((dot.role, dot.group) for dot in used if not dot.is_stretch)
    roles = sorted(seen, key=lambda both: (_ROLES.index(both[0]), both[1] != "main", both[1]))
    shapes = [Key(_shape(role, group, by_role=not outlets), _role_text(role, group, words)) for role, group in roles]
    stretch = [Key(_stretch, words.say("Reported somewhere in a state"))] if any(dot.is_stretch for dot in used) else []
    unused = [Key(_cross, words.say("Report not used"))] if len(used) < len(found) else []
    return [key for there, key in keys if there] + shapes + stretch + unused + _outlet_keys(used, outlets, words)


def _outlet_keys(used: Sequence[Dot], outlets: Sequence[Outlet], words: Words) -> list[Key]:
    there = {dot.outlet for dot in used}
    letters = has_letters(used)
    lettered = [
        Key(_outlet(outlet, letter=outlet.letter if letters else ""), clean(outlet.name))
        for outlet in outlets
        if outlet.letter and outlet.name in there
    ]
    others = sum(not outlet.letter and outlet.name in there for outlet in outlets)
    if not others:
        return lettered
    text = words.count("One more outlet", "{n} more outlets", others)
    return [*lettered, Key(_outlet(Outlet("", ""), letter=""), text)]


def _role_text(role: Role, group: Group, words: Words) -> str:
    text = words.role(role)
    if group == "main":
        return text
    return words.say("{role} ({group})", role=text, group=words.group(group))


def _shape(role: Role, group: Group, *, by_role: bool) -> Draw:
    def draw(sheet: Sheet, box: Box) -> None:
        colour = sheet.theme.roles.get(role, sheet.theme.quiet) if by_role else sheet.theme.quiet
        marks.mark(sheet, box.middle, role, group=group, radius=box.height * 0.35, colour=colour)

    return draw


def _outlet(outlet: Outlet, *, letter: str) -> Draw:
    def draw(sheet: Sheet, box: Box) -> None:
        colour = outlet_colour(sheet, outlet)
        marks.mark(sheet, box.middle, "origin", radius=box.height * 0.38, colour=colour, letter=letter)

    return draw


def _line(box: Box, *, slope: float = 0.0) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    y = box.middle[1]
    return np.array([(box.left, y + slope), (box.right, y - slope)])


def _median(sheet: Sheet, box: Box) -> None:
    sheet.line(_line(box), sheet.theme.range, box.height * 0.75, alpha=0.36, round_ends=False)
    sheet.line(_line(box), sheet.theme.done, box.height * 0.2, round_ends=False)


def _beyond(sheet: Sheet, box: Box) -> None:
    sheet.line(_line(box), sheet.theme.range, box.height * 0.75, alpha=0.17, round_ends=False)
    sheet.line(_line(box), sheet.theme.done, box.height * 0.16, dash=(box.height * 0.42, box.height * 0.3))


def _arrival(sheet: Sheet, box: Box) -> None:
    sheet.line(_line(box), sheet.theme.here, box.height * 0.25, round_ends=False)
    marks.here(sheet, box.middle, radius=box.height * 0.28)


def _rest(sheet: Sheet, box: Box) -> None:
    x, _ = box.middle
    sheet.rectangle(Box(x - box.height * 0.5, box.top, x + box.height * 0.5, box.bottom), fill=sheet.theme.rule)


def _stretch(sheet: Sheet, box: Box) -> None:
    x, _ = box.middle
    bar = Box(x - box.height * 0.2, box.top + 1, x + box.height * 0.2, box.bottom - 1)
    sheet.rectangle(bar, fill=sheet.theme.quiet, alpha=0.5)


def _cross(sheet: Sheet, box: Box) -> None:
    marks.cross(sheet, box.middle, radius=box.height * 0.3, colour=sheet.theme.stop)
