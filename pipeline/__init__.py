"""One function a command: reads, infers and publishes. Also the library's public Python interface."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..data.gazetteer import GeoNames
    from ..data.geocoder import Geocoder
    from ..data.overrides import Overrides
    from ..data.route_wishes import RouteWish
    from ..data.web_addresses import WebAddress
    from ..results import Report, Run, Timeline
    from .answers import progress, timeline
    from .catalogue import add_to_gazetteer, build_gazetteer, gazetteer_info, remove_from_gazetteer
    from .drafting import Drafted, draft_story
    from .embedding import embed
    from .exporting import write_export
    from .pictures import write_chart, write_image
    from .placing import PlacesOfDocument, places
    from .publishing import write_map
    from .reading import OnProgress, article_text, read
    from .recording import run_object
    from .reporting import write_report
    from .route_catalogue import forget_route, keep_route, measure_along, route, routes
    from .story_run import StoryRun
    from .verifying import Verified, verify

__all__ = [
    "Drafted",
    "GeoNames",
    "Geocoder",
    "OnProgress",
    "Overrides",
    "PlacesOfDocument",
    "Report",
    "RouteWish",
    "Run",
    "StoryRun",
    "Timeline",
    "Verified",
    "WebAddress",
    "add_to_gazetteer",
    "article_text",
    "build_gazetteer",
    "draft_story",
    "embed",
    "forget_route",
    "gazetteer_info",
    "keep_route",
    "measure_along",
    "places",
    "progress",
    "read",
    "remove_from_gazetteer",
    "route",
    "routes",
    "run_object",
    "timeline",
    "verify",
    "write_chart",
    "write_export",
    "write_image",
    "write_map",
    "write_report",
]

#: The module of each; a command loads what it needs only, which matters where it reads a thousand documents a second.
_HOMES = {
    **dict.fromkeys(("progress", "timeline"), ".answers"),
    **dict.fromkeys(("add_to_gazetteer", "build_gazetteer", "gazetteer_info", "remove_from_gazetteer"), ".catalogue"),
    **dict.fromkeys(("forget_route", "keep_route", "measure_along", "route", "routes"), ".route_catalogue"),
    "RouteWish": "..data.route_wishes",
    **dict.fromkeys(("OnProgress", "article_text", "read"), ".reading"),
    **dict.fromkeys(("Report", "Run", "Timeline"), "..results"),
    "StoryRun": ".story_run",
    **dict.fromkeys(("PlacesOfDocument", "places"), ".placing"),
    "embed": ".embedding",
    "write_export": ".exporting",
    **dict.fromkeys(("Drafted", "draft_story"), ".drafting"),
    "write_map": ".publishing",
    **dict.fromkeys(("write_chart", "write_image"), ".pictures"),
    "write_report": ".reporting",
    "run_object": ".recording",
    **dict.fromkeys(("Verified", "verify"), ".verifying"),
    "GeoNames": "..data.gazetteer_index",
    "Geocoder": "..data.geocoder",
    "Overrides": "..data.overrides",
    "WebAddress": "..data.web_addresses",
}


def __getattr__(name: str) -> object:
    """Load a function or a type when it is first asked for.

    Raises
    ------
    AttributeError
        If there is none of that name.
    """
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name], __name__), name)
