"""English verbs of prose that move nobody: speech, business, what people do where they are, in their base form.

An unknown verb would hide how its sentence is built, so the common ones are all here.
"""

from __future__ import annotations

from .classes import VerbClass

V = VerbClass

# Base, past and participle, where the rules of `inflection` do not give them.
IRREGULAR = """
    arise arose arisen, awake awoke awoken, be was been, bear bore borne, beat beat beaten, become became become, bed
    bedded bedded, begin began begun, bend bent bent, bet bet bet, bind bound bound, bite bit bitten, bleed bled bled,
    blow blew blown, break broke broken, breed bred bred, bring brought brought, broadcast broadcast broadcast, build
    built built, burst burst burst, buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling
    clung clung, come came come, cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw
    drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt,
    fight fought fought, find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden,
    forecast forecast forecast, foresee foresaw foreseen, forget forgot forgotten, forgive forgave forgiven, forgo
    forwent forgone, forsake forsook forsaken, freeze froze frozen, get got got, give gave given, go went gone, grind
    ground ground, grow grew grown, hang hung hung, have had had, hear heard heard, hide hid hidden, hit hit hit, hold
    held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known, lay laid laid, lead led led, leave
    left left, lend lent lent, let let let, lie lay lain, light lit lit, lose lost lost, make made made, mean meant
    meant, meet met met, mislead misled misled, mistake mistook mistaken, outrun outran outrun, overcome overcame
    overcome, overnight overnighted overnighted, oversee oversaw overseen, overtake overtook overtaken, overthrow
    overthrew overthrown, pass passed passed, pay paid paid, put put put, quit quit quit, read read read, rebuild
    rebuilt rebuilt, repay repaid repaid, ride rode ridden, ring rang rung, rise rose risen, run ran run, say said said,
    see saw seen, seek sought sought, sell sold sold, send sent sent, set set set, shake shook shaken, shine shone
    shone, shoot shot shot, show showed shown, shrink shrank shrunk, shut shut shut, sing sang sung, sink sank sunk, sit
    sat sat, sleep slept slept, slide slid slid, speak spoke spoken, speed sped sped, spend spent spent, spin spun spun,
    split split split, spread spread spread, spring sprang sprung, stand stood stood, steal stole stolen, stick stuck
    stuck, sting stung stung, stride strode stridden, strike struck struck, string strung strung, strive strove striven,
    swear swore sworn, sweep swept swept, swell swelled swollen, swim swam swum, swing swung swung, take took taken,
    teach taught taught, tear tore torn, tell told told, think thought thought, throw threw thrown, tread trod trodden,
    undergo underwent undergone, understand understood understood, undertake undertook undertaken, upset upset upset,
    wake woke woken, wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound, withdraw withdrew
    withdrawn, withstand withstood withstood, write wrote written,
    do did done
"""

