"""What was read of a story, to be asked again and again without reading anew, as in a notebook."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from ..data.route_wishes import Wished
from ..results import Report, Run, Timeline

if TYPE_CHECKING:
    import folium


@dataclass(frozen=True)
class StoryRun(Run):
    """What was read: the claims, the story, the articles that failed; it answers what is asked of it.

    Each answer is the one that the function of the same name gives for the articles, which reads them first.
    """

    def timeline(self, *, on: date | None = None, route: Wished = None) -> Timeline:
        """Judge every dated claim.

        Parameters
        ----------
        on, route
            As for `answers.timeline`.

        Returns
        -------
        Timeline
            As of `answers.timeline`.
        """
        from .reckonings import timeline_of

        return timeline_of(self, on=on, route=route)

    def progress(self, *, on: date | None = None, route: Wished = None, level: float | None = None) -> Report:
        """Say how far the group has come and has to go.

        Parameters
        ----------
        on, route, level
            As for `answers.progress`.

        Returns
        -------
        Report
            As of `answers.progress`.
        """
        from .reckonings import progress_of

        return progress_of(self, on=on, route=route, level=level)

    def map(self, *, on: date | None = None, route: Wished = None, lang: str = "en") -> folium.Map:
        """Build the interactive map, which a notebook shows as it is.

        Parameters
        ----------
        on, route
            As for `answers.progress`.
        lang
            Language, ``en`` or ``es``, with a country for its days and numbers where wanted.

        Returns
        -------
        folium.Map
            As of `Report.map`.
        """
        return self.progress(on=on, route=route).map(lang=lang)
