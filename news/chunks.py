"""A sentence as chunks: places, dates, figures and the words between them, each word with the reading that fits its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from .dates import DateExpression
from .grammar.table import Adverb, Form, Grammar, Lexeme, NounClass, PrepositionClass, VerbClass
from .lengths import Length
from .mentions import Mention
from .numbers import Figure
from .text import Span, Word, words

ChunkKind = Literal["place", "demonym", "date", "length", "figure", "name", "word", "mark"]
Payload = Mention | DateExpression | Length | Figure

_NO_READING: tuple[Lexeme, ...] = ()
_TITLE_CASE_SHARE = 0.6
_SHORT_WORD = 3


@dataclass(frozen=True, slots=True)
class Chunk:
    """One piece of a sentence.

    Attributes
    ----------
    kind
        ``place``, ``demonym``, ``date``, ``length``, ``figure``, ``name`` (capitalised words of no known meaning), ``word`` or ``mark``.
    start, end
        Offsets in the article's text.
    text
        As written.
    readings
        What a word may mean, likeliest first; after `chunks` at most one.
    payload
        The mention, date, length or figure it stands for, None for words.
    """

    kind: ChunkKind
    start: int
    end: int
    text: str
    readings: tuple[Lexeme, ...] = ()
    payload: Payload | None = None

    @property
    def sense(self) -> VerbClass | NounClass | PrepositionClass | Adverb | None:
        """The class of the word's reading, None for what is not in the lexicon."""
        return self.readings[0].sense if self.readings else None

    @property
    def form(self) -> Form | None:
        """The form of a verb or of a noun made of one."""
        return self.readings[0].form if self.readings else None

    @property
    def is_verb(self) -> bool:
        """Whether it reads as a verb (not as a noun made of one)."""
        return isinstance(self.sense, VerbClass) and self.form is not Form.NOUN

    @property
    def is_motion_noun(self) -> bool:
        """Whether it reads as a noun made of a verb of motion ("trek")."""
        return isinstance(self.sense, VerbClass) and self.form is Form.NOUN


def chunks(text: str, sentence: Span, payloads: Iterable[Payload], grammar: Grammar) -> list[Chunk]:
    """Cut a sentence into chunks.

    Parameters
    ----------
    text
        The article's text.
    sentence
        The sentence's offsets.
    payloads
        Dates, mentions, lengths and figures inside it, the weightier first where they overlap.
    grammar
        The article's language.

    Returns
    -------
    list of Chunk
        In order of the text; every word of the sentence is in one.
    """
    fixed: list[Chunk] = []
    for payload in payloads:
        span = Span(payload.start, payload.end)
        if sentence.holds(span) and not any(span.meets(Span(chunk.start, chunk.end)) for chunk in fixed):
            fixed.append(Chunk(_kind_of(payload), span.start, span.end, span.of(text), payload=payload))
    fixed.sort(key=lambda chunk: chunk.start)
    titled = _is_title_case(words(text, sentence))
    found: list[Chunk] = []
    start = sentence.start
    for chunk in [*fixed, None]:
        gap = Span(start, chunk.start if chunk else sentence.end)
        opens = all(piece.kind == "mark" for piece in found)
        found.extend(_word_chunks(words(text, gap), grammar, opens=opens, titled=titled))
        if chunk:
            found.append(chunk)
            start = chunk.end
    return _settled(found)


def _kind_of(payload: Payload) -> ChunkKind:
    if isinstance(payload, Mention):
        return "demonym" if payload.demonym else "place"
    if isinstance(payload, DateExpression):
        return "date"
    return "length" if isinstance(payload, Length) else "figure"


def _is_title_case(found: Sequence[Word]) -> bool:
    long = [word for word in found if len(word.text) > _SHORT_WORD and word.text[0].isalpha()]
    if found and found[-1].text in ".!?":
        return False
    return len(long) > _SHORT_WORD and sum(word.is_capital for word in long) >= _TITLE_CASE_SHARE * len(long)


def _word_chunks(gap: Sequence[Word], grammar: Grammar, *, opens: bool, titled: bool) -> list[Chunk]:
    found: list[Chunk] = []
    at = 0
    while at < len(gap):
        is_opening = opens and all(not word.text[0].isalnum() for word in gap[:at])
        count, readings = _phrase(gap, at, grammar, lower_case=titled or is_opening or not gap[at].is_capital)
        piece = gap[at : at + count]
        if not readings and count == 1 and "'" in piece[0].lower:
            found.extend(_contraction(piece[0], grammar))
        else:
            found.append(_chunk(piece, readings, is_opening=is_opening))
        at += count
    return _joined_names(found)


