"""The claims of one article, before the story numbers them and links their repeats."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .article import UNKNOWN_DATE, DateRange
from .attribution import person_named, speaker
from .claims import LengthClaim, PositionClaim, SizeClaim
from .clauses import without_asides
from .dating import departure_date, event_date, sentence_date
from .mentions import Mention
from .parsing import Parsed, Sentence
from .quantities import length_findings, size_findings
from .roles import finding
from .toponyms import is_qualifier, preferring_towns

Claim = PositionClaim | SizeClaim | LengthClaim


def draft_claims(article: Parsed, published: DateRange) -> list[Claim]:
    """Read the claims of one article.

    Parameters
    ----------
    article
        The article, taken apart.
    published
        When it was published.

    Returns
    -------
    list
        Position, size and length claims in order of the text, their ids still empty.
    """
    found: list[Claim] = []
    person: str | None = None  # whom "he said" means
    for number, sentence in enumerate(article.sentences):
        who = speaker(article.article.text, sentence.chunks, person)
        found.extend(_positions(article, number, published, who=who))
        found.extend(_figures(article, sentence, published, who=who))
        person = (who.partition(", to ")[0] if who else None) or person_named(sentence.chunks) or person
    return _with_departure(found, departure_date(article, published))


def _positions(article: Parsed, number: int, published: DateRange, *, who: str | None) -> Iterator[PositionClaim]:
    sentence = article.sentences[number]
    text = article.article.text
    last: Mention | None = None
    for index, chunk in enumerate(sentence.chunks):
        mention = chunk.payload
        if not isinstance(mention, Mention) or mention.demonym:
            continue
        qualifies = last is not None and is_qualifier(text, last, mention, grammar=article.grammar)
        view, at = without_asides(sentence.chunks, index)
        what = finding(view, at, kind=mention.kind, is_caption=sentence.is_caption, is_qualifier=qualifies)
        yield PositionClaim(
            id="",
            article=article.article.id,
            start=mention.start,
            end=mention.end,
            quote=sentence.span.of(text),
            role=what.role,
            group=what.group,
            candidates=preferring_towns(mention.candidates) if what.is_stop else mention.candidates,
            date=UNKNOWN_DATE
            if qualifies
            else event_date(article, number, view=view, place=at, what=what, published=published),
            said_by=who,
        )
        last = mention


def _figures(article: Parsed, sentence: Sentence, published: DateRange, *, who: str | None) -> Iterator[Claim]:
    text = article.article.text
    quote = sentence.span.of(text)
    for size in size_findings(sentence.chunks):
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
            said_by=who,
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
            said_by=who,
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
