"""Measure telling groups apart and linking repeats in a long story (seconds of CPU, one core)."""

from __future__ import annotations

import time

from .rows import Row
from .synthetic import long_story, worded


def rows() -> list[Row]:
    """Measure what a story of many articles costs once they are read one by one."""
    from caravan_map.data.routes import load_route
    from caravan_map.news.stories.groups import followed, told_apart
    from caravan_map.news.stories.journeys import journeys
    from caravan_map.news.stories.linking import Background, linked

    reading, claims = worded(long_story(load_route("pacific-tijuana-2018"), claims=10_000, days=60)[0], articles=2_000)
    start = time.process_time()
    groups = journeys(reading.published, claims)
    linked(told_apart(claims, groups), Background(reading.published, journeys=followed(groups)))
    spent = time.process_time() - start
    return [Row("groups and repeats: 10,000 claims of 2,000 articles, CPU", f"{spent:.2f} s", "< 2 s")]
