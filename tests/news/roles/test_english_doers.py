from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import told

# Who does what English tells of: the group, some of it, those who act on it, and people beside it.

TEEMING: list[tuple[str, Role]] = [
    ("The streets of Huixtla, a port of 9,000 people, swarmed with marchers on Tuesday.", "at"),
    ("The town of Huixtla, home to 9,000 people, shut its market.", "mention"),
    ("The park of Huixtla is packed with migrants.", "at"),
]
SOMETHING_ELSE: list[tuple[str, Role]] = [
    ("The group sat by the road that comes down from Huixtla.", "mention"),
    ("On the highway that leaves Huixtla, they rested.", "mention"),
    ("Two migrants were killed in Huixtla.", "mention"),
    ("That August 72 were found slain in Huixtla.", "mention"),
    ("Phones ring: the office in Huixtla.", "mention"),
    ("Lunch in Huixtla.", "at"),
    ("The organizers, a small group based in Huixtla, keep a list.", "mention"),
    ("Guards close the road, as they did in Huixtla.", "mention"),
    ("Guards saw the migrants as they slept in Huixtla.", "at"),
    ("Among them was a midwife, 71, who had gone through Huixtla.", "mention"),
    ("Vehicles from Arriaga are being diverted through Huixtla.", "mention"),
    ("They rested. The metro line comes out of Huixtla there.", "mention"),
    ("National Guard troops in Huixtla watched the road.", "mention"),
    ("The marchers rested. Heavy contingents of police were deployed in Huixtla.", "mention"),
    ("Rain fell as the marchers walked to Huixtla.", "toward"),
    ("Migrants walking from Nowhere to Huixtla rested on Monday.", "toward"),
]
INVOLVED: list[tuple[str, Role]] = [
    ("On Tuesday they were stopped by police in Huixtla.", "at"),
    ("On Tuesday the mothers were received in the Senate in Huixtla.", "at"),
    ("They waited outside the ministry in Huixtla.", "at"),
    ("The caravan was criticised by the president in Huixtla.", "mention"),
    ("They wrote to the governor in Huixtla.", "mention"),
    ("The march ended with a rally in Huixtla on Tuesday.", "ended"),
    ("The marchers took part in a ceremony in Huixtla.", "at"),
    ("On Tuesday they held a rally in Huixtla.", "at"),
    ("Lawmakers held a rally in Huixtla.", "mention"),
    ("There was a rally in Huixtla in support of the caravan.", "mention"),
]
DONE_TO_THEM: list[tuple[str, Role]] = [
    ("The convoy was waved through Huixtla by police.", "at"),
    ("The convoy was escorted through Huixtla by police.", "passed"),
    ("The migrants were let into Huixtla at noon.", "at"),
    ("The migrants were taken off buses in Huixtla.", "at"),
    ("The migrants refused to leave Huixtla.", "at"),
    ("At a meeting in Huixtla, the migrants voted to go on.", "at"),
    ("At a meeting in Huixtla, lawmakers voted to go on.", "mention"),
    ("Activists in Huixtla called for a strike.", "mention"),
]
PLANNED_FOR_THEM: list[tuple[str, Role]] = [
    ("Organizers plan to reach Huixtla by Friday.", "toward"),
    ("The organisers of the march intend to sleep in Huixtla on Friday.", "toward"),
    ("Leaders hope to be in Huixtla by Friday.", "toward"),
    ("Organizers slept in Huixtla.", "mention"),
    ("Organizers will meet in Huixtla on Friday.", "mention"),
    ("Organizers plan to hold a rally in Huixtla on Friday.", "mention"),
    ("Officials hope to be in Huixtla by Friday.", "mention"),
]
A_FEW: list[tuple[str, Role]] = [
    ("Two sisters had driven all night from Huixtla.", "origin"),
    ("Three women walked from Huixtla to bring them bread.", "origin"),
    ("The three women walked from Huixtla.", "departed"),
    ("Two women walked from Huixtla to Arriaga.", "departed"),
    ("Two thousand women walked from Huixtla.", "departed"),
]
BYSTANDERS: list[tuple[str, Role]] = [
    ("Locals in Huixtla handed out water as the marchers passed.", "at"),
    ("Huixtla waved from the bridges as we came by.", "at"),
    ("Residents of Huixtla lined the streets to greet the marchers.", "at"),
    ("The mayor of Huixtla welcomed the marchers on Tuesday.", "at"),
    ("The mayor of Huixtla will welcome the marchers on Friday.", "toward"),
    ("The mayor of Huixtla welcomed a guest as the marchers slept.", "mention"),
    ("The mayor of Huixtla watched as the marchers arrived in Arriaga.", "mention"),
    ("The mayor of Huixtla said the marchers arrived.", "mention"),
    ("Officials in Huixtla slept as the marchers passed.", "mention"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *TEEMING,
        *SOMETHING_ELSE,
        *INVOLVED,
        *DONE_TO_THEM,
        *PLANNED_FOR_THEM,
        *A_FEW,
        *BYSTANDERS,
    ],
)
def test_a_place_goes_to_who_is_there(text: str, expected: Role) -> None:
    assert told(text, "Huixtla") == [(expected, "main")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Convoys of the National Bakers' Union left Huixtla on Tuesday.", "departed"),
        ("Convoys of opposition parties left Huixtla on Tuesday.", "departed"),
        ("The convoy of the National Bakers' Union (NBU) left Huixtla on Tuesday.", "departed"),
        ("Starting from Huixtla, the NBU convoys met with rain.", "departed"),
        ("A convoy of bakers met with scorn from law enforcement as it left Huixtla.", "departed"),
        ("A convoy of bakers, led by Minister Ana Ruiz, met with scorn as it left Huixtla.", "departed"),
        ("Some 300 Sikhs left Huixtla on Tuesday.", "departed"),
    ],
)
def test_a_group_acts_by_whatever_name_and_in_whatever_company(text: str, expected: Role) -> None:
    assert told(text, "Huixtla") == [(expected, "main")]
