"""Spanish: the named days of the year, in the shape `date_words.Feast` asks for."""

from __future__ import annotations

from .date_words import Feast

_FIXED = {
    "año nuevo|primer día del año": (1, 1),
    "día de reyes|día de los reyes magos|noche de reyes|epifanía": (1, 6),
    "día de la candelaria|la candelaria": (2, 2),
    "día de san valentín": (2, 14),
    "día internacional del trabajo|primero de mayo|día del trabajo|día del trabajador": (5, 1),
    "día de san juan|noche de san juan": (6, 24),
    "día de la asunción": (8, 15),
    "día de la raza|día de la hispanidad": (10, 12),
    "halloween|noche de brujas": (10, 31),
    "día de todos los santos|todos los santos": (11, 1),
    "día de muertos|día de los muertos|día de los fieles difuntos|fieles difuntos": (11, 2),
    "día de la virgen de guadalupe": (12, 12),
    "nochebuena|noche buena|víspera de navidad": (12, 24),
    "día de navidad|noche de navidad|navidad": (12, 25),
    "día de los santos inocentes": (12, 28),
    "nochevieja|noche vieja|fin de año": (12, 31),
}
_FROM_EASTER = {
    "miércoles de ceniza": -46,
    "domingo de ramos": -7,
    "lunes santo": -6,
    "martes santo": -5,
    "miércoles santo": -4,
    "jueves santo": -3,
    "viernes santo": -2,
    "sábado de gloria|sábado santo": -1,
    "domingo de resurrección|domingo de pascua|pascua de resurrección": 0,
    "lunes de pascua": 1,
    "pentecostés": 49,
    "corpus christi": 60,
}
_NATIONAL = {
    "día de la independencia|fiestas patrias|aniversario de la independencia": "Independence Day",
    "día de la revolución|aniversario de la revolución": "Revolution Day",
    "día de la constitución": "Constitution Day",
    "día de la república": "Republic Day",
    "día de acción de gracias|acción de gracias": "Thanksgiving",
    "día de los veteranos": "Veterans Day",
    "día de los caídos": "Memorial Day",
    "fiesta nacional": "National Day",
}
FEASTS = {
    **{name: Feast(*when) for names, when in _FIXED.items() for name in names.split("|")},
    **{name: Feast(None, days) for names, days in _FROM_EASTER.items() for name in names.split("|")},
    **{name: Feast(None, 0, national=day) for names, day in _NATIONAL.items() for name in names.split("|")},
    "semana santa": Feast(None, -7, 8),
    "semana mayor": Feast(None, -7, 8),
}
