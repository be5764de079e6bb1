from __future__ import annotations

from dataclasses import replace

import pytest
from caravan_map.track.inference import infer
from caravan_map.track.progress import Eta, Progress, Size
from caravan_map.track.reckoning import progress
from caravan_map.track.track import Range
from caravan_map.wording.language import language
from caravan_map.wording.rounding import outward_km, rounded_km
from caravan_map.wording.summary import brief, summary
from walks import CHIAPAS, COAST, GAZETTEER, claim, eve, length, size, told, town


def christmas(on: int = 3) -> Progress:
    reading = told(
        claim(town("Tapachula"), 0, role="departed"),
        claim(CHIAPAS, 3),
        claim(town("Mapastepec"), 3, group="vanguard"),
        lengths=[length(1600.0, "route", 3)],
        sizes=[size(6000, 10000, 3)],
    )
    return progress(infer(reading, COAST, GAZETTEER, on=eve(on)), reading, on=eve(on))


def test_the_summary_says_when_where_how_far_and_how_fresh() -> None:
    found = summary(christmas())
    assert found.startswith("As last reported on 27 December 2023, the main group was probably between km ")
    assert "of the coast road, near " in found
    assert "% of the 1,600 km reported." in found
    assert " km remain by that figure, " in found
    assert "by the coast road to Matamoros." in found
    assert "Reports put it at 6,000 to 10,000 people." in found
    assert found.endswith("The last report (Chiapas) is of that day.")
    assert "\n" not in found


def test_an_older_report_is_dated_and_its_age_told() -> None:
    day_after, later = summary(christmas(4)), summary(christmas(5))
    assert day_after.startswith("On 28 December 2023, reckoned on from the last report on 27 December 2023, the main")
    assert day_after.endswith("is 1 day old.")
    assert later.endswith("is 2 days old.")


def test_a_wide_range_is_told_as_a_range_throughout() -> None:
    found = summary(christmas(12))
    assert "somewhere from " in found
    assert " to " in found.split("% of")[0].split("about")[1]


def test_who_may_be_there_is_not_said_to_have_nothing_left() -> None:
    near = replace(
        christmas(),
        reported=None,
        percent=Range(96.0, 99.9, 100.0),
        remaining_reported_km=None,
        remaining_route_km=Range(0.0, 0.6, 54.0),
    )
    assert "About 0 to 55 km remain by the coast road to Matamoros." in summary(near)
    assert "about 96 to 100% of " in summary(near)


def test_without_a_position_it_says_so() -> None:
    found = summary(christmas(-3))
    assert found == (
        "The articles known on 21 December 2023 do not say where the main group was. "
        "No report places it on a known day."
    )


def test_without_a_reported_length_the_road_is_the_measure() -> None:
    found = summary(replace(christmas(), reported=None, remaining_reported_km=None))
    assert "of the 1,850 km by road to Matamoros." in found
    assert "km remain by the coast road to Matamoros." in found


def test_a_position_without_report_or_share_is_still_told() -> None:
    found = summary(replace(christmas(), last_report=None, percent=None))
    assert found.startswith("On 27 December 2023 the main group was probably between")


def test_a_range_of_one_figure_is_told_as_one() -> None:
    whole = christmas()
    assert whole.position is not None
    spot = Range(60.0, 60.0, 60.0)
    found = summary(
        replace(whole, position=replace(whole.position, km=spot), done_km=spot, percent=Range(0.1, 0.2, 0.3))
    )
    assert "was probably near km 60 of the coast road" in found
    assert ", less than 1% of the 1,600 km reported" in found


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (1, 1, "about 1 person."),
        (8000, 8000, "about 8,000 people."),
        (6000, None, "more than 6,000 people."),
        (None, 6000, "up to 6,000 people."),
    ],
)
def test_every_kind_of_size_has_its_words(low: int | None, high: int | None, words: str) -> None:
    assert f"Reports put it at {words}" in summary(replace(christmas(), size=Size(low, high, eve(3), ("s1",))))


