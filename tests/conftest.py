"""Settings of every test: laws are tried on the same cases each time, and not against the clock."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("caravan-map", deadline=None, derandomize=True)
settings.load_profile("caravan-map")
