from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import maps_demo as demo
import numpy as np
import pytest
from caravan_map.maps.pictures.boxes import Box
from caravan_map.maps.pictures.chart import caption_of, chart, draw
from caravan_map.maps.pictures.chart_dots import Outlet, dots, left_out, outlets
from caravan_map.maps.pictures.chart_layers import draw_dots, rests, spread
from caravan_map.maps.pictures.chart_scale import Scale, scale_of, stops_to_name
from caravan_map.maps.pictures.printing import KINDS, Kind
from caravan_map.maps.pictures.sheet import Sheet, settled
from caravan_map.maps.pictures.sizes import SIZES
from caravan_map.maps.scene import scene
from caravan_map.maps.sightings import reports
from caravan_map.news.claims import Reading
from caravan_map.track.progress import Eta, Progress
from caravan_map.track.track import DayPosition, Range
from matplotlib.colors import same_color
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch
from support import pictures
from support.pictures import START, look

Story = tuple[Progress, Reading]
STORIES: dict[str, Callable[[], Story]] = {
    "demo": lambda: (demo.progress(), demo.READING),
    "one claim": pictures.one_claim,
    "no claim": pictures.no_claim,
    "elsewhere": pictures.elsewhere,
    "dense": pictures.dense,
}
BOX = Box(100.0, 50.0, 600.0, 450.0)


def drawn(story: Story, size: str = "article", *, lang: str = "en") -> Sheet:
    """Draw a story's chart on a sheet."""
    chosen = look(size, lang=lang)
    shown = scene(*story, ())
    found = dots(shown.reports, shown.route)
    caption = caption_of(shown, found, title="A long walk north", attribution=(), words=chosen.words)
    with settled():
        return draw(shown, found, caption, look=chosen)[0]


def walked(*kms: float) -> Progress:
    """Give the demo with other days: the median on each evening from Christmas Eve on."""
    known = demo.progress()
    route = known.track.route
    days = tuple(
        DayPosition(START + timedelta(days=n), Range(km, km, km), route.point_at(km)) for n, km in enumerate(kms)
    )
    return replace(known, track=replace(known.track, days=days))


CASES = [(story, size) for story in STORIES for size in SIZES if story == "demo" or size in ("article", "social")]


@pytest.mark.parametrize(("story", "size"), CASES)
def test_no_text_meets_another_or_leaves_the_sheet(story: str, size: str) -> None:
    sheet = drawn(STORIES[story](), size)
    assert pictures.meeting(sheet) == []
    assert pictures.outside(sheet) == []


def test_stops_outlets_and_shapes_are_named() -> None:
    shown = set(pictures.texts(drawn(STORIES["demo"]())))
    assert {
        "Tapachula",
        "0 km",
        "Mapastepec",
        "24 Dec",
        "2023",
        "Daily Example",
        "Example Radio",
        "Set out from",
    } <= shown
    assert {"Was at (advance group)", "Reported somewhere in a state"} <= shown


def test_outlets_are_not_told_apart_where_there_is_no_room() -> None:
    assert "Daily Example" not in pictures.texts(drawn(STORIES["demo"](), "social"))


def test_a_chart_without_anything_says_so() -> None:
    assert "No dated report lies on the route." in pictures.texts(drawn(pictures.no_claim()))


def test_the_arrival_is_labelled() -> None:
    assert "May arrive 1–20 Mar 2024" in pictures.texts(drawn(pictures.dense()))


def test_the_line_that_ties_a_label_to_the_position_ends_beneath_its_mark() -> None:
    parts, theme = drawn(pictures.dense(), "social").figure.get_children(), look("social").theme
    ties = [part for part in parts if isinstance(part, Line2D) and part.get_color() == theme.quiet]
    marks = [part for part in parts if isinstance(part, PathPatch) and same_color(part.get_facecolor(), theme.here)]
    on = [(tie, mark) for tie in ties for mark in marks if np.allclose(np.asarray(tie.get_xydata())[0], _middle(mark))]
    tie, mark = on[-1]  # after that of the arrival
    assert tie.get_zorder() < mark.get_zorder()


def _middle(mark: PathPatch) -> np.ndarray:
    return np.asarray(mark.get_path().get_extents().get_points().mean(axis=0))


def test_days_after_the_last_report_are_called_reckoned() -> None:
    last = demo.progress().last_report
    assert last is not None
    older = replace(demo.progress(), last_report=replace(last, date=date(2023, 12, 25), age_days=2))
    key = "Reckoned on after"
    assert any(text.startswith(key) for text in pictures.texts(drawn((older, demo.READING))))
    assert not any(text.startswith(key) for text in pictures.texts(drawn(STORIES["demo"]())))


def test_a_report_that_was_not_used_is_in_the_legend() -> None:
    unused = pictures.told(demo.progress(), demo.POSITIONS[:4], used=False)
    assert "Report not used" in pictures.texts(drawn(unused))


def test_rests_are_the_days_without_an_advance_between_setting_out_and_the_last_report() -> None:
    track = walked(0, 0, 20, 21, 21.5, 40, 40).track
    assert rests(track, until=date(2023, 12, 29)) == [(date(2023, 12, 27), date(2023, 12, 28))]
    assert rests(track, until=None)[-1] == (date(2023, 12, 30), date(2023, 12, 30))
    assert rests(walked(0, 40, 10, 30).track, until=None) == []  # a way back is no rest


