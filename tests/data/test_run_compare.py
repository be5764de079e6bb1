from __future__ import annotations

from typing import Any

import pytest
from caravan_map.data.recorded import Recorded
from caravan_map.data.run_compare import Difference, differences, libraries
from support.records import run_of


def result(found: dict[str, Any] | None = None, **run: object) -> Recorded:
    return Recorded("progress", run_of(**run), found or {})


def listed(then: Recorded, now: Recorded) -> list[tuple[str, str, str]]:
    return [(each.what, each.then, each.now) for each in differences(then, now)]


def articles(**digits: str) -> list[dict[str, str]]:
    return [{"id": name, "sha256": digit * 64} for name, digit in digits.items()]


def digest(digit: str) -> str:
    return f"SHA-256 {digit * 12}…"


def test_the_same_twice_differs_in_nothing() -> None:
    found = {"position": None, "done_km": {"low": 1.0}, "track": [{"date": "2023-12-24", "mid": 0.0}]}
    assert differences(result(found), result(found)) == ()


def test_another_program_gazetteer_story_or_setting_is_told() -> None:
    settings = {**run_of()["settings"], "mode": "vehicle"}
    now = result(version="2", gazetteer="towns 2", story={"title": None, "sha256": "f" * 64}, settings=settings)
    assert listed(result(), now) == [
        ("program", "caravan-map 1", "caravan-map 2"),
        ("gazetteer", "towns 1", "towns 2"),
        ("story file", "none", digest("f")),
        ("settings.mode", "none", "vehicle"),
    ]


def test_articles_that_changed_went_came_or_were_renamed_are_told_apart() -> None:
    then = result(articles=articles(same="0", changed="1", gone="2", called="3"))
    now = result(articles=articles(same="0", changed="4", anew="3", added="5"))
    assert listed(then, now) == [
        ("article changed", digest("1"), f"{digest('4')}, changed"),
        ("article gone", digest("2"), "missing"),
        ("article called", digest("3"), "is called anew"),
        ("article added", "none", f"{digest('5')}, new"),
    ]


def test_files_that_can_no_more_be_read_or_can_again_are_told() -> None:
    assert listed(result(unread=["a.json"]), result(unread=["b.json"])) == [
        ("file b.json", "read", "cannot be read"),
        ("file a.json", "could not be read", "read"),
    ]


@pytest.mark.parametrize(
    ("then", "now", "told"),
    [
        ({"done_km": {"low": 1.0, "mid": 2.0}}, {"done_km": {"low": 1.0, "mid": 2.1}}, ("done_km.mid", "2.0", "2.1")),
        ({"position": {"km": 1}}, {"position": None}, ("position", "there", "none")),
        ({"eta": None}, {"eta": {"median": "2024-01-01"}}, ("eta", "none", '{"median": "2024-01-01"}')),
        ({"status": "moving"}, {}, ("status", "moving", "none")),
        ({"claims": ["p1"]}, {"claims": ["p2"]}, ("claims", '["p1"]', '["p2"]')),
        ({"sentence": ""}, {"sentence": "About"}, ("sentence", "none", "About")),
    ],
)
def test_a_figure_that_differs_is_named_with_both_values(
    then: dict[str, Any], now: dict[str, Any], told: tuple[str, str, str]
) -> None:
    assert listed(result(then), result(now)) == [told]


def test_what_only_the_second_holds_is_not_looked_at() -> None:
    assert differences(result({"status": "moving"}), result({"status": "moving", "size": 1})) == ()


def test_entries_of_a_list_go_by_what_tells_them_apart() -> None:
    days = [{"date": "2023-12-24", "mid": 1.0}, {"date": "2023-12-25", "mid": 2.0}]
    now = [{"date": "2023-12-25", "mid": 2.5}, {"date": "2023-12-26", "mid": 3.0}]
    assert listed(result({"track": days}), result({"track": now})) == [
        ("track[2023-12-24]", "there", "none"),
        ("track[2023-12-25].mid", "2.0", "2.5"),
        ("track[2023-12-26]", "none", "new"),
    ]


def test_entries_that_nothing_tells_apart_are_compared_as_a_whole() -> None:
    twice = [{"name": "Escuintla"}, {"name": "Escuintla"}]
    assert listed(result({"rivals": twice}), result({"rivals": twice[:1]})) == [
        ("rivals", '[{"name": "Escuintla"}, {"name": "Escuintla"}]', '[{"name": "Escuintla"}]')
    ]


def test_of_long_values_the_part_is_shown_where_they_begin_to_differ() -> None:
    ((_, then, now),) = listed(result({"summary": "a" * 99 + "bc"}), result({"summary": "a" * 99 + "dc"}))
    assert (then, now) == ("…" + "a" * 20 + "bc", "…" + "a" * 20 + "dc")


def test_a_value_that_is_nested_too_deeply_is_said_to_be() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert listed(result({"odd": deep}), result({"odd": 1})) == [("odd", "nested too deeply to be shown", "1")]


def test_claims_numbered_otherwise_among_other_articles_are_the_same_claims() -> None:
    def claims(name: str) -> dict[str, Any]:
        claim = {"id": name, "article": "a", "start": 4, "role": "at", "same_as": None, "used": True}
        return {"positions": [claim], "last_report": {"claim": name, "age_days": 1}}

    assert listed(result(claims("p1"), articles=articles(a="0")), result(claims("p2"), articles=articles(a="0"))) == [
        ("positions[a 4 at].id", "p1", "p2"),
        ("last_report.claim", "p1", "p2"),
    ]
    more = result(claims("p2"), articles=articles(a="0", b="1"))
    assert listed(result(claims("p1"), articles=articles(a="0")), more) == [
        ("article b", "none", f"{digest('1')}, new")
    ]


def test_libraries_of_another_version_are_told_beside() -> None:
    then, now = run_of(libraries={"numpy": "1", "shapely": "2"}), run_of(libraries={"numpy": "2", "shapely": "2"})
    assert libraries(then, now) == (Difference("numpy", "1", "2"),)
    assert libraries(then, run_of(libraries={})) == (
        Difference("numpy", "1", "none"),
        Difference("shapely", "2", "none"),
    )
    assert differences(Recorded("progress", then, {}), Recorded("progress", now, {})) == ()
