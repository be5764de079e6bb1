"""The claims of one article, before the story numbers them and links their repeats."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from typing import cast

from ..geo.place import Kind
from .article import UNKNOWN_DATE, DateRange
from .attribution import Saying, person_named, said_by, sayings
from .claims import BEEN_ROLES, POSITION_ROLES, LengthClaim, PositionClaim, Role, SizeClaim
from .dating.dating import event_date, sentence_date
from .dating.departures import departure_date
from .figures.distances import length_findings
from .figures.sizes import size_findings
from .foreign import bare_mentions
from .grammar.table import Form, NounClass, PrepositionClass
from .parsing import Parsed, Sentence
from .places.mentions import Mention
from .places.toponyms import is_qualifier, preferring_towns
from .roles.datelines import with_dateline
from .roles.discourse import Antecedents, Town, dateline, may_be_town, pointed_at, topic_after
from .roles.doers import Topic
from .roles.findings import findings
from .roles.on_verbs import NOT_HAPPENED, Finding
from .syntax.chunk import Chunk, payloads, verbs
from .syntax.clauses import without_asides
from .text import Span

Claim = PositionClaim | SizeClaim | LengthClaim

_LONGEST_QUOTE = 600
_STAYED = BEEN_ROLES - {"departed"}


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
    topic = Topic()
    last: Town | None = None  # the town that "the town" means
    nearest: Town | None = None  # the one that "there" means
    named_before: Town | None = None
    town = dateline(article)
    lead = _lead(article, town)
    for number, sentence in enumerate(article.sentences):
        said = sayings(article.article.text, sentence.chunks, person)
        told = _Told(article, number, published, departure, said, topic)
        positions = list(_positions(told, town))
        found.extend(positions)
        own = _placed_towns(sentence, positions)
        pointed = list(_pointed_at(told, Antecedents(town, last, nearest, own, named_before)))
        if town is not None and number == lead and not pointed:
            pointed = list(_left_out(told, town))
        found.extend(claim for claim in pointed if not _is_told(claim, found, positions))
        if (named := _last_named(sentence)) is not None:
            nearest = next((placed for placed in own if placed.mention.start == named.start), None)
            named_before = Town(named, sentence.span)
        last = _last_town(sentence, positions, _STAYED) or last or _last_town(sentence, positions, BEEN_ROLES)
        found.extend(_figures(article, sentence, published, said=said))
        person = (said[-1].who.partition(", to ")[0] if said else None) or person_named(sentence.chunks) or person
        follows = article.sentences[number + 1 : number + 2]
        topic = topic_after(sentence.chunks, topic)
        if not follows or follows[0].block != sentence.block:
            topic = topic.of_paragraph()  # a paragraph opens with the story's own group
    return _with_departure(_without_bare_dateline(found), departure_date(article, published))


@dataclass(frozen=True, slots=True)
class _Told:
    """One sentence of an article, with all that reading it needs to know of the rest."""

    article: Parsed
    number: int
    published: DateRange
    departure: DateRange | None
    said: tuple[Saying, ...]
    topic: Topic

    @property
    def sentence(self) -> Sentence:
        """The sentence itself."""
        return self.article.sentences[self.number]

    def claims(
        self, chunks: Sequence[Chunk], index: int, quote: Span, *, kind: Kind, is_qualifier: bool = False
    ) -> Iterator[PositionClaim]:
        """Give what the sentence, in these chunks, claims of the place at an index."""
        view, at = without_asides(chunks, index)
        mention = cast(Mention, chunks[index].payload)
        for what in findings(
            view,
            at,
            kind=kind,
            is_caption=self.sentence.is_caption,
            is_qualifier=is_qualifier,
            topic=self.topic,
        ):
            date = UNKNOWN_DATE
            if not is_qualifier and not (what.is_earlier or _looks_back(view, what)):
                date = event_date(
                    self.article,
                    self.number,
                    view=view,
                    place=at,
                    what=what,
                    published=self.published,
                    departure=self.departure,
                )
            is_town = what.is_stop and mention.head != "region"
            yield PositionClaim(
                id="",
                article=self.article.article.id,
                start=mention.start,
                end=mention.end,
                quote=quote.of(self.article.article.text),
                role=what.role if _is_told_as_past(view, what) else _as_of(self.published, what.role, date),
                group=what.group,
                candidates=preferring_towns(mention.candidates) if is_town else mention.candidates,
                date=date,
                said_by=said_by(self.said, chunks[index].start),
            )


def _is_told_as_past(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "they crossed" and "they will not leave before tomorrow", which no day to come turns into a plan."""
    is_past = what.verb is not None and view[what.verb].form is Form.PAST
    return is_past or (what.mood is not None and what.mood.negated)


def _as_of(published: DateRange, role: Role, date: DateRange) -> Role:
    """Give what a role dated later than the article is worth: what is still ahead has not happened."""
    if role not in BEEN_ROLES or published.end is None or date.start is None or date.start <= published.end:
        return role
    return NOT_HAPPENED.get(role, "mention")


