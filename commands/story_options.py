"""Options that say something over the story file; a command gets what was said as `said`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, get_args

import click

from ..data.overrides import Overrides
from ..data.story_values import MAX_LENGTH_KM, MOST_A_DAY_KM, meant
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
}


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