PROSE_VERBS = {
    V.TELL: "tell, inform, notify, assure, remind, brief",
    V.SAY: """
        say, report, claim, estimate, announce, state, warn, note, add, explain, insist, confirm, acknowledge, suggest,
        believe, think, show, declare, describe, recount, emphasize, emphasise, highlight, underscore, stress, reckon,
        write, tweet, argue, assert, allege, contend, recall, reply, respond, answer, remark, observe, comment, concede,
        predict, guess, reveal, disclose, indicate, quip, joke, boast, complain, lament, exclaim, whisper, mutter,
        murmur, caution, testify, calculate, publish, reiterate, maintain, telephone, yell
    """,
    V.SEIZE: """
        arrest, detain, detect, encounter, apprehend, deport, intercept, seize, process, expel, record, register,
        return, remove, catch, admit, accept, authorize, authorise, hold, kidnap, extort, capture, jail, imprison,
        handcuff, round up, repatriate, kill, slay, murder, massacre, slaughter, gun down, shoot dead, bury, drown,
        lynch, shoot, stab, behead, decapitate, be found dead, be found slain, be found murdered, be found shot,
        be found buried, find dead, fine, interrogate, question, fingerprint, abduct, ambush, rob
    """,
    V.CARRY: """
        include, comprise, consist, contain, involve, feature, number, count, total, be made up, be composed, be drawn,
        encompass, range
    """,
    V.MAKE: "force, compel, oblige, allow, permit, enable, cause",
    V.STRIKE: """
        go on strike, go out on strike, come out on strike, stop work, cease work, down tools, lay down tools, lay down
        their tools, walk off the job, walk off their jobs, stay off work, stay away from work, lock out
    """,
    # What the weather does, and what becomes of some of a group, wherever that is.
    V.BEFALL: """
        rain, snow, drizzle, thunder, dawn, occur, happen, drop below, join relatives, join family, join loved ones,
        join their relatives, join their families, join their loved ones
    """,
    # Business of others, and what is done with words or in no place.
    V.MEET: """
        discuss, organize, organise,
        negotiate, call, brand, label, dub, pencil in, earmark, single out, pick, pick out, address,
        sign, govern, fly, convene,
        attend, speak, focus, blame, close,
        reopen, abolish, abuse, accomplish, account, accuse, achieve, acquire, act, adapt, adjust, administer, admire,
        adopt, advise, advocate, affect, afford, aggravate, allocate, alter, amend, amount, analyse, analyze,
        anger, apologise, apologize, appear, apply, appoint, appreciate, approve, arise, assess, assign, assume, attach,
        attract, audit, avert, award, become, behave, belong, benefit, bet, betray, boost, bolster, borrow,
        breach, campaign, care, challenge, change, characterise, characterize, charge, cite, clarify,
        collaborate, commission, commit, compare, compensate, compete, compile, comply, compose, compromise, concern,
        condemn, condone, confess, confuse, congratulate, connect, consent, conserve, constitute, consult, contest,
        contract, contradict, contribute, control, convert, convict, convince, cooperate, coordinate, cope, correct,
        correspond, cost, counter, create, criticise, criticize, curb, curtail, deal, debate, debut, decrease, dedicate,
        deem, defeat, defend, define, defuse, delegate, depend, derive, deserve, design, designate, desire,
        determine, develop, devise, devote, differ, diminish, disagree, disappoint, discover, dispute, disrupt,
        distinguish, diverge, double, doubt, downplay, draft, earn, ease, echo, edit, educate, elaborate, eliminate,
        embarrass, embody, embrace, emerge, employ, enact, endorse, endure, enforce, engage, enhance, enjoy,
        enlist, ensure, entail, entitle, equal, escalate, establish, evaluate, evoke, evolve, exacerbate, exaggerate,
        examine, exceed, exclude, execute, exempt, exert, exist, expand, experience, expire, exploit, export, expose,
        express, extend, fear, fend off, figure, finance, forecast, forget, forgive, formulate, foster, fuel, fulfil,
        fulfill, fund, gauge, generate, go home, grant, guarantee, guess, handle, hate, hear, heighten, hire,
        identify, ignore, illustrate, imagine, impeach, implement, imply, import, impose, impress, improve, increase,
        incur, indict, inflict, influence, initiate, insert, inspect, inspire, insult, insure, integrate, intensify,
        interest, interfere, interpret, intervene, interview, introduce, invest, investigate, invoke, isolate, issue,
        judge, justify, know, lack, last, learn, legalise, legalize, legislate, lessen, license, limit, link, listen,
        lobby, look, love, lower, manipulate, matter, measure, mediate, mention, minimise, minimize, mislead, mistake,
        misunderstand, mitigate, mock, modify, monitor, motivate, multiply, name, narrow, nominate, notice, obey,
        object, obscure, obtain, offend, offset, omit, oppose, oust, outline, outnumber, outrage,
        outweigh, overcome, overhaul, overlook, oversee, overstate, overthrow, overturn, owe, own, participate,
        perceive, persist, pertain, point, portray, pose, possess, post, praise, preclude, preserve, preside,
        pressure, presume, prevail, proclaim, produce, profit, promote, prompt, prosecute, prove, provoke, publicise,
        publicize, punish, purchase, pursue, qualify, quarrel, quote, raise, rank, rate, ratify, react, realise,
        realize, reassure, rebuke, recognise, recognize, recommend, reconsider, recruit, rectify, reduce, refer,
        reflect, reform, regret, regulate, reinforce, relate, relieve, rely, remember, renew, renounce, repeal,
        repeat, replace, represent, reproach, request, require, resemble, resent, resign, respect, restore, restrict,
        result, retain, retire, reverse, review, revise, revive, reward, rule, sanction, satisfy, save, scold,
        scrutinise, scrutinize, select, sense, separate, serve, shift, shape, share, shock, shore up, signal, signify,
        solve, sound, spark, specify, speculate, sponsor, spur, study, subject, submit, substitute, sue, summarise,
        summarize, supervise, supplement, support, suppress, surpass, surprise, suspect, suspend, sustain, symbolise,
        symbolize, tackle, tax, tempt, tend, test, thank, tighten, tolerate, toughen, tour, trace, trigger,
        triple, trust, underestimate, undergo, undermine, understand, unite, unveil, update, uphold, upset, value, vary,
        verify, veto, view, violate, voice, volunteer, warrant, weaken, widen, win, withdraw, withhold, withstand,
        witness, wonder, worry, worsen, yield
    """,
    # What people do, or suffer, in some place.
    V.OTHER: """
        attend mass, attend a mass, hear mass, hear a mass, celebrate mass, celebrate a mass, hold a mass,
        hold a rally, hold rallies, hold a vigil, hold a ceremony, hold an assembly, hold assemblies, hold a protest,
        hold a demonstration, hold a sit-in, hold a service, stage a rally, stage a protest, stage a sit-in,
        stage a vigil,
        have, do, eat, cook, feed, drink, wash, pray, sing, shout, chant, protest, demonstrate, join, grow, swell,
        shrink, use, find, give, build, keep, run, sit, stand, see, lose, help, receive, face, celebrate,
        follow, accompany, form part, work, live, suffer, treat, hand, donate, buy, sell, draw, cut,
        wreck, hit, destroy, damage, ravage, injure, hurt, shake, flood, abound, ache, aid, applaud, arrange,
        assault, assist, attack, barricade, bathe, batter, battle, bear, beat, bend, bind, bite, blare, bleed, bless,
        blow, board, bombard, boil, bow, break, breathe, broadcast, brush, burn, burst, busy, cast,
        chase, cheer, check, chew, clap, clash, clean, cling, clog, clutch, coincide, collapse, collect, collide, comb,
        combat, comfort, conduct, confront, construct, cough, crack, crash, crouch, crush, cry, dance, deploy, die, dig,
        dip, disappear, distribute, divide, dodge, don, drag, dress, dry, dump, empty, equip, erect, evict,
        exchange, exercise, exhaust, explore, faint, fall, fan out, feel, fetch, fight, fill, film, fire, fish, fit,
        fix, flash, fling, fold, freeze, gaze, graze, greet, grip, guard, hammer, hang, harass, heal, hide, hoist, honk,
        hug, hunt, ignite, improvise, inhale, install, jam, jeer, join forces, jump, kick, kiss, kneel, knock, laugh,
        lay, lean, leap, let, lift, light, load, lock, loot, mark, massage, melt, mend, mix, mount, mourn, nap, nod,
        nurse, occupy, open, overtake, overrun, overwhelm, paint, patrol, pay, perform, phone, photograph, picket, pile,
        place, plant, play, present, pull, punch, queue, quicken, rally, reappear, rebuild, refill, rehearse,
        rejoin, release, repair, rescue, restock, resupply, reunite, ring, riot, rip, rise, roar, salute, scan, scream,
        search, secure, send, set up, set fire, shake hands, shave, shine, shiver, shop, shove, shower, shut,
        sicken, sink, skate, slide, slip, slow, smash, smear, smell, smile, smoke, sneak, sob, soak, spill, spin, split,
        split off, split up, peel off, break away, branch off, spot, spread, spring, stage, stamp, stare, stash, steal,
        stick, stitch, strap, stretch, strike, string, strip, struggle, summon, supply, surrender, survive, sweat, swim,
        swap, talk, tap, teach, tear, throw, tie, tire, tow, tread, tremble, turn, unfurl, unfold, unpack, vaccinate,
        vandalise, vandalize, vanish, vomit, wail, wake, wake up, awake, awaken, watch, water, wave, wear, weep,
        welcome, whistle, wipe, wound, wrap, wrestle, yawn, take part, take over, take place, be joined,
        blockade, besiege, encircle, cordon off, provide, host
    """,
}

