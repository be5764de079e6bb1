"""English verbs that tell where a group is, in their base form; of a phrase the first word is inflected.

Notes
-----
A phrase is found before its words are told apart, so no phrase here opens with what may as well be a noun and goes on
with a preposition of place: "march in" would hide "the march in X".
"""

from __future__ import annotations

from .classes import VerbClass

V = VerbClass

_BY_OWN_EFFORT = ", ".join(
    f"{verb} {whose} way"
    for verb in "make work pick wend wind thread push force fight battle weave edge inch snake feel beat".split()
    for whose in ("its", "their")
)
_PASSES = ", ".join(
    f"{verb} {particle}"
    for verb in "come go get roll move file stream sweep pour rumble troop shuffle trundle trudge limp".split()
    for particle in ("past", "by")
)
_ENTERS = ", ".join(
    f"{verb} into"
    for verb in """
        come roll pull stream pour file limp walk march trek push trudge straggle spill flow tramp troop stumble
        stagger shuffle sweep swing swarm surge crowd cram squeeze pack drift filter trickle crawl inch advance move
        ease storm sail step ride drive run hobble lumber rumble trundle parade wander plod flood snake wind slip
    """.split()
)
_COMES_FIRST = ", ".join(
    f"be {whoever} {there}"
    for whoever in (
        "first",
        "the first",
        *(
            f"the first {one}"
            for one in "musher team racer rider runner walker cyclist skier hiker driver crew".split()
        ),
    )
    for there in ("to", "into", "in")
)
_BY_MEANS = tuple(f"by {means}" for means in "bus train car truck lorry boat plane road foot air coach taxi".split())
_RIDES = "bus buses train trains taxi taxis truck trucks ride rides lift lifts ferry boat boats".split()
_BOARDS = ", ".join(
    f"{verb} {how}{ride}" for verb in ("board", "catch") for how in ("", "a ", "the ") for ride in _RIDES
)
_HITCHES = ", ".join(
    f"{verb} {how}{ride}"
    for verb in ("take", "hitch", "thumb", "get", "hop", "hop on", "ride", "ride on")
    for how in ("", "a ", "the ")
    for ride in _RIDES
)
_TRAVELS = ", ".join(f"{verb} {how}" for verb in ("go", "get", "move", "travel") for how in _BY_MEANS)
_COMES = ", ".join(f"come {how}" for how in _BY_MEANS)
_LEAVES = ", ".join(
    f"{verb} out"
    for verb in """
        head move come start march walk trek roll swing pull file pour stream spill troop tramp trudge limp sweep snake
        crawl inch straggle ride drive clear push creep march hobble
    """.split()
)

