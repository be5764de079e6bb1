from __future__ import annotations

import pytest
from caravan_map.news.claims import Group, Role
from support.newsroom import position

# What each sentence says of each place: its name, the role, the group.

DEPARTED = [
    ("The caravan headed out of Tapachula.", "Tapachula", "main"),
    ("The caravan left Tapachula at dawn.", "Tapachula", "main"),
    ("Some 900 migrants set out from Tapachula on Saturday.", "Tapachula", "main"),
    ("The marchers departed Huixtla before sunrise.", "Huixtla", "main"),
    ("Thousands of people walked out of Tapachula on Monday.", "Tapachula", "main"),
    ("The convoy pulled out of Arriaga in the dark.", "Arriaga", "main"),
    ("The caravan has left Tapachula.", "Tapachula", "main"),
    ("Leaving Huixtla behind, the migrants took the coast road.", "Huixtla", "main"),
    ("After leaving Tapachula, the group slept beside the road.", "Tapachula", "main"),
    ("The caravan, which departed from Tapachula on Sunday, is tired.", "Tapachula", "main"),
    ("The march began in Tapachula a week ago.", "Tapachula", "main"),
    ("The caravan formed in Tapachula in late May.", "Tapachula", "main"),
    ("Another caravan left Tapachula on Tuesday.", "Tapachula", "other"),
    ("Another group of 600 migrants set off from Tapachula.", "Tapachula", "other"),
    ("A second caravan of about 800 people left Tapachula on Sunday.", "Tapachula", "other"),
    ("The caravan that left Tapachula on Sunday reached Huixtla on Tuesday.", "Tapachula", "main"),
    ("The migrants walked from Huixtla to Escuintla on Tuesday.", "Huixtla", "main"),
    ("The migrants left Huixtla and reached Escuintla by noon.", "Huixtla", "main"),
    ("The migrants left Huixtla for Escuintla.", "Huixtla", "main"),
    ("The rear guard left Huixtla at noon.", "Huixtla", "rear"),
    ("A similar caravan left Tapachula in May.", "Tapachula", "other"),
    ("Long caravan leaves Tapachula for the north", "Tapachula", "main"),
    ("Migrant Caravan Leaves Tapachula After Long Wait", "Tapachula", "main"),
    ("The caravan's departure from Tapachula was loud.", "Tapachula", "main"),
    ("Days after the caravan left Tapachula, it rained.", "Tapachula", "main"),
    ("Since leaving Tapachula, the caravan has grown.", "Tapachula", "main"),
]

