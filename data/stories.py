"""Stories: the file story.toml, which says what to read and how the group travels (kilometres).

A story file looks like this; every key may be left out::

    title = "The Christmas Eve caravan"
    description = "Where it was, as five outlets reported it"
    articles = ["*.md", "wire/*.json"]   # files, folders, patterns beside the story file; default: all there
    departed = 2023-12-24                # the day the group set out, where the articles follow several groups;
    departed_from = "Tapachula"          # the town it left; default for both: the group that most articles follow
    route = "gulf-matamoros"             # or a file beside this one, or "A > B > C", or a list; default: the likeliest
    detour = 1.2                         # road over straight line of "A > B > C"; default: as roads measured elsewhere
    reported_length_km = 1600            # length of the whole way, over what the articles say
    mode = "walk"                        # or "vehicle"; default: the likelier. Or one of your own:
    # mode = {name = "dog sled", km_a_day = [80, 270], lifts = false}   # on a slow and on a fast day
    level = 0.8                          # probability that each range should hold the truth
    delay = 48                           # hours; nothing newer is told. These three are for people at risk
    coarsen = "50km"                     # or "region": nothing finer is told
    no_live = true                       # nothing is said of the last days or of what is to come
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, Literal

from ..errors import StoryError
from ..news.journey import Departure
from ..track.care import Care, Coarseness
from ..track.modes import Mode, Travel
from .story_values import ALLOWED, coarseness, meant, shown, travel

Paths = Sequence[Path | str] | Path | str

STORY_FILE = "story.toml"
DEFAULT_LEVEL = 0.8
MAX_STORY_BYTES = 1_000_000


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
        coarsen = None if self.coarsen == "none" else self.coarsen
        return Care(self.delay or 0, coarsen, bool(self.no_live))

    @property
    def routes(self) -> tuple[str, ...]:
        """Give the routes it names, none for the likeliest."""
        return (self.route,) if isinstance(self.route, str) else self.route or ()

    @property
    def departure(self) -> Departure | None:
        """Give the departure that tells which group the story is about, None where it does not say."""
        told = self.departed is not None or self.departed_from is not None
        return Departure(self.departed, self.departed_from) if told else None


def load_story(path: Path) -> Story:
    """Read a story file.

    Parameters
    ----------
    path
        The file, or a folder that holds ``story.toml``.

    Returns
    -------
    Story
        With `articles` resolved beside the file: the folder itself where the story names none.

    Raises
    ------
    StoryError
        If the file cannot be read, is not TOML, holds an unknown key or a value that is not allowed, or names articles
        that are not there or lie outside its folder.
    """
    file = path / STORY_FILE if path.is_dir() else path
    content = _content(file)
    values = _table(file, content)
    for key, value in values.items():
        if key not in ALLOWED:
            raise StoryError(
                str(file), f"unknown key {shown(key)}; allowed are {', '.join(ALLOWED)}{meant(key, ALLOWED)}"
            )
        fits, allowed = ALLOWED[key]
        if not fits(value):
            raise StoryError(str(file), f"{key} = {shown(value)} is not allowed; {key} must be {allowed}")
    if isinstance(values.get("route"), list):
        values["route"] = tuple(values["route"])
    values["articles"] = _articles(file, values.get("articles"))
    if isinstance(values.get("mode"), dict):
        values["mode"] = travel(values["mode"])
    if "coarsen" in values:
        values["coarsen"] = coarseness(values["coarsen"])
    return Story(path=file, sha256=sha256(content).hexdigest(), **values)


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


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_STORY_BYTES + 1)
    except OSError as error:
        raise StoryError(str(file), f"cannot be read ({error.strerror})") from error
    if len(content) > MAX_STORY_BYTES:
        raise StoryError(str(file), f"is larger than {MAX_STORY_BYTES:,} bytes, which no story file is; check the name")
    return content


def _table(file: Path, content: bytes) -> dict[str, Any]:
    import tomllib  # only where there is a story file

    try:
        return tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise StoryError(str(file), f"is not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise StoryError(str(file), f"is not valid TOML: {error}") from error
    except RecursionError as error:
        raise StoryError(str(file), "is not valid TOML: nested too deeply") from error


def _articles(file: Path, patterns: list[str] | None) -> tuple[Path, ...]:
    if patterns is None:
        return (file.parent,)
    found: dict[Path, None] = {}
    for pattern in patterns:
        matches = _matches(file, pattern)
        outside = next((match for match in matches if not match.resolve().is_relative_to(file.parent.resolve())), None)
        if outside is not None:
            told = f"articles: {outside.name} is a link that leads out of the story's folder; put a copy there instead"
            raise StoryError(str(file), told)
        if not matches:
            raise StoryError(
                str(file), f"articles: nothing fits {shown(pattern)} beside the story file; check its spelling"
            )
        found.update(dict.fromkeys(matches))
    return tuple(found)


def _matches(file: Path, pattern: str) -> list[Path]:
    if Path(pattern).is_absolute() or ".." in Path(pattern).parts:
        raise StoryError(
            str(file),
            f"articles: {shown(pattern)} leads out of the story's folder; put the articles there and name them so",
        )
    literal = file.parent / pattern
    try:
        if literal.exists():
            return [literal]
        return sorted(match for match in file.parent.glob(pattern) if match != file)
    except (ValueError, NotImplementedError, OSError) as error:  # an OSError is of a name that is too long
        raise StoryError(
            str(file), f"articles: {shown(pattern)} is not a path or pattern beside the story file"
        ) from error