def test_vehicles_are_not_called_people() -> None:
    convoy = Size(300, 1000, eve(3), ("s1",), "vehicles")
    assert "Reports put it at 300 to 1,000 vehicles." in summary(replace(christmas(), size=convoy))


def test_of_reports_that_can_hardly_be_of_the_same_people_it_is_said_that_they_differ() -> None:
    told = summary(replace(christmas(), size=Size(37, 20_000, eve(3), ("s1", "s2"))))
    assert "Reports differ widely on its size: 37 to 20,000 people." in told
    assert not Size(None, 20_000, eve(3), ("s1",)).is_wide


def test_without_a_size_none_is_told() -> None:
    assert "Reports put it" not in summary(replace(christmas(), size=None))


def test_a_group_that_stopped_is_said_to_have() -> None:
    assert "It had not moved between the last reports." in summary(replace(christmas(), status="stopped"))


def test_of_a_group_that_dissolved_is_told_where_and_by_when_and_not_what_remains() -> None:
    reading = told(
        claim(town("Tapachula"), 0, role="departed"),
        claim(town("Huixtla"), 2),
        claim(town("Mapastepec"), 5, role="ended"),
        lengths=[length(1600.0, "route", 3)],
    )
    found = summary(progress(infer(reading, COAST, GAZETTEER, on=eve(9)), reading, on=eve(9)))
    assert found == (
        "The main group is reported to have dissolved near Mapastepec by 29 December 2023, after about 105 km of the "
        "coast road, about 7% of the 1,600 km reported. The last report (Mapastepec) is 4 days old."
    )


def test_a_group_that_dissolved_nobody_knows_where_is_said_to_have() -> None:
    found = summary(replace(christmas(), status="ended", position=None, size=None))
    assert found.startswith("The main group is reported to have dissolved. The last report")


def test_years_later_the_last_report_is_told() -> None:
    assert summary(christmas(3000)) == (
        "Nothing can be said of where the main group was on 11 March 2032: it was last reported on 27 December 2023. "
        "Reports put it at 6,000 to 10,000 people. The last report (Chiapas) is 2,997 days old."
    )


def test_the_ends_of_a_range_are_rounded_outward() -> None:
    assert outward_km(Range(46.0, 80.0, 117.0), within_km=1763.0) == (45, 120)
    assert outward_km(Range(199.9, 201.0, 203.0), within_km=1763.0) == (195, 210)
    assert outward_km(Range(50.0, 60.0, 70.0), within_km=1763.0) == (50, 70)


def test_no_range_is_told_beyond_the_end_of_the_route() -> None:
    assert outward_km(Range(332.5, 382.0, 382.7), within_km=382.7) == (330, 380)
    assert outward_km(Range(382.0, 382.4, 382.7), within_km=382.7) == (380, 380)


def test_the_share_in_the_sentence_is_the_tables() -> None:
    almost = Range(98.9, 100.0, 100.0)
    assert ", about 99 to 100% of the 1,600 km reported" in summary(replace(christmas(), percent=almost))


def test_what_remains_is_told_once_where_both_ways_of_reckoning_agree() -> None:
    left = Range(175.0, 180.0, 185.0)
    alike = replace(christmas(), remaining_reported_km=left, remaining_route_km=left)
    assert " About 180 km remain to Matamoros, by that figure and by the coast road." in summary(alike)


def test_a_reported_length_is_told_as_it_was_reported() -> None:
    whole = christmas()
    assert whole.reported is not None
    found = replace(whole, reported=replace(whole.reported, length_km=213.0))
    assert "of the 213 km reported" in summary(found)
    assert "of the 213 km reported" in brief(found)


def test_a_wide_range_within_one_percent_or_near_one_town_is_told_as_one_figure_and_one_town() -> None:
    whole = christmas()
    assert whole.position is not None
    wide = Range(1250.0, 1300.0, 1360.0)
    found = summary(
        replace(whole, position=replace(whole.position, km=wide), done_km=wide, percent=Range(100.0, 100.0, 100.0))
    )
    assert f"between km 1,250 and km 1,360 of the coast road, near {COAST.near(1300.0).label}, about 100% of" in found