def test_a_claim_is_drawn_once_for_each_outlet_where_it_has_a_day_and_a_place_on_the_route() -> None:
    found = reports(demo.progress().track, demo.READING)
    route = demo.progress().track.route
    shown = dots(found, route)
    assert {(dot.place, dot.role, dot.group) for dot in shown if not dot.is_stretch} >= {
        ("Tapachula", "departed", "main"),
        ("Mapastepec", "at", "vanguard"),
    }
    assert [dot.high > 200 for dot in shown if dot.is_stretch] == [True]
    assert len(set(shown)) == len(shown)
    assert left_out(found, route) == 1  # Mexico City lies off the route


def test_five_outlets_have_letters_and_those_with_most_claims_come_first() -> None:
    shown = dots(reports(demo.progress().track, demo.READING), demo.progress().track.route)
    many = [replace(shown[0], outlet=name) for name in "zyxwvut"] + [replace(shown[0], outlet="t")]
    assert outlets(many)[:2] == (Outlet("t", "A"), Outlet("u", "B"))
    assert [outlet.letter for outlet in outlets(many)] == ["A", "B", "C", "D", "E", "", ""]


def test_the_axes_hold_the_track_and_the_claims() -> None:
    progress, reading = pictures.dense()
    shown = dots(reports(progress.track, reading), progress.track.route)
    scale = scale_of(progress, shown, BOX, edge=0.0)
    days = [day.date.toordinal() for day in progress.track.days]
    assert scale.first < min(days)
    assert scale.last > max(days)
    assert scale.y(0.0) < BOX.bottom
    assert scale.high > progress.track.route.length_km  # it is due to arrive


def test_a_far_arrival_does_not_squeeze_the_days_that_were() -> None:
    eta = Eta(date(2024, 3, 1), date(2024, 12, 1), date(2025, 6, 1))
    scale = scale_of(replace(walked(0, 10, 20, 30), eta=eta), (), BOX, edge=0.0)
    assert scale.last - scale.first < 30


@pytest.mark.parametrize(("days", "most"), [(6, 8), (40, 10), (400, 10), (3000, 10)])
def test_days_are_labelled_as_far_apart_as_there_is_room(days: int, most: int) -> None:
    scale = Scale(BOX, 738000.0, 738000.0 + days, 0.0, 100.0)
    ticks = scale.ticks(50.0)
    assert 3 <= len(ticks) <= most
    assert min((b - a).days for a, b in pairwise(ticks)) * scale.day_width >= 40


def test_stops_are_named_where_there_is_room_those_that_claims_name_first() -> None:
    route = demo.progress().track.route
    scale = Scale(BOX, 0.0, 10.0, 0.0, 200.0)
    named = stops_to_name(route, scale, named=["Escuintla"], least=40.0)
    assert {"Tapachula", "Escuintla"} <= {stop.label for stop in named}
    heights = [scale.y(stop.km) for stop in named]
    assert all(a - b >= 40.0 for a, b in pairwise(heights))


def test_a_mark_at_head_or_foot_of_the_plot_is_whole() -> None:
    low = Box(100.0, 50.0, 600.0, 150.0)
    scale = scale_of(walked(0, 10, 20, 30), (), low, edge=12.0)
    assert scale.y(scale.low) == low.bottom
    assert scale.y(0) == pytest.approx(low.bottom - 12.0)


def test_a_claim_that_is_not_used_keeps_its_room_from_labels() -> None:
    progress = demo.progress()
    found = [replace(dot, used=False) for dot in dots(reports(progress.track, demo.READING), progress.track.route)]
    chosen = look("article")
    with settled():
        scale = scale_of(progress, found, BOX, edge=12.0)
        boxes = draw_dots(Sheet(chosen.size, chosen.theme), scale, found, known={})
    there = [(scale.x(dot.day), scale.y(dot.km)) for dot in found]
    assert [box.middle for box in boxes] == [at for at in there if at[1] >= BOX.top]


def test_marks_that_would_hide_one_another_stand_side_by_side() -> None:
    shown = dots(reports(demo.progress().track, demo.READING), demo.progress().track.route)
    same = [replace(shown[0], outlet=name) for name in "abc"]
    xs = [at[0] for _, at in spread(same, Scale(BOX, shown[0].first - 3, shown[0].first + 3, 0.0, 100.0), 5.0)]
    assert xs[1] - xs[0] == pytest.approx(10.5)
    assert xs == sorted(xs)


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_story_is_the_same_bytes_with_its_words_inside(kind: Kind) -> None:
    made = [
        chart(demo.progress(), demo.READING, title="A walk", kind=kind, look=look("social", theme="dark", lang="es"))
        for _ in range(2)
    ]
    assert made[0].content == made[1].content
    if kind == "svg":
        assert "Gráfica de distancia y tiempo" in made[0].content.decode()


def test_the_words_say_how_the_line_runs() -> None:
    shown = scene(walked(0, 30, 30, 60), demo.READING, ())
    found = dots(shown.reports, shown.route)
    alt = caption_of(shown, found, title="", attribution=(), words=look().words).alt
    assert "The median goes from km 0 on 24 December 2023 to km 60 on 27 December 2023." in alt
    assert "Days without an advance: 26 Dec 2023." in alt
