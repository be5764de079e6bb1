"""Lines of place names say what the payload says, letter for letter."""

from __future__ import annotations

import samples
from caravan_map.data.output import jsonl_line
from caravan_map.data.payloads import places_payload
from caravan_map.data.place_lines import places_line
from caravan_map.geo.place import Candidate
from caravan_map.news.places.mentions import Mention
from hypothesis import given
from hypothesis import strategies as st

ASKED = samples.ESCUINTLA._replace(name='"El Ñato" \u2067', source="nominatim", country=None, geonameid=None)
candidates = st.tuples(st.sampled_from([samples.ESCUINTLA, samples.RIVAL, ASKED]), st.floats(1e-9, 1))
reasons = st.tuples(st.text(max_size=9), st.floats(-9, 9))


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    return Mention(
        draw(st.integers(0, 99)),
        draw(st.integers(0, 99)),
        draw(st.text(max_size=9)),
        demonym=draw(st.booleans()),
        candidates=tuple(Candidate(*each) for each in draw(st.lists(candidates, min_size=1, max_size=9))),
        coarse=draw(st.booleans()),
        why=tuple(draw(st.lists(reasons, max_size=3))),
    )


@given(st.text(max_size=9), st.lists(mentions(), max_size=4))
def test_a_line_is_the_payload_written_as_json(document: str, found: list[Mention]) -> None:
    assert places_line(document, found) == jsonl_line(places_payload(document, found))
