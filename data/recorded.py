"""What an earlier run left, read to make it again: its figures or claims, and the record of how they were made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, cast

from ..errors import EarlierError
from .carried import carried, inert
from .earlier import earlier_bytes, earlier_object
from .overrides import Overrides
from .route_wishes import MOST_ROUTES
from .run_contract import RunObject, SettingsObject
from .stories import Story
from .story_values import ALLOWED, travel

#: Of the figures a published file keeps those that a reader sees.
SHOWN = (
    "as_of", "status", "position", "last_report", "reported", "done_km", "percent", "remaining_km", "pace_km_per_day",
    "eta", "size", "mode",
)  # fmt: skip
_NOT_FIGURES = frozenset({"schema", "run", "articles", "failures"})
_CARE = frozenset({"delay", "coarsen", "no_live"})
_SETTINGS = frozenset(SettingsObject.__annotations__) - _CARE


@dataclass(frozen=True, slots=True)
class Recorded:
    """A result with the record of its making.

    Attributes
    ----------
    kind
        ``progress`` or ``timeline``.
    run
        The record.
    found
        The figures, or the claims, by their keys in the contract.
    """

    kind: str
    run: RunObject
    found: Mapping[str, Any]

    @property
    def on(self) -> date | None:
        """The day it is known on."""
        return _day(self.run["settings"]["on"])

    def settings(self) -> Overrides:
        """Give the settings, routes and level among them, to be taken in place of a story's."""
        return _As(recorded=self.run["settings"])


def recorded(path: Path) -> Recorded:
    """Read what an earlier run left.

    Parameters
    ----------
    path
        What ``progress --format json`` or ``timeline --format json`` printed, a page of ``map``, or a report.

    Returns
    -------
    Recorded
        The result and its record, which is looked through: it may come from anybody.

    Raises
    ------
    EarlierError
        If it cannot be read, is none of these, has no record or one that cannot be, or withholds anything.
    """
    content = earlier_bytes(path)
    payload = earlier_object(path, _carried(path, content))
    kind = str(payload.get("schema")).removeprefix("caravan-map/").partition("@")[0]
    if kind not in {"progress", "timeline"}:
        raise EarlierError(str(path), f"is no result of caravan-map (schema {payload.get('schema')!r})")
    if "run" not in payload:
        raise EarlierError(str(path), "does not tell how it was made: it is of an older version of caravan-map")
    try:
        _check(payload["run"])
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EarlierError(str(path), f"its record of how it was made is spoilt ({error})") from error
    if not _CARE.isdisjoint(payload["run"]["settings"]):
        told = "withholds what it was made from, so it does not tell enough to make it again; keep the command instead"
        raise EarlierError(str(path), told)
    found = {key: value for key, value in payload.items() if key not in _NOT_FIGURES}
    return Recorded(kind, cast("RunObject", payload["run"]), found)


def kept(run: RunObject, figures: Mapping[str, Any]) -> str:
    """Write what a published file keeps of its making, as JSON that may stand in any format (see `carried`)."""
    shown = {key: figures[key] for key in SHOWN}
    record = {"schema": figures["schema"], **shown, "run": run}
    return inert(json.dumps(record, separators=(",", ":"), allow_nan=False))


@dataclass(frozen=True, slots=True)
class _As(Overrides):
    """Settings as they were recorded; what was not said then is not said now."""

    recorded: SettingsObject | None = None

    def over(self, story: Story) -> Story:
        """Give the story with the settings as they were recorded."""
        told = cast("SettingsObject", self.recorded)
        mode: Any = told["mode"]
        return replace(
            story,
            departed=_day(told["departed"]),
            departed_from=told["departed_from"],
            reported_length_km=told["reported_length_km"],
            mode=travel(mode) if isinstance(mode, dict) else mode,
            level=told["level"],
            route=tuple(told["routes"]) or None,
            detour=told["detour"],
            delay=None,  # a result that withholds anything is not read
            coarsen=None,
            no_live=None,
        )


def _carried(path: Path, content: bytes) -> bytes:
    """Give the record that a published file carries, or what the file is where it is none."""
    found = carried(content)
    if found == b"":
        told = "is published without a record of how it was made; make it anew, or name the JSON"
        raise EarlierError(str(path), told)
    return content if found is None else found


def _check(run: Any) -> None:  # noqa: ANN401 - whatever JSON holds
    """Look a record through.

    Raises
    ------
    ValueError
        If something in it cannot be; the message says what.
    """
    settings = run["settings"]
    if missing := sorted(_SETTINGS - set(settings)):
        raise ValueError(f"{missing[0]} is missing")
    for key in ("detour", "departed_from", "reported_length_km", "mode", "level"):
        if (settings[key] is not None or key == "level") and not ALLOWED[key][0](settings[key]):
            raise ValueError(f"{key} must be {ALLOWED[key][1]}")
    for key in ("on", "departed"):
        _day(settings[key])
    _texts("routes", settings["routes"])
    if len(settings["routes"]) > MOST_ROUTES:
        raise ValueError(f"more than {MOST_ROUTES} routes")
    if run["sources"] is not None:
        _texts("sources", run["sources"])
    _texts("unread", run["unread"])
    for what in ("program", "version", "gazetteer"):
        _texts(what, [run[what]])
    _texts("libraries", [*run["libraries"], *run["libraries"].values()])
    _texts("articles", [text for article in run["articles"] for text in (article["id"], article["sha256"])])
    _texts("story", [run["story"]["sha256"]] if run["story"] is not None else [])
    _texts("settings", [settings[key] for key in ("language", "router", "geocoder") if settings[key] is not None])


def _texts(what: str, found: Any) -> None:  # noqa: ANN401 - likewise
    if not isinstance(found, list) or not all(isinstance(each, str) and "\0" not in each for each in found):
        raise ValueError(f"{what} must be text")


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