AT = [
    ("The governor flew to Huixtla, where the caravan slept.", "Huixtla", "main"),
    ("The governor lives in Huixtla, where the vanguard rested.", "Huixtla", "vanguard"),
    ("The caravan reached Huixtla on Tuesday.", "Huixtla", "main"),
    ("The migrants arrived in Huixtla at nightfall.", "Huixtla", "main"),
    ("The column arrived at Mapastepec on Wednesday afternoon.", "Mapastepec", "main"),
    ("The procession entered Arriaga singing.", "Arriaga", "main"),
    ("They made it to Pijijiapan on Wednesday.", "Pijijiapan", "main"),
    ("Walkers came into Escuintla with blistered feet.", "Escuintla", "main"),
    ("The caravan got to Tonalá, Chiapas, on Tuesday.", "Tonalá", "main"),
    ("The group is now in Mapastepec.", "Mapastepec", "main"),
    ("The caravan was in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The migrants rested in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The marchers camped in Escuintla overnight.", "Escuintla", "main"),
    ("About 2,000 people slept in the main square of Huixtla on Tuesday.", "Huixtla", "main"),
    ("The group spent the night in Villa Comaltitlán.", "Villa Comaltitlán", "main"),
    ("The caravan paused in Arriaga for a day of rest.", "Arriaga", "main"),
    ("The caravan is moving through Chiapas.", "Chiapas", "main"),
    ("The caravan walked through the state of Oaxaca on Tuesday.", "Oaxaca", "main"),
    ("The caravan walked to Huixtla on Tuesday.", "Huixtla", "main"),
    ("An advance party reached Pijijiapan on Wednesday.", "Pijijiapan", "vanguard"),
    ("The vanguard of the caravan reached Arriaga on Tuesday.", "Arriaga", "vanguard"),
    ("A few hundred walkers farther ahead slept in Mapastepec.", "Mapastepec", "vanguard"),
    ("Stragglers were still in Huixtla on Wednesday.", "Huixtla", "rear"),
    ("Those behind slept in Escuintla.", "Escuintla", "rear"),
    ("A second caravan reached Huixtla on Wednesday.", "Huixtla", "other"),
    ("The caravan – now in Mapastepec – counts 3,000 people.", "Mapastepec", "main"),
    ("The caravan in Huixtla counts 3,000 people.", "Huixtla", "main"),
    ("Migrants with the caravan wait for food in Huixtla. (AP Photo/Jo Doe)", "Huixtla", "main"),
    ("Migrants walk along the highway in Escuintla, Chiapas, on Tuesday. Photo: Jo Doe", "Escuintla", "main"),
    ("The caravan that left Tapachula on Sunday reached Huixtla on Tuesday.", "Huixtla", "main"),
    ("Having slept in Huixtla, the migrants went on.", "Huixtla", "main"),
    ("The migrants walked from Huixtla to Escuintla on Tuesday.", "Escuintla", "main"),
    ("The caravan advanced as far as Pijijiapan.", "Pijijiapan", "main"),
    ("On Tuesday night the caravan slept in Huixtla, where the mayor brought water.", "Huixtla", "main"),
    ("The truckers rolled into Puebla on Monday.", "Puebla", "main"),
    ("The migrants left Huixtla and reached Escuintla by noon.", "Escuintla", "main"),
    ("The group, tired and wet, arrived in Tonalá on Sunday.", "Tonalá", "main"),
    ("The caravan, led by a priest, arrived in Tonalá on Sunday.", "Tonalá", "main"),
    ("Thousands of migrants are stranded in Tapachula.", "Tapachula", "main"),
    ("The migrants are stuck in Tapachula.", "Tapachula", "main"),
    ("Officials said the caravan had reached Arriaga.", "Arriaga", "main"),
    ("According to police, the caravan is in Mapastepec.", "Mapastepec", "main"),
    ("The caravan stayed in Huixtla on Tuesday and Wednesday.", "Huixtla", "main"),
    ("Walkers lined up for soup in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The caravan is near Arriaga.", "Arriaga", "main"),
    ("The caravan is close to Pijijiapan.", "Pijijiapan", "main"),
    ("The migrants turned up in Pijijiapan.", "Pijijiapan", "main"),
    ("While the caravan slept in Huixtla, the minister flew to Washington.", "Huixtla", "main"),
    ("The minister flew to Washington while the caravan slept in Huixtla.", "Huixtla", "main"),
    ("The caravan crossed from Guatemala into Mexico on Friday.", "Mexico", "main"),
    ("The caravan crossed into Mexico on Friday.", "Mexico", "main"),
    ("The caravan entered Oaxaca on Friday.", "Oaxaca", "main"),
    ("The leading group entered Arriaga at noon.", "Arriaga", "vanguard"),
    ("The first group reached Tonalá, Chiapas.", "Tonalá", "vanguard"),
    ("The mercenaries' convoy was seen near Puebla.", "Puebla", "main"),
    ("The caravan managed to reach Arriaga.", "Arriaga", "main"),
    ("Caravan reaches Huixtla", "Huixtla", "main"),
    ("MIGRANT CARAVAN REACHES HUIXTLA", "HUIXTLA", "main"),
    ("The migrants, who had slept in Huixtla, went on.", "Huixtla", "main"),
    ("The migrants resting in Huixtla went on.", "Huixtla", "main"),
    ("The migrants camped in Huixtla went on.", "Huixtla", "main"),
    ("Its arrival in Arriaga was quiet.", "Arriaga", "main"),
    ("Walking through Chiapas, the migrants sang.", "Chiapas", "main"),
    ("The caravan has not left Tapachula.", "Tapachula", "main"),
]

PASSED = [
    ("The caravan passed through Escuintla without a stop.", "Escuintla", "main"),
    ("The marchers passed Huehuetán at noon.", "Huehuetán", "main"),
    ("The convoy was rolling through Puebla on Monday.", "Puebla", "main"),
    ("The migrants crossed the Guatemalan border on Friday.", "Guatemalan border", "main"),
]

