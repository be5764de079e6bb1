"""A sentence as chunks: its places, dates and figures, and the words between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ..amounts.lengths import Length
from ..dates.worded import DateExpression
from ..grammar.classes import Adverb, Form, Lexeme
from ..grammar.table import Grammar
from ..places.mentions import Mention
from ..text import WORD, Span, is_title_case
from .chunk import Chunk, ChunkKind, Chunks, Payload
from .listed_names import with_listed_names
from .readings import settled
from .spellings import NO_READING, Spelling, phrase_at, spelling

_QUOTE_MARKS = ('"', "“", "”")
_LONGEST_SCARE = 4
_OPENING_MARKS = frozenset('—–-:.“‘"«¿¡(') | {"--"}

_BOUND = (Lexeme(Adverb.PLAIN),)  # "-bound", tied to where somebody is going


def chunks(text: str, sentence: Span, payloads: Iterable[Payload], *, grammar: Grammar) -> Chunks:
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
    Chunks
        In order of the text; every word of the sentence is in one.
    """
    fixed: list[Chunk] = []
    taken = bytearray(sentence.end - sentence.start)
    for payload in payloads:
        start, end = payload.start, payload.end
        place = slice(start - sentence.start, end - sentence.start)
        if sentence.start <= start and end <= sentence.end and 1 not in taken[place]:
            taken[place] = b"\1" * (end - start)
            fixed.append(Chunk(_kind_of(payload), start, end, text[start:end], payload=payload))
    fixed.sort(key=lambda chunk: chunk.start)
    whole = sentence.of(text)
    titled = is_title_case(whole)
    found: list[Chunk] = []
    start = sentence.start
    opens = True
    for chunk in [*fixed, None]:
        gap = Span(start, chunk.start if chunk else sentence.end)
        opens = opens and all(piece.kind == "mark" for piece in found)
        found.extend(_word_chunks(text, gap, grammar, opens=opens, titled=titled))
        if chunk:
            found.append(chunk)
            start = chunk.end
    if any(mark in whole for mark in _QUOTE_MARKS):
        found = _without_scare_quotes(found)
    found = _without_letters(found) if "(" in whole else found
    found = _with_compounds(found) if "-" in whole else found
    return Chunks(settled(with_listed_names(found)))


def _without_scare_quotes(found: Sequence[Chunk]) -> list[Chunk]:
    """Leave out the marks around a word or two in the middle of a sentence: they part no clause and quote nobody."""
    marks = [at for at, chunk in enumerate(found) if chunk.text in _QUOTE_MARKS]
    idle: set[int] = set()
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        inside = first > 0 and found[first - 1].kind == "word"
        if inside and 1 < last - first <= _LONGEST_SCARE and all(_is_lower_word(c) for c in found[first + 1 : last]):
            idle.update((first, last))
    return [chunk for at, chunk in enumerate(found) if at not in idle]


def _without_letters(found: list[Chunk]) -> list[Chunk]:
    """Leave out the letters in brackets that a name goes by ("the union (ABC) left"), which part nothing."""
    starts = [
        at for at, chunk in enumerate(found[1:-2], 1) if chunk.text == "(" and _are_letters(found[at + 1 : at + 3])
    ]
    idle = {at + step for at in starts for step in range(3)}
    return [chunk for at, chunk in enumerate(found) if at not in idle]


def _are_letters(rest: Sequence[Chunk]) -> bool:
    letters, closing = rest
    return letters.kind == "name" and letters.text.isupper() and closing.text == ")"


def _with_compounds(found: list[Chunk]) -> list[Chunk]:
    """Join "rebel", "-" and "held" to the one adjective they are before a noun."""
    joined: list[Chunk] = []
    at = 0
    while at < len(found):
        follows = at > 0 and found[at - 1].text == "-"  # "a 23-year-old man"
        if not follows and _is_compound(found[at : at + 4]):
            first, last = found[at], found[at + 2]
            joined.append(Chunk("word", first.start, last.end, f"{first.text}-{last.text}"))
            at += 3
        else:
            joined.append(found[at])
            at += 1
    return joined


def _is_compound(words: Sequence[Chunk]) -> bool:
    """Tell a word and a participle, or two words of no class, that a hyphen ties before another word."""
    if len(words) < 4 or words[1].text != "-" or words[0].end != words[1].start or words[1].end != words[2].start:
        return False
    if words[3].kind == "mark" or not (_is_lower_word(words[0]) and _is_lower_word(words[2])):
        return False
    return not words[2].readings or any(lexeme.form is Form.PARTICIPLE for lexeme in words[2].readings)


def _is_lower_word(chunk: Chunk) -> bool:
    return chunk.kind == "word" and chunk.text[:1].islower()


def _kind_of(payload: Payload) -> ChunkKind:
    if isinstance(payload, Mention):
        return "demonym" if payload.demonym else "place"
    if isinstance(payload, DateExpression):
        return "date"
    return "length" if isinstance(payload, Length) else "figure"


