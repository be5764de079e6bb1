from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from caravan_map.data import articles_html
from caravan_map.data.article_bytes import Source
from caravan_map.data.articles import articles_of, read_article, read_articles
from caravan_map.errors import ArticleError
from caravan_map.news.article import Article
from hypothesis import example, given, settings
from hypothesis import strategies as st

FIRST = "The column left the valley on Monday and reached the ford by dusk, its organisers said at the camp."
SECOND = "About 900 people walk in it, as the police counted them; they slept in a school and rest for a day."


def page(*, head: str = "", body: str = "") -> str:
    return (
        f"<!doctype html><html lang='en-GB'><head><meta charset='utf-8'><title>At the ford</title>{head}</head><body>"
        f"<nav><a href='/'>Home</a> <a href='/sport'>Sport</a></nav><article><h1>At the ford</h1><p>{FIRST}</p>{body}"
        f"<p>{SECOND}</p></article><footer>All rights reserved 2019</footer></body></html>"
    )


def read(content: str | bytes, *, url: str | None = None, charset: str | None = None) -> Article:
    raw = content if isinstance(content, bytes) else content.encode()
    failures: list[ArticleError] = []
    (found,) = articles_of(Source("a.html", "a", raw, url, charset), ".html", failures.append)
    assert failures == []
    return found


def refusal(content: bytes) -> str:
    with pytest.raises(ArticleError) as refused:
        list(articles_of(Source("a.html", "a", content), ".html", lambda error: pytest.fail(str(error))))
    assert "\n" not in str(refused.value)
    return refused.value.reason


def test_a_page_gives_its_article_without_what_is_around_it() -> None:
    head = (
        "<meta property='og:site_name' content='The Valley Courier'><meta name='author' content='Ana Ruiz'>"
        "<link rel='canonical' href='https://courier.example/ford'>"
    )
    found = read(page(head=head))
    assert found.text == f"At the ford\n{FIRST}\n{SECOND}"
    assert (found.title, found.source, found.author) == ("At the ford", "The Valley Courier", "Ana Ruiz")
    assert (found.url, found.language, found.published, found.note) == (
        "https://courier.example/ford",
        "en",
        None,
        None,
    )


def test_the_captions_of_the_article_follow_its_text() -> None:
    figure = "<figure><img src='x.jpg'><figcaption>People at the <b>ford</b>.</figcaption></figure>"
    found = read(page(body=figure + figure) + "<figure><figcaption>Shoes for sale</figcaption></figure>")
    assert found.text.endswith(f"{SECOND}\nPeople at the ford.")


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        ("<meta property='article:published_time' content='2022-06-09T23:30:00-05:00'>", 9,
         "the page's meta tag “article:published_time”"),
        ("<meta name='DC.date.issued' content='2022-06-09'>", 9, "the page's meta tag “dc.date.issued”"),
        ("<meta itemprop='datePublished' content='Thu, 09 Jun 2022 10:00:00 GMT'>", 9,
         "the page's meta tag “datepublished”"),
        ("<meta name='date' content='June'><script type='application/ld+json'>"
         + json.dumps({"@graph": [{"@type": "WebSite"}, {"datePublished": "2022-06-08T01:00:00Z"}]}) + "</script>", 8,
         "the page's JSON-LD"),
        ("<script type='application/ld+json'>{broken</script><link rel='canonical' href='https://c.example/2022/6/7/x'>",
         7, "the page's address"),
        ("<link rel='canonical' href='https://c.example/2022/13/45/x'>", None, None),
    ],
)  # fmt: skip
def test_the_date_tells_where_it_was_found(head: str, day: int | None, basis: str | None) -> None:
    found = read(page(head=head))
    assert found.published == (None if day is None else date(2022, 6, day))
    assert found.published_basis == basis


def test_a_time_of_publication_keeps_its_offset() -> None:
    found = read(page(head="<meta property='article:published_time' content='2022-06-09T23:30:00-05:00'>"))
    assert found.published_at is not None
    assert found.published_at.isoformat() == "2022-06-09T23:30:00-05:00"


