"""Log-odds of the evidence for and against a name's being a place, as `scripts/fit_places.py` fits them.

They were fitted on two corpora of English news with their places marked, LGL (Lieberman et al., 2010) and GeoWebNews
(Gritta et al., 2019); the signs are classes of words, not words.
"""

from __future__ import annotations

from collections.abc import Mapping

#: Log-odds before any evidence.
START = -0.3

#: The name itself, before anything beside it is looked at.
_NAME = {
    "alias": -1.5, "border": 1.0, "city4": 0.8, "city5": 1.0, "continent": -0.1, "country": 1.8, "county": 0.1,
    "demonym": 0.8, "form": -1.5, "given": -0.3, "letters": -2.0, "region": 0.2, "surname": -0.9, "town0": -1.8,
    "town1": -1.5, "town2": -1.1, "town3": -0.2, "unknown0": 0.6, "unknown1": -0.1, "unknown2": -0.1,
    "unknown3": -0.4, "words2": 0.5, "words3": -0.4,
}  # fmt: skip

#: What stands before it.
_BEFORE = {
    "a<CAPITAL": 0.1, "a<DASH": 0.1, "a<OWNER": -0.2, "a<START": 0.1, "a<STOP": 0.7, "a<a": -0.1, "a<after": 0.1,
    "a<be": -0.1, "a<in": -0.1, "a<noun": 0.1, "a<of": -0.3, "a<say": 0.1, "a<such": -0.2, "area<BODY": -2.4,
    "area<CAPITAL": -0.9, "area<COLON": 0.4, "area<COMMA": 1.0, "area<DASH": 0.5, "area<DAY": -0.1,
    "area<GIVEN": -1.2, "area<INITIAL": -0.6, "area<KNOWN": -0.4, "area<MARK": -0.3, "area<NAME": -1.2,
    "area<OPEN": -0.5, "area<OWNER": -0.6, "area<QUOTE": 0.2, "area<START": 0.8, "area<STOP": 0.8, "area<TIED": -0.5,
    "area<TITLE": -0.5, "area<a": 0.6, "area<after": 0.4, "area<and": 0.3, "area<be": -0.4, "area<beyond": 0.8,
    "area<from": 0.4, "area<in": 0.8, "area<noun": -0.2, "area<of": 0.3, "area<reach": 0.3, "area<say": 0.4,
    "area<such": 0.7, "area<the": 0.7, "area<their": 0.1, "area<through": -0.4, "area<to": 0.6, "area<toward": 0.7,
    "area<verb": 0.6, "area<with": 0.4, "area<word": 0.3, "of<BODY": -0.8, "of<CAPITAL": 0.2, "of<COMMA": 1.0,
    "of<DAY": -1.0, "of<GIVEN": 0.2, "of<KNOWN": -0.2, "of<MARK": -0.2, "of<NUMBER": 0.5, "of<TITLE": -0.3,
    "of<a": 0.3, "of<in": -0.1, "of<noun": 0.3, "of<reach": -0.2, "of<say": 0.2, "of<title": 0.4, "of<verb": 0.2,
    "people<BODY": -1.7, "people<CAPITAL": -0.8, "people<COLON": 0.2, "people<COMMA": 0.9, "people<DASH": 0.6,
    "people<GIVEN": -0.9, "people<KNOWN": -0.2, "people<MARK": -0.3, "people<NAME": -1.8, "people<NUMBER": 0.3,
    "people<OWNER": -0.7, "people<QUOTE": 0.3, "people<START": 0.7, "people<TIED": 0.1, "people<a": 0.7,
    "people<after": 0.3, "people<and": -0.6, "people<be": -0.2, "people<beyond": 0.9, "people<from": 0.6,
    "people<in": 0.6, "people<noun": 0.1, "people<of": 0.6, "people<reach": 0.2, "people<say": 0.3,
    "people<such": 0.5, "people<their": 0.3, "people<through": 0.2, "people<to": 0.8, "people<toward": 0.1,
    "people<verb": -0.4, "people<with": 0.3, "people<word": 0.4, "the<CAPITAL": 0.1, "the<DASH": -0.1,
    "the<KNOWN": -0.1, "the<MARK": 0.1, "the<NUMBER": -0.1, "the<STOP": 0.4, "the<TITLE": -0.2, "the<a": 0.3,
    "the<after": -0.1, "the<in": 0.1, "the<noun": -0.1, "the<of": -0.1, "the<reach": 0.1, "the<say": 0.2,
    "the<verb": 0.1, "the<with": -0.2, "the<word": -0.2, "their<and": -0.1, "their<in": 0.3, "their<of": 0.1,
    "town<BODY": -2.0, "town<CAPITAL": -2.2, "town<COLON": 0.3, "town<COMMA": 0.3, "town<DASH": 0.2, "town<DAY": -0.3,
    "town<GIVEN": -1.5, "town<INITIAL": -1.2, "town<KNOWN": -0.8, "town<MARK": -0.7, "town<NAME": -2.3,
    "town<NUMBER": -0.7, "town<OPEN": -0.2, "town<OWNER": -0.8, "town<QUOTE": -0.5, "town<START": 0.7,
    "town<STOP": -0.1, "town<TITLE": -0.5, "town<a": 0.4, "town<after": 0.3, "town<and": 0.3, "town<be": -0.1,
    "town<beyond": 1.7, "town<from": 1.2, "town<in": 1.5, "town<of": 0.6, "town<reach": 0.6, "town<say": -0.2,
    "town<such": 0.4, "town<the": 0.2, "town<their": 0.5, "town<through": 0.4, "town<title": -0.1, "town<to": 0.8,
    "town<toward": 0.5, "town<verb": 0.1, "town<with": 0.2,
}  # fmt: skip

