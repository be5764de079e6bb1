from __future__ import annotations

from caravan_map.news.article import Article
from caravan_map.news.parsing import draft, parsed
from caravan_map.news.places.toponyms import context_of
from caravan_map.news.reading import read
from support.gazetteer import small_gazetteer

FRENCH = "La caravane a quitté Tapachula lundi. On the road, 900 people left Huixtla on Dec. 24, 2023, after 30 km."
ENGLISH = "The caravan left Tapachula on Sunday, Dec. 24, 2023."


def test_of_a_language_without_a_grammar_places_are_listed_and_nothing_is_claimed() -> None:
    found = read([Article("f", "f.txt", FRENCH, language="fr")], small_gazetteer())
    assert [(claim.place.name, claim.role, claim.date.start) for claim in found.positions] == [
        ("Tapachula", "mention", None),
        ("Huixtla", "mention", None),
    ]
    assert (found.sizes, found.lengths) == ((), ())
    assert any("f: in a language (fr)" in line for line in found.warnings)


def test_a_mentions_quote_is_its_sentence() -> None:
    for claim in read([Article("f", "f.txt", FRENCH, language="fr")], small_gazetteer()).positions:
        assert FRENCH[claim.start : claim.end] in claim.quote
        assert claim.quote in FRENCH
        assert len(claim.quote) < len(FRENCH)


def test_an_article_beside_it_is_read_as_ever() -> None:
    articles = [Article("f", "f.txt", FRENCH, language="fr"), Article("e", "e.txt", ENGLISH)]
    found = read(articles, small_gazetteer())
    assert [(one.id, one.language) for one in found.articles] == [("e", "en"), ("f", "fr")]
    assert [claim.role for claim in found.positions if claim.article == "e"] == ["departed"]


def test_an_article_of_no_stated_language_is_understood() -> None:
    piece = draft(Article("a", "a.txt", ENGLISH), small_gazetteer())
    assert parsed(piece, context_of([piece.mentions])).is_understood
