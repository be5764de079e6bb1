from __future__ import annotations

import pytest
from caravan_map.news.amounts.lengths import lengths
from caravan_map.news.amounts.numbers import figures
from caravan_map.news.grammar import ENGLISH
from caravan_map.news.grammar.spanish import SPANISH
from caravan_map.news.text import Span


def found(text: str) -> list[tuple[str, float]]:
    numbers = figures(text, Span(0, len(text)), ENGLISH)
    return [(length.span.of(text), length.km) for length in lengths(text, numbers, ENGLISH)]


@pytest.mark.parametrize(
    ("text", "piece", "km"),
    [
        ("They walked 40 km.", "40 km", 40),
        ("They walked 40km today.", "40km", 40),
        ("They walked 25 miles.", "25 miles", 40.2),  # 25 * 1.609344 = 40.2336
        ("about 300 kilometres to go", "about 300 kilometres", 300),
        ("a 300-kilometer walk", "300-kilometer", 300),
        ("250 miles (400 km) away", "250 miles (400 km)", 400),
        ("400 kilometers (250 miles) away", "400 kilometers (250 miles)", 400),
        ("250 miles, 400 km", "250 miles, 400 km", 400),
        ("250 miles or 400 km", "250 miles or 400 km", 400),
        ("250 miles/400 km", "250 miles/400 km", 400),
        ("250 miles (400 km away)", "250 miles (400 km", 400),
        ("250 miles (a fifth of it)", "250 miles", 402.3),  # 402.336
        ("250 miles (400 people)", "250 miles", 402.3),
        ("30 more miles", "30 more miles", 48.3),
        ("two hundred miles", "two hundred miles", 321.9),
        ("It is 40 mi. away.", "40 mi.", 64.4),  # 64.37376
        ("20 to 30 miles a day", "20 to 30 miles", 40.2),
    ],
)
def test_a_figure_with_a_unit_is_a_length_and_a_pair_is_one(text: str, piece: str, km: float) -> None:
    assert found(text) == [(piece, km)]


@pytest.mark.parametrize(
    ("text", "piece", "km"),
    [
        ("a 100 kilómetros (62 millas) de allí", "100 kilómetros (62 millas)", 100),
        ("unos 45 kilómetros", "unos 45 kilómetros", 45),
        ("3.219 km", "3.219 km", 3219),
        ("1,5 km", "1,5 km", 1.5),
        ("2 mil 400 kilómetros", "2 mil 400 kilómetros", 2400),
        ("de 30 a 40 kilómetros", "de 30 a 40 kilómetros", 35),
        ("cien millas", "cien millas", 160.9),  # 160.93
    ],
)
def test_a_spanish_length_is_read_with_its_unit(text: str, piece: str, km: float) -> None:
    numbers = figures(text, Span(0, len(text)), SPANISH)
    assert [(length.span.of(text), length.km) for length in lengths(text, numbers, SPANISH)] == [(piece, km)]


@pytest.mark.parametrize(
    ("text", "kms"),
    [
        ("20 miles (32 km) a day, now 124 (200) or more", [32, 200]),
        ("20 miles (32 km) a day for 30 (or 40) people", [32]),
        ("90 km, 30 of them uphill", [90, 30]),
        ("90 km. Of 300 people 30 of them fell", [90]),
        ("30 km, 40 miles more", [30, 64.4]),
    ],
)
def test_a_unit_may_be_left_unsaid_after_a_length(text: str, kms: list[float]) -> None:
    assert [km for _, km in found(text)] == kms


def test_figures_without_a_unit_are_no_lengths() -> None:
    assert found("300 people in 20 buses, 3 milestones") == []


@pytest.mark.parametrize(
    ("text", "rounding"),
    [("250 miles", 0.8), ("1,000 miles (1,600 km)", 80.5), ("41 km", 0.5), ("4 km (2.5 miles)", 0.5)],
)
def test_a_pair_is_as_round_as_its_first_figure(text: str, rounding: float) -> None:
    (length,) = lengths(text, figures(text, Span(0, len(text)), ENGLISH), ENGLISH)
    assert length.rounding_km == pytest.approx(rounding, abs=0.05)
