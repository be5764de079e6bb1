"""What the page may load: the Content-Security-Policy, and the tile server where one is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from .assets import Assets, digest


@dataclass(frozen=True, slots=True)
class Tiles:
    """A tile server to draw on instead of the embedded basemap; whoever opens the page then asks that server.

    Attributes
    ----------
    url
        Address template with ``{z}``, ``{x}`` and ``{y}``, https only.
    attribution
        The line its terms ask for.

    Raises
    ------
    ValueError
        If the address is not https, or its host is not a plain one.
    """

    url: str
    attribution: str

    def __post_init__(self) -> None:
        """Refuse an address the policy could not name."""
        parts = urlsplit(self.url)
        host = parts.netloc.replace("{s}", "s")
        plain = host.replace(".", "").replace("-", "").replace(":", "").isalnum()
        if parts.scheme != "https" or not plain or any(sign in self.url for sign in ("{{", "{%", "{#")):
            raise ValueError(f"the tile address {self.url!r} is not of the form https://host/{{z}}/{{x}}/{{y}}.png")

    @property
    def origin(self) -> str:
        """Give scheme and host, with ``*`` for Leaflet's ``{s}``."""
        return f"https://{urlsplit(self.url).netloc.replace('{s}', '*')}"


def policy(scripts: Sequence[str], styles: Sequence[str], *, leaflet: Assets, tiles: Tiles | None = None) -> str:
    """Write the Content-Security-Policy: the page's own scripts and styles, by hash, and nothing not asked for."""
    script_sources = [f"'{digest(script.encode())}'" for script in scripts]
    style_sources = [f"'{digest(style.encode())}'" for style in styles]
    if not leaflet.inline:
        script_sources.append(leaflet.js.url)
        style_sources.append(leaflet.css.url)
    images = ["data:", *([tiles.origin] if tiles else [])]
    return "; ".join(
        [
            "default-src 'none'",
            f"script-src {' '.join(script_sources)}",
            f"style-src {' '.join(style_sources)}",
            f"img-src {' '.join(images)}",
            "base-uri 'none'",
            "form-action 'none'",
        ]
    )
