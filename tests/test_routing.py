from __future__ import annotations

import json
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import gazetteer
from caravan_map.wording.remarks import warning_texts
from support.gazetteer import small_gazetteer

OFF_CORRIDORS = (
    ("The caravan left Guatemala City on Monday, June 6. About 900 people walk in it.", "2022-06-07"),
    ("The caravan reached Escuintla, Guatemala, on Wednesday. It is heading to Tapachula, Mexico.", "2022-06-09"),
)
APPROACH = (
    *OFF_CORRIDORS,
    ("The caravan crossed into Mexico and reached Tapachula, Chiapas, on Monday.", "2022-06-14"),
    ("The caravan reached Huixtla, Chiapas, on Thursday.", "2022-06-17"),
)


@pytest.fixture(autouse=True)
def _small_gazetteer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())


def story(folder: Path, articles: tuple[tuple[str, str], ...]) -> Path:
    for number, (text, day) in enumerate(articles):
        (folder / f"{number}.json").write_text(json.dumps({"text": text, "published": day}))
    return folder


def test_a_story_off_the_corridors_gets_a_route_through_its_places(tmp_path: Path) -> None:
    found = pipeline.progress([story(tmp_path, OFF_CORRIDORS)])
    track = found.progress.track
    assert (track.route.name, track.route.stops[0].name) == ("inferred", "Guatemala City")
    assert "inferred: laid through the 2 places the reports name" in track.route.basis
    assert found.progress.position is not None
    assert found.progress.position.near == "Escuintla"
    assert found.other_routes == ()
    assert "fitted" in [warning.kind for warning in found.progress.warnings]


def test_the_reported_way_to_a_corridor_is_joined_to_it(tmp_path: Path) -> None:
    found = pipeline.progress([story(tmp_path, APPROACH)])
    route = found.progress.track.route
    assert route.name.startswith("inferred-")
    assert [stop.name for stop in route.stops][:1] == ["Guatemala City"]
    assert found.progress.position is not None
    assert found.progress.position.near in ("Huixtla", "Huehuetán", "Villa Comaltitlán")
    assert {other.name.split("-", 1)[0] for other in found.other_routes} == {"inferred"}


def test_the_timeline_is_judged_along_the_inferred_route(tmp_path: Path) -> None:
    found = pipeline.timeline([story(tmp_path, OFF_CORRIDORS)])
    assert found.track.route.name == "inferred"
    assert any(verdict.used for verdict in found.track.verdicts.values())


def test_an_inferred_route_to_nowhere_leaves_open_what_remains(tmp_path: Path) -> None:
    articles = (OFF_CORRIDORS[0], ("The caravan reached Escuintla, Guatemala, on Wednesday.", "2022-06-09"))
    found = pipeline.progress([story(tmp_path, articles)]).progress
    assert found.position is not None
    assert (found.remaining_route_km, found.percent, found.eta, found.destinations) == (None, None, None, ())
    assert found.eta_why.kind == "no-goal"
    assert any("the route ends at Escuintla" in warning for warning in warning_texts(found))
