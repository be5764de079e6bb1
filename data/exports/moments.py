"""Days as the moments that some formats ask for: the articles' own days, written as if they were UTC's."""

from __future__ import annotations


def end_of_day(day: str) -> str:
    """Give the last second of an ISO day, of which the track tells the position.

    Examples
    --------
    >>> end_of_day("2023-12-27")
    '2023-12-27T23:59:59Z'
    """
    return f"{day}T23:59:59Z"


def start_of_day(day: str) -> str:
    """Give the first second of an ISO day.

    Examples
    --------
    >>> start_of_day("2023-12-27")
    '2023-12-27T00:00:00Z'
    """
    return f"{day}T00:00:00Z"
