"""What became of every claim, in words: right or not, which place it means, and why (kilometres along a route)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import numpy as np

from ..geo.distance import Floats
from ..geo.place import Place
from ..news.claims import PositionClaim, Reading
from .evidence import Evidence, LeftOut, why_off_route
from .likelihood import Term
from .terrain import REACHED, Terrain, is_area
from .track import DayPosition, Rival, Verdict

BELIEVED = 0.5
_FAR = 0.1
"""Weight of a place far from the story's road, against one on it, in claims that no inference weighs; set by hand."""


def verdicts_of(
    reading: Reading,
    evidence: Evidence,
    terrain: Terrain,
    *,
    terms: Sequence[tuple[Term, Floats, int]],
    days: Sequence[DayPosition],
) -> Mapping[str, Verdict]:
    """Judge every position claim of a reading.

    Parameters
    ----------
    reading
        The claims.
    evidence
        What they were sorted into.
    terrain
        The route.
    terms
        Every statement with the probability that it is right, by candidate, and the likeliest of its days, counted from
        the track's first; empty where nothing could be inferred.
    days
        The track, for saying where the group was instead.

    Returns
    -------
    Mapping[str, Verdict]
        By claim id, in the order of the reading. A claim that is evidence has the probability that it is right as its
        posterior; one that never was, the probability that its name means the chosen place; a report off the route has
        0. A repeat shares the verdict of what it repeats.
    """
    claims = {claim.id: claim for claim in reading.positions}
    found: dict[str, Verdict] = {}
    for term, right, day in terms:
        verdict = replace(_judged(term, right, terrain=terrain, days=days), day=_told(term, days[day].date))
        found |= {claim: replace(verdict, claim=claim) for claim in term.statement.claims}
    for claim, reason in evidence.left_out.items():
        found[claim] = _left_out(claims[claim], reason, terrain, is_known=bool(days) or reason.plan)
    for claim, original in evidence.repeats.items():
        told = found[original] if original in found else _undecided(claims[original])
        found[claim] = replace(told, claim=claim, why=f"repeats {original}: {told.why}")
    return {claim: found[claim] if claim in found else _undecided(claims[claim]) for claim in claims}


def _judged(term: Term, right: Floats, *, terrain: Terrain, days: Sequence[DayPosition]) -> Verdict:
    claim = term.statement.sighting.claim
    means = right + (1 - right.sum()) * _near(claim, terrain)
    best = int(means.argmax())
    posterior = float(np.clip(right[best], 0.0, 1.0))
    used = posterior >= BELIEVED
    place = claim.candidates[best].place
    why = _why_used(term, place) if used else _why_not(term, place, terrain=terrain, days=days)
    return Verdict(claim.id, place, posterior, used, why, _rivals(claim, means, best))


def _told(term: Term, evening: date) -> date:
    """Give the day a claim is of, from the evening it bears on: who leaves is there the evening before."""
    return evening + timedelta(days=1) if term.statement.sighting.shape == "departed" else evening


def _priors(claim: PositionClaim) -> Floats:
    return np.array([candidate.prior for candidate in claim.candidates])


def _near(claim: PositionClaim, terrain: Terrain) -> Floats:
    """Weigh what a name may mean by how near the story's road it lies; the weights add up to what they did.

    A claim that is wrong, or none of the group's position, says where no place is; yet of several places of a name the
    one by the road that the story tells of is likelier.
    """
    priors = _priors(claim)
    if len(priors) == 1 or float(np.partition(priors, -2)[-2]) <= _FAR * float(priors.max()):
        return priors  # whatever lies where, the likeliest stays so
    weights = priors * [_FAR + (1 - _FAR) * terrain.nearness(candidate.place) for candidate in claim.candidates]
    return np.asarray(weights * (priors.sum() / weights.sum()))


def _left_out(claim: PositionClaim, reason: LeftOut, terrain: Terrain, *, is_known: bool) -> Verdict:
    """Judge a claim that is no evidence, by the road where that is known."""
    weights = _near(claim, terrain) if is_known else _priors(claim)
    best = int(weights.argmax())
    posterior = 0.0 if reason.off_route and not reason.plan else float(min(weights[best], 1.0))
    place = claim.candidates[best].place
    why = why_off_route(place, terrain) if reason.off_route else reason.why
    return Verdict(claim.id, place, posterior, reason.plan, why, _rivals(claim, weights, best))


def _undecided(claim: PositionClaim) -> Verdict:
    weights = _priors(claim)
    why = "no claim has a date that would place the group"
    return Verdict(claim.id, claim.place, float(weights[0]), used=False, why=why, rivals=_rivals(claim, weights, 0))


def _rivals(claim: PositionClaim, means: Floats, best: int) -> tuple[Rival, ...]:
    others = [i for i in np.argsort(-means, kind="stable").tolist() if i != best]
    return tuple(Rival(claim.candidates[i].place, float(np.clip(means[i], 0.0, 1.0))) for i in others)


def _why_used(term: Term, place: Place) -> str:
    sighting = term.statement.sighting
    if sighting.shape == "ahead":
        who = "an advance group there" if sighting.claim.group == "vanguard" else "still on its way there"
        return f"{who}: the main group was not beyond {place.name}"
    if sighting.shape in REACHED:
        return f"on its way to {place.name}, or there by the evening"
    if sighting.shape == "behind":
        return f"the main group was not short of {place.name}"
    if term.statement.articles > 1:
        return f"{term.statement.articles} articles say so, and it fits the other reports"
    return "fits the other reports"


def _why_not(term: Term, place: Place, *, terrain: Terrain, days: Sequence[DayPosition]) -> str:
    if not terrain.closeness(place):
        offset = "is not on the route" if is_area(place) else f"lies {terrain.locate(place)[1]:,.0f} km off the route"
        return f"{place.name} {offset}"
    sighting = term.statement.sighting
    day = days[term.days[-1]]
    where = f"on {day.date.isoformat()} it was probably between km {day.km.low:.0f} and km {day.km.high:.0f}"
    if sighting.ends:
        return f"the group went on: {where}"
    if sighting.shape in ("ahead", "behind", *REACHED):
        return f"does not fit the other reports: {where}"
    return f"the group could not have been there: {where}"
