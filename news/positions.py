"""What one sentence claims of the places that it names or points at, with the days it gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from ..geo.place import Kind
from .article import UNKNOWN_DATE, DateRange
from .attribution import Saying, said_by
from .claims import BEEN_ROLES, POSITION_ROLES, Claim, Group, PositionClaim, Role, Share
from .dates.expression import DateExpression
from .dating.dating import event_date
from .dating.hours import hour_told
from .grammar.classes import Form, NounClass, PrepositionClass
from .parsing import Parsed, Sentence
from .places.mentions import Mention
from .places.toponyms import is_qualifier, preferring_towns
from .roles.datelines import Town, with_dateline
from .roles.discourse import Discourse
from .roles.finding import NOT_HAPPENED, Finding
from .roles.findings import findings
from .roles.pointers import Antecedents, pointed_at
from .roles.shares import is_of_band, share_of
from .syntax.chunk import Chunk, payloads, verbs
from .syntax.clauses import clause, without_asides
from .text import Span

_LONGEST_QUOTE = 600


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence of an article, with all that reading it needs to know of the rest."""

    article: Parsed
    number: int
    published: DateRange
    departure: DateRange | None
    said: tuple[Saying, ...]
    discourse: Discourse

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
            topic=self.discourse.before(self.number),
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
            is_past = _is_told_as_past(view, what)
            is_town = what.is_stop and mention.head != "region" and not _is_left_for_another(view, at)
            yield PositionClaim(
                id="",
                article=self.article.article.id,
                start=mention.start,
                end=mention.end,
                quote=quote.of(self.article.article.text),
                role=what.role if is_past else _as_of(self.published, what.role, date),
                group=self._group(view, what),
                candidates=preferring_towns(mention.candidates) if is_town else mention.candidates,
                date=_not_after(self.published, date) if is_past and what.role in BEEN_ROLES else date,
                said_by=said_by(self.said, chunks[index].start),
                share=self._share(view, what),
                hour=hour_told(view, what, self.article.grammar) if what.role == "at" else None,
            )

    def _group(self, view: Sequence[Chunk], what: Finding) -> Group:
        """Give whom a finding is of: of "a group of 40" beside the group, those already elsewhere went ahead of it."""
        if not is_of_band(view, what, self.discourse.before(self.number)):
            return what.group
        share = self._share(view, what)
        return "vanguard" if share is not None and share.is_early else "other"

    def _share(self, view: Sequence[Chunk], what: Finding) -> Share | None:
        if what.role not in POSITION_ROLES:
            return None
        return share_of(view, what, self.discourse.before(self.number), words=self.article.grammar.shares)

    def positions(self, town: Town | None) -> Iterator[PositionClaim]:
        """Read every place the sentence names; of the dateline only what points back at it places anybody."""
        last: Mention | None = None
        chunks = self.sentence.chunks
        text, grammar = self.article.article.text, self.article.grammar
        for index, mention in payloads(chunks):
            if not isinstance(mention, Mention) or mention.demonym:
                continue
            qualifies = (town is not None and mention is town.mention) or mention.locates
            qualifies = qualifies or (last is not None and is_qualifier(text, last, mention, grammar=grammar))
            yield from self.claims(chunks, index, self.sentence.span, kind=mention.kind, is_qualifier=qualifies)
            last = mention

    def pointed_at(
        self, towns: Antecedents, own: Sequence[PositionClaim], found: Sequence[Claim], *, is_lead: bool
    ) -> Iterator[PositionClaim]:
        """Read "this town", "here" and "there" as the town they mean, quoted from its name to the sentence.

        Parameters
        ----------
        towns
            What the sentence may point at.
        own, found
            What it says of the places it names, and what the article has said so far, with that.
        is_lead
            Whether it is the first sentence that tells something, which may leave out the town of the dateline.
        """
        meant = list(self._of_pointers(towns))
        if towns.dateline is not None and is_lead and not meant:
            meant = list(self._of_dateline(towns.dateline))
        told_already = [claim for claim in found if isinstance(claim, PositionClaim)] if meant else []
        return (claim for claim in meant if not _is_told(claim, told_already, own))

    def _of_pointers(self, towns: Antecedents) -> Iterator[PositionClaim]:
        for whole, index, meant in pointed_at(self.sentence.chunks, self.article.grammar, towns):
            both = Span(meant.sentence.start, self.sentence.span.end)
            quote = both if both.end - both.start <= _LONGEST_QUOTE else meant.sentence
            for claim in self.claims(whole, index, quote, kind="town"):
                if claim.role in POSITION_ROLES:
                    yield replace(claim, candidates=preferring_towns(claim.candidates))

    def _of_dateline(self, town: Town) -> Iterator[PositionClaim]:
        """Read "X. - The caravan arrived at noon" as its arrival in X, quoted from the town's name to the sentence."""
        completed = with_dateline(self.sentence.chunks, town.mention)
        if completed is None:
            return
        quote = Span(town.sentence.start, self.sentence.span.end)
        for claim in self.claims(*completed, quote, kind="town"):
            if claim.role in BEEN_ROLES:
                yield replace(claim, candidates=preferring_towns(claim.candidates))


