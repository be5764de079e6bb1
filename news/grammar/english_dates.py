"""English: the words of time and the patterns of dates, in the shape `date_words.DateWords` asks for."""

from __future__ import annotations

from itertools import product

from .date_words import NUMERIC_PATTERNS, DateWords
from .english_feasts import FEASTS

_WEEKDAYS = "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun"
_MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)

_PARTS = ("morning", "afternoon", "evening", "night")
_TOLD = {
    **{f"{which} {part}": 0 for which, part in product(("that", "that same", "the same"), (*_PARTS, "day"))},
    **{f"{which} {part}": 1 for which, part in product(("the following", "the next"), (*_PARTS, "day"))},
    **{f"the previous {part}": -1 for part in (*_PARTS, "day")},
    **{f"the {part} before": -1 for part in (*_PARTS, "day")},
    **{f"the {part} after": 1 for part in ("day", "morning")},
    **{f"{unit} {way}": 0 for unit, way in product(("hours", "minutes", "moments"), ("later", "earlier"))},
    "later that day": 0,
    "later in the day": 0,
    "earlier in the day": 0,
    "earlier during the day": 0,
}
_PUBLISHED = {
    "the day before yesterday": -2,
    "the night before last": -2,
    "yesterday": -1,
    "last night": -1,
    "last evening": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this early morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "overnight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "to-day": 0,
    "to-night": 0,
    "to-morrow": 1,
}
_NOW = (
    "right now",
    "at this hour",
    "at this moment",
    "at this very moment",
    "at the moment",
    "at present",
    "at the time of writing",
    "as of this writing",
)

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
)
_TENS = {word: 10 * value for value, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), 3)}
_TENS |= {
    f"{ten}-{one}": value + unit
    for (ten, value), (unit, one) in product([("twenty", 20), *_TENS.items()], enumerate(_ONES.split()[:9], 1))
}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_LOOSE = {"a couple of": 2, "a few": 3, "several": 4}
_BEFORE = (
    "before",
    "just before",
    "shortly before",
    "days before",
    "last",
    "past",
    "previous",
    "ago",
    "earlier",
    "before that",
)
_AFTER = ("after", "just after", "shortly after", "days after", "next", "coming", "later", "after that")

_LENGTHS = r"(?:miles|kilomet(?:er|re)s|km)"
_WEEKDAY = r"(?:(?P<w>{weekday})\.?,?\s+)?"
_SAME_YEAR = r"\s+of\s+(?:that|the\s+same)\s+year\b"
_YEAR = rf"(?:\.(?=,?\s+\d))?(?:,?\s+(?P<y>\d{{4}})\b|{_SAME_YEAR})?"
_TH = r"(?:st|nd|rd|th)"
_LAST = rf"(?:(?:\s*[-–—]\s*|\s+(?:to|through|until)\s+(?:the\s+)?)(?P<d2>\d{{1,2}}){_TH}?)?"
_BOTH = rf"\s+and\s+(?:the\s+)?(?P<d2>\d{{1,2}}){_TH}?"
_ENDS = (
    r"(?=\s*(?:[,.;:)!?]|$|(?i:and|at|in|on|to|for|when|but|as|the|they|it|we|he|she|all|some|most|a|an|another|hundreds|"
    r"thousands|[a-z]{3,}ed|left|came|went|got|slept|set)\b))"
)
_HEDGE = r"(?:(?P<hedge>(?i:some|about|around|roughly|nearly|almost|approximately))\s+)?"
_HEDGES = "some about around roughly nearly almost approximately"
_CLOCK = (
    r"(?:\d{1,2}(?:[:.]\d{2})?\s*(?:a\.m\.|p\.m\.|am\b|pm\b|o['’]clock\b)|"
    r"(?:[01]\d|2[0-3]):?[0-5]\d\s+(?:hours|hrs|GMT|BST)\b)"
)
_NEAR_HOUR = (
    r"(?:(?:early|late|shortly|just|soon)\s+)?"
    r"(?:(?:at|around|about|by|before|since|after|until|till|from|toward|towards)\s+){1,2}(?:about\s+|around\s+)?"
)
_SPOKEN_HOUR = (
    r"(?:(?:half|a\s+quarter|quarter|five|ten|twenty)\s+(?:past|to|after)\s+)?"
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?=\s*(?:[.,;:)]|$)|"
    r"\s+(?:they|the|it|he|she|we|and|in|on|with|by|when|o['’]clock|yesterday|today|tomorrow)\b)"
    r"|one\b(?=\s+(?:in\s+the\s+(?:morning|afternoon)|o['’]clock)\b))(?:\s+o['’]clock\b)?(?:\s+in\s+the\s+(?:morning|afternoon|evening)\b)?"
)
_TURN_OF_DAY = (
    r"(?:dawn|daybreak|sun(?:rise|set|up|down)|dusk|dark|nightfall|noon|midday|midnight|first\s+light|daylight|"
    r"(?:breakfast|lunch|dinner|supper|tea)(?:\s*time)?)\b"
)
_STRETCH_OF_DAY = r"(?:(?:early|late|mid|small)[\s-]+)?(?:morning|afternoon|evening|night|hours)"
_JOURNEY = (
    r"(?:(?:the|their|its|this|a)\s+(?:[a-z]+\s+)?)?(?:march|trek|walk|journey|trip|hike|pilgrimage|caravan|convoy|ride|"
    r"exodus|odyssey|protest|walking|marching|hiking|trekking|travel|travell?ing|driving|riding|road|move|foot)\b"
)
_STARTED = (
    r"(?:began|begun|started|set\s+out|set\s+off|departed|left|leaving|setting\s+(?:out|off)|departing|departure)"
)