def test_an_arrival_is_told_as_an_interval() -> None:
    found = summary(replace(christmas(), eta=Eta(eve(30), eve(40), eve(50))))
    assert "It may reach Matamoros between 23 January 2024 and 12 February 2024." in found
    found = summary(replace(christmas(), eta=Eta(eve(30), eve(30), eve(30))))
    assert "It may reach Matamoros on 23 January 2024." in found


def test_kilometres_are_rounded_no_finer_than_five() -> None:
    assert [rounded_km(km) for km in (0.0, 2.4, 62.6, 197.6, 203.0, 1787.0)] == [0, 0, 65, 200, 200, 1790]


def test_one_sentence_tells_what_is_done_of_the_reported_length_and_what_remains_by_the_route() -> None:
    whole, left = christmas(), Range(1774, 1788, 1799)
    done = replace(whole, done_km=Range(50, 61, 75), percent=Range(3.1, 3.8, 4.7), remaining_route_km=left)
    assert brief(done) == ("About 60 km of the 1,600 km reported, 4%; by the coast road, 1,790 km remain to Matamoros.")
    assert brief(replace(done, reported=None)) == (
        "About 60 km of the 1,850 km by the coast road to Matamoros, 4%; 1,790 km remain."
    )


def test_where_nothing_is_known_the_sentence_says_so_too() -> None:
    assert brief(christmas(-3)) == "The articles known on 21 December 2023 do not say where the main group was."


def test_of_a_group_that_dissolved_the_sentence_tells_where() -> None:
    found = brief(replace(christmas(), status="ended", position=None))
    assert found == "The main group is reported to have dissolved."


def test_a_group_that_is_there_has_nothing_left_to_go() -> None:
    there = replace(
        christmas(), done_km=Range(1847, 1848, 1849), remaining_route_km=Range(0, 1, 2), percent=Range(100, 100, 100)
    )
    assert brief(there) == "It has come all the 1,850 km by the coast road to Matamoros."
    assert "remain" not in summary(there)
    assert "cannot be said" not in summary(there)


def test_why_there_is_no_arrival_is_told() -> None:
    assert "When it may reach Matamoros cannot be said: only one report places the main group" in summary(christmas())


def test_a_pace_is_told_where_it_is_known_well_enough() -> None:
    stops = {2: "Huixtla", 3: "Villa Comaltitlán", 4: "Escuintla", 5: "Mapastepec", 8: "Pijijiapan", 12: "Arriaga"}
    reading = told(
        claim(town("Tapachula"), 0, role="departed"), *(claim(town(name), when) for when, name in stops.items())
    )
    found = summary(progress(infer(reading, COAST, GAZETTEER, on=eve(12)), reading, on=eve(12)))
    assert "Since 24 December 2023 it has made 19 km a day, over the last 7 days " in found
    assert " of 13 days." in found
    assert "Since" not in summary(christmas())


def test_in_spanish_it_reads_as_spanish() -> None:
    found = summary(christmas(), told=language("es"))
    assert found.startswith(
        "Según las últimas noticias, del 27 de diciembre de 2023, el grupo principal estaba probablemente entre el km "
    )
    assert "de la carretera de Tapachula a Matamoros, cerca de " in found
    assert "% de los 1,600 km que dan las noticias." in found
    assert "No se puede decir cuándo llegaría a Matamoros: solo una noticia sitúa al grupo" in found
    assert "Las noticias hablan de entre 6,000 y 10,000 personas." in found
    assert found.endswith("La última noticia (Chiapas) es de ese día.")


def test_ranges_read_as_spanish() -> None:
    near = replace(christmas(), reported=None, remaining_reported_km=None, remaining_route_km=Range(0.0, 0.6, 54.0))
    assert "Le faltan de 0 a 55 km por " in summary(near, told=language("es"))


def test_a_title_in_spanish_is_used_and_runs_together_with_what_stands_before_it() -> None:
    whole = christmas()
    route = replace(whole.track.route, titles=(("es", "el camino de la costa"),))
    found = summary(replace(whole, track=replace(whole.track, route=route)), told=language("es"))
    assert " del camino de la costa, cerca de " in found
    assert "por el camino de la costa, " in found
