"""Contradictions as the contracts have them, and as a table for people (kilometres, ISO days)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..geo.stop import Stop
from .contracts import ContradictionObject, PlaceObject, SideObject, VoiceObject
from .objects import place_object, rounded_tenth
from .tables import Cell, Column, Table

if TYPE_CHECKING:
    from ..track.contradictions import Contradiction, Side
    from ..wording.language import Language

_PLACE_CELLS, _VOICE_CELLS = 24, 30


def contradiction_object(found: Contradiction) -> ContradictionObject:
    """Give what cannot all hold, with who says so."""
    return {
        "group": found.group,
        "start": found.first.isoformat(),
        "end": found.last.isoformat(),
        "settled": found.settled is not None,
        "sides": [_side(side) for side in found.sides],
    }


def contradicted(found: Iterable[Contradiction]) -> Mapping[str, list[str]]:
    """Name, by claim id, the claims that each one cannot hold with: those of the other sides, of which one is right."""
    rivals: dict[str, dict[str, None]] = {}
    for item in found:
        for side in item.sides:
            others = [each for each in item.sides if each is not side and not (each.used and side.used)]
            claims = [voice.claim for each in others for voice in each.voices]
            for voice in side.voices:
                rivals.setdefault(voice.claim, {}).update(dict.fromkeys(claims))
    return {claim: list(others) for claim, others in rivals.items()}


def contradictions_table(
    found: Sequence[ContradictionObject], told: Language, *, stops: Sequence[Stop] = (), is_cut: bool = False
) -> Table:
    """Lay out contradictions for reading: a line a side, the believed one of each first.

    Parameters
    ----------
    found
        The contradictions.
    told
        The language.
    stops
        Of the route; a place that is one of them goes by the stop's label.
    is_cut
        Whether long cells may be cut short.

    Returns
    -------
    Table
        The days in dispute stand in the first line of each only.
    """
    from ..wording.words import Words
    from .timeline_words import TimelineWords  # Babel is loaded where something is told

    labels = {stop.geonameid: stop.label for stop in stops if stop.geonameid is not None}
    names = told.phrases.labels.contradiction_columns
    spoken = TimelineWords(Words(told))
    rows = (row for item in found for row in _rows(item, told, lambda place: spoken.place(place, labels)))
    columns = [Column(name) for name in names]
    columns[2] = Column(names[2], width=_PLACE_CELLS if is_cut else None, least=10)
    columns[3] = Column(names[3], "right")
    columns[4] = Column(names[4], width=_VOICE_CELLS if is_cut else None, least=12)
    columns[5] = Column(names[5], "right")
    return Table(tuple(columns), tuple(rows))


def _side(side: Side) -> SideObject:
    return {
        "place": place_object(side.place),
        "km": None if side.km is None else rounded_tenth(side.km),
        "start": side.first.isoformat(),
        "end": side.last.isoformat(),
        "ended": side.ends,
        "posterior": round(side.posterior, 3),
        "used": side.used,
        "voices": [
            {
                "claim": voice.claim,
                "article": voice.article,
                "outlet": voice.outlet,
                "said_by": voice.said_by,
                "quote": voice.quote,
            }
            for voice in side.voices
        ],
    }


def _rows(
    item: ContradictionObject, told: Language, name: Callable[[PlaceObject], str]
) -> Iterator[tuple[Cell, ...]]:  # fmt: skip
    words = told.phrases.labels
    for number, side in enumerate(item["sides"]):
        place = name(side["place"])
        held = words.believed if side["used"] else words.doubted if item["settled"] else words.undecided
        yield (
            _days(side),
            words.groups[item["group"]] if number == 0 else "",
            told.tell(words.ended_there, place=place) if side["ended"] else place,
            None if side["km"] is None else told.number(side["km"]),
            "; ".join(dict.fromkeys(_voice(voice, told) for voice in side["voices"])),
            told.percent(100 * side["posterior"]),
            held,
        )


def _days(side: SideObject) -> str:
    return side["start"] if side["start"] == side["end"] else f"{side['start']}/{side['end'][5:]}"


def _voice(voice: VoiceObject, told: Language) -> str:
    outlet = f"{voice['outlet'] or voice['article']} ({voice['claim']})"
    if voice["said_by"] is None:
        return outlet
    return told.tell(told.phrases.labels.citing, outlet=outlet, said_by=voice["said_by"])
