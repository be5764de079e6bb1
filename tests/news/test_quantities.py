from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, LengthKind
from support.newsroom import lengths, sizes


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("About 4,000 migrants left Tapachula on Monday.", 4000, 4000),
        ("The caravan counts 4,000 people.", 4000, 4000),
        ("The 4,000-strong caravan rests.", 4000, 4000),
        ("The caravan, about 2,000 strong, rests.", 2000, 2000),
        ("A caravan of 4,000 left Tapachula.", 4000, 4000),
        ("A caravan of some 4,000 people left Tapachula.", 4000, 4000),
        ("Between 3,000 and 5,000 people are walking north.", 3000, 5000),
        ("More than 2,000 people joined the caravan.", 2000, None),
        ("Up to 900 people walk in the group.", None, 900),
        ("The caravan has grown to 6,000 people.", 6000, 6000),
        ("The caravan, estimated at 3,500 people, rests.", 3500, 3500),
        ("The group, 2,500 people, rests in Huixtla.", 2500, 2500),
        ("Two thousand five hundred people march north.", 2500, 2500),
        ("Organizers put the caravan at 4,000 people.", 4000, 4000),
        ("The convoy of 300 trucks rolled into Puebla.", 300, 300),
        ("Some 300 trucks are part of the convoy.", 300, 300),
        ("The trek of 700 pilgrims began in Huixtla.", 700, 700),
    ],
)
def test_a_figure_that_counts_the_group_is_its_size(text: str, low: int | None, high: int | None) -> None:
    (size,) = sizes(text)
    assert (size.low, size.high, size.group) == (low, high, "main")


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested 800 migrants in the caravan.",
        "Some 800 migrants were detained near the caravan.",
        "Mexico detected 300,000 migrants this year.",
        "The town of 20,000 people waits for the caravan.",
        "The caravan walked with 40 police officers.",
        "The caravan is made up of people from 24 countries.",
        "Around 40 members of the caravan fell ill.",
        "Five people walked.",
        "The caravan walked for 12 days.",
        "The law lets officials return 1,500 people a day.",
        "Mexico gave 600 visas to the migrants.",
        "Residents gave 2,000 sandwiches to the caravan.",
        "The caravan is expected to grow to 15,000 people.",
        "Route 200 is where the caravan walks.",
        "The caravan carried 40 flags.",
        "Some 700 of Huixtla’s people waited.",
        "The caravan walked past 300 in Huixtla.",
        "In 2018 thousands walked the same road.",
        "The caravan of 2021 dissolved in Veracruz.",
        "The caravan, including 400 children, slept in Huixtla.",
    ],
)
def test_arrests_totals_forecasts_and_other_things_are_no_size(text: str) -> None:
    assert list(sizes(text)) == []


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("An advance group of 400 migrants reached Arriaga.", "vanguard"),
        ("A second caravan of 700 people left Tapachula.", "other"),
        ("The caravan of 700 people left Tapachula.", "main"),
    ],
)
def test_a_size_knows_its_group(text: str, group: Group) -> None:
    (size,) = sizes(text)
    assert size.group == group


def test_a_size_is_quoted_where_it_stands() -> None:
    text = "It rained. About 4,000 migrants left Tapachula, police said. It rained on."
    (size,) = sizes(text)
    assert text[size.start : size.end] == "About 4,000"
    assert size.quote == "About 4,000 migrants left Tapachula, police said."
    assert size.said_by == "police"


@pytest.mark.parametrize(
    ("text", "km", "kind"),
    [
        ("The caravan walked 30 km on Monday.", 30, "leg"),
        ("They walked 12 miles to Huixtla on Monday.", 19.3, "leg"),  # 19.31
        ("They walk 30 km a day.", 30, "leg"),
        ("The caravan has covered 300 km so far.", 300, "covered"),
        ("The caravan had advanced 200 kilometers since Sunday.", 200, "covered"),
        ("The caravan is 900 miles from the US border.", 1448.4, "remaining"),  # 1448.41
        ("The US border is still 1,000 miles away.", 1609.3, "remaining"),
        ("They have 800 km to go.", 800, "remaining"),
        ("It is 60 km for the caravan.", 60, "leg"),
        ("It is 600 km for the caravan.", 600, "remaining"),
        ("Only 100 km remain.", 100, "remaining"),
        ("The caravan is 25 miles (40 km) from Arriaga.", 40, "remaining"),
        ("They need to walk another 50 km to Arriaga.", 50, "remaining"),
        ("The caravan is 450 km south of Mexico City.", 450, "remaining"),
        ("The migrants face a 1,200-mile trek to the US border.", 1931.2, "route"),  # 1931.21
        ("A journey of 2,000 km lies ahead of them.", 2000, "route"),
        ("They walk 1,000 km to the United States.", 1000, "route"),
        ("A second group follows 60 miles behind.", 96.6, "gap"),  # 96.56
        ("The vanguard is 20 km ahead of the rest.", 20, "gap"),
    ],
)
def test_a_length_is_told_by_the_words_around_it(text: str, km: float, kind: LengthKind) -> None:
    (length,) = lengths(text)
    assert (length.km, length.kind) == (km, kind)


@pytest.mark.parametrize(
    "text",
    [
        "The column is 3 km long.",
        "They march at 5 km an hour.",
        "Tapachula is 40 km from Huixtla.",
        "Some 40 miles of fence stand there.",
        "The wind blew at 60 km per hour.",
    ],
)
def test_speeds_columns_fences_and_roads_between_towns_are_no_lengths_of_the_journey(text: str) -> None:
    assert list(lengths(text)) == []


def test_a_length_names_its_ends() -> None:
    (length,) = lengths("The caravan is 900 miles from the US border.")
    assert (length.origin, length.goal) == (None, "US border")
    (length,) = lengths("They walked 20 km from Huixtla on Monday.")
    assert (length.origin, length.goal) in {("Huixtla", None), (None, "Huixtla")}


def test_what_stands_in_dashes_is_counted_by_itself() -> None:
    (size,) = sizes("The caravan — about 900 people — rests in Huixtla.")
    assert size.low == 900
