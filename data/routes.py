"""The routes that come with the library, read from their embedded tables (kilometres; WGS 84 degrees)."""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

from ..errors import RouteError, UnknownRouteError
from ..geo.place import LonLat
from ..geo.route import Route, Stop, stops_along
from .route_library import kept_names, kept_route

COLUMNS = ("lon", "lat", "name", "alias", "admin1", "admin1_code", "geonameid", "population", "role", "detour")


def route_names() -> tuple[str, ...]:
    """Name the routes there are, in the order of their index."""
    return tuple(_index()["route"])


@lru_cache(maxsize=8)
def load_route(name: str) -> Route:
    """Load a route by name.

    Parameters
    ----------
    name
        One of `route_names`.

    Returns
    -------
    Route
        The route, with chainages.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    """
    if name not in route_names():
        raise UnknownRouteError(name, route_names())
    index = _index()
    entry = index["route"][name]
    return Route(
        name=name,
        title=entry["title"],
        stops=_stops(_folder() / f"{name}.csv"),
        basis=entry["basis"],
        source=index["source"],
        licence=index["licence"],
        titles=tuple(entry.get("titles", {}).items()),
    )


def known_routes() -> tuple[str, ...]:
    """Name all routes that are found by name: those that come with the library, then those the user keeps."""
    packaged = route_names()
    return (*packaged, *(name for name in kept_names() if name not in packaged))


def find_route(name: str) -> Route:
    """Load a route by name, one that comes with the library or one the user keeps.

    Parameters
    ----------
    name
        One of `known_routes`.

    Returns
    -------
    Route
        The route.

    Raises
    ------
    UnknownRouteError
        If no route goes by that name.
    RouteFileError
        If it is kept and its file is damaged.
    """
    if name in route_names():
        return load_route(name)
    if name in kept_names():
        return kept_route(name)
    raise UnknownRouteError(name, known_routes())


def read_stops(text: str) -> tuple[Stop, ...]:
    """Read a chain of places from CSV text.

    Parameters
    ----------
    text
        CSV with a header; the columns are those of `COLUMNS`, in any order.

    Returns
    -------
    tuple[Stop, ...]
        The places in order, with chainages.

    Raises
    ------
    RouteError
        If a column is missing, a value is not what its column asks for, or there are fewer than two places.
    """
    reader = csv.DictReader(text.splitlines())
    missing = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
    if missing:
        raise RouteError(f"the table of stops lacks {', '.join(missing)}; its columns are {', '.join(COLUMNS)}")
    stops: list[Stop] = []
    detours: list[float] = []
    for line, row in enumerate(reader, start=2):
        try:
            stops.append(_stop(row))
            detours.append(float(row["detour"] or 1.0))
        except (TypeError, ValueError) as error:
            raise RouteError(f"line {line} of the table of stops is wrong: {error}") from error
    return stops_along(stops, detours=detours[1:])


def _stop(row: Mapping[str, str]) -> Stop:
    return Stop(
        name=row["name"],
        admin1=row["admin1"],
        point=LonLat(float(row["lon"]), float(row["lat"])),
        geonameid=int(row["geonameid"]) if row["geonameid"] else None,
        population=int(row["population"] or 0),
        role=row["role"],
        km=0.0,
        admin1_code=row["admin1_code"] or None,
        alias=row["alias"] or None,
    )


def _stops(table: Traversable) -> tuple[Stop, ...]:
    return read_stops(table.read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def _index() -> dict[str, Any]:
    return tomllib.loads((_folder() / "routes.toml").read_text(encoding="utf-8"))


def _folder() -> Traversable:
    return files(__package__) / "routes"
