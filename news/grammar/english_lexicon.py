"""English: the words that say where a group is, by what they mean; verbs in their base form, the rest as they stand."""

from __future__ import annotations

from .table import Adverb, Form, NounClass, PrepositionClass, VerbClass

V, N, P, A = VerbClass, NounClass, PrepositionClass, Adverb

# Base, past and participle, where the rules of `inflection` do not give them.
IRREGULAR = """
    be was been, become became become, bed bedded bedded, begin began begun, break broke broken, bring brought
    brought, build built built, buy bought bought, catch caught caught, come came come, cut cut cut, draw drew
    drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, find found found,
    flee fled fled, fly flew flown, get got got, give gave given, go went gone, grow grew grown, have had had, hit
    hit hit, hold held held, keep kept kept, lead led led, leave left left, lie lay lain, lose lost lost, make made
    made, mean meant meant, meet met met, overnight overnighted overnighted, pass passed passed, put put put, ride
    rode ridden, rise rose risen, run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send
    sent sent, set set set, show showed shown, shrink shrank shrunk, sing sang sung, sit sat sat, sleep slept slept,
    speak spoke spoken, spend spent spent, split split split, stand stood stood, steal stole stolen, sweep swept
    swept, swell swelled swollen, swim swam swum, take took taken, tell told told, think thought thought, wind wound
    wound, write wrote written
"""

VERBS = {
    V.LEAVE: """
        leave, depart, depart from, set out, set off, set forth, pull out, head out, move out, come out, start out,
        start off, march out, walk out, trek out, break camp, take to the road, hit the road, get under way, roll out,
        exit, abandon, vacate, be out of, be gone from, be off
    """,
    V.REACH: """
        reach, arrive, get to, come to, come into, enter, roll into, pull into, stream into, pour into, file into,
        make it to, make it into, turn up, show up, land, limp into, descend on, converge on, gain, return to, get as
        far as, make it as far as, walk into, march into, trek into, push into, trudge into, straggle
        into, spill into, flow into, settle in, make
    """,
    V.CROSS: "pass, pass through, pass by, cross, go through, traverse, come by, skirt, transit",
    V.STAY: """
        camp, camp out, bed down, sleep, spend, stay, rest, stop, pause, wait, halt, gather, regroup, recuperate,
        overnight, shelter, settle, put up, lodge, encamp, assemble, congregate, remain, linger, be stuck, be
        stranded, be paused, be camped, be based, catch breath, mass, amass, huddle, hole up, take a day off, take
        refuge, line up
    """,
    V.MOVE: """
        walk, march, trek, travel, move, step, stride, stroll, edge, advance, progress, proceed, hike, trudge, ride,
        hitchhike, drive, roll, wind, make way, make its way, make their way, journey, migrate, tramp, stream, snake,
        pour, plod, slog, push, push on, limp, wade, push through, forge, forge ahead, inch, crawl, cover, swarm,
        trail, flow, file, parade, go on foot, be on the move
    """,
    V.HEAD: """
        head, make for, aim for, press on, press ahead, continue, carry on, go on, keep on, keep going, resume, be
        bound, be en route, bear down on, strike out, go, approach, near, close in on, set course, be on the way, be
        on its way, be on their way
    """,
    V.BEGIN: "begin, start, commence, launch, originate, form, manage",
    V.END: """
        disband, dissolve, disperse, break up, splinter, fall apart, scatter, peter out, disintegrate, be dissolved,
        be broken up, be dispersed, be disbanded
    """,
    V.BE: "be, lie",
    V.HAIL: "hail, come, originate, flee, stem",
    V.WANT: """
        want, hope, plan, intend, wish, aim, try, attempt, expect, schedule, be due, be set, be slated, be likely,
        seek, mean, vow, threaten, decide, agree, vote, prepare, dream, promise, offer, consider, weigh, ask, urge,
        demand, aspire, need, refuse
    """,
    V.TELL: "tell, inform",
    V.SAY: """
        say, report, claim, estimate, announce, state, warn, note, add, explain, insist, confirm, acknowledge,
        suggest, believe, think, show, declare, describe, recount, emphasize, emphasise, highlight, underscore,
        stress, reckon, write, tweet
    """,
    V.SEIZE: """
        arrest, detain, detect, encounter, apprehend, deport, intercept, seize, process, expel, record, register,
        return, remove, catch, admit, accept, authorize, authorise, hold, kidnap, extort
    """,
    V.HOST: """
        receive, welcome, greet, host, house, take in, accommodate, wake to, wake up to, fill with, fill up with, be
        full of, be filled with, brim with, overflow with, absorb, cheer
    """,
    V.BRING: """
        bring, carry, take, transport, ferry, bus, haul, truck, drop, drop off, deliver, put, shuttle, move them, drive
        them, fly them, let off, set down, give a ride, give a lift
    """,
    V.CARRY: "include, comprise, consist, contain, involve, feature, number, count, total",
    V.HINDER: "fail, block, prevent, stop from, keep from, bar, deny, rule out, thwart, turn back, send back",
    V.MEET: """
        meet, discuss, negotiate, visit, address, sign, govern, fly, convene, attend, speak, focus, blame, close,
        reopen
    """,
    V.OTHER: """
        have, do, eat, cook, feed, drink, wash, pray, sing, shout, chant, protest, demonstrate, join, grow, swell,
        shrink, use, find, give, get, build, keep, run, sit, stand, see, write, lose, help,
        receive, face, celebrate, lead, follow, accompany, escort, organize, organise, form part, work, live, suffer,
        treat, hand, donate, buy, sell, draw, cut, wreck, hit, destroy, damage, ravage, kill, injure, hurt, shake,
        flood
    """,
}

