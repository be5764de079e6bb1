"""An extension of griffe, which reads docstrings for the reference of Python.

An entry of a numpy section may name several; griffe gives all of them what the signature has of the first.
"""

from __future__ import annotations

from typing import Any

import griffe
from caravan_map.scripts.docs.entries import one_by_one


class OneByOne(griffe.Extension):
    """Parts them in every docstring of the functions and classes that are shown."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:  # noqa: ANN401 - griffe's signature
        """Part those of one object."""
        if obj.docstring:
            obj.docstring.value = one_by_one(obj.docstring.value)
