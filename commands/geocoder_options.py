"""Options that let a command ask an online geocoder; without them nobody is asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import click

from ..errors import GeocoderError

if TYPE_CHECKING:
    from ..data.geocoder import Geocoder

Command = TypeVar("Command", bound=Callable[..., Any])


def geocoder_options(command: Command) -> Command:
    """Give ``--geocoder`` and what belongs to it; the command gets `geocoder`, None where it was not asked for."""

    @wraps(command)
    def with_geocoder(
        *args: object,
        geocoder: str | None,
        contact: str | None,
        geocoder_url: str | None,
        scheduled: bool,
        **others: object,
    ) -> object:
        chosen = _chosen(geocoder, contact, geocoder_url, scheduled=scheduled)
        return command(*args, geocoder=chosen, **others)

    options = (
        click.option(
            "--geocoder",
            metavar="NAME",
            help="Ask this online geocoder, such as nominatim, for names the gazetteer cannot place; only names are "
            "sent. Its keys come from the environment (CARAVAN_MAP_GEOCODER_API_KEY).  [default: nobody is asked]",
        ),
        click.option(
            "--contact",
            metavar="ADDRESS",
            help="Your e-mail or web address, which nominatim asks for.  [default: none]",
        ),
        click.option(
            "--geocoder-url", metavar="URL", help="Another server of that geocoder.  [default: its usual one]"
        ),
        click.option(
            "--scheduled",
            is_flag=True,
            help="Ask four times a minute, not sixty.  [default: where no terminal is attached]",
        ),
    )
    found: Any = with_geocoder
    for option in reversed(options):
        found = option(found)
    return found  # type: ignore[no-any-return]  # click's decorators keep what they are given


def _chosen(name: str | None, contact: str | None, url: str | None, *, scheduled: bool) -> Geocoder | None:
    """Give the geocoder, refused here and not after the articles are read where it cannot be asked."""
    if name is None:
        lonely = next((each for each, given in (("--contact", contact), ("--geocoder-url", url)) if given), None)
        if lonely is not None or scheduled:
            raise click.UsageError(f"{lonely or '--scheduled'} is of use only with --geocoder")
        return None
    from ..data.geocoder import Geocoder
    from ..data.geocoder_service import service

    try:
        geocoder = Geocoder(name, contact, url, scheduled=scheduled or not _is_attended())
        service(geocoder)
    except GeocoderError as error:
        raise click.BadParameter(str(error), param_hint="--geocoder") from error
    return geocoder


def _is_attended() -> bool:
    """Tell whether somebody sits before it: a job of cron or of a server has no terminal on either stream."""
    return any(stream is not None and stream.isatty() for stream in (sys.stdin, sys.stderr))
