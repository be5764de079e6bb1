from __future__ import annotations

from caravan_map.news.article import Article
from caravan_map.news.journey import TravelWords
from caravan_map.news.stories.travel import travel_words


def test_words_of_wheels_and_of_feet_are_counted_once_an_article() -> None:
    drove = Article("a", "a", "The truckers drove on; other truckers waited. A walker waved.", language="en")
    walked = Article("b", "b", "Los marchistas caminaron con los pies llenos de ampollas.", language="es")
    assert travel_words([drove]) == TravelWords(2, 1)
    assert travel_words([walked]) == TravelWords(0, 4)
    assert travel_words([drove, walked]) == TravelWords(2, 5)
