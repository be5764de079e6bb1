"""What an online geocoder is asked and what it answers; which one, for whom, how often (seconds; WGS 84 degrees)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from ..errors import GeocoderError, server_of

#: Nominatim's rules: one request a second at most; four a minute where nobody waits for the answer.
SECONDS_APART, SECONDS_APART_SCHEDULED = 1.0, 15.0

_CONTACT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?://[^\s()<>]+", re.ASCII)
_LONGEST_CONTACT = 200
_OSM = "Positions of some places: © OpenStreetMap contributors (openstreetmap.org/copyright), ODbL 1.0"
_OSM_SERVICES = frozenset({"nominatim", "openmapquest", "photon", "pickpoint"})
_GEONAMES = "Positions of some places: GeoNames (geonames.org), CC BY 4.0"


@dataclass(frozen=True, slots=True)
class Geocoder:
    """An online geocoder to ask for the names that the gazetteer cannot place.

    Attributes
    ----------
    name
        As geopy calls it, such as ``nominatim``.
    contact
        E-mail or web address of whoever asks; it goes into the ``User-Agent`` and nowhere else. Nominatim demands one.
    url
        Address of another server of the same kind; None for the usual one.
    scheduled
        Whether nobody waits for the answer, so that at most four requests a minute are sent instead of sixty.

    Raises
    ------
    GeocoderError
        If the contact or the address is none.
    """

    name: str
    contact: str | None = None
    url: str | None = None
    scheduled: bool = False

    def __post_init__(self) -> None:
        """Refuse what could not be sent as it is."""
        if self.contact is not None and not (
            len(self.contact) <= _LONGEST_CONTACT and _CONTACT.fullmatch(self.contact)
        ):
            raise GeocoderError(self.name, f"the contact {self.contact!r} is neither an e-mail nor a web address")
        if self.url is not None and not _is_server(self.url):
            shown = server_of(self.url)
            rest = "" if shown == self.url else " …"  # it may hold a key
            raise GeocoderError(
                self.name, f"{shown!r}{rest} is no server's address; write it like https://geocoder.example/path"
            )

    @property
    def service(self) -> str:
        """Its name as compared."""
        return self.name.strip().lower()

    @property
    def gap_s(self) -> float:
        """Seconds between one answer and the next request, at least."""
        return SECONDS_APART_SCHEDULED if self.scheduled else SECONDS_APART

    @property
    def attribution(self) -> str:
        """The line that must stand on everything its answers are shown on."""
        if self.service in _OSM_SERVICES:
            return _OSM
        return _GEONAMES if self.service == "geonames" else f"Positions of some places: {self.service}"


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked: a name, and where it is to be looked for; nothing else of an article is sent.

    Attributes
    ----------
    name
        The place's name as an article writes it.
    region
        Name of the region or country that the text says it lies in, or None.
    countries
        ISO 3166-1 alpha-2 codes of the countries it may lie in, sorted.
    country
        Name of that country, where it is only one, else None.
    language
        ISO 639-1 code of the article's language, or None.
    """

    name: str
    region: str | None = None
    countries: tuple[str, ...] = ()
    country: str | None = None
    language: str | None = None

    @property
    def text(self) -> str:
        """The name with its region."""
        return self.name if self.region is None else f"{self.name}, {self.region}"


@dataclass(frozen=True, slots=True)
class Answer:
    """One place that a geocoder knows by a name, as it gives it.

    Attributes
    ----------
    address
        Its name and what it lies in, parted by commas.
    lon, lat
        WGS 84 degrees.
    raw
        All that the geocoder says of it.
    """

    address: str
    lon: float
    lat: float
    raw: Mapping[str, Any]


def _is_server(url: str) -> bool:
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - raises where it is no number
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or parts.password)
    return parts.scheme in {"http", "https"} and bool(parts.hostname) and plain and url.isprintable() and " " not in url
