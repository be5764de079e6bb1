"""One piece of a sentence: a place, a date, a figure, a length, a name, a word or a mark; and a sentence of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, Literal, TypeVar, TypeVarTuple

from ..amounts.lengths import Length
from ..amounts.numbers import Figure
from ..dates.worded import DateExpression
from ..grammar.classes import Form, Lexeme, Sense, VerbClass
from ..places.mentions import Mention

ChunkKind = Literal["place", "demonym", "date", "length", "figure", "name", "word", "mark"]
Payload = Mention | DateExpression | Length | Figure
_Rest = TypeVarTuple("_Rest")
_Answer = TypeVar("_Answer")
_UNKNOWN = object()
_NOUN = Form.NOUN  # each look into an enumeration costs as much as a call


@dataclass(slots=True)
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
    sense
        The class of the word's reading, None for what is not in the lexicon.
    form
        The form of a verb or of a noun made of one.
    is_verb
        Whether it reads as a verb (not as a noun made of one).
    is_motion_noun
        Whether it reads as a noun made of a verb of motion ("trek").
    """

    kind: ChunkKind
    start: int
    end: int
    text: str
    readings: tuple[Lexeme, ...] = ()
    payload: Payload | None = None
    sense: Sense | None = field(init=False, repr=False, compare=False)
    form: Form | None = field(init=False, repr=False, compare=False)
    is_verb: bool = field(init=False, repr=False, compare=False)
    is_motion_noun: bool = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Work out what is asked of every chunk many times."""
        if not self.readings:
            self.sense = self.form = None
            self.is_verb = self.is_motion_noun = False
            return
        self.sense, self.form, _ = self.readings[0]
        is_verbal = isinstance(self.sense, VerbClass)
        self.is_motion_noun = is_verbal and self.form is _NOUN
        self.is_verb = is_verbal and not self.is_motion_noun

    @property
    def is_several(self) -> bool:
        """Tell "doctors" from "doctor", and from a name that only ends like a plural."""
        return self.text.endswith("s") and self.kind != "name"


class Chunks(tuple[Chunk, ...]):  # noqa: SLOT001 - a tuple cannot have slots beside it for what it remembers
    """The chunks of a sentence, which never change, with what has been worked out of them so far (`remembered`).

    Attributes
    ----------
    answers
        What functions of the sentence gave, by the function, then by what else it was asked.
    """

    answers: dict[Callable[..., Any], dict[tuple[Any, ...], Any]]

    def __init__(self, _: Iterable[Chunk] = ()) -> None:
        """Start without an answer."""
        self.answers = {}


def remembered(function: Callable[[Sequence[Chunk], *_Rest], _Answer]) -> Callable[[Sequence[Chunk], *_Rest], _Answer]:
    """Let a function of a sentence work out each answer once.

    Parameters
    ----------
    function
        It depends on nothing but its arguments: a sentence, then values that can be hashed, none by its name. What it
        gives is shared, so it is never changed.

    Returns
    -------
    Callable
        The same function; of a sentence that is no `Chunks` it works out every answer anew.

    Notes
    -----
    The answers lie in the sentence itself and go with it.
    """

    @wraps(function)
    def answer(sentence: Sequence[Chunk], /, *rest: *_Rest) -> _Answer:
        if not isinstance(sentence, Chunks):
            return function(sentence, *rest)
        try:
            known = sentence.answers[function]
        except KeyError:
            known = sentence.answers[function] = {}
        found: Any = known.get(rest, _UNKNOWN)  # once: each look hashes all that was asked
        if found is _UNKNOWN:
            found = known[rest] = function(sentence, *rest)
        answered: _Answer = found
        return answered

    return answer


@remembered
def payloads(sentence: Sequence[Chunk]) -> tuple[tuple[int, Payload], ...]:
    """List the places, dates, lengths and figures of a sentence, each after the index of its chunk."""
    return tuple((at, chunk.payload) for at, chunk in enumerate(sentence) if chunk.payload is not None)


@remembered
def senses(sentence: Sequence[Chunk]) -> frozenset[Sense | None]:
    """Collect the classes of a sentence's words: what is not among them need not be looked for."""
    return frozenset([chunk.sense for chunk in sentence])


@remembered
def verbs(sentence: Sequence[Chunk]) -> tuple[int, ...]:
    """List the indices of a sentence's verbs."""
    return tuple(at for at, chunk in enumerate(sentence) if chunk.is_verb)
