"""What a publisher withholds for the sake of people at risk: the newest, the finest, and what is said of the present.

Hours, kilometres. Here is only what was chosen; the package `care` does it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Coarseness = float | Literal["region"]

LONGEST_DELAY_H = 8_760
"""A year; of a longer delay a typing error is likelier."""
FINEST_KM = 1.0
COARSEST_KM = 500.0
LIVE_DAYS = 3
"""So many days, the one counted from included, are left out of what is not to be live: those for which a last report
is not yet called old. Set by hand."""


@dataclass(frozen=True, slots=True)
class Care:
    """What is withheld.

    Attributes
    ----------
    delay_h
        Whole hours by which everything told is older than the newest that is known; 0 for none.
    coarsen
        How coarsely places are told: kilometres, or ``region`` for a country's first division (a state, a department);
        None for as finely as they are known.
    no_live
        Whether what is said of the present is left out: the last days, forecasts, what remains of the way.

    Raises
    ------
    ValueError
        If the delay or the kilometres are out of bounds.
    """

    delay_h: int = 0
    coarsen: Coarseness | None = None
    no_live: bool = False

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if not 0 <= self.delay_h <= LONGEST_DELAY_H:
            raise ValueError(f"a delay of {self.delay_h} hours is not between 0 and {LONGEST_DELAY_H}")
        if isinstance(self.coarsen, float | int) and not FINEST_KM <= self.coarsen <= COARSEST_KM:
            bounds = f"{FINEST_KM:g} to {COARSEST_KM:g}"
            raise ValueError(f"positions cannot be rounded to {self.coarsen} km; give {bounds} km, or region")

    def __bool__(self) -> bool:
        """Tell whether anything is withheld."""
        return self.cuts or self.coarsen is not None

    @property
    def cuts(self) -> bool:
        """Tell whether the newest is withheld."""
        return self.delay_h > 0 or self.no_live

    @property
    def coarse_km(self) -> float | None:
        """Give the kilometres positions are rounded to, None where they are not rounded or told by region."""
        return None if self.coarsen is None or isinstance(self.coarsen, str) else float(self.coarsen)
