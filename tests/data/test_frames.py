from __future__ import annotations

from pathlib import Path

import geopandas
import pandas as pd
import samples
from caravan_map.data.exports.columns import SCHEMAS
from caravan_map.data.frames import positions_frame, track_frame
from caravan_map.data.stories import Story
from caravan_map.news.claims import Reading
from caravan_map.pipeline import Report, Run, Timeline
from support.gazetteer import small_gazetteer

NOTHING = Reading((), {}, (), (), ())


def run() -> Run:
    return Run(samples.reading(), Story(), failures=(), notes=(), gazetteer=small_gazetteer())


def test_each_position_claim_is_a_row_in_order_of_date_at_the_place_chosen() -> None:
    frame = positions_frame(samples.reading(), samples.track())
    assert frame["id"].to_list() == ["p1", "p2", "p3"]
    assert frame["place"].to_list() == ["Tapachula", "Escuintla", "US border"]
    assert frame.geometry.x.to_list() == [-92.25891, -92.65, -97.5]
    assert frame.geometry.y.to_list() == [14.90541, 15.31667, 25.9]


def test_the_claims_columns_are_those_the_docstring_lists() -> None:
    frame = positions_frame(samples.reading(), samples.track())
    listed = str(positions_frame.__doc__).split("Columns:")[1].split("Notes")[0]
    assert [*listed.split("``")[1::2], "geometry"] == list(frame.columns)


def test_an_open_date_is_nat_and_an_unknown_identifier_na() -> None:
    last = positions_frame(samples.reading(), samples.track()).iloc[-1]
    assert pd.isna(last["date_start"])
    assert pd.isna(last["geonameid"])
    assert last["same_as"] == "p9"


def test_a_frame_of_no_claims_has_the_same_columns_of_the_same_types() -> None:
    empty, full = positions_frame(NOTHING, samples.track()), positions_frame(samples.reading(), samples.track())
    assert len(empty) == 0
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()
    assert empty.crs == full.crs == "EPSG:4326"


def test_each_day_of_a_track_is_a_row_with_its_range_and_point() -> None:
    frame = track_frame(samples.track())
    assert list(frame.columns) == ["date", "low_km", "mid_km", "high_km", "geometry"]
    assert frame["date"].to_list() == [pd.Timestamp("2023-12-24")]
    assert frame[["low_km", "mid_km", "high_km"]].to_numpy().tolist() == [[0.0, 0.0, 12.3]]
    assert (frame.geometry.x.to_list(), frame.geometry.y.to_list()) == ([-92.25891], [14.90541])


def test_an_empty_track_gives_an_empty_frame_of_the_same_types() -> None:
    empty, full = track_frame(samples.track(days=False)), track_frame(samples.track())
    assert len(empty) == 0
    assert empty.dtypes.to_dict() == full.dtypes.to_dict()
    assert empty.crs == "EPSG:4326"


def test_both_frames_can_be_written_to_a_geopackage_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "story.gpkg"
    positions_frame(samples.reading(), samples.track()).to_file(file, layer="positions")
    track_frame(samples.track()).to_file(file, layer="track")
    back = geopandas.read_file(file, layer="positions")
    assert back["place"].to_list() == ["Tapachula", "Escuintla", "US border"]
    assert geopandas.read_file(file, layer="track")["high_km"].to_list() == [12.3]


def test_a_timeline_and_a_report_give_their_frames() -> None:
    claims = Timeline(run(), samples.track()).frame()
    days = Report(run(), samples.progress(), "In a sentence.").track_frame()
    assert claims.equals(positions_frame(samples.reading(), samples.track()))
    assert days.equals(track_frame(samples.track()))


def test_a_report_gives_the_tables_of_an_export() -> None:
    tables = Report(run(), samples.progress(), "").tables()
    assert list(tables) == [schema.name for schema in SCHEMAS]
    assert tables["contradictions"]["place"].to_list() == ["Tapachula", "Escuintla"]
    assert tables["route"]["name"].to_list() == ["coast"]


def test_a_story_without_a_title_goes_by_what_it_is() -> None:
    report = Report(run(), samples.progress(), "")
    assert (report.title(), report.title("es")) == (
        "Where the group was, as reported",
        "Dónde estaba el grupo, según las notas",
    )