TOWARD = [
    ("The governor lives in Huixtla, where the caravan will sleep.", "Huixtla", "main"),
    ("The caravan is heading for Arriaga.", "Arriaga", "main"),
    ("The caravan is heading to Arriaga next.", "Arriaga", "main"),
    ("The marchers set off for Huixtla.", "Huixtla", "main"),
    ("The column is bound for Mapastepec.", "Mapastepec", "main"),
    ("The migrants are walking toward Pijijiapan.", "Pijijiapan", "main"),
    ("The caravan continued toward Mapastepec on Wednesday.", "Mapastepec", "main"),
    ("The caravan plans to reach Arriaga on Sunday.", "Arriaga", "main"),
    ("The migrants expect to arrive in Mapastepec on Friday.", "Mapastepec", "main"),
    ("The caravan will sleep in Pijijiapan on Friday.", "Pijijiapan", "main"),
    ("They hope to be in Arriaga by Saturday.", "Arriaga", "main"),
    ("The caravan would enter Oaxaca on Sunday.", "Oaxaca", "main"),
    ("The caravan resumed its march toward Arriaga.", "Arriaga", "main"),
    ("The caravan began to walk toward Huixtla.", "Huixtla", "main"),
    ("The caravan may stop in Arriaga.", "Arriaga", "main"),
    ("Organizers said the caravan would head for Oaxaca.", "Oaxaca", "main"),
    ("The caravan will rest in Arriaga tomorrow.", "Arriaga", "main"),
    ("The migrants left Huixtla for Escuintla.", "Escuintla", "main"),
    ("The caravan wants to cross Oaxaca.", "Oaxaca", "main"),
    ("The migrants intend to sleep in Escuintla on Thursday.", "Escuintla", "main"),
    ("The caravan continued on to Pijijiapan.", "Pijijiapan", "main"),
    ("The caravan continued to Pijijiapan on Wednesday.", "Pijijiapan", "main"),
    ("They are on their way to Arriaga.", "Arriaga", "main"),
    ("The caravan approached Arriaga on Sunday.", "Arriaga", "main"),
    ("The caravan is nearing Arriaga.", "Arriaga", "main"),
    ("The caravan approached the gate in Huixtla.", "Huixtla", "main"),
    ("If the caravan reaches Arriaga, it will rest.", "Arriaga", "main"),
]

DESTINATION = [
    ("The caravan is walking toward the United States.", "United States", "main"),
    ("The migrants are trying to reach the US border.", "US border", "main"),
    ("The caravan hopes to reach Tijuana.", "Tijuana", "main"),
    ("They want to get to Texas.", "Texas", "main"),
    ("They dream of reaching the United States.", "United States", "main"),
]

ENDED = [
    ("The caravan disbanded in Huixtla on Tuesday.", "Huixtla", "main"),
    ("The march broke up in Arriaga.", "Arriaga", "main"),
    ("The caravan was dissolved in Mapastepec on Wednesday.", "Mapastepec", "main"),
    ("A smaller caravan dispersed in Arriaga.", "Arriaga", "other"),
]

ORIGIN = [
    ("Migrants from Honduras fill the road.", "Honduras", "main"),
    ("Most of the walkers come from Venezuela.", "Venezuela", "main"),
    ("The caravan includes people from Haiti and Cuba.", "Cuba", "main"),
    ("The families hail from El Salvador.", "El Salvador", "main"),
    ("Many fled Honduras last year.", "Honduras", "main"),
    ("The caravan's members come from Honduras, Haiti and Cuba.", "Haiti", "main"),
    ("Its members come from as far away as Turkey.", "Turkey", "main"),
]

MENTION = [
    ("Organizers denied that the caravan had reached Arriaga.", "Arriaga"),
    ("Every year people walk from Tapachula to Huixtla.", "Huixtla"),
    ("They have so far ruled out stopping in Mexico City.", "Mexico City"),
    ("The caravan is halfway between Huixtla and Escuintla.", "Escuintla"),
    ("The governor is in Huixtla, where the caravan did not sleep.", "Huixtla"),
    ("The governor is in Huixtla, where the police slept.", "Huixtla"),
    ("The governor is in Huixtla, where the rain is.", "Huixtla"),
    ("The governor is in Huixtla, where", "Huixtla"),
    ("The government said it left Huixtla.", "Huixtla"),
    ("The caravan did not reach Arriaga.", "Arriaga"),
    ("The migrants never arrived in Mexico City.", "Mexico City"),
    ("No caravan has reached Tijuana this year.", "Tijuana"),
    ("None of the marchers reached Arriaga.", "Arriaga"),
    ("Officials met in Mexico City on Tuesday.", "Mexico City"),
    ("The president visited Tapachula on Tuesday.", "Tapachula"),
    ("The foreign minister flew to Washington on Monday.", "Washington"),
    ("Police set up a checkpoint in Huixtla.", "Huixtla"),
    ("The governor of Chiapas spoke in Tapachula.", "Tapachula"),
    ("Troops arrived in Arriaga on Tuesday.", "Arriaga"),
    ("Ana Ruiz, a nurse, lives in Huixtla.", "Huixtla"),
    ("Ana Ruiz left Tapachula with her son in May.", "Tapachula"),
    ("He was born in Escuintla.", "Escuintla"),
    ("A court in Texas heard the case.", "Texas"),
    ("Caravans usually break up in Oaxaca.", "Oaxaca"),
    ("The caravan is 30 miles south of Arriaga.", "Arriaga"),
    ("The caravan is in Huixtla, Chiapas.", "Chiapas"),
    ("TAPACHULA, Mexico (AP) — The caravan is growing.", "TAPACHULA"),
    ("Talks about the caravan took place in Mexico City.", "Mexico City"),
    ("The Red Cross treated people in Huixtla.", "Huixtla"),
    ("In Arriaga, the mayor promised water.", "Arriaga"),
    ("The caravan will leave Huixtla on Saturday.", "Huixtla"),
    ("The caravan is not in Arriaga.", "Arriaga"),
    ("The caravan failed to reach Arriaga.", "Arriaga"),
    ("Buses took the sick to Tapachula.", "Tapachula"),
    ("Soldiers detained 40 migrants in Arriaga.", "Arriaga"),
    ("Some 40 migrants were arrested in Arriaga.", "Arriaga"),
    ("While the caravan slept in Huixtla, the minister flew to Washington.", "Washington"),
    ("Police prevented the caravan from entering Oaxaca.", "Oaxaca"),
]


