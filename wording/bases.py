"""How a date or a route was found, in the reader's language: the core words it in English by a few patterns."""

from __future__ import annotations

from .patterns import worded
from .reasons import road
from .words import Words

PATTERNS = (
    "{basis}; said again",
    "{basis}; another report of it: {other}",
    "inferred: {clues}",
    "inferred, loosely: {clues}",
    "{basis}, at {hour} world time: {day} where the story plays",
    "{basis}, at {hour}: in the night of {day}",
    "as of publication ({basis})",
    "found: {basis} on a line of its own",
    "found: “{quote}” in the article's address",
    "the night before publication on {day}",
    "the night before {basis}",
    "the day after the night of {basis}",
    "the day given for the departure: {basis}",
    "the time told of: {basis}",
    "the day the same paragraph speaks of: {basis}",
    "the day of the same sentence: {basis}",
    "a time of day ahead, on the day told of: {basis}",
    "a time of day ahead, on the day of publication or the next",
    "a time of day ahead, on the day: {basis}",
    "up to {n} days before {basis}",
    "past tense, from the last day told on: {basis}",
    "past tense, no day given: the {n} days to publication",
    "past tense, no day given, of a night: one before publication on {day}",
    "left behind, no day given: the {n} days to publication",
    "present or perfect tense, or an hour: the day of publication or the day before",
    "no date of its own: from publication on",
    "no date given",
    "no date here",
    "no date found, and nothing in the text or the other articles tells the year",
    "given with the article",
    "the day the story gives",
    "the page's meta tag “{name}”",
    "the page's JSON-LD",
    "the page's time of publication",
    "the page's address",
    "a date in the page's text",
    "“created” in the document's properties",
    "“{name}” of the feed's entry",
    "“{name}” in the file",
    "“{quote}”, in the time told of: {basis}",
    "“{quote}”, counted from publication between {first} and {last}",
    "“{quote}”, counted from publication on {day}",
    "“{quote}”, counted from the departure on {day}",
    "“{quote}”, counted from {day}",
    "“{quote}”, with no day told to count from",
    "“{quote}”, with no day of publication to count from",
    "“{quote}”, with no day of departure to count from",
    "“{quote}”",
)
"""How `news.dates`, `news.dating`, `news.stories`, `news.publication` and `data` word it, with gaps."""

CLUES = (
    "no clue but the year",
    "the newest day it tells of is at most {n} days back",
    "it retells {article}, so it is of the same day or the next",
    "others have the group in {place} on the same day",
    "others have the group in {place} on {day}, the newest place",
    "others have the group in {place} from {day} on, where it heads",
    "others have the group in {place} from {day} on",
    "“{quote}” are over",
    "“{quote}” is the day of the dateline",
    "“{quote}” tells the weekday",
    "“{quote}” is past",
    "“{quote}” is at hand",
    "“{quote}” in the lead is at most two days back",
    "“{quote}” in the lead is the same day or the day before",
    "“{quote}” in the lead is today or at hand",
    "“{quote}” counts from the departure on {day}",
    "“{quote}” is {days}, as another article of the story says",
    "“{quote}” is “{other}”",
)
"""What `news.publication` infers a day from."""

ROUTES = (
    "{basis}; left out, for one group cannot have been there too: {names}",
    "{basis}, by its geodesic length; {n} of {legs} legs without a road there, laid through towns",
    "{basis}, by its geodesic length",
    (
        "{n} places most {low} to {high} km apart; geodesic legs times each section's detour, measured on the "
        "federal-highway network"
    ),
    (
        "inferred: laid through the {n} places the reports name, by date and nearness, and on to {place}, where "
        "reports say it is going; {lengths}"
    ),
    "inferred: laid through the {n} places the reports name, by date and nearness, to the last; {lengths}",
    (
        "inferred: along the {road} where the reported places lie on it, else through those places, by date and "
        "nearness, and towns on the way, geodesic lengths by the detour the packaged corridors make; "
        "the corridor: {basis}"
    ),
    (
        "inferred: through the {n} places the reports name and on along the {road}, which leads towards {area}, where "
        "reports say it is going; geodesic lengths by the detour the packaged corridors make; the corridor: {basis}"
    ),
    "along the road on foot that the routing server {host} tells",
    "along the road by car that the routing server {host} tells",
    "chain of {n} places named by the user, {lengths}",
    "line of {file}, {n} pieces joined; geodesic length along all its vertices",
    "line of {file}; geodesic length along all its vertices",
    "through towns on the way; geodesic lengths by the detour that the packaged corridors make",
    "through towns on the way; geodesic lengths times a detour of {detour}",
)
"""How `track.inferred_route`, `geo.chain`, `pipeline.route_naming` and the packaged corridors word it, with gaps."""


def basis(text: str, words: Words) -> tuple[str, str]:
    """Say how a date was found.

    Parameters
    ----------
    text
        As `news.article.DateRange` holds it.
    words
        The language.

    Returns
    -------
    tuple[str, str]
        The text, and the BCP 47 tag of its language where that is not the reader's: a basis of no known pattern, such
        as one a story file gives, stays as it is.
    """
    return worded(text, words, patterns=PATTERNS, nested={"basis": basis, "other": basis, "clues": _clues})


def _clues(text: str, words: Words) -> tuple[str, str]:
    """Say the clues, of which a semicolon parts any two."""
    told = [worded(clue, words, patterns=CLUES, nested={}) for clue in text.split("; ")]
    return "; ".join(clue for clue, _ in told), next((tongue for _, tongue in told if tongue), "")


def route_basis(text: str, words: Words) -> tuple[str, str]:
    """Say how a route and its lengths were found; else as `basis`."""
    nested = {"basis": route_basis, "lengths": route_basis, "road": road, "names": _names}
    return worded(text, words, patterns=ROUTES, nested=nested)


def _names(text: str, words: Words) -> tuple[str, str]:
    some = text.removesuffix(" and others")
    return (text if some == text else words.say("{names} and others", names=some)), ""
