"""A story file to start from, written out with what each key means (kilometres, ISO days)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from .tables import printable


@dataclass(frozen=True, slots=True)
class Guess:
    """What one key may say.

    Attributes
    ----------
    value
        The value, None where there is none to suggest.
    why
        Where it comes from, a line each.
    sure
        False where it is only suggested: the line is commented out, and the key's default stands.
    """

    value: str | float | date | tuple[str, ...] | None
    why: tuple[str, ...] = ()
    sure: bool = True


@dataclass(frozen=True, slots=True)
class StoryDraft:
    """A guess for each key of a story file."""

    title: Guess
    description: Guess
    articles: Guess
    departed: Guess
    departed_from: Guess
    route: Guess
    reported_length_km: Guess
    mode: Guess
    level: Guess


_MEANING = {
    "title": ("Heads the page and other things that are published.",),
    "description": ("For whoever opens this file.",),
    "articles": ("Files, folders and patterns beside this file; without this key everything in the folder.",),
    "departed": (
        "When and from where the group set out that this story is about; articles about others are set aside.",
        "Without these two keys the group that most articles follow.",
    ),
    "departed_from": (),
    "route": (
        "The route distances are measured along: a name of `caravan-map route list`, a file with a line beside this",
        'one, or a chain such as "A > B > C". Without this key the likeliest.',
    ),
    "reported_length_km": (
        "Length of the whole way, in kilometres, by which the share done is told beside that by the route.",
        "Without this key the median of what the articles say.",
    ),
    "mode": ('How the group travels: "walk" (with lifts) or "vehicle". Without this key the likelier.',),
    "level": ("Probability that each range should hold the truth.",),
}
_EXAMPLES: dict[str, str | float | date] = {
    "departed": date(2023, 12, 24),
    "departed_from": "Tapachula",
    "route": "gulf-matamoros",
    "reported_length_km": 1600,
}
_CARE = """\
# For people at risk: nothing newer than so many hours is told, nothing finer ("region", or kilometres), and nothing of
# the last days and of what is to come. Without these keys everything is told.
# delay = 48
# coarsen = "50km"
# no_live = true
"""


def story_text(draft: StoryDraft) -> str:
    """Write a story file.

    Parameters
    ----------
    draft
        What to write in it.

    Returns
    -------
    str
        TOML, each key below a comment that tells its meaning and where its value comes from; a value that is not sure
        is commented out, and so is an example where there is none.
    """
    head = "# What the articles of this folder leave open, for caravan-map. Every key may be left out.\n"
    return head + "".join("\n" + block for block in (*_blocks(draft), _CARE))


def _blocks(draft: StoryDraft) -> Iterator[str]:
    together = ""
    for key, meaning in _MEANING.items():
        guess: Guess = getattr(draft, key)
        comments = "".join(f"# {line}\n" for line in (*meaning, *map(printable, guess.why)))
        together += comments + _line(key, guess)
        if key != "departed":  # whose town belongs to it
            yield together
            together = ""


def _line(key: str, guess: Guess) -> str:
    if guess.value is None:
        return f"# {key} = {_toml(_EXAMPLES[key])}\n" if key in _EXAMPLES else f"# {key} =\n"
    return f"{'' if guess.sure else '# '}{key} = {_toml(guess.value)}\n"


def _toml(value: str | float | date | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, str):
        return json.dumps(printable(value), ensure_ascii=False)
    return value.isoformat() if isinstance(value, date) else f"{value:.10g}"
