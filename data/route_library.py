"""The routes a user keeps: one JSON file each in the data folder, found by name (kilometres; WGS 84 degrees)."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..errors import RouteError, RouteFileError, UnknownRouteError
from ..geo.place import LonLat
from ..geo.route import Route, Stop
from .output import json_text, write_text_atomic
from .user_folders import DATA_VARIABLE, data_folder

SCHEMA = "caravan-map/route@1"
LARGEST_BYTES = 50_000_000
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,59}")


def library_folder() -> Path:
    """Give the folder that kept routes lie in; it need not exist."""
    return data_folder() / "routes"


def kept_names() -> tuple[str, ...]:
    """Name the routes that are kept, in the order of the alphabet."""
    return tuple(sorted(path.stem for path in library_folder().glob("*.json") if _NAME.fullmatch(path.stem)))


def keep_route(route: Route) -> Path:
    """Keep a route under its name; one of that name is replaced.

    Parameters
    ----------
    route
        The route.

    Returns
    -------
    Path
        Its file.

    Raises
    ------
    RouteError
        If its name is no name for a file.
    RouteFileError
        If the folder cannot be made.
    OutputError
        If the file cannot be written.
    """
    check_name(route.name)
    folder = library_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise RouteFileError(
            str(folder), f"cannot be made ({error.strerror}); point {DATA_VARIABLE} elsewhere"
        ) from error
    path = folder / f"{route.name}.json"
    write_text_atomic(path, json_text(_object(route)))
    return path


def kept_route(name: str) -> Route:
    """Read a route that is kept.

    Parameters
    ----------
    name
        One of `kept_names`.

    Returns
    -------
    Route
        The route.

    Raises
    ------
    RouteFileError
        If its file cannot be read or is not as it was written.
    """
    path = library_folder() / f"{name}.json"
    try:
        with path.open("rb") as stream:
            content = stream.read(LARGEST_BYTES)
        return _route(name, json.loads(content))
    except OSError as error:
        raise RouteFileError(str(path), f"cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
        raise RouteFileError(str(path), "is not a route as this library keeps it; import it again") from error


def forget_route(name: str) -> None:
    """Remove a route that is kept.

    Raises
    ------
    UnknownRouteError
        If none is kept under that name.
    """
    if name not in kept_names():
        raise UnknownRouteError(name, kept_names())
    (library_folder() / f"{name}.json").unlink(missing_ok=True)


def check_name(name: str) -> None:
    """Refuse what cannot be the name of a kept route.

    Raises
    ------
    RouteError
        If it holds anything but small letters, digits, dots and hyphens, or is longer than 60.
    """
    if not _NAME.fullmatch(name):
        raise RouteError(
            f"{name!r} is no name for a route; use up to 60 small letters without accents, digits, dots and hyphens"
        )


def _object(route: Route) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "title": route.title,
        "basis": route.basis,
        "source": route.source,
        "licence": route.licence,
        "stops": [{**asdict(stop), "point": stop.point._asdict()} for stop in route.stops],
        "course": [[point.lon, point.lat, km] for point, km in route.course],
    }


def _route(name: str, kept: dict[str, Any]) -> Route:
    if kept["schema"] != SCHEMA:
        raise ValueError(kept["schema"])
    stops = tuple(Stop(**{**stop, "point": LonLat(**stop["point"])}) for stop in kept["stops"])
    course = tuple((LonLat(lon, lat), float(km)) for lon, lat, km in kept["course"])
    return Route(
        name=name,
        title=str(kept["title"]),
        stops=stops,
        basis=str(kept["basis"]),
        source=str(kept["source"]),
        licence=str(kept["licence"]),
        course=course,
    )
