from __future__ import annotations

from importlib import resources

from caravan_map.maps import scripts

ELSEWHERE = {"first.js", "embed-host.js"}  # in the head of the page, and in the host of the frame


def test_every_script_is_loaded_once() -> None:
    there = {file.name for file in (resources.files("caravan_map.maps") / "static").iterdir()}
    loaded = [*scripts.MAP, *scripts.PAGE]
    assert len(set(loaded)) == len(loaded)
    assert set(loaded) | ELSEWHERE == {name for name in there if name.endswith(".js")}


def test_the_parts_of_the_map_script_stay_small_enough_to_read() -> None:
    static = resources.files("caravan_map.maps") / "static"
    for name in (*scripts.MAP, *scripts.PAGE):
        assert len((static / name).read_text(encoding="utf-8").splitlines()) <= 250, name
