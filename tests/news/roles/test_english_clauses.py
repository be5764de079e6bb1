from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import positions, role, told

# English sentences of one construction each: what they say of a place, and of which group.

ON_THE_WAY: list[tuple[str, Role]] = [
    ("The walkers will rest in nine villages on its way to Huixtla.", "toward"),
    ("The cyclists sang on the way to Huixtla.", "toward"),
    ("A Huixtla-bound column of tractors blocked the road at noon.", "toward"),
    ("The Huixtla-bound lorry driver was asleep.", "mention"),
    ("The nuns tramped thirty miles and nearly a dozen hours from Huixtla, Chiapas, to Arriaga.", "departed"),
    ("The nuns prayed a dozen hours from Huixtla.", "mention"),
    ("The nuns rode on, calling for the closure of mines like the one in Huixtla.", "mention"),
    ("The nuns walked to demand an end to the silence about the dead of a fire in Huixtla.", "mention"),
    ("The nuns rode on, hoping to hop a goods train in Huixtla.", "toward"),
    ("The nuns left Arriaga in hopes of finding mules in Huixtla.", "toward"),
    ("The nuns who had left Arriaga's Ronda Station on Monday reached Huixtla.", "at"),
    ("After leaving Huixtla because the wells were dry, the nuns rode on.", "departed"),
    ("On Tuesday the riders started their 90-km trek in Huixtla.", "departed"),
    ("On Tuesday the pensioners began their walk in Huixtla.", "departed"),
    ("Some rode ahead to Huixtla, 12 miles off, where they were fed.", "at"),
    ("They mean to climb two hills to see the lake and spend a night in Huixtla.", "toward"),
    ("They hope to arrive by Friday and will not leave Huixtla without a contract.", "mention"),
    ("They will not leave Huixtla without a contract.", "at"),
]
AT_THE_GATE: list[tuple[str, Role]] = [
    ("They arrived at the Huixtla crossing on Tuesday.", "at"),
    ("The marchers reached the Huixtla border at dawn.", "at"),
    ("They forced their way through the Huixtla toll plaza.", "at"),
    ("The convoy will stop at the Huixtla checkpoint.", "toward"),
    ("Police at the Huixtla checkpoint said nothing.", "mention"),
    ("They reached the Veracruz border at Huixtla.", "at"),
    ("They were shown the Huixtla bridge.", "mention"),
]
ASIDES: list[tuple[str, Role]] = [
    ("Farmers, most of them Sikhs, arrived in Huixtla.", "at"),
    ("The migrants, many with small children, reached Huixtla.", "at"),
    ("The marchers, with a governor beside them, slept in Huixtla.", "at"),
    ("The marchers, the governor and dogs, slept in Huixtla.", "mention"),
    ("Hondurans marching against the president's bid were resting in Huixtla.", "at"),
]
BY_WAY_OF: list[tuple[str, Role]] = [
    ("They took the A60 through Huixtla.", "at"),
    ("They took Highway 200 to Huixtla.", "at"),
    ("Police took Ana Ruiz to Huixtla.", "mention"),
    ("They are walking down the A6 and expect to stop in Huixtla.", "toward"),
    ("They had started from the Golf Club in Huixtla.", "departed"),
    ("They left the Old Hall in Huixtla on Tuesday.", "departed"),
    ("They slept in Arriaga, having come over from Huixtla by way of Tapachula.", "departed"),
    ("They came from Huixtla.", "origin"),
    ("The convoy was reported near Huixtla on Tuesday.", "at"),
    ("A crime was reported near Huixtla on Tuesday.", "mention"),
    ("Hail met the migrants at Huixtla.", "at"),
    ("The group went by way of Huixtla.", "passed"),
    ("The bus will take them as far north as Huixtla.", "toward"),
    ("They had done the 16 miles from Huixtla.", "departed"),
    ("On Tuesday they completed the stage from Arriaga to Huixtla.", "at"),
    ("On Tuesday they began the stage from Arriaga to Huixtla.", "toward"),
]
LISTED: list[tuple[str, Role]] = [
    ("On Tuesday they were in Arriaga in the morning and Huixtla in the afternoon.", "at"),
    ("They slept in Arriaga on Sunday, Huixtla on Monday.", "at"),
    ("They set off for Arriaga, with stops in Huixtla and Tapachula.", "toward"),
    ("They will sleep in Arriaga on Friday and Huixtla on Saturday.", "toward"),
    ("Still to come: Arriaga tonight, Huixtla on Saturday.", "toward"),
    ("Still to come: Arriaga tonight and Huixtla on Saturday, where they will rest.", "toward"),
    ("On Tuesday it was Huixtla, where the school sang.", "at"),
    ("Tomorrow it will be Huixtla.", "toward"),
    ("It is Tuesday and this is Huixtla.", "at"),
    ("It was not Huixtla on Tuesday.", "mention"),
    ("They are expected in Huixtla at 4.30pm.", "toward"),
    ("The walk finishes in Huixtla next Saturday.", "destination"),
]
STAGES: list[tuple[str, Role]] = [
    ("Tuesday's leg ended in Huixtla.", "at"),
    ("The day's walk finished in Huixtla.", "at"),
    ("The second stage of the march ended in Huixtla.", "at"),
    ("On Tuesday the march ended in Huixtla.", "ended"),
    ("They had made it no further than Huixtla.", "at"),
    ("On Tuesday they went on to Huixtla.", "at"),
    ("It set out with hundreds, took in Huixtla and Arriaga, and rested.", "passed"),
]
WALKED: list[tuple[str, Role]] = [
    ("After a 40-kilometer walk from Huixtla, the group slept.", "departed"),
    ("After a long walk from Huixtla, the governor slept.", "mention"),
    ("They walked through the night to reach Huixtla by Tuesday morning.", "at"),
    ("They left early to reach Huixtla by Friday.", "toward"),
    ("On Tuesday they moved on to Huixtla.", "at"),
    ("On Tuesday, after crossing Huixtla, they slept by the road.", "passed"),
    ("They rested at the Huixtla crossing.", "at"),
    ("The nuns walked through hail and rain to Huixtla.", "at"),
    ("The nuns walked through the mud and snow to Huixtla.", "at"),
    ("The nuns walk by day and rest in Huixtla.", "at"),
]
MADE_TO: list[tuple[str, Role]] = [
    ("Rain forced the marchers to stay an extra day in Huixtla.", "at"),
    ("Guards allowed the migrants to enter Huixtla on Tuesday.", "at"),
    ("Rain will force them to stay in Huixtla.", "toward"),
    ("It took them two days to reach Huixtla.", "at"),
    ("It will take them two more days to reach Huixtla.", "toward"),
    ("They are two days' walk from Huixtla.", "mention"),
    ("The square is an hour's drive from Huixtla.", "mention"),
    ("A map puts it 400 km from Huixtla.", "mention"),
    ("The route runs through Huixtla and Arriaga.", "toward"),
    ("Their route took them through Huixtla.", "passed"),
    ("The caravan delayed its departure from Huixtla until Friday.", "at"),
    ("Rumors that the caravan had reached Huixtla were false.", "mention"),
    ("They will walk to Arriaga and board buses for Huixtla.", "toward"),
    ("They hitched rides to Huixtla on Tuesday.", "at"),
]
AROUND: list[tuple[str, Role]] = [
    ("Before leaving Huixtla on Tuesday they prayed.", "departed"),
    ("Before leaving Huixtla on Tuesday the governor prayed.", "mention"),
    ("From Arriaga to Huixtla they walked in single file.", "at"),
    ("From Arriaga to Huixtla the road climbs.", "mention"),
    ("The march ends in Huixtla on Sunday.", "destination"),
    ("The march ended in Huixtla on Sunday.", "ended"),
    ("The march arrives in Huixtla on Sunday.", "toward"),
    ("The march leaves Huixtla on Sunday.", "mention"),
    ("The march passes through Huixtla on Sunday.", "toward"),
    ("The march arrived in Huixtla on Sunday.", "at"),
    ("Supporters gathered in Huixtla to greet them.", "toward"),
    ("They gathered in Huixtla to rest.", "at"),
    ("A convoy bound for Huixtla.", "toward"),
    ("Troops have been deployed in Huixtla ahead of the march.", "mention"),
]
TO_WHAT_IS_THERE: list[tuple[str, Role]] = [
    ("Sixty nuns walking to the state library in Huixtla rested in Tapachula.", "toward"),
    ("They set out on a march from Tapachula to the minister's office in Huixtla.", "toward"),
    ("They are walking to the palace of the bishop in Huixtla.", "toward"),
    ("They walked to the bishop's palace in Huixtla on Tuesday.", "at"),
    ("The runners carried the torch into Huixtla on Tuesday.", "at"),
    ("The runners carried the torch through Huixtla on Tuesday.", "passed"),
    ("The marchers took their demands to Huixtla on Tuesday.", "at"),
    ("The marchers took a sick woman to Huixtla on Tuesday.", "mention"),
    ("A policeman carried the torch into Huixtla on Tuesday.", "mention"),
    ("The riders begin their journey in Huixtla, their goal being Arriaga.", "departed"),
    ("The riders slept on the basketball court of Huixtla.", "at"),
    ("The riders have entered the Huixtla district.", "mention"),
    ("The riders slept in Huixtla district.", "mention"),
    ("The ride ends in Huixtla on June 14.", "destination"),
    ("The ride starts in Huixtla on June 14.", "toward"),
    ("The nuns launched a hunger strike in Arriaga and in Huixtla.", "at"),
    ("The palkhi rested in Huixtla.", "at"),
]
HALTS_AHEAD: list[tuple[str, Role]] = [
    ("After a halt in Huixtla, the riders will arrive in Arriaga on Sunday.", "toward"),
    ("After stopping in Huixtla, the riders hope to reach Arriaga on Sunday.", "toward"),
    ("After stopping in Huixtla, the riders reached Arriaga on Sunday.", "at"),
    ("After resting in Huixtla on Tuesday, the riders will reach Arriaga on Sunday.", "at"),
    ("After stopping in Huixtla, the riders will go on to Arriaga.", "at"),
    ("The riders are targeting Huixtla.", "toward"),
    ("The column was blocked in Huixtla on Tuesday.", "at"),
    ("A column was blocked in Huixtla on Tuesday.", "mention"),
]
GONE_BY: list[tuple[str, Role]] = [
    ("The convoy had cleared Huixtla by noon.", "passed"),
    ("The trucks were beyond Huixtla by 1 p.m.", "passed"),
    ("They rested. The problem was beyond Huixtla.", "mention"),
    ("They rested. The sky was clear over Huixtla.", "mention"),
    ("They went on in a truck, bumping along the coast and through Huixtla.", "at"),
    ("The marchers stepped off in Huixtla.", "departed"),
    ("The marchers stepped off the bus in Huixtla.", "at"),
    ("They left the three trucks in Huixtla.", "at"),
    ("They left the park in Huixtla.", "departed"),
    ("Some 40 trucks, and perhaps as many RVs, had pulled in at Huixtla.", "at"),
    ("The marchers were allowed through the gate into Huixtla.", "at"),
]
UNDONE: list[tuple[str, Role]] = [
    ("Instead of going on to Huixtla they stayed in Arriaga.", "mention"),
    ("They stayed in Arriaga rather than walk on to Huixtla.", "mention"),
    ("Without stopping in Huixtla the convoy drove on.", "mention"),
    ("The march was criticised in Huixtla.", "mention"),
    ("They heard that two men had been shot in Huixtla.", "mention"),
    ("The president's plane landed in Huixtla.", "mention"),
    ("They rested. He drove 200 km from Huixtla to bring them food.", "mention"),
    ("The march was organised in Huixtla.", "mention"),
    ("Trucks carrying aid arrived in Huixtla.", "mention"),
    ("Trucks carrying 40 migrants arrived in Huixtla.", "at"),
]
AMID: list[tuple[str, Role]] = [
    ("The convoy, now in Huixtla, is expected to grow.", "at"),
    ("The mayor, now in Huixtla, is expected to speak.", "mention"),
    ("The next stop on their route is Huixtla.", "toward"),
    ("Huixtla is bracing for the arrival of the caravan.", "toward"),
    ("Volunteers in Huixtla handed out bread to the migrants.", "at"),
    ("The caravan was halted on Tuesday by police outside Huixtla.", "at"),
    ("Buses took 500 women and children from Huixtla to Arriaga.", "departed"),
    ("One marcher was taken to hospital in Huixtla.", "mention"),
    ("A feast is planned in Huixtla on Friday when the marchers arrive.", "toward"),
]
TOLD_OF: list[tuple[str, Role]] = [
    ("In Huixtla, where it rained and where they have been since Monday, food is scarce.", "at"),
    ("They thanked the shelters in Huixtla, Arriaga and Tapachula, which gave them beds.", "at"),
    ("The mayors of Huixtla, Arriaga and Tapachula, which have parks, sang.", "mention"),
    ("Their numbers have doubled since Huixtla took them in on Tuesday.", "at"),
    ("The pensioners from Huixtla, who set out on Monday, are tired.", "departed"),
    ("The pensioners from Huixtla, who are tired, sang on Monday.", "origin"),
    ("They have a day to go, to Huixtla, in Chiapas, where they are awaited on Friday.", "toward"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *ON_THE_WAY,
        *AT_THE_GATE,
        *ASIDES,
        *BY_WAY_OF,
        *LISTED,
        *STAGES,
        *WALKED,
        *MADE_TO,
        *AROUND,
        *UNDONE,
        *TO_WHAT_IS_THERE,
        *HALTS_AHEAD,
        *GONE_BY,
        *AMID,
        *TOLD_OF,
    ],
)
def test_an_english_clause_gives_a_place_its_role(text: str, expected: Role) -> None:
    assert told(text, "Huixtla") == [(expected, "main")]