MOTION_VERBS = {
    V.LEAVE: f"""
        {_LEAVES},
        {_BOARDS}, leave, depart, depart from, set out, set off, set forth, set sail, start off, break camp, strike
        camp, decamp, take to the road, take to the highway, hit the road, get under way, get underway, get going, get
        moving, get away, get on the road, exit, abandon, vacate, evacuate, quit, desert, forsake, be out of, be gone
        from, be off, be away, pull away, move off, push off, shove off, march off, march away, walk off, walk away,
        ride off, drive off, drive away, roll off, roll away, take off, take leave of, take their leave, take its leave,
        bid farewell to, say goodbye to, turn its back on, turn their backs on, turn their back on, sally forth, embark,
        pack up, saddle up, be on the road from, step off, break out, break out of, break the cordon, break the cordon
        of, break through the cordon, break through a cordon, break through the police cordon, break through a police
        cordon, break through police lines, break through the police lines, slip through the cordon, slip the cordon,
        check out of, be first out of, be the first out of, be flagged off, be seen off, be waved off
    """,
    V.REACH: f"""
        {_ENTERS}, reach, arrive, get to, get into, get in, come to, come into, enter, make it, make it to, make it
        into, make it back, turn up, show up, land, descend on, converge on, gain, regain, return to, get back, come
        back, go back, get as far as, get only as far as, get just as far as, get no further than, get no farther than,
        go no further than, go no farther than, make it no further than, make it no farther than, come no further than,
        come no farther than, travel no further than,
        make it as far as, make it only as far as, come as far as, go as far as,
        settle in, make, roll up, pull up, pull in, draw up, draw in, put in, call at, touch down, disembark, dock, make
        landfall, visit, set foot in, set foot on, fetch up, end up, wind up, finish up, wash up, come in, get there,
        be back, be greeted by, attain, {_COMES_FIRST}, check into, check in, check in at, sign into, blow into,
        troop into, walk up to, march up to, ride up to, join up, link up, converge, merge, reunite, meet up
    """,
    V.CROSS: f"""
        {_PASSES}, go by way of, travel by way of,
        pass, cover, pass through, pass over, pass under, cross, cross over, go through, go over, go under, go
        round, go around, come through, get through, get across, get round, traverse, skirt, transit, bypass, ford, be
        through, be past, be across, circle, make it past, make it through, make it across, make it over, roll through,
        go on by, press on by, carry on by, continue by, be well past, be long past, be well clear of,
        get clear of, get past, get beyond
    """,
    V.STAY: """
        camp, camp out, bed down, sleep, spend, stay, stay put, stay over, stay on, stay overnight, stay behind, rest,
        rest up, stop, stop over, stop off, pull over, pause, wait, wait out, halt, gather, regroup, recuperate,
        recover, overnight, shelter, settle, settle down, put up, lodge, encamp, assemble, reassemble, congregate,
        remain, linger, tarry, loiter, dally, bide, idle, stall, be stuck, be stranded, be paused, be camped, be based,
        be
        parked, be billeted, be quartered, be lodged, be housed, be accommodated, be sheltered, be put up, be hosted, be
        marooned, be trapped, be held up, be bottled up, be holed up, be welcomed, be greeted, be received, be
        assembled, be gathered, be massed, catch breath, catch their breath, catch its breath, mass, amass, huddle, hole
        up, hunker down, dig in, take a day off, take the day off, take a break, take a rest, take a breather, take
        refuge, take shelter, take cover, take up position, take up positions, take up quarters, seek shelter, seek
        refuge, find shelter, find refuge, find lodging, find lodgings, line up, pitch camp, pitch tents, pitch their
        tents, pitch its tents, pitch a camp, make camp, make a stop, make a halt, set up camp, set up a camp, set up
        tents, lay over, lie down, lie overnight, lie the night, lie for the night, lie up, lie over, sit down,
        sit tight, sit in, bivouac, laager, bunk down, doss down,
        turn in, doze, dine, lunch, breakfast, picnic, refuel, fuel up, relax, muster, marshal, rendezvous, cluster,
        throng, mill about, mill around, squat, hang around, sleep rough, sleep over, break their journey, break
        its journey, break the journey, hang their hammocks, rest their feet, soak their feet, call a halt, come to a
        halt, come to rest, come to a stop, come to a standstill, grind to a halt, draw to a halt, roll to a stop, end
        the day, end the night, end the week, end their day, end its day, finish the day, finish their day, kick their
        heels, cool their heels, get some sleep, get some rest, take stock, re-form, park
    """,
    V.MOVE: f"""
        get, go, turn off, turn onto, branch off, peel off,
        {_HITCHES}, {_BY_OWN_EFFORT},
        walk, march, trek, travel, move, step, stride, stroll, edge, advance, progress, proceed, hike,
        trudge, ride, hitchhike, hitch, drive, roll, wind, make way, journey, migrate, tramp, stream, snake, pour, plod,
        slog, push, push on, limp, wade, push through, forge, forge ahead, inch, crawl, swarm, trail, flow, file,
        parade, go on foot, be on the move, amble, saunter, shuffle, lumber, rumble, trundle, chug, creep, wend, weave,
        zigzag, meander, ramble, roam, wander, drift, trickle, straggle, stagger, stumble, hobble, surge, sweep, swing,
        race, rush, hurry, hasten, dash, jog, canter, trot, gallop, cycle, pedal, bike, motor, cruise, sail, row,
        paddle, float, climb, ascend, descend, clamber, scramble, troop, traipse, veer, swerve, detour, retreat,
        backtrack, double back, relocate, come down, come along, come by way of, go on, move on, travel
        on, lead the race, lead the field, lead the pack, lead the way, ride on, drive on, journey on, sail on,
        go up, go down, go along, bump along, bounce along, jolt along, jounce along, rattle along, bowl along, barrel
        along, bump, jolt, jounce, rattle, barrel, trek on, {_TRAVELS}
    """,
    V.HEAD: """
        aim at, target,
        head, make for, make a beeline, aim for, press on, press ahead, press onward, push onward, push ahead, continue,
        continue on, carry on, keep on, keep going, keep moving, keep walking, be bound, be en route, be
        under way, be underway, be on course, be on track, be headed, be on the way, be on its way, be on their way, be
        well on the way, be on the march, be on the road, bear down on, strike out, strike north, approach, near,
        close in on, home in on, zero in on, set course, set a course, set its sights on, set their sights on, have its
        sights set on, have their sights set on, steer, draw near, draw nearer, draw close, draw closer, get close, get
        closer, get near, get nearer, come near, come closer, soldier on, struggle on, battle on, take the
        road, take the highway, take the motorway, take the coast road, take the old road, take the main road, take the
        route, turn north, turn south, turn east, turn west
    """,
    V.BEGIN: """
        begin, start, restart, resume, recommence, commence, launch, originate, form, kick off, get started, be
        formed, be launched, be born, coalesce, take shape, spring up, set about
    """,
    V.SUCCEED: "manage, succeed, dare",
    V.END: """
        cease to exist, be no more, pass out of existence,
        disband, dissolve, disperse, break up, break apart, splinter, fragment, fall apart, scatter, peter out, fizzle,
        fizzle out, run out of steam, disintegrate, unravel, melt away, be dissolved, be broken up, be dispersed, be
        disbanded, be called off, be over, call it a day, call it quits, come to an end, come to a close, come to its
        end, draw to a close, wrap up, end, finish, conclude, culminate, terminate
    """,
    V.DENY: """
        deny, refute, rebut, debunk, discredit, disprove, contradict, reject, dismiss, scotch, be untrue, be false, be
        unfounded, be baseless, be wrong, be incorrect, be inaccurate, be a lie, be fake, be a hoax, prove wrong, prove
        false, prove untrue, prove unfounded, prove baseless, turn out to be false, turn out to be wrong
    """,
    V.BRING: """
        bring, carry, take, transport, ferry, bus, haul, truck, drop, drop off, deliver, put, shuttle, let off, set
        down, give a ride, give a lift, airlift, convey, resettle, transfer, escort, usher,
        shepherd, herd, guide, lead, pick up, whisk, cart, deposit, unload, put on buses, put on trains
    """,
    V.HOST: """
        receive, welcome, greet, host, house, take in, accommodate, shelter, wake to, wake up to, fill with, fill up
        with, be full of, be filled with, brim with, overflow with, absorb, cheer, applaud, meet, teem with, swarm with,
        bustle with, be packed with, be crowded with, be thronged with, be jammed with, be overrun by, be overrun with,
        be awash with
    """,
    V.RECEDE: "lie behind, fall behind, be behind, be now behind, be far behind, be well behind, be long behind",
    V.SEPARATE: "separate, divide, keep apart",
    V.AWAIT: "lie ahead, lie in wait, be next, come next, be still ahead, await",
    V.HAIL: f"{_COMES}, hail, come, originate, base, be headquartered, flee, stem, be native to, escape",
    V.BE: "be, lie, seem, appear to be",
    V.WANT: """
        want, hope, plan, intend, wish, aim, try, attempt, expect, schedule, be due, be set, be slated, be likely, be
        supposed, be meant, be poised, be scheduled, be about, be ready, seek, mean, vow, threaten, decide, agree, vote,
        prepare, dream, promise, offer, consider, weigh, ask, urge, demand, book, reserve, arrange, aspire, need,
        long, yearn, propose,
        undertake, pledge, swear, resolve, opt, choose, elect, hesitate, strive, endeavour, endeavor, contemplate,
        envisage, envision, foresee, anticipate, prefer, suppose, order, instruct, invite, beg, plead, appeal, call on,
        call for, encourage, persuade, look forward
    """,
    V.HINDER: """
        fail, block, prevent, stop from, keep from, bar, rule out, thwart, turn back, send back, decline, neglect,
        foil, frustrate, hinder, impede, obstruct, forbid, prohibit, ban, deter, dissuade, discourage, cancel, call off,
        scrap, postpone, put off, avoid, skip, miss, forgo, stop short of, fall short of, turn away, beat back, push
        back, drive back, hold back, repel, repulse, give up on, vote down, call a halt to, fall through, come to
        nothing, come to naught, founder, flop, run aground, misfire, prove
        impossible, prove futile, prove fruitless, prove too much, be impossible, be out of the question, be dashed,
        refuse, delay, defer, hold off, shelve, halt plans for, botch, be to no avail, be in vain
    """,
}

# Nouns made of verbs, in the singular.
MOTION_NOUNS = {
    V.LEAVE: "departure, exit, exodus, start, getaway",
    V.REACH: "arrival, entry, entrance, return",
    V.STAY: """
        stop, stopover, stay, halt, layover, encampment, overnight stop, rest stop, camp, bivouac, pause, rest day, day
        of rest, night's rest, sojourn
    """,
    V.MOVE: """
        trek, walk, march, journey, trip, advance, advancement, progress, passage, progression, leg, stage, stretch,
        phase, hike, ride, drive, voyage, odyssey, slog, travels, transit, haul, migration
    """,
    V.HEAD: "way, path, road, route",
    V.END: "end of the road",
}