_NUMBERED = (
    (
        "{weekday} {month}",
        rf"{_WEEKDAY}(?P<mo>{{month}})\b\.?\s+(?P<d>\d{{1,2}}){_TH}?{_LAST}\b(?!,\d{{3}}){_YEAR}",
    ),
    (
        "{weekday} # the",
        rf"{_WEEKDAY}(?:(?i:the)\s+)?(?P<d>\d{{1,2}}){_TH}?{_LAST}\s+(?:of\s+)?(?P<mo>{{month}})\b{_YEAR}",
    ),
    ("the", r"(?i:the)\s+(?P<d>{ordinal})\s+of\s+(?P<mo>{month})\b" + _YEAR),
    ("between", rf"(?P<loose>(?i:between))\s+(?P<mo>{{month}})\b\.?\s+(?P<d>\d{{1,2}}){_TH}?{_BOTH}\b{_YEAR}"),
    (
        "between",
        rf"(?P<loose>(?i:between))\s+(?:the\s+)?(?P<d>\d{{1,2}}){_TH}?{_BOTH}\s+(?:of\s+)?(?P<mo>{{month}})\b{_YEAR}",
    ),
    ("{weekday}", rf"(?P<w>{{weekday}})\.?,?\s+the\s+(?P<d>\d{{1,2}}){_TH}\b"),
    ("{weekday}", r"(?P<w>{weekday})\.?,?\s+(?P<d>\d{1,2})(?=\s*[,.;:)](?!\d)|\s*$)"),
    ("on by until of", rf"(?i:on|by|until|of)\s+the\s+(?P<d>\d{{1,2}}){_TH}\b{_ENDS}"),
    (
        "on by until",
        rf"(?i:on|by|until)\s+the\s+(?P<d>{{ordinal}})(?:\s+of\s+(?:the|that)\s+(?:same\s+)?month\b|{_ENDS})",
    ),
)
_LONG_AFTER = (  # shorter, it is as often a rest
    r"(?i:after)\s+(?P<into>\d{2,3}|seven|eight|nine|ten|eleven|twelve|twenty)\s+(?P<unit>days)"
    r"(?=,?\s+(?:the|this|their)\s+(?:[a-z]+\s+)?(?:caravan|march|marchers|migrants|group|convoy|column|walkers)\b)"
)
_OF_THE_JOURNEY = (
    ("after", _LONG_AFTER),
    (
        "# {number} {hedge}",
        (
            rf"{_HEDGE}(?P<since>{{number}})\s+(?P<unit>{{unit}})\b(?P<exact>\s+to\s+the\s+day)?\s+(?:since|after)\b"
            rf"(?=[^.;]{{0,50}}\b{_STARTED}\b)"
        ),
    ),
    ("day on", r"(?:(?i:on)\s+)?(?i:day)\s+(?P<nth>{number}|{ordinal})\b(?!\s*[,.]\d)"),
    (
        "the its their on a",
        rf"(?:(?i:on)\s+)?(?i:the|its|their|a)\s+(?P<nth>{{ordinal}}|\d{{1,3}}{_TH})\s+(?:\w+\s+)?day\s+(?:of|on)\s+{_JOURNEY}",
    ),
    (
        "on",  # "on their third day in X" counts from the border
        rf"(?i:on)\s+(?:its|their|the)\s+(?P<nth>{{ordinal}}|\d{{1,3}}{_TH})\s+day\b(?!\s+(?:of\b|in\s+(?:the\s+)?[A-Z]))",
    ),
    ("# {number} {hedge}", rf"{_HEDGE}(?P<into>{{number}})\s+(?P<unit>{{unit}})\s+into\s+{_JOURNEY}"),
    (
        "after following",
        rf"(?i:after|following)\s+{_HEDGE}(?P<into>{{number}})\s+(?P<unit>{{unit}})\s+(?:of|on)\s+{_JOURNEY}",
    ),
)
_NO_MOMENT_OF = (  # "at the moment they came in"
    r"(?!(?<=\bat the moment)\s+(?:of|when|that|(?:they|it|he|she|we|the|a)\b(?!(?:\s+\w+)?\s+(?:is|are)\b)))"
)
_NAMED = (
    (
        "the # {number}",
        r"(?:(?i:the)|(?P<n>{number}))\s+(?P<unit>{unit})\s+(?P<beside>before|after)\s+(?P<feast>{feast})\b",
    ),
    ("the", r"(?i:the\s+eve\s+of)\s+(?P<eve>{feast})\b"),
    (
        "{feast} just shortly days before after",
        (
            r"(?:(?P<beside>(?i:(?:just |shortly |days )?(?:before|after)))\s+)?"
            r"(?P<feast>{feast})\b(?!\s+(?:Island|tree)){part}"
        ),
    ),
    (
        "{weekday} last next this past previous coming",
        (
            r"(?:(?:(?i:this)\s+(?=past|coming|last))?(?P<which>(?i:last|next|this|past|previous|coming))\s+)?"
            r"(?P<weekday>{weekday})\b(?:['’]s)?{part}"
        ),
    ),
    ("# {number} {hedge}", rf"{_HEDGE}{{number}}\s+(?P<relative>(?:hours|minutes)\s+(?:later|earlier))\b"),
    ("{relative}", rf"(?P<relative>{{relative}})\b{_NO_MOMENT_OF}(?:,\s+(?P<w>{{weekday}})\b)?"),
)
_COUNTED = (
    ("half a", r"(?i:half\s+a\s+century|a\s+half[\s-]century)\s+(?P<half>(?P<from>ago))\b"),
    (
        "# {number}",
        (
            r"(?P<n>{number})\s+(?P<unit>years?)\s+(?P<from>ago)\s+"
            r"(?:(?P<exact>today|tonight|this\s+(?:day|morning|afternoon|evening|{weekday}))|this\s+(?:week(?:end)?|month))\b"
        ),
    ),
    ("# {number}", rf"(?P<n>{{number}})\s+(?P<unit>{{unit}})(?=\s+and\s+[\d.,]+\s+{_LENGTHS}\s+(?P<from>later)\b)"),
    (
        "# {number} {hedge}",
        (
            rf"{_HEDGE}(?P<n>{{number}})\s+(?P<unit>{{unit}})\s+"
            r"(?P<from>(?i:ago|earlier|before that|after that|later)\b|(?i:before)(?=\s*[.,;]|$))"
        ),
    ),
    ("days", r"(?P<days>(?i:days))\s+(?P<from>(?i:ago|earlier|later))\b"),
    ("past last", r"(?P<trailing>(?i:past|last))\s+(?P<n>{number})\s+(?P<unit>{unit})\b"),
    (
        "last this next past previous the",
        r"(?P<coarse>(?i:last|this|next|past|previous|the))\s+(?P<span>(?i:weekend))\b",
    ),
    ("last this next past previous", r"(?P<coarse>(?i:last|this|next|past|previous))\s+(?P<span>(?i:week|month))\b"),
    (
        "in during since of by from until",
        (
            r"(?i:in|during|since|of|by|from|until)\s+(?:(?P<third>(?i:early|late|mid))[\s-]+)?(?P<month>{month})\b"
            rf"(?:\.?\s+(?:of\s+)?(?P<y>\d{{4}})\b|{_SAME_YEAR})?(?!\s+\d|(?<!May)\.\s+\d{{1,2}}\b)"
        ),
    ),
    (
        "at before in by during early late around about shortly just soon after until till toward towards from since",
        (
            rf"(?P<hour>(?i:{_NEAR_HOUR}(?:{_CLOCK}|\d{{1,2}}:\d{{2}}\b|{_SPOKEN_HOUR}|{_TURN_OF_DAY})(?:\s+[a-z]+\s+time\b)?"
            rf"|(?:early\s+|late\s+)?(?:in|by|during|until|toward|towards)\s+the\s+{_STRETCH_OF_DAY}\b(?!\s+of\b)"
            rf"|(?:by|at|until|toward|towards)\s+{_STRETCH_OF_DAY}\b(?!\s+(?:of|[a-z]+s)\b)))"
        ),
    ),
    ("#", rf"(?P<hour>{_CLOCK})"),
    ("last this next", r"(?P<coarse>(?i:last|this|next))\s+(?P<span>(?i:year))\b"),
    ("in during since", r"(?i:in|during|since)\s+(?P<y>(?:19|20)\d{2})\b(?!,\d)"),
    ("early late mid", r"(?P<third>(?i:early|late|mid))[\s-]+(?P<month>{month})\b(?:,?\s+(?P<y>\d{4})\b)?(?!\s+\d)"),
)

