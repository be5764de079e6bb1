"""English words that say which town a lesser place belongs to or lies at."""

from .lie_words import LieWords

_VILLAGE = (
    r"(?:an?|the|another|one\s+of\s+the)\s+(?:[^\W\d_]+[ -]){0,3}?(?:village|hamlet|settlement|community|colony|ranch|"
    r"outpost|locality|town|parish|commune|spot|place)s?\s+(?:(?:located|situated|lying|belonging)\s+)?"
)
_AT = (
    r"(?:(?:just|a\s+little|a\s+bit)\s+)?(?:near|outside|close\s+to|"
    r"next\s+to|(?:not\s+far|a\s+short\s+(?:way|walk|drive|distance))\s+from|on\s+the\s+(?:edge|outskirts|fringes)\s+of)"
)
_AWAY = (
    r"(?:(?:[^\W\d_]+\s+){0,3}(?:(?P<km>\d{1,3}(?:[.,]\d)?)\s?-?(?:kilomet(?:er|re)s?|kms?)|"
    r"(?P<miles>\d{1,3}(?:[.,]\d)?)\s?-?(?:miles?|mi))|an?\s+(?:few|couple\s+of|dozen)\s+(?:kilomet(?:er|re)s|kms?|miles))\s+"
    r"(?:(?:to\s+the|due|away|down\s+the\s+road|up\s+the\s+road)\s+)?"
    r"(?:(?:north|south|east|west)(?:-?(?:east|west))?\s+of|from|outside|beyond|before|short\s+of|past)"
)
_ASIDE = r"(?P<aside>(?:(?:just|due|well)\s+)?(?:north|south|east|west)(?:-?(?:east|west))?\s+of)"
_LAND = r"(?:the\s+)?(?:municipality|township|district|parish|jurisdiction)\s+of"

LIES = LieWords(
    between=(
        rf"(?:,\s+(?:(?:which|that)\s+is\s+)?(?P<village>{_VILLAGE})?|\s(?P<noun>village|hamlet|settlement)\s+)"
        rf"(?:{_AWAY}|{_AT}|{_ASIDE}|in\s+{_LAND}|(?(village)(?:of|in|within|inside|to)(?:\s+{_LAND}|\s+the)?|"
        rf"(?(noun)(?:in|of)|(?P<loose>in)(?:\s+the)?)))\s+"
    ),
    last=frozenset("of in near outside beyond before from to within inside past the".split()),
    behind=r"\s+(?:municipality|township|district|parish)\b",
)
