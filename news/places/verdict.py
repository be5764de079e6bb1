"""Which names of a surveyed text are places, which, and why; what no gazetteer lists lies where the text does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...geo.place import Candidate, Kind, Place
from ..text import Span
from .beside import LOCATIVE
from .landmarks import landmarks
from .meaning import WEIGHTS, reasons, settle
from .mention import Mention
from .options import Named, is_called_after, raised, ranked
from .outlets import Shares
from .survey import Head, Survey, odds_of
from .weights import SIGNS
from .wording import meaning, worded

#: A name with at least these log-odds, company included, is a place.
_SURE = -0.6
_COARSE_KM = 25.0
_NO_OUTLET: Shares = ({}, {})
_KEPT, _SMALLEST = 12, 0.002
_TELLING = 0.5
_NEARLY_TELLING = _TELLING - 0.01  # what is less is not rounded up to it, and rounding takes long
#: How much likelier a place is that is of the kind its words name; set by hand.
_AS_SAID = 50.0
#: How much likelier a town is than the state of its name behind the words of a spot; set by hand, as for stops.
_AS_SPOT = 5.0
_SPOTS = LOCATIVE | {"reach"}
#: The signs that say much for or against a name's being a place: in words, with their log-odds.
_TOLD = {sign: (worded(sign), odds) for sign, odds in SIGNS.items() if abs(odds) >= _TELLING}
#: Shares from which company speaks somewhat, and much, for a name.
_LEVELS = {"country": (0.3, 0.6), "state": (0.15, 0.4), "near": (0.2, 0.5), "outlet's state": (0.1, 0.3)}
_CLOSENESS: Mapping[Kind, float] = {"town": 1.0, "feature": 1.0, "region": 0.5, "country": 0.2}


def places_of(survey: Survey, outlet: Shares = _NO_OUTLET) -> list[Mention]:
    """Say which names of a text are places, and which places.

    Parameters
    ----------
    survey
        The text, looked over.
    outlet
        What other articles of its outlet speak for.

    Returns
    -------
    list of Mention
        In order, without overlap; each with its candidates, likeliest first, and with what speaks for it.
    """
    settle(survey.names, outlet)
    choices: dict[tuple[str, str, Head | None, bool], _Choice] = {}
    found: list[Mention] = []
    is_spot = False
    for each, odds, head in zip(survey.seen, survey.odds, survey.heads, strict=True):
        match, group = each.match, each.sort.group
        is_spot = each.beside.before in _SPOTS or (is_spot and each.listed)
        key = match.name, group, head, is_spot
        choice = choices.get(key)
        if choice is None:
            choice = choices[key] = _choice(survey.names[match.name], outlet, key)
        if odds + choice.odds < _SURE and not choice.is_asked_for:
            continue
        found.append(
            Mention(
                match.start,
                match.end,
                survey.text[match.start : match.end],
                match.demonym,
                choice.candidates,
                why=(*[_TOLD[sign] for sign in each.signs if sign in _TOLD], *choice.why),
            )
        )
    return _with_landmarks(survey, found)


class _Choice(NamedTuple):
    """What a name means in a text, wherever it stands there; what that adds to its odds, and why."""

    candidates: tuple[Candidate, ...]
    odds: float
    is_asked_for: bool
    why: tuple[tuple[str, float], ...]


def _choice(named: Named, outlet: Shares, key: tuple[str, str, Head | None, bool]) -> _Choice:
    _, group, head, is_spot = key
    known = reasons(named, outlet)
    signs = support(group, known)
    told = [_TOLD[sign] for sign in signs if sign in _TOLD]
    told += [
        (meaning(why), odds)
        for why, value in known
        if abs(weight := WEIGHTS[why] * value) >= _NEARLY_TELLING and abs(odds := round(weight, 2)) >= _TELLING
    ]
    is_asked_for = named.options[0].place.source is not None
    candidates = _candidates(named) if head is None else _as_said(named, head)
    if is_spot and head is None and named.head != "region":
        candidates = _as_towns(candidates)
    return _Choice(candidates, odds_of(signs), is_asked_for, tuple(told))


def _as_said(named: Named, head: Head) -> tuple[Candidate, ...]:
    """Take or weigh up what the words beside a name say that it is there, whatever it is elsewhere."""
    options = list(zip(named.options, named.chances, strict=True))
    said = [(chance, option.place) for option, chance in options if option.kind == head.kind]
    if head.is_sure and said:
        return ranked(said)[:_KEPT]
    candidates = _candidates(named)
    if candidates[0].place.kind == head.kind:
        return candidates
    return raised(candidates, [_AS_SAID if each.place.kind == head.kind else 1.0 for each in candidates])


def _as_towns(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Weigh up the town that a state is called after, where somebody is in a spot, comes to it or leaves it."""
    state = candidates[0].place
    if state.kind != "region":
        return candidates
    own = [is_called_after(each.place, state) for each in candidates]
    return raised(candidates, [_AS_SPOT if is_own else 1.0 for is_own in own]) if any(own) else candidates