def _looks_back(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "fifty days after leaving X", whose day is not the sentence's."""
    if what.role != "departed" or what.verb is None or what.verb < 2:
        return False
    verb, before = view[what.verb], view[what.verb - 1]
    if verb.form in {Form.ING, Form.BASE} and before.sense is PrepositionClass.OF:
        return view[what.verb - 2].kind == "date"  # "veinte días después de dejar X"
    after = verb.form in {Form.ING, Form.BASE} and before.sense is PrepositionClass.TIME
    words = view[max(0, what.verb - 4) : what.verb]
    return after and any(chunk.sense is NounClass.COUNT or chunk.kind == "figure" for chunk in words)


def _positions(told: _Told, town: Town | None) -> Iterator[PositionClaim]:
    """Read every place the sentence names; of the dateline only what points back at it places anybody."""
    last: Mention | None = None
    chunks = told.sentence.chunks
    text, grammar = told.article.article.text, told.article.grammar
    for index, mention in payloads(chunks):
        if not isinstance(mention, Mention) or mention.demonym:
            continue
        qualifies = (town is not None and mention is town.mention) or (
            last is not None and is_qualifier(text, last, mention, grammar=grammar)
        )
        yield from told.claims(chunks, index, told.sentence.span, kind=mention.kind, is_qualifier=qualifies)
        last = mention


def _pointed_at(told: _Told, towns: Antecedents) -> Iterator[PositionClaim]:
    """Read "this town", "here" and "the town" as the town they mean, quoted from its name to the sentence."""
    for whole, index, meant in pointed_at(told.sentence.chunks, told.article.grammar, towns):
        both = Span(meant.sentence.start, told.sentence.span.end)
        quote = both if both.end - both.start <= _LONGEST_QUOTE else meant.sentence
        for claim in told.claims(whole, index, quote, kind="town"):
            if claim.role in POSITION_ROLES:
                yield replace(claim, candidates=preferring_towns(claim.candidates))


def _lead(article: Parsed, town: Town | None) -> int | None:
    """Give the number of the first sentence behind a dateline, or with it, that tells something."""
    if town is None:
        return None
    told = (n for n, s in enumerate(article.sentences) if s.span.start >= town.sentence.start and verbs(s.chunks))
    return next(told, None)


def _left_out(told: _Told, town: Town) -> Iterator[PositionClaim]:
    """Read "X. - The caravan arrived at noon" as its arrival in X, quoted from the town's name to the sentence."""
    completed = with_dateline(told.sentence.chunks, town.mention)
    if completed is None:
        return
    quote = Span(town.sentence.start, told.sentence.span.end)
    for claim in told.claims(*completed, quote, kind="town"):
        if claim.role in BEEN_ROLES:
            yield replace(claim, candidates=preferring_towns(claim.candidates))


def _is_told(claim: PositionClaim, found: Sequence[Claim], own: Sequence[PositionClaim]) -> bool:
    """Tell what a pronoun only says again: that they go where the article has them go, or be."""
    if claim.role == "at" and any(other.start == claim.start and other.role == "departed" for other in own):
        return True  # "left X at six, after resting there"
    if claim.role in {"departed", "at", "ended"}:
        return False  # of the same days `linked` makes it a repeat
    return any(
        isinstance(other, PositionClaim)
        and other.start == claim.start
        and other.role in POSITION_ROLES
        and (other.role in BEEN_ROLES) == (claim.role in BEEN_ROLES)
        for other in found
    ) or any(other.role == "at" and other.start == claim.start for other in own)  # "reached X to sleep there"


def _placed_towns(sentence: Sentence, positions: Sequence[PositionClaim]) -> tuple[Town, ...]:
    """Give the towns in which a sentence places the group, or to which it sends it."""
    placed = {c.start for c in positions if c.role in POSITION_ROLES and c.place.kind == "town"}
    mentions = (chunk.payload for chunk in sentence.chunks if chunk.start in placed)
    return tuple(Town(mention, sentence.span) for mention in mentions if isinstance(mention, Mention))


def _last_named(sentence: Sentence) -> Mention | None:
    mentions = (mention for _, mention in payloads(sentence.chunks[::-1]) if isinstance(mention, Mention))
    return next((mention for mention in mentions if may_be_town(mention)), None)


def _last_town(sentence: Sentence, positions: Sequence[PositionClaim], roles: AbstractSet[Role]) -> Town | None:
    """Give the last town of which a sentence says one of these things."""
    placed = {c.start for c in positions if c.role in roles and c.place.kind == "town"}
    if not placed:
        return None
    mentions = (chunk.payload for chunk in reversed(sentence.chunks) if chunk.start in placed)
    return next((Town(mention, sentence.span) for mention in mentions if isinstance(mention, Mention)), None)


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
