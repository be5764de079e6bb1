from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from caravan_map.data.markdown import front_matter, plain_text
from caravan_map.errors import ArticleError
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_the_front_matter_is_parted_from_the_body(ending: str) -> None:
    text = ending.join(["---", "title: On foot", "published: 2022-06-09", "---", "Body", "---", "more"])
    values, body = front_matter("a.md", text)
    assert values == {"title": "On foot", "published": date(2022, 6, 9)}
    assert body == ending.join(["Body", "---", "more"])


@pytest.mark.parametrize("text", ["", "Body", "--- no\nx: 1\n---\n", "\n---\nx: 1\n---\n", "---\nx: 1\nBody"])
def test_without_a_closed_block_at_the_top_all_is_body(text: str) -> None:
    assert front_matter("a.md", text) == ({}, text)


def test_an_empty_front_matter_gives_no_values() -> None:
    assert front_matter("a.md", "---\n# nothing\n---\nBody") == ({}, "Body")


def test_a_front_matter_may_end_the_file() -> None:
    assert front_matter("a.md", "---\nx: 1\n---") == ({"x": 1}, "")


def test_keys_are_text_and_days_are_days() -> None:
    values, _ = front_matter("a.md", "---\n2022: x\nat: 2022-06-09T10:00:00Z\n---\n")
    assert values == {"2022": "x", "at": datetime(2022, 6, 9, 10, tzinfo=UTC)}


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        ("title: [open", "not valid YAML"),
        ("title: a: b", "not valid YAML (line 2); put a value with a colon in it into quotation marks"),
        ("x: 1\n  y: 2", "not valid YAML (line 3)"),
        ("when: 2022-13-45", "not valid YAML"),
        ("!!python/object/apply:os.system [ls]", "not valid YAML"),
        ("a: &a [*a]\n<<: *a", "not valid YAML"),
        ("- a\n- b", "key: value"),
        ("just words", "key: value"),
        ("5", "key: value"),
    ],
)
def test_a_front_matter_that_is_no_mapping_is_refused_in_one_line(block: str, reason: str) -> None:
    with pytest.raises(ArticleError) as refused:
        front_matter("in/a.md", f"---\n{block}\n---\nBody")
    assert reason in refused.value.reason
    assert refused.value.path == "in/a.md"
    assert "\n" not in str(refused.value)


def test_a_front_matter_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(ArticleError, match="not valid YAML"):
        front_matter("a.md", "---\nx: " + "[" * 5_000 + "\n---\n")


@pytest.mark.parametrize(
    ("body", "heading", "text"),
    [
        ("", None, ""),
        ("One line\nand another.\n\nA block.", None, "One line and another.\n\nA block."),
        ("# Title\n\nBody.\n\n## Later", "Title", "Title\n\nBody.\n\nLater"),
        ("Title\n=====\n\nBody.", "Title", "Title\n\nBody."),
        ("Some *weak* and **strong** `code` text.", None, "Some weak and strong code text."),
        ("A [link](https://example.org/x) and ![a picture](x.png) here.", None, "A link and  here."),
        ("- one\n- two\n\n> said", None, "one\n\ntwo\n\nsaid"),
        ("hard  \nbreak", None, "hard\nbreak"),
        ("```\nverbatim *x*\n```", None, "verbatim *x*"),
        ("    indented", None, "indented"),
        ("a\n\n---\n\nb", None, "a\n\nb"),
        ("&lt;b&gt; &amp; \\*star\\*", None, "<b> & *star*"),
        ("x <script>alert(1)</script> y", None, "x alert(1) y"),
        ("<div>\nhidden\n</div>\n\nseen", None, "seen"),
        ("#\n\nBody", "", "Body"),
    ],
)
def test_a_reader_sees_the_text_without_its_marks(body: str, heading: str | None, text: str) -> None:
    assert plain_text(body) == (heading, text)


@given(st.text(max_size=200))
def test_any_document_has_a_plain_text(body: str) -> None:
    heading, text = plain_text(body)
    assert text == text.strip() or text
    assert heading is None or heading in text
