"""How groups travel: paces and lifts to choose from, with what is known of them beforehand (kilometres a day)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from ..news.journey import TravelWords

Mode = Literal["walk", "vehicle"]

# Groups from Tapachula walked 18 to 30 km on the days they walked, and rode parts of the way. Vehicles: from bicycles
# and sleds to lorries driven all day.
_PACES: dict[Mode, tuple[tuple[float, float], ...]] = {
    "walk": ((14.0, 0.2), (19.0, 0.35), (24.0, 0.3), (30.0, 0.15)),
    "vehicle": ((50.0, 0.15), (100.0, 0.2), (200.0, 0.25), (350.0, 0.25), (550.0, 0.15)),
}
# Share of lifts, share of long ones, weight: on foot, mostly on foot, half and half, by bus or train. Set by hand, then
# adjusted on the known timelines of three caravans (2018-04, 2018-10, 2021-10): those three are no independent test.
_LIFTS: tuple[tuple[float, float, float], ...] = (
    (0.02, 0.3, 0.45),
    (0.12, 0.3, 0.3),
    (0.4, 0.3, 0.15),
    (0.85, 0.6, 0.1),
)
_FEW_LIFTS = ((0.02, 0.3, 1.0),)
_HARPING, _RARELY = 2.0, -1.5
FASTEST_ON_FOOT_KM = 80.0
"""A mode of one's own that comes farther on a fast day counts as one on wheels."""
LONGEST_DAY_ON_FOOT_KM = 120.0
"""Who goes on foot does not mean to be farther on than this by the evening: groups that count on lifts name stops of a
hundred kilometres as the next; set by hand."""
_MOST_FEET = 4  # words of walking for one of wheels
_STEPS = ((0.0, 0.2), (1 / 3, 0.3), (2 / 3, 0.3), (1.0, 0.2))
"""Where between its slow and its fast days a mode of one's own may lie (logarithmic), and the weight."""


@dataclass(frozen=True, slots=True)
class Travel:
    """A mode of travel of one's own.

    Attributes
    ----------
    name
        What to call it.
    km_a_day
        How far it comes on a slow and on a fast day of travel.
    lifts
        Whether it may ride parts of the way instead.

    Raises
    ------
    ValueError
        If the two are not positive figures in order.
    """

    name: str
    km_a_day: tuple[float, float]
    lifts: bool = False

    def __post_init__(self) -> None:
        """Refuse what nobody can travel at."""
        slow, fast = self.km_a_day
        if not 0 < slow <= fast:
            raise ValueError(f"{slow} to {fast} km a day are no slow and fast days; give two figures above 0 in order")


@dataclass(frozen=True, slots=True)
class Regime:
    """One way the group may be travelling.

    Attributes
    ----------
    pace_km
        Mean length of a day's walk, kilometres.
    lifts, long_lifts
        Share of moving days with a lift, and share of long ones (300 km in the mean rather than 60) among those.
    weight
        Weight before the evidence is in.
    """

    pace_km: float
    lifts: float
    long_lifts: float
    weight: float


def wheels_odds(words: TravelWords) -> float:
    """Give the odds, before the reports are weighed, that a group travels by vehicle rather than on foot.

    Parameters
    ----------
    words
        How often its articles speak of wheels, and of feet.

    Returns
    -------
    float
        Natural logarithm. Of 24 stories by several writers, the six about vehicles had 0.8 to 1 of these words of
        wheels, those on foot up to 0.6.
    """
    return _HARPING * math.log((words.wheels + 1) / (words.feet + 1)) + _RARELY


def plan_reach_km(words: TravelWords, mode: Mode | Travel | None = None) -> float:
    """Give how far ahead a plan for the next day may lie; without bound unless the articles speak of feet alone."""
    is_walked = words.feet > _MOST_FEET * words.wheels and (mode is None or kind_of(mode) == "walk")
    return LONGEST_DAY_ON_FOOT_KM if is_walked else math.inf


def expected_mode(words: TravelWords) -> Mode:
    """Give the likelier mode of travel before the reports are weighed."""
    return "vehicle" if wheels_odds(words) > 0 else "walk"


def kind_of(mode: Mode | Travel) -> Mode:
    """Tell whether a mode of travel is on foot or on wheels; one's own by how far it comes on a fast day."""
    if isinstance(mode, Travel):
        return "vehicle" if mode.km_a_day[1] > FASTEST_ON_FOOT_KM else "walk"
    return mode


def regimes_of(mode: Mode | Travel) -> tuple[Regime, ...]:
    """List the regimes of a mode of travel."""
    if isinstance(mode, Travel):
        slow, fast = mode.km_a_day
        paces = tuple((slow * (fast / slow) ** step, weight) for step, weight in _STEPS)
        choices = _LIFTS if mode.lifts else _FEW_LIFTS
    else:
        paces, choices = _PACES[mode], _LIFTS
    return tuple(Regime(pace, lifts, long, a * b) for pace, a in paces for lifts, long, b in choices)