# Those that are as often a noun or an adjective: they read as verbs only where nothing else fits.
NOUNS_TOO = """
    abuse, account, act, address, advance, advocate, aid, aim, amount, anger, answer, appeal, arrest, attack, attempt,
    award, ban, bar, base, battle, benefit, bet, bike, blame, block, book, boost, bow, brief, broadcast, burst, busy,
    call, campaign, care, cart, cast, cause, caution, challenge, change, charge, chase, check, claim, clash, clean,
    close, cluster, comb, combat, comfort, comment, commission, compromise, concern, conduct, contest, contract,
    control, cook, cost, count, counter, cough, crack, crash, crush, cry, cut, cycle, damage, dance, dash, deal, debate,
    debut, decline, decrease, delay, delegate, demand, design, desire, detour, dip, dispute, divide, double, doubt,
    draft, dress, drift, drink, drive, drop, dry, dump, ease, echo, edge, elaborate, elect, empty, encounter, end,
    equal, escort, estimate, exchange, execute, exempt, exercise, experience, exploit, export, express, face, faint,
    fall, fear, feature, feed, ferry, fight, figure, file, fill, film, finance, fine, finish, fire, fish, fit, fix,
    flash, float, flood, flow, focus, ford, forecast, forge, form, fragment, freeze, fuel, fund, gain, gauge, grant,
    grip, guarantee, guard, guess, guide, hail, hammer, hand, handle, hate, haul, head, help, highlight, hike, hit,
    hitch, hold, hope, host, hug, hunt, hurt, idle, implement, import, impress, increase, influence, initiate, insult,
    interest, interview, invite, issue, jail, jam, joke, judge, jump, kick, kill, kiss, lack, land, last, laugh, launch,
    lay, leap, let, license, lift, light, limit, link, live, load, lobby, lock, long, look, love, lower, lunch,
    mark, mass, matter, mean, measure, mention, mistake, mix, monitor, motor, mount, muster, name, narrow, need, note,
    notice, number, nurse, object, offer, open, order, outline, outrage, own, paint, parade, park, patrol, pause, pay,
    permit, phone, photograph, picket, picnic, pile, place, plan, plant, play, pledge, point, pose, post, praise,
    present, pressure, process, produce, profit, progress, promise, prompt, propose, protest, purchase, question, queue,
    race, rain, raise, rally, range, rank, rate, record, reform, refuse, register, regret, release, relocate, repair,
    reply, report, request, rescue, resolve, respect, result, resume, retreat, return, reverse, review, reward, ring,
    riot, rise, row, rule, run, rush, sail, salute, sanction, save, schedule, scream, search, secure, sense, separate,
    shake, shape, share, shift, shine, shock, shop, show, shower, shut, sign, signal, slide, slip, slow, smell, smile,
    smoke, sound, spark, spill, spin, split, sponsor, spot, spread, spring, spur, squat, stage, stamp, stand, state,
    step, stick, stitch, stress, stretch, strike, string, strip, stroll, struggle, study, subject, supplement, supply,
    support, surge, surprise, suspect, swap, sweat, sweep, swell, swing, talk, target, tax, tear, telephone, tempt,
    tend, test, thank, throng, tie, tire, total, tour, trace, trail, transfer, transit, transport, travel, treat,
    trickle, trigger, triple, truck, trust, try, turn, tweet, update, upset, use, value, veto, view, visit, voice,
    volunteer, vote, wake, warrant, wash, watch, water, wave, welcome, whisper, whistle, win, wind, wish, witness,
    wonder, work, worry, wound, wreck, yield
"""