def _phrase(gap: Sequence[Word], at: int, grammar: Grammar, *, lower_case: bool) -> tuple[int, tuple[Lexeme, ...]]:
    """Find the longest phrase of the lexicon at a word; a capitalised word inside a sentence may be a noun, never a verb."""
    for count in range(min(grammar.longest_phrase + 2, len(gap) - at), 0, -1):
        piece = gap[at : at + count]
        if piece[-1].text == "-" or piece[0].text == "-":
            continue
        readings = grammar.lexicon.get(" ".join(word.lower for word in piece if word.text != "-"), _NO_READING)
        if readings and not lower_case:
            readings = tuple(lexeme for lexeme in readings if isinstance(lexeme.sense, NounClass))
        if readings:
            return count, readings
    return 1, _NO_READING


def _chunk(piece: Sequence[Word], readings: tuple[Lexeme, ...], *, is_opening: bool) -> Chunk:
    text = " ".join(word.text for word in piece)
    start, end = piece[0].start, piece[-1].end
    if readings:
        return Chunk("word", start, end, text, readings)
    if not text[0].isalnum():
        return Chunk("mark", start, end, text)
    is_name = piece[0].is_capital and (not is_opening or len(text) > _SHORT_WORD)
    return Chunk("name" if is_name else "word", start, end, text)


def _contraction(word: Word, grammar: Grammar) -> list[Chunk]:
    """Part "they're" into pronoun and verb, "didn't" into verb and negation; a possessive keeps its owner only."""
    head, _, tail = word.lower.partition("'")
    if word.lower.endswith("n't"):
        head, tail = word.lower[:-3], "n't"
        suffix = grammar.lexicon.get(tail, _NO_READING)
    else:
        suffix = grammar.lexicon.get(f"'{tail}", _NO_READING)
    readings = grammar.lexicon.get(head, _NO_READING)
    if not readings:
        return [Chunk("name" if word.is_capital else "word", word.start, word.end, word.text)]
    first = Chunk("word", word.start, word.end, word.text, readings)
    is_pronoun = any(lexeme.sense in {Adverb.THEY, Adverb.HE, Adverb.HIM} for lexeme in readings)
    return [first, Chunk("word", word.end, word.end, tail, suffix)] if suffix and (is_pronoun or tail == "n't") else [first]


def _joined_names(found: Sequence[Chunk]) -> list[Chunk]:
    joined: list[Chunk] = []
    for chunk in found:
        last = joined[-1] if joined else None
        if last is not None and last.kind == chunk.kind == "name" and chunk.start - last.end <= 1:
            joined[-1] = replace(last, end=chunk.end, text=f"{last.text} {chunk.text}")
        else:
            joined.append(chunk)
    return joined


def _settled(found: list[Chunk]) -> list[Chunk]:
    """Leave every word the one reading that fits its neighbours."""
    found = _without_false_name(found)
    settled: list[Chunk] = []
    for index, chunk in enumerate(found):
        after = next((c for c in found[index + 1 :] if c.readings[:1] != (Lexeme(Adverb.PLAIN),)), None)
        before = next((c for c in reversed(settled) if c.sense is not Adverb.PLAIN), None)
        settled.append(replace(chunk, readings=_chosen(chunk, before, after)) if len(chunk.readings) > 0 else chunk)
    return [_opening_clause(settled, index) for index in range(len(settled))]


def _without_false_name(found: list[Chunk]) -> list[Chunk]:
    """Take a sentence's first word for a name only where a verb or a comma follows ("Díaz said", not "Local officials")."""
    first = next((k for k, chunk in enumerate(found) if chunk.kind != "mark"), None)
    if first is None or found[first].kind != "name" or " " in found[first].text or first + 1 >= len(found):
        return found
    after = found[first + 1]
    if after.text in {",", "'s"} or any(isinstance(x.sense, VerbClass) or x.sense in _HELPERS for x in after.readings):
        return found
    return [*found[:first], replace(found[first], kind="word"), *found[first + 1 :]]


