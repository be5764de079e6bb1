"""No regular expression of the package costs more than in proportion to what it is held against."""

from __future__ import annotations

import re

import pytest
from caravan_map.bench.pattern_costs import steepest
from caravan_map.bench.pattern_uses import Use
from caravan_map.news.grammar import ENGLISH, SPANISH
from support.patterns import pattern_uses

#: Modules whose patterns see short strings only, and why.
SHORT = {
    "caravan_map.data.gazetteer_towns": "names of at most 500 characters",
    "caravan_map.news.figures.length_sites": "a few words beside a length, blanks made one",
    "caravan_map.commands.story_options": "an option of the command line",
    "caravan_map.wording.places": "the name of a border",
}

#: Patterns of single lines: what may be litter has at most 1,000 characters, a credit stands in the last 120.
OF_LINES = {
    pattern for words in (ENGLISH, SPANISH) for _, pattern in (*words.litter, *words.credits, words.press_words)
}


def is_short(use: Use) -> bool:
    return use.module in SHORT or use.pattern in OF_LINES


def test_the_patterns_of_the_package_are_found_also_those_made_while_reading() -> None:
    modules = {use.module for use in pattern_uses()}
    assert {"caravan_map.news.text", "caravan_map.data.articles_feeds", "caravan_map.news.amounts.numbers"} <= modules
    assert len(pattern_uses()) > 150


@pytest.mark.parametrize("part", range(8))
def test_the_cost_of_every_pattern_grows_no_faster_than_its_text(part: int) -> None:
    found = [
        f"{use.module}: {steep}"
        for use in pattern_uses()[part::8]
        if not is_short(use) and (steep := steepest(use.compiled(), anchored=use.anchored)) is not None
    ]
    assert found == []


@pytest.mark.parametrize(
    "slow",
    [
        *(r"(a+)+$", r"\s+$", r"<!--.*?-->", r"x|url\([^)]*\)", r"(.+?)\s+de", r"\bjoin\b.*\bus\b", r"\d+(?:\.\d+)?-"),
        *(r"\bcookies?\b.*\b(?:use|accept)\b", r"[A-Z](?<!\w.)[\w'’]*(?: [A-Z]\w*)+", r"\d{1,2}(?:,\s+\d{1,2})*\s+y"),
    ],
)
def test_a_pattern_that_costs_more_than_in_proportion_is_noticed(slow: str) -> None:
    steep = steepest(re.compile(slow))
    assert steep is not None
    assert steep.growth > 8


@pytest.mark.parametrize(
    "quick", [r"a+", r"(?<!\s)\s+$", r"<!--[^<]*-->", r"[a-z]{2,9}x", r"(?:one|two) +\w", r"^\s*a"]
)
def test_a_pattern_that_costs_in_proportion_is_not(quick: str) -> None:
    assert steepest(re.compile(quick)) is None


def test_a_pattern_held_against_the_start_only_may_begin_with_what_repeats() -> None:
    assert steepest(re.compile(r"\s*x")) is not None
    assert steepest(re.compile(r"\s*x"), anchored=True) is None
