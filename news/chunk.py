"""One piece of a sentence: a place, a date, a figure, a length, a name, a word or a mark."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .dates import DateExpression
from .grammar.table import Form, Lexeme, Sense, VerbClass
from .lengths import Length
from .mentions import Mention
from .numbers import Figure

ChunkKind = Literal["place", "demonym", "date", "length", "figure", "name", "word", "mark"]
Payload = Mention | DateExpression | Length | Figure


@dataclass(frozen=True, slots=True)
class Chunk:
    """One piece of a sentence.

    Attributes
    ----------
    kind
        ``place``, ``demonym``, ``date``, ``length``, ``figure``, ``name`` (capitalised words of no known meaning),
        ``word`` or ``mark``.
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
    def sense(self) -> Sense | None:
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
