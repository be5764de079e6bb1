"""Every error this library raises, in one tree; messages name the thing, the figure and what to do next.

::

    CaravanMapError
    ├── FileError                      a file is not as it must be
    │   ├── ArticleError (ValueError)  an article cannot be read
    │   │   └── FetchError             a page cannot be fetched, or may not
    │   ├── StoryError (ValueError)    story.toml is wrong
    │   ├── RouteFileError (ValueError)  a file of a route is wrong
    │   ├── OutputError (OSError)      a result cannot be written
    │   ├── ExportError (ValueError)   a result cannot be written in that format
    │   ├── EarlierError (ValueError)  what an earlier run printed cannot be read
    │   ├── EmbedError (ValueError)    a page or its picture cannot be embedded
    │   └── UserFolderError (LookupError)  a folder of the user's cannot be found
    ├── NoArticlesError (LookupError)  nothing to read was found
    ├── UnknownArticleError (LookupError)
    ├── RouteError (ValueError)        a route is wrong
    │   ├── UnknownRouteError (LookupError)
    │   └── OffRouteError
    ├── RouterError (RuntimeError)     a routing server does not tell the road
    ├── GazetteerError (RuntimeError)  the gazetteer cannot be built or opened
    ├── GeocoderError (ValueError)     an online geocoder cannot be asked as wished, or refuses
    ├── TilesError (ValueError)        a map's tiles cannot be had
    ├── LanguageError (ValueError)     there are no words in that language
    ├── EvidenceError (ValueError)     the question has no answer in these articles
    └── WithheldError (ValueError)     what was asked for is withheld for people at risk
"""

from __future__ import annotations

import re

_MOST_NAMED = 10
_USER = re.compile(r"(?<=//)[^/?#\s]*@")
_PARAMETER = re.compile(r"(?P<name>(?<=[?&;#])[^=?&;#\s]+)=[^&;#\s]*")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_TELLING = frozenset(
    "apikey auth authkey authorization credential credentials jwt key pass passwd password pwd secret sid sig "
    "signature token".split()
)
_SERVER = re.compile(r"(?:[\w+.-]+://)?[^/?#\s]+")
_HIDDEN = "***"


class CaravanMapError(Exception):
    """Anything this library refuses to do; `str(error)` is one line a person can act on."""


class FileError(CaravanMapError):
    """A file cannot be read, understood or written.

    Attributes
    ----------
    path
        The file, as the caller named it.
    reason
        What is wrong with it and what to do.
    """

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class ArticleError(FileError, ValueError):
    """An article cannot be read."""


class FetchError(ArticleError):
    """A page of the web cannot be fetched, or may not; `path` is its address, without what may be a key in it."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(without_keys(path), reason)


class StoryError(FileError, ValueError):
    """A story file is malformed or holds an impossible value."""


class RouteFileError(FileError, ValueError):
    """A route cannot be read from a file."""


class OutputError(FileError, OSError):
    """A result cannot be written; nothing was left behind."""

    def __str__(self) -> str:
        """Give the one line, not the operating system's tuple."""
        return f"{self.path}: {self.reason}"


class ExportError(FileError, ValueError):
    """A file cannot be written in the format asked for: it is unknown, or the library it takes is not installed."""


class EarlierError(FileError, ValueError):
    """What an earlier run printed cannot be read, or the file is none of it."""


class EmbedError(FileError, ValueError):
    """A page cannot be embedded: it is none of this program's, has no picture, or its address is none to follow."""


class UserFolderError(FileError, LookupError):
    """The folder for what is compiled or added cannot be found; `path` is what was asked for."""


class NoArticlesError(CaravanMapError, LookupError):
    """No article was found where the caller looked."""


class UnknownArticleError(CaravanMapError, LookupError):
    """No article goes by that id.

    Attributes
    ----------
    id
        What was asked for.
    known
        The ids there are.
    """

    def __init__(self, id: str, known: tuple[str, ...]) -> None:  # noqa: A002 - the attribute's name
        shown = ", ".join(known[:_MOST_NAMED]) + (
            f" and {len(known) - _MOST_NAMED} more" if len(known) > _MOST_NAMED else ""
        )
        super().__init__(f"no article has the id {id!r}; there are {shown}")
        self.id = id
        self.known = known


