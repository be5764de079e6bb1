from __future__ import annotations

import copy
import json
from contextlib import suppress
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from caravan_map.data.recorded import SHOWN, kept, recorded
from caravan_map.data.run_compare import differences
from caravan_map.data.stories import Story
from caravan_map.errors import EarlierError
from caravan_map.track.modes import Travel
from hypothesis import given
from hypothesis import strategies as st
from support.records import run_of

FIGURES = {**dict.fromkeys(SHOWN), "schema": "caravan-map/progress@1", "status": "moving", "track": [1]}


def written(folder: Path, content: str) -> Path:
    path = folder / "result"
    path.write_text(content)
    return path


def with_settings(**changed: object) -> str:
    run = run_of(settings={**run_of()["settings"], **changed})
    return json.dumps({"schema": "caravan-map/progress@1", "run": run})


def test_printed_figures_are_read_with_their_record(tmp_path: Path) -> None:
    found = recorded(written(tmp_path, json.dumps({**FIGURES, "run": run_of()})))
    assert (found.kind, found.run, found.on) == ("progress", run_of(), date(2023, 12, 27))
    assert (found.found["status"], found.found["track"]) == ("moving", [1])
    assert not {"run", "schema"} & set(found.found)


def test_a_timeline_is_read_without_what_the_record_says_too(tmp_path: Path) -> None:
    content = {"schema": "caravan-map/timeline@1", "articles": [], "positions": [], "run": run_of()}
    found = recorded(written(tmp_path, json.dumps(content)))
    assert (found.kind, dict(found.found)) == ("timeline", {"positions": []})


def test_a_page_keeps_the_figures_it_shows(tmp_path: Path) -> None:
    held = escape(kept(run_of(sources=None, unread=["<é>.txt"]), FIGURES), quote=True)
    page = f'<!DOCTYPE html><html><head><meta name="caravan-map-run" content="{held}"></head><body>é</body></html>'
    found = recorded(written(tmp_path, page))
    assert found.run == run_of(sources=None, unread=["<é>.txt"])
    assert dict(found.found) == {**dict.fromkeys(SHOWN), "status": "moving"}


def test_settings_are_taken_in_place_of_a_storys(tmp_path: Path) -> None:
    content = with_settings(
        departed="2023-12-24", mode={"name": "sled", "km_a_day": [80, 270], "lifts": False}, routes=["coast"], level=0.9
    )
    story = Story("T", route="gulf", mode="walk", reported_length_km=9.0, detour=1.2, departed_from="Huixtla")
    over = recorded(written(tmp_path, content)).settings().over(story)
    assert (over.title, over.route, over.mode, over.level) == ("T", ("coast",), Travel("sled", (80, 270)), 0.9)
    assert (over.departed, over.departed_from) == (date(2023, 12, 24), None)
    assert (over.reported_length_km, over.detour) == (None, None)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("{", "is not JSON"),
        ("[]", "is JSON but no object"),
        ('{"schema": "caravan-map/places@1"}', "is no result of caravan-map (schema 'caravan-map/places@1')"),
        ('{"a": 1}', "is no result of caravan-map (schema None)"),
        ('{"schema": "caravan-map/progress@1"}', "is of an older version"),
        ('{"schema": "caravan-map/progress@1", "run": 7}', "is spoilt"),
        ('{"schema": "caravan-map/progress@1", "run": {"settings": {}}}', "departed is missing"),
        ("<html><body>No record.</body></html>", "is published without a record"),
        ('<meta name="caravan-map-run">', "is published without a record"),
        ('<meta name="caravan-map-run" content="{">', "is not JSON"),
        (with_settings(level=2), "level must be a number between 0 and 1"),
        (with_settings(level=None), "level must be"),
        (with_settings(mode="fly"), "mode must be"),
        (with_settings(on="yesterday"), "Invalid isoformat string"),
        (with_settings(on=7), "is spoilt"),
        (with_settings(routes=["x"] * 21), "more than 20 routes"),
        (with_settings(routes="coast"), "routes must be text"),
        (with_settings(routes=["a\0b"]), "routes must be text"),
        (with_settings(language=["en"]), "settings must be text"),
        (json.dumps({**FIGURES, "run": run_of(articles=[{"id": "a"}])}), "is spoilt ('sha256')"),
        (json.dumps({**FIGURES, "run": run_of(sources=[7])}), "sources must be text"),
        (json.dumps({**FIGURES, "run": run_of(libraries=["numpy"])}), "is spoilt"),
    ],
)
def test_what_is_no_result_is_refused_in_one_line(tmp_path: Path, content: str, told: str) -> None:
    with pytest.raises(EarlierError) as raised:
        recorded(written(tmp_path, content))
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@given(data=st.data(), odd=JSON)
def test_whatever_stands_in_a_record_it_is_read_or_refused(data: st.DataObject, odd: object) -> None:
    payload: dict[str, Any] = copy.deepcopy({**FIGURES, "run": run_of()})
    at: dict[str, Any] = payload
    for _ in range(data.draw(st.integers(0, 2))):
        inner = [value for value in at.values() if isinstance(value, dict) and value]
        at = data.draw(st.sampled_from(inner)) if inner else at
    at[data.draw(st.sampled_from(sorted(at)))] = odd
    with TemporaryDirectory() as folder:
        path = written(Path(folder), json.dumps(payload))
        with suppress(EarlierError):
            found = recorded(path)
            assert differences(found, found) == () or "nan" in repr(payload)
            assert found.settings().over(Story()).level == found.run["settings"]["level"]
