"""English: words of number, size and distance (lengths in kilometres)."""

from __future__ import annotations

from .measures import Measures


def _words(listed: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in listed.split(",") if phrase.strip())


_ONES = (
    "one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_MILE_KM = 1.609344

MEASURES = Measures(
    numbers={
        "a": 1,
        "an": 1,
        "a couple of": 2,
        **{word: value for value, word in enumerate(_ONES.split(), 1)},
        **{word: 10 * value for value, word in enumerate(_TENS.split(), 2)},
    },
    articles=frozenset({"a", "an"}),
    parts={"half a": 0.5, "a couple": 2, "a couple of": 2},
    multipliers={
        **dict.fromkeys(("dozen", "dozens"), 12),
        **dict.fromkeys(("hundred", "hundreds"), 100),
        **dict.fromkeys(("thousand", "thousands", "k"), 1_000),
        **dict.fromkeys(("lakh", "lakhs"), 100_000),
        **dict.fromkeys(("million", "millions"), 1_000_000),
        **dict.fromkeys(("crore", "crores"), 10_000_000),
    },
    bare_multipliers=frozenset(),
    led_multipliers=frozenset({"dozen", "hundred", "thousand", "million"}),
    multiplier_leads=frozenset(
        _words("the, its, their, our, these, those, first, second, last, next, other, another, further, some")
    ),
    open_multipliers=frozenset(),
    joiners=frozenset({"and"}),
    half_endings=("and a half",),
    thousands=",",
    decimals=".",
    percents=("%", "percent", "per cent", "percentage points"),
    clocks=_words("a.m., p.m., am, pm, o'clock, o’clock, a.m, p.m"),
    clock_openings=_words("at about, at around, until about"),
    over=frozenset(
        _words(
            """
            more than, over, well over, just over, a little over, slightly over, at least, upward of, upwards of, in
            excess of, exceeding, no fewer than, no less than, not less than, above, a minimum of
            """
        )
    ),
    under=frozenset(_words("up to, as many as, as much as, fewer than, less than, at most, no more than, under")),
    about=frozenset(
        _words(
            """
            about, around, roughly, approximately, some, an estimated, estimated, close to, near, nearly, almost, just
            under, just short of, circa, perhaps, maybe, approx, approx., an approximate, probably, somewhere around,
            in the region of, something like, as few as, only, barely, just, a reported
            """
        )
    ),
    between=frozenset(_words("between, from, somewhere between, anywhere from, anywhere between, of between")),
    over_after=_words("or more, plus, +, and counting, at least, at the least, at the very least, at a minimum"),
    about_after=(
        *_words("or so, or thereabouts, odd, give or take, more or less, or fewer, or less"),
        *_words("at most, at the most, at the very most, at the outside, tops"),
        ", give or take",
    ),
    exceeding=r"\b(?:surpass|exceed|top)(?:s|es|ed|ped|ing)?\s+(?:the\s+)?",
    range_links=("and", "to", "or", "-", "–", "—"),
    weak_range_links=frozenset({"and", "or"}),
    either_links=frozenset({"or"}),
    length_units={
        **dict.fromkeys(("kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"), 1.0),
        **dict.fromkeys(("mile", "miles", "mi"), _MILE_KM),
    },
    length_fillers=("road", "more", "further", "long", "tough", "straight", "additional", "grueling", "gruelling"),
    pair_links=("(", "/", ",", "or", "["),
    shares=("of them", "of those", "of these", "of which"),
    counting=frozenset(
        _words(
            """
            number, numbers, numbered, numbering, total, totals, totaled, totalled, totaling, count, counts, counted,
            comprise, comprises, comprised, comprising, consist, consists, consisted, consisting, amount, amounts,
            amounted, amounting, include, includes, included, is, are, was, were, has, have,
            had, be, been, range, ranges, ranged, vary, varies, varied
            """
        )
    ),
    losing=frozenset(_words("lose, loses, lost, losing, shed")),
    existing=r"there (?:\w+ ){0,2}?(?:is|are|was|were|be|been)",
    becoming=frozenset(
        _words(
            """
            start, starts, started, started off, began, begun, grow, grows, grew, grown, growing, swell, swells,
            swelled, swollen, swelling, shrink, shrinks, shrank, shrunk, shrinking, dwindle, dwindles, dwindled,
            dwindling, fall, falls, fell, fallen, falling, rise, rises, rose, risen, rising, drop, drops, dropped,
            dropping, go, went, gone, increase, increases, increased, decrease, decreases, decreased, balloon,
            ballooned, ballooning, doubled, tripled, quadrupled, diminish, diminished, thin, thinned, come, came,
            decline, declined, expand,
            expanded, run, reduced, down, up, shrivelled, shriveled, reach, reaches, reached, jump, jumped, climb,
            climbs, climbed
            """
        )
    ),
    becoming_links=frozenset(_words("to, into, from, as")),
    size_nouns=frozenset(
        _words(
            """
            estimates, estimate, numbers, number, size, ranks, count, counts, tally, total, figure, figures, strength,
            turnout, attendance, headcount, head count
            """
        )
    ),
    estimating=_words(
        """
        estimated at, estimated to be, put at, estimates of, estimate of, estimates put, estimate, estimates, numbers
        at, number at, size at, size to, tally of, count of, counts of, spoke of, speak of, speaks of, talk of, talked
        of, counted, accompanied by, started as, started off as, started out as, began as
        """
    ),
    judging=_words(
        """
        put, puts, putting, estimate, estimates, estimated, reckon, reckons, reckoned, number, gauge, gauged
        """
    ),
    judging_links=("at", "as"),
    reckoning=(
        r"by (?:\S+ ){1,3}(?:count|counts|reckoning|estimate|estimates|tally|figures)\b|by (?:its|their) own\b"
        r"|by (?:that|those) of\b"
        r"|according to\b"
    ),
    rates=_words(
        """
        a day, per day, each day, every day, daily, a week, per week, a month, per month, each month, monthly, a year,
        per year, each year, every year, annually, yearly, this year, last year, that year, so far this year, at a
        time, a year ago, a year earlier, a year before, the year before, the previous year, the last time
        """
    ),
    rooms=_words(
        """
        room for, space for, capacity for, capacity of, place for, places for, beds for, food for, meals for,
        shelter for, enough for, for, ready for, prepared for, fit for, built for, designed for, permits for, visas
        for, inhabited by, peopled by, populated by, home to
        """
    ),
    capacities=frozenset(
        _words("hold, holds, accommodate, accommodates, house, houses, fit, fits, seat, seats, feed, feeds, sleep")
    ),
    belonging=frozenset(
        _words(
            """
            belong, belongs, belonged, belonging, accompany, accompanied, accompanying, make up, makes up, made up,
            making up, form, forms, formed, forming,
            take part, taking part, took part, join, joined, participate, participated, participating, traveling,
            travelling, are part, were part, in it, in its ranks, in their ranks, turned out, turned up, showed up,
            signed up, sign up, enlisted, attended, took to the streets, took to the road, fell in
            """
        )
    ),
    totals=_words("in total, in all, altogether, total, all told"),
    rests=_words("the last, the remaining, the final, the other, the rest of, remaining"),
    heads=frozenset(
        _words(
            "souls, heads, sheep, goats, cattle, cows, followers, attendees, passengers, riders, guests, semis, rigs, "
            "pickups"
        )
    ),
    some_people=frozenset(
        _words("children, kids, babies, infants, toddlers, minors, teenagers, women, girls, boys, disabled")
    ),
    bystanders=frozenset(
        _words(
            """
            residents, locals, neighbours, neighbors, villagers, townspeople, townsfolk, inhabitants, onlookers,
            spectators, bystanders, well-wishers, passers-by, deportees, returnees, detainees, shopkeepers
            """
        )
    ),
    kin=frozenset(_words("parents, mothers, fathers, relatives, families, widows, siblings, lawyers, friends")),
    victims=frozenset(_words("die, died, dead, killed, injured, hurt, ill, sick, wounded, missing, perished, drowned")),
    sidelines=(
        r"(?:on|from|atop) (?:\w+ )?(?:overpass(?:es)?|balcon(?:y|ies)|sidewalks?|pavements?|kerbs?|rooftops?|stands)\b"
        r"|from (?:\w+ )?(?:bridges?|windows?|roadsides?|terraces?)\b"
    ),
    aboard=_words("aboard, on board"),
    speeds=_words("an hour, per hour, hourly, ph"),
    columns=_words(
        """
        long, wide, radius, tall, high, deep, in length, in width, thick, of fence, of wall, of tailback
        """
    ),
    spreading=frozenset(
        _words(
            """
            stretch, stretches, stretched, stretching, snake, snakes, snaked, measure, measures, measured, extend,
            extends, extended, extending
            """
        )
    ),
    extents=_words("for, over"),
    elapsed=r"(?:days|weeks|months|hours|nights),? and$|^in \S+ (?:days|weeks|hours|nights|stages)\b",
    unsaid_before=_words("has done, have done, had done, has covered, have covered, had covered"),
    unsaid_after=r"(?:off|away|(?:still |left |more )?to go)(?=\s*[.,;:)\n]|$)",
    daily=_words(
        """
        a day, per day, each day, every day, daily, a night, per night, in a day, in one day, in a single day
        """
    ),
    behind=_words("behind, ahead of, ahead, apart, to the rear, in front of, in front, back"),
    onward=_words(
        """
        further on, farther on, further along, farther along, further, farther, further north, farther north
        """
    ),
    off=_words(
        """
        off, away, to go, remain, remains, remaining, remained, left, left to go, still to go, to travel, to walk, to
        cover, still ahead, ahead of them, ahead of it, in front of them, lie ahead, lay ahead, lies ahead, separate
        them, separated them, separate it, separates it, separates them, that separate them, distant, to reach, lay
        between them, lie between them
        """
    ),
    short_of=_words("short of, before, shy of"),
    covered=_words(
        """
        so far, since, behind them, behind it, behind us, done, into, already, to date, later, from where they started,
        from
        where it started, from home, from their homes
        """
    ),
    covered_before=_words("covered, already, after, completed, come, done, traversed, clocked, clocked up, logged"),
    remaining_before=_words(
        "another, still, a further, further, remaining, an additional, additional, face, faced, facing, that leaves, "
        "this leaves, which leaves, leaves them, leaves it, left them, left it, leaving, left with"
    ),
    journeys=_words(
        """
        trek, treks, journey, march, trip, route, walk, odyssey, hike, voyage, road trip, pilgrimage, drive, haul,
        path, way, relay
        """
    ),
    stages=_words(
        """
        stage, leg, haul, stretch, section, segment, hop, push, day, march, walk, drive, trip, hike, ride, slog,
        distance
        """
    ),
    from_here=_words(
        """
        from, away from, south of, north of, east of, west of, southeast of, southwest of, northeast of, northwest of,
        outside, outside of, off
        """
    ),
    from_start=_words("since leaving, out of"),
    to_there=_words("to, up to, as far as, until, toward, towards, onward to, on to"),
    beyond=_words("after, past, beyond, since leaving, inside"),
    bearings=_words(
        """
        to the north, to the south, to the east, to the west, to the northeast, to the northwest, to the southeast, to
        the southwest, north, south, east, west, northeast, northwest, southeast, southwest, northward, up, down,
        along, by road, by the, by highway, by bus, up the road, down the road, inland, over, via, on
        """
    ),
    parting=frozenset(_words("separate, separates, separated, separating, lie between, divide, divides, between")),
)
