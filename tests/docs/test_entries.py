"""Docstrings whose entries name several parameters, as the reference of the Python functions shows them."""

from __future__ import annotations

from caravan_map.scripts.docs.entries import one_by_one

DOCSTRING = """Read.

Parameters
----------
paths, on, **asked
    As for `read`,
    all of them.
level
    How sure, by a, b
    and c.

Returns
-------
Report
    What is known.
"""


def test_names_told_of_together_are_told_of_one_by_one() -> None:
    text = one_by_one(DOCSTRING)
    for name in ("paths", "on", "**asked"):
        assert f"\n{name}\n    As for `read`,\n    all of them.\n" in text


def test_the_rest_of_a_docstring_stays_as_it_is() -> None:
    assert one_by_one(DOCSTRING).endswith(DOCSTRING[DOCSTRING.index("level") :])
