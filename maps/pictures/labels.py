"""Finds room for labels: none meets another, a mark, or the edge; what finds no room is left out and said so (points).

Coordinates are points of 1/72 inch from the upper left corner, y downwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from .boxes import Box, Points

_SIDES = (
    *((1.0, 0.0), (1.0, -0.6), (1.0, 0.6), (1.0, -1.0), (1.0, 1.0)),
    *((-1.0, 0.0), (-1.0, -0.6), (-1.0, 0.6), (-1.0, -1.0), (-1.0, 1.0), (0.0, -1.0), (0.0, 1.0)),
)
"""Directions tried in turn, right first: where a reader looks for a name."""
_SIDE_COST = 0.3
_LOOSE = ((0.0, 0.0), (0.0, -1.0), (0.0, 1.0), (-0.5, 0.0), (0.5, 0.0), (0.0, -2.0), (0.0, 2.0))
"""Where a name that stands by itself is tried, in widths and heights of it from its point; farther off it might stand
in another country."""
_REACHES = (0.0, 14.0, 30.0, 52.0, 80.0)
"""How far beyond the mark's own gap a label may stand; from the second on it is tied to its mark by a line."""
_REACH_COST = 4.0
_COVER_COST, _LOOSE_COST = 2.5, 18.0
"""For every 4 points of a line that a label covers; a name that stands by itself need not, and does not."""
_ALONG_COST = 1.0
_BESIDE_PT = 3.0
_MARK_COST = 14.0
_MOST_MOVED = 3
_MOST_COST = 17.0
_SENDS_ON = 1000
_SHARES = np.linspace(0.0, 1.0, 24)[:, None]
_OWN_STEPS = 8
"""Of these the first run through the mark itself."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that wants a place.

    Attributes
    ----------
    key
        Its name in the answer, unique.
    at
        The point it belongs to.
    width, height
        Its size, halo included.
    gap
        How far from the point it stands at least; None for a name that stands on its point, as a country's does.
    rank
        Who chooses first: the lowest.
    tied
        Whether it may stand farther off, tied to its mark by a line.
    """

    key: str
    at: tuple[float, float]
    width: float
    height: float
    gap: float | None
    rank: int
    tied: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a label came to stand: its box, and the line that ties it to its mark where it stands far off."""

    box: Box
    tie: tuple[tuple[float, float], tuple[float, float]] | None = None


@dataclass(frozen=True, slots=True)
class Room:
    """What labels have to reckon with.

    Attributes
    ----------
    frame
        They stay inside.
    kept
        What they never cover: marks, the inset, the scale; each with the point of the mark it is, or None, as a label
        may not be kept from its own mark by its own mark.
    lines
        Points along lines they should rather not cover, shape ``(n, 2)``.
    """

    frame: Box
    kept: tuple[Box, ...]
    lines: Points


def place(wishes: Iterable[Wish], room: Room) -> dict[str, Spot]:
    """Find a place for as many labels as there is room for.

    Parameters
    ----------
    wishes
        The labels.
    room
        What they may not or should not cover.

    Returns
    -------
    dict[str, Spot]
        By key, in order of rank; a label without room is missing.

    Notes
    -----
    Greedy, by rank and then in the order given: each takes the free place that costs least, unless that is so bad that
    the label is better left out; rank 0 takes any. One below rank 1,000 that finds none may send on up to three that
    chose before it, if all of them find another place about as good. Nothing is left to chance: the same wishes always
    give the same places.
    """
    layout = _Layout(room)
    for wish in sorted(wishes, key=lambda wish: wish.rank):
        choice = layout.best(wish, most=math.inf if wish.rank == 0 else _MOST_COST)
        if choice is not None:
            layout.put(wish, choice)
        elif wish.rank < _SENDS_ON:
            layout.make_room(wish)
    return {key: spot for key, (_, _, spot) in layout.placed.items()}


class _Layout:
    """The labels placed so far."""

    def __init__(self, room: Room) -> None:
        self.room = room
        self.placed: dict[str, tuple[Wish, float, Spot]] = {}
        self._known: dict[str, list[tuple[float, Spot]]] = {}

    def put(self, wish: Wish, choice: tuple[float, Spot]) -> None:
        self.placed[wish.key] = (wish, *choice)

    def best(self, wish: Wish, *, most: float = math.inf) -> tuple[float, Spot] | None:
        """Give the cheapest free place and its cost, None where there is none that costs less than `most`."""
        for cost, spot in self._allowed(wish):
            if cost > most:
                return None
            if not any(_clash(spot, other) for key, (_, _, other) in self.placed.items() if key != wish.key):
                return cost, spot
        return None

    def make_room(self, wish: Wish) -> None:
        """Give a label the cheapest place whose holders can all go to others that are not much worse."""
        for cost, spot in self._allowed(wish):
            holders = self._in_the_way(spot, but=wish.key)
            if cost > _MOST_COST or (len(holders) <= _MOST_MOVED and self._moved(wish, (cost, spot), holders)):
                return

    def _moved(self, wish: Wish, choice: tuple[float, Spot], holders: Sequence[str]) -> bool:
        before = dict(self.placed)
        self.put(wish, choice)
        for key in holders:
            other, cost, _ = self.placed.pop(key)
            elsewhere = self.best(other, most=cost + _REACH_COST)
            if elsewhere is None:
                self.placed = before
                return False
            self.put(other, elsewhere)
        return True

    def _allowed(self, wish: Wish) -> list[tuple[float, Spot]]:
        """Give the places that meet nothing but, perhaps, other labels, the cheapest first."""
        found = self._known.get(wish.key)
        if found is None:
            free = [(cost, spot) for cost, spot in _candidates(wish) if self._is_free(spot.box)]
            found = sorted(
                ((self._cost(spot, cost, tied=wish.gap is not None), spot) for cost, spot in free), key=_cheapest
            )
            self._known[wish.key] = found
        return found

    def _is_free(self, box: Box) -> bool:
        return self.room.frame.holds(box) and not any(box.meets(kept) for kept in self.room.kept)

    def _cost(self, spot: Spot, cost: float, *, tied: bool) -> float:
        """Add to a place's cost what it covers of the lines, and what its tie runs along or over."""
        lines = self.room.lines
        if len(lines):
            cost += (_COVER_COST if tied else _LOOSE_COST) * min(int(spot.box.around(lines).sum()), 8)
        if spot.tie is None:
            return cost
        tie = _steps(spot.tie)
        others = (kept for kept in self.room.kept if not kept.grown(1.0).holds(Box.centred(spot.tie[0], 0.0, 0.0)))
        crossed = sum(bool(kept.around(tie).any()) for kept in others)
        if len(lines):
            beside = np.hypot(*(lines[:, None, :] - tie[None, _OWN_STEPS:, :]).T).min(axis=0) < _BESIDE_PT
            cost += _ALONG_COST * min(int(beside.sum()), 8)
        return cost + _MARK_COST * crossed

    def _in_the_way(self, spot: Spot, *, but: str) -> list[str]:
        return [key for key, (_, _, other) in self.placed.items() if key != but and _clash(spot, other)]


