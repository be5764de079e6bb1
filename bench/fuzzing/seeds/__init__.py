"""Small whole files of every kind that is read, made here; broken input is made of them by changing bytes."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words_in(seeds: Iterable[bytes]) -> list[bytes]:
    """List the words and marks of some seeds, which a fuzzer puts together anew."""
    found = {word for seed in seeds for word in re.findall(rb"[\w:/.-]{2,30}|[^\w\s]", seed[:20_000])}
    return sorted(found)[:400]
