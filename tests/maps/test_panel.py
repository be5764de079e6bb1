from __future__ import annotations

from dataclasses import replace
from datetime import date

import maps_demo as demo
from caravan_map.geo.place import Place
from caravan_map.maps import panel
from caravan_map.maps.scene import scene
from caravan_map.track.progress import Eta, LastReport, Size
from caravan_map.track.track import Range

STATE = demo.progress()


def plain(text: str) -> str:
    return text.replace("\N{WORD JOINER}", "").replace("\N{EN DASH}", "-")


def values() -> dict[str, str]:
    return {figure.name: figure.value for figure in panel.figures(STATE)}


def test_both_remainders_stand_side_by_side_and_say_which_is_which() -> None:
    assert values()["To go, of the 1,600 km reported"] == "1,539 km"
    assert values()["To go by the Gulf corridor, 1,849 km"] == "1,788 km"


def test_a_figure_nobody_knows_says_so() -> None:
    unknown = {figure.name: figure.value for figure in panel.figures(demo.progress(known=False))}
    assert unknown["Travelled"] == "not known"
    assert unknown["Size"] == "not reported"
    assert not any("reported" in name for name in unknown)


def test_no_arrival_is_given_without_the_reason() -> None:
    assert values()["Arrival"] == "cannot be said"
    arrival = next(figure for figure in panel.figures(STATE) if figure.name == "Arrival")
    assert arrival.note == STATE.eta_why


def test_an_arrival_is_an_interval() -> None:
    eta = Eta(date(2024, 3, 1), date(2024, 3, 20), date(2024, 4, 10))
    state = replace(STATE, eta=eta, destinations=(replace(STATE.destinations[0], eta=eta),))
    arrival = next(figure for figure in panel.figures(state) if figure.name == "Arrival")
    assert plain(arrival.value) == "1 Mar - 10 Apr 2024"
    assert plain(panel.destinations(state)[0]["eta"]) == "1 Mar - 10 Apr 2024"


def test_a_size_without_a_day_says_so() -> None:
    state = replace(STATE, size=Size(None, 9000, None, ()))
    size = panel.figures(state)[-1]
    assert (size.value, size.note) == ("up to 9,000 people", "date of the report not known")


def test_a_crossing_nobody_can_reckon_is_still_listed() -> None:
    state = replace(STATE, destinations=(replace(STATE.destinations[0], remaining_km=None),))
    assert panel.destinations(state)[0]["remaining"] == "not known"


def test_an_old_report_gives_its_age() -> None:
    state = replace(STATE, as_of=date(2023, 12, 30), last_report=LastReport("p3", date(2023, 12, 27), "Chiapas", 3))
    text = panel.last_report(state)
    assert "3 days earlier than 30 December 2023" in text
    assert "not the current position" in text


def test_the_bar_has_its_range_and_a_text_alternative() -> None:
    bar = panel.bar(STATE)
    assert bar is not None
    assert plain(bar["text"]) == "About 4% of the 1,600 km reported; 80% range 2-6%"
    assert (bar["low"], bar["mid"], bar["width"]) == ("1.80", "3.80", "3.80")


def test_the_bar_stays_inside_when_the_group_went_farther_than_reported() -> None:
    bar = panel.bar(replace(STATE, reported=None, percent=Range(98, 104, 120)))
    assert bar is not None
    assert (bar["mid"], bar["width"]) == ("100.00", "2.00")
    assert "Gulf corridor" in bar["text"]


def test_no_bar_without_a_share() -> None:
    assert panel.bar(demo.progress(known=False)) is None


def test_the_legend_explains_only_what_is_there() -> None:
    texts = [text for _, text in panel.legend(scene(STATE, demo.READING, ()))]
    assert "Set out from … (main group)" in texts
    assert "Was at … (advance group)" in texts
    assert "Said to be heading here" not in texts  # it is a pin already
    assert "Other possible route" not in texts


def test_an_arrow_is_explained_where_there_is_one() -> None:
    onward = demo.claim(30, "a3", demo.HUIXTLA, "toward", demo.AROUND, "They make for Huixtla.")
    reading = replace(demo.READING, positions=(onward,))
    texts = [text for _, text in panel.legend(scene(demo.progress(reading=reading), reading, ()))]
    assert "Said to be heading here" in texts


