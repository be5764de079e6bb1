"""Options that say something over the story file; a command gets what was said as `said`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import wraps
from typing import Any, Literal, TypeVar, get_args

import click

from ..data.overrides import Overrides
from ..data.story_values import MAX_LENGTH_KM, MOST_A_DAY_KM, coarseness, meant
from ..track.care import COARSEST_KM, FINEST_KM, LIVE_DAYS, LONGEST_DELAY_H, Coarseness
from ..track.modes import Mode, Travel
from .options import Day

Command = TypeVar("Command", bound=Callable[..., Any])

_PACES = re.compile(r"(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)")


class TravelMode(click.ParamType["Mode | Travel"]):
    """A mode of travel: one that is known, or slow and fast days in kilometres."""

    name = "mode"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> Mode | Travel:
        """Read a mode.

        Parameters
        ----------
        value
            What was typed.
        param, ctx
            Where, for the message.

        Returns
        -------
        Mode or Travel
            One that is known, or one without lifts whose days are as long as was said.

        Raises
        ------
        click.BadParameter
            If it is neither.
        """
        text = str(value)
        for mode in get_args(Mode):
            if text == mode:
                return mode  # type: ignore[no-any-return]  # a literal of Mode
        found = _PACES.fullmatch(text)
        if found is None:
            raise click.BadParameter(
                f"{text!r} is no mode of travel; write walk, vehicle, or the kilometres of a slow and a fast day, such "
                f"as 60-160{meant(text, get_args(Mode))}",
                ctx,
                param,
            )
        slow, fast = float(found[1]), float(found[2])
        if not 0 < slow <= fast <= MOST_A_DAY_KM:
            raise click.BadParameter(
                f"{text} km a day: the slow day comes first, both above 0 and at most {MOST_A_DAY_KM:,.0f}", ctx, param
            )
        return Travel("as stated", (slow, fast))


class Coarsening(click.ParamType['Coarseness | Literal["none"]']):
    """How coarsely places are told: by region, or rounded to kilometres."""

    name = "coarseness"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> Coarseness | Literal["none"]:
        """Read how coarsely.

        Parameters
        ----------
        value
            What was typed.
        param, ctx
            Where, for the message.

        Returns
        -------
        float, ``region`` or ``none``
            What was meant.

        Raises
        ------
        click.BadParameter
            If it is none of these, or the kilometres are out of bounds.
        """
        found = coarseness(value)
        if found is None:
            told = f"write region, or kilometres from {FINEST_KM:g} to {COARSEST_KM:g}, such as 50km"
            raise click.BadParameter(f"{str(value)!r} is not how coarse it can be; {told}", ctx, param)
        return found


def _a_length(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    if value is not None and math.isnan(value):  # which no bound of a range keeps out
        raise click.BadParameter(f"nan is not in the range 0<x<={MAX_LENGTH_KM}.", ctx, param)
    return value


def _a_text(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None and not value.strip():
        raise click.BadParameter("is empty; leave it out to take the story's", ctx, param)
    return value


_OPTIONS = {
    "title": click.option("--title", callback=_a_text, help="Title of what is written.  [default: the story's]"),
    "departed": click.option(
        "--departed",
        type=Day(),
        help="Day the group set out that is meant, where the articles follow several.  [default: the story's]",
    ),
    "departed_from": click.option(
        "--departed-from",
        metavar="TOWN",
        callback=_a_text,
        help="Town the group set out from that is meant.  [default: the story's, else the group most articles follow]",
    ),
    "reported_length_km": click.option(
        "--reported-length-km",
        type=click.FloatRange(0, MAX_LENGTH_KM, min_open=True),
        callback=_a_length,
        metavar="KM",
        help="Length of the whole way to hold progress against.  [default: the story's, else what the articles say]",
    ),
    "mode": click.option(
        "--mode",
        type=TravelMode(),
        metavar="MODE",
        help="How the group travels: walk, vehicle, or the kilometres of a slow and a fast day, such as 60-160.  "
        "[default: the story's, else the likelier]",
    ),
    "delay": click.option(
        "--delay",
        type=click.IntRange(0, LONGEST_DELAY_H),
        metavar="HOURS",
        help="Withhold what is newer: tell the story as it was known so many hours before the newest article, or "
        "before the day of --on.  [default: the story's, else 0]",
    ),
    "coarsen": click.option(
        "--coarsen",
        type=Coarsening(),
        metavar="region|KM",
        help="Withhold what is finer: name places by state or department only, or round positions to kilometres, such "
        "as 50km; quotes, titles and links go.  [default: the story's, else none]",
    ),
    "no_live": click.option(
        "--no-live/--live",
        "no_live",
        default=None,
        help=f"Withhold the last {LIVE_DAYS} days, forecasts and what remains of the way.  [default: the story's, "
        "else --live]",
    ),
}

CARE = ("delay", "coarsen", "no_live")
"""What is withheld for people at risk; for every command that tells of a story."""


def story_options(*names: str) -> Callable[[Command], Command]:
    """Give the options that say something over the story.

    Parameters
    ----------
    names
        Fields of `Overrides` that the command has use for; none for all.

    Returns
    -------
    Callable
        A decorator; the command gets `said`, an `Overrides`.
    """
    chosen = [name for name in _OPTIONS if not names or name in names]

    def decorate(command: Command) -> Command:
        @wraps(command)
        def with_overrides(*args: object, **given: object) -> object:
            said: dict[str, Any] = {name: given.pop(name) for name in chosen}
            return command(*args, said=Overrides(**said), **given)

        found: Any = with_overrides
        for name in reversed(chosen):
            found = _OPTIONS[name](found)
        return found  # type: ignore[no-any-return]  # click's decorators keep what they are given

    return decorate
