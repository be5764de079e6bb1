"""A sentence as chunks: its places, dates and figures, and the words between them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..amounts.lengths import Length
from ..dates.worded import DateExpression
from ..grammar.table import Adverb, Grammar, Lexeme, NounClass, VerbClass
from ..places.mentions import Mention
from ..text import Span, Word, is_title_case, words
from .chunk import Chunk, ChunkKind, Chunks, Payload
from .readings import settled

_NO_READING: tuple[Lexeme, ...] = ()
_SHORTEST_VERB = 5
_QUOTE_MARKS = frozenset('"“”')
_LONGEST_SCARE = 4
_OPENING_MARKS = frozenset('—–-:.“‘"«¿¡(')


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
        span = Span(payload.start, payload.end)
        place = slice(span.start - sentence.start, span.end - sentence.start)
        if sentence.holds(span) and 1 not in taken[place]:
            taken[place] = b"\1" * (span.end - span.start)
            fixed.append(Chunk(_kind_of(payload), span.start, span.end, span.of(text), payload=payload))
    fixed.sort(key=lambda chunk: chunk.start)
    titled = is_title_case(sentence.of(text))
    found: list[Chunk] = []
    start = sentence.start
    opens = True
    for chunk in [*fixed, None]:
        gap = Span(start, chunk.start if chunk else sentence.end)
        opens = opens and all(piece.kind == "mark" for piece in found)
        found.extend(_word_chunks(words(text, gap), grammar, opens=opens, titled=titled))
        if chunk:
            found.append(chunk)
            start = chunk.end
    return Chunks(settled(_without_scare_quotes(found)))


def _without_scare_quotes(found: Sequence[Chunk]) -> list[Chunk]:
    """Leave out the marks around a word or two in the middle of a sentence: they part no clause and quote nobody."""
    marks = [at for at, chunk in enumerate(found) if chunk.text in _QUOTE_MARKS]
    idle: set[int] = set()
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        inside = first > 0 and found[first - 1].kind == "word"
        if inside and 1 < last - first <= _LONGEST_SCARE and all(_is_lower_word(c) for c in found[first + 1 : last]):
            idle.update((first, last))
    return [chunk for at, chunk in enumerate(found) if at not in idle] if idle else list(found)


def _is_lower_word(chunk: Chunk) -> bool:
    return chunk.kind == "word" and chunk.text[0].islower()


def _kind_of(payload: Payload) -> ChunkKind:
    if isinstance(payload, Mention):
        return "demonym" if payload.demonym else "place"
    if isinstance(payload, DateExpression):
        return "date"
    return "length" if isinstance(payload, Length) else "figure"


def _word_chunks(gap: Sequence[Word], grammar: Grammar, *, opens: bool, titled: bool) -> list[Chunk]:
    found: list[Chunk] = []
    lower = [word.lower for word in gap]
    first = next((index for index, word in enumerate(gap) if word.text[0].isalnum()), len(gap)) if opens else -1
    at = 0
    while at < len(gap):
        word = gap[at]
        is_capital = word.is_capital and not _is_shouted(word, grammar)
        is_opening = is_capital and (at <= first or (at > 0 and gap[at - 1].text in _OPENING_MARKS))
        count, readings = _phrase(lower, at, grammar, lower_case=titled or is_opening or not is_capital)
        if readings:
            last = gap[at + count - 1]
            text = word.text if count == 1 else " ".join([each.text for each in gap[at : at + count]])
            found.append(Chunk("word", word.start, last.end, text, readings))
        elif is_capital:
            found.extend(_unknown(word, grammar, kind="name"))
        elif word.text[0].isalnum() or lower[at] == "'":  # an apostrophe parts nothing
            found.extend(_unknown(word, grammar, kind="word"))
        else:
            found.append(Chunk("mark", word.start, word.end, word.text))
        at += count
    return _joined_names(_joined_clocks(found))


def _is_shouted(word: Word, grammar: Grammar) -> bool:
    """Tell "We are NOT going", a denial set in capitals."""
    return len(word.text) > 1 and word.text.isupper() and Adverb.NOT in grammar.senses_of(word.lower)


def _unknown(word: Word, grammar: Grammar, *, kind: ChunkKind) -> list[Chunk]:
    """Give a word that the lexicon lacks: by its parts, by its ending where it is no name, else as it is."""
    lower = word.lower
    readings = _NO_READING if word.is_capital else _guessed(lower, grammar)
    if not readings and "'" in lower:
        return _contraction(word, grammar)
    return [Chunk(kind, word.start, word.end, word.text, readings)]


def _guessed(word: str, grammar: Grammar) -> tuple[Lexeme, ...]:
    """Guess the form of a verb that the lexicon lacks by its ending; `settled` tells whether a verb is due."""
    if len(word) < _SHORTEST_VERB or not word.endswith(grammar.endings) or not word.isalpha():
        return _NO_READING
    for length in range(min(len(word) - 2, grammar.longest_ending), 0, -1):
        if forms := grammar.verb_endings.get(word[-length:]):
            return tuple(Lexeme(VerbClass.UNKNOWN, form) for form in forms)
    return _NO_READING


def _phrase(gap: Sequence[str], at: int, grammar: Grammar, *, lower_case: bool) -> tuple[int, tuple[Lexeme, ...]]:
    """Find the longest phrase of the lexicon at a word; a capital inside a sentence may open a noun, never a verb."""
    by_second = grammar.phrases.get(gap[at])
    if by_second is not None:
        for count in range(_longest(gap, at, by_second), 1, -1):
            piece = gap[at : at + count]
            if piece[-1] != "-":
                readings = grammar.lexicon.get(" ".join([word for word in piece if word != "-"]), _NO_READING)
                if readings := _fitting(readings, lower_case=lower_case):
                    return count, readings
    readings = grammar.lexicon.get(gap[at], _NO_READING)
    return 1, readings if lower_case else _fitting(readings, lower_case=False)


def _longest(gap: Sequence[str], at: int, by_second: Mapping[str, int]) -> int:
    """Count the words, and the hyphens that may stand between them, of the longest phrase there can be at a word."""
    second = at + 1
    while second < len(gap) and gap[second] == "-":
        second += 1
    words = by_second.get(gap[second], 1) if second < len(gap) else 1
    return min(2 * words - 1, len(gap) - at)


def _fitting(readings: tuple[Lexeme, ...], *, lower_case: bool) -> tuple[Lexeme, ...]:
    """Leave of the readings of a word with a capital inside a sentence those as a noun."""
    if lower_case or not readings:
        return readings
    return tuple(lexeme for lexeme in readings if isinstance(lexeme.sense, NounClass))


def _contraction(word: Word, grammar: Grammar) -> list[Chunk]:
    """Part "they're" into pronoun and verb, "didn't" into verb and negation; a possessive keeps its owner only."""
    head, _, tail = word.lower.partition("'")
    negation = grammar.fused_negation
    if word.lower.endswith(negation):
        head, tail = word.lower.removesuffix(negation), negation
        suffix = grammar.lexicon.get(tail, _NO_READING)
    else:
        suffix = grammar.lexicon.get(f"'{tail}", _NO_READING)
    readings = grammar.lexicon.get(head, _NO_READING) or grammar.lexicon.get(f"{head}'", _NO_READING)  # "wo" of "won't"
    if not readings:
        return [Chunk("name" if word.is_capital else "word", word.start, word.end, word.text)]
    first = Chunk("word", word.start, word.end, word.text, readings)
    is_pronoun = any(lexeme.sense in {Adverb.THEY, Adverb.IT, Adverb.HE, Adverb.HIM} for lexeme in readings)
    return (
        [first, Chunk("word", word.end, word.end, tail, suffix)]
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


def _joined_names(found: Sequence[Chunk]) -> list[Chunk]:
    joined: list[Chunk] = []
    for chunk in found:
        last = joined[-1] if joined else None
        if last is not None and last.kind == chunk.kind == "name" and chunk.start - last.end <= 1:
            joined[-1] = Chunk("name", last.start, chunk.end, f"{last.text} {chunk.text}")
        else:
            joined.append(chunk)
    return joined
