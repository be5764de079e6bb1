"""National holidays: the days on which countries keep what is named alike ("Independence Day"), from `holidays`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

_ENGLISH = "en_US"
_OBSERVED = "(observed)"


def national_days(name: str, countries: Sequence[str], year: int) -> tuple[date, ...]:
    """List the days on which any of some countries keeps a holiday.

    Parameters
    ----------
    name
        Its English name, or the opening of it.
    countries
        ISO 3166 codes; countries the library does not know are passed over.
    year
        The year.

    Returns
    -------
    tuple of date
        In order, without doubles; empty where none of the countries keeps it.

    Notes
    -----
    Days of rest given in exchange for a holiday on a weekend are left out: the feast itself is what articles name.

    References
    ----------
    The python-holidays library, https://github.com/vacanza/holidays (MIT).

    Examples
    --------
    >>> national_days("Independence Day", ["MX", "US"], 2020)
    (datetime.date(2020, 7, 4), datetime.date(2020, 9, 16))
    """
    return tuple(sorted({day for country in countries for day in _days(name, country, year)}))


def _days(name: str, country: str, year: int) -> list[date]:
    wanted = name.lower()
    return [day for day, known in _holidays(country, year) if known.startswith(wanted)]


@lru_cache(maxsize=256)
def _holidays(country: str, year: int) -> tuple[tuple[date, str], ...]:
    import holidays  # slow to load, and few articles name such a day

    try:
        language = _ENGLISH if _ENGLISH in _languages(country) else None
        found = holidays.country_holidays(country, years=year, language=language, observed=False)
    except NotImplementedError:
        return ()
    return tuple(
        (day, part.lower()) for day, names in found.items() for part in names.split("; ") if _OBSERVED not in part
    )


@lru_cache(maxsize=1)
def _supported() -> dict[str, list[str]]:
    import holidays

    return {country: list(languages) for country, languages in holidays.list_localized_countries().items()}


def _languages(country: str) -> list[str]:
    return _supported().get(country, [])
