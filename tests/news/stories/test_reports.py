from __future__ import annotations

from caravan_map.news.stories.reports import Report, reports_of
from support.walks import at, day, days, printed, size


def test_reports_come_in_order_of_their_days_and_without_a_day_not_at_all() -> None:
    found = reports_of(printed(b=1, a=1, c=0, d=None), [])
    assert found == [Report("c", day(0)), Report("a", day(1)), Report("b", day(1))]


def test_an_article_that_only_looks_back_is_about_the_day_it_looks_back_to() -> None:
    assert reports_of(printed(a=61), [at("a", 0, 0)])[0].day == day(0)
    assert reports_of(printed(a=60), [at("a", 0, 0)])[0].day == day(60)
    assert reports_of(printed(a=90), [at("a", 0, 0), at("a", 1, 88)])[0].day == day(90)


def test_an_article_of_unknown_or_very_uncertain_publication_is_about_its_newest_sighting() -> None:
    assert reports_of(printed(a=None), [at("a", 0, 0), at("a", 1, 4)])[0].day == day(4)
    assert reports_of({"a": days(0, 40)}, [at("a", 0, 3)])[0].day == day(3)


def test_sightings_of_the_group_and_of_others_are_kept_apart() -> None:
    claims = [at("a", 1, 1, start=9), at("a", 0, 0, group="other"), at("a", 2, 2, group="vanguard", start=20)]
    (report,) = reports_of(printed(a=2), claims)
    assert [one.first for one in report.sightings] == [day(1)]
    assert [one.first for one in report.others] == [day(0)]
    assert report.opens_with_other
    assert report.told == report.sightings


def test_an_article_about_another_group_alone_tells_of_that_one() -> None:
    other = at("a", 0, 0, group="other", start=9)
    (alone,) = reports_of(printed(a=2), [other])
    (beside,) = reports_of(printed(a=2), [other, at("a", 1, 1, role="toward")])
    assert alone.told == alone.others
    assert (beside.opens_with_other, beside.told) == (False, ())


def test_the_size_is_the_median_of_an_articles_figures() -> None:
    assert reports_of(printed(a=0), [size("a", 300, 0), size("a", 400, 0), size("a", 900, 0)])[0].size == 400
    assert reports_of(printed(a=0), [])[0].size is None
