"""The reference of the JSON results, which is made from the contracts."""

from __future__ import annotations

import re
from typing import Literal, NotRequired, get_type_hints

import pytest
from caravan_map.data.contracts import LengthObject, PlacesPayload, RivalObject
from caravan_map.scripts.docs.contracts import RESULTS, contracts_reference, meanings, objects_of, type_words

OBJECTS = {found.__name__: found for contract in RESULTS.values() for found in objects_of(contract)}


@pytest.mark.parametrize("contract", OBJECTS.values(), ids=OBJECTS)
def test_every_key_tells_its_meaning(contract: type) -> None:
    assert set(get_type_hints(contract)) - set(meanings(contract)) == set()


def test_a_contract_tells_what_it_extends_first() -> None:
    assert next(iter(meanings(RivalObject))) == "name"
    assert list(meanings(RivalObject))[-1] == "probability"


def test_a_contract_made_by_a_call_tells_its_meanings_too() -> None:
    assert meanings(LengthObject)["from"] == "where it begins, as written"


def test_the_objects_of_a_contract_come_each_once() -> None:
    names = [found.__name__ for found in objects_of(PlacesPayload)]
    assert names == ["PlacesPayload", "MentionObject", "ReasonObject", "RivalObject"]


def test_every_link_leads_to_a_heading() -> None:
    reference = contracts_reference()
    headings = {f"#{heading.replace(' ', '-')}" for heading in re.findall(r"^### (.+)$", reference, re.MULTILINE)}
    assert set(re.findall(r"\((#[^)]+)\)", reference)) <= headings


@pytest.mark.parametrize(
    ("hint", "words"),
    [
        (str | None, "text or null"),
        (list[list[float]], "list of list of number"),
        (NotRequired[bool], "true or false, or missing"),
        (Literal["a", "b"], "`a` or `b`"),
        (list[RivalObject], "list of [rival](#rival)"),
    ],
)
def test_types_are_told_in_words(hint: object, words: str) -> None:
    assert type_words(hint) == words
