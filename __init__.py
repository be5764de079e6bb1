"""From news reports about a group on the move to its position, its progress and a map fit to publish.

The functions of the command line are here as Python functions; see `pipeline` for what they take and return::

    import caravan_map

    report = caravan_map.progress(["articles/"])
    print(report.summary)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pipeline import (
        Geocoder,
        Overrides,
        WebAddress,
        article_text,
        embed,
        places,
        progress,
        read,
        route,
        routes,
        timeline,
        verify,
        write_chart,
        write_export,
        write_image,
        write_map,
        write_report,
    )

__all__ = [
    "Geocoder",
    "Overrides",
    "WebAddress",
    "article_text",
    "embed",
    "places",
    "progress",
    "read",
    "route",
    "routes",
    "timeline",
    "verify",
    "write_chart",
    "write_export",
    "write_image",
    "write_map",
    "write_report",
]


def __getattr__(name: str) -> object:
    """Load the pipeline when one of its functions is first asked for, so that importing the package is instant.

    Raises
    ------
    AttributeError
        If the package has no such function.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import pipeline

    return getattr(pipeline, name)


def __dir__() -> list[str]:
    """List the functions too."""
    return sorted([*globals(), *__all__])
