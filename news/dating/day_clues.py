"""The days an article names, with what tells when it was published: their tenses, the lead, the dateline."""

from __future__ import annotations

from collections.abc import Sequence

from ..dates.clue import Clue
from ..parsing import Parsed
from ..syntax.chunk import Chunk
from .dated_chunks import dated_chunks, tense_at

_LEAD_BLOCKS = 5
_DASHES = frozenset({"-", "–", "—"})


def clues(article: Parsed) -> list[Clue]:
    """List the days an article names, with their tenses, for inferring when it was published."""
    found: list[Clue] = []
    first = min((sentence.block for sentence in article.sentences), default=0)
    for sentence in article.sentences:
        for dated in dated_chunks(sentence.chunks):
            tense = "past" if sentence.is_caption else tense_at(sentence.chunks, dated.index)
            leads = sentence.block - first < _LEAD_BLOCKS and not sentence.is_caption
            quoted = article.is_quoted(dated.expression.start)
            opens = sentence.block == first and _ends_dateline(sentence.chunks, dated.index)
            found.append(Clue(dated.expression, tense, leads, quoted, of_dateline=opens))
    return found


def _ends_dateline(sentence: Sequence[Chunk], index: int) -> bool:
    """Tell a date between the names that open a report and the dash, or the full stop, after them."""
    if index == 0 or any(chunk.kind not in {"place", "name", "mark"} for chunk in sentence[:index]):
        return False
    behind = sentence[index + 1 :]
    if behind and behind[0].text == "(":  # "(AP)"
        behind = behind[next((at for at, chunk in enumerate(behind) if chunk.text == ")"), -1) + 1 :]
    rest = [chunk for chunk in behind if chunk.kind not in {"name", "place"}]
    return not rest or rest[0].text in _DASHES or (rest[0].text in {".", ":"} and len(rest) == 1)
