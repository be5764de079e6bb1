"""Place names as lines of JSON: what is told of a place, and of a reason, is written once for all that tell it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..geo.place import Candidate, Place
from .objects import PLACES_RIVALS_MAX, MentionLike, place_object
from .output import json_piece

#: Places and reasons whose text is kept; news repeats them.
_REMEMBERED = 1 << 12
_FLAGS = {False: "false", True: "true"}
#: What of a place is told of the one that a name means, in order.
_CHOSEN = ("name", "kind", "country", "admin1", "geonameid", "lat", "lon")


def places_line(document: str, mentions: Iterable[MentionLike]) -> str:
    """Write the place names of one document as `payloads.places_payload` gives them.

    Parameters
    ----------
    document
        Its id.
    mentions
        The names found, in order of the text.

    Returns
    -------
    str
        One line of JSON, line ending included.
    """
    return f'{{"id":{json_piece(document)},"places":[{",".join(map(_mention, mentions))}]}}\n'


def _mention(mention: MentionLike) -> str:
    chosen = mention.candidates[0]
    told, _, source = _place(chosen.place)
    why = ",".join(map(_reason, mention.why))
    rivals = ",".join(map(_rival, mention.candidates[1 : PLACES_RIVALS_MAX + 1]))
    return (
        f'{{"start":{mention.start},"end":{mention.end},"text":{json_piece(mention.text)},{told},'
        f'"demonym":{_FLAGS[mention.demonym]},"coarse":{_FLAGS[mention.coarse]},'
        f'"probability":{_share(f"{chosen.prior:.3f}")},"why":[{why}],"rivals":[{rivals}]{source}}}'
    )


def _rival(rival: Candidate) -> str:
    return f'{_place(rival.place)[1]},"probability":{_share(f"{rival.prior:.3f}")}}}'


@lru_cache(_REMEMBERED)
def _share(decimals: str) -> str:
    """Write a probability that is given with three decimals; to round each takes three times as long."""
    return json_piece(float(decimals))


@lru_cache(_REMEMBERED)
def _reason(why: tuple[str, float]) -> str:
    return json_piece({"reason": why[0], "log_odds": why[1]})


@lru_cache(_REMEMBERED)
def _place(place: Place) -> tuple[str, str, str]:
    """Write what is told of a place where a name means it, where it is a rival (without its end), and of its source."""
    told: dict[str, object] = {**place_object(place)}
    source = f',"source":{json_piece(told["source"])}' if "source" in told else ""
    return json_piece({key: told[key] for key in _CHOSEN})[1:-1], json_piece(told)[:-1], source
