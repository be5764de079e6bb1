"""What the functions of `pipeline` give: values that know how to show themselves as a map or a frame."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .data.route_wishes import RouteWish
from .track.care import Care

if TYPE_CHECKING:
    from datetime import date

    import folium
    import geopandas
    import pandas as pd

    from .data.stories import Story
    from .errors import ArticleError
    from .geo.gazetteer import Gazetteer
    from .geo.route import Route
    from .maps.pictures.picture import Picture
    from .maps.pictures.printing import Kind
    from .maps.pictures.subject import Extent
    from .news.claims import Reading
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
    sources
        Files, folders and addresses as the caller named them; none for the story at hand.
    geocoder
        Name of the online geocoder that was asked, None where none was.
    withheld
        Files that were read and of which nothing or not all may be told; never to be told, nor to be written over.
    """

    reading: Reading
    story: Story
    failures: tuple[ArticleError, ...]
    notes: tuple[str, ...]
    gazetteer: Gazetteer
    sources: tuple[str, ...] = ()
    geocoder: str | None = None
    withheld: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True)
class Timeline:
    """The claims, what the inference made of each, and those that cannot all hold; `on` and `wish` as it was asked for.

    `on` is None where no article tells a date. `care` is what is withheld.
    """

    run: Run
    track: Track
    contradictions: tuple[Contradiction, ...] = ()
    on: date | None = None
    wish: RouteWish = field(default_factory=RouteWish)
    care: Care = field(default_factory=Care)

    def frame(self) -> geopandas.GeoDataFrame:
        """Give the position claims as a GeoDataFrame, EPSG:4326; see `data.frames.positions_frame` for the columns."""
        from .data.frames import positions_frame

        return positions_frame(self.run.reading, self.track, care=self.care)


@dataclass(frozen=True)
class Report:
    """Progress on one day, with a summary that can be printed, and the further routes it was held against.

    `wish` is what was asked of the route, by the story or over it.
    """

    run: Run
    progress: Progress
    summary: str
    other_routes: tuple[Route, ...] = ()
    other_tracks: tuple[Track, ...] = ()
    wish: RouteWish = field(default_factory=RouteWish)

    @property
    def on(self) -> date:
        """The day it is known on."""
        return self.progress.as_of

    @property
    def track(self) -> Track:
        """Where the group was, day by day."""
        return self.progress.track

    def credits(self) -> tuple[str, ...]:
        """List what is owed to the sources of the places that this tells of, a line each."""
        from .geo.credits import owed

        return owed(self.run.gazetteer.attribution, (verdict.place for verdict in self.track.verdicts.values()))

    def track_frame(self) -> geopandas.GeoDataFrame:
        """Give the position day by day as a GeoDataFrame, EPSG:4326; see `data.frames.track_frame` for the columns."""
        from .data.frames import track_frame

        return track_frame(self.progress.track, care=self.progress.care)

    def tables(self) -> dict[str, pd.DataFrame]:
        """Give everything known on the day as tables, by name, with the columns that docs/export.md explains.

        Returns
        -------
        dict
            ``route``, ``ranges``, ``track``, ``positions`` and ``contradictions`` are GeoDataFrames, EPSG:4326;
            ``sizes``, ``lengths`` and ``articles`` have no geometry. Kilometres; days are datetime64, NaT where open.
            Where anything is withheld, ``attrs["withheld"]`` of each says what.
        """
        from .data.exports.content import layers
        from .data.exports.frames import frame
        from .data.frames import saying

        found = layers(self.progress, self.run.reading, other_routes=self.other_routes)
        return {name: saying(frame(layer), self.progress.care) for name, layer in found.items()}

    def map(self, *, lang: str = "en") -> folium.Map:
        """Build the interactive map, which a notebook shows as it is, in English (``en``) or Spanish (``es``)."""
        from .maps.page import build_map

        return build_map(
            self.progress,
            self.run.reading,
            attribution=self.credits(),
            other_routes=self.other_routes,
            title=self.title(lang),
            lang=lang,
            unread=len(self.run.failures),
        )

    def image(
        self,
        *,
        kind: Kind = "png",
        size: str = "article",
        theme: str = "light",
        lang: str = "en",
        dpi: int | None = None,
        extent: Extent = "auto",
    ) -> Picture:
        """Draw the map as a picture, which a notebook shows as it is.

        Parameters
        ----------
        kind
            Format: ``png``, ``svg`` or ``pdf``.
        size, theme, lang, dpi, extent
            As for `pipeline.write_image`.

        Returns
        -------
        Picture
            Its bytes and its words.

        Raises
        ------
        ValueError
            If there is no such size, theme, language or resolution.
        """
        from .maps.pictures.image import image
        from .maps.pictures.look import look_of

        return image(
            self.progress,
            self.run.reading,
            title=self.title(lang),
            kind=kind,
            look=look_of(size, theme, lang, dpi=dpi),
            attribution=self.credits(),
            other_routes=self.other_routes,
            extent=extent,
            unread=len(self.run.failures),
        )

    def chart(
        self,
        *,
        kind: Kind = "png",
        size: str = "article",
        theme: str = "light",
        lang: str = "en",
        dpi: int | None = None,
    ) -> Picture:
        """Draw the distance-time chart, which a notebook shows as it is.

        Parameters
        ----------
        kind, size, theme, lang, dpi
            As for `image`.

        Returns
        -------
        Picture
            Its bytes and its words.

        Raises
        ------
        ValueError
            If there is no such size, theme, language or resolution.
        """
        from .maps.pictures.chart import chart
        from .maps.pictures.look import look_of

        return chart(
            self.progress,
            self.run.reading,
            title=self.title(lang),
            kind=kind,
            look=look_of(size, theme, lang, dpi=dpi),
            attribution=self.credits(),
            unread=len(self.run.failures),
        )

    def title(self, lang: str = "en") -> str:
        """Give the story's title, or what stands for one in a language where it has none."""
        from .wording.words import words_in

        return self.run.story.title or words_in(lang).say("Where the group was, as reported")


@dataclass(frozen=True)
class Drawing:
    """A picture that was drawn: of what, what it says in words, and what the reader should be told of the files."""

    report: Report
    text: str
    notes: tuple[str, ...]
