"""Asks one geocoder through geopy, loaded only here: keys from the environment, failures in one form."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ..errors import GeocoderError
from .geocoder import Answer, Geocoder, Query

if TYPE_CHECKING:
    from geopy.location import Location

#: What opens the names of the environment variables that hold a geocoder's keys.
KEY_VARIABLES = "CARAVAN_MAP_GEOCODER_"

_TIMEOUT_S = 20.0
_MOST_ANSWERS = 5
_NEEDS_CONTACT = "nominatim"
#: They place no names.
_NOT_BY_NAME = frozenset({"what3words", "what3wordsv3"})
_OURS = frozenset({"self", "scheme", "timeout", "proxies", "user_agent", "ssl_context", "adapter_factory", "domain"})


class Unanswered(Exception):  # noqa: N818 - not an error of the caller's
    """A geocoder did not answer this time.

    Attributes
    ----------
    reason
        Why, in a few words.
    wait_s
        Seconds that it asks to be left alone, or None.
    again
        Whether the same question may be answered later.
    """

    def __init__(self, reason: str, *, wait_s: float | None = None, again: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.wait_s = wait_s
        self.again = again


@dataclass(frozen=True)
class Service:
    """A geocoder that can be asked.

    Attributes
    ----------
    geocoder
        Which.
    client
        geopy's object.
    """

    geocoder: Geocoder
    client: Any

    def answers(self, query: Query) -> tuple[Answer, ...]:
        """Ask for a name, once.

        Parameters
        ----------
        query
            What to ask.

        Returns
        -------
        tuple of Answer
            Empty where the geocoder knows no such place.

        Raises
        ------
        GeocoderError
            If it refuses whoever asks.
        Unanswered
            If it does not answer, or not with an answer.
        """
        text, options = _question(query, self.client.geocode)
        try:
            found = self.client.geocode(text, exactly_one=False, timeout=_TIMEOUT_S, **options)
            return tuple(_answer(each) for each in found or ())[:_MOST_ANSWERS]
        except Exception as error:  # whatever a strange answer causes inside geopy
            raise self._refusal(error) or _failure(error) from error

    def _refusal(self, error: Exception) -> GeocoderError | None:
        from geopy import exc

        if isinstance(error, (exc.GeocoderAuthenticationFailure, exc.GeocoderInsufficientPrivileges)):
            return GeocoderError(self.geocoder.name, "refuses to answer; check contact, key and its rules of use")
        if isinstance(error, exc.GeocoderQuotaExceeded) and not isinstance(error, exc.GeocoderRateLimited):
            return GeocoderError(self.geocoder.name, "says that the quota of this key is used up")
        return None


def service(geocoder: Geocoder) -> Service:
    """Get a geocoder ready to be asked.

    Parameters
    ----------
    geocoder
        Which.

    Returns
    -------
    Service
        The geocoder; nothing has been sent yet.

    Raises
    ------
    GeocoderError
        If geopy knows none of that name, or it lacks a contact or a key, or its server cannot be chosen.
    """
    from geopy.exc import ConfigurationError
    from geopy.geocoders import SERVICE_TO_GEOCODER

    from .geocoder_adapter import LimitedAdapter

    known = sorted(set(SERVICE_TO_GEOCODER) - _NOT_BY_NAME)
    if geocoder.service not in known:
        raise GeocoderError(geocoder.name, f"no geocoder is called that; choose one of {', '.join(known)}")
    if geocoder.service == _NEEDS_CONTACT and geocoder.contact is None:
        raise GeocoderError(geocoder.name, "asks whoever uses it for a contact: give your own e-mail or web address")
    kind = SERVICE_TO_GEOCODER[geocoder.service]
    contact = f" ({geocoder.contact})" if geocoder.contact else ""
    settings = {**_server(geocoder, kind), **_keys(geocoder, kind)}
    try:
        client = kind(user_agent=f"caravan-map{contact}", adapter_factory=LimitedAdapter, **settings)
    except ConfigurationError as error:
        raise GeocoderError(geocoder.name, f"lacks a key; give it in {_variables(kind)}") from error
    return Service(geocoder, client)


def _server(geocoder: Geocoder, kind: Callable[..., Any]) -> dict[str, str]:
    takes = inspect.signature(kind).parameters
    if geocoder.url is None:
        if "domain" in takes and takes["domain"].default is inspect.Parameter.empty:
            raise GeocoderError(geocoder.name, "has no usual server; give the address of one")
        return {}
    if not {"domain", "scheme"} <= set(takes):
        raise GeocoderError(geocoder.name, "has only one server; another cannot be chosen")
    parts = urlsplit(geocoder.url)
    return {"scheme": parts.scheme, "domain": f"{parts.netloc}{parts.path}".rstrip("/")}


def _keys(geocoder: Geocoder, kind: Callable[..., Any]) -> dict[str, str]:
    """Take the keys that a geocoder needs or may have from the environment ("API_KEY" also fills "apikey")."""
    given = {
        name.removeprefix(KEY_VARIABLES).replace("_", "").lower(): value
        for name, value in os.environ.items()
        if name.startswith(KEY_VARIABLES) and value
    }
    keys: dict[str, str] = {}
    for name, parameter in _key_parameters(kind).items():
        value = given.get(name.replace("_", ""))
        if value is not None:
            keys[name] = value
        elif parameter.default is inspect.Parameter.empty:
            raise GeocoderError(geocoder.name, f"lacks a key; give it in the environment variable {_variable(name)}")
    return keys


def _key_parameters(kind: Callable[..., Any]) -> Mapping[str, inspect.Parameter]:
    return {name: each for name, each in inspect.signature(kind).parameters.items() if name not in _OURS}


def _variables(kind: Callable[..., Any]) -> str:
    return "the environment: " + ", ".join(_variable(name) for name in _key_parameters(kind))


def _variable(parameter: str) -> str:
    return f"{KEY_VARIABLES}{parameter.upper()}"


def _question(query: Query, geocode: Callable[..., Any]) -> tuple[str, dict[str, Any]]:
    """Give the text to ask with and the options: the countries in whatever way this geocoder takes them."""
    takes = inspect.signature(geocode).parameters
    options: dict[str, Any] = {}
    if "limit" in takes:
        options["limit"] = _MOST_ANSWERS
    if "addressdetails" in takes:
        options["addressdetails"] = True
    if "language" in takes and query.language is not None:
        options["language"] = query.language
    if "country_bias" in takes and len(query.countries) == 1:
        options["country_bias"] = query.countries[0]
    if "country_codes" in takes and query.countries:
        options["country_codes"] = list(query.countries)
        return query.text, options
    if query.country is None or query.country == query.region:
        return query.text, options
    return f"{query.text}, {query.country}", options


def _answer(location: Location) -> Answer:
    raw = location.raw
    address = str(location.address or "")
    return Answer(address, float(location.longitude), float(location.latitude), raw if isinstance(raw, dict) else {})


def _failure(error: Exception) -> Unanswered:
    """Say in a few words why there is no answer."""
    from geopy import exc
    from geopy.adapters import AdapterHTTPError, get_retry_after

    answer = error.__cause__
    if isinstance(answer, AdapterHTTPError):
        pause_s = get_retry_after(answer.headers)
        again = not isinstance(error, exc.GeocoderQueryError)
        return Unanswered(f"answers {answer.status_code}", wait_s=pause_s, again=again)
    if isinstance(error, exc.GeocoderTimedOut):
        return Unanswered("takes too long")
    if isinstance(error, exc.GeocoderUnavailable):
        return Unanswered("cannot be reached")
    return Unanswered("answers with what is no answer")
