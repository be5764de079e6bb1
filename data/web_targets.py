"""Where to connect for an address of the web: http and https, of public hosts only, none with a name and password."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urlsplit

from ..errors import FetchError

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Resolver = Callable[[str, int], Sequence[str]]
Policy = Callable[[Address], bool]

SAFE = "%/:=&?~#+!$,;'@()*[]"  # what an address may hold as it is; a percent sign is taken for an escape's

_PORTS = {"http": 80, "https": 443}
_LONGEST = 2_000  # characters; longer ones are no article's
_UNPRINTABLE = re.compile(r"[\x00-\x20\x7f\\]")
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")


@dataclass(frozen=True, slots=True)
class Target:
    """Where to connect for a page: the host's name, and a numeric address of it that was checked.

    Attributes
    ----------
    url
        The page's address.
    scheme, host, port
        Its parts; the host in ASCII.
    path
        Path and query, as they go into the request.
    address
        A numeric address of the host; connecting to it cannot be diverted by a second look-up of the name.
    """

    url: str
    scheme: str
    host: str
    port: int
    path: str
    address: str


def is_public(address: Address) -> bool:
    """Tell whether a numeric address is a public host's.

    Parameters
    ----------
    address
        The address.

    Returns
    -------
    bool
        False for private, loopback, link-local, shared, reserved, unspecified and multicast addresses, and for IPv6
        addresses that stand for such an IPv4 address (mapped, 6to4, Teredo, NAT64).

    References
    ----------
    IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890), as `ipaddress` knows them.

    Examples
    --------
    >>> is_public(ipaddress.ip_address("10.0.0.7")), is_public(ipaddress.ip_address("::ffff:127.0.0.1"))
    (False, False)
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.scope_id is not None or address.is_site_local:
            return False
        inner = [address.ipv4_mapped, address.sixtofour, *(address.teredo or ())]
        if address in _NAT64 or int(address) >> 32 == 0:  # the second are the old "IPv4-compatible" ones
            inner.append(ipaddress.IPv4Address(int(address) & 0xFFFF_FFFF))
        if any(not is_public(old) for old in inner if old is not None):
            return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def resolved(host: str, port: int) -> list[str]:
    """Ask the system for a host's numeric addresses.

    Raises
    ------
    OSError
        If it has none.
    """
    import socket  # where nothing is fetched it need not be loaded

    return [str(found[4][0]) for found in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]


def target(url: str, *, resolver: Resolver = resolved, policy: Policy = is_public) -> Target:
    """Check an address and say where to connect for it.

    Parameters
    ----------
    url
        The address.
    resolver
        Gives a host's numeric addresses.
    policy
        Tells whether a numeric address may be connected to.

    Returns
    -------
    Target
        With the first of the host's addresses.

    Raises
    ------
    FetchError
        If the address is not http or https, holds a name or password, cannot be understood, or its host is unknown or
        has any numeric address that may not be connected to.
    """
    parts, port = _parts(url)
    host = _ascii_host(url, parts.hostname)
    try:
        numeric = [ipaddress.ip_address(address) for address in _numeric(host) or resolver(host, port)]
    except (OSError, ValueError) as error:  # a UnicodeError of the resolver is a ValueError
        raise FetchError(url, f"the host {host} is not known; check the address and the network") from error
    if not numeric:
        raise FetchError(url, f"the host {host} has no address; check its spelling")
    for address in numeric:
        if not policy(address):
            raise FetchError(url, f"leads to {address}, which is no public host's; save the page to a file instead")
    path = quote(f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/", safe=SAFE)
    return Target(url, parts.scheme, host, port, path, str(numeric[0]))


def _numeric(host: str) -> list[str]:
    """Give a host that is a numeric address itself; nothing for a name."""
    try:
        return [str(ipaddress.ip_address(host))]
    except ValueError:
        return []


def _parts(url: str) -> tuple[SplitResult, int]:
    if len(url) > _LONGEST or _UNPRINTABLE.search(url):
        raise FetchError(
            _UNPRINTABLE.sub(" ", url)[:100], "is not an address of the web (a blank or a backslash in it, or too long)"
        )
    try:
        parts = urlsplit(url)
        port = parts.port or _PORTS.get(parts.scheme, 0)
    except ValueError as error:
        raise FetchError(url, f"is not an address of the web ({error})") from error
    if parts.scheme not in _PORTS:
        raise FetchError(url, "is neither http nor https; save the page to a file instead")
    if parts.username is not None or parts.password is not None:
        raise FetchError(parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl(), "held a name or a password; "
                         "give the address without, or save the page to a file")  # fmt: skip
    return parts, port


def _ascii_host(url: str, host: str | None) -> str:
    if not host:
        raise FetchError(url, "names no host; check the address")
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError as error:
        raise FetchError(url, "names no host that can be; check the address") from error
