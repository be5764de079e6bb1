"""One function a command: reads, infers and publishes. Also the library's public Python interface."""

from __future__ import annotations

from ..data.gazetteer import GeoNames
from ..data.geocoder import Geocoder
from ..data.web_addresses import WebAddress
from ..results import PlacesOfDocument, Report, Run, Timeline
from .answers import progress, timeline
from .catalogue import add_to_gazetteer, build_gazetteer, gazetteer_info, remove_from_gazetteer, route, routes
from .placing import places
from .publishing import write_map
from .reading import OnProgress, article_text, read

__all__ = [
    "GeoNames",
    "Geocoder",
    "OnProgress",
    "PlacesOfDocument",
    "Report",
    "Run",
    "Timeline",
    "WebAddress",
    "add_to_gazetteer",
    "article_text",
    "build_gazetteer",
    "gazetteer_info",
    "places",
    "progress",
    "read",
    "remove_from_gazetteer",
    "route",
    "routes",
    "timeline",
    "write_map",
]