class RouteError(CaravanMapError, ValueError):
    """A route's data is wrong."""


class UnknownRouteError(RouteError, LookupError):
    """No route goes by that name.

    Attributes
    ----------
    name
        What was asked for.
    known
        The names there are.
    """

    def __init__(self, name: str, known: tuple[str, ...]) -> None:
        choice = f"choose one of {', '.join(known)}" if known else "there is none"
        super().__init__(f"no route is called {name!r}; {choice}")
        self.name = name
        self.known = known


class OffRouteError(RouteError):
    """A place lies too far from the route to have a chainage on it.

    Attributes
    ----------
    name
        The place.
    offset_km
        How far it lies from the line, kilometres.
    max_offset_km
        How far it was allowed to lie, kilometres.
    """

    def __init__(self, name: str, *, offset_km: float, max_offset_km: float) -> None:
        super().__init__(
            f"{name} lies {offset_km:.1f} km off the route, more than the {max_offset_km:.1f} km allowed; "
            "check the place or allow a larger offset"
        )
        self.name = name
        self.offset_km = offset_km
        self.max_offset_km = max_offset_km


class RouterError(CaravanMapError, RuntimeError):
    """A routing server is down, refuses, or does not answer as one.

    Attributes
    ----------
    server
        Its scheme and host; the rest of its address may hold a key.
    reason
        What is wrong and what to do.
    """

    def __init__(self, server: str, reason: str) -> None:
        self.server = server_of(server)
        super().__init__(f"{self.server}: {reason}")
        self.reason = reason


class GazetteerError(CaravanMapError, RuntimeError):
    """The gazetteer cannot be built or opened."""


class GeocoderError(CaravanMapError, ValueError):
    """An online geocoder is unknown, lacks what it needs (a contact, a key), or refuses to answer.

    Attributes
    ----------
    geocoder
        Its name, as the caller gave it.
    reason
        What is wrong and what to do.
    """

    def __init__(self, geocoder: str, reason: str) -> None:
        super().__init__(f"{geocoder}: {reason}")
        self.geocoder = geocoder
        self.reason = reason


class TilesError(CaravanMapError, ValueError):
    """Tiles to draw a map on cannot be had.

    Attributes
    ----------
    name
        What was asked for.
    reason
        What is wrong with it and what to do.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"map tiles {name!r}: {reason}")
        self.name = name
        self.reason = reason


class LanguageError(CaravanMapError, ValueError):
    """Nothing can be said in that language.

    Attributes
    ----------
    tag
        What was asked for.
    known
        The languages there are.
    """

    def __init__(self, tag: str, known: tuple[str, ...]) -> None:
        super().__init__(
            f"there are no words in the language {tag!r}; choose {' or '.join(known)}, with a country for its days and "
            "numbers where you like, such as es-MX"
        )
        self.tag = tag
        self.known = known


class EvidenceError(CaravanMapError, ValueError):
    """The question cannot be answered from these articles."""


class WithheldError(CaravanMapError, ValueError):
    """What was asked for would tell what was chosen to be withheld."""


def without_keys(address: str) -> str:
    """Give an address, or a text with addresses in it, as it may be shown.

    Parameters
    ----------
    address
        As it was given.

    Returns
    -------
    str
        Without name and password, and with ``***`` for the values of parameters that are called like a key.

    Examples
    --------
    >>> without_keys("https://me:pw@news.example/a?id=7&api_key=abc&X-Amz-Signature=d")
    'https://news.example/a?id=7&api_key=***&X-Amz-Signature=***'
    """
    return _PARAMETER.sub(_hidden, _USER.sub("", address))


def server_of(address: str) -> str:
    """Give scheme and host of a server's address: its path, too, may hold a key.

    Examples
    --------
    >>> server_of("https://me:pw@roads.example:8002/KEY/v1?key=abc")
    'https://roads.example:8002'
    """
    found = _SERVER.match(_USER.sub("", address.strip()))
    return found[0] if found else ""


def _hidden(parameter: re.Match[str]) -> str:
    words = _WORD.findall(parameter["name"])
    is_key = any(word.lower() in _TELLING for word in words) or "".join(words).lower() in _TELLING
    return f"{parameter['name']}={_HIDDEN}" if is_key else parameter[0]
