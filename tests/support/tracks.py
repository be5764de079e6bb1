"""Tracks along the coast, for the tests of the inference."""

from __future__ import annotations

from caravan_map.news.claims import PositionClaim, Reading
from caravan_map.track.inference import infer
from caravan_map.track.track import Range, Track
from walks import COAST, GAZETTEER, claim, eve, told, town

TOWNS = ("Tapachula", "Huixtla", "Villa Comaltitlán", "Escuintla", "Mapastepec", "Pijijiapan", "Arriaga")


def track(*claims: PositionClaim, on: int, reading: Reading | None = None, level: float = 0.8) -> Track:
    """Infer the track along the coast from some claims, as known so many days after Christmas Eve."""
    return infer(reading or told(*claims), COAST, GAZETTEER, on=eve(on), level=level)


def at(found: Track, days: int) -> Range:
    """Give where the group was at the end of a day."""
    return next(position.km for position in found.days if position.date == eve(days))


def departed() -> PositionClaim:
    """Make the claim that it left Tapachula on Christmas Eve."""
    return claim(town("Tapachula"), 0, role="departed")
