"""What a language must have words for; a field in braces is filled by `Language.tell`.

Fields: ``n`` a number, ``km`` kilometres, ``pct`` a percentage, ``day`` a day, else a noun to count.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..track.remarks import RemarkKind


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of a summary.

    Attributes
    ----------
    undated, fresh, reckoned
        How the first sentence opens: without a report; on the day of the last report; later.
    was
        Where the group was, from these parts.
    at_km, between_km
        Its chainage: one figure, or a range.
    near, inside, from_to
        The place: one, one that is a region, or two a long way apart.
    of_reported, of_road
        The share done, which follows the place.
    about_percent, least_percent, span_percent
        A percentage, one below 1, a range.
    bare_percent, bare_span
        A percentage and a range of them as figures alone.
    span_km, span_count
        A range of kilometres, and of a count.
    never_placed, off_route, lost
        Why there is no position.
    dissolved, dissolved_near, dissolved_inside, dissolved_by
        The end of a group, without its place, with it, and with one that is a region, and the day.
    remain_both, remain_alike, remain_road
        What remains, by the reported length and by the route, where the two are told alike, or by the route alone.
    pace, pace_recent, moved
        The pace from the start, that of the last days, and the days on the move.
    halted
        That it does not move.
    arrives_on, arrives_between, no_arrival
        When it may arrive.
    size, size_wide, up_to, more_than, about, from_to_many
        How many they are; where reports differ widely.
    report_today, report_old, no_report
        How old the last report is.
    brief_reported, brief_road, there
        All of it in one sentence: by the reported length and by the route; by the route alone; that it is there.
    brief_past
        The same where what remains is withheld.
    brief_length, brief_open, no_goal
        The same where no report says where it is going, with a reported length and without; and that none does.
    road, titled
        A route without a title in the language, and with one.
    care, care_delay, care_km, care_region, care_live, care_arrivals
        What is withheld, from these parts: how old everything is, to how many kilometres positions are rounded, that
        places are told by region, that nothing is live, that arrivals are left out.
    """

    undated: str
    fresh: str
    reckoned: str
    was: str
    at_km: str
    between_km: str
    near: str
    inside: str
    from_to: str
    of_reported: str
    of_road: str
    about_percent: str
    least_percent: str
    span_percent: str
    bare_percent: str
    bare_span: str
    span_km: str
    span_count: str
    never_placed: str
    off_route: str
    lost: str
    dissolved: str
    dissolved_near: str
    dissolved_inside: str
    dissolved_by: str
    remain_both: str
    remain_alike: str
    remain_road: str
    pace: str
    pace_recent: str
    moved: str
    halted: str
    arrives_on: str
    arrives_between: str
    no_arrival: str
    size: str
    size_wide: str
    up_to: str
    more_than: str
    about: str
    from_to_many: str
    report_today: str
    report_old: str
    no_report: str
    brief_reported: str
    brief_road: str
    there: str
    brief_length: str
    brief_past: str
    brief_open: str
    no_goal: str
    road: str
    titled: str
    care: str
    care_delay: str
    care_km: str
    care_region: str
    care_live: str
    care_arrivals: str


@dataclass(frozen=True, slots=True)
class Labels:
    """The words of the tables of progress.

    Attributes
    ----------
    figure, value, as_of, status, position, near, region, between, last_report, route, done
        Headings and names of figures.
    share_reported, share_route, remaining_reported, remaining_route
        Names of the figures that are told by the reported length and by the route.
    pace, pace_since, pace_recent, days, arrival, arrival_in, to_goal, size, note, routes, contradictions
        Names of further figures and of the sections.
    statuses, groups
        What each status and each group is called.
    parties, party_at, party_inside
        What a vanguard and a rear with reports of their own are called, and where one is: at a place, in a region.
    along, per_day
        Units: of a chainage, and of a pace.
    pair, span, range
        Two places; the ends of a range; a figure with the ends of its range.
    unknown, no_report
        What stands for a figure that is not known, and for no report.
    report, same_day, days_old
        A report with its age.
    days_spent
        The days on the way.
    arrival_span, because
        An arrival; with its reason.
    named_by, goal_arrival
        What remains to a goal, with the claims that name it; and with the arrival there.
    size_on, size_vehicles, size_up_to, size_more_than
        A size with its day, and one with an open end.
    route_columns, contradiction_columns
        Headings of the sections' columns.
    chosen
        The route the other figures are given for.
    believed, doubted, undecided
        What a claim is held to be.
    citing, ended_there
        An outlet that cites somebody; a place where a group is said to have dissolved.
    explained, explained_names
        Heading of how the figures were made; program, gazetteer, libraries, command, story file, article.
    """

    figure: str
    value: str
    as_of: str
    status: str
    position: str
    near: str
    region: str
    between: str
    last_report: str
    route: str
    done: str
    share_reported: str
    share_route: str
    remaining_reported: str
    remaining_route: str
    pace: str
    pace_since: str
    pace_recent: str
    days: str
    arrival: str
    arrival_in: str
    to_goal: str
    size: str
    note: str
    routes: str
    contradictions: str
    statuses: Mapping[str, str]
    groups: Mapping[str, str]
    parties: Mapping[str, str]
    party_at: str
    party_inside: str
    along: str
    per_day: str
    pair: str
    span: str
    range: str
    unknown: str
    no_report: str
    report: str
    same_day: str
    days_old: str
    days_spent: str
    arrival_span: str
    because: str
    named_by: str
    goal_arrival: str
    size_on: str
    size_vehicles: str
    size_up_to: str
    size_more_than: str
    route_columns: tuple[str, ...]
    contradiction_columns: tuple[str, ...]
    chosen: str
    believed: str
    doubted: str
    undecided: str
    citing: str
    ended_there: str
    explained: str
    explained_names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Phrases:
    """All the words of one language.

    Attributes
    ----------
    sentences, labels
        See there.
    remarks
        A clause, without a full stop, for each kind of remark. Beside its own figures it may name ``road`` and
        ``goal``, the route and its end.
    advice
        What whoever runs the program can do about a remark, for those kinds where something can be done.
    nouns
        By the name that fields use, the forms of each noun that is counted, by CLDR plural category; ``other`` must be
        there.
    contractions
        Regular expressions of words that run together or change before others, each with what becomes of it.
    """

    sentences: Sentences
    labels: Labels
    remarks: Mapping[RemarkKind, str]
    advice: Mapping[RemarkKind, str]
    nouns: Mapping[str, Mapping[str, str]]
    contractions: tuple[tuple[str, str], ...] = ()