def _is_told_as_past(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "they crossed" and "they will not leave before tomorrow", which no day to come turns into a plan."""
    is_past = what.verb is not None and view[what.verb].form is Form.PAST
    return is_past or (what.mood is not None and what.mood.negated)


def _not_after(published: DateRange, date: DateRange) -> DateRange:
    """Give what is told as past a day by publication, where "the next morning" is counted too far."""
    if published.end is None or date.start is None or date.start <= published.end:
        return date
    return replace(published, basis=f"told as past, so not later than publication: {published.basis}")


def _as_of(published: DateRange, role: Role, date: DateRange) -> Role:
    """Give what a role dated later than the article is worth: what is still ahead has not happened."""
    if role not in BEEN_ROLES or published.end is None or date.start is None or date.start <= published.end:
        return role
    return NOT_HAPPENED.get(role, "mention")


def _is_left_for_another(view: Sequence[Chunk], at: int) -> bool:
    """Tell the country of "entered Mexico from Guatemala" from the town that is called like it."""
    start, end = clause(view, at)
    named = {k: other.candidates[0].place for k, other in payloads(view[:end]) if isinstance(other, Mention)}
    own = named[at]
    is_country = own.kind == "country" and view[at - 1].sense is PrepositionClass.SOURCE
    return is_country and any(place.country != own.country for k, place in named.items() if k >= start)


def _looks_back(view: Sequence[Chunk], what: Finding) -> bool:
    """Tell "fifty days after leaving X", whose day is not the sentence's, unless it has one of its own."""
    if what.role != "departed" or what.verb is None or what.verb < 2 or _has_own_day(view, what.verb):
        return False
    verb, before = view[what.verb], view[what.verb - 1]
    if verb.form in {Form.ING, Form.BASE} and before.sense is PrepositionClass.OF:
        day = view[what.verb - 2].payload
        return isinstance(day, DateExpression) and day.kind != "elapsed"  # "veinte días después de dejar X"
    after = verb.form in {Form.ING, Form.BASE} and before.sense is PrepositionClass.TIME
    words = view[max(0, what.verb - 4) : what.verb]
    return after and any(chunk.sense is NounClass.COUNT or chunk.kind == "figure" for chunk in words)


def _has_own_day(view: Sequence[Chunk], verb: int) -> bool:
    """Tell "after leaving X on May 3, they", whose day stands behind it before the comma."""
    end = next((at for at in range(verb + 1, len(view)) if view[at].text == "," or view[at].is_verb), verb)
    return any(chunk.kind == "date" for chunk in view[verb + 1 : end]) and view[end].text == ","


def lead_sentence(article: Parsed, town: Town | None) -> int | None:
    """Give the number of the first sentence behind a dateline, or with it, that tells something."""
    if town is None:
        return None
    told = (n for n, s in enumerate(article.sentences) if s.span.start >= town.sentence.start and verbs(s.chunks))
    return next(told, None)


def _is_told(claim: PositionClaim, found: Sequence[PositionClaim], own: Sequence[PositionClaim]) -> bool:
    """Tell what a pronoun only says again: that they go where the article has them go, or be."""
    in_sentence = {other.role for other in own if other.start == claim.start}
    if claim.role == "at" and "departed" in in_sentence:
        return True  # "left X at six, after resting there"
    if claim.role in {"departed", "at", "ended"}:
        return False  # of the same days `linked` makes it a repeat
    in_article = {other.role for other in found if other.start == claim.start and other.role in POSITION_ROLES}
    been = {role in BEEN_ROLES for role in in_article}
    return (claim.role in BEEN_ROLES) in been or "at" in in_sentence  # "reached X to sleep there"
