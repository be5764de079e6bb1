"""The options of every command that answers from a story's progress."""

from __future__ import annotations

from .geocoder_options import geocoder_options
from .options import Command, level_option, on_option, route_option
from .story_options import story_options


def asked_options(command: Command) -> Command:
    """Give the options that say what is asked of the story; the command gets them as `pipeline.asked.Asked`."""
    return on_option(route_option(story_options()(level_option(geocoder_options(command)))))
