"""English words that bind and colour a clause: prepositions, adverbs, pronouns, helping words, as they stand."""

from __future__ import annotations

from .classes import Adverb, Form, PrepositionClass, Sense, VerbClass

P, A = PrepositionClass, Adverb

_OUTSKIRTS = ", ".join(
    f"{preposition} the {side}{part} of"
    for preposition, part in (("on", "outskirts"), ("on", "edge"), ("at", "edge"), ("on", "fringes"), ("on", "banks"))
    for side in ("", "northern ", "southern ", "eastern ", "western ", "far ", "very ")
)
_BESIDE_BY_COMPASS = ", ".join(
    phrase
    for way in "south north east west southeast southwest northeast northwest south-east south-west".split()
    for phrase in (f"{way} of", f"to the {way} of", f"due {way} of")
)

_THOSE = ", ".join(
    f"{which} {who}"
    for which in ("those", "these")
    for who in "people migrants marchers walkers travelers travellers refugees families protesters men women".split()
)
_AS_FAR = ", ".join(
    f"as far {way} as" for way in "south north east west southeast southwest northeast northwest afield inland".split()
)
_BODIES = "caravan convoy column march procession pilgrimage contingent cavalcade exodus line crowd".split()


def _of_bodies(*parts: str) -> str:
    """Put every body of people on the move behind what is told of a part of it ("head of the column")."""
    return ", ".join(f"{part} the {body}" for part in parts for body in _BODIES)


PREPOSITIONS = {
    P.SOURCE: """
        en route from, enroute from, on the way from, on its way from, on their way from, on the road from,
        from, out of, away from, from as far as, from as far away as, from as far afield as, as far afield as, from
        inside, from outside, from near, from around, from across, from beyond, all the way from, straight from, fresh
        from, clear of
    """,
    P.GOAL: """
        due in, due at,
        toward, towards, for, until, till, in the direction of, onward to, onwards to, on to, bound for, eyes on, eyes
        set on, eyes fixed on, sights on, sights set on, sights trained on, en route
        to, en
        route for, enroute to,
        on the way to, on its way to, on their way to, on the road to, on the march to, on course for,
        northward to, ahead to, on toward, on towards, onward toward, onward towards, on the way toward, on the way
        towards, on the road toward, closer to, nearer to, nearer, destined for, down the road to, up the road to,
        further toward, going to
    """,
    P.TO: f"""
        {_AS_FAR},
        to, on to, onward to, onwards to,
        as far as, up to, down to, back to, over to, out to, along to, across to, through to, right up to, all the
        way to, all the way up to, all the way down to, only as far as, down as far as, up as far as, round to, clear
        to, out as far as, back as far as
    """,
    P.ENTRY: """
        into, onto, up into, down into, out into, back into, over into, on into, deep into, deeper into, farther into,
        further into, straight into, across into, out onto
    """,
    P.PATH: """
        through, across, via, by way of, past, along, throughout, over, out along, down along, up along, back along, up
        through, down through, on through, out through, back through, right through, straight through, all through, all
        across, all along, the length of, by the road through
    """,
    P.PLACE: f"""
        {_OUTSKIRTS}, in, at, outside, near, around, inside, within, by, on, beside, close to, next to, just outside,
        just south of, just north of, just east of, just west of, outside of, just inside, not far from, in and around,
        in or near, at or near, in the neighbourhood of, in the neighborhood of, in the vicinity of, in the environs of,
        in the suburbs of, in the outskirts of, in the centre of, in the center of, in the heart of, in the middle of,
        in the shadow of, on the shores of, at the gates of, at the gate of, before the gates of, at the doors of, at
        the entrance to, at the entrance of, at the entry to, at the foot of, at the mouth of, a stone's throw from, a
        short walk from, a short drive from, within sight of, in sight of, within earshot of, within walking distance
        of, within shouting distance of, within striking distance of, within reach of, minutes from, deep inside, hard
        by, over at, up at, down at, out at, back at, over in, up in, down in, out in,
        close by, adjacent to, abreast of, level with, alongside, beneath, underneath, upon, atop, in front of,
        inside of, nearby
    """,
    P.OF: "of",
    P.FAR: """
        hundreds of miles from, thousands of miles from, hundreds of kilometres from, hundreds of kilometers from,
        thousands of kilometres from, thousands of kilometers from, dozens of miles from
    """,
    P.BETWEEN: "between",
    P.BEYOND: f"""
        {_BESIDE_BY_COMPASS}, short of, just short of, behind, ahead of, away from, off, beyond, from the
        border of, far from, opposite, across from, a long way from, miles from, hours from, kilometres from, kilometers
        from, halfway to, half way to, midway between, midway to, halfway between, half way between, upriver from,
        downriver from, upstream from, upstream of, downstream from, downstream of, inland from, up the road from, down
        the road from, up the coast from, down the coast from, below, on the other side of, on the far side of, in
        advance of, hours short of
    """,
    P.ACCORDING: "according to, in the words of, in the view of",
    P.TIME: "after, since, ever since",
    P.BEFORE: "before, prior to",
    P.INSTEAD: "without, instead of, rather than, in place of, in lieu of",
    P.BESIDE: """
        during, amid, amidst, despite, about, against, with, among, amongst, than, per, except, besides, under,
        because of, due to, owing to, thanks to, in spite of, on behalf of, in favour of, in
        favor of, in response to, in protest at, in protest against, in memory of, in
        honour of, in honor of, in line with, in contrast to, in connection with, in addition to, in terms
        of, in charge of, in exchange for, in return for, in need of, in case of, in view of, in light of,
        versus, unlike, along with, together with, apart from, aside from, as for, as of, other than, by virtue
        of, on account of, with regard to, with respect to, for lack of, for want of, for fear of, for the sake of, at
        the expense of, at the request of, at the hands of, at odds with, contrary to, compared with, compared to,
        regardless of, depending on
    """,
    P.BACKING: "in support of, in solidarity with, in sympathy with, in aid of, to the aid of",
    P.SUCH: "such as, including, like, notably, namely",
}

