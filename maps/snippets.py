"""What to paste into somebody else's page: a frame with the map, a figure with its picture, an oEmbed answer (HTML)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urljoin, urlsplit, urlunsplit

from markupsafe import Markup

from ..wording.language import LANGUAGES
from ..wording.words import Words, words_in
from .notes import static

Kind = Literal["html", "figure", "oembed", "svg"]
Part = Literal["map", "page"]

WIDTH_PX, HEIGHT_PX = 800, 900
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Card:
    """A page to embed.

    Attributes
    ----------
    title, summary
        Its title, and the sentences that stand for it where it cannot be seen.
    lang
        BCP 47 tag of its language.
    address
        Where it stands: absolute, or seen from the page that embeds it.
    rights
        What is owed to whom; None where that is not known.
    part
        What of it a frame shows: the ``map`` with its figures and its chart, or the whole ``page``.
    withheld
        What it says is withheld; None where nothing is.
    """

    title: str
    summary: str
    lang: str
    address: str
    rights: str | None = None
    part: Part = "map"
    withheld: str | None = None

    @property
    def framed(self) -> str:
        """Give the address that a frame asks for.

        Examples
        --------
        >>> Card("", "", "en", "https://example.org/caravan.html#2023-12-27").framed
        'https://example.org/caravan.html?part=map#2023-12-27'
        """
        parts = urlsplit(self.address)
        asked = [parts.query, *(["part=map"] if self.part == "map" else [])]
        return urlunsplit(parts._replace(query="&".join(filter(None, asked))))

    @property
    def words(self) -> Words:
        """Give the words of the page's language, English where there are none in it."""
        language = self.lang.split("-")[0]
        return words_in(language if language in LANGUAGES else "en")


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of the page.

    Attributes
    ----------
    address
        Where it stands.
    width, height
        Pixels.
    svg
        Its text where it is SVG that is safe, else None.
    described
        What it shows; None where only the page's summary tells.
    """

    address: str
    width: int
    height: int
    svg: str | None = None
    described: str | None = None


def frame(card: Card, *, height_px: int = HEIGHT_PX) -> str:
    """Write a frame that grows and shrinks with the page in it.

    Parameters
    ----------
    card
        The page.
    height_px
        Height until the page has told its own, and where scripts do not run.

    Returns
    -------
    str
        An ``iframe`` and the script that listens to it; several on one page do not disturb one another. The script
        takes a height from that frame at that page's origin only, and a number between 200 and 50,000.
    """
    return f"{_frame(card, height_px=height_px)}\n<script>\n{static('embed-host.js')}</script>\n"


def figure(card: Card, pictures: Sequence[Shown]) -> str:
    """Write a figure with a picture, its alternative text and a caption; it needs no script.

    Parameters
    ----------
    card
        The page, which the picture links to.
    pictures
        At least one; where there are an SVG and another, the other is for browsers without SVG.

    Returns
    -------
    str
        A ``figure``.
    """
    vector = next((one for one in pictures if one.svg is not None), None)
    shown = next((one for one in pictures if one.svg is None), pictures[0])
    source = Markup('<source type="image/svg+xml" srcset="{}">').format(vector.address) if vector else Markup("")
    image = Markup(
        '<img src="{src}" width="{width}" height="{height}" alt="{alt}" loading="lazy" decoding="async"'
        ' style="max-width:100%;height:auto">'
    ).format(src=shown.address, width=shown.width, height=shown.height, alt=_alternative(card, shown))
    picture = Markup("<picture>{}{}</picture>").format(source, image) if vector and vector is not shown else image
    link = Markup('<a href="{}">{}</a>').format(card.address, picture)
    return _figure(card, link)


def drawing(card: Card, picture: Shown) -> str:
    """Write a figure with the drawing itself: no script, no further request, text that can be searched and read out.

    Parameters
    ----------
    card
        The page, which the caption links to.
    picture
        An SVG picture.

    Returns
    -------
    str
        A ``figure``.

    Raises
    ------
    ValueError
        If the picture is no SVG.
    """
    if picture.svg is None:
        raise ValueError(f"{picture.address} is no SVG picture; choose one")
    named = Markup('<div role="img" aria-label="{}" style="max-width:{}px">{}</div>').format(
        _alternative(card, picture),
        picture.width,
        Markup(picture.svg),  # noqa: S704 - made safe where it was read
    )
    return _figure(card, named)


def oembed(
    card: Card,
    pictures: Sequence[Shown] = (),
    *,
    provider: str | None = None,
    width_px: int = WIDTH_PX,
    height_px: int = HEIGHT_PX,
) -> dict[str, object]:
    """Give the answer of an oEmbed provider (oembed.com, version 1.0, type rich).

    Parameters
    ----------
    card
        The page; its address absolute.
    pictures
        Of these a PNG becomes the thumbnail.
    provider
        Who publishes the page; None where that is not said.
    width_px, height_px
        Of the frame; consumers do not run its script, so that it keeps them.

    Returns
    -------
    dict
        Keys as the specification has them.
    """
    thumbnail = next((one for one in pictures if one.svg is None), None)
    return {
        "version": "1.0",
        "type": "rich",
        "title": card.title,
        **({"provider_name": provider} if provider else {}),
        "cache_age": _DAY_S,
        "html": _frame(card, height_px=height_px),
        "width": width_px,
        "height": height_px,
        **(
            {
                "thumbnail_url": thumbnail.address,
                "thumbnail_width": thumbnail.width,
                "thumbnail_height": thumbnail.height,
            }
            if thumbnail
            else {}
        ),
    }


def beside(address: str, name: str) -> str:
    """Give the address of a file that stands beside a page.

    Examples
    --------
    >>> beside("https://example.org/maps/caravan.html", "caravan.png")
    'https://example.org/maps/caravan.png'
    """
    return urljoin(address, name)


def _alternative(card: Card, picture: Shown) -> str:
    """Give a picture's text alternative: its own, else the page's summary."""
    return picture.described or card.summary or card.title


def _frame(card: Card, *, height_px: int) -> str:
    made = Markup(
        '<iframe data-caravan-map src="{src}" title="{title}" lang="{lang}" width="100%" height="{height}"'
        ' style="width:100%;border:0" loading="lazy" allow="fullscreen"></iframe>'
    )
    title = card.words.say("{title}: interactive map", title=card.title)
    frame = made.format(src=card.framed, title=title, lang=card.lang, height=height_px)
    held = Markup('\n<p lang="{}"><small>{}</small></p>').format(card.lang, card.withheld) if card.withheld else ""
    return f"{frame}{held}"


def _figure(card: Card, content: Markup) -> str:
    caption = Markup('{title}. {summary} <a href="{address}">{open}</a>.{rights}').format(
        title=card.title.rstrip("."),
        summary=card.summary,
        address=card.address,
        open=card.words.say("Open the interactive map"),
        rights=Markup(" <small>{}</small>").format(card.rights) if card.rights else "",
    )
    return str(
        Markup('<figure lang="{}">\n{}\n<figcaption>{}</figcaption>\n</figure>\n').format(card.lang, content, caption)
    )