ENGLISH_DATES = DateWords(
    weekdays={name: day for day, names in enumerate(_WEEKDAYS.split("|")) for name in names.split()},
    months={name: month for month, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()},
    are_names=True,
    feasts=FEASTS,
    relative_days=_PUBLISHED | _TOLD | dict.fromkeys(_NOW, 0),
    told_days=frozenset(_TOLD),
    now=frozenset(_NOW),
    tonight=frozenset({"tonight", "this evening"}),
    parts_of_day=frozenset({"morning", "afternoon", "evening", "night", "midday", "noon", "dawn", "early", "late"}),
    counts={"a": 1, "an": 1, **{word: value for value, word in enumerate(_ONES.split(), 1)}, **_TENS, **_LOOSE},
    loose_counts=frozenset(_LOOSE),
    ordinals={word: value for value, word in enumerate(_ORDINALS.split(), 1)},
    day_units={
        **dict.fromkeys(("day", "days", "night", "nights"), 1),
        **dict.fromkeys(("week", "weeks", "weekend"), 7),
        **dict.fromkeys(("fortnight", "fortnights"), 14),
        **dict.fromkeys(("month", "months"), 30),
        **dict.fromkeys(("year", "years"), 365),
        **dict.fromkeys(("decade", "decades"), 3_650),
        "century": 36_500,
    },
    directions={**dict.fromkeys(_BEFORE, -1), **dict.fromkeys(_AFTER, 1)},
    thirds={"early": 0, "mid": 1, "late": 2},
    from_publication=frozenset({"ago"}),
    patterns=tuple(
        (openings.replace("{hedge}", _HEDGES), pattern)
        for openings, pattern in (*NUMERIC_PATTERNS, *_OF_THE_JOURNEY, *_NUMBERED, *_NAMED, *_COUNTED)
    ),
    span_links=r"\s*(?:\s(?:to|through|until|till)\s(?:the\s)?|[–—-])\s*",
    pair_links=r"\s+and\s+(?:the\s+)?",
    span_openings=r"\b(?:(?i:from|between))\s+$",
    loose_openings=r"(?i:between)",
    since=r"\b(?i:(?:ever\s+)?since(?:\s+(?:early|late))?|for\s+the)\s+$",
    compared=(
        r"\b(?i:(?:(?:just|much|exactly)\s+as|as\s+(?:on|in|at|during)|(?:just\s+|much\s+)?like|unlike|"
        r"(?:in\s+contrast|compared)\s+(?:to|with))(?:\s+on)?(?:\s+(?:in|at)\s+[^,.;]{2,24}?)?)\s+$"
    ),
    not_after="",
    is_day_first=False,
    country="US",
    elapsed_months=r"\bfirst (\w+) months of (\d{4})\b",
)