ADVERBS: dict[Sense, str] = {
    A.NOT: """
        not, never, n't, nor, without, hardly, scarcely, cannot, yet to, unable to, no longer, nowhere near, not yet, by
        no means, at no time, under no circumstances, in no way
    """,
    A.NONE: "no, none, nobody, neither, no one, no-one, not one, not a single, not even one",
    A.WOULD: "would, could, might, should, ought to, 'd",
    A.MODAL: """
        will, will next, shall, may, can, must, 'll, wo', ca', sha', going to, has to, have to, need to, needs to,
        supposed to, about to, able to, still to, in hopes of, in hope of, in the hope of, in the hopes of, with hopes
        of, with the hope of, with the aim of, with the goal of, with the intention of, with a view to, in search of
    """,
    A.PLAIN: """
        north, northward, northwards, south, southward, southwards, east, west, westward, westwards, eastward,
        eastwards, northwest, northeast, southwest, southeast, slowly, also, already, still, just, now, then, early,
        late, together, again, ahead, along, up, down, on foot, overnight, later, soon, further, farther, only, even,
        more, earlier, finally, almost, nearly, once more, mostly, predominantly, largely, mainly, initially, on, away,
        back, there, far, homeward, homewards, inland, upriver, downriver, uphill, downhill, onward, onwards, forward,
        forwards, by bus, by car, by train, by truck, by boat, by road, by foot, by bicycle, by themselves, by itself,
        on horseback, on schedule, on time, by evening, by nightfall, by noon, by midday, by dusk, by dawn, by morning,
        by afternoon, by night, by midnight, by daybreak, by sunset, by sundown, by sunrise, by lunchtime, by
        dinnertime, en masse, en route, in force, in strength, in single file, single file, in
        tow, afoot, under way, underway, quickly, quietly, briefly, shortly, sometimes, chiefly, legally, illegally,
        truly, sharply, absolutely, frequently, abruptly, inevitably, deliberately, technically, properly, twice, else,
        reluctantly, eagerly, stubbornly, patiently, openly, secretly, lately, closely, widely, newly, simultaneously,
        consequently, accordingly, similarly, likewise, ultimately, basically, literally, honestly, frankly, hopefully,
        sadly, happily, fortunately, unfortunately, luckily, surprisingly, peacefully, safely, suddenly, steadily,
        gradually, eventually, immediately, recently, currently, presently, temporarily, previously, originally,
        reportedly, apparently, allegedly, supposedly, probably, possibly, presumably, certainly, clearly, obviously,
        evidently, actually, really, simply, merely, barely, partly, fully, completely, entirely, totally, utterly,
        virtually, practically, roughly, approximately, exactly, precisely, particularly, especially, specifically,
        officially, publicly, privately, formally, informally, jointly, separately, individually, collectively,
        successfully, unsuccessfully, calmly, cheerfully, noisily, silently, wearily, painfully, hurriedly, hastily,
        promptly, swiftly, rapidly, boldly, defiantly, proudly, warmly, greatly, highly, deeply, badly, heavily,
        seriously, severely, slightly, increasingly, repeatedly, constantly, continually, continuously, directly,
        straight, right, indeed, perhaps, maybe, however, moreover, furthermore, nevertheless, nonetheless, meanwhile,
        otherwise, therefore, thus, hence, instead, rather, quite, very, too, so far, yet, somewhat, somehow,
        anyway, nowadays, thereafter, afterward, afterwards, beforehand, somewhere, everywhere, anywhere,
        nowhere, abroad, overseas, indoors, outdoors, upstairs, downstairs, first, firstly, secondly, lastly, at last,
        at least, at most, at first, at once, at all, of course, in fact, in all, in turn, in general, in particular, in
        addition, in short, in part, in effect, in private, in public, in secret, in vain, in silence, in protest, in
        shifts, in groups, in pairs, for example, for instance, for now, for good, for the time being, for a while, a
        while, after a while, in a while, once in a while, once again, once before, for once, more than once, all at
        once, more or less, sooner or later, so many, so few, so much as, or so, or more, or less, so much, so called,
        so-called, all but, as usual, as planned, as expected, as promised, as scheduled, as ever, as always, as yet, as
        a result, as a group, as a whole, as a body, as one, as early as, as late as, as recently as, as soon as
        possible, as part of, as well, well, no fewer than, no less than, no later than, no sooner, no doubt, no matter,
        not only, not just, not merely, not until, not least, if possible, if necessary, if any, if anything, if need
        be, since then, until then, by then, by now, till then, so on, thereby, therein, alone, alike, aboard, apart,
        aside, abreast, altogether, side by side, step by step, arm in arm, hand in hand, one by one, two by two, day
        and night, night and day, en bloc, to and fro, back and forth, about-face, unaided, unhindered, unchallenged,
        unmolested, undeterred, on hunger strike, on a hunger strike, nearby, neighbouring, neighboring, surrounding,
        overland, cross-country, head-on, either, almost there, nearly there, halfway
        there, not there yet
    """,
    A.HABIT: """
        every year, each year, every day, most years, usually, generally, often, typically, normally, rarely, seldom,
        always, tend to, tends to, tended to, used to, traditionally, annually, routinely, habitually, customarily,
        commonly, regularly, ordinarily, as a rule, every summer, every winter, every spring, every autumn, every fall,
        each summer, each winter, each spring, each autumn, each fall, every week, every month, every night, year after
        year, year in year out, in most years
    """,
    A.AHEAD: f"""
        farther ahead, further ahead, far ahead, well ahead, way ahead, advance group, advance party, advance guard,
        advance team, advance column, advance contingent, advance detachment, vanguard, first wave, first groups, first
        group, first members, front group, at the front, {_of_bodies("at the head of", "ahead of")}, ahead of the main
        group, ahead of the main body, ahead of the rest, ahead of the others, leading group, lead group, forward
        party, forward group, outriders, pacesetters, frontrunners, front-runners, front runners, leading edge, leading
        column, leading elements, lead elements, lead column, lead vehicles, lead trucks, lead riders, lead walkers,
        leading walkers, leading marchers, leading riders, leading trucks, leading vehicles, front ranks, front rank,
        {_of_bodies("head of", "front of", "tip of")}, first arrivals, first to arrive, first of them, first of the
        marchers, first of the walkers, first of the migrants, first of the riders, first of the trucks, first marchers,
        first walkers, first riders, first trucks, first vehicles, faster walkers, fastest walkers, fastest riders,
        fittest, fleetest, spearhead, pathfinders, ahead of the pack, sent ahead, gone ahead, went ahead
    """,
    A.BEHIND: f"""
        stragglers, straggler, rearguard, rear guard, those behind, fallen behind, fell behind, lagging behind,
        latecomers, laggards, tail end, bringing up the rear, brought up the rear, far behind, left behind, farther
        behind, further behind, farther back, further back, well behind, trailing behind,
        {_of_bodies("tail of", "tail end of", "rear of", "back of")}, end of the column, end of the convoy, end of the
        procession, tail, tail-enders, tailenders, back-markers, those left behind, last of them, last of the marchers,
        last of the walkers, last of the migrants, last of the riders, last of the trucks, last stragglers, last
        walkers, last marchers, last riders, slowest, slower walkers, slowest walkers, at the rear, in the rear, at the
        back, at the tail
    """,
    A.ANOTHER: """
        another, second, third, fourth, fifth, previous, past, earlier, smaller, other, separate, new, next, last
        year's, different, similar, prior, subsequent, follow-up, rival,
        breakaway, splinter, parallel, sister, fresh, newer, older, bygone, additional, successive, later, that year's,
        comparable, a further, an earlier, the earlier, an older, like-minded, successor, predecessor, companion,
        copycat, solidarity, unrelated, unconnected, unaffiliated, competing, concurrent, simultaneous
    """,
    A.MEANWHILE: """
        as, while, whilst, just as, even as, at which point, by which time, whereupon, after which
    """,
    A.WHEN: """
        when, whenever, once, as soon as, by the time, the moment, every time, until, till, until such time as
    """,
    A.IF: """
        if, unless, but for, if not for, were it not for, had it not been for, if it were not for, provided that, in
        case, as long as, so long as, in the event that, even if, only if, if only, as if,
        as though
    """,
    A.SUBORDINATOR: """
        because, although, though, whereas, that, whether, so, but, even though, so that, now that, given that,
        except that, lest, why, how, what, whatever, however much, in that, insofar as
    """,
    P.GOAL: "on",  # "a march on X", the second choice beside "on the road"
    A.WHERE: "where",
    A.RELATIVE: "who, which, whose, whom, that",
    A.AND: "and, or, &, as well as, then, plus",
    A.DEFINITE: "the, these, those",
    A.ELSEWHERE: """
        elsewhere, elsewhere in the country, at the same time, in parallel, concurrently, nationwide, across the
        country, around the country, up and down the country, in other cities, in other towns, in other places, in other
        states, in other provinces, in other parts of the country, in several other cities, in many other cities
    """,
    A.THIS: "this",
    A.HERE: "here",
    A.MAIN: """
        first caravan, main caravan, lead caravan, original caravan, main group, main body, main column, main
        contingent, larger caravan, largest caravan, bulk, main march, main convoy, main procession, main party, main
        force, biggest caravan, bigger caravan, larger group, largest group, original march, original convoy, original
        group, original column, first march, first convoy
    """,
    A.THEIR: "its, their",
    A.DETERMINER: """
        a, an, that, his, her, our, your, my, each, every, any, all, both, several, few, some, most, many, such,
        another, various, enough, much, certain, numerous, countless, half, a few
    """,
    A.THEY: f"they, themselves, we, they all, we all, {_THOSE}",
    A.IT: "it, itself",
    A.HE: "he, she, i, himself, herself, you, myself, someone, somebody, anyone, anybody",
    A.HIM: "him, me",
    A.THEM: "them, us",
    A.TO: "to",
    A.STRONG: "strong",
}

