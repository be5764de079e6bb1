"""A story's articles in, everything they say out: claims dated, attributed, numbered, their repeats linked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date

from ..geo.gazetteer import Gazetteer
from ..geo.place import LonLat
from .article import Article, DateRange
from .claims import Claim, Group, LengthClaim, PositionClaim, Reading, SizeClaim
from .dating.undated import LENT
from .journey import Departure
from .language import language_warnings, with_languages
from .parsing import Parsed, draft, parsed
from .places.toponyms import context_of
from .publication.journey_days import story_claims
from .publication.publications import publications
from .stories.goals import told_from_next_stops
from .stories.groups import followed, told_apart, warnings
from .stories.journeys import journeys
from .stories.linking import Background, linked
from .stories.own_told import of_article_itself
from .stories.repeats import facts, retellings
from .stories.reports import openers
from .stories.restated import dated_as_before, without_reached
from .stories.retold import retold
from .stories.stops import told_from_stops
from .stories.towns_left import towns_left
from .stories.travel import travel_words
from .stories.travellers import followed_by_name

_FAR = date.max
_ANY = ""
_LOOSE = 4  # days from which on a departure is told only roughly ("about a month ago")
_Leaving = tuple[str, int, Group, LonLat]


def read(
    articles: Iterable[Article],
    gazetteer: Gazetteer,
    *,
    follow: Departure | None = None,
    on_progress: Callable[[int], None] | None = None,
) -> Reading:
    """Read every claim of a story's articles.

    Parameters
    ----------
    articles
        The articles of one story, ids unique.
    gazetteer
        Names and what they may mean.
    follow
        Which group the story is about; None for the one that most articles follow.
    on_progress
        Called with the number of articles read so far.

    Returns
    -------
    Reading
        Articles in order of id, each with its language, claims in order of date; the order in which the articles came
        is immaterial.

    Raises
    ------
    ValueError
        If two articles share an id.
    """
    ordered = with_languages(sorted(articles, key=lambda article: article.id))
    if len({article.id for article in ordered}) < len(ordered):
        raise ValueError("two articles share an id; ids must be unique in a story")
    drafts = [draft(article, gazetteer) for article in ordered]
    context = context_of(piece.mentions for piece in drafts)
    pieces: list[Parsed] = []
    for count, piece in enumerate(drafts, 1):
        pieces.append(parsed(piece, context))
        if on_progress is not None:
            on_progress(count)
    pieces = followed_by_name(pieces)
    told = {piece.article.id: facts(piece) for piece in pieces}
    pairs = retellings(told)
    published = publications(pieces, pairs)
    claims = towns_left(story_claims(pieces, published, departed=follow.day if follow is not None else None))
    strays = openers(claims)
    stretches = {piece.article.id: retold(piece) for piece in pieces if piece.article.id in strays}
    groups = journeys(published, of_article_itself(claims, stretches), follow)
    number_of = followed(groups)
    aside = (piece for piece in pieces if number_of[piece.article.id] and piece.article.id not in strays)
    stretches |= {piece.article.id: retold(piece) for piece in aside}
    claims = _with_known_departures(told_apart(claims, groups, stretches), number_of)
    travel = travel_words(article for article in ordered if not number_of[article.id])
    claims = told_from_stops(told_from_next_stops(claims, published, travel), published)
    claims = without_reached(dated_as_before(claims))
    names = frozenset(str(word) for found in told.values() for kind, word, *_ in found if kind == "name")
    background = Background(published, pairs, _in_captions(pieces), names, number_of)
    numbered = linked(sorted(claims, key=_order), background)
    return Reading(
        articles=tuple(ordered),
        published=published,
        positions=tuple(claim for claim in numbered if isinstance(claim, PositionClaim)),
        sizes=tuple(claim for claim in numbered if isinstance(claim, SizeClaim)),
        lengths=tuple(claim for claim in numbered if isinstance(claim, LengthClaim)),
        journeys=groups,
        warnings=(*warnings(groups, follow), *language_warnings(ordered, articles)),
        travel=travel,
    )


def _order(claim: Claim) -> tuple[date, date, str, int, int]:
    return claim.date.start or _FAR, claim.date.end or _FAR, claim.article, claim.start, claim.end


def _in_captions(pieces: Iterable[Parsed]) -> frozenset[tuple[str, int]]:
    """List the article and offset of all that can make a claim in a caption."""
    return frozenset(
        (piece.article.id, chunk.start)
        for piece in pieces
        for sentence in piece.sentences
        if sentence.is_caption
        for chunk in sentence.chunks
        if chunk.payload is not None
    )


def _with_known_departures(claims: Sequence[Claim], journeys: Mapping[str, int]) -> list[Claim]:
    """Give departures without a day, or with a loose one, the day another claim gives for leaving that place.

    Only articles that follow the same group tell of the same departure.
    """
    known: dict[_Leaving, DateRange] = {}
    for claim in sorted(claims, key=_order):
        if isinstance(claim, PositionClaim) and claim.role == "departed" and (claim.date.days or _LOOSE) < _LOOSE:
            for article in (claim.article, _ANY):
                known.setdefault((article, journeys[claim.article], claim.group, claim.place.point), claim.date)
    return [_dated(claim, known, journeys[claim.article]) for claim in claims]


def _dated(claim: Claim, known: Mapping[_Leaving, DateRange], journey: int) -> Claim:
    if not isinstance(claim, PositionClaim) or claim.role != "departed":
        return claim
    where = journey, claim.group, claim.place.point
    if claim.date.start is not None and (claim.date.days or 1) < _LOOSE:
        own = known.get((claim.article, *where), claim.date)
        is_lent = claim.date.basis.startswith(LENT) and not own.basis.startswith(LENT)
        return replace(claim, date=own) if is_lent else claim
    told = [known.get((claim.article, *where)), known.get((_ANY, *where))]
    if claim.date.start is not None:  # "the one before, which left X a month ago"
        told += [day for key, day in known.items() if key[-1] == claim.place.point]
    days = next((day for day in told if day is not None and _meet(day, claim.date)), None)
    if days is None:
        return claim
    basis = "no date here" if claim.date.start is None else claim.date.basis
    return replace(claim, date=replace(days, basis=f"{basis}; another report of it: {days.basis}"))


def _meet(one: DateRange, other: DateRange) -> bool:
    """Tell whether two intervals share a day; one that is open meets any."""
    if one.start is None or one.end is None or other.start is None or other.end is None:
        return True
    return one.start <= other.end and other.start <= one.end
