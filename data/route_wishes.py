"""Which routes a user wishes to measure along, and how they are to be laid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MOST_ROUTES = 20
MOST_DETOUR = 5.0
"""No road is so much longer than the straight line; a typing error may be."""


@dataclass(frozen=True, slots=True)
class RouteWish:
    """Routes asked for.

    Attributes
    ----------
    routes
        Each the name of a route, a file with a line, or a chain of places ("A > B > C"); none for the likeliest.
    detour
        Road length over the geodesic length of each leg of a chain, or of a route laid through reported places; None
        for what roads over such distances measured elsewhere.
    router
        Address of a routing server to ask for the road instead; None to ask nobody.
    """

    routes: tuple[str, ...] = ()
    detour: float | None = None
    router: str | None = None


Wished = RouteWish | Sequence[str] | str | None


def wish_of(wished: Wished, *, story: RouteWish, beside: Path | None = None) -> RouteWish:
    """Give what is wished, what is not said being as the story has it.

    Parameters
    ----------
    wished
        What the caller asks for: a wish, one route, several, or nothing.
    story
        What the story says.
    beside
        The story file; its routes may be files that lie beside it.

    Returns
    -------
    RouteWish
        The wish.
    """
    if not isinstance(wished, RouteWish):
        wished = RouteWish((wished,) if isinstance(wished, str) else tuple(wished or ()))
    told = tuple(_beside(route, beside) for route in story.routes)
    detour = story.detour if wished.detour is None else wished.detour
    return RouteWish(wished.routes or told, detour, wished.router or story.router)


def names_file(text: str | Path) -> bool:
    """Tell whether a text is the path of a file that is there; a chain of places may be longer than a path can be."""
    try:
        return Path(text).is_file()
    except (OSError, ValueError):
        return False


def _beside(route: str, story: Path | None) -> str:
    """Give the path of a route that is a file beside the story, else the route as it is."""
    if story is None or not route.strip():
        return route
    file = story.parent / route
    return str(file) if names_file(file) else route
