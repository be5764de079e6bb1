"""What the functions of `pipeline` give: values that know how to show themselves as a map or a frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import folium
    import geopandas

    from .data.stories import Story
    from .errors import ArticleError
    from .geo.gazetteer import Gazetteer
    from .geo.route import Route
    from .news.claims import Reading
    from .news.places.mentions import Mention
    from .track.contradictions import Contradiction
    from .track.progress import Progress
    from .track.track import Track


@dataclass(frozen=True)
class Run:
    """What was read: the claims, the story, the articles that failed, and what the reader should be told.

    Attributes
    ----------
    reading
        Everything the articles say.
    story
        What is known beforehand of the journey.
    failures
        One error for each article that could not be read.
    notes
        Lines for whoever runs the command.
    gazetteer
        The gazetteer the places come from, with what a geocoder added.
    """

    reading: Reading
    story: Story
    failures: tuple[ArticleError, ...]
    notes: tuple[str, ...]
    gazetteer: Gazetteer


@dataclass(frozen=True)
class Timeline:
    """The claims, what the inference made of each, and those that cannot all hold."""

    run: Run
    track: Track
    contradictions: tuple[Contradiction, ...] = ()

    def frame(self) -> geopandas.GeoDataFrame:
        """Give the position claims as a GeoDataFrame, EPSG:4326; see `data.frames.positions_frame` for the columns."""
        from .data.frames import positions_frame

        return positions_frame(self.run.reading, self.track)


@dataclass(frozen=True)
class Report:
    """Progress on one day, with a summary that can be printed, and the further routes it was held against."""

    run: Run
    progress: Progress
    summary: str
    other_routes: tuple[Route, ...] = ()
    other_tracks: tuple[Track, ...] = ()

    def track_frame(self) -> geopandas.GeoDataFrame:
        """Give the position day by day as a GeoDataFrame, EPSG:4326; see `data.frames.track_frame` for the columns."""
        from .data.frames import track_frame

        return track_frame(self.progress.track)

    def map(self, *, lang: str = "en") -> folium.Map:
        """Build the interactive map, which a notebook shows as it is, in English (``en``) or Spanish (``es``)."""
        from .maps.page import build_map

        return build_map(
            self.progress,
            self.run.reading,
            attribution=self.run.gazetteer.attribution,
            other_routes=self.other_routes,
            lang=lang,
        )


@dataclass(frozen=True)
class Drawing:
    """A picture that was drawn: of what, what it says in words, and what the reader should be told of the files."""

    report: Report
    text: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class PlacesOfDocument:
    """The place names of one document, each with the places it may mean."""

    id: str
    mentions: tuple[Mention, ...]
