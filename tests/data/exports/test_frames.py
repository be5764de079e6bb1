from __future__ import annotations

import geopandas
import pandas as pd
import pytest
from caravan_map.data.exports.columns import SCHEMAS
from caravan_map.data.exports.frames import frame
from support.exported import content_of, fiji_content, thin_content


@pytest.mark.parametrize("name", [schema.name for schema in SCHEMAS])
@pytest.mark.parametrize("content", [content_of, thin_content])
def test_a_frame_has_the_columns_and_the_rows_of_its_layer(name: str, content: type) -> None:
    layer = content().layers[name]
    found = frame(layer)
    names = [field.name for field in layer.schema.fields]
    assert [*found.columns] == names + (["geometry"] if layer.schema.shape else [])
    assert len(found) == len(layer.rows)
    assert isinstance(found, geopandas.GeoDataFrame) == bool(layer.schema.shape)


def test_days_numbers_and_truths_are_such_and_what_is_unknown_is_missing() -> None:
    claims = frame(content_of().layers["positions"])
    assert claims["date_start"].iloc[0] == pd.Timestamp("2023-12-24")
    assert claims["geonameid"].iloc[0] == 3516266
    assert claims.loc[claims["used"], "id"].to_list() == ["p1", "p3"]
    assert claims["said_by"].isna().to_list() == [True, False, True]
    assert claims["date_start"].isna().to_list() == [False, False, True]
    assert claims.crs.to_epsg() == 4326
    assert (claims.geometry.x.iloc[0], claims.geometry.y.iloc[0]) == (-92.25891, 14.90541)


def test_a_line_over_the_date_line_is_cut_there() -> None:
    assert set(frame(fiji_content().layers["route"]).geom_type) == {"MultiLineString"}
