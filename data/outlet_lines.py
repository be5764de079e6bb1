"""The outlet that a plain text names near its top, with a date ("The Valley Post, March 6, 2025") or just above one."""

from __future__ import annotations

import re

_FIRST_LINES = 3
_LONGEST_LINE = 120
# Words that make a run of capitals the name of an outlet, in English and Spanish; without one it may be a town's.
_PRESS = frozenset(
    """
    agency chronicle courier daily dispatch examiner express gazette globe guardian herald independent inquirer journal
    mail mercury mirror monitor news newswire observer post press radio record register reporter republic review
    sentinel standard star sun telegraph times tribune tv voice weekly agencia crónica cronica diario gaceta heraldo
    informador jornada mañana mundo mercurio noticias nación nacion país pais prensa periódico periodico semanario sol
    tiempo universal
    """.split()
)
_CAPITAL = r"[A-ZÀ-Þ][\w'’.&-]*"
_NAME = rf"(?P<outlet>{_CAPITAL}(?: (?:of|the|and|de|del|la|las|el|los|y|&|{_CAPITAL})){{0,6}})"
_DAY = (
    r"(?:(?:[^\W\d]+day|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo),? )?"
    r"(?:[^\W\d_]+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)?(?: de)? [^\W\d_]+\.?(?: de|,)? \d{4}"
    r"|\d{4}-\d\d-\d\d)"
)
_LINE, _DAY_LINE = rf"{_NAME}\s*(?:,|\||·|–|—|-|:)\s*{_DAY}\.?", rf"{_DAY}\.?"
_LONGEST_NAME = 5


def outlet_in(text: str) -> str | None:
    r"""Find the outlet in the first lines of a text.

    Parameters
    ----------
    text
        A plain text.

    Returns
    -------
    str or None
        Its name as printed; None where none of the first three lines holds an outlet's name and a full date alone, or
        such a name with the date alone on the next line. The date itself is found by reading, whose table of months it
        needs.

    Examples
    --------
    >>> outlet_in("March rests\nThe Valley Post, March 6, 2025\n\nThe march rested on Wednesday.")
    'The Valley Post'
    >>> outlet_in("Santa Cruz, March 6, 2025\n\nThe march rested.") is None
    True
    """
    lines = [line.strip() for line in text[: _FIRST_LINES * 1_000].splitlines() if line.strip()]
    short = [line if len(line) <= _LONGEST_LINE else "" for line in lines[: _FIRST_LINES + 1]]
    for line, below in zip(short[:_FIRST_LINES], [*short[1:], ""], strict=False):
        found = re.fullmatch(_LINE, line)
        if found is not None and _is_outlet(found["outlet"]):
            return found["outlet"]
        if re.fullmatch(_DAY_LINE, below) and re.fullmatch(_NAME, line) and _is_press(line):
            return line
    return None


def _is_press(name: str) -> bool:
    """Tell whether a line alone is an outlet's name and no headline: few words, with one of the press at either end."""
    words = name.lower().split()
    return len(words) <= _LONGEST_NAME and not _PRESS.isdisjoint((words[0], words[-1]))


def _is_outlet(name: str) -> bool:
    words = name.lower().split()
    return words[0] == "the" or not _PRESS.isdisjoint(words) or (name.isupper() and len(words) == 1)
