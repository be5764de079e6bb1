"""Claims that cannot both hold: who says what, and which of them the inference believes (days; kilometres).

Two claims of one group contradict each other where they put it, on the days they share, farther apart than it can go
in those days, the inference does not believe both, and different people say so: what one article tells of one day is a
way it came, or misread. A claim that is not believed and shares its days with none it contradicts is held against the
nearest ones that are believed, up to three days away; a report that the group has dissolved, against the next one that
finds it. A place off the route counts only against one that is believed: of two the route tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..geo.distance import distance_km
from ..geo.place import Place
from ..news.claims import BEEN_ROLES, Group, PositionClaim, Reading
from .evidence import days, known_on
from .motion import PACE_SPREAD
from .terrain import MAX_OFFSET_KM, is_area
from .track import Track, Verdict

WALKER_KM = 30.0
"""The longest mean day of a walker, for a track that knows no motion."""
NEAREST_DAYS = 3
"""How far from its own days a claim is held against others; set by hand."""
_GROUPS: frozenset[Group] = frozenset({"main", "vanguard", "rear"})
_VAGUE = frozenset({"country", "continent"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says it: the claim, its article, the outlet, and whom that cites; None where they are not named."""

    claim: str
    article: str
    outlet: str | None
    said_by: str | None
    quote: str


@dataclass(frozen=True, slots=True)
class Side:
    """One of the places, with all who put the group there on the same days; repeats are left out.

    Attributes
    ----------
    place
        The place the inference chose for the name.
    km
        Its chainage, None for an area and off the route.
    first, last
        The days they mean.
    ends
        True where the group is said to have dissolved there.
    posterior
        Probability that the likeliest of the claims is right, given all others.
    used
        Whether the inference believes it.
    voices
        Who says so.
    """

    place: Place
    km: float | None
    first: date
    last: date
    ends: bool
    posterior: float
    used: bool
    voices: tuple[Voice, ...]

    @property
    def speakers(self) -> frozenset[tuple[str, str | None]]:
        """Tell who speaks: each article, and whom it cites."""
        return frozenset((voice.article, voice.said_by) for voice in self.voices)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Places that cannot all hold.

    Attributes
    ----------
    group
        Whose.
    first, last
        The days in dispute: those of the claims that are not believed.
    sides
        At least two, the believed first, then in order of their posteriors.
    """

    group: Group
    first: date
    last: date
    sides: tuple[Side, ...]

    @property
    def settled(self) -> Side | None:
        """Give the side that the inference believes, None where it believes none."""
        return self.sides[0] if self.sides[0].used else None


def contradictions_of(track: Track, reading: Reading, *, on: date) -> tuple[Contradiction, ...]:
    """List what the claims disagree about.

    Parameters
    ----------
    track
        The track, with its verdicts.
    reading
        What it was inferred from.
    on
        The day asked for; what was not known then is left out.

    Returns
    -------
    tuple[Contradiction, ...]
        In order of days, then of groups. Claims of an open interval or one wider than ten days, of whole countries and
        of other groups are left out.

    Notes
    -----
    A state reaches from the first to the last of the route's stops in it; areas off the route are taken for discs.
    """
    sides = _sides(track, reading, on=on)
    reach_km = _reach_km(track)
    found: list[Contradiction] = []
    for group in sorted(sides):
        disputed: dict[tuple[date, date], dict[int, Side]] = {}
        by_day = _by_day(sides[group])
        for side in sides[group]:
            near = sides[group] if side.ends else _near(side, sides[group], by_day)
            others = [] if side.used else _against(side, near, track=track, reach_km=reach_km)
            if others:
                disputed.setdefault((side.first, side.last), {}).update({id(each): each for each in (side, *others)})
        for (first, last), members in disputed.items():
            found.append(Contradiction(group, first, last, _ordered(_merged(members.values()))))
    return tuple(sorted(_once(found), key=lambda item: (item.first, item.last, item.group)))


def _sides(track: Track, reading: Reading, *, on: date) -> dict[Group, list[Side]]:
    outlets = {article.id: article.source for article in reading.articles}
    grouped: dict[tuple[object, ...], list[tuple[PositionClaim, Verdict]]] = {}
    for claim in reading.positions:
        verdict = track.verdicts.get(claim.id)
        span = _span(claim, reading, on=on)
        if verdict is not None and span is not None and verdict.place.kind not in _VAGUE:
            key = (claim.group, verdict.place, *span, claim.role == "ended", verdict.used)
            grouped.setdefault(key, []).append((claim, verdict))
    found: dict[Group, list[Side]] = {}
    for members in grouped.values():
        claim, verdict = members[0]
        span = _span(claim, reading, on=on)
        if span is not None:
            found.setdefault(claim.group, []).append(
                Side(
                    verdict.place,
                    _km(verdict.place, track),
                    *span,
                    ends=claim.role == "ended",
                    posterior=max(each.posterior for _, each in members),
                    used=verdict.used,
                    voices=tuple(_voice(each, outlets.get(each.article)) for each, _ in members),
                )
            )
    return found


def _span(claim: PositionClaim, reading: Reading, *, on: date) -> tuple[date, date] | None:
    """Give the days a claim means, None where it does not tell where a group was, or not well enough when."""
    published = reading.published.get(claim.article)
    if claim.role not in BEEN_ROLES or claim.group not in _GROUPS or claim.same_as is not None:
        return None
    found = days(claim.date, published, on=on) if known_on(claim.date, published, on) else None
    return None if found is None or found[2] else (found[0], found[1])


def _voice(claim: PositionClaim, outlet: str | None) -> Voice:
    return Voice(claim.id, claim.article, outlet, claim.said_by, claim.quote)


def _by_day(sides: Sequence[Side]) -> dict[int, list[int]]:
    """Give the numbers of the sides that share each day, so that nobody need look through all of them."""
    found: dict[int, list[int]] = {}
    for number, side in enumerate(sides):
        for day in range(side.first.toordinal(), side.last.toordinal() + 1):
            found.setdefault(day, []).append(number)
    return found


def _near(side: Side, sides: Sequence[Side], by_day: Mapping[int, Sequence[int]]) -> list[Side]:
    """List the sides no farther from the days of one than any is held against it, in their order."""
    days = range(side.first.toordinal() - NEAREST_DAYS, side.last.toordinal() + NEAREST_DAYS + 1)
    return [sides[number] for number in sorted({number for day in days for number in by_day.get(day, ())})]


def _against(side: Side, others: Sequence[Side], *, track: Track, reach_km: float) -> list[Side]:
    """List what a side that is not believed contradicts: on its days, else nearby what is believed."""
    rivals = [
        other for other in others if _rival(side, other) and _disagree(side, other, track=track, reach_km=reach_km)
    ]
    same_days = [other for other in rivals if _apart(side, other) == 0]
    believed = [other for other in same_days if other.used]
    if believed or same_days:
        return believed or same_days
    near = [other for other in rivals if other.used and (side.ends or _apart(side, other) <= NEAREST_DAYS)]
    least = min((_apart(side, other) for other in near), default=0)
    return [other for other in near if _apart(side, other) == least]


def _rival(side: Side, other: Side) -> bool:
    """Tell whether another side is one to hold a side against: somebody else's, and one that settles or may settle."""
    if other is side or side.speakers & other.speakers:
        return False
    return other.used or (side.posterior > 0 and other.posterior > 0)


