"""Keys and passwords that stand in addresses or in the environment are shown nowhere."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import gazetteer, web
from caravan_map.data.article_bytes import Source
from caravan_map.data.geocoder import Geocoder
from caravan_map.data.router import Roads, router_of
from caravan_map.data.user_folders import CACHE_VARIABLE
from caravan_map.data.web import Fetched
from caravan_map.data.web_addresses import WebAddress
from caravan_map.data.web_targets import target
from caravan_map.errors import FetchError, GeocoderError, RouterError, server_of, without_keys
from caravan_map.geo.place import LonLat, Place
from support.gazetteer import small_gazetteer

HIDDEN = "s3cr3t"
Run = Callable[..., int]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://me:s3cr3t@news.example/a", "https://news.example/a"),
        ("https://news.example/?id=7&api_key=s3cr3t&page=2", "https://news.example/?id=7&api_key=***&page=2"),
        ("https://news.example/?accessToken=s3cr3t", "https://news.example/?accessToken=***"),
        ("https://news.example/?X-Amz-Signature=s3cr3t;a=b", "https://news.example/?X-Amz-Signature=***;a=b"),
        ("https://news.example/#token=s3cr3t", "https://news.example/#token=***"),
        ("https://news.example/?apikey=s3cr3t", "https://news.example/?apikey=***"),
        ("https://news.example/?keywords=caravan&design=1", "https://news.example/?keywords=caravan&design=1"),
    ],
)
def test_what_is_called_like_a_key_is_hidden_and_nothing_else(address: str, shown: str) -> None:
    assert without_keys(address) == shown


@pytest.mark.parametrize(
    "address", ["https://roads.example/s3cr3t/v1", "https://u:s3cr3t@roads.example", "https://roads.example?key=s3cr3t"]
)
def test_of_a_server_only_scheme_and_host_are_shown(address: str) -> None:
    assert server_of(address) == "https://roads.example"
    assert HIDDEN not in str(RouterError(address, "does not answer"))


@pytest.mark.parametrize("address", ["http://roads.example/?api_key=s3cr3t", "http://u:s3cr3t@roads.example"])
def test_a_routers_address_that_is_refused_is_not_repeated_with_its_key(address: str) -> None:
    with pytest.raises(RouterError) as refused:
        router_of(address)
    assert HIDDEN not in str(refused.value)


def test_a_routers_key_is_in_no_file_of_the_cache_and_in_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path))
    roads = Roads(router_of(f"valhalla+http://127.0.0.1:9/{HIDDEN}"), costing="walk")
    here, there = Place("A", "town", LonLat(1.0, 1.0)), Place("B", "town", LonLat(1.1, 1.1))
    assert HIDDEN not in str(roads._error("does not answer"))
    monkeypatch.setattr(roads, "_asked", lambda *_: ((1.0, 1.0), (1.1, 1.1)))
    assert roads.legs([here, there])[0] is not None
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert [path for path in kept if HIDDEN in path.name or HIDDEN.encode() in path.read_bytes()] == []


def test_a_geocoders_address_that_is_refused_is_not_repeated_with_its_key() -> None:
    with pytest.raises(GeocoderError) as refused:
        Geocoder("nominatim", url=f"https://geocoder.example/?key={HIDDEN}")
    assert HIDDEN not in str(refused.value)


def test_a_geocoders_keys_come_from_the_environment_and_are_shown_nowhere(
    monkeypatch: pytest.MonkeyPatch, caravan_map: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CARAVAN_MAP_GEOCODER_API_KEY", HIDDEN)
    assert caravan_map("progress", "--geocoder", "nowhere") == 2
    assert HIDDEN not in "".join(capsys.readouterr())


def test_an_address_that_is_refused_is_not_repeated_with_its_key(
    caravan_map: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert caravan_map("progress", f"https://news.example/a?token={HIDDEN}") == 2
    assert HIDDEN not in capsys.readouterr().err
    with pytest.raises(FetchError) as refused:
        target(f"https://news.example/a?token={HIDDEN}", resolver=lambda *_: ["10.0.0.1"])
    assert HIDDEN not in str(refused.value)


def test_an_article_that_was_fetched_with_a_key_does_not_tell_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetched(address: WebAddress) -> Fetched:
        text = b"The caravan left Tapachula on Saturday, June 4, 2022. About 900 people walk in it."
        assert HIDDEN in address.url
        shown = without_keys(address.url)
        return Fetched(Source(shown, "a", text, url=shown), ".txt")

    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    monkeypatch.setattr(web, "fetched", fetched)
    report = pipeline.write_map([WebAddress(f"https://news.example/a?token={HIDDEN}")], tmp_path / "map.html")
    assert HIDDEN not in (tmp_path / "map.html").read_text()
    assert HIDDEN not in json.dumps(pipeline.run_object(report))
