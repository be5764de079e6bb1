from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.data import earlier
from caravan_map.data.earlier import earlier_payload
from caravan_map.errors import EarlierError


def test_an_object_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"schema": "y"}')
    assert earlier_payload(tmp_path / "x.json") == {"schema": "y"}


@pytest.mark.parametrize(
    ("content", "message"), [("[]", "no object"), ("{", "is not JSON"), ("[" * 99_999, "not JSON")]
)
def test_what_is_none_is_refused_with_its_reason(tmp_path: Path, content: str, message: str) -> None:
    (tmp_path / "x.json").write_text(content)
    with pytest.raises(EarlierError, match=message):
        earlier_payload(tmp_path / "x.json")


def test_a_file_that_is_not_there_or_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(EarlierError, match="No such file"):
        earlier_payload(tmp_path / "x.json")
    (tmp_path / "x.json").write_text("{}    ")
    monkeypatch.setattr(earlier, "LARGEST_BYTES", 3)
    with pytest.raises(EarlierError, match="larger than 3 bytes"):
        earlier_payload(tmp_path / "x.json")
