from __future__ import annotations

from collections.abc import Sequence

from caravan_map.news.grammar.classes import Form, Lexeme, NounClass, VerbClass
from caravan_map.news.syntax.chunk import Chunk, Chunks, remembered
from support.newsroom import sentence

asked: list[tuple[int, ...]] = []


@remembered
def words_after(found: Sequence[Chunk], at: int) -> str | None:
    asked.append((at,))
    return " ".join(chunk.text for chunk in found[at:]) or None


def test_an_answer_is_worked_out_once_for_each_sentence_and_question() -> None:
    asked.clear()
    one, other = sentence("They left."), sentence("They slept.")
    assert [words_after(one, 1), words_after(one, 1), words_after(one, 0)] == ["left .", "left .", "They left ."]
    assert words_after(other, 1) == "slept ."
    assert [words_after(one, 3), words_after(one, 3)] == [None, None]
    assert asked == [(1,), (0,), (1,), (3,)]


def test_chunks_that_remember_nothing_are_worked_out_anew() -> None:
    asked.clear()
    plain = list(sentence("They left."))
    assert words_after(plain, 1) == words_after(plain, 1) == words_after(Chunks(plain), 1) == "left ."
    assert len(asked) == 3


def test_a_chunk_has_the_sense_and_form_of_its_first_reading() -> None:
    both = (Lexeme(VerbClass.MOVE, Form.NOUN), Lexeme(NounClass.GROUP))
    march = Chunk("word", 0, 5, "march", both)
    assert (march.sense, march.form, march.is_verb, march.is_motion_noun) == (VerbClass.MOVE, Form.NOUN, False, True)
    left = Chunk("word", 0, 4, "left", (Lexeme(VerbClass.LEAVE, Form.PAST),))
    assert left.is_verb
    assert not left.is_motion_noun
    comma = Chunk("mark", 0, 1, ",")
    assert (comma.sense, comma.form, comma.is_verb, comma.is_motion_noun) == (None, None, False, False)