def _candidates(named: Named) -> tuple[Candidate, ...]:
    options, chances = named.options, named.chances
    if len(options) == 1:
        return (Candidate(options[0].place, 1.0),)
    kept = [number for number, chance in enumerate(chances) if chance >= _SMALLEST]
    kept.sort(key=chances.__getitem__, reverse=True)  # of equally likely ones the first comes first
    return tuple([Candidate(options[number].place, min(1.0, chances[number])) for number in kept[:_KEPT]])


def support(group: str, known: Iterable[tuple[str, float]]) -> list[str]:
    """List the signs that the other names of a text give a name: its country, its state, a town near by.

    Parameters
    ----------
    group
        The name's, as in `evidence.Sort`.
    known
        What speaks for the place it means, each with its measure.
    """
    found = [f"{group} in company"]
    for why, share in known:
        levels = _LEVELS.get(why)
        if levels is not None:
            found.append(f"{group} with {why}{(share >= levels[0]) + (share >= levels[1])}")
    return found


def _with_landmarks(survey: Survey, found: list[Mention]) -> list[Mention]:
    """Add the streets and waters that only their nouns tell, where the text's focus is."""
    spans = [
        span
        for span in landmarks(survey.text, survey.runs, survey.language)
        if not any(mention.start <= span.start and span.end <= mention.end for mention in found)
    ]
    if not spans:
        return found
    kept = [m for m in found if not any(span.start < m.end and m.start < span.end for span in spans)]
    focus = _focus(kept)
    added = [] if focus is None else [_coarse(survey.text, span, focus) for span in spans]
    return sorted([*kept, *added], key=lambda mention: mention.start)


def _coarse(text: str, span: Span, focus: Place) -> Mention:
    name = span.of(text)
    radius_km = max(focus.radius_km, _COARSE_KM)
    place = focus._replace(name=name, kind="feature", geonameid=None, population=0, radius_km=radius_km, line=())
    return Mention(span.start, span.end, name, demonym=False, candidates=(Candidate(place, 1.0),), coarse=True)


def _focus(found: Iterable[Mention]) -> Place | None:
    """Find what a text is mostly about: the place named most in its leading state, else what is named most."""
    counts: dict[Place, float] = {}
    states: dict[str, float] = {}
    for mention in found:
        best = mention.candidates[0]
        if mention.demonym or best.place.kind not in _CLOSENESS:
            continue
        counts[best.place] = counts.get(best.place, 0.0) + best.prior * _CLOSENESS[best.place.kind]
        if best.place.admin1_code is not None:
            states[best.place.admin1_code] = states.get(best.place.admin1_code, 0.0) + best.prior
    if not counts:
        return None
    state = max(states, key=lambda code: (states[code], code)) if states else None
    return max(counts, key=lambda place: (place.admin1_code == state, counts[place], place.name))
