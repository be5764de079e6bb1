"""English: abbreviations, titles, number words, and the marks of lines that are not the article's."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    "mr mrs ms dr st sta sto mt ft gov sen rep pres prof gen col capt lt sgt maj rev hon jr sr no vs etc approx dept est inc co corp ltd "
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m e.g i.e u.n km mi r-la "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis".split()
)

TITLES = frozenset(
    "mr mrs ms dr president secretary minister governor gov senator sen rep representative mayor general gen col colonel capt captain "
    "prof professor father fr sister rev pope king queen prince princess ambassador speaker commissioner judge justice sheriff lt sgt "
    "attorney spokesman spokeswoman organizer organiser activist chief sir lady adviser advisor migrant priest bishop".split()
)

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,

}  # fmt: skip

# An outlet speaking of itself, outside quotation marks, and what it then speaks of.
OWN_VOICE = r"\b(?:[Ww]e|[Oo]ur|us|[Yy]ours?|[Yy]ou)\b"
PRESS_WORDS = (
    r"\b(?:support|donat\w+|contribut\w+|subscri\w+|journalis\w+|reporters?|reporting|newsroom|paywalls?|readers?|newsletters?|documentary|"
    r"coverage|members?hip|website|app|inbox|privacy|advertis\w+|comments?|email)\b"
)

# Matched anywhere in a lower-case line (re.search); each says why a line is not the article's own.
LITTER = (
    r"\b(?:donate|subscribe|sign up|log in|unsubscribe)\b.*\b(?:now|here|today|newsletter|account|free)\b",
    r"\bjoin (?:our|the|thought-provoking) (?:\w+ )?(?:forum|conversations?|discussion|community)\b|\bsee their replies\b",
    r"^(?:\d+ )?comments?(?: \d+)?$|^comments? (?:are closed|via)\b|^leave a (?:comment|reply)\b|\bpost a comment\b",
    r"^corrections?:|\breport a correction\b|\baware of an inaccuracy\b",
    r"\b(?:browser|javascript)\b.*\b(?:support\w*|enable\w*|experience|site)\b|\bis not supported\b",
    r"\bcookies?\b.*\b(?:accept|policy|consent|settings|use)\b|\b(?:accept|use)\b.*\bcookies?\b",
    r"^get more news\b|^follow us\b|^share (?:this|on)\b|^click (?:here|to)\b|^watch(?: more| live|:)|^listen(?: now|:)|^advertisement\b",
    r"^research contact\b|^all rights reserved\b|^copyright\b|©|^photo gallery\b|^getty images$|^skip to\b|^sponsored\b",
    r"^this article is more than\b|^originally published\b|^editor'?s note\b|^recommended\b|^most (?:read|popular)\b|^trending\b",
)

# Matched at the start of a lower-case line; headlines follow until a line that ends as prose does.
LIST_LITTER = (r"read more\b", r"related(?: stories| articles| content)?:?$", r"more (?:from|on|stories)\b", r"see also\b", r"also read\b", r"don'?t miss\b")

# Matched at the end of a line (case kept): what closes a photo caption.
CREDITS = (
    r"/ ?(?:AP|AFP|EPA|Reuters|REUTERS|Getty(?: Images)?|EFE|Cuartoscuro|Bloomberg|NBC News|CNN|The New York Times)(?: via [A-Z][\w ]+)?\.?$",
    r"\bvia (?:Getty Images|AP|AFP|Reuters|REUTERS|Storyful|EFE)\.?$",
    r"\((?:AP|AFP|EPA|Reuters|REUTERS|EFE|Getty)(?: [Pp]hoto)?(?:/[^)]*)?\)\.?$",
    r"^\((?:[A-Z]{2,4} )?[Pp]hoto\b.*\)$",
    r"\b(?:Photo|Photograph|Picture|Image|Credit|Foto)(?: by| credit)?: ?[^.]*\.?$",
    r"\b[Pp]hoto(?:graph)? by [A-Z][^.]*\.?$",
)
