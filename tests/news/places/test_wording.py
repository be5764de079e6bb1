from __future__ import annotations

import pytest
from caravan_map.news.places.meaning import WEIGHTS
from caravan_map.news.places.weights import SIGNS
from caravan_map.news.places.wording import meaning, worded


@pytest.mark.parametrize(
    ("sign", "expected"),
    [
        ("town<COMMA", "before it: a comma"),
        ("town>DIVISION", 'behind it: a word such as "County"'),
        ("town<in", "before it: in"),
        ("town with near0", "no other name speaks for its surroundings"),
        ("town with country2", "many other names speak for its country"),
        ("unknown3", "most bearers of the name are not listed"),
        ("never heard of", "never heard of"),
    ],
)
def test_a_sign_is_put_into_words(sign: str, expected: str) -> None:
    assert worded(sign) == expected


def test_no_label_is_left_as_it_is() -> None:
    left = {worded(sign) for sign in SIGNS if worded(sign).rpartition(": ")[2].isupper() or worded(sign)[-1].isdigit()}
    assert not left
    assert all(meaning(why).startswith("chosen: ") for why in WEIGHTS)
