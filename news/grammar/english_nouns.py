"""English nouns by what they stand for, as they are written."""

from __future__ import annotations

from .classes import NounClass

N = NounClass

NOUNS = {
    N.GROUP: """
        caravan, caravans, convoy, march, procession, column, contingent, cavalcade, pilgrimage, exodus, group, groups,
        columns, convoys, crowd, throng, mass, wave, line, mob, band, party, movement, protest march, relay, train,
        fleet, one, processions, contingents, cavalcades, pilgrimages, crowds, throngs, bands, cortege, parade,
        motorcade, flotilla, armada, wagon train, posse, troop, brigade, battalion, regiment, platoon, squad, crusade,
        expedition, entourage, retinue, multitude, horde, hordes, swarm, legion, legions, influx, bunch, gang, cluster,
        string, phalanx, peloton, torch relay, hunger march, freedom march, peace march, protest walk, protest ride,
        foot march, western arm, eastern arm, northern arm, southern arm, main arm, prong, road train, human tide,
        tractorcade, truckers' convoy, mule train, yatra, padyatra, padayatra, jatha, morcha, palkhi, hikoi, hīkoi,
        walkathon
    """,
    N.CROWD: """
        those,
        migrants, people, families, bulk, main body, majority, thousands, hundreds, dozens, marchers, walkers,
        travelers, travellers, refugees, members, participants, pilgrims, protesters, protestors, children, women, men,
        asylum seekers, asylum-seekers, immigrants, emigrants, many, most, parents, mothers, fathers,
        truckers, drivers, supporters, demonstrators, activists, individuals, foreigners, youths, compatriots,
        companions, fighters, mercenaries, riders, cyclists, runners, farmers, strikers, workers, teachers, survivors,
        evacuees, deportees, persons, assembly, campesinos, miners, peasants, students, monks, nuns, veterans, bikers,
        motorcyclists, horsemen, horseback riders, cavalrymen, cowboys, paddlers, swimmers, hikers, trekkers, ramblers,
        wayfarers, nomads, herders, drovers, porters, exiles, displaced people, displaced persons, displaced families,
        newcomers, arrivals, hitchhikers, unaccompanied minors, minors, kids, teenagers, teens, youngsters, boys, girls,
        adults, elders, households, couples, labourers, laborers, farmhands, farm workers, farmworkers, pickers,
        growers, ranchers, pensioners, retirees, rebels, insurgents, guerrillas, militiamen, mutineers, deserters,
        partisans, sympathisers, sympathizers, followers, faithful, devotees, worshippers, worshipers, believers,
        penitents, torchbearers, torch-bearers, crusaders, campaigners, picketers, hunger strikers, steelworkers,
        dockers, shepherds, indigenous people, tribespeople, tribesmen, truck drivers, lorry drivers, hauliers, bus
        drivers, crews, crew, crewmen, taxi drivers, cabbies, owner-operators, folk, folks, souls, scores,
        tens of thousands, hundreds of
        thousands, handful, the rest, the remainder, rank and file, everybody, everyone, all, several, few, both,
        a few, two-thirds, two thirds, three-quarters, those who, all who, returnees, unemployed,
        landless, fellow travellers, fellow travelers, grandparents, singers, drummers, musicians, mushers, racers, dog
        teams, sled teams
    """,
    N.PART: "some, others, several, a few, a handful, half, a third, a quarter",
    N.MEMBER: """
        migrant, marcher, walker, member, participant, traveler, traveller, refugee, pilgrim, asylum seeker,
        asylum-seeker, hiker, protester, trucker, striker, rider, trekker, cyclist, fighter, evacuee, deportee,
        demonstrator, picketer, mercenary, survivor, returnee, wayfarer, torchbearer, rebel, campesino, protestor,
        hunger striker, truck driver, lorry driver, musher, racer
    """,
    N.RESIDENT: """
        neighbour, neighbor, neighbours, neighbors, villager, villagers, locals, townspeople, townsfolk, townsman,
        townsmen, townswoman, townswomen, islanders, shopkeeper, shopkeepers, onlooker, onlookers, bystander,
        bystanders,
        passers-by, well-wisher, well-wishers, spectators
    """,
    N.PERSON: """
        man, woman, mother, father, girl, boy, child, teenager, youth, guard, student, farmer, driver, organizer,
        organiser, activist, spokesman, spokeswoman, coordinator, leader, priest, resident, native, widow,
        laborer, labourer, couple, family, grandmother, grandfather, brother, sister, son, daughter, worker, mechanic,
        cook, baker, teacher, nurse, washerwoman, seamstress, carpenter, bricklayer, vendor, husband, wife,
        baby, infant, toddler, cousin, uncle, aunt, nephew, niece, friend, volunteer,
        pastor, bishop, archbishop, imam, rabbi, pope, monk, nun, doctor, paramedic, lawyer, attorney, professor,
        researcher, analyst, expert, economist, historian, author, singer, actor, actress, musician, waiter, waitress,
        barber, tailor, welder, plumber, electrician, painter, fisherman, miner, steelworker, veteran, pensioner,
        retiree, singer, student leader, union leader, campaigner, volunteer medic, medic, pharmacist, driller, clerk,
        engineer, businessman, businesswoman, passer-by, eyewitness, witness, dentist, hairdresser,
        orphan, girlfriend, boyfriend, fiancee, landlord, landlady, publican, innkeeper, motorist, cabbie,
        spokesperson, sisters, brothers, cousins, friends, grandmothers, grandfathers
    """,
    N.OFFICIAL: """
        president, secretary, secretary of state, foreign secretary, prime minister, minister, government, governor,
        police, officials, official, authorities, agents, agent, officers, officer, soldiers, troops, mayor, mayors,
        congress, senate, lawmakers, speaker, delegation, administration, department, ministry, ambassador, agency,
        army, navy, guardsmen, national guard, patrol, border patrol, institute, court, judge, senator, representative,
        republicans, democrats, nominee, candidate, chief, adviser, advisor, counterpart, counterparts, embassy,
        consulate, state department, homeland security, customs, county,
        ministers, governors, presidents, soldier, policeman, policemen, policewoman, deputy, deputies, sheriff,
        sheriffs, trooper, troopers, state troopers, constable, constables, gendarmes, gendarmerie, riot police, traffic
        police, border police, military police, immigration officials, immigration agents, border guards, border guard,
        border agents, servicemen, servicewomen, security personnel, military personnel, police personnel, coast guard,
        coastguard, security forces, armed forces, special forces, security guards, police
        chief, police officers, commander, colonel, lieutenant, sergeant, commissioner, chancellor, premier, king,
        queen, prince, monarch, parliament, council, town council, city council, councillor, councillors, councilman,
        councilwoman, alderman, legislature, legislator, legislators, senators, ministries, governments, envoy,
        diplomat, diplomats, prosecutor, prosecutors, attorney general, ombudsman, commission, tribunal, cabinet,
        regime, junta, opposition, deputy minister, vice president, vice minister, interior ministry, interior minister,
        foreign ministry, foreign minister, defence ministry, defense ministry, defence minister, defense minister,
        transport minister, interior secretary, firefighters, fire brigade, rescuers, paramedics, aid agency, aid
        agencies, aid workers, relief agency, ngos, judges, courts, politician, politicians, bureaucrats, head of state,
        first lady, home secretary, home office, white house, state police, federal police, highway patrol, military,
        paramilitaries, guards, spokesmen, rescue team, rescue teams, medical team, medical teams, search team, search
        teams, relief team, relief teams, response team, response teams, police team, negotiating team
    """,
    N.LEADER: """
        organizers, organisers, coordinators, leaders, marshals, stewards, convoy leaders, convoy organizers, convoy
        organisers, march organizers, march organisers, march leaders, rally organizers, protest organizers, protest
        leaders, caravan organizers, caravan leaders, ringleaders, union, unions, trade union, trade unions, labor
        union, labor unions, labour union, labour unions, federation, confederation, guild
    """,
    N.OUTLET: """
        news media, media, outlet, outlets, channel, broadcaster, newspaper, newspapers, news agency, network,
        reporters, reporter, journalist, journalists, wire service, news agencies, news outlet, news outlets, news site,
        website, magazine, weekly, tabloid, radio station, television station, tv station, tv channel, correspondent,
        correspondents, photographer, photographers, cameraman, cameramen, camera crew, camera crews, columnist,
        columnists, editor, editors, freelancer, news crew, news crews, press, newsroom, newswire, blogger, bloggers,
        press association, daily newspaper, anchor, anchorman, news desk, live blog, documentary, film-maker, filmmaker,
        film crew, press photographers, television team, television crew, tv team, tv crew, film team
    """,
    N.SPOT: """
        park, square, plaza, stadium, gymnasium, gym, shelter, shelters, church, school, street, streets, highway, road,
        field, fields, bridge, station, arena, sidewalk, sidewalks, campsite, terminal, outskirts,
        auditorium, sports center, sports centre, sports complex, bank, banks, edge, entrance, center, centre, downtown,
        main square, central square, central plaza, market, farm, ranch, roadside, parish, hall, neighborhood,
        neighbourhood, borough, junction, fairground, fairgrounds, showground, showgrounds, truck stop, truck
        plaza, rest area, service area, lay-by, layby, services, motorway services, service station, gas station, petrol
        station, filling station, parking lot, car park, lorry park, lot, forecourt, overpass, overpasses, underpass,
        flyover, viaduct, interchange, turn-off, turnoff, on-ramp, off-ramp, ramp, ring road, beltway, motorway,
        interstate, turnpike, expressway, freeway, dual carriageway, roadblock, border post,
        frontier post, border crossing, border bridge, border station, crossing point, port of entry, gate, gates,
        city gates, wall, walls, quay, pier, jetty, dock, docks, wharf, ferry landing,
        sea, ocean, seaside,
        riverbank, riverside, shore, shores, beach, seafront, waterfront, levee, embankment, towpath, trail, footpath,
        lane, avenue, boulevard, alley, roundabout, crossroads, intersection, corner, town square, village square,
        village green, market square, market place, marketplace, meadow, pasture, orchard, vineyard, olive grove, grove,
        woods, forest, clearing, hillside, barn, hangar, warehouse, depot, yard, courtyard, cloister, convent,
        monastery, abbey, mission, chapel, cathedral, basilica, shrine, temple, mosque, synagogue, cemetery, graveyard,
        parish hall, church hall, town hall, city hall, village hall, union hall, mess hall, dance hall, community hall,
        community center, community centre, civic center, civic centre, cultural center, cultural centre, convention
        center, conference centre, exhibition hall, exhibition grounds, trade-fair hall, sports hall, sports ground,
        sports grounds, playing field, playing fields, football field, football ground, soccer field, football pitch,
        pitch, ballpark, baseball field, racetrack, racecourse, dirt track, speedway, velodrome, bullring, rodeo
        grounds, coliseum, high school, primary school, secondary school, schoolhouse, schoolyard, college, university,
        campus, dormitory, hostel, inn, hotel, motel, guesthouse, guest house, lodge, cabin, cottage, farmhouse,
        farmyard, barracks, fort, army base, air base, airbase, military base, airfield, airport, bus station, bus
        terminal, bus depot, bus stop, train station, railway station, railroad station, platform, tracks, railway
        tracks, railroad tracks, rail yard, train yard, tent city, refugee camp, migrant shelter, reception centre,
        reception center, transit centre, transit center, collection point, camping ground, campground, caravan park,
        trailer park, picnic area, picnic ground, lake, river, bend, foot, suburbs, suburb, city limits, town limits,
        state line, county line, police barricades, police barricade, police cordon, police line, police lines, police
        roadblock, police roadblocks, metro line, subway line, tram line, rail line, railway line, railroad line, train
        line, bus line, front line, picket line, power line, power lines, dividing line, production line,
        factory, mill, mine, quarry, bypass, main street, high street, promenade,
        bandstand, basketball court, basketball courts, sports court, sports courts, tennis court, tennis courts,
        volleyball court, volleyball courts, playground, playgrounds, esplanade, recreation center, recreation centre,
        courthouse, courthouse lawn, lawn, ferry, restaurant, cafe, diner, supermarket, shopping mall, shopping center,
        shopping centre, mall, reservoir, hard shoulder, emergency lane, median, verge,
        kerb, curb, porch, arcade, toll road, dirt road, coast road, mountain pass, ford, ferry crossing, railhead,
        staging area, assembly point, meeting point
    """,
    N.WARD: "hospital, clinic, infirmary, morgue, mortuary, prison, jail, custody, detention, detention center, cell",
    N.BED: "bed, home, lodging, lodgings, quarters, roof, dormitory, resting place, sleeping place, billet",
    N.AREA: """
        city, town, village, state, municipality, region, province, district, county, department, community, capital,
        port, border town, border city, area, territory, country, nation, resort, oblast, isthmus, coast, hamlet,
        settlement, part, parts, portion, section, segment, fraction, north, south, east, west, northeast, northwest,
        southeast, southwest, heart, interior,
        north-east, north-west, south-east, south-west, township, canton, prefecture, governorate, hometown, valley,
        plain, plains, delta, peninsula, island, highlands, lowlands, foothills, desert, jungle, hills, mountains,
        enclave, stronghold, outpost, market town, mining town, farm town, farming town, farming village, fishing town,
        fishing village, mountain town, mountain village, county seat, provincial capital, state capital, regional
        capital, port city, railway town, railroad town, junction town, industrial city, resort town, oil town, mill
        town, frontier town, university town, ghost town, shanty town, coastal town, coastal city, oasis, metropolis,
        towns, villages, cities, border, frontier, crossing, crossings, checkpoint, checkpoints, check post, checkpost,
        locality, localities, toll plaza, toll booth, tollbooth, toll gate, toll station
    """,
    N.PICTURE: """
        pictures, picture, photos, photo, photographs, photograph, images, image, footage, video, videos, caption,
        snapshot, snapshots, clip, clips, drone footage, video footage, aerial view, file photo
    """,
    N.RUMOUR: """
        rumour, rumor, rumours, rumors, hearsay, gossip, speculation, hoax, allegation, allegations, talk, chatter,
        whisper, whispers, scuttlebutt, suggestion, suggestions, false report, false reports
    """,
    N.EVENT: """
        meeting, talks, summit, visit, conference, negotiations, discussions, hearing, election, vote, rally, statement,
        letter, speech, interview, law, policy, crisis, surge, security, agreement, measures, tide,
        press conference, news conference, briefing, debate, ceremony, funeral, trial, referendum, accident, crash,
        battle, storm, hurricane, earthquake, hunger strike, hunger strikes, treaty, pact, accord, decree, ruling,
        verdict, decision, proposal,
        elections, hearings, meetings, bill, legislation, campaign, anniversary, festival, concert, match
    """,
    N.STRIKE: """
        strike, strikes, general strike, general strikes, wildcat strike, wildcat strikes, on strike, out on strike,
        on general strike, on indefinite strike, on an indefinite strike, on the picket line, on the picket lines, on
        picket duty, strike action, industrial action, job action, walkout, walkouts, walk-out, walk-outs, work
        stoppage, work stoppages, stoppage, stoppages, lockout, lockouts, sickout, sickouts, sick-out, sick-outs,
        go-slow, go-slows, work-to-rule
    """,
    N.COUNT: """
        arrests, countries, nations, nationalities, encounters, apprehensions, officers, agents, troops, detentions,
        deportations, visas, requests, day's, week's, hour's, minute's, month's,
        applications, cases, states, miles, kilometers,
        kilometres, dollars, pesos,
        years, months, weeks, days, hours, minutes, degrees, percent, soldiers, police, detainees, inhabitants,
        residents, buses, euros, pounds, cents, litres, liters, gallons, tons, tonnes, kilos, metres, meters, yards,
        acres, hectares, blocks, seconds, deaths, dead, wounded, injuries, casualties, victims, beds, seats, meals,
        sandwiches, blankets, bottles, tickets, permits, passports, signatures, votes, homes, houses, jobs, languages,
        nights, laps, per cent, policemen, viewers, spectators, voters, customers, tourists, bus, coach, minibus, taxi,
        car, van, lorry, plane, planes, flight, flights, helicopter, helicopters, trains
    """,
    N.GOAL: """
        goal, aim, destination, final destination, target, objective, end point, endpoint, finish line, final stop, last
        stop, ultimate goal, ultimate destination, final goal, end goal, journey's end, trail's end, terminus, eventual
        destination, intended destination, finishing line, end of the line, promised land, final objective, destinations
    """,
    N.NEXT: """
        next is, next comes, next will be, stage end, end of the stage, day's end, overnight halt, night stop,
        day's finish, next stop, next destination, next town, next halt, next stage, next camp,
        next stopover, next port of call, next
        overnight stop, next campsite, next village, next city, next waypoint, next goal, next call, next up, next on
        the list, next on the route, next target, next staging post, next objective, next bed
    """,
    N.VEHICLE: """
        trucks, vehicles, cars, rigs, tractors, lorries, motorcycles, bicycles, boats, tanks, wagons, pickups, pickup
        trucks, semis, semi-trucks, big rigs, tractor-trailers, tractor trailers, coaches, minibuses, vans, campers,
        motor homes, motorhomes, suvs, motorbikes, scooters, mopeds, bikes, carts, horses, mules, donkeys, camels,
        canoes, kayaks, rafts, barges, ships, floats, jeeps, trailers, dinghies, armoured vehicles, armored vehicles,
        passenger vehicles, flatbeds, minivans, rvs, recreational vehicles, atvs, station wagons,
        carriages, sleds, sledges
    """,
    N.START: """
        starting point, starting place, start point, point of departure, departure point, launch point, launching
        point, jumping-off point, kickoff point, start line, starting line, starting gate, starting chute
    """,
}
