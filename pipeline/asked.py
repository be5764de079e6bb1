"""What can be asked of a story besides its articles, alike in every function that answers from its progress."""

from __future__ import annotations

from datetime import date
from typing import TypedDict

from ..data.geocoder import Geocoder
from ..data.overrides import Overrides
from ..data.route_wishes import Wished


class Asked(TypedDict, total=False):
    """The keyword arguments of `progress` that others pass on to it; there they are explained."""

    on: date | None
    route: Wished
    said: Overrides | None
    level: float | None
    geocoder: Geocoder | None
