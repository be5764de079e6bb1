from __future__ import annotations

from caravan_map.data.run_contract import RunObject
from caravan_map.data.run_text import rerun_command, run_table
from caravan_map.wording.language import language
from support.records import run_of

SETTINGS = run_of()["settings"]


def shown(run: RunObject, lang: str) -> dict[object, object]:
    return {name: value for name, value in run_table(run, told=language(lang)).rows}  # noqa: C416 - rows may be longer


def test_the_command_names_what_was_named_and_the_day() -> None:
    assert rerun_command(run_of(sources=["my folder"])) == (
        "caravan-map progress 'my folder' --on 2023-12-27 --level 0.8"
    )


def test_the_command_says_every_setting() -> None:
    settings = {
        **SETTINGS,
        "routes": ["A > B", "coast"],
        "detour": 1.2,
        "router": "http://localhost:8002",
        "departed": "2023-12-24",
        "departed_from": "Tapachula",
        "reported_length_km": 1600.0,
        "mode": {"name": "sled", "km_a_day": [80.0, 270.5], "lifts": False},
        "language": "es-MX",
        "geocoder": "nominatim",
    }
    assert rerun_command(run_of(sources=["https://news.example/a"], settings=settings)) == (
        "caravan-map progress https://news.example/a --fetch --route 'A > B' --route coast --on 2023-12-27 --level 0.8 "
        "--detour 1.2 --router http://localhost:8002 --departed 2023-12-24 --departed-from Tapachula "
        "--reported-length-km 1600.0 --mode 80-270.5 --lang es-MX --geocoder nominatim"
    )


def test_the_table_lists_the_story_and_every_article() -> None:
    run = run_of(story={"title": "T", "sha256": "b" * 64}, articles=[{"id": "001", "sha256": "a" * 64}])
    rows = shown(run, "en")
    assert (rows["Program"], rows["Libraries"]) == ("caravan-map 1", "numpy 1")
    assert (rows["Story file"], rows["Article 001"]) == (f"SHA-256 {'b' * 64}", f"SHA-256 {'a' * 64}")
    assert "Programa" in shown(run_of(), "es")
