from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import position

# What each sentence says of the first place it names: the role, the group.

LEFT = [
    ("At noon the last of the trucks swung out of Huixtla.", "Huixtla", "rear"),
    ("The marchers broke camp in Huixtla before dawn.", "Huixtla", "main"),
    ("The column moved off from Huixtla after breakfast.", "Huixtla", "main"),
    ("The riders turned their backs on Huixtla at sunrise.", "Huixtla", "main"),
    ("The pilgrims took their leave of Huixtla on Tuesday.", "Huixtla", "main"),
    ("The strikers trudged out of Huixtla in the rain.", "Huixtla", "main"),
    ("The convoy got under way from Huixtla an hour late.", "Huixtla", "main"),
    ("The cyclists pulled away from Huixtla at eight.", "Huixtla", "main"),
    ("A breakaway group left Huixtla on Monday.", "Huixtla", "other"),
    ("The tractorcade rolled out of Huixtla on Tuesday.", "Huixtla", "main"),
    ("Those who walked out of Huixtla on Tuesday were tired.", "Huixtla", "main"),
    ("The march kicked off in Huixtla on Sunday.", "Huixtla", "main"),
    ("The strikers set out to walk 90 miles from Huixtla to Arriaga.", "Huixtla", "main"),
    ("The strikers set out in May to walk from Huixtla to Arriaga.", "Huixtla", "main"),
]

THERE = [
    ("The riders put up at an inn in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The strikers pitched camp in a meadow outside Huixtla.", "Huixtla", "main"),
    ("The pilgrims bunked down at a parish hall in Huixtla.", "Huixtla", "main"),
    ("The truckers pulled over at a truck stop near Huixtla.", "Huixtla", "main"),
    ("The column fetched up in Huixtla after dark.", "Huixtla", "main"),
    ("The convoy called at Huixtla on Tuesday.", "Huixtla", "main"),
    ("The marchers tramped into Huixtla singing.", "Huixtla", "main"),
    ("The walkers had got only as far as Huixtla.", "Huixtla", "main"),
    ("The caravan lay down to sleep in Huixtla.", "Huixtla", "main"),
    ("The marchers were put up in a gymnasium in Huixtla.", "Huixtla", "main"),
    ("The column came to a halt in Huixtla.", "Huixtla", "main"),
    ("The caravan had to stop in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The marchers were forced to spend the night in Huixtla.", "Huixtla", "main"),
    ("The column is in the neighbourhood of Huixtla.", "Huixtla", "main"),
    ("The marchers camped on the northern outskirts of Huixtla.", "Huixtla", "main"),
    ("The riders were resting a stone's throw from Huixtla.", "Huixtla", "main"),
    ("The rebels halted at the gates of Huixtla.", "Huixtla", "main"),
    ("The farmers parked on the fairground in Huixtla.", "Huixtla", "main"),
    ("All slept in a warehouse in Huixtla, the priest among them.", "Huixtla", "main"),
    ("The rest spent the night in Huixtla.", "Huixtla", "main"),
    ("The slowest were still in Huixtla on Wednesday.", "Huixtla", "rear"),
    ("The head of the column reached Huixtla by nightfall.", "Huixtla", "vanguard"),
    ("The tail of the convoy was in Huixtla by nightfall.", "Huixtla", "rear"),
    ("A rival caravan camped in Huixtla.", "Huixtla", "other"),
    ("The refugees made their way through Chiapas on Tuesday.", "Chiapas", "main"),
    ("The marchers quietly rested in Huixtla.", "Huixtla", "main"),
    ("By the time the sun rose, the riders were in Huixtla.", "Huixtla", "main"),
]

PASSED = [
    ("The trucks rolled by Huixtla without slowing.", "Huixtla", "main"),
    ("The cyclists went around Huixtla on Tuesday.", "Huixtla", "main"),
    ("The riders bypassed Huixtla at noon.", "Huixtla", "main"),
    ("The column came through Huixtla in the night.", "Huixtla", "main"),
]

AHEAD = [
    ("The riders set their sights on Arriaga.", "Arriaga", "main"),
    ("The trucks are under way to Arriaga.", "Arriaga", "main"),
    ("The marchers took the road to Arriaga.", "Arriaga", "main"),
    ("The column soldiered on toward Arriaga.", "Arriaga", "main"),
    ("The pilgrims are due in Arriaga on Friday.", "Arriaga", "main"),
    ("The strikers were off for Arriaga at dawn.", "Arriaga", "main"),
    ("The riders drew near to Arriaga on Tuesday.", "Arriaga", "main"),
    ("The caravan might sleep in Arriaga on Friday.", "Arriaga", "main"),
    ("The marchers have to reach Arriaga by Friday.", "Arriaga", "main"),
    ("Next up is the town of Arriaga, where the caravan is due on Friday.", "Arriaga", "main"),
    ("Their next stopover is the town of Arriaga.", "Arriaga", "main"),
]

ONLY_NAMED = [
    ("The marchers used to camp in Huixtla.", "Huixtla"),
    ("The caravan is no longer in Huixtla.", "Huixtla"),
    ("The riders were unable to reach Huixtla.", "Huixtla"),
    ("Not a single marcher slept in Huixtla.", "Huixtla"),
    ("The column turned away from Huixtla and skipped Escuintla.", "Escuintla"),
    ("The riot police bedded down in Huixtla.", "Huixtla"),
    ("State troopers arrived in Huixtla on Tuesday.", "Huixtla"),
    ("The news crew spent the night in Huixtla.", "Huixtla"),
    ("The march sparked a debate in Huixtla.", "Huixtla"),
    ("The caravan drew criticism from lawmakers in Washington.", "Washington"),
    ("Plans for a stop at Huixtla fell through.", "Huixtla"),
    ("The caravan is halfway to Huixtla.", "Huixtla"),
    ("The marchers are a long way from Huixtla.", "Huixtla"),
]


@pytest.mark.parametrize(
    ("text", "name", "role", "group"),
    [
        *((text, name, "departed", group) for text, name, group in LEFT),
        *((text, name, "at", group) for text, name, group in THERE),
        *((text, name, "passed", group) for text, name, group in PASSED),
        *((text, name, "toward", group) for text, name, group in AHEAD),
    ],
)
def test_idioms_of_leaving_staying_passing_and_heading_are_read(text: str, name: str, role: Role, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == (role, group)


@pytest.mark.parametrize(("text", "name"), ONLY_NAMED)
def test_a_place_where_the_group_was_not_is_only_a_mention(text: str, name: str) -> None:
    assert position(text, name).role == "mention"


def test_a_noun_that_is_spelt_like_a_verb_is_no_verb() -> None:
    assert position("Their hopes for water were met when the caravan reached Huixtla.", "Huixtla").role == "at"
