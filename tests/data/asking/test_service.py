from __future__ import annotations

import subprocess
import sys

import pytest
from caravan_map.data.geocoder import Geocoder, Query
from caravan_map.data.geocoder_service import KEY_VARIABLES, _question, service
from caravan_map.errors import GeocoderError

CONTACT = "desk@courier.example"
MEXICO = Query("Xolotepec", countries=("MX",), country="Mexico", language="es")


@pytest.mark.parametrize(
    ("geocoder", "said"),
    [
        (Geocoder("nominatin"), "no geocoder is called that; choose one of arcgis, azure, "),
        (Geocoder("what3words", CONTACT), "no geocoder is called that"),
        (Geocoder("nominatim"), "asks whoever uses it for a contact"),
        (Geocoder("opencage"), "lacks a key; give it in the environment variable CARAVAN_MAP_GEOCODER_API_KEY"),
        (Geocoder("googlev3"), "lacks a key; give it in the environment: CARAVAN_MAP_GEOCODER_API_KEY, "),
        (Geocoder("pelias"), "has no usual server; give the address of one"),
        (Geocoder("here", url="https://geo.example"), "has only one server; another cannot be chosen"),
    ],
)
def test_a_geocoder_that_cannot_be_asked_says_what_is_missing(geocoder: Geocoder, said: str) -> None:
    with pytest.raises(GeocoderError) as refused:
        service(geocoder)
    assert str(refused.value).startswith(f"{geocoder.name}: {said}")
    assert "\n" not in str(refused.value)


@pytest.mark.parametrize("contact", ["", "me", "a@b", "a@b.c\r\nX: 1", "x) (y@z.example", f"{'a' * 200}@b.example"])
def test_a_contact_must_be_an_address(contact: str) -> None:
    with pytest.raises(GeocoderError, match="neither an e-mail nor a web address"):
        Geocoder("nominatim", contact)


@pytest.mark.parametrize("contact", [CONTACT, "https://courier.example/contact"])
def test_an_e_mail_and_a_web_address_are_contacts(contact: str) -> None:
    assert service(Geocoder("Nominatim", contact)).client.headers == {"User-Agent": f"caravan-map ({contact})"}


@pytest.mark.parametrize(
    "url",
    [
        "geo.example",
        "ftp://geo.example",
        "https://",
        "https://me:pw@geo.example",
        "https://geo.example?q",
        "http://a b",
    ],
)
def test_a_server_must_be_an_address(url: str) -> None:
    with pytest.raises(GeocoderError, match="is no server's address"):
        Geocoder("nominatim", CONTACT, url)


@pytest.mark.parametrize(
    ("url", "api"),
    [
        (None, "https://nominatim.openstreetmap.org/search"),
        ("https://geo.example", "https://geo.example/search"),
        ("http://localhost:8080/own/", "http://localhost:8080/own/search"),
    ],
)
def test_the_server_can_be_chosen(url: str | None, api: str) -> None:
    assert service(Geocoder("nominatim", CONTACT, url)).client.api == api


@pytest.mark.parametrize(
    ("name", "variable", "attribute"),
    [("opencage", "API_KEY", "api_key"), ("herev7", "API_KEY", "apikey"), ("geonames", "USERNAME", "username")],
)
def test_keys_come_from_the_environment(
    name: str, variable: str, attribute: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{KEY_VARIABLES}{variable}", "secret")
    assert getattr(service(Geocoder(name)).client, attribute) == "secret"


@pytest.mark.parametrize(
    ("name", "text", "options"),
    [
        ("nominatim", "Xolotepec", {"limit": 5, "addressdetails": True, "language": "es", "country_codes": ["MX"]}),
        ("photon", "Xolotepec, Mexico", {"limit": 5, "language": "es"}),
        ("arcgis", "Xolotepec, Mexico", {}),
        ("geonames", "Xolotepec, Mexico", {"country_bias": "MX"}),
    ],
)
def test_the_countries_are_told_in_the_way_a_geocoder_takes_them(
    name: str, text: str, options: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    if name == "geonames":
        monkeypatch.setenv(f"{KEY_VARIABLES}USERNAME", "x")
    client = service(Geocoder(name, CONTACT)).client
    assert _question(MEXICO, client.geocode) == (text, options)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("nominatim", "Positions of some places: © OpenStreetMap contributors (openstreetmap.org/copyright), ODbL 1.0"),
        ("photon", "Positions of some places: © OpenStreetMap contributors (openstreetmap.org/copyright), ODbL 1.0"),
        ("geonames", "Positions of some places: GeoNames (geonames.org), CC BY 4.0"),
        ("OpenCage", "Positions of some places: opencage"),
    ],
)
def test_every_geocoder_has_its_credit(name: str, line: str) -> None:
    assert Geocoder(name).attribution == line


def test_geopy_is_loaded_only_where_a_geocoder_is_asked_for() -> None:
    program = (
        "import sys, caravan_map.pipeline, caravan_map.commands.geocoder_options, caravan_map.data.geocoding;"
        "sys.exit('geopy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
