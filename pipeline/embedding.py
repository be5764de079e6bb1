"""Gives what to paste into another page to show a page that was written before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote, urlsplit

from ..data.output import json_text
from ..data.pages import PageFacts, page_facts
from ..data.pictures import Picture, picture, pictures_beside
from ..errors import EmbedError
from ..maps import snippets
from ..maps.snippets import HEIGHT_PX, WIDTH_PX, Card, Kind, Part, Shown
from ..wording.words import in_place


def embed(
    page: Path | str,
    kind: Kind = "html",
    *,
    part: Part = "map",
    address: str | None = None,
    pictures: Sequence[Path | str] = (),
    provider: str | None = None,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
) -> str:
    """Write the snippet that embeds a page.

    Parameters
    ----------
    page
        A page that `write_map` wrote.
    kind
        ``html`` for a frame that grows with the page, ``figure`` for a picture with a caption, ``svg`` for the drawing
        itself, ``oembed`` for the JSON of an oEmbed provider.
    part
        What of it a frame shows: the ``map`` with its figures and its chart, or the whole ``page``.
    address
        Where the page will stand; None for what it says itself, else its file's name.
    pictures
        PNG and SVG files of it; none for those of its name that stand beside it.
    provider
        Who publishes it, for oEmbed.
    width_px, height_px
        Size of the frame: its height until the page has told its own, its width for oEmbed.

    Returns
    -------
    str
        HTML, or JSON.

    Raises
    ------
    EmbedError
        If the page or a picture cannot be read or is none, there is no picture where one is needed, a picture does not
        withhold what the page does, or the address is not one to follow.
    """
    page = Path(page)
    facts = page_facts(page)
    at = _address(page, address or facts.address)
    rights = None if facts.rights is None else in_place(facts.rights)
    withheld = None if facts.withheld is None else in_place(facts.withheld)
    card = Card(in_place(facts.title), in_place(facts.summary), facts.lang, at, rights, part, withheld)
    found = [picture(Path(one)) for one in pictures] or pictures_beside(page)
    if kind != "html":
        _refuse_telling_more(found, facts)
    shown = [
        Shown(snippets.beside(card.address, quote(one.path.name)), one.width, one.height, one.svg, one.described)
        for one in found
    ]
    if kind == "html":
        return snippets.frame(card, height_px=height_px)
    if kind == "oembed":
        if not urlsplit(card.address).netloc:
            raise EmbedError(str(page), "does not tell where it will stand, which oEmbed asks for; give its address")
        return json_text(snippets.oembed(card, shown, provider=provider, width_px=width_px, height_px=height_px))
    return snippets.figure(card, _some(page, shown)) if kind == "figure" else snippets.drawing(card, _svg(page, shown))


def _refuse_telling_more(pictures: Sequence[Picture], facts: PageFacts) -> None:
    """Refuse a picture that does not say that it withholds what its page does."""
    for one in pictures:
        if facts.withheld and facts.withheld not in (one.described or ""):
            raise EmbedError(
                str(one.path), "does not withhold what the page does; draw it again with what was chosen for the page"
            )


def _address(page: Path, address: str | None) -> str:
    if address is None:
        return quote(page.name)
    parts = urlsplit(address)
    if parts.scheme not in ("", "http", "https") or (parts.scheme and not parts.netloc):
        raise EmbedError(str(page), f"cannot stand at {address!r}; an address begins with https://")
    return address


def _some(page: Path, shown: Sequence[Shown]) -> Sequence[Shown]:
    if not shown:
        name = page.with_suffix(".png").name
        raise EmbedError(
            str(page), f"has no picture beside it; draw one with `caravan-map image -o {name}`, or name one"
        )
    return shown


def _svg(page: Path, shown: Sequence[Shown]) -> Shown:
    found = next((one for one in shown if one.svg is not None), None)
    if found is None:
        name = page.with_suffix(".svg").name
        raise EmbedError(
            str(page), f"has no SVG picture beside it; draw one with `caravan-map image -o {name}`, or name one"
        )
    return found
