"""English words of those who ride or drive, and of those who walk (beasts, sleds and boats count as wheels here)."""

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
