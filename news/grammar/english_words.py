"""English: abbreviations, titles, words of time, and the marks of what is not the article's."""

from __future__ import annotations

from .hour_words import HourWords
from .night_words import NightWords
from .share_words import ShareWords

ABBREVIATIONS = frozenset(
    """
    a.m ala alta approx apr ariz ark aug calif capt co col colo conn corp dec del dept dr e.g est etc feb fla fri ft ga
    gen gov hon i.e ill inc ind jan jr jul jun kan km ky la lt ltd maj mar mass md mi mich minn miss mo mon mont mr
    mrs ms mt neb nev nfld no nov oct okla ont ore p.m pa pres prof que r-la rep rev sask sat sen sep sept sgt sr st
    sta ste sto sun tenn tex thu thur thurs tue tues u.n va vs vt wash wed wis
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

NIGHTS = NightWords(
    nouns=frozenset({"night", "overnight"}),
    in_dates=frozenset({"night", "overnight"}),
    sleeps=(
        r"(?:slept|sleep(?:s|ing)?|bed(?:s|ded|ding)? down|bunk(?:s|ed|ing)? down|doss(?:es|ed|ing)? down|"
        r"turn(?:s|ed|ing)? in|doz(?:e|es|ed|ing)|overnight(?:s|ed|ing)?|(?:get|gets|got|getting) some sleep)\b|"
        r".*\b(?:over)?night$"
    ),
    wakes=r"(?:wak(?:e|es|ing)|woke|woken|awak(?:e|es|ing|en|ens|ened|ening)|awoke|awoken)\b",
)

SHARES = ShareWords(
    most=frozenset(
        {"bulk", "majority", "most", "larger group", "largest group", "larger caravan", "largest caravan"}
        | {f"main {noun}" for noun in ("body", "group", "caravan", "column", "contingent", "march", "convoy", "party")}
        | {f"main {noun}" for noun in ("force", "procession", "arm")}
    ),
    rest=frozenset({"the rest", "rest", "the remainder", "remainder"}),
    amounts={
        "a few": 300,
        "a handful": 5,
        "handful": 5,
        "dozens": 50,
        "scores": 60,
        "hundreds": 300,
        "thousands": 3_000,
    },
    already=r"\b(?:already|so far|thus far|by now)\b",
    remains=r"\b(?:still|remain(?:s|ed|ing)?|stay(?:s|ed|ing)? (?:behind|put|on)|left behind|linger(?:s|ed|ing)?)\b",
    away=(
        r"\b(?:(?:miles|kilomet(?:er|re)s|km|days?|hours?|far|well|long way) (?:behind|away)|"
        r"on (?:the|their|its) way(?! to)|en route(?! to)|yet to (?:arrive|come)|not (?:yet )?(?:arrived|come|there))\b"
    ),
    in_parts=r"\b(?:(?:in|by) (?:dribs and drabs|trickles|driblets)|piecemeal|a few at a time|drop by drop)\b",
)

HOURS = HourWords(
    zones=frozenset({"time"}),
    parts=(
        (r"\b(?:early|small) hours\b|\bbefore (?:dawn|daybreak|sunrise|first light)\b", 4),
        (r"\b(?:dawn|daybreak|sunrise|sunup|first light|daylight)\b", 6),
        (r"\b(?:breakfast|morning)\b", 9),
        (r"\b(?:noon|midday|lunch(?:\s*time)?)\b", 12),
        (r"\bafternoon\b", 15),
        (r"\b(?:evening|dusk|sunset|sundown|nightfall|dark|supper|dinner)(?:\s*time)?\b", 19),
        (r"\bnight\b", 22),
        (r"\bearly\b", 6),
        (r"\blate\b", 21),
    ),
    clock=r"\b(?P<hour>\d{1,2})(?:[:.]\d{2})?\s*(?P<half>[ap])\.?m\b",
)

# What stands in the names of bodies, buildings and streets, and in no person's.
BODY_NOUNS = frozenset(
    """
    academy administration agency air airlines airport airways alliance army assembly association attorney's authority
    ave avenue bank base basin battalion beach board boulevard bridge brigade brothers bureau campus cathedral center
    centre chamber championship church city club coalition college command commission committee community company
    conference congress consortium consulate convention corp corporation council county court courthouse creek cup
    department depot district division drive embassy enforcement fair federation festival fire force forces foundation
    front fund gallery gazette government guard hall health herald highway hospital hotel house inc industries
    initiative institute institution international interstate journal junction lake lane law league legislature library
    llc ltd mall market marina medical ministry mission motel mountain mountains movement museum national navy network
    news northern office orchestra organization parish park parkway party patrol planning plaza police post press
    program project public railroad railway rd regional reservation resort restaurant river road route safety school
    schools senate service services sheriff's society southern speedway square stadium star state station street
    supreme symphony team telegraph theater theatre times tower township trail transit treasury tribune trust union
    university valley water western zoo
    """.split()
)

# Buildings and grounds where people stop, in the town whose name stands before them ("the X arena").
LODGING_NOUNS = frozenset(
    """
    arena auditorium campground campsite cathedral checkpoint church dome fairground fairgrounds gym gymnasium hall
    hostel market monastery mosque plaza rink school seminary shelter showground square stadium station synagogue temple
    theater theatre velodrome
    """.split()
)

# Streets, squares, parks, islands: the name right before them is their own.
NAMED_BEFORE = frozenset(
    """
    island islands lake river creek mountain mountains peak falls canyon
    ave avenue blvd boulevard bridge circle court crescent drive gardens highway hotel inn lane motel parkway park plaza
    rd road roundabout row square st street terrace theater theatre tower way
    chapel church mall mosque synagogue
    """.split()
)
NAMED_TOGETHER = frozenset("counties parishes boroughs avenues boulevards roads streets rivers lakes bridges".split())

_NAME_NEXT = r",? (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z]"  # "capital Friday" is no name

# A country's capital without its name, before nothing that names it or says what it is the capital of.
CAPITAL = (
    r"\b[Tt]he (?:(?:country|nation|republic|kingdom)['’]s |national |federal )?capital(?: city)?\b"
    rf"(?!['’-]| of\b| (?:city|region|area|district|punishment|gains|market)\b|{_NAME_NEXT})"
)

# What stands before and after the name of a country's people where both together mean its capital.
PEOPLE_LAND = (r"$", r" (?:territory|soil)\b")
PEOPLE_CAPITAL = (
    r"\b[Tt]he $",
    rf" capital(?: city)?\b(?!['’-]| of\b| (?:city|region|area|district|punishment|gains|markets?)\b|{_NAME_NEXT})",
)

# What may stand between a part of a town, or of what is governed from it, and that town.
WITHIN_TOWN = (
    r",\s+(?:in\s+)?(?:the|an?)\s+(?:[^\W\d_]+\s+){0,2}(?:area|borough|city|district|municipality|neighbou?rhood|outskirts|"
    r"parish|part|quarter|section|side|suburb|town|township|ward)\s+of\s+"
)

QUALIFIER = r",\s+(?:in\s+)?(?:the\s+)?(?:(?:[^\W\d_]+\s+){0,2}(?:state|department|province)\s+of\s+)?|\s+\("

# An outlet speaking of itself, outside quotation marks, and what it then speaks of.
OWN_VOICE = r"\b(?:[Ww]e|[Oo]ur|us|[Yy]ours?|[Yy]ou)\b"
PRESS_WORDS = (
    tuple(
        """
        support donat contribut subscri journalis report newsroom paywall reader newsletter documentary coverage member
        website app inbox privacy advertis comment email
        """.split()
    ),
    (
        r"\b(?:support|donat\w+|contribut\w+|subscri\w+|journalis\w+|reporters?|reporting|newsroom|paywalls?|readers?|newsletters?|documentary|"
        r"coverage|members?hip|website|app|inbox|privacy|advertis(?:e|ers?|ing|ements?)|comments?|email)\b"
    ),
)

# Matched anywhere in a lower-case line (re.search); each says why a line is not the article's own.
LITTER = (
    (
        ("donate", "subscribe", "sign up", "log in"),
        r"\b(?:donate|subscribe|sign up|log in)\b.*\b(?:now|here|today|newsletter|account|free)\b",
    ),
    (("join",), r"\bjoin\b.{0,80}\b(?:forum|conversations?|discussion|our community)\b"),
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

# Matched within the last words of a line (case kept) that hold one of some: what closes a photo caption.
CREDITS = (
    (("/",), r"/ ?(?:AP|AFP|EPA|[A-Z]{2,5}(?: News)?|Reuters|Getty(?: Images)?|Bloomberg)(?: via [A-Z][\w ]+)?\.?$"),
    (("via ",), r"\bvia (?:Getty Images|AP|AFP|Reuters|REUTERS|Storyful|EFE)\.?$"),
    (("(",), r"\((?:AP|AFP|EPA|Reuters|REUTERS|EFE|Getty)(?: [Pp]hoto)?(?:/[^()]*)?\)\.?$"),
    ((":",), r"\b(?:Photo|Photograph|Picture|Image|Credit|Foto)(?: by| credit)?: ?[^.]*\.?$"),
    ((" by ",), r"\b[Pp]hoto(?:graph)? by [A-Z][^.]*\.?$"),
)
