"""The file story.toml, which says what to read and how the group travels (kilometres).

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

from hashlib import sha256
from pathlib import Path
from typing import Any

from ..errors import StoryError
from .stories import STORY_FILE, Story
from .story_values import ALLOWED, coarseness, meant, shown, travel

MAX_STORY_BYTES = 1_000_000


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
