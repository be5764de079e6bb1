from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
import samples
from caravan_map.data.cells import cell_width
from caravan_map.data.claim_lines import ClaimLine, claim_lines
from caravan_map.data.contracts import PositionObject, TimelinePayload
from caravan_map.data.payloads import timeline_payload
from caravan_map.data.timeline_view import NARROWEST, timeline_view
from caravan_map.data.timeline_words import ENGLISH, TimelineWords
from caravan_map.wording.words import words_in
from hypothesis import given
from hypothesis import strategies as st

STRANGE = "x \n|<b>\x1b[31m\u202e\u6771\u4eace\u0301\ud55c\U0001f468\u200d\U0001f469"


@pytest.fixture
def timeline() -> TimelinePayload:
    return timeline_payload(samples.reading(), samples.track())


def text(lines: list[ClaimLine], width: int = 100, *, everything: bool = False) -> list[str]:
    return ["".join(piece for piece, _ in line) for line in timeline_view(lines, width, everything=everything)]


def test_a_narrow_terminal_gets_the_quote_below(timeline: TimelinePayload) -> None:
    assert text(claim_lines(timeline), 60) == [
        "    Place or figure  Role         Group  Outlet",
        "",
        "Sunday 24 December 2023",
        "  * Tapachula        departed     main   The Wire",
        "      They left Tapachula.",
        "  # up to 8,000      size                The Wire, citing p…",
        "      Up to 8,000 walk.",
        "",
        "Tuesday 26 to Wednesday 27 December 2023",
        "  x Escuintla        toward       main   002, citing an org…",
        "      They hope for Escuintla.",
        "      x not used: outvoted",
        "",
        "Until Thursday 28 December 2023",
        "  # 1,600 km         remaining           002",
        "      1,600 km to go.",
        "",
        "Undated",
        "  = US border        destination  main   002",
        "      The US border is far.",
        "      = repeats p9",
        "",
        "* the group was there: 1   x not used: 1",
        "= repeats another: 1   # size or length: 2",
    ]


def test_a_wide_terminal_gets_a_line_a_claim(timeline: TimelinePayload) -> None:
    assert text(claim_lines(timeline), 120)[2:7] == [
        "Sunday 24 December 2023",
        "  * Tapachula        departed     main   The Wire           They left Tapachula.",
        "  # up to 8,000      size                The Wire, citing…  Up to 8,000 walk.",
        "",
        "Tuesday 26 to Wednesday 27 December 2023",
    ]


def test_positions_stand_out_and_so_do_their_names_in_the_quotes(timeline: TimelinePayload) -> None:
    view = timeline_view(claim_lines(timeline, spans={"p1": (10, 19)}), 120)
    styles = {piece.strip(): style for line in view for piece, style in line}
    assert styles["* Tapachula"] == "been"
    assert styles["Tapachula"] == "name"
    assert styles["x Escuintla"] == "unused"
    assert styles["Undated"] == "heading"


def test_what_is_no_position_is_counted_and_left_out(timeline: TimelinePayload) -> None:
    timeline["positions"][0]["role"] = "mention"
    shown = text(claim_lines(timeline))
    assert not any("Tapachula" in line for line in shown)
    assert shown[-1] == "Not shown: 1 named for something else; --all shows them."
    assert any("- Tapachula" in line for line in text(claim_lines(timeline), everything=True))


def test_a_repeat_is_folded_into_what_it_repeats(timeline: TimelinePayload) -> None:
    timeline["positions"][2]["same_as"] = "p1"
    shown = text(claim_lines(timeline))
    assert sum("= repeated by 002" in line for line in shown) == 1
    assert not any("US border" in line for line in shown)
    assert shown[-1] == "Not shown: 1 repeats folded; --all shows them."


def test_all_shows_a_repeat_on_a_line_of_its_own(timeline: TimelinePayload) -> None:
    timeline["positions"][2]["same_as"] = "p1"
    shown = text(claim_lines(timeline), everything=True)
    assert any("= US border" in line for line in shown)
    assert any("= repeats The Wire" in line for line in shown)


def test_a_repeat_of_what_is_left_out_is_not_lost(timeline: TimelinePayload) -> None:
    timeline["positions"][0]["role"] = "mention"
    timeline["positions"][2]["same_as"] = "p1"
    assert any("= US border" in line for line in text(claim_lines(timeline)))


def test_what_a_claim_cannot_hold_with_stands_below_it() -> None:
    payload = timeline_payload(samples.reading(), samples.track(), (samples.contradiction(),))
    found = text(claim_lines(payload), 200)
    assert sum("! cannot hold together with" in line for line in found) == 2
    assert any(line.strip() == "! cannot hold together with The Wire (Tapachula)" for line in found)


def test_no_claims_are_said_to_be_none() -> None:
    assert text([]) == ["", "No claims."]


@pytest.mark.parametrize(
    ("start", "end", "spelt"),
    [
        ("2023-12-24", None, "From Sunday 24 December 2023"),
        ("2023-11-30", "2023-12-01", "Thursday 30 November 2023 to Friday 1 December 2023"),
    ],
)
def test_an_interval_heads_its_claims_in_words(start: str, end: str | None, spelt: str) -> None:
    assert ENGLISH.spelt_days(start, end) == spelt


def test_a_day_and_all_days_until_it_have_headings_of_their_own(timeline: TimelinePayload) -> None:
    timeline["sizes"][0]["date"] = {"start": "2023-12-28", "end": "2023-12-28", "basis": ""}
    headings = [line for line in text(claim_lines(timeline)) if "28" in line]
    assert headings == ["Until Thursday 28 December 2023", "Thursday 28 December 2023"]


@given(
    st.lists(st.tuples(*[st.text(STRANGE, max_size=40)] * 3), min_size=1, max_size=4),
    st.integers(NARROWEST, 200),
    st.booleans(),
)
def test_whatever_stands_in_a_claim_the_columns_keep_their_places(
    strings: list[tuple[str, str, str]], width: int, everything: bool
) -> None:
    (line,) = [line for line in claim_lines(timeline_payload(samples.reading(), samples.track())) if line.why_not]
    changed = [
        replace(line, figure=figure, outlet=outlet, fields=cast("PositionObject", {**line.fields, "quote": quote}))
        for figure, outlet, quote in strings
    ]
    shown = text(changed, width, everything=everything)
    assert all(cell_width(row) <= width for row in shown)
    assert all(row.isprintable() or "\u200d" in row for row in shown)
    rows = [row for row in shown if row.startswith("  x ")]
    starts = {cell_width(row[: row.index("toward  ")]) for row in rows}
    assert (len(rows), len(starts)) == (len(strings), 1)


def test_a_list_is_said_in_the_language_asked_for(timeline: TimelinePayload) -> None:
    timeline["positions"][1]["why"] = "belongs to another group"
    told = TimelineWords(words_in("es"))
    view = timeline_view(claim_lines(timeline, told=told), 90, told=told)
    lines = ["".join(piece for piece, _ in line) for line in view]
    assert lines[0].split() == ["Lugar", "o", "cifra", "Qué", "pasó", "Grupo", "Medio"]
    assert lines[2] == "domingo, 24 de diciembre de 2023"
    assert any("Tapachula" in line and "Salió de" in line and "principal" in line for line in lines)
    assert "      x no usada: es de otro grupo" in lines
    assert "Hasta el jueves, 28 de diciembre de 2023" in lines
    assert "Sin fecha" in lines
    assert not any(word in "\n".join(lines) for word in ("Sunday", "citing", "repeats", "not used", "up to"))
