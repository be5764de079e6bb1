from __future__ import annotations

from pathlib import Path

import pytest
from caravan_map.maps import assets


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Look for assets in a folder of the test's own, with two small files for the pinned ones."""
    (tmp_path / "assets").mkdir()
    monkeypatch.setattr("caravan_map.maps.assets.resources.files", lambda _package: tmp_path)
    monkeypatch.setattr(
        assets, "_INTEGRITY", {"leaflet.js": assets.digest(b"var L;\r\n"), "leaflet.css": assets.digest(b".l{}\n")}
    )
    return tmp_path / "assets"


def test_both_pinned_files_are_inlined_with_plain_line_feeds(folder: Path) -> None:
    (folder / "leaflet.js").write_bytes(b"var L;\r\n")
    (folder / "leaflet.css").write_bytes(b".l{}\n")
    found = assets.leaflet()
    assert found.inline
    assert found.note is None
    assert (found.js.text, found.css.text) == ("var L;\n", ".l{}\n")


@pytest.mark.parametrize("missing", ["leaflet.js", "leaflet.css"])
def test_one_missing_file_means_both_are_linked(folder: Path, missing: str) -> None:
    for name, content in (("leaflet.js", b"var L;\r\n"), ("leaflet.css", b".l{}\n")):
        if name != missing:
            (folder / name).write_bytes(content)
    found = assets.leaflet()
    assert not found.inline
    assert (found.js.text, found.css.text) == (None, None)


def test_a_file_that_is_not_the_pinned_one_is_not_used(folder: Path) -> None:
    (folder / "leaflet.js").write_bytes(b"alert(1)")
    (folder / "leaflet.css").write_bytes(b".l{}\n")
    assert not assets.leaflet().inline


def test_links_are_pinned_by_version_and_hash_and_say_why() -> None:
    linked = assets.linked()
    assert assets.VERSION in linked.js.url
    assert linked.js.integrity.startswith("sha256-")
    assert linked.note is not None
    assert "make assets" in linked.note


def test_a_digest_is_that_of_the_empty_text() -> None:
    assert assets.digest(b"") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
