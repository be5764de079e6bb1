"""What a sentence says of one place, the answer of every reading in `roles`."""

from __future__ import annotations

from typing import NamedTuple

from ..claims import Group, Role
from ..syntax.moods import Mood
from ..syntax.people import Subject

#: What a role is worth where what it tells has not happened.
NOT_HAPPENED: dict[Role, Role] = {
    "at": "toward",
    "passed": "toward",
    "toward": "toward",
    "origin": "origin",
    "ended": "destination",  # "concluirá en X"
}
WIDE_KINDS = frozenset({"border", "country", "continent"})
PEOPLE: frozenset[Subject] = frozenset({"group", "crowd"})


class Finding(NamedTuple):
    """What a sentence says of one place.

    Attributes
    ----------
    role, group
        As in a claim.
    verb
        Index of the verb or noun that says so, None where there is none.
    mood
        Of that verb, None where there is none.
    is_stop
        True for what is done in one spot: one camps in a town rather than in the state it shares its name with.
    is_earlier
        True for what the sentence looks back on, whose day is not its own.
    """

    role: Role
    group: Group = "main"
    verb: int | None = None
    mood: Mood | None = None
    is_stop: bool = False
    is_earlier: bool = False

    @property
    def is_done(self) -> bool:
        """Whether the group has been there already."""
        return self.role == "at" and self.mood is not None and self.mood.tense == "past" and not self.mood.planned

    def past(self, left_out: int) -> Finding:
        """Count its verb in a sentence that has one chunk more, by that chunk's index."""
        if self.verb is None or self.verb < left_out:
            return self
        return self._replace(verb=self.verb + 1)