MOTION_NOUNS = {
    V.LEAVE: "departure, exit, exodus",
    V.REACH: "arrival, entry, entrance",
    V.STAY: "stop, stopover, stay, halt, layover, encampment, overnight stop, rest stop, camp",
    V.MOVE: """
        trek, walk, march, journey, trip, advance, advancement, progress, passage, progression, leg, stage, stretch
    """,
    V.HEAD: "way, path, road, route",
    V.END: "end of the road",
}

NOUNS = {
    N.GROUP: """
        caravan, caravans, convoy, march, procession, column, contingent, cavalcade, pilgrimage, exodus, group,
        groups, columns, convoys, crowd, throng, mass, wave, line, mob, band, party, movement, protest march, relay,
        train, fleet, one
    """,
    N.CROWD: """
        migrants, people, families, bulk, main body, majority, thousands, hundreds, dozens, marchers, walkers,
        travelers, travellers, refugees, members, participants, pilgrims, protesters, children, women, men, asylum
        seekers, asylum-seekers, immigrants, others, many, some, most, parents, mothers, walkers, truckers, drivers,
        supporters, demonstrators, activists, individuals, foreigners, youths, compatriots, companions, fighters,
        mercenaries, riders, cyclists, runners, farmers, strikers, workers, teachers, survivors, evacuees, deportees,
        persons, assembly
    """,
    N.MEMBER: """
        migrant, marcher, walker, member, participant, traveler, traveller, refugee, pilgrim, asylum seeker,
        asylum-seeker, hiker, protester, trucker
    """,
    N.PERSON: """
        man, woman, mother, father, girl, boy, child, teenager, youth, guard, student, farmer, driver, organizer,
        organiser, activist, spokesman, spokeswoman, coordinator, leader, priest, resident, native, national, widow,
        laborer, labourer, couple, family, grandmother, grandfather, brother, sister, son, daughter, worker, mechanic,
        cook, baker, teacher, nurse, washerwoman, seamstress, carpenter, bricklayer, vendor, shopkeeper
    """,
    N.OFFICIAL: """
        president, secretary, secretary of state, foreign secretary, prime minister, minister, government, governor,
        police, officials, official, authorities, agents, agent, officers, officer, soldiers, troops, mayor, mayors,
        congress, senate, lawmakers, speaker, delegation, administration, department, ministry, ambassador,
        spokesperson, agency, army, navy, guardsmen, national guard, patrol, border patrol, institute, court, judge,
        senator, representative, republicans, democrats, nominee, candidate, chief, adviser, advisor, counterpart,
        counterparts, embassy, consulate, state department, homeland security, customs, organizers, organisers,
        coordinators, leaders, county
    """,
    N.OUTLET: """
        news media, media, outlet, outlets, channel, broadcaster, newspaper, newspapers, news agency, network,
        reporters, reporter, journalist, journalists, wire service
    """,
    N.SPOT: """
        park, square, plaza, stadium, gymnasium, gym, shelter, shelters, church, school, street, streets, highway,
        road, field, fields, bridge, station, arena, sidewalk, sidewalks, campsite, terminal, checkpoint, outskirts,
        auditorium, sports center, sports centre, sports complex, bank, banks, edge, entrance, center, centre,
        downtown, main square, central square, central plaza, market, farm, ranch, roadside, parish, hall,
        neighborhood, neighbourhood, borough, junction, stop
    """,
    N.AREA: """
        city, town, village, state, municipality, region, province, district, county, department, community, capital,
        port, border town, border city, area, territory, country, nation, resort, oblast, isthmus, coast, hamlet,
        settlement, part, parts, north, south, east, west, northeast, northwest, southeast, southwest, heart, interior
    """,
    N.PICTURE: """
        pictures, picture, photos, photo, photographs, photograph, images, image, footage, video, videos, caption
    """,
    N.EVENT: """
        meeting, talks, summit, visit, conference, negotiations, discussions, hearing, election, vote, rally,
        statement, letter, speech, interview, law, policy, crisis, surge, security, agreement, measures, crossing,
        crossings, tide
    """,
    N.COUNT: """
        arrests, countries, nations, nationalities, encounters, apprehensions, officers, agents, troops, detentions,
        deportations, visas, requests, applications, cases, states, miles, kilometers, kilometres, dollars, pesos,
        years, months, weeks, days, hours, minutes, degrees, percent, soldiers, police, detainees, inhabitants,
        residents, buses
    """,
    N.GOAL: """
        goal, aim, destination, final destination, target, objective, end point, endpoint, finish line, final stop,
        last stop, ultimate goal
    """,
    N.NEXT: "next stop, next destination, next town, next halt, next stage, next camp",
    N.VEHICLE: "trucks, vehicles, cars, rigs, tractors, lorries, motorcycles, bicycles, boats, tanks, wagons",
}

