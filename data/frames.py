"""Results as GeoDataFrames for notebooks and GIS (EPSG:4326, kilometres); geopandas is imported only when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from ..news.claims import Reading
from ..track.care import Care
from ..track.track import Track
from ..wording.care import care_text
from .contracts import PositionObject
from .objects import day_object
from .payloads import timeline_payload

if TYPE_CHECKING:
    import geopandas
    import pandas as pd

Frame = TypeVar("Frame", bound="pd.DataFrame")

_CRS = "EPSG:4326"
_DATE = "datetime64[s]"
_CLAIM_TYPES = {
    **dict.fromkeys(("id", "article"), "string"),
    **dict.fromkeys(("date_start", "date_end"), _DATE),
    **dict.fromkeys(("date_basis", "role", "group", "place", "kind", "admin1", "country"), "string"),
    "geonameid": "Int64",
    "radius_km": "float64",
    "said_by": "string",
    "posterior": "float64",
    "used": "bool",
    **dict.fromkeys(("why", "same_as", "quote"), "string"),
}
_DAY_TYPES = {"date": _DATE, **dict.fromkeys(("low_km", "mid_km", "high_km"), "float64")}


def positions_frame(reading: Reading, track: Track, *, care: Care | None = None) -> geopandas.GeoDataFrame:
    """Give every position claim with what the inference made of it, in order of date.

    Parameters
    ----------
    reading
        What the articles say.
    track
        What the inference made of it; it has a verdict for every position claim.
    care
        What is withheld, told in the frame's ``attrs["withheld"]``; None for nothing.

    Returns
    -------
    GeoDataFrame
        A row a claim, EPSG:4326; `geometry` is the point of the place chosen. Columns: ``id``, ``article``,
        ``date_start`` and ``date_end`` (datetime64, NaT where that end is open), ``date_basis``, ``role``, ``group``,
        ``place``, ``kind``, ``admin1``, ``country``, ``geonameid`` (nullable integer), ``radius_km``, ``said_by``,
        ``posterior`` (probability), ``used`` (bool), ``why``, ``same_as`` (the claim it repeats), ``quote``.

    Notes
    -----
    The values are those of the timeline's JSON contract. A region or a country is a point here, too: look at `kind` and
    `radius_km` before drawing it as one.
    """
    import geopandas

    positions = timeline_payload(reading, track)["positions"]
    rows = [_position_row(claim) for claim in positions]
    places = [claim["place"] for claim in positions]
    points = geopandas.points_from_xy([place["lon"] for place in places], [place["lat"] for place in places])
    frame = geopandas.GeoDataFrame(rows, columns=list(_CLAIM_TYPES), geometry=points, crs=_CRS).astype(_CLAIM_TYPES)
    return saying(frame, care)


def track_frame(track: Track, *, care: Care | None = None) -> geopandas.GeoDataFrame:
    """Give where the group was at the end of each day.

    Parameters
    ----------
    track
        The track.
    care
        As for `positions_frame`.

    Returns
    -------
    GeoDataFrame
        A row a day in order, none where the evidence is too thin, EPSG:4326; `geometry` is the point on the route at
        the median. Columns: ``date`` (datetime64), ``low_km``, ``mid_km``, ``high_km`` (chainage: the median, and the
        ends of the central interval at the track's level).
    """
    import geopandas

    days = [day_object(day) for day in track.days]
    rows = [(day["date"], day["low"], day["mid"], day["high"]) for day in days]
    points = geopandas.points_from_xy([day["lon"] for day in days], [day["lat"] for day in days])
    frame = geopandas.GeoDataFrame(rows, columns=list(_DAY_TYPES), geometry=points, crs=_CRS).astype(_DAY_TYPES)
    return saying(frame, care)


def saying(frame: Frame, care: Care | None) -> Frame:
    """Let a frame say in its ``attrs["withheld"]`` what is withheld, where anything is; give it back."""
    if care:
        frame.attrs["withheld"] = care_text(care)
    return frame


def _position_row(claim: PositionObject) -> dict[str, object]:
    place, when = claim["place"], claim["date"]
    dates = {"date_start": when["start"], "date_end": when["end"], "date_basis": when["basis"]}
    return {**place, **claim, **dates, "place": place["name"]}
