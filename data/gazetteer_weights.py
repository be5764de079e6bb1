"""How much a place weighs among those of its name, before the story is known: by people, kind and standing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .gazetteer_files import KINDS, STANDINGS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

#: Exponent that turns inhabitants into weight; between "all alike" (0) and "by share of people" (1).
POPULATION_EXPONENT = 0.6
#: A place of unknown or tiny population weighs as one of this many people.
FLOOR = 300
_KIND_WEIGHT = {"town": 1.0, "region": 0.8, "country": 3.0, "border": 1.0, "continent": 3.0, "feature": 1.0}
_STANDING_WEIGHT = {"main": 1.0, "alternate": 0.5, "short": 0.15, "demonym": 0.5}
_KIND_WEIGHTS = [_KIND_WEIGHT[kind] for kind in KINDS]
_STANDING_WEIGHTS = [_STANDING_WEIGHT[standing] for standing in STANDINGS]
_CAPITAL_WEIGHT = 4.0
#: Weight of "something the gazetteer does not know", about that of a village of 2,000.
ELSEWHERE = 100.0


def weight_of(facts: tuple[int, int, int, float], standing: int) -> float:
    """Weigh one place, as `weights` does, by its population, kind, whether it is a capital, and factor."""
    population, kind, capital, weight = facts
    people = float(max(population, FLOOR) ** POPULATION_EXPONENT)
    share = _KIND_WEIGHTS[kind] * _STANDING_WEIGHTS[standing]
    return people * share * (_CAPITAL_WEIGHT if capital else 1.0) * weight


def weights(rows: npt.NDArray[np.void], standings: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
    """Weigh places that one name may mean.

    Parameters
    ----------
    rows
        The places: at least the fields ``population``, ``kind``, ``capital`` and ``weight``.
    standings
        How the name stands to each, as positions in `STANDINGS`.

    Returns
    -------
    numpy.ndarray
        One weight a place, positive.
    """
    import numpy as np  # not where names are only looked up

    people = np.maximum(rows["population"].astype(np.float64), FLOOR) ** POPULATION_EXPONENT
    kinds = np.array(_KIND_WEIGHTS)[rows["kind"]]
    stand = np.array(_STANDING_WEIGHTS)[standings]
    capital = np.where(rows["capital"] > 0, _CAPITAL_WEIGHT, 1.0)
    result: npt.NDArray[np.float64] = people * kinds * stand * capital * rows["weight"]
    return result
