"""Where a page will stand, for those who share it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit, urlunsplit


@dataclass(frozen=True, slots=True)
class Address:
    """A page's web address.

    Attributes
    ----------
    page
        Absolute, http or https.

    Raises
    ------
    ValueError
        If it is not.
    """

    page: str

    def __post_init__(self) -> None:
        """Refuse what a reader of the page could not open."""
        parts = urlsplit(self.page)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            raise ValueError(f"the address {self.page!r} is not of the form https://host/page.html")

    @property
    def picture(self) -> str:
        """Give the address of the picture beside it: the page's name with the ending ``.png``.

        Examples
        --------
        >>> Address("https://example.org/maps/caravan.html").picture
        'https://example.org/maps/caravan.png'
        >>> Address("https://example.org/caravan/").picture
        'https://example.org/caravan/caravan.png'
        """
        parts = urlsplit(self.page)
        folder, _, name = parts.path.rpartition("/")
        stem = name.rpartition(".")[0] or name or "caravan"
        return urlunsplit((parts.scheme, parts.netloc, f"{folder}/{stem}.png", "", ""))