def _disagree(one: Side, other: Side, *, track: Track, reach_km: float) -> bool:
    if one.ends and other.first > one.last:
        return True
    most = max((one.last - other.first).days, (other.last - one.first).days)
    return _gap_km(one, other, track=track) > reach_km * (1 + most)


def _apart(one: Side, other: Side) -> int:
    """Count the days from the end of the earlier to the start of the later; 0 where they share a day."""
    return max(0, (one.first - other.last).days, (other.first - one.last).days)


def _gap_km(one: Side, other: Side, *, track: Track) -> float:
    """Measure how far apart two places lie: along the route where both are on it, else straight, less their radii."""
    here, there = _stretch(one, track), _stretch(other, track)
    if here is not None and there is not None:
        return max(0.0, here[0] - there[1], there[0] - here[1])
    points = [
        place.point if not place.line else track.route.point_at(track.route.locate(place)[0])
        for place in (one.place, other.place)
    ]
    radii = sum(side.place.radius_km for side in (one, other) if is_area(side.place))
    return max(0.0, distance_km(*points) - radii)


def _stretch(side: Side, track: Track) -> tuple[float, float] | None:
    """Give a town's chainage twice, or the first and last of the stops in a state; None off the route."""
    if side.km is not None:
        return side.km, side.km
    code = side.place.admin1_code
    inside = [stop.km for stop in track.route.stops if code is not None and stop.admin1_code == code]
    return (min(inside), max(inside)) if inside and is_area(side.place) else None


def _km(place: Place, track: Track) -> float | None:
    if is_area(place):
        return None
    km, offset_km = track.route.locate(place)
    return km if offset_km <= MAX_OFFSET_KM else None


def _reach_km(track: Track) -> float:
    """Give how far a group may well come in a day without a lift: two deviations over the longest mean day."""
    regimes = track.outlook.motion.regimes if track.outlook else ()
    return (1 + 2 * PACE_SPREAD) * max((regime.pace_km for regime in regimes), default=WALKER_KM)


def _merged(sides: Iterable[Side]) -> Iterator[Side]:
    """Make one of the sides that put the group in one place and are believed, or not, alike."""
    alike: dict[tuple[Place, bool, bool], list[Side]] = {}
    for side in sides:
        alike.setdefault((side.place, side.used, side.ends), []).append(side)
    for members in alike.values():
        yield replace(
            members[0],
            first=min(side.first for side in members),
            last=max(side.last for side in members),
            posterior=max(side.posterior for side in members),
            voices=tuple(voice for side in members for voice in side.voices),
        )


def _ordered(sides: Iterable[Side]) -> tuple[Side, ...]:
    return tuple(sorted(sides, key=lambda side: (not side.used, -side.posterior, side.first, side.voices[0].claim)))


def _once(found: Sequence[Contradiction]) -> Iterator[Contradiction]:
    """Pass on each set of sides once: of two that nobody believes, each contradicts the other."""
    told: set[tuple[Group, frozenset[str]]] = set()
    for item in found:
        key = (item.group, frozenset(voice.claim for side in item.sides for voice in side.voices))
        if key not in told:
            told.add(key)
            yield item
