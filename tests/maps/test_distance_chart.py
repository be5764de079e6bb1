from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import maps_demo as demo
from caravan_map.maps import distance_chart as charts
from caravan_map.maps.scene import scene
from caravan_map.news.claims import PositionClaim
from caravan_map.track.progress import Progress
from caravan_map.track.track import DayPosition, Range
from caravan_map.wording.words import words_in

ENGLISH = words_in("en")


def drawn(progress: Progress | None = None, *claims: PositionClaim) -> charts.Chart:
    reading = replace(demo.READING, positions=claims or demo.POSITIONS)
    chart = charts.distance_chart(scene(progress or demo.progress(reading=reading), reading, ()), ENGLISH)
    assert chart is not None
    return chart


def walked(days: int) -> Progress:
    """Let the demo's group walk for many days."""
    known = demo.progress()
    route = known.track.route
    kms = [10.0 * day for day in range(days)]
    positions = tuple(
        DayPosition(date(2023, 12, 24) + timedelta(number), Range(km, km + 5, km + 9), route.point_at(km))
        for number, km in enumerate(kms)
    )
    return replace(known, track=replace(known.track, days=positions))


def test_the_chart_runs_from_the_first_day_to_the_last() -> None:
    chart = drawn()
    assert (chart.first, chart.last) == ("2023-12-24", "2023-12-27")
    assert chart.plot.count('class="ch-sign"') == 3  # the departure, the state, the advance group
    assert "Tapachula" in chart.names


def test_a_mark_leads_to_its_row_and_names_its_claims() -> None:
    assert 'href="#claim-p1" data-claims="p1 p2" data-day="2023-12-24"' in drawn().plot


def test_a_report_that_is_not_used_is_a_cross_and_one_far_off_is_counted() -> None:
    wrong = demo.claim(6, "a3", demo.HUIXTLA, "at", demo.WEDNESDAY, "They were said to be in Huixtla still.")
    assert drawn(None, wrong).plot.count("ch-cross") == 1
    far = demo.claim(6, "a3", demo.MEXICO_CITY, "at", demo.WEDNESDAY, "Some were in Mexico City.")
    chart = drawn(None, far)
    assert (chart.plot.count("ch-cross"), chart.beyond) == (0, 1)


def test_a_date_of_several_days_is_a_line_across_them() -> None:
    long = demo.claim(1, "a1", demo.HUIXTLA, "at", replace(demo.AROUND, start=date(2023, 12, 25)), "They rest there.")
    assert 'class="ch-days"' in drawn(None, long).plot


def test_dates_are_no_more_than_eight_however_long_the_story() -> None:
    for days in (2, 5, 40, 400):
        assert 2 <= drawn(walked(days)).plot.count('<g class="ch-date') <= 8


def test_one_day_is_no_chart() -> None:
    for progress in (demo.progress(known=False), walked(1)):
        assert charts.distance_chart(scene(progress, demo.READING, ()), ENGLISH) is None


def test_of_very_many_reports_one_mark_stands_for_those_close_by() -> None:
    towns = [demo.HUIXTLA._replace(name=f"Village {n}", geonameid=n) for n in range(400)]
    claims = [demo.claim(n, "a1", town, "at", demo.EVE, "They rest there.") for n, town in enumerate(towns)]
    few, many = drawn(None, *claims[:200]).plot, drawn(None, *claims).plot
    assert (few.count('class="ch-sign"'), many.count('class="ch-sign"')) == (200, 2)  # p6 is a cross of its own
    assert "and 398 more close by" in many
    assert 'data-claims="p0 p1 p2 p3 p4 p5 p7' in many
