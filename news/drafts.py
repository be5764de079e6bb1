"""The claims of one article, before the story numbers them and links their repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from .article import DateRange
from .attribution import Saying, person_named, said_by, sayings
from .claims import Claim, LengthClaim, PositionClaim, SizeClaim
from .dating.dating import sentence_date
from .dating.departures import departure_date
from .evenings import ended_elsewhere
from .figures.distances import length_findings
from .figures.sizes import size_findings
from .foreign import bare_mentions
from .parsing import Parsed, Sentence
from .parted import parted
from .positions import Told, lead_sentence
from .roles.datelines import dateline
from .roles.discourse import Discourse
from .roles.pointers import Antecedents


def draft_claims(article: Parsed, published: DateRange, *, departure: DateRange | None = None) -> list[Claim]:
    """Read the claims of one article.

    Parameters
    ----------
    article
        The article, taken apart.
    published
        When it was published.
    departure
        When the journey began, for "on day two"; None where nobody says.

    Returns
    -------
    list
        Position, size and length claims in order of the text, their ids still empty.
    """
    if not article.is_understood:
        return [*bare_mentions(article)]
    found: list[Claim] = []
    person: str | None = None  # whom "he said" means
    discourse = Discourse([(sentence.chunks, sentence.block) for sentence in article.sentences])
    towns = Antecedents(dateline(article))
    lead = lead_sentence(article, towns.dateline)
    for number, sentence in enumerate(article.sentences):
        said = sayings(article.article.text, sentence.chunks, person)
        told = Told(article, number, published, departure, said, discourse)
        named = list(told.positions(towns.dateline))
        found.extend(named)
        found.extend(told.pointed_at(towns.within(sentence, named), named, found, is_lead=number == lead))
        towns = towns.after(sentence, named)
        found.extend(_figures(article, sentence, published, said=said))
        person = (said[-1].who.partition(", to ")[0] if said else None) or person_named(sentence.chunks) or person
    found = ended_elsewhere(parted(_without_bare_dateline(found), article))
    return _with_departure(found, departure_date(article, published))


def _without_bare_dateline(claims: list[Claim]) -> list[Claim]:
    """Drop the bare mention of a name that a claim pointing back at it has given a role."""
    placed = {(c.start, c.end) for c in claims if isinstance(c, PositionClaim) and c.role != "mention"}
    return [
        c for c in claims if not (isinstance(c, PositionClaim) and c.role == "mention" and (c.start, c.end) in placed)
    ]


def _figures(article: Parsed, sentence: Sentence, published: DateRange, *, said: Sequence[Saying]) -> Iterator[Claim]:
    text = article.article.text
    quote = sentence.span.of(text)
    for size in size_findings(sentence.chunks, article.grammar):
        figure = size.figure
        yield SizeClaim(
            id="",
            article=article.article.id,
            start=figure.start,
            end=figure.end,
            quote=quote,
            low=None if figure.low is None else round(figure.low),
            high=None if figure.high is None else round(figure.high),
            date=sentence_date(sentence, published),
            group=size.group,
            counts=size.counts,
            said_by=said_by(said, figure.start),
        )
    for found in length_findings(text, sentence.chunks, article.grammar):
        yield LengthClaim(
            id="",
            article=article.article.id,
            start=found.length.start,
            end=found.length.end,
            quote=quote,
            km=found.length.km,
            kind=found.kind,
            origin=found.origin,
            goal=found.goal,
            rounding_km=round(found.length.rounding_km, 1),
            date=sentence_date(sentence, published),
            said_by=said_by(said, found.length.start),
        )


def _with_departure(claims: list[Claim], day: DateRange | None) -> list[Claim]:
    """Give the article's one undated departure the day it names for the start of the journey."""
    left = {claim.place.name for claim in claims if isinstance(claim, PositionClaim) and claim.role == "departed"}
    if day is None or len(left) != 1:
        return claims
    return [
        replace(claim, date=day)
        if isinstance(claim, PositionClaim) and claim.role == "departed" and claim.date.start is None
        else claim
        for claim in claims
    ]