#: What stands behind it.
_BEHIND = {
    "area>-CAPITAL": 0.6, "area>-word": -0.2, "area>CAPITAL": -0.6, "area>CIVIC": 0.3, "area>CLOSE": 0.4,
    "area>COLON": 0.3, "area>COMMA": 0.4, "area>DASH": 1.6, "area>DAY": -0.5, "area>DIVISION": -0.5, "area>END": 0.1,
    "area>FIRM": 0.2, "area>HOUSE": -0.6, "area>IN": 0.9, "area>INITIAL": -0.5, "area>KNOWN": -0.6, "area>LAND": -1.4,
    "area>MARK": 0.1, "area>NAME": -1.4, "area>NUMBER": -0.8, "area>OPEN": 0.6, "area>OWNER": 0.8, "area>QUOTE": -0.2,
    "area>STOP": 0.5, "area>SURNAME": -0.3, "area>WAY": -2.2, "area>a": -0.2, "area>after": 0.8, "area>and": 0.6,
    "area>be": 0.5, "area>beyond": 0.1, "area>in": 0.4, "area>noun": 1.1, "area>of": -0.7, "area>reach": 0.4,
    "area>say": 0.1, "area>such": 0.1, "area>the": 0.1, "area>through": -0.2, "area>to": 0.1, "area>toward": 0.1,
    "area>verb": 0.5, "area>with": 0.6, "area>word": 0.5, "people>-CAPITAL": 0.1, "people>-word": 0.1,
    "people>BODY": -0.1, "people>CAPITAL": -0.4, "people>CIVIC": -0.3, "people>CLOSE": 0.3, "people>DASH": 1.2,
    "people>HOUSE": -0.7, "people>KNOWN": -0.4, "people>MARK": 0.3, "people>NAME": -0.6, "people>NUMBER": -0.5,
    "people>OWNER": -0.1, "people>STOP": 1.0, "people>WAY": -2.0, "people>a": -0.3, "people>after": 0.5,
    "people>be": 0.6, "people>in": 0.1, "people>noun": 0.9, "people>of": -0.7, "people>reach": 0.5,
    "people>say": -0.2, "people>through": 0.2, "people>to": 0.3, "people>verb": 1.0, "people>with": 0.6,
    "people>word": 0.5, "town>-CAPITAL": -0.3, "town>-word": 0.8, "town>BODY": -0.6, "town>CAPITAL": -1.2,
    "town>CIVIC": 0.5, "town>CLOSE": 0.1, "town>COLON": 0.2, "town>COMMA": 1.0, "town>DASH": 2.7, "town>DAY": -0.2,
    "town>DIVISION": -0.6, "town>END": 0.2, "town>HOUSE": -1.6, "town>IN": 1.5, "town>INITIAL": -0.7,
    "town>KNOWN": -0.8, "town>LAND": -2.3, "town>NAME": -1.9, "town>NUMBER": -1.0, "town>OPEN": 0.6,
    "town>OWNER": -0.3, "town>QUOTE": -0.2, "town>SLASH": -0.5, "town>STOP": 0.8, "town>SURNAME": -0.4,
    "town>WAY": -3.3, "town>a": -0.1, "town>after": 0.5, "town>and": 0.4, "town>be": 0.5, "town>beyond": 0.2,
    "town>from": 0.5, "town>in": 0.6, "town>noun": 1.3, "town>of": -1.9, "town>reach": 0.2, "town>say": -0.5,
    "town>through": 0.1, "town>to": 0.7, "town>toward": 0.2, "town>verb": 0.3, "town>with": 0.8, "town>word": 0.6,
}  # fmt: skip

