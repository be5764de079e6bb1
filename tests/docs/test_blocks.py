"""The examples of a page: what is a command line, what is shown below it, and when the two agree."""

from __future__ import annotations

import pytest
from caravan_map.scripts.docs.blocks import blocks, lines_of, matches, spans

PAGE = """# A page

```console
$ caravan-map progress articles/   # the figures
About 90 km.

$ caravan-map map articles/ \\
    -o X.html
```

1. A list.

    ```toml title="march/story.toml"
    level = 0.8
    ```

Say `caravan-map route
list`, or `pip`.
"""


def test_a_block_tells_its_language_title_and_line() -> None:
    console, toml = blocks(PAGE)
    assert (console.language, console.title, console.number) == ("console", None, 4)
    assert (toml.language, toml.title, toml.body) == ("toml", "march/story.toml", "level = 0.8\n")


def test_a_line_loses_its_prompt_and_comment_and_keeps_what_is_shown() -> None:
    first, second = lines_of(next(blocks(PAGE)))
    assert (first.number, first.command, first.shown) == (4, "caravan-map progress articles/", "About 90 km.")
    assert (second.number, second.command, second.shown) == (7, "caravan-map map articles/ -o X.html", "")


def test_calls_in_sentences_are_found_outside_blocks() -> None:
    assert spans(PAGE) == ["caravan-map route list"]


@pytest.mark.parametrize(
    ("shown", "printed", "agree"),
    [
        ("a b\nc", "a  b c", True),
        ("a … c", "a b c", True),
        ("…\nc", "a\nb\nc\n", True),
        ("a\n…", "a", True),
        ("a b", "a c", False),
        ("a", "a b", False),
        ("1.5", "145", False),
    ],
)
def test_a_page_agrees_with_what_is_printed_but_for_breaks_and_what_it_leaves_out(
    shown: str, printed: str, *, agree: bool
) -> None:
    assert matches(shown, printed) is agree
