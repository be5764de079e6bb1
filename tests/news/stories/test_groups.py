from __future__ import annotations

from datetime import date

from caravan_map.news.journey import Departure, Journey
from caravan_map.news.reading import read
from caravan_map.news.stories.groups import followed, told_apart, warnings
from support.gazetteer import small_gazetteer
from support.newsroom import article
from support.walks import at, day, size

OWN = Journey(("a", "b"), day(0), day(9), Departure(day(0), "Town 0"))
OTHER = Journey(("c",), day(-300), day(-290))


def test_claims_of_articles_about_another_group_are_of_another_with_the_reason() -> None:
    first, second, figure = told_apart([at("a", 0, 0), at("c", 0, -300), size("c", 50, -300)], [OWN, OTHER])
    assert (first.group, second.group, figure.group) == ("main", "other", "other")
    assert first == at("a", 0, 0)
    assert second == at("c", 0, -300, group="other", why=f"its article is about another group: {OTHER.words}")


def test_positions_of_more_than_a_week_before_the_departure_are_of_another_group() -> None:
    found = told_apart([at("a", 0, -7), at("a", 0, -8), at("a", 0, -8, role="mention")], [OWN])
    assert [claim.group for claim in found] == ["main", "other", "main"]
    assert found[1] == at("a", 0, -8, group="other", why="of a day before the group set out, 2022-06-04")


def test_of_journeys_long_before_places_are_only_mentioned_and_sizes_left_out() -> None:
    why = "of a day before the group set out, 2022-06-04"
    expected = at("a", 0, -200, role="mention", group="other", why=why)
    assert told_apart([at("a", 0, -200), size("a", 50, -200)], [OWN]) == [expected]


def test_a_story_about_a_group_that_its_articles_call_another_sees_them_from_its_side() -> None:
    own = Journey(("a", "b"), day(0), day(9), called_other=True)
    told = [at("a", 0, 0, group="other"), at("a", 5, 0), at("a", 6, 0, group="vanguard"), at("c", 5, 0)]
    found = told_apart([*told, at("b", 0, 1)], [own, OTHER])
    assert [claim.group for claim in found] == ["main", "other", "vanguard", "other", "main"]


def test_without_a_journey_nothing_is_told_apart() -> None:
    assert told_apart([at("a", 0, 0)], []) == [at("a", 0, 0)]


def test_the_storys_own_group_has_number_0() -> None:
    assert followed([OWN, OTHER]) == {"a": 0, "b": 0, "c": 1}


def test_a_story_of_one_group_needs_no_words() -> None:
    assert warnings([OWN]) == warnings([]) == warnings([OWN], Departure(day(0))) == ()


def test_articles_set_aside_are_counted_and_their_group_is_named() -> None:
    assert warnings([OWN, OTHER]) == (
        "the story follows the group that left Town 0 on 2022-06-04 (2022-06-04 to 2022-06-13): 2 articles",
        (
            "1 article is about another group of 2021-08-08 to 2021-08-18 "
            "and is used only where it tells of the story's own"
        ),
    )


def test_a_departure_that_no_article_tells_of_is_told() -> None:
    assert " ".join(warnings([OWN], Departure(place="Town 5"))) == (
        "no article tells of a group that left Town 5; the nearest is the group that left Town 0 on 2022-06-04 "
        "(2022-06-04 to 2022-06-13)"
    )


OLD = (
    article("The caravan left Tapachula on Saturday, June 5, 2021.", key="o1", published=date(2021, 6, 6)),
    article("The caravan reached Huixtla on Monday.", key="o2", published=date(2021, 6, 8)),
)
NEW = (
    article("The caravan left Tapachula on Saturday.", key="n1", published=date(2022, 6, 5)),
    article("The caravan of 900 people reached Huehuetán on Sunday.", key="n2", published=date(2022, 6, 6)),
    article("The caravan reached Huixtla on Monday.", key="n3", published=date(2022, 6, 7)),
)


def test_a_look_alike_of_another_year_is_set_aside() -> None:
    found = read([*OLD, *NEW], small_gazetteer())
    assert {claim.article for claim in found.positions if claim.group == "other"} == found.set_aside == {"o1", "o2"}
    assert found.warnings[1].startswith("2 articles are about another group that left Tapachula on 2021-06-05 (")


def test_what_articles_of_two_groups_say_alike_is_no_repeat() -> None:
    assert all(claim.same_as is None for claim in read([*OLD, *NEW], small_gazetteer()).positions)


def test_the_story_may_follow_the_older_group() -> None:
    found = read([*OLD, *NEW], small_gazetteer(), follow=Departure(date(2021, 6, 5)))
    assert found.set_aside == {"n1", "n2", "n3"}
    assert [size.group for size in found.sizes] == ["other"]


def test_an_undated_departure_gets_its_day_from_its_own_group() -> None:
    late = article("The group that left Tapachula is tired.", key="n4", published=date(2022, 6, 8))
    found = read([*OLD, *NEW, late], small_gazetteer()).positions
    assert {claim.date.start for claim in found if claim.article == "n4"} <= {date(2022, 6, 4), None}


FIRST = (
    article("The caravan left Tapachula on Saturday.", key="m1", published=date(2022, 6, 5)),
    article("The caravan reached Arriaga on Sunday.", key="m2", published=date(2022, 6, 13)),
    article("The caravan reached Oaxaca on Friday.", key="m3", published=date(2022, 6, 18)),
    article("The caravan slept in Puebla on Monday night.", key="m4", published=date(2022, 6, 21)),
)
SECOND = (
    article("Another caravan left Tapachula on Friday.", key="s1", published=date(2022, 6, 18)),
    article("Another caravan reached Huixtla on Monday.", key="s2", published=date(2022, 6, 21)),
)


def test_articles_that_open_with_another_group_far_behind_are_set_aside() -> None:
    found = read([*FIRST, *SECOND], small_gazetteer())
    assert found.set_aside == {"s1", "s2"}
    assert found.warnings[1] == (
        "2 articles are about another group that left Tapachula on 2022-06-17 (2022-06-17 to 2022-06-21) "
        "and are used only where they tell of the story's own"
    )


def test_a_story_may_follow_the_group_that_its_articles_call_another() -> None:
    found = read([*FIRST, *SECOND], small_gazetteer(), follow=Departure(date(2022, 6, 17), "Tapachula"))
    assert found.set_aside == {"m1", "m2", "m3", "m4"}
    assert {claim.article for claim in found.positions if claim.group == "main"} == {"s1", "s2"}
