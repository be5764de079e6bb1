"""English: abbreviations, titles, words of time, number and distance, and the marks of what is not the article's."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    """
    a.m ala approx apr ariz ark aug calif capt co col colo conn corp dec del dept dr e.g est etc feb fla fri ft ga
    gen gov hon i.e ill inc ind jan jr jul jun kan km ky la lt ltd maj mar mass md mi mich minn miss mo mon mont mr
    mrs ms mt neb nev no nov oct okla ore p.m pa pres prof r-la rep rev sat sen sep sept sgt sr st sta ste sto sun tenn
    tex thu thur thurs tue tues u.n va vs vt wash wed wis
    """.split()
)

TITLES = frozenset(
    """
    activist adviser advisor ambassador attorney bishop capt captain chief col colonel commissioner dr father fr gen
    general gov governor judge justice king lady lt mayor migrant minister mr mrs ms organiser organizer pope
    president priest prince princess prof professor queen rep representative rev secretary sen senator sgt sheriff
    sir sister speaker spokesman spokeswoman
    """.split()
)

_WEEKDAYS = "monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun"
WEEKDAYS = {name: day for day, names in enumerate(_WEEKDAYS.split("|")) for name in names.split()}

_MONTHS = (
    "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|"
    "november nov|december dec"
)
MONTHS = {name: month for month, names in enumerate(_MONTHS.split("|"), 1) for name in names.split()}

# Month and day, or days from Easter Sunday.
FEASTS: dict[str, tuple[int | str, int]] = {
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "new year": (1, 1),
    "epiphany": (1, 6),
    "three kings day": (1, 6),
    "valentine's day": (2, 14),
    "ash wednesday": ("easter", -46),
    "palm sunday": ("easter", -7),
    "maundy thursday": ("easter", -3),
    "holy thursday": ("easter", -3),
    "good friday": ("easter", -2),
    "holy saturday": ("easter", -1),
    "easter sunday": ("easter", 0),
    "easter": ("easter", 0),
    "easter monday": ("easter", 1),
    "may day": (5, 1),
    "independence day": (7, 4),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day": (11, 2),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas night": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}

RELATIVE_DAYS = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "the night before": -1,
    "the day before": -1,
    "the previous day": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "overnight": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}

PARTS_OF_DAY = frozenset({"morning", "afternoon", "evening", "night", "midday", "noon", "dawn", "early", "late"})

_WEEKDAY = r"(?:(?P<w>{weekday})\.?,?\s+)?"
_YEAR = r"(?:,?\s+(?P<y>\d{4})\b)?"
DATE_PATTERNS = (
    r"(?P<y>\d{4})-(?P<mo>\d{2})-(?P<d>\d{2})\b",
    rf"{_WEEKDAY}(?P<mo>{{month}})\b\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,\d{{3}}){_YEAR}",
    rf"{_WEEKDAY}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<mo>{{month}})\b\.?{_YEAR}",
    r"(?:(?P<beside>(?i:(?:just |shortly |days )?(?:before|after)))\s+)?(?P<feast>{feast})\b(?!\s+(?:Island|tree))",
    r"(?:(?P<which>(?i:last|next|this|past|previous|coming))\s+)?(?P<weekday>{weekday})\b(?:['’]s)?{part}",
    r"(?P<relative>{relative})\b",
    r"(?P<n>{number})\s+(?P<unit>(?i:days?|nights?|weeks?|months?))\s+(?P<from>(?i:ago|earlier|before that|later))\b",
    r"(?P<coarse>(?i:last|this|next|past|previous))\s+(?P<span>(?i:week|month|weekend))\b",
    r"(?i:in|during|since|of|by)\s+(?:(?i:early|late|mid)[\s-]+)?(?P<month>{month})\b(?:\s+(?:of\s+)?(?P<y>\d{4})\b)?(?!\s+\d)",
)
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
_AFTER = ("after", "just after", "shortly after", "days after", "next", "coming", "later")
DIRECTIONS = {**dict.fromkeys(_BEFORE, -1), **dict.fromkeys(_AFTER, 1)}
DAY_UNITS = {
    **dict.fromkeys(("day", "days", "night", "nights"), 1),
    **dict.fromkeys(("week", "weeks", "weekend"), 7),
    **dict.fromkeys(("month", "months"), 30),
}

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve "
    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
NUMBERS = {
    "a": 1,
    "an": 1,
    **{word: value for value, word in enumerate(_ONES.split(), 1)},
    **{word: 10 * value for value, word in enumerate(_TENS.split(), 2)},
}

OVER = (
    "more than",
    "over",
    "at least",
    "upward of",
    "upwards of",
    "in excess of",
    "just over",
    "exceeding",
    "no fewer than",
)
UNDER = ("up to", "as many as", "fewer than", "less than", "at most", "no more than", "nearly", "almost", "just under")
ABOUT = (
    "about",
    "around",
    "roughly",
    "approximately",
    "some",
    "an estimated",
    "estimated",
    "close to",
    "near",
    "circa",
    "perhaps",
    "approx",
)

QUALIFIER = r",\s+(?:in\s+)?(?:the\s+)?(?:(?:[^\W\d_]+\s+){0,2}(?:state|department|province)\s+of\s+)?|\s+\("

_MILE_KM = 1.609344
LENGTH_UNITS = {
    **dict.fromkeys(("kilometer", "kilometers", "kilometre", "kilometres", "km", "kms"), 1.0),
    **dict.fromkeys(("mile", "miles", "mi"), _MILE_KM),
}
REMAINING_CUES = (
    "south of",
    "north of",
    "east of",
    "west of",
    "away from",
    "away",
    "from",
    "to go",
    "remain",
    "remains",
    "remaining",
    "left",
    "short of",
    "off",
    "farther on",
    "another",
    "still",
)
COVERED_CUES = (
    "covered",
    "advanced",
    "walked",
    "traveled",
    "travelled",
    "trekked",
    "already",
    "so far",
    "since",
    "behind them",
    "behind it",
    "done",
    "into",
    "come",
)
ROUTE_CUES = (
    "trek",
    "journey",
    "march",
    "trip",
    "route",
    "walk",
    "odyssey",
    "hike",
    "voyage",
    "road trip",
    "pilgrimage",
)

# An outlet speaking of itself, outside quotation marks, and what it then speaks of.
OWN_VOICE = r"\b(?:[Ww]e|[Oo]ur|us|[Yy]ours?|[Yy]ou)\b"
PRESS_WORDS = (
    r"\b(?:support|donat\w+|contribut\w+|subscri\w+|journalis\w+|reporters?|reporting|newsroom|paywalls?|readers?|newsletters?|documentary|"
    r"coverage|members?hip|website|app|inbox|privacy|advertis\w+|comments?|email)\b"
)

# Matched anywhere in a lower-case line (re.search); each says why a line is not the article's own.
LITTER = (
    (
        ("donate", "subscribe", "sign up", "log in"),
        r"\b(?:donate|subscribe|sign up|log in)\b.*\b(?:now|here|today|newsletter|account|free)\b",
    ),
    (("join",), r"\bjoin\b.*\b(?:forum|conversations?|discussion|our community)\b"),
    (
        ("correction", "inaccurac", "error"),
        r"\b(?:report|aware of|spotted|notice) an? (?:correction|inaccuracy|error)\b",
    ),
    (("comment",), r"\b(?:post|leave|add) a comment\b"),
    (
        ("browser", "javascript"),
        r"\b(?:browser|javascript)\b.*\b(?:support\w*|enable\w*|experience|site)\b|\bnot support\b.*\bbrowser\b",
    ),
    (
        ("cookie",),
        r"\bcookies?\b.*\b(?:accept|policy|consent|settings|use)\b|\b(?:accept|use)\b.*\bcookies?\b",
    ),
    (("©",), "©"),
)

# Matched at the start of a lower-case line.
LITTER_OPENINGS = (
    r"(?:\d+ )?comments?(?: \d+)?$|comments? (?:are closed|via)\b|leave a reply\b",
    r"corrections?:|editor'?s note\b|originally published\b|this article is more than\b",
    r"get more news\b|follow us\b|share (?:this|on)\b|click (?:here|to)\b|skip to\b",
    r"watch(?: more| live|:)|listen(?: now|:)|advertisement\b|sponsored\b|photo gallery\b|getty images$",
    r"(?:\w+ )?contact:|all rights reserved\b|copyright\b",
    r"recommended\b|most (?:read|popular)\b|trending\b",
)

# Matched at the start of a lower-case line; headlines follow until a line that ends as prose does.
LIST_LITTER = (
    r"read more\b",
    r"related(?: stories| articles| content)?:?$",
    r"more (?:from|on|stories)\b",
    r"see also\b",
    r"also read\b",
    r"don'?t miss\b",
)

# Matched at the start of a line that is one bracket (case kept): a caption as a whole.
CAPTION_OPENINGS = (r"\((?:[A-Z]{2,4} )?[Pp]hoto\b",)

# Matched within the last words of a line (case kept): what closes a photo caption.
CREDITS = (
    r"/ ?(?:AP|AFP|EPA|[A-Z]{2,5}(?: News)?|Reuters|Getty(?: Images)?|Bloomberg)(?: via [A-Z][\w ]+)?\.?$",
    r"\bvia (?:Getty Images|AP|AFP|Reuters|REUTERS|Storyful|EFE)\.?$",
    r"\((?:AP|AFP|EPA|Reuters|REUTERS|EFE|Getty)(?: [Pp]hoto)?(?:/[^)]*)?\)\.?$",
    r"\b(?:Photo|Photograph|Picture|Image|Credit|Foto)(?: by| credit)?: ?[^.]*\.?$",
    r"\b[Pp]hoto(?:graph)? by [A-Z][^.]*\.?$",
)
