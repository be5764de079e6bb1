"""The figures of a progress report as tables: in words for people, one number to a cell for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from ..wording.language import Language, language
from ..wording.phrases import Labels
from ..wording.rounding import whole_share
from ..wording.unread import missing_sentence
from ..wording.words import words_in
from .contracts import RangeObject
from .progress_contract import (
    DestinationObject,
    EtaObject,
    GroupSizeObject,
    LastReportObject,
    PartyObject,
    ProgressPayload,
    RouteOptionObject,
)
from .tables import Cell, Column, Table

_SHEET = tuple(Column(name) for name in ("figure", "of", "value", "low", "mid", "high", "unit"))

Row = tuple[Cell, ...]


def progress_table(
    payload: ProgressPayload,
    names: Mapping[str, str] | None = None,
    *,
    told: Language | None = None,
    inside: bool = False,
) -> Table:
    """Lay out the figures of one day for reading: each with its range, and the warnings last.

    Parameters
    ----------
    payload
        The figures; what is said in words stands there.
    names
        What places are called that go by another name than the payload's: stops by their labels, borders in words.
    told
        The language of the labels; None for English.
    inside
        Whether places are regions, in which the group was, not near them.

    Returns
    -------
    Table
        Two columns.
    """
    teller = _Teller(payload, told or language(), names or {}, inside=inside)
    words = teller.words
    return Table((Column(words.figure), Column(words.value)), tuple(teller.rows()))


def routes_section(payload: ProgressPayload, *, told: Language | None = None) -> Table:
    """Lay out progress under each route side by side, the likeliest first."""
    teller = _Teller(payload, told or language(), {})
    names = teller.words.route_columns
    columns = tuple(Column(name, "left" if at in (0, 1, 7) else "right") for at, name in enumerate(names))
    return Table(columns, tuple(teller.option(option) for option in payload["routes"]))


def progress_sheet(payload: ProgressPayload) -> Table:
    """Lay out the figures of one day and of every day before it, numbers only; what is not known is empty."""
    return Table(
        _SHEET, (*_sheet_figures(payload), *_sheet_outlook(payload), *_sheet_routes(payload), *_sheet_days(payload))
    )


def range_text(values: RangeObject | None, told: Language, *, level: float, unit: str) -> str:
    """Give a quantity with its range in words.

    Examples
    --------
    >>> range_text({"low": 29.0, "mid": 61.2, "high": 90.4}, language(), level=0.8, unit="km")
    '61 km (80%: 29 to 90)'
    >>> range_text({"low": 21.8, "mid": 22.0, "high": 22.2}, language(), level=0.8, unit="%")
    '22%'
    >>> range_text({"low": 2.4, "mid": 4.5, "high": 7.0}, language("es"), level=0.8, unit="%")
    '5% (80%: 2 a 7)'
    """
    words = told.phrases.labels
    if values is None:
        return words.unknown
    mid = told.percent(values["mid"]) if unit == "%" else f"{told.number(values['mid'])} {unit}"
    low, high = (told.number(_shown(values[end], unit)) for end in ("low", "high"))
    if low == high:
        return mid
    return told.tell(words.range, mid=mid, level=told.level(level), ends=told.tell(words.span, low=low, high=high))


@dataclass(frozen=True)
class _Teller:
    """Writes the rows of one payload in one language."""

    payload: ProgressPayload
    told: Language
    names: Mapping[str, str]
    inside: bool = False

    @property
    def words(self) -> Labels:
        return self.told.phrases.labels

    @property
    def _end(self) -> str | None:
        """Name the end of the route; None of a route that ends where the group was last reported."""
        ends = (goal for goal in self.payload["destinations"] if not goal["claims"])
        return next((goal["name"] for goal in ends if goal["route"] == self.payload["route"]["name"]), None)

    def rows(self) -> Iterator[Row]:
        yield from self._standing()
        if self.payload["track"] or self.payload["last_report"] is None:  # else the group is on none of the routes
            yield from self._lengths()
            yield from self._pace()
        yield from self._outlook()
        yield from ((self.words.note, warning) for warning in self.payload["warnings"])

    def option(self, option: RouteOptionObject) -> Row:
        name = self._tell(self.words.chosen, name=option["name"]) if option["chosen"] else option["name"]
        return (
            name,
            option["destination"],
            self.told.percent(100 * option["likelihood"]),
            self.told.km(option["length_km"]),
            self._ends(option["done_km"], "km"),
            self._ends(option["percent"], "%"),
            self._ends(option["remaining_km"], "km"),
            self._eta(option["eta"]),
        )

    def _standing(self) -> Iterator[Row]:
        payload, words = self.payload, self.words
        position, report = payload["position"], payload["last_report"]
        yield words.as_of, payload["as_of"]
        yield words.status, words.statuses[payload["status"]]
        yield words.last_report, words.no_report if report is None else self._report(report)
        if position is None:
            yield words.position, words.unknown
        else:
            yield words.position, self._range(position["km"], words.along)
            yield words.region if self.inside else words.near, position["near"]
            first, last = position["between"]
            yield words.between, self._tell(words.pair, first=first, last=last)
        yield from ((words.parties[party["group"]], self._party(party)) for party in payload["parties"])

    def _lengths(self) -> Iterator[Row]:
        payload, words, route, goal = self.payload, self.words, self.payload["route"], self._end
        yield words.route, f"{route['name']}, {self.told.km(route['length_km'])}"
        yield words.done, self._range(payload["done_km"], "km")
        shares, remaining, reported = payload["percent_of"], payload["remaining_km"], payload["reported"]
        if reported is not None:
            length = reported["length_km"]
            yield self._tell(words.share_reported, length=length), self._range(shares["reported"], "%")
            yield self._tell(words.remaining_reported, length=length), self._range(remaining["reported"], "km")
        if goal is not None:
            yield words.share_route, self._range(shares["route"], "%")
            yield self._tell(words.remaining_route, goal=goal), self._range(remaining["route"], "km")

    def _pace(self) -> Iterator[Row]:
        words, days, recent = self.words, self.payload["days"], self.payload["pace_recent"]
        label = words.pace if days is None else self._tell(words.pace_since, since=_day_after(days["since"]))
        yield label, self._range(self.payload["pace_km_per_day"], words.per_day)
        if recent is not None:
            label = self._tell(words.pace_recent, days=recent["days"])
            yield label, self._range(recent["km_per_day"], words.per_day)
        if days is not None:
            moving, resting = self._count(days["moving"]), self._count(days["resting"])
            spent = {"count": days["count"], "until": days["until"], "moving": moving, "resting": resting}
            yield words.days, self._tell(words.days_spent, **spent)

    def _outlook(self) -> Iterator[Row]:
        payload, words, size = self.payload, self.words, self.payload["size"]
        label = words.arrival if self._end is None else self._tell(words.arrival_in, goal=self._end)
        yield label, self._tell(words.because, arrival=self._eta(payload["eta"]), why=payload["eta_why"])
        goals = (goal for goal in payload["destinations"] if goal["claims"])  # the others, ends of routes, stand apart
        yield from ((self._tell(words.to_goal, goal=goal["name"]), self._goal(goal)) for goal in goals)
        if size is not None:
            count = self._size(size)
            yield words.size, self._tell(words.size_on, count=count, day=size["date"]) if size["date"] else count

    def _party(self, party: PartyObject) -> str:
        position, report = party["position"], party["last_report"]
        km = self._range(position["km"], self.words.along)
        place = self.names.get(report["place"], report["place"])
        phrase = self.words.party_inside if self.inside else self.words.party_at
        return self._tell(phrase, km=km, near=position["near"], day=report["date"], place=place)

    def _tell(self, phrase: str, **values: object) -> str:
        return self.told.tell(phrase, **values)

    def _range(self, values: RangeObject | None, unit: str) -> str:
        return range_text(values, self.told, level=self.payload["level"], unit=unit)

    def _ends(self, values: RangeObject | None, unit: str) -> str:
        if values is None:
            return self.words.unknown
        last = self.told.percent(values["high"]) if unit == "%" else self.told.km(values["high"])
        low, high = (self.told.number(_shown(values[end], unit)) for end in ("low", "high"))
        return last if low == high else self._tell(self.words.span, low=low, high=last)

    def _count(self, values: RangeObject) -> str:
        low, high = self.told.number(values["low"]), self.told.number(values["high"])
        return low if low == high else self._tell(self.words.span, low=low, high=high)

    def _report(self, report: LastReportObject) -> str:
        age = self._tell(self.words.days_old, age=report["age_days"]) if report["age_days"] else self.words.same_day
        place = self.names.get(report["place"], report["place"])
        return self._tell(self.words.report, day=report["date"], place=place, age=age)

    def _goal(self, goal: DestinationObject) -> str:
        remaining, claims = self._range(goal["remaining_km"], "km"), ", ".join(goal["claims"])
        told = self._tell(self.words.named_by, remaining=remaining, claims=claims)
        if goal["eta"] is None:
            return told
        return self._tell(self.words.goal_arrival, remaining=told, arrival=self._eta(goal["eta"]))

    def _size(self, size: GroupSizeObject) -> str:
        low, high = size["low"], size["high"]
        if low is None or high is None:
            count = self._tell(self.words.size_up_to if low is None else self.words.size_more_than, low=low, high=high)
        else:
            count = self._count({"low": low, "mid": low, "high": high})
        return self._tell(self.words.size_vehicles, count=count) if size["counts"] == "vehicles" else count

    def _eta(self, eta: EtaObject | None) -> str:
        return self.words.unknown if eta is None else self._tell(self.words.arrival_span, **eta)


def _shown(value: float, unit: str) -> float:
    return whole_share(value) if unit == "%" else value


def _day_after(evening: str) -> str:
    """Name the first day on the way by the evening before it."""
    return (date.fromisoformat(evening) + timedelta(days=1)).isoformat()


def _sheet_figures(payload: ProgressPayload) -> Iterator[Row]:
    position, reported = payload["position"], payload["reported"]
    yield "as_of", None, payload["as_of"], None, None, None, "day"
    yield "status", None, payload["status"], None, None, None, None
    yield "level", None, payload["level"], None, None, None, None
    if payload["withheld"]:
        yield "withheld", None, payload["withheld"], None, None, None, None
    if payload.get("failures"):
        missing = missing_sentence(len(payload["failures"]), words_in())
        yield "missing", None, missing, None, None, None, None
    yield _ranged("position", position and position["km"], unit="km")
    yield "near", None, position and position["near"], None, None, None, None
    yield "route_length", payload["route"]["name"], payload["route"]["length_km"], None, None, None, "km"
    yield "reported_length", None, reported and reported["length_km"], None, None, None, "km"
    yield _ranged("done", payload["done_km"], unit="km")
    yield _ranged("percent", payload["percent"], unit="%")
    yield _ranged("percent", payload["percent_of"]["reported"], unit="%", of="reported")
    yield _ranged("percent", payload["percent_of"]["route"], unit="%", of="route")
    yield _ranged("remaining", payload["remaining_km"]["reported"], unit="km", of="reported")
    yield _ranged("remaining", payload["remaining_km"]["route"], unit="km", of="route")
    yield _ranged("pace", payload["pace_km_per_day"], unit="km/day")
    recent, days = payload["pace_recent"], payload["days"]
    yield _ranged("pace_recent", recent and recent["km_per_day"], unit="km/day", of=recent and recent["since"])
    yield _ranged("days_moving", days and days["moving"], unit="days", of=days and days["since"])
    yield _ranged("days_resting", days and days["resting"], unit="days", of=days and days["since"])


def _sheet_outlook(payload: ProgressPayload) -> Iterator[Row]:
    report, size = payload["last_report"], payload["size"]
    yield "last_report", report and report["place"], report and report["date"], None, None, None, "day"
    yield "size", size and size["date"], None, size and size["low"], None, size and size["high"], None
    yield _arrival(payload["eta"], of=None)
    for goal in payload["destinations"]:
        yield _ranged("remaining", goal["remaining_km"], unit="km", of=goal["name"])
        yield _arrival(goal["eta"], of=goal["name"])


def _sheet_routes(payload: ProgressPayload) -> Iterator[Row]:
    for option in payload["routes"]:
        yield "likelihood", option["name"], option["likelihood"], None, None, None, None
        yield _ranged("done", option["done_km"], unit="km", of=option["name"])


def _sheet_days(payload: ProgressPayload) -> Iterator[Row]:
    return (("track", day["date"], None, day["low"], day["mid"], day["high"], "km") for day in payload["track"])


def _ranged(figure: str, values: RangeObject | None, *, unit: str, of: str | None = None) -> Row:
    low, mid, high = (None, None, None) if values is None else (values["low"], values["mid"], values["high"])
    return figure, of, None, low, mid, high, unit


def _arrival(eta: EtaObject | None, *, of: str | None) -> Row:
    early, median, late = (None, None, None) if eta is None else (eta["earliest"], eta["median"], eta["latest"])
    return "arrival", of, None, early, median, late, "day"
