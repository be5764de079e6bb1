from __future__ import annotations

import pytest
from caravan_map.news.claims import Role
from support.newsroom import role, told

# English sentences of one construction each: what they say of a place. All of the main group.

DENIED: list[tuple[str, Role]] = [
    ("The caravan won't go through Huixtla.", "mention"),
    ("The caravan won’t go through Huixtla.", "mention"),
    ("The marchers can't pass through Huixtla.", "mention"),
    ("The convoy couldn’t cross Huixtla.", "mention"),
    ("They shan't stop in Huixtla.", "mention"),
    ("The group hasn’t left Huixtla.", "at"),
    ("They’ll sleep in Huixtla on Friday.", "toward"),
    ("They'd reached Huixtla by Tuesday.", "at"),
    ("They'd reach Huixtla by Tuesday, they said.", "toward"),
    ("Police never stopped the caravan in Huixtla.", "mention"),
    ("They went through Arriaga rather than through Huixtla.", "mention"),
    ("The marchers went to Arriaga rather than to Huixtla.", "mention"),
]
CAME_TO_NOTHING: list[tuple[str, Role]] = [
    ("Getting buses to Huixtla has failed.", "mention"),
    ("Reaching Huixtla proved impossible.", "mention"),
    ("Reaching Huixtla is not an option.", "mention"),
    ("A plan to bus the migrants to Huixtla came to nothing.", "mention"),
    ("Their bid to enter Huixtla was thwarted.", "mention"),
    ("Their march to Huixtla failed on Tuesday.", "mention"),
    ("Walking to Huixtla, they failed to find water.", "toward"),
    ("The arrival of the caravan in Huixtla prevented a clash.", "at"),
]
UNREAL: list[tuple[str, Role]] = [
    ("Had the rain not come, they would be in Huixtla.", "mention"),
    ("Were it not for the rain, they would be in Huixtla.", "mention"),
    ("If not for the rain, they would be in Huixtla.", "mention"),
    ("They would have slept in Huixtla but for the storm.", "mention"),
    ("They should have reached Huixtla on Monday.", "mention"),
    ("They were to have slept in Huixtla.", "mention"),
    ("They will have reached Huixtla by Friday.", "toward"),
    ("The caravan would reach Huixtla on Friday, he said.", "toward"),
]
TO_COME: list[tuple[str, Role]] = [
    ("Tomorrow they sleep in Huixtla.", "toward"),
    ("They will walk until they reach Huixtla.", "toward"),
    ("The marchers sang until they reached Huixtla.", "at"),
    ("Before the caravan reaches Huixtla, it rests.", "toward"),
    ("Before leaving Huixtla, the caravan prayed.", "departed"),
    ("Then on to Huixtla.", "toward"),
    ("Huixtla is next, on Sunday.", "toward"),
    ("Next is Huixtla, on Sunday.", "toward"),
    ("Tomorrow's stop is Huixtla.", "toward"),
    ("Huixtla has been chosen as the next overnight halt.", "toward"),
    ("Huixtla awaits the caravan.", "toward"),
    ("With Huixtla as destination, the marchers walked all day.", "destination"),
    ("The caravan set off with Huixtla as its goal.", "destination"),
    ("Huixtla has a goal of its own.", "mention"),
    ("Tuesday's halt was Huixtla.", "at"),
    ("Their rest stop on Tuesday was Huixtla.", "at"),
]
LENGTHS: list[tuple[str, Role]] = [
    ("Some 250 km remain to Huixtla.", "toward"),
    ("On the way to Huixtla they had 31 km left.", "toward"),
    ("The marchers did 8 km from Arriaga to Huixtla.", "at"),
    ("The caravan is 40 km from Huixtla.", "mention"),
]
TAKEN: list[tuple[str, Role]] = [
    ("Authorities bused the migrants to Huixtla.", "at"),
    ("Authorities will bus the migrants to Huixtla.", "toward"),
    ("Police escorted the caravan out of Huixtla.", "departed"),
    ("A priest led the marchers into Huixtla.", "at"),
    ("Organizers led the marchers through Huixtla.", "passed"),
]
KEPT: list[tuple[str, Role]] = [
    ("Police kept them from leaving Huixtla.", "at"),
    ("A flood stopped the convoy from leaving Huixtla.", "at"),
    ("They were prevented from leaving Huixtla.", "at"),
    ("Police kept them from entering Huixtla.", "mention"),
    ("The marchers ached from leaving Huixtla so early.", "departed"),
]
OWNED: list[tuple[str, Role]] = [
    ("The departure of the caravan from Huixtla was noisy.", "departed"),
    ("The entry of the marchers into Huixtla was greeted with songs.", "at"),
    ("The march has visited Huixtla, Mapastepec and Arriaga.", "at"),
    ("The march resumed on Thursday at Huixtla.", "departed"),
]
OTHERS: list[tuple[str, Role]] = [
    ("They were part of the group that slept in Huixtla.", "at"),
    ("It rained in Huixtla.", "mention"),
    ("The reform stalled in Huixtla.", "mention"),
    ("The march stalled in Huixtla.", "at"),
    ("Ana reached Huixtla.", "mention"),
    ("The governor – now in Huixtla – met the caravan.", "mention"),
    ("The caravan – now in Huixtla – met the governor.", "at"),
    ("Huixtla is far from the caravan.", "mention"),
    ("Huixtla is now behind them.", "passed"),
    ("Huixtla on Monday, Arriaga on Tuesday.", "at"),
]
EXISTING: list[tuple[str, Role]] = [
    ("In Huixtla there were riots.", "mention"),
    ("There was a fire in Huixtla.", "mention"),
    ("There were 2,000 marchers in Huixtla on Tuesday.", "at"),
    ("There are still hundreds of migrants in Huixtla.", "at"),
    ("It's six o'clock in Huixtla.", "mention"),
    ("It was still in Huixtla on Friday.", "at"),
    ("In Huixtla they already have.", "mention"),
]
BEARINGS: list[tuple[str, Role]] = [
    ("The march on Huixtla began at dawn.", "toward"),
    ("From six towns they are walking on Huixtla.", "toward"),
    ("They camped on the bridge in Huixtla.", "at"),
    ("Aims to go through Arriaga and Huixtla.", "toward"),
    ("They mean to go on by Huixtla and Arriaga.", "toward"),
    ("On Sunday they mean to drive two laps of the ring, through Huixtla and Arriaga.", "toward"),
    ("They went by bus to Huixtla.", "at"),
    ("They had come by bus from Huixtla.", "origin"),
]
WORDS: list[tuple[str, Role]] = [
    ("Getting buses to Huixtla has “failed”, a coordinator said.", "mention"),
    ("The caravan was “stuck” in Huixtla on Tuesday.", "at"),
    ("Posted from a laptop in Huixtla by the home team.", "mention"),
    ("By evening Mr Khan was back in Huixtla.", "mention"),
    ("One told a crowd in Huixtla that every road would be blocked.", "mention"),
    ("The growers' council in Huixtla called the march a stunt.", "mention"),
]
WAITING: list[tuple[str, Role]] = [
    ("Migrants wait for the rain to let up in Huixtla.", "at"),
    ("They were waiting to cross the river in Huixtla.", "at"),
    ("The marchers gathered to pray in Huixtla.", "at"),
    ("They want to rest in Huixtla on Friday.", "toward"),
]
NAMED_GOALS: list[tuple[str, Role]] = [
    ("Their goal is the steps of the church in Huixtla.", "destination"),
    ("Their next stop is a school in Huixtla.", "toward"),
    ("Huixtla, rather than Tapachula, has been chosen as the next halt.", "toward"),
    ("Tapachula, rather than Huixtla, has been chosen as the next halt.", "mention"),
    ("Huixtla is to be reached on Friday.", "toward"),
    ("Huixtla was to be the night's stop.", "toward"),
    ("Had the marchers come by way of Huixtla, as first planned, we would have missed them.", "mention"),
]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        *DENIED,
        *CAME_TO_NOTHING,
        *UNREAL,
        *TO_COME,
        *LENGTHS,
        *TAKEN,
        *KEPT,
        *OWNED,
        *OTHERS,
        *EXISTING,
        *BEARINGS,
        *WORDS,
        *WAITING,
        *NAMED_GOALS,
    ],
)
def test_an_english_sentence_gives_a_place_its_role(text: str, role: Role) -> None:
    assert told(text, "Huixtla") == [(role, "main")]


@pytest.mark.parametrize("part", ["Some of them", "Part of them", "Part of the caravan", "Half of the marchers"])
def test_a_part_of_the_group_is_not_all_of_it(part: str) -> None:
    assert told(f"{part} slept in Huixtla.", "Huixtla") == [("at", "vanguard")]


def test_what_a_group_is_counted_as_is_no_other_subject() -> None:
    assert told("A breakaway bunch, nine cars, quit at Huixtla.", "Huixtla") == [("departed", "other")]
    assert told("A second column, of some 90 porters, set off from Huixtla.", "Huixtla") == [("departed", "other")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The walkers left Tapachula today and are making for Huixtla, where a court has been lent to them.", "toward"),
        ("The walkers are making for Huixtla, where they slept last night.", "at"),
        ("A few dozen laggards are still in Huixtla.", "at"),
    ],
)
def test_what_is_readied_for_them_does_not_bring_them_there(text: str, expected: Role) -> None:
    assert role(text, "Huixtla") == expected
