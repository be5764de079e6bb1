from __future__ import annotations

import samples
from caravan_map.data.contracts import RangeObject
from caravan_map.data.figures import progress_sheet, progress_table, range_text
from caravan_map.data.standing import progress_payload
from caravan_map.wording.language import language


def test_the_figures_are_ranges_with_their_probability() -> None:
    arrival = "about 2024-03-01, between 2024-02-01 and 2024-05-01"
    why = "reckoned on from 3 reports at the pace and with the lifts they show"
    assert progress_table(progress_payload(samples.progress())).rows == (
        ("As of", "2023-12-27"),
        ("Status", "moving"),
        ("Last report", "2023-12-26, Escuintla (1 day old)"),
        ("Position", "61 km along the route (80%: 29 to 90)"),
        ("Near", "Escuintla"),
        ("Between", "Tapachula and Escuintla"),
        ("Route", "coast, 105 km"),
        ("Done", "61 km (80%: 29 to 90)"),
        ("Share of the 1,600 km reported", "4% (80%: 2 to 6)"),
        ("Remaining of the 1,600 km reported", "1,539 km (80%: 1,510 to 1,571)"),
        ("Share of the route", "58% (80%: 28 to 86)"),
        ("Remaining by the route to Mapastepec", "44 km (80%: 15 to 76)"),
        ("Pace since 2023-12-24", "20 km a day (80%: 10 to 30)"),
        ("Pace of the last 7 days", "18 km a day (80%: 9 to 27)"),
        ("Days on the way", "3 to 2023-12-26: 2 to 3 moving, 0 to 1 at rest"),
        ("Arrival in Mapastepec", f"{arrival} ({why})"),
        ("To Matamoros", f"not known, a goal according to p3; arrival {arrival}"),
        ("Size", "up to 8,000, as reported on 2023-12-24"),
        ("Note", "the last report is 1 day old"),
    )


def test_of_a_group_that_is_on_none_of_the_routes_no_route_is_told() -> None:
    payload = progress_payload(samples.thin_progress())
    payload["last_report"] = progress_payload(samples.progress())["last_report"]
    assert not {"Route", "Done", "Pace"} & {name for name, _ in progress_table(payload).rows}


def test_what_is_not_known_is_said_to_be_so() -> None:
    assert progress_table(progress_payload(samples.thin_progress())).rows == (
        ("As of", "2023-12-20"),
        ("Status", "unknown"),
        ("Last report", "none"),
        ("Position", "not known"),
        ("Route", "coast, 105 km"),
        ("Done", "not known"),
        ("Pace", "not known"),
        (
            "Arrival",
            "not known (no report places the main group in a town on a known day; an arrival needs at least two)",
        ),
    )


def test_the_age_of_the_last_report_is_told_in_days() -> None:
    payload = progress_payload(samples.progress())
    report = payload["last_report"]
    assert report is not None
    report["age_days"] = 0
    assert ("Last report", "2023-12-26, Escuintla (the same day)") in progress_table(payload).rows
    report["age_days"] = 12
    assert ("Last report", "2023-12-26, Escuintla (12 days old)") in progress_table(payload).rows


def test_an_undated_size_claims_no_day() -> None:
    payload = progress_payload(samples.progress())
    assert payload["size"] is not None
    payload["size"]["date"] = None
    assert ("Size", "up to 8,000") in progress_table(payload).rows


def test_the_sheet_has_one_number_to_a_cell_and_a_line_a_day() -> None:
    rows = progress_sheet(progress_payload(samples.progress())).rows
    assert ("position", None, None, 29.0, 61.2, 90.4, "km") in rows
    assert ("remaining", "reported", None, 1509.6, 1538.8, 1571.0, "km") in rows
    assert ("reported_length", None, 1600.0, None, None, None, "km") in rows
    assert ("percent", "route", None, 27.6, 58.2, 85.9, "%") in rows
    assert ("pace_recent", "2023-12-19", None, 9.0, 18.0, 27.0, "km/day") in rows
    assert ("days_moving", "2023-12-23", None, 2.0, 2.0, 3.0, "days") in rows
    assert ("likelihood", "gulf", 0.1, None, None, None, None) in rows
    assert ("arrival", "Matamoros", None, "2024-02-01", "2024-03-01", "2024-05-01", "day") in rows
    assert ("size", "2023-12-24", None, None, None, 8000, None) in rows
    assert rows[-1] == ("track", "2023-12-24", None, 0.0, 0.0, 12.3, "km")


def test_the_sheet_of_a_thin_day_keeps_its_lines_empty() -> None:
    rows = progress_sheet(progress_payload(samples.thin_progress())).rows
    assert ("position", None, None, None, None, None, "km") in rows
    assert ("last_report", None, None, None, None, None, "day") in rows
    assert ("days_moving", None, None, None, None, None, "days") in rows


def test_a_level_of_a_fraction_of_a_percent_is_not_rounded_away() -> None:
    assert range_text(RangeObject(low=1, mid=2, high=3), language(), level=0.995, unit="km") == "2 km (99.5%: 1 to 3)"


def test_a_last_report_from_a_stop_goes_by_the_stops_label() -> None:
    payload = progress_payload(samples.progress())
    report = payload["last_report"]
    assert report is not None
    report["place"], report["age_days"] = "Long", 0
    assert ("Last report", "2023-12-26, Short (the same day)") in progress_table(payload, {"Long": "Short"}).rows
    assert ("Last report", "2023-12-26, Long (the same day)") in progress_table(payload).rows


def test_the_ends_of_a_range_of_shares_are_rounded_as_its_middle_is() -> None:
    shares: RangeObject = {"low": 37.46, "mid": 37.46, "high": 38.5}
    assert range_text(shares, language(), level=0.8, unit="%") == "37% (80%: 37 to 39)"
