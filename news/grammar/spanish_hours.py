"""Spanish: hours and other times of day, on a day told elsewhere ("a las cinco y veinte", "al caer la tarde")."""

from __future__ import annotations

_NEAR_HOUR = (
    r"(?:a|desde|hacia|sobre|hasta|pasadas?|eran?|serían?|cerca\s+de|alrededor\s+de|"
    r"(?:poco\s+)?(?:antes|después)\s+de)"
)
_OF_DAY = r"(?:\s+de\s+la\s+(?:madrugada|mañana|tarde|noche))"
_CLOCK = rf"\d{{1,2}}[:.]\d{{2}}\b(?:\s*(?:horas|hrs?|h)\b)?{_OF_DAY}?"
_SPOKEN_HOUR = (
    rf"(?:{{number}})(?:\s+(?:horas|y\s+media|y\s+cuarto|y\s+(?:cinco|diez|veinte)|menos\s+(?:cuarto|diez|veinte)|en\s+punto)"
    rf"{_OF_DAY}?|{_OF_DAY}|(?=\s*(?:[,.;:)](?!\d)|$)))"
)

#: The words that may open it, and the pattern.
HOURS = (
    (
        "de en por al a hacia desde antes sobre cerca pasadas pasada después poco hasta con alrededor era eran "
        "sería serían"
    ),
    (
        r"(?P<hour>(?i:(?:de|en\s+la|por\s+la|durante\s+la)\s+(?:madrugada|mañana|tarde|noche)\b(?!\s+(?:del?\b|{weekday}))"
        r"|(?:en|a|desde)\s+(?:(?:las\s+)?(?:primeras|tempranas|altas)\s+)?horas\s+de\s+la\s+"
        r"(?:madrugada|mañana|tarde|noche)\b"
        r"|a\s+(?:tempranas|primeras)\s+horas\b|desde\s+(?:muy\s+)?temprano\b"
        r"|(?:al|hacia\s+el|antes\s+del?|hasta\s+el|(?:poco\s+)?después\s+del?)\s+"
        r"(?:amanecer|anochecer|atardecer|mediodía|alba|caer\s+(?:la\s+tarde|la\s+noche|el\s+sol)|"
        r"(?:despuntar|rayar|romper)\s+el\s+(?:alba|día))\b"
        r"|a\s+(?:mediodía|medianoche|media\s+(?:mañana|tarde)|primera\s+hora|última\s+hora)\b"
        r"|con\s+las\s+primeras\s+luces\b"
        r"|a\s+la\s+hora\s+(?:del|de\s+la)\s+(?:desayuno|almuerzo|comida|merienda|cena)\b"
        rf"|{_NEAR_HOUR}\s+las?\s+(?:{_CLOCK}|{_SPOKEN_HOUR})(?:,?\s+hora\s+(?:local|de\s+[^\W\d_]+)\b)?))"
    ),
)
