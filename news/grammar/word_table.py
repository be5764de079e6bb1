"""What the tables of words share: fields that are given by name, and stay as they are."""

from __future__ import annotations

from typing import NoReturn, dataclass_transform


@dataclass_transform(kw_only_default=True, frozen_default=True, eq_default=False)
class WordTable:
    """A table whose fields a subclass annotates; those with a value there may be left out.

    It is used like a frozen dataclass. That would write and compile functions with every field of every table whenever
    the program starts, a tenth of the time in which it names the places of a sentence.

    Parameters
    ----------
    **fields
        What each field holds.

    Raises
    ------
    TypeError
        If a field is given that the table lacks, or one is missing.

    Examples
    --------
    >>> class Marks(WordTable):
    ...     ending: str
    ...     opening: str = ""
    >>> Marks(ending="?").opening, Marks(ending="?", opening="¿").opening
    ('', '¿')
    """

    def __init__(self, **fields: object) -> None:
        known = type(self).__annotations__
        wrong = [*(fields.keys() - known.keys()), *(name for name in known.keys() - fields.keys() if self._lacks(name))]
        if wrong:
            raise TypeError(f"{type(self).__name__}: unknown or missing: {', '.join(sorted(wrong))}")
        for name, value in fields.items():
            object.__setattr__(self, name, value)

    @classmethod
    def _lacks(cls, name: str) -> bool:
        """Tell whether a field has no value in the class."""
        return name not in vars(cls)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        """Refuse to change a table.

        Raises
        ------
        AttributeError
            Always.
        """
        raise AttributeError(f"{type(self).__name__}.{name} cannot be set: tables stay as they are")
