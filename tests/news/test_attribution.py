from __future__ import annotations

import pytest
from support.newsroom import position, positions, sizes


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The caravan left Huixtla.", None),
        ("The caravan left Huixtla, police said.", "police"),
        ("Police said the caravan left Huixtla.", "Police"),
        ("The caravan left Huixtla, the governor said on Monday.", "the governor"),
        ("The caravan left Huixtla, said Ana Ruiz, a nurse.", "Ana Ruiz"),
        ("Ana Ruiz, a nurse, said the caravan left Huixtla.", "Ana Ruiz"),
        ("The caravan left Huixtla, Ana Ruiz told Radio Sur.", "Ana Ruiz, to Radio Sur"),
        ("According to the mayor, the caravan left Huixtla.", "the mayor"),
        ("The caravan left Huixtla, according to local media.", "local media"),
        ("The caravan left Huixtla, organizers told Radio Sur.", "organizers, to Radio Sur"),
        ("The caravan is believed to be in Huixtla.", None),
        ("The caravan left Huixtla, local officials have said.", "local officials"),
        ("The caravan left Huixtla, according to nobody.", None),
    ],
)
def test_the_speaker_is_who_the_sentence_names(text: str, who: str | None) -> None:
    assert position(text, "Huixtla").said_by == who


def test_he_and_she_are_the_person_named_before() -> None:
    text = "Ana Ruiz spoke to the press. The caravan left Huixtla, she said."
    assert position(text, "Huixtla").said_by == "Ana Ruiz"
    text = "The caravan left Arriaga, Ana Ruiz told Radio Sur. It reached Huixtla, she said."
    assert [claim.said_by for claim in positions(text)] == ["Ana Ruiz, to Radio Sur", "Ana Ruiz"]


def test_a_pronoun_without_a_person_names_nobody() -> None:
    assert position("The caravan left Huixtla, she said.", "Huixtla").said_by is None


@pytest.mark.parametrize("lead", ["She added that", "He said that"])
def test_a_pronoun_may_open_the_sentence(lead: str) -> None:
    assert position(f"Jo Doe walks with them. {lead} the caravan left Huixtla.", "Huixtla").said_by == "Jo Doe"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (
            "The caravan of 3,000 left Huixtla, police said, and organizers say 4,000 will reach Arriaga.",
            ["police", "organizers"],
        ),
        (
            "Some 900 marchers are in Huixtla according to police and 2,000 according to the Red Cross.",
            ["police", "the Red Cross"],
        ),
        (
            "What started in Huixtla as 1,500 marchers, according to police, is now down to 150.",
            ["police", "police"],
        ),
        ("About 200 marchers are stuck in Huixtla after officials said the shelter in Arriaga was full.", [None]),
        ("The organizers of the 900-strong march to Huixtla accused Mayor Ruiz of bullying.", [None]),
        ("The mayor's reports put some 900 marchers in Huixtla.", [None]),
        ("The United Nations says 900 marchers are in Huixtla.", ["United Nations"]),
        ("Its leaders say 500; police counted 220.", ["Its leaders", "police"]),
        ("Organizers put the crowd at 500; police counted 220.", ["Organizers", "police"]),
    ],
)
def test_each_figure_is_said_by_whom_the_sentence_names_for_it(text: str, speakers: list[str | None]) -> None:
    assert [size.said_by for size in sizes(text)] == speakers
