from __future__ import annotations

from caravan_map.news.article import DateRange
from caravan_map.news.journey import Departure, Journey
from caravan_map.news.stories.journeys import journeys
from hypothesis import given, settings
from hypothesis import strategies as st
from support.walks import Claim, at, day, days, left, printed, walk

PLACED = st.tuples(st.integers(0, 9), st.integers(0, 700), st.sampled_from(["at", "departed", "passed", "toward"]))
ARTICLES = st.dictionaries(
    st.sampled_from("abcdefgh"), st.tuples(st.none() | st.integers(0, 700), st.lists(PLACED, max_size=3)), max_size=8
)


def ids(found: tuple[Journey, ...]) -> list[tuple[str, ...]]:
    return [journey.articles for journey in found]


def both(*walks: tuple[dict[str, DateRange], list[Claim]]) -> tuple[dict[str, DateRange], list[Claim]]:
    published: dict[str, DateRange] = {}
    claims: list[Claim] = []
    for articles, told in walks:
        published |= articles
        claims += told
    return published, claims


def test_a_group_that_is_reported_day_by_day_is_one() -> None:
    published, claims = walk("a", 0)
    assert journeys(published, claims) == (Journey(tuple(published), day(0), day(5), Departure(day(0), "Town 0")),)


def test_no_articles_follow_no_group() -> None:
    assert journeys({}, []) == ()


def test_articles_without_any_day_are_held_to_follow_one_group() -> None:
    assert journeys(printed(b=None, a=None), []) == (Journey(("a", "b"), None, None),)


def test_a_walk_of_another_year_from_the_same_town_is_of_another_group() -> None:
    published, claims = both(walk("old", -400, stages=range(3)), walk("new", 0))
    own, other = journeys(published, claims)
    assert own.articles == tuple(f"new{n}" for n in range(6))
    assert (other.articles, other.departure) == (("old0", "old1", "old2"), Departure(day(-400), "Town 0"))


def test_most_articles_tell_which_group_the_story_is_about() -> None:
    published, claims = both(walk("old", -400), walk("new", 0, stages=range(3)))
    assert journeys(published, claims)[0].first == day(-400)


def test_of_as_many_articles_the_newest_tell_it() -> None:
    published, claims = both(walk("old", -400), walk("new", 0))
    assert journeys(published, claims)[0].first == day(0)


def test_the_story_may_say_which_group_it_is_about() -> None:
    published, claims = both(walk("old", -400, stages=range(3)), walk("new", 0))
    for wanted in (Departure(day(-399)), Departure(day(-399), "town 0"), Departure(day(-390))):
        own, _ = journeys(published, claims, wanted)
        assert own.articles == ("old0", "old1", "old2")
        assert own.departure == Departure(wanted.day, wanted.place or "Town 0")


def test_a_departure_no_article_tells_of_leads_to_the_nearest_group() -> None:
    published, claims = both(walk("old", -400), walk("new", 0))
    assert journeys(published, claims, Departure(day(-150)))[0].first == day(0)
    assert journeys(published, claims, Departure(place="Nowhere"))[0].first == day(0)
    assert journeys(published, claims, Departure(place="Nowhere"))[0].departure == Departure(day(0), "Town 0")


def test_a_group_that_rests_for_months_and_goes_on_is_one() -> None:
    published, claims = both(walk("a", 0), walk("b", 100, stages=range(5, 9)))
    assert len(journeys(published, claims)) == 1


def test_after_months_of_silence_a_group_behind_is_another() -> None:
    published, claims = both(walk("a", 0), walk("b", 100, stages=range(1, 4)))
    assert len(journeys(published, claims)) == 2


def test_after_months_of_silence_a_group_that_sets_out_anew_is_another() -> None:
    published, claims = both(walk("a", 0, stages=range(3)), walk("b", 100, stages=(0, 5, 6, 7)))
    assert len(journeys(published, claims)) == 2


def test_no_group_falls_silent_for_a_year() -> None:
    published, claims = both(walk("a", 0), walk("b", 400, stages=range(6, 9)))
    assert len(journeys(published, claims)) == 2


def test_an_article_that_only_looks_back_is_of_the_journey_it_looks_back_to() -> None:
    published, claims = walk("a", 0)
    found = journeys({**published, "late": days(500)}, [*claims, left("late", 0, 0)])
    assert ids(found) == [("a0", "a1", "a2", "a3", "a4", "a5", "late")]


def test_an_article_of_unknown_day_is_held_to_follow_the_storys_group() -> None:
    published, claims = both(walk("old", -400, stages=range(2)), walk("new", 0))
    assert "x" in journeys({**published, **printed(x=None)}, claims)[0].articles


def test_an_older_departure_that_one_article_recalls_does_not_start_the_journey() -> None:
    published, claims = walk("a", 0)
    assert journeys(published, [*claims, left("a3", 0, -50)])[0].first == day(0)


def test_a_journey_that_was_long_under_way_starts_at_the_departure_two_articles_tell() -> None:
    published = printed(a=40, b=41, c=41, d=42)
    claims = [at("a", 5, 40), at("b", 6, 41), at("c", 6, 41), at("d", 7, 42), left("a", 0, 0), left("b", 0, 1)]
    (own,) = journeys(published, claims)
    assert (own.first, own.last, own.departure) == (day(0), day(42), Departure(day(0), "Town 0"))
    assert journeys(published, claims[:5])[0].first == day(40)


def test_of_few_articles_one_may_tell_of_a_departure_long_before() -> None:
    (own,) = journeys(printed(a=90), [at("a", 5, 90), left("a", 0, 0)])
    assert (own.first, own.departure) == (day(0), Departure(day(0), "Town 0"))


def test_a_story_may_be_about_a_group_that_its_articles_call_another() -> None:
    published, claims = walk("a", 0)
    published |= printed(x=4)
    claims.append(left("x", 0, 4, group="other"))
    own, other = journeys(published, claims, Departure(day(4)))
    assert (own.articles, own.departure, own.called_other) == (("x",), Departure(day(4), "Town 0"), True)
    assert (len(other.articles), other.called_other) == (6, False)
    assert not any(journey.called_other for journey in journeys(published, claims))


@given(ARTICLES)
@settings(max_examples=150)
def test_every_article_follows_one_group_in_whatever_order_they_come(
    articles: dict[str, tuple[int | None, list[tuple[int, int, str]]]],
) -> None:
    published = printed(**{key: number for key, (number, _) in articles.items()})
    claims = [
        at(key, stage, when, role=role)  # type: ignore[arg-type]  # one of the roles
        for key, (_, told) in articles.items()
        for stage, when, role in told
    ]
    found = journeys(published, claims)
    assert sorted(key for journey in found for key in journey.articles) == sorted(articles)
    assert all(journey.first is None or journey.last is None or journey.first <= journey.last for journey in found)
    shuffled = dict(sorted(published.items(), reverse=True))
    assert journeys(shuffled, claims[::-1]) == found
