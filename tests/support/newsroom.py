"""Short articles for the tests of reading: one sentence in, its claims out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from caravan_map.news.article import Article, DateRange
from caravan_map.news.claims import Group, LengthClaim, PositionClaim, Reading, Role, SizeClaim
from caravan_map.news.parsing import Parsed, draft, parsed
from caravan_map.news.places.mentions import Mention
from caravan_map.news.places.toponyms import context_of
from caravan_map.news.reading import read
from caravan_map.news.syntax.chunk import Chunk

from .gazetteer import small_gazetteer

# A Thursday.
PUBLISHED = date(2022, 6, 9)


def article(text: str, *, key: str = "a", published: date | None = PUBLISHED, source: str | None = None) -> Article:
    """Make an article of a text."""
    return Article(key, f"{key}.txt", text, source=source, published=published, published_basis="given")


def day(text: str) -> DateRange:
    """Give the interval of one day, or of "first..last"."""
    first, _, last = text.partition("..")
    return DateRange(date.fromisoformat(first), date.fromisoformat(last or first), "by hand")


def reading(*texts: str, published: date | None = PUBLISHED) -> Reading:
    """Read texts as the articles ``a0``, ``a1``, …"""
    return read(
        [article(text, key=f"a{number}", published=published) for number, text in enumerate(texts)], small_gazetteer()
    )


def taken_apart(text: str, *, published: date | None = PUBLISHED) -> Parsed:
    """Take a text apart."""
    piece = draft(article(text, published=published), small_gazetteer())
    return parsed(piece, context_of([piece.mentions]))


def sentence(text: str) -> tuple[Chunk, ...]:
    """Give the chunks of a text's first sentence."""
    return taken_apart(text).sentences[0].chunks


def named(text: str) -> list[Mention]:
    """Give the place names of a text, their candidates weighed."""
    return list(taken_apart(text).mentions)


def positions(text: str, *, published: date | None = PUBLISHED) -> Sequence[PositionClaim]:
    """Give the position claims of a text, in order of the text."""
    return sorted(reading(text, published=published).positions, key=lambda claim: claim.start)


def position(text: str, name: str, *, published: date | None = PUBLISHED) -> PositionClaim:
    """Give what a text claims of the place that it names so, the first time."""
    found = positions(text, published=published)
    for claim in found:
        if text[claim.start : claim.end] == name:
            return claim
    raise LookupError(f"{name!r} is not among {[text[claim.start : claim.end] for claim in found]}")


def sizes(text: str) -> Sequence[SizeClaim]:
    """Give the size claims of a text, in order of the text."""
    return sorted(reading(text).sizes, key=lambda claim: claim.start)


def lengths(text: str) -> Sequence[LengthClaim]:
    """Give the length claims of a text, in order of the text."""
    return sorted(reading(text).lengths, key=lambda claim: claim.start)


# A last paragraph that vouches for a name being a place, which a short sentence alone may leave open.
_ROADS = {"en": "A road leads to {}.", "es": "Un camino lleva a {}."}


def told(text: str, name: str, *, language: str = "en") -> list[tuple[Role, Group]]:
    """Give role and group of all that a text claims of the place that it names so, the first time."""
    whole = f"{text}\n\n{_ROADS[language].format(name.title())}"
    piece = Article("a", "a.txt", whole, published=PUBLISHED, published_basis="given", language=language)
    start = whole.index(name)
    return [(claim.role, claim.group) for claim in read([piece], small_gazetteer()).positions if claim.start == start]


def role(text: str, name: str, *, language: str = "en") -> Role:
    """Give the role of the one claim that a text makes of the place that it names so, the first time."""
    (found,) = told(text, name, language=language)
    return found[0]


def names(text: str) -> list[str]:
    """Give the texts of the places that are found."""
    return [mention.text for mention in named(text)]


def dated(text: str, name: str) -> str:
    """Give a claim's days, as "first..last" or one; articles are of Thursday 2022-06-09."""
    found = position(text, name).date
    return f"{found.start}" if found.start == found.end else f"{found.start}..{found.end}"