def test_a_marked_time_tells_the_date() -> None:
    found = read(page(body="<time itemprop='datePublished' datetime='2022-06-09'>yesterday</time>"))
    assert (found.published, found.published_basis) == (date(2022, 6, 9), "the page's time of publication")


def test_a_date_that_is_only_to_be_seen_is_said_to_be_so() -> None:
    found = read(page(body="<p class='date'>9 June 2022</p>"))
    assert (found.published, found.published_basis) == (date(2022, 6, 9), "a date in the page's text")


def test_the_address_it_was_fetched_from_will_do() -> None:
    found = read(page(), url="https://courier.example/2022/06/09/ford")
    assert (found.url, found.published, found.source) == (
        "https://courier.example/2022/06/09/ford",
        date(2022, 6, 9),
        "courier.example",
    )


def test_the_declared_encoding_counts_and_the_servers_word_more() -> None:
    text = "<html><head><meta charset='iso-8859-1'></head><body><p>“Salió” – señora</p></body></html>"
    assert read(text.encode("cp1252")).text == "“Salió” – señora"
    assert read(text.encode(), charset="utf-8").text == "“Salió” – señora"
    assert read(text.encode("utf-16")).text == "“Salió” – señora"
    assert read(text.replace("iso-8859-1", "no-such").encode()).text == "“Salió” – señora"


@pytest.mark.parametrize(
    "content", ["<p>They left.</p>", "They left.", "<html><body>They left.", "<div><div>They left.</div>"]
)
def test_the_scrappiest_page_is_read(content: str) -> None:
    assert read(content).text == "They left."


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"<html></html>", "holds no text"),
        (b"<!-- nothing -->", "text"),
        (b"<script>var x;</script>", "holds no text"),
        (b"\x89PNG\0\0", "is not text"),
        (b'<html><head><meta name="generator" content="caravan-map">', "is a map this program wrote"),
    ],
)
def test_a_page_without_an_article_is_refused_in_one_line(content: bytes, reason: str) -> None:
    assert reason in refusal(content)


def test_maps_of_this_program_and_what_browsers_save_beside_a_page_are_left_out_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "map.html").write_text('<html><meta charset=\'utf-8\'>\n<meta name="generator" content="caravan-map">')
    (tmp_path / "a.htm").write_text(page())
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "advert.html").write_text("<p>Buy shoes.</p>")
    (tmp_path / "my_files").mkdir()
    (tmp_path / "my_files" / "b.html").write_text(page())
    found, failures = read_articles([tmp_path])
    assert [one.id for one in found] == ["a", "b"]
    assert failures == []


def test_deep_and_wide_pages_are_read(tmp_path: Path) -> None:
    for number, content in enumerate(
        ["<div>" * 50_000 + "They left.", "<b>" * 5_000 + "They left.", "<p>They left." * 20_000, "<" * 100_000]
    ):
        file = tmp_path / f"{number}.html"
        file.write_text(content)
    found, failures = read_articles([tmp_path])
    assert len(found) + len(failures) == 4
    assert "They left." in found[0].text


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: f"<html><body>{text}</body>".encode()))
@example(b"<html lang='\xff'><meta property='article:published_time' content='0000-99-99'>a</html>")
@example(b"<html><body><time pubdate datetime='99999999999999999'>9</time>a</body></html>")
@settings(max_examples=60)
def test_any_bytes_give_an_article_or_one_error(content: bytes) -> None:
    try:
        found = list(articles_of(Source("a.html", "a", content), ".html", lambda _: None))
    except ArticleError:
        return
    assert all(one.text.strip() for one in found)


def test_read_article_takes_a_page(tmp_path: Path) -> None:
    file = tmp_path / "a.html"
    file.write_text(page())
    assert read_article(file).id == "a"


def test_a_page_of_more_elements_than_any_has_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles_html, "MOST_ELEMENTS", 50)
    file = tmp_path / "a.html"
    file.write_text("<p>They left.</p>" * 51)
    with pytest.raises(ArticleError, match="more than the 50 a page may have"):
        read_article(file)