def test_half_of_the_way_there_is_not_there() -> None:
    text = "They want to be in Huixtla tonight. The pickup broke down half of the way there."
    assert [claim.role for claim in positions(text) if claim.place.name == "Huixtla"] == ["toward"]


def test_stragglers_are_where_something_keeps_them() -> None:
    assert told("A flat tire kept some stragglers in Huixtla overnight.", "Huixtla") == [("at", "rear")]


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("The 2018 caravan slept in Huixtla.", "other"),
        ("Members of the 2018 caravan slept in Huixtla.", "other"),
        ("The 2,018 marchers of the caravan slept in Huixtla.", "main"),
        ("An earlier group slept in Huixtla.", "other"),
        ("An unrelated group slept in Huixtla.", "other"),
        ("An earlier group came north. Most of those people slept in Huixtla.", "other"),
        ("An earlier group came north. Some 20 of them slept in Huixtla.", "other"),
        ("The marchers came north. Those people slept in Huixtla.", "main"),
        ("The tail was still in Huixtla.", "rear"),
        ("The eighth caravan of mothers slept in Huixtla.", "main"),
    ],
)
def test_a_year_tells_another_group_from_this_one(text: str, group: Group) -> None:
    assert told(text, "Huixtla") == [("at", group)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On Sunday the march approached the port of entry into Huixtla.", "mention"),
        ("The march crossed the bridge into Huixtla.", "at"),
        ("The march would disperse on Friday, with some walkers heading to Huixtla.", "mention"),
        ("The march goes on, with some walkers heading to Huixtla.", "toward"),
    ],
)
def test_gates_and_those_who_go_on_alone_place_nobody(text: str, expected: str) -> None:
    assert role(text, "Huixtla") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The monks rested. Among hills, the villages they crossed included Huixtla and Arriaga.", "passed"),
        ("The monks rested. The villages they will visit include Arriaga, Huixtla and Tapachula.", "toward"),
        ("The monks rested. The stops on their road included Tapachula and Huixtla.", "at"),
        ("The monks rested. The stops to come include Tapachula and Huixtla.", "toward"),
        ("The monks rested. The villages cut off by snow include Huixtla and Arriaga.", "mention"),
        ("The trucks rolled at six. Made camp Huixtla at dusk.", "at"),
        ("Huixtla reached on Tuesday. The trucks were greased.", "at"),
        ("The trucks rest. Huixtla reached a settlement on Tuesday.", "mention"),
    ],
)
def test_lists_of_towns_and_notes_tell_where_they_were(text: str, expected: str) -> None:
    assert role(text, "Huixtla") == expected
