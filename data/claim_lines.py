"""A timeline's claims of every kind in one order, each as a person reads it (ISO days, kilometres)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from typing import Literal, cast

from ..geo.route import Stop
from ..news.claims import BEEN_ROLES, POSITION_ROLES, LengthClaim, PositionClaim, Reading, SizeClaim
from .contracts import ContradictionObject, DateObject, LengthObject, PositionObject, SizeObject, TimelinePayload
from .timeline_words import ENGLISH, TimelineWords

Mark = Literal["*", ">", "x", "=", "#", "-"]
Span = tuple[int, int]
AnyClaim = PositionClaim | SizeClaim | LengthClaim
Fields = PositionObject | SizeObject | LengthObject

MEANING: Mapping[Mark, str] = {
    "*": "the group was there",
    ">": "it was heading there",
    "x": "not used",
    "=": "repeats another",
    "#": "size or length",
    "-": "named for something else",
}


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One claim as a person reads it.

    Attributes
    ----------
    fields
        The contract's.
    figure
        The place, or how many or how far.
    role
        Of a position its role; else ``size``, or the kind of the length.
    outlet
        Who printed it: the article's source, else its id.
    span
        Where in the quote the place's name or the figure stands, None where that is not known.
    kind
        ``position``, ``size`` or ``length``.
    group
        Of a position its group.
    used
        False where the inference did not count it.
    told
        The language it is said in.
    """

    fields: Fields
    figure: str
    role: str
    outlet: str
    span: Span | None = None
    kind: Literal["position", "size", "length"] = "length"
    group: str = ""
    used: bool = True
    told: TimelineWords = ENGLISH

    @property
    def mark(self) -> Mark:
        """Give the sign that stands for what became of the claim, see `MEANING`."""
        if self.kind != "position":
            return "=" if self.repeats else "#"
        if self.role not in POSITION_ROLES:
            return "-"
        if not self.used:
            return "x"
        return "=" if self.repeats else "*" if self.role in BEEN_ROLES else ">"

    @property
    def repeats(self) -> str | None:
        """Give the id of the claim that this one repeats."""
        return self.fields["same_as"]

    @property
    def source(self) -> str:
        """Say who printed it, and whom they cite."""
        said_by = self.fields["said_by"]
        if said_by is None:
            return self.outlet
        return self.told.say("{outlet}, citing {said_by}", outlet=self.outlet, said_by=said_by)

    @property
    def what(self) -> str:
        """Say in what role the group was there, or what the figure is of."""
        return self.told.role(self.role, self.kind)

    @property
    def who(self) -> str:
        """Say of which part of the group it tells."""
        return self.told.group(self.group)

    @property
    def use(self) -> str:
        """Say whether the claim counts."""
        if not self.used:
            return self.told.say("no")
        return self.told.say("yes") if self.repeats is None else self.told.say("repeats {claim}", claim=self.repeats)

    @property
    def why_not(self) -> str:
        """Say why the claim of a position does not count; empty where it does, and where its role says it."""
        return self.told.reason(cast("PositionObject", self.fields)["why"]) if self.mark == "x" else ""

    @property
    def contradicts(self) -> list[str]:
        """List the ids of the claims it cannot hold with."""
        return cast("PositionObject", self.fields)["contradicts"] if self.kind == "position" else []

    @property
    def day(self) -> tuple[str, str, str]:
        """Give the key that puts claims in order of date, undated ones last (letters sort after digits)."""
        start, end = self.fields["date"]["start"], self.fields["date"]["end"]
        return start or end or "undated", end or "undated", start or ""


def claim_lines(
    payload: TimelinePayload,
    stops: Sequence[Stop] = (),
    *,
    spans: Mapping[str, Span] | None = None,
    told: TimelineWords = ENGLISH,
) -> list[ClaimLine]:
    """List a timeline's claims in order of date; on a day positions stand before sizes before lengths.

    Parameters
    ----------
    payload
        The timeline.
    stops
        Of the route; a place that is one of them goes by the stop's label.
    spans
        By claim id, where in its quote the place's name or the figure stands.
    told
        The language.

    Returns
    -------
    list of ClaimLine
        One a claim.
    """
    labels = {stop.geonameid: stop.label for stop in stops if stop.geonameid is not None}
    outlets = {article["id"]: article["source"] or article["id"] for article in payload["articles"]}
    known = spans or {}

    def line(claim: Fields, figure: str, role: str) -> ClaimLine:
        return ClaimLine(claim, figure, role, outlets[claim["article"]], known.get(claim["id"]), told=told)

    positions = (
        replace(
            line(claim, told.place(claim["place"], labels), claim["role"]),
            kind="position",
            group=claim["group"],
            used=claim["used"],
        )
        for claim in payload["positions"]
    )
    sizes = (
        replace(line(claim, told.amount(claim["low"], claim["high"]), "size"), kind="size")
        for claim in payload["sizes"]
    )
    lengths = (line(claim, f"{told.number(claim['km'])} km", claim["kind"]) for claim in payload["lengths"])
    return sorted((*positions, *sizes, *lengths), key=lambda line: line.day)


def selected(
    payload: TimelinePayload, *, roles: Iterable[str] = (), first: date | None = None, last: date | None = None
) -> TimelinePayload:
    """Leave out of a timeline the claims that were not asked for.

    Parameters
    ----------
    payload
        The timeline.
    roles
        Roles of positions, ``size`` and ``length``; none for all.
    first, last
        Days between which a claim may lie, both included; None for no bound. With a bound, undated claims are left out.

    Returns
    -------
    TimelinePayload
        With all articles, and the contradictions that a claim left in has part in.
    """
    wanted = frozenset(roles)

    def lies_between(days: DateObject) -> bool:
        start, end = days["start"] or days["end"], days["end"] or days["start"]
        if start is None or end is None:
            return first is None and last is None
        return (first is None or end >= first.isoformat()) and (last is None or start <= last.isoformat())

    positions = [
        claim
        for claim in payload["positions"]
        if (not wanted or claim["role"] in wanted) and lies_between(claim["date"])
    ]
    kept = {claim["id"] for claim in positions}
    return {
        **payload,
        "positions": positions,
        "sizes": [c for c in payload["sizes"] if (not wanted or "size" in wanted) and lies_between(c["date"])],
        "lengths": [c for c in payload["lengths"] if (not wanted or "length" in wanted) and lies_between(c["date"])],
        "contradictions": [c for c in payload["contradictions"] if not kept.isdisjoint(_speakers(c))],
    }


def _speakers(found: ContradictionObject) -> Iterator[str]:
    return (voice["claim"] for side in found["sides"] for voice in side["voices"])


def spans_in_quotes(reading: Reading) -> dict[str, Span]:
    """Find, by claim id, where in its quote the place's name or the figure stands."""
    texts = {article.id: article.text for article in reading.articles}
    claims: Iterable[AnyClaim] = chain(reading.positions, reading.sizes, reading.lengths)
    return {claim.id: span for claim in claims if (span := _span(claim, texts[claim.article])) is not None}


def _span(claim: AnyClaim, text: str) -> Span | None:
    at = text.find(claim.quote, max(claim.end - len(claim.quote), 0), claim.start + len(claim.quote))
    return None if at < 0 else (claim.start - at, claim.end - at)
