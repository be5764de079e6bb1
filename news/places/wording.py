"""What a sign says of a name, in words a reader of the results understands."""

from __future__ import annotations

from functools import lru_cache

#: What stands beside a name, by its label in `beside`.
_BESIDE = {
    "BODY": "a word of an institution",
    "CAPITAL": "a word with a capital",
    "CIVIC": "a word of an authority",
    "CLOSE": "a closing bracket",
    "COLON": "a colon",
    "COMMA": "a comma",
    "DASH": "a dash",
    "DAY": "a day or month",
    "DIVISION": 'a word such as "County"',
    "END": "the end of a line",
    "FIRM": "a word of a firm or club",
    "GIVEN": "a first name",
    "HOUSE": 'a word such as "Hospital"',
    "IN": "the region it lies in",
    "INITIAL": "an initial",
    "KNOWN": "a known word with a capital",
    "LAND": 'a word such as "River"',
    "MARK": "a mark",
    "NAME": "another name",
    "NUMBER": "a number",
    "OPEN": "an opening bracket",
    "OWNER": "a possessive",
    "QUOTE": "a quotation mark",
    "SLASH": "a slash",
    "START": "the start of a line",
    "STOP": "the end of a sentence",
    "SURNAME": "a surname",
    "TIED": "a hyphen or slash",
    "TITLE": "a title of a person",
    "title": "a title of a person",
    "WAY": 'a word such as "Street"',
    "-CAPITAL": "a hyphen and a capital",
    "-word": "a hyphen and a word",
    "be": "a form of being",
    "noun": "a noun",
    "reach": "a verb of going",
    "say": "a verb of saying",
    "verb": "a verb",
    "word": "another word",
}
#: What is known of a name itself, by its sign in `evidence`.
_OWN = {
    "alias": "it is another name of the place",
    "area in company": "other names speak for an area",
    "border": "it is a border",
    "city4": "it is a city",
    "city5": "it is a great city",
    "continent": "it is a part of the world",
    "country": "it is a country",
    "county": "it is a county",
    "demonym": "it is the name of a people",
    "form": "it is a short form of the place's name",
    "given": "it is a first name, too",
    "goes on": "a longer name begins with it",
    "letters": "it is all in capitals",
    "list": "it stands on a list of places",
    "located elsewhere": "elsewhere the text tells of something in it",
    "minor": "only small places of an added file bear it",
    "mostly located": "the text mostly tells of something in it",
    "people in company": "other names speak for a people",
    "person": "a person is called so here",
    "person elsewhere": "a person is called so elsewhere in the text",
    "qualified": "the region it lies in follows",
    "region": "it is a region",
    "surname": "it is a surname, too",
    "town in company": "other names speak for a town",
    "town0": "it is a hamlet",
    "town1": "it is a village",
    "town2": "it is a small town",
    "town3": "it is a town",
    "words2": "it has two words",
    "words3": "it has three words or more",
}
#: What speaks for the place that a name means, by its weight in `meaning`.
_MEANING = {
    "alias": "chosen: though under another name",
    "around": "chosen: all that the others mean lies around",
    "container": "chosen: it lies in the region named behind it",
    "continent": "chosen: a part of the world",
    "country": "chosen: the others lie in its country",
    "country itself": "chosen: a country",
    "dateline": "chosen: the dateline lies there",
    "head": "chosen: the kind of place its words name",
    "list": "chosen: of the kind of those it is listed with",
    "near": "chosen: another town lies near",
    "outlet's country": "chosen: its outlet tells of that country",
    "outlet's state": "chosen: its outlet tells of that state",
    "prior": "chosen: how well known it is",
    "region": "chosen: a region",
    "state": "chosen: the others lie in its state",
    "town": "chosen: a town",
}
_UNLISTED = ("hardly any", "some", "many", "most")
_COMPANY = ("no other name speaks for its", "some other names speak for its", "many other names speak for its")


@lru_cache(maxsize=1 << 10)
def worded(sign: str) -> str:
    """Put a sign into words.

    Parameters
    ----------
    sign
        A label of `weights.SIGNS`, such as ``town<COMMA``.

    Returns
    -------
    str
        Such as ``before it: a comma``; a label no words are known for stands as it is.
    """
    for mark, where in (("<", "before it"), (">", "behind it")):
        if mark in sign:
            label = sign.partition(mark)[2]
            return f"{where}: {_BESIDE.get(label, label)}"
    if " with " in sign:
        told = sign.partition(" with ")[2]
        if told[-1:].isdigit():
            return f"{_COMPANY[int(told[-1])]} {'surroundings' if told[:-1] == 'near' else told[:-1]}"
    label = sign.partition(":")[2] or sign
    if label.startswith("list"):
        return _OWN["list"]
    if label.startswith("unknown"):
        return f"{_UNLISTED[int(label[-1])]} bearers of the name are not listed"
    return _OWN.get(label, label)


def meaning(why: str) -> str:
    """Put into words what speaks for the place that a name means.

    Parameters
    ----------
    why
        A key of `meaning.WEIGHTS`.
    """
    return _MEANING.get(why, why)