_MADE = ("able to", "forced to", "obliged to", "compelled to", "made to", "allowed to", "permitted to")

AUXILIARIES: dict[tuple[Sense, Form], str] = {
    (A.AUXILIARY, Form.PRESENT): "is, are, am, 're, does, do",
    (A.AUXILIARY, Form.PAST): ", ".join(
        ["was, were, did, had to", *(f"{was} {made}" for was in ("was", "were") for made in _MADE)]
    ),
    (A.AUXILIARY, Form.BASE): "be, been, being",
    # "clear" is an adjective as well, and what "is beyond X" is mostly a thing.
    (VerbClass.CROSS, Form.PAST): "cleared, were beyond, were well beyond, were clear of",
    (VerbClass.CROSS, Form.PARTICIPLE): "cleared",
    (VerbClass.EXIST, Form.PRESENT): "there is, there are, there's, there has been, there have been",
    (VerbClass.EXIST, Form.PAST): "there was, there were, there had been",
    (VerbClass.DENY, Form.PRESENT): "is not true, isn't true, are not true, aren't true",
    (VerbClass.DENY, Form.PAST): "was not true, wasn't true, were not true, weren't true",
    (A.PERFECT, Form.PRESENT): "has, have, 've, having, has since, have since",
    (A.PERFECT, Form.PAST): "had, 'd, had since",
}