def _cheapest(choice: tuple[float, Spot]) -> tuple[float, float, float]:
    cost, spot = choice
    return cost, spot.box.left, spot.box.top


def _candidates(wish: Wish) -> Iterator[tuple[float, Spot]]:
    x, y = wish.at
    if wish.gap is None:
        for step, (dx, dy) in enumerate(_LOOSE):
            yield step, Spot(Box.centred((x + dx * wish.width, y + dy * wish.height), wish.width, wish.height))
        return
    for ring, reach in enumerate(_REACHES if wish.tied else _REACHES[:1]):
        for step, side in enumerate(_SIDES):
            box = _beside(wish, side, wish.gap + reach)
            tie = ((x, y), _nearest(box, x, y)) if ring else None
            yield step * _SIDE_COST + ring * _REACH_COST, Spot(box, tie)


def _beside(wish: Wish, side: tuple[float, float], gap: float) -> Box:
    """Set a box so that its side nearest the point is `gap` away."""
    dx, dy = side
    length = float(np.hypot(dx, dy))
    x, y = wish.at[0] + dx / length * gap, wish.at[1] + dy / length * gap
    return Box.centred((x + float(np.sign(dx)) * wish.width / 2, y + dy * wish.height / 2), wish.width, wish.height)


def _nearest(box: Box, x: float, y: float) -> tuple[float, float]:
    return min(max(x, box.left), box.right), min(max(y, box.top), box.bottom)


def _clash(one: Spot, other: Spot) -> bool:
    if one.box.meets(other.box):
        return True
    return _crossed(one, other) or _crossed(other, one)


def _crossed(one: Spot, other: Spot) -> bool:
    """Tell whether the line of one runs through the box of the other, or crosses its line."""
    if one.tie is None or not _span(one.tie).meets(other.box if other.tie is None else _span(other.tie, other.box)):
        return False
    if bool(other.box.around(_steps(one.tie)).any()):
        return True
    return other.tie is not None and _meet(one.tie, other.tie)


def _span(tie: tuple[tuple[float, float], tuple[float, float]], box: Box | None = None) -> Box:
    """Give the box around a tie, and its label's where one is given."""
    (a, b), (c, d) = tie
    around = Box(min(a, c) - 0.5, min(b, d) - 0.5, max(a, c) + 0.5, max(b, d) + 0.5)
    if box is None:
        return around
    return Box(
        min(around.left, box.left), min(around.top, box.top),
        max(around.right, box.right), max(around.bottom, box.bottom),
    )  # fmt: skip


@lru_cache(maxsize=65536)
def _steps(tie: tuple[tuple[float, float], tuple[float, float]]) -> Points:
    return np.asarray(np.array(tie[0]) * (1 - _SHARES) + np.array(tie[1]) * _SHARES)


def _meet(
    one: tuple[tuple[float, float], tuple[float, float]], other: tuple[tuple[float, float], tuple[float, float]]
) -> bool:
    def side(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0
