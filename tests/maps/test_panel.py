from __future__ import annotations

from dataclasses import replace
from datetime import date

import maps_demo as demo
from caravan_map.geo.place import Place
from caravan_map.maps import panel
from caravan_map.maps.scene import Scene, scene
from caravan_map.track.progress import Eta, LastReport, Progress, Size
from caravan_map.track.track import Range
from caravan_map.wording.remarks import eta_why_text
from caravan_map.wording.words import words_in
from markupsafe import Markup

STATE = demo.progress()
ENGLISH = words_in("en")


def figures(progress: Progress) -> list[panel.Figure]:
    return [*panel.moving_figures(progress, ENGLISH), *panel.still_figures(progress, ENGLISH)]


def legend(shown: Scene) -> list[tuple[Markup, str]]:
    return panel.legend(shown, ENGLISH)


def plain(text: str) -> str:
    return text.replace("\N{WORD JOINER}", "").replace("\N{EN DASH}", "-")


def values() -> dict[str, str]:
    return {figure.name: figure.value for figure in figures(STATE)}


def test_both_remainders_stand_side_by_side_and_say_which_is_which() -> None:
    assert values()["To go, of the 1,600 km reported"] == "1,539 km"
    assert values()["To go by the Gulf corridor, 1,849 km"] == "1,788 km"


def test_a_figure_nobody_knows_says_so() -> None:
    unknown = {figure.name: figure.value for figure in figures(demo.progress(known=False))}
    assert unknown["Travelled"] == "not known"
    assert unknown["Size"] == "not reported"
    assert not any("reported" in name for name in unknown)


def test_no_arrival_is_given_without_the_reason() -> None:
    assert values()["Arrival"] == "cannot be said"
    arrival = next(figure for figure in figures(STATE) if figure.name == "Arrival")
    assert arrival.note == eta_why_text(STATE)


def test_an_arrival_is_an_interval() -> None:
    eta = Eta(date(2024, 3, 1), date(2024, 3, 20), date(2024, 4, 10))
    state = replace(STATE, eta=eta, destinations=(replace(STATE.destinations[0], eta=eta),))
    arrival = next(figure for figure in figures(state) if figure.name == "Arrival")
    assert plain(arrival.value) == "1 Mar - 10 Apr 2024"
    assert plain(panel.crossings(state, ENGLISH)[0]["eta"]) == "1 Mar - 10 Apr 2024"


def test_a_size_without_a_day_says_so() -> None:
    state = replace(STATE, size=Size(None, 9000, None, ()))
    size = next(figure for figure in figures(state) if figure.name == "Size")
    assert (size.value, size.note) == ("up to 9,000 people", "date of the report not known")


def test_a_crossing_nobody_can_reckon_is_still_listed() -> None:
    state = replace(STATE, destinations=(replace(STATE.destinations[0], remaining_km=None),))
    assert panel.crossings(state, ENGLISH)[0]["remaining"] == "not known"


def test_an_old_report_gives_its_age() -> None:
    state = replace(STATE, as_of=date(2023, 12, 30), last_report=LastReport("p3", date(2023, 12, 27), "Chiapas", 3))
    text = panel.last_report(state, ENGLISH)
    assert "3 days earlier than 30 December 2023" in text
    assert "not the current position" in text


def test_the_bar_has_its_range_and_a_text_alternative() -> None:
    bar = panel.bar(STATE, ENGLISH)
    assert bar is not None
    assert plain(bar["text"]) == "About 4% of the 1,600 km reported; 80% range 2-6%"
    assert (bar["low"], bar["mid"], bar["width"]) == ("1.80", "3.80", "3.80")


def test_the_bar_stays_inside_when_the_group_went_farther_than_reported() -> None:
    bar = panel.bar(replace(STATE, reported=None, percent=Range(98, 104, 120)), ENGLISH)
    assert bar is not None
    assert (bar["mid"], bar["width"]) == ("100.00", "2.00")
    assert "Gulf corridor" in bar["text"]


def test_no_bar_without_a_share() -> None:
    assert panel.bar(demo.progress(known=False), ENGLISH) is None


