from __future__ import annotations

from datetime import date

import pytest
from caravan_map.data.article_bytes import Source
from caravan_map.data.articles import articles_of
from caravan_map.errors import ArticleError
from caravan_map.news.article import Article
from hypothesis import example, given, settings
from hypothesis import strategies as st

CONTENT = "xmlns:content='http://purl.org/rss/1.0/modules/content/'"


def rss(*items: str, head: str = "<title>The Valley Courier</title><language>es-mx</language>") -> bytes:
    inside = "".join(f"<item>{item}</item>" for item in items)
    return f"<?xml version='1.0'?><rss version='2.0' {CONTENT}><channel>{head}{inside}</channel></rss>".encode()


def read(content: bytes) -> tuple[list[Article], list[ArticleError]]:
    failures: list[ArticleError] = []
    return list(articles_of(Source("in/news.rss", "news", content), ".rss", failures.append)), failures


def refusal(content: bytes) -> str:
    with pytest.raises(ArticleError) as refused:
        read(content)
    assert "\n" not in str(refused.value)
    return refused.value.reason


def test_each_entry_of_a_feed_is_an_article() -> None:
    found, failures = read(
        rss(
            "<title>At &amp;amp; near the ford</title><link>https://courier.example/1</link><author>Ana</author>"
            "<pubDate>Thu, 09 Jun 2022 23:30:00 -0500</pubDate>"
            "<content:encoded>&lt;p&gt;They left.&lt;/p&gt;&lt;p&gt;It rained.&lt;/p&gt;</content:encoded>",
            "<description>They rest.</description>",
        )
    )
    assert failures == []
    first, second = found
    assert (first.id, first.path, first.text) == ("news-1", "in/news.rss, entry 1", "They left.\nIt rained.")
    assert (first.title, first.source, first.author) == ("At & near the ford", "The Valley Courier", "Ana")
    assert (first.url, first.language, first.note) == ("https://courier.example/1", "es", None)
    assert (first.published, first.published_basis) == (date(2022, 6, 9), "“published” of the feed's entry")
    assert first.published_at is not None
    assert first.published_at.isoformat() == "2022-06-09T23:30:00-05:00"
    assert (second.id, second.text, second.published) == ("news-2", "They rest.", None)


def test_a_summary_will_do_and_is_said_to_be_one() -> None:
    (found,), _ = read(rss("<description>They &lt;b&gt;rest&lt;/b&gt;.</description>"))
    assert found.text == "They rest."
    assert found.note is not None
    assert "a summary only" in found.note


def test_an_atom_feed_is_read_too() -> None:
    entry = (
        "<title type='html'>At &lt;i&gt;the&lt;/i&gt; ford</title><link href='https://c.example/1'/>"
        "<updated>2022-06-09T01:00:00+02:00</updated><content type='text'>They left. 1 &lt; 2</content>"
        "<source><title>A Wire</title></source>"
    )
    feed = f"<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>C</title><entry>{entry}</entry></feed>"
    (found,), _ = read(feed.encode())
    assert (found.title, found.text, found.source) == ("At the ford", "They left. 1 < 2", "A Wire")
    assert (found.published, found.published_basis) == (date(2022, 6, 9), "“updated” of the feed's entry")


def test_a_date_without_an_offset_in_an_odd_form_is_understood() -> None:
    (found,), _ = read(rss("<description>x</description><pubDate>2022-06-09 10:00</pubDate>"))
    assert found.published == date(2022, 6, 9)
    (found,), _ = read(rss("<description>x</description><pubDate>some day</pubDate>"))
    assert (found.published, found.published_basis) == (None, None)


def test_an_entry_without_text_stops_no_other() -> None:
    found, failures = read(rss("<link>https://c.example/1</link>", "<description>They rest.</description>"))
    assert [one.id for one in found] == ["news-2"]
    assert [str(failure) for failure in failures] == ["in/news.rss, entry 1: holds no text"]


def test_of_an_entry_without_text_the_headline_is_read_and_a_note_says_so() -> None:
    (found,), failures = read(rss("<title>March reaches the ford</title><description></description>"))
    assert (found.text, found.title, failures) == ("March reaches the ford", None, [])
    assert "headline only" in (found.note or "")


def test_the_declared_encoding_counts() -> None:
    feed = (
        "<?xml version='1.0' encoding='ISO-8859-1'?><rss version='2.0'><channel><item><description>señal</description>"
    )
    (found,), _ = read(feed.encode("latin-1"))
    assert found.text == "señal"
    assert read(feed.encode("utf-16"))[0][0].text == "señal"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"hello", "neither an RSS nor an Atom feed"),
        (b"<note><to>you</to></note>", "neither an RSS nor an Atom feed"),
        (b"http://127.0.0.1:1/feed", "neither an RSS nor an Atom feed"),
        (b"/etc/hostname", "neither an RSS nor an Atom feed"),
        (rss(), "a feed without entries"),
    ],
)
def test_what_is_no_feed_is_refused_in_one_line(content: bytes, reason: str) -> None:
    assert reason in refusal(content)


def test_entities_that_swell_or_reach_for_files_do_nothing() -> None:
    swelling = "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 12))
    for entities in (f"<!ENTITY e0 'ha'>{swelling}", "<!ENTITY e11 SYSTEM 'file:///etc/passwd'>"):
        content = f"<?xml version='1.0'?><!DOCTYPE rss [{entities}]>".encode() + rss(
            "<description>They rest. &e11;</description>"
        ).removeprefix(b"<?xml version='1.0'?>")
        try:
            found, _ = read(content)
        except ArticleError:
            continue
        assert all(len(one.text) < 1_000 and "root:" not in one.text for one in found)


@given(
    st.binary(max_size=200) | st.text(max_size=200).map(lambda text: rss(f"<description>{text}</description>", text))
)
@example(b"<rss><channel><item><description>&#0;</description>")
@example(b"<?xml version='1.0' encoding='utf-16'?><rss/>")
@settings(max_examples=100)
def test_any_bytes_give_articles_or_one_error(content: bytes) -> None:
    try:
        found, _ = read(content)
    except ArticleError:
        return
    assert all(one.text.strip() for one in found)
