"""What asks an online geocoder for the names of articles that the gazetteer cannot place, where one is wished."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ..geo.gazetteer import Gazetteer
from ..news.article import Article

if TYPE_CHECKING:
    from ..data.geocoder import Geocoder

Asking = Callable[[Sequence[Article], Gazetteer], tuple[Gazetteer, tuple[str, ...]]]


def asking(geocoder: Geocoder | None) -> Asking:
    """Give what extends the gazetteer by the names of some articles, with lines for the reader."""
    if geocoder is None:
        return lambda _, gazetteer: (gazetteer, ())
    from ..data.geocoding import open_geocoding
    from .geocoding import supplemented

    geocoding = open_geocoding(geocoder)
    return lambda articles, gazetteer: supplemented(articles, gazetteer, geocoding)