def _opening_clause(settled: Sequence[Chunk], index: int) -> Chunk:
    """Read "before" as opening a clause where somebody and then a verb follow it."""
    chunk = settled[index]
    if chunk.sense not in {PrepositionClass.TIME, PrepositionClass.BEFORE}:
        return chunk
    rest = settled[index + 1 : index + 9]
    verb = next((k for k, c in enumerate(rest) if c.is_verb and c.form is not Form.ING), None)
    somebody = (NounClass.GROUP, NounClass.CROWD, NounClass.OFFICIAL, NounClass.PERSON, Adverb.THEY, Adverb.HE)
    if verb is None or not any(c.kind == "name" or c.sense in somebody for c in rest[:verb]):
        return chunk
    opened = Adverb.YET_TO_COME if chunk.sense is PrepositionClass.BEFORE else Adverb.SUBORDINATOR
    return replace(chunk, readings=(Lexeme(opened),))


_BEFORE_NOUN = frozenset({Adverb.DETERMINER, Adverb.DEFINITE, Adverb.THEIR, Adverb.ANOTHER, Adverb.NONE})
_BEFORE_VERB = frozenset({Adverb.TO, Adverb.MODAL, Adverb.AUXILIARY, Adverb.PERFECT, Adverb.THEY, Adverb.HE, Adverb.RELATIVE, Adverb.NOT})
_HELPERS = frozenset({Adverb.AUXILIARY, Adverb.PERFECT})


def _chosen(chunk: Chunk, before: Chunk | None, after: Chunk | None) -> tuple[Lexeme, ...]:
    readings = list(chunk.readings)
    if _has(chunk, Adverb.TO):
        infinitive = after is not None and any(lexeme.form is Form.BASE for lexeme in after.readings)
        return (Lexeme(Adverb.TO if infinitive else PrepositionClass.TO),)
    helpers = [lexeme for lexeme in readings if lexeme.sense in _HELPERS]
    if helpers:
        helps = after is not None and any(
            lexeme.form in {Form.PARTICIPLE, Form.ING, Form.BASE} or lexeme.sense in {Adverb.NOT, *_HELPERS}
            for lexeme in after.readings
        )
        rest = [lexeme for lexeme in readings if lexeme.sense not in _HELPERS]
        return (helpers[0],) if helps or not rest else (rest[0],)
    verbs = [lexeme for lexeme in readings if isinstance(lexeme.sense, VerbClass) and lexeme.form is not Form.NOUN]
    others = [lexeme for lexeme in readings if lexeme not in verbs]
    if not verbs or _wants_noun(before):
        return (_fitting(others, after),) if others else ((verbs[0],) if verbs and verbs[0].form is Form.ING else ())
    if not others or _wants_verb(before, verbs):
        return (_form_fitting(verbs, before),)
    return (others[0],) if isinstance(others[0].sense, NounClass) or _is_base(verbs) else (_form_fitting(verbs, before),)


def _has(chunk: Chunk, sense: Adverb) -> bool:
    return any(lexeme.sense is sense for lexeme in chunk.readings)


def _wants_noun(before: Chunk | None) -> bool:
    if before is None or before.kind in {"figure", "demonym"}:
        return before is not None
    return before.sense in _BEFORE_NOUN or (isinstance(before.sense, PrepositionClass) and before.sense not in {PrepositionClass.TIME, PrepositionClass.BEFORE})


def _wants_verb(before: Chunk | None, verbs: Sequence[Lexeme]) -> bool:
    if before is None:
        return False
    if before.sense in _BEFORE_VERB:
        return True
    follows_subject = isinstance(before.sense, NounClass) or before.kind in {"name", "place", "date"}
    if before.text.endswith("s") or before.sense is NounClass.CROWD:
        return follows_subject
    return follows_subject and any(lexeme.form is not Form.BASE for lexeme in verbs)


def _is_base(verbs: Sequence[Lexeme]) -> bool:
    return all(lexeme.form in {Form.BASE, Form.PRESENT} for lexeme in verbs)


def _fitting(others: Sequence[Lexeme], after: Chunk | None) -> Lexeme:
    """Between a noun of motion and a group noun ("march"), a preposition after it speaks for motion."""
    motion = [lexeme for lexeme in others if lexeme.form is Form.NOUN]
    if motion and after is not None and isinstance(after.sense, PrepositionClass) and after.sense is not PrepositionClass.OF:
        return motion[0]
    return others[0]


def _form_fitting(verbs: Sequence[Lexeme], before: Chunk | None) -> Lexeme:
    if before is not None and before.sense in _HELPERS:
        return next((lexeme for lexeme in verbs if lexeme.form in {Form.PARTICIPLE, Form.ING}), verbs[0])
    return next((lexeme for lexeme in verbs if lexeme.form is Form.PAST), verbs[0])
