from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role as role_in

# How English outlets elsewhere word it: a sentence, the place it is asked about, the role.

STARTED: list[tuple[str, str, Role]] = [
    ("The caravan began to walk to Huixtla on Monday.", "Huixtla", "toward"),
    ("The caravan managed to walk to Huixtla on Monday.", "Huixtla", "at"),
    ("The bakers began their long march from Tapachula on May 30.", "Tapachula", "departed"),
    ("A nurse launched a march from Tapachula on Sunday.", "Tapachula", "departed"),
    ("The pilgrims were flagged off from Tapachula on Sunday.", "Tapachula", "departed"),
    ("The yatra resumed from Tapachula on Sunday.", "Tapachula", "departed"),
    ("They footslogged from Tapachula to Huixtla.", "Tapachula", "departed"),
    ("The walkers embarked on a 60-mile trek from the Clock Tower in Tapachula.", "Tapachula", "departed"),
    ("The caravan -- at first a handful of families -- began in Tapachula on May 30.", "Tapachula", "departed"),
]
WALKED: list[tuple[str, str, Role]] = [
    ("The march has covered Huixtla, Escuintla and Mapastepec so far.", "Escuintla", "passed"),
    ("A dozen monks brought their silent walk to Huixtla on Tuesday.", "Huixtla", "at"),
    ("The first phase, a long march, ended in Huixtla on Sunday.", "Huixtla", "at"),
    ("The marchers spent the night at Saint Anne Chapel in Huixtla.", "Huixtla", "at"),
    ("They footslogged from Tapachula to Huixtla.", "Huixtla", "at"),
    ("The riders reached Huixtla on Tuesday, the final halt of their journey.", "Huixtla", "at"),
    ("They reached their destination, the town of Huixtla, on Tuesday.", "Huixtla", "at"),
    ("They marched over 150 miles to reach Huixtla.", "Huixtla", "at"),
    ("The pilgrims slept in Arriaga municipality in the Escuintla district.", "Escuintla", "mention"),
    ("Elsewhere, a group of refugees living in a barracks in Huixtla fasts.", "Huixtla", "mention"),
    ("The two halves of the march converged in Huixtla on Sunday.", "Huixtla", "at"),
    ("The pilgrims had set out from Huixtla in Escuintla District.", "Escuintla", "mention"),
    ("The pilgrims had set out from Huixtla in Escuintla District.", "Huixtla", "departed"),
]
SUBJECTS: list[tuple[str, str, Role]] = [
    ("A convoy from the Red Cross, the Blue Star and the Green Moon has left Tapachula.", "Tapachula", "departed"),
    ("A convoy of trucks has left the Mexican capital, Puebla, for Huixtla.", "Puebla", "departed"),
    ("The convoy drove into the flood-hit town of Huixtla.", "Huixtla", "at"),
    ("The marchers arrived at the Huixtla stadium on Sunday.", "Huixtla", "at"),
    ("The group, led by activist Ana Ruiz, will arrive in Huixtla on Sunday.", "Huixtla", "toward"),
    ("The Huixtla mayor met the marchers on Sunday.", "Huixtla", "mention"),
]
AHEAD: list[tuple[str, str, Role]] = [
    ("They will either reach Huixtla or Escuintla on Friday.", "Huixtla", "toward"),
    ("The riders will cross Huixtla, and then enter Oaxaca.", "Oaxaca", "toward"),
    ("The march will get to Chiapas's Huixtla on Friday.", "Huixtla", "toward"),
    ("The trek is due to end in Huixtla during a feast of the bakers' guild.", "Huixtla", "destination"),
    ("The miners have embarked on a slow march to Huixtla.", "Huixtla", "toward"),
    ("They have covered 42 km out of the 256 km to Arriaga.", "Arriaga", "toward"),
    ("The riders hoped that when they got to Huixtla they would be 5,000.", "Huixtla", "destination"),
]


@pytest.mark.parametrize(("text", "name", "role"), [*STARTED, *WALKED, *SUBJECTS, *AHEAD])
def test_each_wording_gives_its_place_the_role_a_reader_would(text: str, name: str, role: Role) -> None:
    assert role_in(f"The caravan rests. {text}", name) == role
