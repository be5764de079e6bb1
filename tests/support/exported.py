"""Content to export: the samples' story, the same with hostile texts, and a walk across the antimeridian."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import samples
from caravan_map.data.exports.content import Content, content
from caravan_map.geo.place import LonLat
from caravan_map.geo.route import Route, Stop
from caravan_map.news.claims import Reading
from caravan_map.track.progress import Progress
from caravan_map.track.track import DayPosition, Range, Track

GAZETTEER = "Place names: GeoNames, CC BY 4.0"
HOSTILE = "=cmd|' /C calc'!A0 \x00\x1b\ufffe\u202e</script><img src=x onerror=alert(1)>]]>&$[id];=1+1"
FIJI = Route(
    name="fiji",
    title="Across the date line",
    stops=(
        Stop("West", "", LonLat(179.0, -17.0), None, 0, "anchor", 0.0),
        Stop("East", "", LonLat(-179.0, -16.0), None, 0, "anchor", 240.0),
    ),
    basis="by hand",
    source="a chart",
    licence="CC0",
)


def content_of(progress: Progress | None = None, reading: Reading | None = None, *, title: str = "A walk") -> Content:
    """Gather what an export of the samples holds."""
    return content(
        progress or samples.progress(),
        reading or samples.reading(),
        title=title,
        summary="They walk.",
        attribution=(GAZETTEER,),
        generator="caravan-map 0",
    )


def thin_content() -> Content:
    """Gather what there is where nothing is known."""
    return content_of(samples.thin_progress(), Reading((), {}, (), (), ()))


def hostile_content() -> Content:
    """Gather a story each of whose texts tries to be something else."""
    reading = samples.reading()
    papers = tuple(
        replace(paper, title=HOSTILE, source=HOSTILE, url="javascript:alert(1)") for paper in reading.articles
    )
    claims = tuple(replace(claim, quote=HOSTILE, said_by=HOSTILE) for claim in reading.positions)
    sizes = tuple(replace(claim, quote=HOSTILE, said_by=HOSTILE) for claim in reading.sizes)
    return content_of(reading=replace(reading, articles=papers, positions=claims, sizes=sizes), title=HOSTILE)


def fiji_content() -> Content:
    """Gather two days of a walk across the antimeridian."""
    days = tuple(
        DayPosition(date(2024, 1, day), Range(km - 30, km, km + 30), FIJI.point_at(km))
        for day, km in ((1, 60.0), (2, 180.0))
    )
    track = Track(FIJI, 0.8, days, {}, 0.0)
    return content_of(
        replace(samples.progress(), track=track, destinations=(), contradictions=()), Reading((), {}, (), (), ())
    )