def _word_chunks(text: str, gap: Span, grammar: Grammar, *, opens: bool, titled: bool) -> list[Chunk]:
    found: list[Chunk] = []
    ending = grammar.goal_ending
    if ending and text.startswith(ending, gap.start) and not _goes_on(text, gap.start + len(ending)):
        found.append(Chunk("word", gap.start, gap.start + len(ending), ending, _BOUND))
        gap = Span(gap.start + len(ending), gap.end)
    pieces = list(WORD.finditer(text, gap.start, gap.end))
    if not pieces:
        return found
    spelt = [spelling(piece[0], grammar) for piece in pieces]
    first = next((at for at, word in enumerate(spelt) if word.is_alphanumeric), len(spelt)) if opens else -1
    at = 0
    while at < len(spelt):
        word = spelt[at]
        is_opening = word.is_capital and (at <= first or (at > 0 and pieces[at - 1][0] in _OPENING_MARKS))
        lower_case = titled or is_opening or not word.is_capital
        count, readings = phrase_at(spelt, at, grammar, lower_case=lower_case)
        if not readings:
            found.extend(_unknown(pieces[at], word, grammar))
        elif count == 1:
            found.append(Chunk("word", *pieces[at].span(), pieces[at][0], readings))
        else:
            found.append(_phrase(pieces[at : at + count], readings))
        at += count
    has_colon = text.find(":", gap.start, gap.end) >= 0
    return _joined_names(_joined_clocks(found) if has_colon else found)


def _goes_on(text: str, end: int) -> bool:
    return text[end : end + 1].isalnum()


def _phrase(pieces: Sequence[re.Match[str]], readings: tuple[Lexeme, ...]) -> Chunk:
    return Chunk("word", pieces[0].start(), pieces[-1].end(), " ".join([piece[0] for piece in pieces]), readings)


def _unknown(piece: re.Match[str], spelt: Spelling, grammar: Grammar) -> list[Chunk]:
    """Give a word that the lexicon lacks: by its parts, by its ending where it is no name, else as it is."""
    if not spelt.is_capital and not spelt.is_alphanumeric and spelt.lower != "'":  # an apostrophe parts nothing
        return [Chunk("mark", *piece.span(), "—" if piece[0].startswith("--") else piece[0])]
    if "'" in spelt.lower and not spelt.guessed:
        return _contraction(piece, spelt.lower, grammar)
    return [Chunk("name" if spelt.is_capital else "word", *piece.span(), piece[0], spelt.guessed)]


def _contraction(piece: re.Match[str], lower: str, grammar: Grammar) -> list[Chunk]:
    """Part "they're" into pronoun and verb, "didn't" into verb and negation; a possessive keeps its owner only."""
    head, _, tail = lower.partition("'")
    negation = grammar.fused_negation
    if lower.endswith(negation):
        head, tail = lower.removesuffix(negation), negation
        suffix = grammar.lexicon.get(tail, NO_READING)
    else:
        suffix = grammar.lexicon.get(f"'{tail}", NO_READING)
    readings = grammar.lexicon.get(head, NO_READING) or grammar.lexicon.get(f"{head}'", NO_READING)  # "wo" of "won't"
    if not readings:
        return [Chunk("name" if piece[0][0].isupper() else "word", *piece.span(), piece[0])]
    first = Chunk("word", *piece.span(), piece[0], readings)
    is_pronoun = any(lexeme.sense in {Adverb.THEY, Adverb.IT, Adverb.HE, Adverb.HIM} for lexeme in readings)
    return (
        [first, Chunk("word", piece.end(), piece.end(), tail, suffix)]
        if suffix and (is_pronoun or tail == negation)
        else [first]
    )


def _joined_clocks(found: Sequence[Chunk]) -> list[Chunk]:
    """Join "4", ":" and "30", for the colon of a time of day parts no clause."""
    joined: list[Chunk] = []
    for chunk in found:
        if len(joined) > 1 and _ends_clock(joined[-2], joined[-1], chunk):
            joined[-2:] = [Chunk("word", joined[-2].start, chunk.end, f"{joined[-2].text}:{chunk.text}")]
        else:
            joined.append(chunk)
    return joined


def _ends_clock(hour: Chunk, colon: Chunk, minutes: Chunk) -> bool:
    touch = colon.text == ":" and hour.end == colon.start and colon.end == minutes.start
    return touch and hour.text.isdigit() and minutes.text.isdigit()


def _joined_names(found: list[Chunk]) -> list[Chunk]:
    if [chunk.kind for chunk in found].count("name") < 2:
        return found
    joined: list[Chunk] = []
    for chunk in found:
        last = joined[-1] if joined else None
        if last is not None and last.kind == chunk.kind == "name" and chunk.start - last.end <= 1:
            joined[-1] = Chunk("name", last.start, chunk.end, f"{last.text} {chunk.text}")
        else:
            joined.append(chunk)
    return joined
