"""Progress as its JSON contract (kilometres, WGS 84 degrees, ISO days)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..wording.care import care_text
from ..wording.language import language
from ..wording.remarks import eta_why_text, remark_text, warning_texts
from ..wording.summary import brief, summary
from .disputes import contradiction_object
from .objects import (
    day_object,
    eta_object,
    iso_day,
    range_object,
    range_or_none,
    rounded_degrees,
    rounded_tenth,
    route_object,
    share_or_none,
)
from .progress_contract import PROGRESS_SCHEMA

if TYPE_CHECKING:
    from ..geo.route import Route
    from ..track.modes import Mode, Travel
    from ..track.progress import (
        DaysSpent,
        Destination,
        LastReport,
        PartyStanding,
        Position,
        Progress,
        RecentPace,
        Reported,
        RouteOption,
        Shares,
        Size,
    )
    from ..wording.language import Language
    from .progress_contract import (
        DaysObject,
        DestinationObject,
        GroupSizeObject,
        HereObject,
        LastReportObject,
        PartyObject,
        ProgressPayload,
        RecentPaceObject,
        ReportedObject,
        RouteOptionObject,
        SharesObject,
    )


def progress_payload(progress: Progress, *, told: Language | None = None) -> ProgressPayload:
    """Give everything there is to say about one day.

    Parameters
    ----------
    progress
        The figures, with the track they were read from.
    told
        The language of what is said in words; None for English.

    Returns
    -------
    ProgressPayload
        With None wherever the evidence is too thin.
    """
    told, route = told or language(), progress.track.route
    return {
        "schema": PROGRESS_SCHEMA,
        "as_of": progress.as_of.isoformat(),
        "status": progress.status,
        "level": progress.level,
        "position": _here(progress.position),
        "last_report": _last_report(progress.last_report),
        "route": route_object(progress.track.route),
        "reported": _reported(progress.reported),
        "done_km": range_or_none(progress.done_km),
        "percent": share_or_none(progress.percent),
        "remaining_km": {
            "reported": range_or_none(progress.remaining_reported_km),
            "route": range_or_none(progress.remaining_route_km),
        },
        "pace_km_per_day": range_or_none(progress.pace_km_per_day),
        "eta": eta_object(progress.eta),
        "eta_why": eta_why_text(progress, told=told),
        "destinations": [_destination(goal, route, told) for goal in progress.destinations],
        "size": _group_size(progress.size),
        "track": [day_object(day) for day in progress.track.days],
        "warnings": list(warning_texts(progress, told=told, advised=True)),
        "language": told.tag,
        "sentence": brief(progress, told=told),
        "summary": summary(progress, told=told),
        "percent_of": _shares(progress.shares),
        "pace_recent": _recent_pace(progress.recent),
        "days": _days(progress.days_spent),
        "routes": [_option(option, route, told) for option in progress.routes],
        "contradictions": [contradiction_object(item) for item in progress.contradictions],
        "mode": _mode(progress.track.mode),
        "parties": [_party(standing) for standing in progress.parties],
        "withheld": care_text(progress.care, told=told) or None,
    }


def _mode(mode: Mode | Travel) -> str:
    return mode if isinstance(mode, str) else mode.name


def _party(standing: PartyStanding) -> PartyObject:
    return {
        "group": standing.party,
        "position": _place(standing.position),
        "last_report": _report(standing.last_report),
        "track": [day_object(day) for day in standing.track.days],
    }


def _here(position: Position | None) -> HereObject | None:
    return None if position is None else _place(position)


def _place(position: Position) -> HereObject:
    return {
        "km": range_object(position.km),
        "lat": rounded_degrees(position.point.lat),
        "lon": rounded_degrees(position.point.lon),
        "near": position.near,
        "between": list(position.between),
    }


def _last_report(report: LastReport | None) -> LastReportObject | None:
    return None if report is None else _report(report)


def _report(report: LastReport) -> LastReportObject:
    return {
        "claim": report.claim,
        "date": report.date.isoformat(),
        "place": report.place,
        "age_days": report.age_days,
    }


def _reported(reported: Reported | None) -> ReportedObject | None:
    return (
        None if reported is None else {"length_km": rounded_tenth(reported.length_km), "claims": list(reported.claims)}
    )


def _group_size(size: Size | None) -> GroupSizeObject | None:
    if size is None:
        return None
    return {
        "low": size.low,
        "high": size.high,
        "date": iso_day(size.date),
        "claims": list(size.claims),
        "counts": size.counts,
    }


def _destination(destination: Destination, route: Route, told: Language) -> DestinationObject:
    return {
        "name": destination.name,
        "remaining_km": range_or_none(destination.remaining_km),
        "eta": eta_object(destination.eta),
        "eta_why": remark_text(destination.eta_why, route, told=told),
        "route": destination.route,
        "length_km": rounded_tenth(destination.length_km),
        "claims": list(destination.claims),
    }


def _option(option: RouteOption, route: Route, told: Language) -> RouteOptionObject:
    return {
        "name": option.name,
        "title": option.title,
        "destination": option.destination,
        "length_km": rounded_tenth(option.length_km),
        "likelihood": round(option.likelihood, 3),
        "chosen": option.chosen,
        "done_km": range_or_none(option.done_km),
        "percent": share_or_none(option.percent),
        "remaining_km": range_or_none(option.remaining_km),
        "eta": eta_object(option.eta),
        "eta_why": remark_text(option.eta_why, route, told=told),
    }


def _shares(shares: Shares) -> SharesObject:
    return {"reported": share_or_none(shares.reported), "route": share_or_none(shares.route)}


def _recent_pace(recent: RecentPace | None) -> RecentPaceObject | None:
    if recent is None:
        return None
    return {
        "since": recent.since.isoformat(),
        "until": recent.until.isoformat(),
        "days": (recent.until - recent.since).days,
        "km_per_day": range_object(recent.km_per_day),
    }


def _days(spent: DaysSpent | None) -> DaysObject | None:
    if spent is None:
        return None
    return {
        "since": spent.since.isoformat(),
        "until": spent.until.isoformat(),
        "count": spent.count,
        "moving": range_object(spent.moving),
        "resting": range_object(spent.resting),
    }
