from __future__ import annotations

from itertools import pairwise

import pytest
from caravan_map.news.grammar import ENGLISH, SPANISH
from caravan_map.news.litter import blocks
from hypothesis import given
from hypothesis import strategies as st

PROSE = "The walkers slept beside the river on Monday."


def kinds(*lines: str) -> list[str]:
    return [block.kind for block in blocks("\n".join(lines), ENGLISH)]


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to our newsletter today.",
        "We rely on readers like you to keep our journalism free.",
        "Your support lets our reporters stay on the road.",
        "Comments",
        "12 comments",
        "Leave a reply",
        "Corrections: an earlier version was wrong.",
        "Your browser does not support this video.",
        "By using this site you accept our use of cookies.",
        "Follow us on the usual channels",
        "Click here to see more",
        "Advertisement",
        "© 2022 The Valley Courier",
        "All rights reserved.",
        "Sponsored content",
        "Editor's note: names were changed.",
        "Most popular",
        "Join our community of walkers.",
    ],
)
def test_appeals_and_page_furniture_are_litter(line: str) -> None:
    assert kinds(PROSE, line, PROSE) == ["prose", "litter", "prose"]


@pytest.mark.parametrize(
    "line",
    [
        "“We need your support,” said a walker, “and that of the newspapers.”",
        "A reporter walked with them for a week.",
        "They asked the readers of a notice board for help.",
        "The organizers support the families with rice and beans.",
    ],
)
def test_prose_that_speaks_of_support_or_reporters_is_kept(line: str) -> None:
    assert kinds(PROSE, line) == ["prose", "prose"]


def test_a_list_of_other_headlines_ends_where_prose_begins() -> None:
    assert kinds(PROSE, "Read more:", "Ten quick soups", "The year in maps", PROSE, "Not a list") == [
        "prose",
        "litter",
        "litter",
        "litter",
        "prose",
        "prose",
    ]


def test_a_long_line_without_a_stop_ends_a_list_of_headlines() -> None:
    assert kinds(PROSE, "See also", "word " * 40)[-1] == "prose"


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Walkers rest in the shade of a bridge. Jo Doe / AP", "Walkers rest in the shade of a bridge. "),
        ("Walkers rest in the shade. Jo Doe/AFP via Getty Images", "Walkers rest in the shade. "),
        ("Walkers rest in the shade on Monday (AP)", "Walkers rest in the shade on Monday "),
        ("Walkers rest in the shade. (AP Photo/Jo Doe)", "Walkers rest in the shade. "),
        ("Walkers rest in the shade. Photo: Jo Doe", "Walkers rest in the shade. "),
        ("Walkers rest in the shade. Photograph by Jo Doe", "Walkers rest in the shade. "),
        ("(AP Photo/Jo Doe)", "(AP Photo/Jo Doe)"),
    ],
)
def test_a_caption_is_told_by_its_credit_which_is_left_off(line: str, caption: str) -> None:
    text = f"{PROSE} “No.”\n{line}"
    block = blocks(text, ENGLISH)[-1]
    assert (block.kind, block.span.of(text)) == ("caption", caption)


def test_a_spanish_credit_of_a_photographer_and_an_agency_is_left_off_whole() -> None:
    text = f"{PROSE}\nUn grupo descansa bajo un puente Imagen de Ana Ruiz / EFE"
    block = blocks(text, SPANISH)[-1]
    assert (block.kind, block.span.of(text)) == ("caption", "Un grupo descansa bajo un puente ")


def test_a_short_line_above_a_caption_is_its_alternative_text() -> None:
    assert kinds(PROSE, PROSE, "Walkers on a bridge.", "Walkers cross a bridge. Jo Doe / AP") == [
        "prose",
        "prose",
        "caption",
        "caption",
    ]


@pytest.mark.parametrize("line", ["It rained. They slept. They rose.", "“We go on,” she said.", "A long line " * 20])
def test_prose_above_a_caption_stays_prose(line: str) -> None:
    assert kinds(PROSE, line, "Walkers cross a bridge. Jo Doe / AP") == ["prose", "prose", "caption"]


def test_the_first_lines_without_a_stop_are_headlines_and_later_ones_are_not() -> None:
    assert kinds("Walkers near the coast", "Rain holds them up", PROSE, "A line without a stop") == [
        "headline",
        "headline",
        "prose",
        "prose",
    ]


def test_sentences_glued_together_by_a_page_are_parted() -> None:
    text = "It rained all night.The walkers slept."
    assert [block.span.of(text) for block in blocks(text, ENGLISH)] == ["It rained all night.", "The walkers slept."]


@given(
    st.text(max_size=120)
    | st.lists(st.sampled_from(["Read more", "Comments", PROSE, "A / AP", "", "x"])).map("\n".join)
)
def test_every_block_lies_in_the_text_in_order(text: str) -> None:
    found = blocks(text, ENGLISH)
    assert all(0 <= block.span.start < block.span.end <= len(text) and block.span.of(text).strip() for block in found)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


def test_a_notice_that_speaks_of_an_advertised_rally_is_prose() -> None:
    text = (
        "The convoy is due by noon; we are informed it will rest here. The rally advertised for Sunday is not allowed."
    )
    assert [block.kind for block in blocks(text, ENGLISH)] == ["prose"]
