"""What whoever asks says over the story file (kilometres)."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Literal

from ..track.care import Care, Coarseness
from ..track.modes import Mode, Travel
from .stories import Story
from .story_values import MAX_LENGTH_KM


@dataclass(frozen=True, slots=True)
class Overrides:
    """What is said over a story, None where the story shall stand.

    Attributes
    ----------
    title
        Of whatever is published.
    departed, departed_from
        When and from which town the group set out that is meant, where the articles follow several.
    reported_length_km
        Length of the whole way, over what the articles say.
    mode
        How the group travels.
    delay, coarsen, no_live
        What is withheld for people at risk, as in `Care`; 0, ``none`` and False withhold nothing, whatever the story
        says.

    Raises
    ------
    ValueError
        If the length is no length of a way over land, or what is withheld cannot be meant.
    """

    title: str | None = None
    departed: date | None = None
    departed_from: str | None = None
    reported_length_km: float | None = None
    mode: Mode | Travel | None = None
    delay: int | None = None
    coarsen: Coarseness | Literal["none"] | None = None
    no_live: bool | None = None

    def __post_init__(self) -> None:
        """Refuse an impossible length, and what cannot be withheld."""
        Care(self.delay or 0, None if self.coarsen == "none" else self.coarsen)
        length_km = self.reported_length_km
        if length_km is not None and not 0 < length_km <= MAX_LENGTH_KM:
            raise ValueError(f"a way of {length_km} km is impossible; give more than 0 and up to {MAX_LENGTH_KM}")

    def over(self, story: Story) -> Story:
        """Give the story with what is said over it.

        Parameters
        ----------
        story
            The story.

        Returns
        -------
        Story
            The same where nothing is said. Who names the town alone, or the day alone, means the group by that alone.
        """
        said = {field.name: getattr(self, field.name) for field in fields(self)}
        given = {name: value for name, value in said.items() if value is not None}
        if self.departed is not None or self.departed_from is not None:
            given |= {"departed": self.departed, "departed_from": self.departed_from}
        return replace(story, **given) if given else story
