"""Stories: what to read and how the group travels, as a story file says or a caller names it (kilometres)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:  # what `places` does without, which may read a single sentence
    from ..news.journey import Departure
    from ..track.care import Care, Coarseness
    from ..track.modes import Mode, Travel

Paths = Sequence[Path | str] | Path | str

STORY_FILE = "story.toml"
DEFAULT_LEVEL = 0.8


@dataclass(frozen=True, slots=True)
class Story:
    """What to read, and what is known beforehand of the journey.

    Attributes
    ----------
    title, description
        For whoever reads the result; None where the story has none.
    articles
        Files and folders to read, in order, without repeats.
    route
        Name of the route, a file with a line, or a chain of places; several of them; or None for the likeliest.
    detour
        Road length over the geodesic length of each leg of a chain; None for what roads measured elsewhere.
    reported_length_km
        Length of the whole way, overriding what the articles say; None to take theirs.
    mode
        How the group travels; None for the likelier of walking and driving.
    level
        Probability in ``(0, 1)`` that each range should hold the truth.
    path
        The story file, or None where the articles were named one by one.
    departed, departed_from
        When and from which town the group set out, where the articles may follow several; None where not said.
    delay, coarsen, no_live
        What is withheld for people at risk, as in `Care`; None, and for `coarsen` ``none``, where nothing is.
    sha256
        Of the story file's bytes, hexadecimal; empty where there is none.
    """

    title: str | None = None
    description: str | None = None
    articles: tuple[Path, ...] = ()
    route: str | tuple[str, ...] | None = None
    reported_length_km: float | None = None
    mode: Mode | Travel | None = None
    level: float = DEFAULT_LEVEL
    path: Path | None = None
    departed: date | None = None
    departed_from: str | None = None
    detour: float | None = None
    delay: int | None = None
    coarsen: Coarseness | Literal["none"] | None = None
    no_live: bool | None = None
    sha256: str = field(default="", compare=False)

    @property
    def care(self) -> Care:
        """Give what is withheld."""
        from ..track.care import Care

        coarsen = None if self.coarsen == "none" else self.coarsen
        return Care(self.delay or 0, coarsen, bool(self.no_live))

    @property
    def routes(self) -> tuple[str, ...]:
        """Give the routes it names, none for the likeliest."""
        return (self.route,) if isinstance(self.route, str) else self.route or ()

    @property
    def departure(self) -> Departure | None:
        """Give the departure that tells which group the story is about, None where it does not say."""
        from ..news.journey import Departure

        told = self.departed is not None or self.departed_from is not None
        return Departure(self.departed, self.departed_from) if told else None


def story_of(paths: Sequence[Path]) -> Story:
    """Give the story that some paths stand for.

    Parameters
    ----------
    paths
        One story file, or one folder that holds ``story.toml``; else files and folders of articles.

    Returns
    -------
    Story
        As the story file has it, else of those articles alone.

    Raises
    ------
    StoryError
        If the story file is wrong.
    """
    if len(paths) == 1:
        file = paths[0] / STORY_FILE if paths[0].is_dir() else paths[0]
        if (file.name == STORY_FILE or file.suffix == ".toml") and file.is_file():
            from .story_files import load_story

            return load_story(file)
    return Story(articles=tuple(paths))


def named_story(named: Paths) -> tuple[Story, tuple[str, ...]]:
    """Give the story that a caller names, or the one at hand where none is named.

    Parameters
    ----------
    named
        Paths as for `story_of`, or one path alone; none for the story of the working folder, else the packaged one.

    Returns
    -------
    tuple
        The story, and what the reader should be told of the choice.

    Raises
    ------
    StoryError
        If the story file is wrong.
    """
    if isinstance(named, (Path, str)):  # else a string would be read as a folder or file for each of its letters
        named = [named]
    if named:
        return story_of([Path(path) for path in named]), ()
    found = find_story(Path())
    story = story_of([found])
    return story, (f"no articles named: reading {story.title or found}",)


def find_story(folder: Path) -> Path:
    """Find the story to read when none is named: the folder's own, that of its ``seeds``, else the packaged one.

    Parameters
    ----------
    folder
        Usually the working folder.

    Returns
    -------
    Path
        A story file, or a folder of articles (``seeds``) without one.
    """
    for found in (folder / STORY_FILE, folder / "seeds" / STORY_FILE):
        if found.is_file():
            return found
    seeds = folder / "seeds"
    return seeds if seeds.is_dir() else packaged_story()


def packaged_story() -> Path:
    """Give the story file that comes with the package."""
    return Path(__file__).resolve().parent.parent / "seeds" / STORY_FILE