def test_a_claim_rejected_without_a_reason_is_still_not_used() -> None:
    verdicts = {key: replace(verdict, why="") for key, verdict in STATE.track.verdicts.items()}
    state = replace(STATE, track=replace(STATE.track, verdicts=verdicts))
    uses = {row["use"] for row in panel.report_rows(scene(state, demo.READING, ()))}
    assert uses == {"used", "not used", "repeat, counted once"}


def test_an_article_without_a_publication_date_is_listed() -> None:
    rows = panel.source_rows(replace(demo.READING, published={}))
    assert rows[0]["published"] == "date not known"


def test_a_repeated_figure_is_marked() -> None:
    sizes = (demo.READING.sizes[0], replace(demo.READING.sizes[1], same_as="s1"))
    rows = panel.figure_rows(replace(demo.READING, sizes=sizes))
    assert [row["date"].endswith("(repeat)") for row in rows] == [False, True, False]


def test_places_only_named_are_listed_once_each_and_apart() -> None:
    shown = scene(STATE, demo.READING, ())
    assert {row["place"] for row in panel.named_rows(shown)} == {"Mexico City", "Texas", "Venezuela"}
    rows = [(row["place"], row["role"]) for row in panel.report_rows(shown)]
    assert ("Mexico City", "Was at") in rows  # the rejected claim
    assert ("Texas", "Named, but not as a position") not in rows


def test_a_place_named_twice_is_counted() -> None:
    again = demo.claim(31, "a2", demo.TEXAS, "mention", demo.AROUND, "Texas again.")
    reading = replace(demo.READING, positions=(*demo.POSITIONS, again))
    first = panel.named_rows(scene(demo.progress(reading=reading), reading, ()))[0]
    assert (first["place"], first["times"], first["sources"]) == ("Texas", 2, "Example Radio, Daily Example")


def test_a_region_is_explained_by_its_stretch_of_the_road_and_only_where_there_is_one() -> None:
    texts = [text for _, text in panel.legend(scene(STATE, demo.READING, ()))]
    assert "Reported somewhere along here" in texts
    quiet = replace(demo.READING, positions=tuple(p for p in demo.POSITIONS if p.place != demo.CHIAPAS))
    texts = [text for _, text in panel.legend(scene(demo.progress(reading=quiet), quiet, ()))]
    assert "Reported somewhere along here" not in texts


def test_a_range_whose_ends_round_to_one_number_is_left_out() -> None:
    same = Range(22.1, 22.2, 22.3)
    state = replace(STATE, percent=same, done_km=same)
    bar = panel.bar(state)
    assert bar is not None
    assert (bar["range"], bar["text"]) == ("", "About 22% of the 1,600 km reported")
    assert (panel.figures(state)[0].value, panel.figures(state)[0].note) == ("22 km", "")
    narrow = replace(state, destinations=(replace(STATE.destinations[0], remaining_km=same),))
    assert panel.destinations(narrow)[0]["remaining"] == "22 km"


def test_the_last_report_names_a_stop_by_its_label() -> None:
    stop = next(stop for stop in STATE.track.route.stops if stop.alias)
    town = Place(stop.name, "town", stop.point, "MX", geonameid=stop.geonameid)
    verdicts = dict(STATE.track.verdicts) | {"p3": replace(STATE.track.verdicts["p3"], place=town)}
    last = LastReport("p3", date(2023, 12, 27), stop.name, 0)
    state = replace(STATE, track=replace(STATE.track, verdicts=verdicts), last_report=last)
    assert f"({stop.alias})" in panel.last_report(state)
    assert f"({stop.name})" in panel.last_report(replace(state, track=replace(state.track, verdicts={})))


def test_the_caption_counts_the_articles_that_name_no_outlet() -> None:
    for count, text in ((0, "Daily Example, Example Radio, Example Weekly"),
                        (1, "Example Radio, Example Weekly, one article without a named outlet"),
                        (3, "3 articles without a named outlet")):  # fmt: skip
        papers = tuple(replace(paper, source=None) if i < count else paper for i, paper in enumerate(demo.PAPERS))
        reading = replace(demo.READING, articles=papers)
        outlets = panel.outlets(scene(demo.progress(reading=reading), reading, ()))
        assert sorted(outlets.split(", ")) == sorted(text.split(", "))


def test_the_sources_say_which_article_names_no_outlet() -> None:
    papers = (replace(demo.PAPERS[0], source=None), *demo.PAPERS[1:])
    assert panel.source_rows(replace(demo.READING, articles=papers))[0]["source"] == "Outlet not named (article a1)"
