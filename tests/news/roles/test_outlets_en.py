from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role as role_in

# How English outlets elsewhere word it: a sentence, the place it is asked about, the role.

STARTED: list[tuple[str, str, Role]] = [
    ("The caravan began to walk to Huixtla on Monday.", "Huixtla", "toward"),
    ("The caravan managed to walk to Huixtla on Monday.", "Huixtla", "at"),
    ("The participants started the long march from Tapachula on May 30.", "Tapachula", "departed"),
    ("Ana Ruiz launched a long march from Tapachula on Sunday.", "Tapachula", "departed"),
    ("The pilgrims were flagged off from Tapachula on Sunday.", "Tapachula", "departed"),
    ("The yatra resumed from Tapachula on Sunday.", "Tapachula", "departed"),
    ("They footslogged from Tapachula to Huixtla.", "Tapachula", "departed"),
    ("The group embarked on a 40-mile walk from the War Memorial in Tapachula.", "Tapachula", "departed"),
    ("The caravan -- at first a handful of families -- began in Tapachula on May 30.", "Tapachula", "departed"),
]
WALKED: list[tuple[str, str, Role]] = [
    ("The caravan has covered Huixtla, Escuintla and Mapastepec.", "Escuintla", "passed"),
    ("A group of 20 brought their peace walk to Huixtla on Tuesday.", "Huixtla", "at"),
    ("The first phase, a long march, ended in Huixtla on Sunday.", "Huixtla", "at"),
    ("The walkers stopped for the night at First Lutheran Church in Huixtla.", "Huixtla", "at"),
    ("They footslogged from Tapachula to Huixtla.", "Huixtla", "at"),
    ("The marchers reached Huixtla on Tuesday, the last stop in their trek.", "Huixtla", "at"),
    ("They reached their destination, the town of Huixtla, on Tuesday.", "Huixtla", "at"),
    ("They marched over 150 miles to reach Huixtla.", "Huixtla", "at"),
    ("The pilgrims slept in Arriaga municipality in the Escuintla district.", "Escuintla", "mention"),
    ("Elsewhere in Europe, a group of refugees staying in a camp in Huixtla fasts.", "Huixtla", "mention"),
    ("The northern and southern columns converged in Huixtla on Sunday.", "Huixtla", "at"),
    ("The marchers had arrived from Huixtla in Escuintla District.", "Escuintla", "mention"),
    ("The marchers had arrived from Huixtla in Escuintla District.", "Huixtla", "departed"),
]
SUBJECTS: list[tuple[str, str, Role]] = [
    ("A convoy from the Red Cross, the Blue Star and the Green Moon has left Tapachula.", "Tapachula", "departed"),
    ("A convoy of trucks has left the Mexican capital, Puebla, for Huixtla.", "Puebla", "departed"),
    ("The convoy entered the rebel-held town of Huixtla.", "Huixtla", "at"),
    ("The marchers arrived at the Huixtla stadium on Sunday.", "Huixtla", "at"),
    ("The group, led by activist Ana Ruiz, will arrive in Huixtla on Sunday.", "Huixtla", "toward"),
    ("The Huixtla mayor met the marchers on Sunday.", "Huixtla", "mention"),
]
AHEAD: list[tuple[str, str, Role]] = [
    ("It is expected that they will either enter Huixtla or Escuintla on Friday.", "Huixtla", "toward"),
    ("The marchers will pass through Huixtla, and then enter Oaxaca.", "Oaxaca", "toward"),
    ("The caravan will enter Chiapas's Huixtla by Friday.", "Huixtla", "toward"),
    ("The journey is expected to end in Huixtla during celebrations of the United Nations.", "Huixtla", "destination"),
    ("The group has now embarked on a long march to Huixtla.", "Huixtla", "toward"),
    ("They have covered 42 km out of the 256 km to Arriaga.", "Arriaga", "toward"),
    ("The marchers hoped that by the time they reached Huixtla they would be 5,000.", "Huixtla", "destination"),
]


@pytest.mark.parametrize(("text", "name", "role"), [*STARTED, *WALKED, *SUBJECTS, *AHEAD])
def test_each_wording_gives_its_place_the_role_a_reader_would(text: str, name: str, role: Role) -> None:
    assert role_in(f"The caravan rests. {text}", name) == role
