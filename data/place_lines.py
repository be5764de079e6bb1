"""Place names as lines of JSON: what is told of a place, and of a reason, is written once for all that tell it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from ..geo.place import Candidate, Place
from .objects import PLACES_RIVALS_MAX, MentionLike, rounded_degrees, rounded_tenth
from .output import json_piece

#: Places and reasons whose text is kept; news repeats them.
_REMEMBERED = 1 << 12
_FLAGS = {False: "false", True: "true"}


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
    reason, log_odds = why
    return f'{{"reason":{json_piece(reason)},"log_odds":{log_odds!r}}}'


@lru_cache(_REMEMBERED)
def _place(place: Place) -> tuple[str, str, str]:
    """Write what is told of a place where a name means it, where it is a rival (without its end), and of its source."""
    name, kind = f'"name":{json_piece(place.name)}', f'"kind":"{place.kind}"'
    state, country = f'"admin1":{_or_null(place.admin1)}', f'"country":{_or_null(place.country)}'
    point = f'"lat":{rounded_degrees(place.point.lat)!r},"lon":{rounded_degrees(place.point.lon)!r}'
    point = f'"geonameid":{"null" if place.geonameid is None else place.geonameid},{point}'
    source = "" if place.source is None else f',"source":{json_piece(place.source)}'
    rival = f'{{{name},{kind},{state},{country},{point},"radius_km":{rounded_tenth(place.radius_km)!r}{source}'
    return f"{name},{kind},{country},{state},{point}", rival, source


def _or_null(text: str | None) -> str:
    return "null" if text is None else json_piece(text)