def test_the_legend_explains_only_what_is_there() -> None:
    texts = [text for _, text in legend(scene(STATE, demo.READING, ()))]
    assert "Set out from" in texts
    assert "Was at (advance group)" in texts
    assert "Destination" in texts
    assert "Said to be heading here" not in texts  # it is a pin already
    assert "Other possible route" not in texts


def test_an_arrow_is_explained_where_there_is_one() -> None:
    onward = demo.claim(30, "a3", demo.HUIXTLA, "toward", demo.AROUND, "They make for Huixtla.")
    reading = replace(demo.READING, positions=(onward,))
    texts = [text for _, text in legend(scene(demo.progress(reading=reading), reading, ()))]
    assert "Said to be heading here" in texts


def test_a_region_is_explained_by_its_stretch_of_the_road_and_only_where_there_is_one() -> None:
    texts = [text for _, text in legend(scene(STATE, demo.READING, ()))]
    assert "Reported somewhere along here" in texts
    quiet = replace(demo.READING, positions=tuple(p for p in demo.POSITIONS if p.place != demo.CHIAPAS))
    texts = [text for _, text in legend(scene(demo.progress(reading=quiet), quiet, ()))]
    assert "Reported somewhere along here" not in texts


def test_a_range_whose_ends_round_to_one_number_is_left_out() -> None:
    same = Range(22.1, 22.2, 22.3)
    state = replace(STATE, percent=same, done_km=same)
    bar = panel.bar(state, ENGLISH)
    assert bar is not None
    assert (bar["range"], bar["text"]) == ("", "About 22% of the 1,600 km reported")
    assert (figures(state)[0].value, figures(state)[0].note) == ("22 km", "")
    narrow = replace(state, destinations=(replace(STATE.destinations[0], remaining_km=same),))
    assert panel.crossings(narrow, ENGLISH)[0]["remaining"] == "22 km"


def test_the_last_report_names_a_stop_by_its_label() -> None:
    stop = next(stop for stop in STATE.track.route.stops if stop.alias)
    town = Place(stop.name, "town", stop.point, "MX", geonameid=stop.geonameid)
    verdicts = dict(STATE.track.verdicts) | {"p3": replace(STATE.track.verdicts["p3"], place=town)}
    last = LastReport("p3", date(2023, 12, 27), stop.name, 0)
    state = replace(STATE, track=replace(STATE.track, verdicts=verdicts), last_report=last)
    assert f"({stop.alias})" in panel.last_report(state, ENGLISH)
    assert f"({stop.name})" in panel.last_report(replace(state, track=replace(state.track, verdicts={})), ENGLISH)


def test_the_caption_counts_the_articles_that_name_no_outlet() -> None:
    for count, text in ((0, "Daily Example, Example Radio, Example Weekly"),
                        (1, "Example Radio, Example Weekly, one article without a named outlet"),
                        (3, "3 articles without a named outlet")):  # fmt: skip
        papers = tuple(replace(paper, source=None) if i < count else paper for i, paper in enumerate(demo.PAPERS))
        reading = replace(demo.READING, articles=papers)
        outlets = panel.outlets(scene(demo.progress(reading=reading), reading, ()), ENGLISH)
        assert sorted(outlets.split(", ")) == sorted(text.split(", "))


def test_a_route_laid_through_reported_places_is_not_called_planned() -> None:
    track = replace(STATE.track, route=replace(STATE.track.route, fitted=3))
    names = [text for _, text in legend(scene(replace(STATE, track=track), demo.READING, ()))]
    assert "Route inferred from reports" in names
    assert "Planned route" not in names


def test_of_a_route_that_ends_where_the_group_was_seen_nothing_is_said_to_remain() -> None:
    track = replace(STATE.track, route=replace(STATE.track.route, is_open=True))
    rest = [figure for figure in figures(replace(STATE, track=track, reported=None)) if figure.name == "To go"]
    assert [(figure.key, figure.value, figure.note) for figure in rest] == [
        ("", "not known", "no report names a place the group is still going to")
    ]
