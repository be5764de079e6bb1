"""Numbers the claims of a story and links each repeat to the claim it repeats."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from datetime import date
from heapq import nlargest
from itertools import chain

from ...geo.names import fold
from ..article import DateRange
from ..claims import POSITION_ROLES, Claim, LengthClaim, PositionClaim, SizeClaim
from .repeats import Shingle, fewest_shared, is_same_sentence, shingles

_FAR = date.max
_SAME_LENGTH = 0.02
_STOCK = 32  # claims; of a turn of phrase that more of them have the oldest are compared, and of those the likest


@dataclass(frozen=True, slots=True)
class Background:
    """What must be known of a story's articles to tell a repeat from a second witness.

    Attributes
    ----------
    published
        Publication interval by article id; of two equal statements the earlier article's is the original.
    pairs
        Ids of articles of which one retells the other.
    captions
        Article and start of the claims that stand in captions; a caption repeats its article, not the other way round.
    names
        The words of all names of people and bodies in the story, folded; they tell who "President X" is elsewhere.
    journeys
        Number of the journey each article follows, by its id; of different journeys nothing is a repeat.
    """

    published: Mapping[str, DateRange]
    pairs: AbstractSet[tuple[str, str]] = frozenset()
    captions: AbstractSet[tuple[str, int]] = frozenset()
    names: AbstractSet[str] = frozenset()
    journeys: Mapping[str, int] = field(default_factory=dict)


def linked(claims: Sequence[Claim], background: Background) -> list[Claim]:
    """Give claims their numbers and link repeats.

    Parameters
    ----------
    claims
        In the order their numbers shall have.
    background
        What is known of their articles.

    Returns
    -------
    list
        The same claims with ids (``p1``, ``s1``, ``l1``, …) and `same_as` set; a repeat always points to an original.

    Notes
    -----
    A repeat says of the same day what another claim says, and: stands in the same article, or in the same words, or in
    an article that retells the other, or comes from the same speaker, in whatever language. Two articles that tell the
    same in their own words are two witnesses. Of what one article says twice, the report that names its day is kept.
    """
    marks = {quote: shingles(quote) for quote in {claim.quote for claim in claims}}
    names = background.names - _ordinary_words(marks)
    partners = _partners(background.pairs)
    statements: dict[tuple[object, ...], _Originals] = {}
    repeats: dict[str, str] = {}
    numbered = dict(zip(_numbers(claims), claims, strict=True))
    for number, claim in sorted(numbered.items(), key=lambda item: _age(item[1], background)):
        journey = background.journeys.get(claim.article, 0)
        ways = [(journey, *statement) for statement in _statements(claim)]
        one = _One(number, claim, marks[claim.quote], _speaker_words(claim, names))
        found = (statements[way].repeated_by(one) for way in ways if way in statements)
        original = next((other for other in found if other is not None), None)
        if original is None:
            statements.setdefault(ways[0], _Originals(partners)).keep(one)
        else:
            repeats[number] = original
    repeats = _closest_kept(repeats, numbered, background.captions)
    return [replace(claim, id=number, same_as=repeats.get(number)) for number, claim in numbered.items()]


def _closest_kept(
    repeats: Mapping[str, str], claims: Mapping[str, Claim], captions: AbstractSet[tuple[str, int]]
) -> dict[str, str]:
    """Let the report that names its day be the original of those of its article that leave it open, as headlines do."""
    closest: dict[str, str] = {}
    for repeat, original in repeats.items():
        where = claims[repeat].article, claims[repeat].start
        is_own = where[0] == claims[original].article and where not in captions
        if is_own and _is_of_one_day(claims[repeat]) and not _is_of_one_day(claims[original]):
            closest.setdefault(original, repeat)
    turned = {repeat: closest.get(original, original) for repeat, original in repeats.items()}
    turned.update(closest)
    return {repeat: original for repeat, original in turned.items() if repeat != original}


def _is_of_one_day(claim: Claim) -> bool:
    return isinstance(claim, PositionClaim) and claim.date.start is not None and claim.date.start == claim.date.end


def _numbers(claims: Iterable[Claim]) -> Iterator[str]:
    counts = {"p": 0, "s": 0, "l": 0}
    for claim in claims:
        letter = "p" if isinstance(claim, PositionClaim) else "s" if isinstance(claim, SizeClaim) else "l"
        counts[letter] += 1
        yield f"{letter}{counts[letter]}"


def _partners(pairs: Iterable[tuple[str, str]]) -> Mapping[str, list[str]]:
    partners: dict[str, list[str]] = {}
    for one, other in sorted(pairs):
        partners.setdefault(one, []).append(other)
        partners.setdefault(other, []).append(one)
    return partners


def _age(claim: Claim, background: Background) -> tuple[object, ...]:
    """Order claims: the earlier article, its text before its captions, what somebody says before its own word."""
    where = claim.article, claim.start
    printed = background.published[claim.article].end or _FAR
    return printed, claim.article, where in background.captions, claim.said_by is None, claim.start, claim.end


def _ordinary_words(quotes: Iterable[str]) -> frozenset[str]:
    """Give the words that stand in small letters somewhere, and so name nobody in capitals ("The")."""
    small = {word for quote in quotes for word in quote.split() if word.islower()}
    return frozenset(part for word in small for part in fold(word).split())


def _statements(claim: Claim) -> list[tuple[object, ...]]:
    """Give what two claims must share to be one statement: the claim's own first, then what comes as near.

    Miles of one outlet are kilometres of another, each rounded; so lengths that differ by 2% are one.
    """
    if isinstance(claim, PositionClaim):
        role = "at" if claim.role == "passed" else claim.role  # to have passed a town is to have been there
        return [("position", claim.place.point, role, claim.group)]
    if isinstance(claim, SizeClaim):
        return [("size", claim.low, claim.high, claim.group)]
    step = round(math.log(claim.km) / _SAME_LENGTH) if claim.km > 0 else 0
    return [("length", claim.kind, claim.group, step + near) for near in (0, -1, 1)]


@dataclass(frozen=True, slots=True)
class _One:
    """A claim with its number, its shingles and the words that tell its speaker."""

    number: str
    claim: Claim
    marks: frozenset[Shingle]
    speaker: frozenset[str]


@dataclass(slots=True)
class _Originals:
    """The claims of one statement that repeat none, oldest first, to be found by what a repeat shares with them."""

    partners: Mapping[str, Sequence[str]]
    kept: list[_One] = field(default_factory=list)
    stock: list[int] = field(default_factory=list)  # of each kept, the shingles under which it is not to be found
    by_article: dict[str, list[int]] = field(default_factory=dict)
    by_shingle: dict[Shingle, list[int]] = field(default_factory=dict)
    by_speaker: dict[str, list[int]] = field(default_factory=dict)

    def repeated_by(self, one: _One) -> str | None:
        """Give the number of the oldest original that a claim repeats, None where there is none."""
        repeated = {number for number in self._alike(one) if is_same_sentence(one.marks, self.kept[number].marks)}
        repeated.update(self._in_articles(one.claim), self._of_speaker(one.speaker))
        ordered = (self.kept[number] for number in sorted(repeated))
        return next((kept.number for kept in ordered if _agree(one.claim, kept.claim)), None)

    def keep(self, one: _One) -> None:
        """Keep a claim as an original."""
        number = len(self.kept)
        self.kept.append(one)
        self.by_article.setdefault(one.claim.article, []).append(number)
        stock = 0
        for mark in one.marks:
            holders = self.by_shingle.setdefault(mark, [])
            if len(holders) < _STOCK:
                holders.append(number)
            else:
                stock += 1
        self.stock.append(stock)
        for word in one.speaker:
            self.by_speaker.setdefault(word, []).append(number)

    def _alike(self, one: _One) -> Iterator[int]:
        """Give the originals that may share enough shingles with a claim's sentence, of many those that share most."""
        shared = Counter(chain.from_iterable(self.by_shingle.get(mark, ()) for mark in one.marks))
        most: Iterable[tuple[int, int]] = shared.items()
        if len(shared) > _STOCK:
            most = nlargest(_STOCK, most, key=lambda held: (held[1], -held[0]))
        for number, count in most:
            if count + self.stock[number] >= fewest_shared(one.marks, self.kept[number].marks):
                yield number

    def _in_articles(self, claim: Claim) -> Iterator[int]:
        if not isinstance(claim, PositionClaim) or claim.role in POSITION_ROLES:
            yield from self.by_article.get(claim.article, ())
        for other in self.partners.get(claim.article, ()):
            yield from self.by_article.get(other, ())

    def _of_speaker(self, speaker: frozenset[str]) -> Iterator[int]:
        for word in speaker:
            for number in self.by_speaker.get(word, ()):
                if speaker <= self.kept[number].speaker or self.kept[number].speaker <= speaker:
                    yield number


def _speaker_words(claim: Claim, names: AbstractSet[str]) -> frozenset[str]:
    """Give what tells a speaker: the words of a name, else the phrase as a whole.

    Notes
    -----
    "Officials" who tell of a position may be anybody; those who give the same figure are its one source.
    """
    who = (claim.said_by or "").partition(", to ")[0]
    named = frozenset(fold(word) for word in who.split() if word[:1].isupper()) & names
    if named or isinstance(claim, PositionClaim) or not who:
        return named
    return frozenset({fold(who)})


def _agree(one: Claim, other: Claim) -> bool:
    """Tell whether two claims can be of the same day, or give the same length; a figure may be repeated at any time."""
    if isinstance(one, LengthClaim) and isinstance(other, LengthClaim):
        return abs(one.km - other.km) <= _SAME_LENGTH * max(one.km, other.km)
    if not isinstance(one, PositionClaim):
        return True
    mine, its = one.date, other.date
    if mine.start is None or mine.end is None or its.start is None or its.end is None:
        return True
    return mine.start <= its.end and its.start <= mine.end
