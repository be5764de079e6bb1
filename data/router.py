"""Asks a routing server, Valhalla or OSRM, for the road between places; each leg once, and kept (degrees)."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import pairwise
from typing import Any, Literal
from urllib.parse import urlsplit

import numpy as np

from ..errors import RouterError
from ..geo.distance import Floats, distance_km
from ..geo.place import LonLat, Place
from .road_store import Line, RoadStore, open_road_store

Engine = Literal["valhalla", "osrm"]
Costing = Literal["walk", "vehicle"]

TIMEOUT_S = 30.0
"""Seconds for one leg."""
LONGEST_S = 300.0
"""Seconds for a whole way."""
FARTHEST_ROAD_KM = 25.0
"""A road that starts or ends farther than this from the place it was asked for is another's."""
_PROFILES: dict[Engine, dict[Costing, str]] = {
    "valhalla": {"walk": "pedestrian", "vehicle": "auto"},
    "osrm": {"walk": "foot", "vehicle": "driving"},
}
_ADDRESS = re.compile(r"(?:(valhalla|osrm)\+)?(https?://.+)", re.IGNORECASE)
_DIGITS = 6
#: What Valhalla and OSRM say where they know no road: no path, no suitable edges near, no segment.
_NO_ROAD = re.compile(
    "no path could be found|no suitable edges|unconnected regions|impossible route|could not find a matching segment"
)
_USER_AGENT = "caravan-map"


@dataclass(frozen=True, slots=True)
class Router:
    """A routing server.

    Attributes
    ----------
    url
        Its address, without a slash at the end.
    engine
        What it runs; None to find out.
    """

    url: str
    engine: Engine | None = None


def router_of(address: str) -> Router:
    """Read the address of a routing server.

    Parameters
    ----------
    address
        An http or https address; ``valhalla+`` or ``osrm+`` before it tells what runs there.

    Returns
    -------
    Router
        The server; nothing has been asked yet.

    Raises
    ------
    RouterError
        If it is no such address.
    """
    found = _ADDRESS.fullmatch(address.strip())
    parts = urlsplit(found[2]) if found else None
    if found is None or parts is None or not parts.hostname or parts.query or parts.fragment or parts.username:
        raise RouterError(address, "is no address of a routing server; write one like http://localhost:8002")
    engine: Engine | None = None
    if found[1]:
        engine = "valhalla" if found[1].lower() == "valhalla" else "osrm"
    return Router(found[2].rstrip("/"), engine)


class Roads:
    """The roads of one server.

    Parameters
    ----------
    router
        The server.
    costing
        Whether roads are for people on foot or for vehicles.
    store
        What was told before; None for the store in the user's cache folder.
    """

    def __init__(self, router: Router, *, costing: Costing, store: RoadStore | None = None) -> None:
        self._router = router
        self._costing = costing
        self._store = store or open_road_store(router.url)
        self._client: Any = None
        self._engine = router.engine
        self._is_guess = False

    def legs(self, places: Sequence[Place]) -> list[Floats | None]:
        """Ask for the road between each place and the next.

        Parameters
        ----------
        places
            At least two, in order.

        Returns
        -------
        list
            For each leg its vertices, degrees, shape ``(n, 2)``, from the first place to the second; None where the
            server knows no road.

        Raises
        ------
        RouterError
            If the server does not answer, refuses, or takes too long.
        """
        deadline = time.monotonic() + LONGEST_S
        found: list[Floats | None] = []
        for start, end in pairwise(places):
            if time.monotonic() > deadline:
                raise self._error(f"takes longer than {LONGEST_S:.0f} s for the whole way")
            found.append(self._leg(start, end))
        return found

    def _leg(self, start: Place, end: Place) -> Floats | None:
        points = tuple((round(each.point.lon, _DIGITS), round(each.point.lat, _DIGITS)) for each in (start, end))
        server = sha256(self._router.url.encode()).hexdigest()  # the address may hold a key, which is kept nowhere
        question = json.dumps([server, self._router.engine, self._costing, points])
        kept = self._store.kept(question)
        line = self._asked(points, f"{start.name} to {end.name}") if kept is None else kept.line
        if kept is None:
            self._store.keep(question, line)
        return None if line is None else np.array(line)

    def _asked(self, points: Line, what: str) -> Line | None:
        from routingpy import exceptions

        from .router_client import Unreachable

        try:
            client, profile = self._service(), _PROFILES[self._engine or "valhalla"][self._costing]
            more = {"geometries": "polyline6", "overview": "full"} if self._engine == "osrm" else {}
            told = client.directions(locations=[list(point) for point in points], profile=profile, **more)
            line = tuple((round(float(lon), _DIGITS), round(float(lat), _DIGITS)) for lon, lat, *_ in told.geometry)
        except Unreachable as error:
            raise self._error(str(error)) from error
        except exceptions.OverQueryLimit as error:
            raise self._error("says that it is asked too much; wait, or run a server of your own") from error
        except exceptions.RouterError as error:
            if not _NO_ROAD.search(str(error.message).lower()):
                raise self._error(f"{_refused(error, what)}{self._doubt}") from error
            return None
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise self._error(f"answers as no Valhalla or OSRM server does; check its address{self._doubt}") from error
        return line if _joins(line, points) else None

    def _error(self, reason: str) -> RouterError:
        return RouterError(self._router.url, reason)

    def _service(self) -> Any:  # noqa: ANN401 - routingpy ships no types
        """Make routingpy's router, after asking what runs there where that is not said."""
        from routingpy.routers import OSRM, Valhalla

        from .router_client import LimitedClient

        if self._client is None:
            self._engine = self._engine or self._found_out()
            kind = OSRM if self._engine == "osrm" else Valhalla
            self._client = kind(
                base_url=self._router.url, user_agent=_USER_AGENT, timeout=TIMEOUT_S, client=LimitedClient
            )
        return self._client

    @property
    def _doubt(self) -> str:
        """Give what to do where the engine was guessed, to be written behind an error."""
        return "; if Valhalla runs there, write valhalla+ before it" if self._is_guess else ""

    def _found_out(self) -> Engine:
        """Ask for its status, which Valhalla tells and OSRM does not know; what says neither is taken for OSRM."""
        from .router_client import fetched

        headers = {"User-Agent": _USER_AGENT}
        status, content = fetched(f"{self._router.url}/status", body=None, headers=headers, timeout_s=TIMEOUT_S)
        told = content[:4096]
        if (status == 200 and b'"version"' in told) or b'"error_code"' in told:
            return "valhalla"  # the second is what one says that is set up to tell no status
        self._is_guess = b'"code"' not in told
        return "osrm"


def _refused(error: Any, what: str) -> str:  # noqa: ANN401 - routingpy ships no types
    words = f"{error.message} (status {error.status})" if error.message else f"status {error.status}"
    return f"refuses the way from {what}: {words}"


def _joins(line: Line, points: Line) -> bool:
    """Tell whether a line leads from the one point to the other, and not from a road far off."""
    if len(line) < 2 or any(abs(lon) > 180 or abs(lat) > 90 for lon, lat in line):
        return False
    ends = zip((line[0], line[-1]), points, strict=True)
    return all(distance_km(LonLat(*end), LonLat(*point)) <= FARTHEST_ROAD_KM for end, point in ends)