@pytest.mark.parametrize(("text", "name", "group"), DEPARTED)
def test_the_group_left_a_place(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("departed", group)


@pytest.mark.parametrize(("text", "name", "group"), AT)
def test_the_group_is_or_was_at_a_place(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("at", group)


@pytest.mark.parametrize(("text", "name", "group"), PASSED)
def test_the_group_passed_a_place(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("passed", group)


@pytest.mark.parametrize(("text", "name", "group"), TOWARD)
def test_a_place_lies_ahead_of_the_group(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("toward", group)


@pytest.mark.parametrize(("text", "name", "group"), DESTINATION)
def test_a_place_is_where_the_journey_shall_end(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("destination", group)


@pytest.mark.parametrize(("text", "name", "group"), ENDED)
def test_the_group_dissolved_at_a_place(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("ended", group)


@pytest.mark.parametrize(("text", "name", "group"), ORIGIN)
def test_a_place_is_the_home_of_members(text: str, name: str, group: Group) -> None:
    claim = position(text, name)
    assert (claim.role, claim.group) == ("origin", group)


@pytest.mark.parametrize(("text", "name"), MENTION)
def test_a_place_is_only_mentioned(text: str, name: str) -> None:
    assert position(text, name).role == "mention"


@pytest.mark.parametrize("group", ["caravan", "convoy", "column", "march", "procession", "cavalcade", "group", "crowd"])
@pytest.mark.parametrize(
    ("phrase", "role"),
    [
        ("left Huixtla", "departed"),
        ("set off from Huixtla", "departed"),
        ("reached Huixtla", "at"),
        ("arrived in Huixtla", "at"),
        ("camped in Huixtla", "at"),
        ("passed through Huixtla", "passed"),
        ("was heading toward Huixtla", "toward"),
        ("hoped to reach Huixtla on Friday", "toward"),
        ("disbanded in Huixtla", "ended"),
        ("did not reach Huixtla", "mention"),
    ],
)
def test_every_kind_of_group_moves_alike(group: str, phrase: str, role: Role) -> None:
    assert position(f"On Tuesday, the {group} {phrase}.", "Huixtla").role == role


@pytest.mark.parametrize("who", ["The president", "Police", "Ana Ruiz", "The minister of health", "A reporter"])
@pytest.mark.parametrize("phrase", ["left Huixtla", "reached Huixtla", "arrived in Huixtla", "slept in Huixtla"])
def test_what_others_do_places_nobody(who: str, phrase: str) -> None:
    assert position(f"{who} {phrase} on Tuesday.", "Huixtla").role == "mention"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Migrants walk toward Arriaga on Sunday. Jo Doe / AP", "Arriaga", "toward"),
        ("Migrants depart from Tapachula on Sunday. Jo Doe / AP", "Tapachula", "departed"),
        ("Members of the caravan in Huixtla on Tuesday. (AP Photo/Jo Doe)", "Huixtla", "at"),
        ("The president in Mexico City on Tuesday. (AP Photo/Jo Doe)", "Mexico City", "mention"),
    ],
)
def test_a_caption_is_read_like_a_sentence(text: str, name: str, role: Role) -> None:
    assert position(text, name).role == role


def test_a_dateline_places_nobody() -> None:
    assert position("HUIXTLA, Mexico (AP) — The caravan is growing.", "HUIXTLA").role == "mention"
