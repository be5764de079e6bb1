"""What is asked of every reading of a sentence: what it says of one of its places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ..syntax.chunk import Chunk
from ..syntax.government import Government
from .doers import Topic


class Asked(NamedTuple):
    """A place in a sentence, with all that a reading may need to know of it.

    Attributes
    ----------
    sentence
        The chunks of the sentence.
    place
        Index of the place's chunk.
    hangs
        What the place hangs on.
    kind
        Kind of the likeliest place ("town", "country", …).
    topic
        Whom the text before spoke of.
    is_caption
        Whether the sentence is a photo caption, where people unnamed are the group.
    """

    sentence: Sequence[Chunk]
    place: int
    hangs: Government
    kind: str
    topic: Topic
    is_caption: bool = False
