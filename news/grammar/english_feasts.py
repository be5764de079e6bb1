"""English: the feasts that dates are told by, of fixed days, of days before and after Easter, and of nations."""

from __future__ import annotations

from .date_words import Feast

_FIXED = {
    "new year's day|new year's|new year": (1, 1),
    "epiphany|three kings day": (1, 6),
    "candlemas": (2, 2),
    "valentine's day": (2, 14),
    "st. patrick's day": (3, 17),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "bastille day": (7, 14),
    "assumption day": (8, 15),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "all souls' day|day of the dead": (11, 2),
    "christmas eve": (12, 24),
    "christmas day|christmas night|christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
}
_FROM_EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday|holy thursday": -3,
    "good friday": -2,
    "holy saturday|easter saturday": -1,
    "easter sunday|easter": 0,
    "easter monday": 1,
    "ascension day": 39,
    "pentecost|whit sunday": 49,
    "corpus christi": 60,
}
_NATIONAL = {
    "independence day": "Independence Day",
    "labor day|labour day": "Labor Day",
    "memorial day": "Memorial Day",
    "republic day": "Republic Day",
    "thanksgiving day|thanksgiving": "Thanksgiving",
    "veterans day": "Veterans Day",
    "columbus day": "Columbus Day",
    "presidents' day|presidents day": "Washington's Birthday",
    "martin luther king day|martin luther king jr. day": "Martin Luther King",
    "juneteenth": "Juneteenth",
    "canada day": "Canada Day",
    "victoria day": "Victoria Day",
    "constitution day": "Constitution Day",
    "revolution day": "Revolution Day",
    "liberation day": "Liberation Day",
    "unity day": "Unity Day",
    "victory day": "Victory Day",
    "national day": "National Day",
}
FEASTS = {
    **{name: Feast(*when) for names, when in _FIXED.items() for name in names.split("|")},
    **{name: Feast(None, days) for names, days in _FROM_EASTER.items() for name in names.split("|")},
    **{name: Feast(None, 0, national=day) for names, day in _NATIONAL.items() for name in names.split("|")},
    "holy week": Feast(None, -7, 8),
}
