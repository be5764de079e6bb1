from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from caravan_map.news.roles.datelines import dateline
from support.newsroom import role, taken_apart

# Articles written from Huixtla whose first sentence leaves the town out.
LEADS: list[tuple[str, Role]] = [
    ("Unos 2 mil migrantes llegaron ayer por la tarde en medio de una fuerte lluvia.", "at"),
    ("Las mujeres llegaron a mediodía procedentes de Tonalá.", "at"),
    ("La caravana pernoctó en el domo municipal.", "at"),
    ("Unos 500 migrantes salieron esta madrugada rumbo a Tonalá.", "departed"),
    ("Salió esta mañana la caravana.", "departed"),
    ("La caravana no ha salido.", "at"),
    ("La caravana se disolvió anoche.", "ended"),
    ("La caravana llegará mañana.", "mention"),
    ("La caravana llegó a Tonalá.", "mention"),
    ("La caravana llegó a la frontera.", "mention"),
    ("La caravana dejó el país.", "mention"),
    ("Los vecinos salieron anoche a las calles.", "mention"),
    ("El gobernador llegó ayer por la tarde.", "mention"),
    ("La caravana no ha llegado.", "mention"),
    ("Hace calor. La caravana llegó anoche.", "mention"),
]


@pytest.mark.parametrize("dateline", ["HUIXTLA, Chis.- ", "Huixtla (México), 8 jun (EFE).- ", "Huixtla, 8 de junio. "])
@pytest.mark.parametrize(("text", "expected"), LEADS)
def test_the_first_sentence_behind_a_dateline_speaks_of_its_town(dateline: str, text: str, expected: Role) -> None:
    assert (
        role(dateline + text, "HUIXTLA" if dateline.isupper() or "HUI" in dateline else "Huixtla", language="es")
        == expected
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TAPACHULA, Mexico (AP) — Some 300 migrants arrived at noon.", "at"),
        ("TAPACHULA, Mexico (AP) — Some 300 migrants set out before dawn.", "departed"),
        ("TAPACHULA, Mexico (AP) — Some 300 migrants set out from Huixtla.", "mention"),
        ("TAPACHULA, Mexico (AP) — The governor arrived at noon.", "mention"),
    ],
)
def test_so_it_does_in_english(text: str, expected: Role) -> None:
    assert role(text, "TAPACHULA") == expected


DATELINES = [
    "TAPACHULA, Mexico (AP) — The caravan grows.",
    "TAPACHULA (Reuters) - The caravan grows.",
    "TAPACHULA -- The caravan grows.",
    "TAPACHULA – The caravan grows.",
    "Tapachula, Chiapas. The caravan grows.",
    "TAPACHULA, Chis.- The caravan grows.",
    "TAPACHULA, Mexico, June 8. The caravan grows.",
    "Columns of heat\n\nTAPACHULA, Mexico — The caravan grows.",
]


NO_DATELINES = [
    "Tapachula is hot.",
    "The caravan left Tapachula. It grows.",
    "MEXICO — The caravan grows.",
    "Guatemalans – The caravan grows.",
    "Tapachula grew on Monday because it rained and the caravan came with all the others of this march. It grows.",
    "The caravan grows.",
]


@pytest.mark.parametrize("text", DATELINES)
def test_a_dateline_names_the_town_an_article_is_written_from(text: str) -> None:
    town = dateline(taken_apart(text))
    assert town is not None
    assert town.mention.candidates[0].place.name == "Tapachula"


@pytest.mark.parametrize("text", NO_DATELINES)
def test_a_line_that_tells_something_is_no_dateline(text: str) -> None:
    assert dateline(taken_apart(text)) is None


def test_a_town_in_capitals_before_a_colon_is_a_dateline() -> None:
    town = dateline(taken_apart("HUIXTLA: Hundreds of migrants set out on Monday."))
    assert town is not None
    assert town.mention.text == "HUIXTLA"
    assert dateline(taken_apart("Huixtla: Hundreds of migrants set out on Monday.")) is None
