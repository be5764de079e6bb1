from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from caravan_map import pipeline
from caravan_map.data import gazetteer, geocoding
from caravan_map.data.geocoder import Geocoder
from caravan_map.data.user_folders import CACHE_VARIABLE
from caravan_map.errors import GeocoderError
from support.gazetteer import ATTRIBUTION, small_gazetteer
from support.geocoder import FakeTime, Reply, Server, nominatim

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

FIRST = (
    "The caravan left Huixtla on Saturday, June 4. They slept in the town of Xolotepec on Sunday. "
    "Rosa Martínez, 40, carries her son. In Tapachula the mayor spoke."
)
SECOND = "La caravana salió de Xolotepec el martes y llegó a Quimbala, Oaxaca, el miércoles. Siguen a Nowhereville."
CREDIT = "Positions of some places: © OpenStreetMap contributors (openstreetmap.org/copyright), ODbL 1.0"


@pytest.fixture(autouse=True)
def _surroundings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gazetteer, "open_gazetteer", lambda **_: small_gazetteer())
    monkeypatch.setenv(CACHE_VARIABLE, str(tmp_path / "cache"))
    monkeypatch.setattr(geocoding, "Clock", lambda: FakeTime().clock)


@pytest.fixture
def server() -> Iterator[Server]:
    with nominatim() as running:
        yield running


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Give a folder with two articles."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text, day in (("a", FIRST, "2022-06-06"), ("b", SECOND, "2022-06-09")):
        (folder / f"{name}.json").write_text(json.dumps({"text": text, "published": day}))
    return folder


def asked(server: Server) -> Geocoder:
    return Geocoder("nominatim", "desk@courier.example", server.url)


def test_nobody_is_asked_unless_the_user_wants_it(story: Path, server: Server) -> None:
    run = pipeline.read(story)
    assert server.asked == []
    assert {claim.place.name for claim in run.reading.positions} == {"Huixtla", "Tapachula", "Oaxaca"}
    assert run.gazetteer.attribution == ATTRIBUTION


def test_places_that_the_gazetteer_lacks_become_claims(story: Path, server: Server) -> None:
    run = pipeline.read(story, geocoder=asked(server))
    claims = {(claim.article, claim.place.name): claim for claim in run.reading.positions}
    assert claims["a", "Xolotepec"].role == "at"
    assert claims["b", "Quimbala"].role == "at"
    assert claims["b", "Xolotepec"].role in {"departed", "passed"}
    place = claims["a", "Xolotepec"].place
    assert (place.kind, place.source, place.admin1, place.geonameid) == ("town", "nominatim", "Chiapas", None)
    assert run.notes == (
        f"nominatim placed what the gazetteer cannot: Xolotepec, Quimbala; {CREDIT}",
        "nominatim knows no fitting place for Nowhereville",
    )


def test_only_names_are_sent_each_once_and_those_of_people_never(story: Path, server: Server) -> None:
    pipeline.read(story, geocoder=asked(server))
    assert [each["q"] for each in server.asked] == ["Xolotepec", "Nowhereville", "Quimbala, Oaxaca"]
    assert {each["countrycodes"] for each in server.asked} == {"MX"}
    pipeline.read(story, geocoder=asked(server))
    assert [each["q"] for each in server.asked[3:]] == []


def test_the_geocoders_credit_stands_on_the_map_where_a_place_of_it_does(story: Path, server: Server) -> None:
    page = story.parent / "map.html"
    report = pipeline.write_map(story, page, geocoder=asked(server))
    assert report.run.gazetteer.attribution == (*ATTRIBUTION, CREDIT)
    assert "OpenStreetMap contributors (openstreetmap.org/copyright)" in page.read_text()
    (story / "b.json").unlink()
    (story / "a.json").write_text(
        json.dumps({"text": "They walked from Huixtla to Nowhereville.", "published": "2022-06-06"})
    )
    assert pipeline.read(story, geocoder=asked(server)).gazetteer.attribution == ATTRIBUTION


def test_the_group_is_where_a_village_that_was_asked_for_puts_it(story: Path, server: Server) -> None:
    found = pipeline.progress(story, geocoder=asked(server)).progress
    assert found.last_report is not None
    assert found.last_report.place == "Quimbala"


def test_places_are_asked_for_document_by_document(story: Path, server: Server) -> None:
    told: list[str] = []
    documents = list(pipeline.places(story, on_note=told.append, geocoder=asked(server)))
    assert [[mention.text for mention in one.mentions] for one in documents] == [
        ["Huixtla", "Xolotepec", "Tapachula"],
        ["Xolotepec", "Quimbala", "Oaxaca"],
    ]
    assert any("placed what the gazetteer cannot: Xolotepec" in line for line in told)


def test_a_geocoder_that_does_not_answer_leaves_all_else_as_it_is(story: Path, server: Server) -> None:
    server.replies = [Reply(503)] * 9
    run = pipeline.read(story, geocoder=asked(server))
    assert run.reading == pipeline.read(story).reading
    assert run.notes == ("nominatim answers 503; left without a place: Xolotepec, Nowhereville, Quimbala",)


def test_a_name_that_the_gazetteer_knows_elsewhere_is_asked_for_in_the_region_told(story: Path, server: Server) -> None:
    text = "They left Arriaga. They slept in Mapastepec, Oaxaca, on Monday."
    (story / "b.json").unlink()
    (story / "a.json").write_text(json.dumps({"text": text, "published": "2022-06-07"}))
    assert "Mapastepec" not in {claim.place.name for claim in pipeline.read(story).reading.positions}
    run = pipeline.read(story, geocoder=asked(server))
    (claim,) = (claim for claim in run.reading.positions if claim.role == "at")
    assert (claim.place.name, claim.place.admin1, claim.place.source) == ("Mapastepec", "Oaxaca", "nominatim")


def test_what_takes_a_while_is_told_beforehand(story: Path, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    pipeline.read(story, geocoder=replace(asked(server), scheduled=True))
    assert caplog.messages == ["asking nominatim for 3 names, one every 15 s"]
    pipeline.read(story, geocoder=replace(asked(server), scheduled=True))
    assert len(caplog.messages) == 1


def test_a_refusal_is_an_error(story: Path, server: Server) -> None:
    server.replies = [Reply(403)]
    with pytest.raises(GeocoderError, match="nominatim: refuses to answer"):
        pipeline.read(story, geocoder=asked(server))


@pytest.mark.parametrize("text", ["They arrived in Xolotepec.", "The march has no end.", "Wir kamen in Xolotepec an."])
def test_a_name_that_no_answer_could_be_checked_of_is_not_asked_for(text: str, story: Path, server: Server) -> None:
    (story / "b.json").unlink()
    (story / "a.json").write_text(json.dumps({"text": text, "published": "2022-06-06"}))
    run = pipeline.read(story, geocoder=asked(server))
    assert server.asked == []
    assert not any("nominatim" in line for line in run.notes)


def test_the_command_asks_and_tells(
    story: Path, server: Server, caravan_map: Callable[..., int], capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--geocoder", "nominatim", "--contact", "desk@courier.example", "--geocoder-url", server.url]
    assert caravan_map("places", str(story), *options, "--format", "csv") == 0
    out, err = capsys.readouterr()
    assert "Xolotepec,town,MX,Chiapas,,15.35,-92.7" in out
    assert "note: nominatim placed what the gazetteer cannot: Xolotepec" in err
    assert "desk@" not in out + err
