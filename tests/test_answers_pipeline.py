"""What is asked of articles: their timeline, progress and route, as functions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import gazetteer
from caravan_map.data.gazetteer import GazetteerInfo
from caravan_map.errors import (
    EvidenceError,
    UnknownRouteError,
)
from support.dumps import added, with_layers

pytestmark = pytest.mark.usefixtures("few_places")


def test_the_timeline_judges_every_claim_of_a_position(story: Path) -> None:
    found = pipeline.timeline([story])
    used = {claim.place.name: found.track.verdicts[claim.id].used for claim in found.run.reading.positions}
    assert used == {"Tapachula": True, "Huixtla": True, "Mexico City": False}


def test_a_timeline_needs_no_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The caravan left Tapachula.")
    found = pipeline.timeline([tmp_path])
    assert [claim.place.name for claim in found.run.reading.positions] == ["Tapachula"]


def test_progress_is_of_the_newest_article_unless_a_day_is_asked_for(story: Path) -> None:
    assert pipeline.progress([story]).progress.as_of == date(2022, 6, 8)
    found = pipeline.progress([story], on=date(2022, 6, 6)).progress
    assert found.as_of == date(2022, 6, 6)
    assert found.last_report is not None
    assert found.last_report.place == "Tapachula"


def test_the_group_is_where_the_articles_put_it(story: Path) -> None:
    found = pipeline.progress([story]).progress
    huixtla = next(stop.km for stop in found.track.route.stops if stop.name == "Huixtla")
    assert found.position is not None
    assert found.position.km.low <= huixtla <= found.position.km.high + 25


def test_a_day_before_the_first_article_is_refused(story: Path) -> None:
    with pytest.raises(EvidenceError, match="no article was published by 2022-06-05; the first is of 2022-06-06"):
        pipeline.progress([story], on=date(2022, 6, 5))


def test_progress_needs_a_date(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The caravan left Tapachula.")
    with pytest.raises(EvidenceError, match="no article tells a date"):
        pipeline.progress([tmp_path])


def test_a_day_in_the_text_will_do(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The caravan left Tapachula. The caravan reached Huixtla on 6 June 2022.")
    assert pipeline.progress([tmp_path]).progress.as_of >= date(2022, 6, 6)


def test_the_route_is_the_one_asked_for_else_the_storys_else_the_likeliest(story: Path) -> None:
    names = {route.name for route in pipeline.routes()}
    for name in names:
        found = pipeline.progress([story], route=name)
        assert found.progress.track.route.name == name
        assert {route.name for route in found.other_routes} == names - {name}
    likeliest = pipeline.progress([story]).progress.track.route
    assert likeliest.length_km == min(route.length_km for route in pipeline.routes())
    (story / "story.toml").write_text('route = "pacific-tijuana-2018"\n')
    assert pipeline.progress([story]).progress.track.route.name == "pacific-tijuana-2018"
    assert pipeline.timeline([story]).track.route.name == "pacific-tijuana-2018"
    assert pipeline.timeline([story], route="gulf-matamoros").track.route.name == "gulf-matamoros"


def test_an_unknown_route_is_refused(story: Path) -> None:
    for call in (pipeline.progress, pipeline.timeline):
        with pytest.raises(UnknownRouteError, match="no route is called 'moon'"):
            call([story], route="moon")
    with pytest.raises(UnknownRouteError):
        pipeline.route("moon")
    (story / "story.toml").write_text('route = "moon"\n')
    with pytest.raises(UnknownRouteError):
        pipeline.progress([story])


def test_a_higher_level_gives_a_wider_range(story: Path) -> None:
    narrow, wide = (pipeline.progress([story], level=level).progress for level in (0.5, 0.95))
    assert narrow.position is not None
    assert wide.position is not None
    assert wide.position.km.low <= narrow.position.km.low
    assert wide.position.km.high >= narrow.position.km.high
    assert (narrow.level, pipeline.progress([story]).progress.level) == (0.5, 0.8)


def test_a_story_may_set_the_length_of_the_whole_way(story: Path) -> None:
    (story / "story.toml").write_text("reported_length_km = 2000\n")
    reported = pipeline.progress([story]).progress.reported
    assert reported is not None
    assert reported.length_km == 2000


def test_the_same_articles_give_the_same_result(story: Path) -> None:
    assert pipeline.progress([story]).progress.track.days == pipeline.progress([story]).progress.track.days
    one, other = (pipeline.write_map([story], story / name) for name in ("1.html", "2.html"))
    assert one.summary == other.summary
    assert (story / "1.html").read_bytes() == (story / "2.html").read_bytes()


def test_a_routes_name_gives_the_route() -> None:
    for route in pipeline.routes():
        assert pipeline.route(route.name) is route


@pytest.mark.parametrize("force", [False, True])
def test_the_gazetteer_is_built_where_asked_or_needed(monkeypatch: pytest.MonkeyPatch, *, force: bool) -> None:
    calls: list[str] = []
    info = GazetteerInfo(Path("cache"), built=True, version="1", size_bytes=1, attribution=())
    monkeypatch.setattr(gazetteer, "build_gazetteer", lambda **_: calls.append("built"))
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: calls.append("opened"))
    monkeypatch.setattr(gazetteer, "gazetteer_info", lambda: info)
    assert pipeline.build_gazetteer(force=force) is info
    assert calls == ["built" if force else "opened"]
    assert pipeline.gazetteer_info() is info


def test_places_are_added_to_the_gazetteer_and_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(gazetteer.DATA_VARIABLE, str(tmp_path / "data"))
    (tmp_path / "own.csv").write_text("name,lat,lon\nVilla Prueba,16,-94\n")
    info = pipeline.add_to_gazetteer(str(tmp_path / "own.csv"), name="mine")
    assert (info.name, info.rows) == ("mine", 1)
    assert pipeline.gazetteer_info().layers == (info,)
    pipeline.remove_from_gazetteer("mine")
    assert pipeline.gazetteer_info().layers == ()


def test_a_place_that_was_added_is_where_the_group_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("The caravan left Tapachula on Monday, June 6, 2022, and slept in Aldea Prueba.")
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: with_layers(tmp_path))
    without = {claim.place.name for claim in pipeline.read([tmp_path / "a.txt"]).reading.positions}
    own = tmp_path / "own.csv"
    own.write_text("name,lat,lon,country,admin1\nAldea Prueba,15.0,-92.4,MX,Chiapas\n")
    added(own, tmp_path)
    (claim,) = (
        claim for claim in pipeline.read([tmp_path / "a.txt"]).reading.positions if claim.place.name not in without
    )
    assert (claim.place.name, claim.place.admin1, claim.role) == ("Aldea Prueba", "Chiapas", "at")


def test_a_timeline_before_the_first_article_is_refused_as_progress_is(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "The caravan left Tapachula on Monday.", "published": "2025-03-04"}')
    for ask in (pipeline.timeline, pipeline.progress):
        with pytest.raises(EvidenceError, match="no article was published by 2024-01-01"):
            ask([tmp_path], on=date(2024, 1, 1))
