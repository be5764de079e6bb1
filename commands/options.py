"""Arguments and options that several commands take."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..data.route_wishes import MOST_DETOUR, MOST_ROUTES, RouteWish, Wished
from ..data.web_addresses import WebAddress, is_web_address
from ..errors import LanguageError, without_keys

if TYPE_CHECKING:
    from ..wording.language import Language

Command = TypeVar("Command", bound=Callable[..., Any])

_FETCH = "caravan_map.fetch"


class Day(click.ParamType[date]):
    """A day as ISO 8601 writes it."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read a day.

        Parameters
        ----------
        value
            What was typed.
        param, ctx
            Where, for the message.

        Returns
        -------
        date
            The day.

        Raises
        ------
        click.BadParameter
            If it is not a day of the calendar.
        """
        try:
            return date.fromisoformat(str(value))
        except ValueError as error:
            raise click.BadParameter(f"{value!r} is not a day; write it like 2023-12-27", ctx, param) from error


def layout_option(*choices: str) -> Callable[[Command], Command]:
    """Give the option ``--format``, of which ``table`` is the default; the command gets it as `layout`."""
    return click.option(
        "--format", "layout", type=click.Choice(choices), default="table", show_default=True, help="How to print it."
    )


def _a_number(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    if value is not None and math.isnan(value):  # which no bound of a range keeps out
        raise click.BadParameter("nan is not in the range 0<x<1.", ctx, param)
    return value


class Source(click.ParamType[Path | WebAddress]):
    """A file, a folder, or an address, which is taken only together with ``--fetch``."""

    name = "path"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Path | WebAddress:
        """Tell an address from a path, which must be there.

        Parameters
        ----------
        value
            What was typed.
        param, ctx
            Where, for the message, and whether ``--fetch`` was given.

        Returns
        -------
        Path or WebAddress
            Either.

        Raises
        ------
        click.BadParameter
            If the path is not there, or an address was given without asking to fetch it.
        """
        text = str(value)
        if not is_web_address(text):
            return Path(os.fsdecode(click.Path(exists=True).convert(text, param, ctx)))
        if ctx is None or not ctx.meta.get(_FETCH):
            raise click.UsageError(
                f"{without_keys(text)} is an address, and nothing is fetched unasked; "
                "add --fetch, or save the page to a file",
                ctx,
            )
        return WebAddress(text)


def _allow_fetching(ctx: click.Context, param: click.Parameter, value: bool) -> None:  # noqa: ARG001, FBT001 - click's
    ctx.meta[_FETCH] = value


def paths_argument(command: Command) -> Command:
    """Give the argument ``PATH...``, and ``--fetch``, which lets it be an address; the command gets `paths`."""
    with_option = click.option(
        "--fetch",
        is_flag=True,
        is_eager=True,  # known before the argument is looked at
        expose_value=False,
        callback=_allow_fetching,
        help="Fetch each PATH that is an http or https address.  [default: nothing is fetched]",
    )(command)
    return click.argument("paths", nargs=-1, type=Source(), metavar="[PATH]...")(with_option)


on_option = click.option(
    "--on", type=Day(), help="As known on this day, such as 2023-12-27.  [default: day of the newest article]"
)
_DETOUR, _ROUTER = "caravan_map.detour", "caravan_map.router"


def _remember(key: str) -> Callable[[click.Context, click.Parameter, object], None]:
    def remember(ctx: click.Context, param: click.Parameter, value: object) -> None:  # noqa: ARG001 - click's
        ctx.meta[key] = value

    return remember


def _wish(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> Wished:
    """Put together what is wished of the route: None where nothing is, a text where one route alone is named."""
    if len(value) > MOST_ROUTES:
        raise click.BadParameter(f"at most {MOST_ROUTES} routes are compared", ctx, param)
    detour, router = ctx.meta.get(_DETOUR), ctx.meta.get(_ROUTER)
    if detour is None and router is None and len(value) <= 1:
        return value[0] if value else None
    return RouteWish(value, detour, router)


_DETOUR_HELP = (
    "Road length over straight length, where a route is laid through places.  "
    "[default: the story's, else as measured on known roads]"
)
_ROUTER_HELP = (
    "Valhalla or OSRM server to ask for the road where a route is laid through places, such as http://localhost:8002.  "
    "[default: nobody is asked]"
)
detour_option = click.option("--detour", type=click.FloatRange(1, MOST_DETOUR), metavar="FACTOR", help=_DETOUR_HELP)
router_option = click.option("--router", metavar="URL", help=_ROUTER_HELP)


def route_option(command: Command) -> Command:
    """Give the options ``--route``, ``--detour`` and ``--router``; the command gets what is wished as `route`."""
    for name, kind, key, told in (
        ("--router", click.STRING, _ROUTER, _ROUTER_HELP),
        ("--detour", click.FloatRange(1, MOST_DETOUR), _DETOUR, _DETOUR_HELP),
    ):
        command = click.option(
            name,
            type=kind,
            metavar="URL" if key == _ROUTER else "FACTOR",
            is_eager=True,  # known before --route is looked at
            expose_value=False,
            callback=_remember(key),
            help=told,
        )(command)
    return click.option(
        "--route",
        multiple=True,
        metavar="ROUTE",
        callback=_wish,
        help="Route to measure along: a name of `route list`, a file with a line (GPX, GeoJSON, KML, GeoPackage, WKT), "
        'or a chain of places such as "A > B > C". Given several times: they are compared.  '
        "[default: the story's, else the likeliest]",
    )(command)


level_option = click.option(
    "--level",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    metavar="PROBABILITY",
    callback=_a_number,
    help="Probability that each range should hold the truth.  [default: the story's, else 0.8]",
)


class Lang(click.ParamType["Language"]):
    """A language there are words in, with or without a country."""

    name = "language"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Language:
        """Read a language.

        Parameters
        ----------
        value
            What was typed.
        param, ctx
            Where, for the message.

        Returns
        -------
        Language
            The language.

        Raises
        ------
        click.BadParameter
            If there are no words in it.
        """
        from ..wording.language import language  # Babel is loaded where something is told

        try:
            return language(str(value))
        except LanguageError as error:
            raise click.BadParameter(str(error), ctx, param) from error


lang_option = click.option(
    "--lang",
    type=Lang(),
    default="en",
    show_default=True,
    metavar="LANGUAGE",
    help="Language of the words: en or es, with a country for its days and numbers, such as es-MX.",
)


def help_if_alone(ctx: click.Context) -> None:
    """Print a group's help where none of its commands is named."""
    if ctx.invoked_subcommand is None:
        click.echo(ctx.get_help())
