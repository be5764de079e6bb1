from __future__ import annotations

from caravan_map.maps.encoding import ALPHABET, encode, encode_all
from hypothesis import given
from hypothesis import strategies as st

QUANTUM = 0.004
lines = st.lists(st.tuples(st.floats(-180, 180), st.floats(-85, 85)), min_size=2, max_size=20)


def decoded(text: str) -> list[tuple[int, int]]:
    """Read a line as map.js does, in whole quanta."""
    steps, value, shift = [], 0, 0
    for letter in text:
        digit = ALPHABET.index(letter)
        value += (digit & 31) << shift
        shift += 5
        if digit < 32:
            steps.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    spots = [(0, 0)]
    for lon, lat in zip(steps[::2], steps[1::2], strict=True):
        spots.append((spots[-1][0] + lon, spots[-1][1] + lat))
    return spots[1:]


@given(lines)
def test_a_line_comes_back_rounded_and_without_repeated_vertices(points: list[tuple[float, float]]) -> None:
    rounded = [(round(lon / QUANTUM), round(lat / QUANTUM)) for lon, lat in points]
    kept = [spot for number, spot in enumerate(rounded) if number == 0 or spot != rounded[number - 1]]
    found = decoded(encode(points, quantum=QUANTUM))
    assert found == (kept if len(kept) > 1 else [rounded[0], rounded[-1]])


@given(lines)
def test_no_letter_needs_an_escape(points: list[tuple[float, float]]) -> None:
    assert encode_all([points, points], quantum=QUANTUM).replace(".", "").replace("-", "").replace("_", "").isalnum()


def test_a_step_by_hand() -> None:
    # 2 east is 4 zigzagged, letter E; 20 north is 40, that is 8 and once 32: letter 8 + 32, o, for more follows, then B
    assert encode([(0.0, 0.0), (2 * QUANTUM, 20 * QUANTUM)], quantum=QUANTUM) == "AAEoB"
