"""English words of travel: those who ride or drive, those who walk, and which group set out first.

Beasts, sleds and boats count as wheels here.
"""

from .rank_words import RankWords
from .traveller_words import TravellerWords

ON_WHEELS = frozenset(
    """
    truck trucks trucker truckers trucking lorry lorries convoy convoys motorcade motorcades vehicle vehicles car cars
    tractor tractors tractorcade bike bikes biker bikers biking bicycle bicycles cyclist cyclists cycled cycling
    motorcycle motorcycles motorcyclist motorcyclists motorbike motorbikes motorhome motorhomes van vans rig rigs semi
    semis trailer trailers tank tanks armored armoured sled sleds sledge sledges sleigh sleighs musher mushers huskies
    driver drivers drive drives driving driven drove ride rides riding rode ridden rider riders horse horses horseback
    horsemen wagon wagons snowmobile snowmobiles boat boats ferry ferries sail sailed sailing kayak kayaks flotilla
    headlights windshield windshields diesel
    """.split()
)
ON_FOOT = frozenset(
    """
    walk walks walked walking walker walkers foot feet march marches marched marching marcher marchers trek treks
    trekked trekking trekkers trudge trudges trudged trudging hike hikes hiked hiking hiker hikers blister blisters
    blistered barefoot shoes sandals sneakers boots pilgrim pilgrims pilgrimage strode footsore limp limped limping
    stroller strollers pushchair pushchairs
    """.split()
)
TRAVELLERS = TravellerWords(
    nouns=frozenset(
        """
        musher racer cyclist motorcyclist walker runner rider hiker trekker skier rower paddler kayaker explorer
        adventurer pilgrim balloonist ultramarathoner
        """.split()
    ),
    company=frozenset(
        """
        men volunteers companions comrades followers disciples marchers walkers pilgrims riders team crew party column
        dogs huskies dog horse horses mule mules donkey camel camels band entourage teammates
        """.split()
    ),
    journeys=frozenset(
        """
        walk walks march trek hike pilgrimage ride run expedition voyage crossing odyssey caravan convoy journey
        """.split()
    ),
    leads=frozenset("lead leads leading led headed heads heading take takes took taking win wins winning won".split()),
    fronts=frozenset({"head", "front"}),
    contests=frozenset(
        "race lead field pack marathon ultramarathon peloton regatta march walk trek pilgrimage".split()
    ),
    racers=frozenset("musher mushers racer racers competitors contestants".split()),
    races=frozenset({"race", "checkpoint", "checkpoints", "standings", "finish line", "trail", "layover"}),
    teams=frozenset({"team", "teams"}),
    possessives=frozenset("his her their".split()),
    offices=frozenset(
        """
        organizer organiser activist spokesman spokeswoman spokesperson coordinator director lawyer founder advocate
        marshal veterinarian vet announcer manager pilot
        """.split()
    ),
)
RANKS = RankWords(
    first=frozenset("first original initial".split()),
    before=frozenset("previous earlier older prior preceding".split()),
    after=frozenset("third fourth fifth sixth".split()),
    stands_for_group=frozenset({"one"}),
)