#: Its list, its other uses in the text, and the people in it.
_TEXT = {
    "area:located elsewhere": 0.6, "area:mostly located": 0.6, "area:person": -1.2, "area:person elsewhere": -1.2,
    "area:qualified": 0.4, "list<": 0.8, "list>": 0.6, "people:located elsewhere": 1.1, "people:mostly located": -0.7,
    "people:person": -1.7, "people:person elsewhere": -0.2, "town:located elsewhere": 0.7, "town:mostly located": 0.6,
    "town:person": -2.9, "town:person elsewhere": -1.4, "town:qualified": 1.2,
}  # fmt: skip

#: What the other names mean.
_COMPANY = {
    "area in company": -0.5, "area with country0": 0.1, "area with country1": 0.8, "area with country2": 0.8,
    "area with near0": -0.9, "area with near1": -0.7, "area with near2": 0.4, "area with outlet's state0": -0.5,
    "area with outlet's state1": 0.2, "area with outlet's state2": 0.3, "area with state0": 0.5,
    "area with state1": 0.7, "area with state2": -0.1, "people in company": -0.9, "people with country0": 1.3,
    "people with country1": 0.8, "people with country2": 0.1, "people with near0": -0.3, "people with near1": -0.3,
    "people with outlet's state0": -0.8, "people with outlet's state2": -0.3, "people with state0": 0.9,
    "people with state1": 0.4, "people with state2": 0.6, "town in company": 0.1, "town with country0": 0.7,
    "town with country1": 1.0, "town with country2": 0.9, "town with near0": -1.5, "town with near1": -1.0,
    "town with near2": -1.0, "town with outlet's state0": -0.5, "town with outlet's state1": 1.1,
    "town with outlet's state2": 0.6, "town with state0": 0.1, "town with state1": 0.6, "town with state2": 0.9,
}  # fmt: skip

#: Set by hand, as no corpus tells: when every word of one is made a hamlet's name, hardly more of them are places; a
#: name that goes on ("San José de X") is that of another place than the one that is known by its beginning.
_ADDED = {"minor": -2.0, "goes on": -4.0}

SIGNS: Mapping[str, float] = {**_NAME, **_ADDED, **_BEFORE, **_BEHIND, **_TEXT, **_COMPANY}
