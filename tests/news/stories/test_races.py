from __future__ import annotations

from datetime import date

import pytest
from caravan_map.news.article import Article
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer

Stay = tuple[str, str, str]


def stays(*texts: str) -> list[Stay]:
    """Tell where a story's articles place its group: town, role, group."""
    articles = [
        Article(str(number), "-", text, published=date(2024, 3, 13), published_basis="-", language="en")
        for number, text in enumerate(texts)
    ]
    found = read(articles, small_gazetteer()).positions
    return [
        (claim.place.name, claim.role, claim.group)
        for claim in sorted(found, key=lambda claim: (claim.article, claim.start))
        if claim.role not in {"mention", "origin"} and claim.place.kind == "town"
    ]


RACE = "All thirty mushers have begun the race. "


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("On Tuesday Uwe Brandt rolled into Huixtla.", [("Huixtla", "at", "main")]),
        ("Brandt pulled out of Huixtla on Tuesday, and Olga Ruud rested there.", [("Huixtla", "departed", "main")]),
        ("Three teams slept in Huixtla on Tuesday.", [("Huixtla", "at", "main")]),
        ("Four mushers slept in Huixtla on Tuesday.", [("Huixtla", "at", "main")]),
        ("Brandt's team trotted into Huixtla on Tuesday.", [("Huixtla", "at", "main")]),
        ("A rescue team reached Huixtla on Tuesday.", []),
        ("Organizer Uwe Brandt reached Huixtla on Tuesday.", []),
        ("Brandt loves Huixtla.", []),
    ],
)
def test_in_a_race_whoever_comes_by_name_is_of_it(told: str, expected: list[Stay]) -> None:
    assert stays(RACE + told)[: len(expected) or None] == expected


def test_where_nobody_races_a_name_places_nobody() -> None:
    assert stays("All thirty marchers have begun to walk. On Tuesday Uwe Brandt rolled into Huixtla.") == []


def test_a_race_among_many_other_articles_does_not_make_a_race_of_the_story() -> None:
    others = ["The marchers rested. Uwe Brandt came to Huixtla.", "The marchers walked. Olga Ruud flew to Huixtla."]
    assert ("Huixtla", "at", "main") not in stays(RACE, *others)