PREPOSITIONS = {
    P.SOURCE: "from, out of, away from, from as far as, from as far away as",
    P.GOAL: """
        toward, towards, for, until, in the direction of, onward to, onwards to, on to, bound for, en route to, on the
        way to, on its way to, on their way to, northward to, ahead to
    """,
    P.TO: "to, as far as, up to, down to, back to, over to",
    P.ENTRY: "into, onto",
    P.PATH: "through, across, via, by way of, past, along, throughout, over",
    P.PLACE: """
        in, at, outside, near, around, inside, within, on the outskirts of, by, on, beside, close to, next to, just
        outside, just south of, just north of, outside of, on the edge of
    """,
    P.OF: "of",
    P.BEYOND: """
        south of, north of, east of, west of, southeast of, southwest of, northeast of, northwest of, short of,
        behind, ahead of, away from, off, between, beyond, from the border of, far from, opposite, across from
    """,
    P.ACCORDING: "according to",
    P.TIME: "after, since",
    P.BEFORE: "before",
    P.BESIDE: """
        during, amid, despite, about, against, with, without, among, amongst, than, per, except, besides, under
    """,
    P.SUCH: "such as, including, like, notably",
}

ADVERBS = {
    A.NOT: "not, never, n't, nor, without, hardly, cannot, yet to",
    A.NONE: "no, none, nobody, neither",
    A.MODAL: "will, would, shall, should, may, might, could, can, must, 'll, 'd, going to",
    A.PLAIN: """
        north, northward, northwards, south, southward, east, west, westward, eastward, northwest, slowly, also,
        already, still, just, now, then, early, late, together, again, ahead, along, up, down, on foot, overnight,
        later, soon, further, farther, only, even, more, earlier, finally, almost, nearly, once more, mostly, predominantly,
        largely, mainly, initially, on, away, back, there, far
    """,
    A.HABIT: """
        every year, each year, every day, most years, usually, generally, often, typically, normally, rarely, seldom,
        always, tend to
    """,
    A.AHEAD: """
        farther ahead, further ahead, far ahead, well ahead, way ahead, advance group, advance party, advance guard,
        vanguard, first wave, first groups, first group, first members, front group, at the front, at the head of the
        caravan, ahead of the main group, ahead of the main body, ahead of the rest, ahead of the others, ahead of the
        caravan, leading group, lead group
    """,
    A.BEHIND: """
        stragglers, rearguard, rear guard, those behind, fallen behind, fell behind, lagging behind, latecomers, tail
        end, bringing up the rear, far behind, left behind
    """,
    A.ANOTHER: """
        another, second, third, fourth, fifth, previous, past, earlier, smaller, other, separate, new, next, last
        year's, different, similar, prior, subsequent, follow-up
    """,
    A.MEANWHILE: "as, while, when",
    A.IF: "if, unless, provided that, in case",
    A.SUBORDINATOR: "because, although, though, whereas, that, whether, so, but, once",
    A.WHERE: "where",
    A.RELATIVE: "who, which, whose, whom, that",
    A.AND: "and, or, &, as well as, then",
    A.DEFINITE: "the, these, those",
    A.THIS: "this",
    A.HERE: "here",
    A.MAIN: """
        first caravan, main caravan, lead caravan, original caravan, main group, main body, main column, main
        contingent, larger caravan, largest caravan, bulk
    """,
    A.THEIR: "its, their",
    A.DETERMINER: """
        a, an, that, his, her, our, your, my, each, every, any, all, both, several, few, some, most, many, such,
        another, various
    """,
    A.THEY: "they, themselves, we",
    A.IT: "it, itself",
    A.HE: "he, she, i, himself, herself",
    A.HIM: "him, me",
    A.THEM: "them, us",
    A.TO: "to",
    A.STRONG: "strong",
}

AUXILIARIES = {
    (A.AUXILIARY, Form.PRESENT): "is, are, am, 're, does, do",
    (A.AUXILIARY, Form.PAST): "was, were, did",
    (A.AUXILIARY, Form.BASE): "be, been, being",
    (A.PERFECT, Form.PRESENT): "has, have, 've, having",
    (A.PERFECT, Form.PAST): "had",
}
