from __future__ import annotations

import json

import jinja2
from caravan_map.maps.elements import script_json
from caravan_map.wording.words import in_place
from hypothesis import given
from hypothesis import strategies as st

TURNS = "".join(map(chr, (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))))
texts = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters=TURNS)).filter(
    lambda text: in_place(text) == text
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


@given(values)
def test_script_json_says_the_same_as_json(value: object) -> None:
    assert json.loads(script_json(value)) == value


@given(values)
def test_script_json_is_inert_in_html_and_in_a_template(value: object) -> None:
    text = script_json(value)
    assert not set(text) & set("<>&'`\u2028\u2029")
    assert jinja2.Template(text).render() == text


def test_script_json_leaves_out_what_turns_the_direction_of_writing() -> None:
    assert script_json({f"a{TURNS}": [f"{TURNS}b"]}) == '{"a": ["b"]}'


def test_script_json_survives_the_usual_attacks() -> None:
    text = script_json("</script><img onerror=alert(1)>{{ 7*7 }}{% raw %}{# x #}`${x}`'\"\\")
    assert "</" not in text
    assert jinja2.Template(text).render() == text
