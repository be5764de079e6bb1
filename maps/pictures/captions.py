"""What a picture says in words: its sentence, its text alternative and its credits, from the figures it is drawn from.

Kilometres are rounded as in the summary: to 5 below 200 and to 10 above, the ends of a range outward.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from ...geo.credits import is_listed
from ...geo.route import Route
from ...track.progress import Progress, Size
from ...track.track import Range
from ...wording.care import care_text
from ...wording.places import last_place
from ...wording.rounding import outward_km, rounded_km
from ...wording.summary import is_there
from ...wording.unread import missing_sentence
from ...wording.words import DASH, Words, in_place
from ..sightings import Sighting

_MOST_PLACES = 12


@dataclass(frozen=True, slots=True)
class Caption:
    """The words that go with a picture.

    Attributes
    ----------
    title
        Its heading.
    summary
        One sentence to print with it.
    alt
        What it shows, for those who cannot see it.
    credit
        What is owed to whom, one line.
    withheld
        What is withheld; empty where nothing is.
    missing
        That articles are missing; empty where none is.
    """

    title: str
    summary: str
    alt: str
    credit: str
    withheld: str = ""
    missing: str = ""

    @property
    def notice(self) -> str:
        """Give what is withheld and what is missing, which stand in the picture."""
        return " ".join(filter(None, (self.withheld, self.missing)))

    def text(self, words: Words) -> str:
        """Write everything as plain text, for the file beside the picture."""
        parts = (
            (words.say("Title"), self.title),
            (words.say("Caption"), self.summary),
            (words.say("Alt text"), self.alt),
            (words.say("Credit"), self.credit),
            *(((words.say("Withheld"), self.withheld),) if self.withheld else ()),
            *(((words.say("Missing"), self.missing),) if self.missing else ()),
        )
        return "\n".join(f"{name}: {value}" for name, value in parts) + "\n"


def caption(
    progress: Progress, words: Words, *, title: str, alt: Sequence[str], credit: str, unread: int = 0
) -> Caption:  # fmt: skip
    """Put a caption together from what a picture shows, sentence by sentence; say what is withheld, and missing."""
    held, missing = withheld(progress, words), missing_sentence(unread, words)
    told = " ".join(filter(None, (*alt, held, missing)))
    return Caption(title, sentence(progress, words), told, credit, held, missing)


def clean(text: str) -> str:
    """Make one line of a text from an article: no line breaks, no controls, nothing that turns the writing round."""
    plain = "".join(" " if unicodedata.category(sign) in ("Cc", "Zl", "Zp") else sign for sign in in_place(text))
    shown = "".join(sign for sign in plain if unicodedata.category(sign) not in ("Cf", "Cs", "Co"))
    return " ".join(shown.split())


def sentence(progress: Progress, words: Words, *, ranged: bool = True) -> str:
    """Say in one sentence where the group was and how far it has to go; without the range where room is short."""
    position, done = progress.position, progress.done_km
    if position is None or done is None:
        return _nowhere(progress, words)
    values = {
        "day": words.day(progress.as_of),
        "near": clean(position.near),
        "done": about_km(done, words),
        "range": _spread(progress, words) if ranged else "",
        "start": clean(progress.track.route.stops[0].label),
        "end": clean(progress.track.route.destination.label),
    }
    if progress.status == "ended":
        return _dissolved(progress, values, words)
    if progress.care.coarsen is not None:
        return words.say("By {day} the group had probably come about {done} km{range} and was in {near}.", **values)
    if is_there(progress):
        return words.say("By {day} the group had probably come about {done} km{range} and reached {end}.", **values)
    if progress.remaining_route_km is None or rounded_km(progress.remaining_route_km.mid) == 0:
        return words.say("By {day} the group had probably come about {done} km{range} and was near {near}.", **values)
    return words.say(
        "By {day} the group had probably come about {done} km{range} and was near {near}, "
        "with about {left} km to go to {end}.",
        left=about_km(progress.remaining_route_km, words),
        **values,
    )


def _dissolved(progress: Progress, values: Mapping[str, str], words: Words) -> str:
    told = {**values, "day": words.day(progress.track.ended_on or progress.as_of)}
    if progress.care.coarsen is not None:
        return words.say(
            "The group is reported to have dissolved in {near} by {day}, after about {done} km{range}.", **told
        )
    return words.say(
        "The group is reported to have dissolved near {near} by {day}, after about {done} km{range}.", **told
    )


def here(progress: Progress, day: date, words: Words) -> str:
    """Label the estimated position."""
    if progress.status == "ended":
        return words.say("Ended about here, {day}", day=words.short_day(progress.track.ended_on or day))
    return words.say("Probably here, {day}", day=words.short_day(day))


def position_lines(progress: Progress, day: date, words: Words) -> tuple[str, str]:
    """Label the estimated position: what it is, and its range."""
    length_km = progress.track.route.length_km
    ends = ends_km(progress.position.km, words, within_km=length_km) if progress.position else ""
    level = words.level(progress.level)
    return here(progress, day, words), words.say("{level} range: km {ends}", level=level, ends=ends)


def last_report(progress: Progress, words: Words) -> str:
    """Say how old the news is, and that it is not the current position."""
    report = progress.last_report
    if report is None:
        return words.say("No dated report of a position. Nothing here is the current position.")
    return words.say(
        "Last reported on {day} ({place}). This is not the current position.",
        day=words.day(report.date),
        place=clean(last_place(progress, words)),
    )


def withheld(progress: Progress, words: Words) -> str:
    """Say what is withheld; empty where nothing is."""
    return care_text(progress.care, told=words.told)


def credits_line(routes: Sequence[Route], attribution: Sequence[str], words: Words, *, ground: str = "") -> str:
    """List what is owed to whom, each once: places, routes that owe somebody else, the basemap where there is one."""
    others = [route for route in routes if not is_listed(route.licence, attribution)]
    owed = [
        *map(words.say, attribution),
        *(words.say("Routes: {source}", source=_source(route, attribution, words)) for route in others),
        *([words.say(ground)] if ground else []),
    ]
    return " · ".join(dict.fromkeys(clean(line) for line in owed))


def seen_at(pins: Sequence[Sighting], words: Words) -> str:
    """List where reports put the group and when, oldest first; of very many the newest."""
    names = [f"{clean(pin.place.name)} ({_done_at(pin, words)})" for pin in pins]
    if not names:
        return words.say("No report puts it in a town.")
    shown = "; ".join(names[-_MOST_PLACES:])
    if len(names) > _MOST_PLACES:
        return words.say("{n} reported places, the last of them: {places}.", n=words.number(len(names)), places=shown)
    return words.say("Reported places: {places}.", places=shown)


def _done_at(pin: Sighting, words: Words) -> str:
    party = f"{words.group(pin.group)} " if pin.group != "main" else ""
    return f"{party}{words.role(pin.role).lower()}, {words.dates(pin.date)}"


def about_km(km: Range, words: Words) -> str:
    """Write the middle of a range, rounded."""
    return words.number(rounded_km(km.mid))


def ends_km(km: Range, words: Words, *, within_km: float) -> str:
    """Write the ends of a range, rounded outward within the route; one number where they round to the same."""
    low, high = (words.number(end) for end in outward_km(km, within_km=within_km))
    return low if low == high else f"{low}{DASH}{high}"


def figures(progress: Progress, words: Words) -> list[tuple[str, str]]:
    """List the figures that stand beside a picture, each with what it measures."""
    found = []
    done, left, size = progress.done_km, progress.remaining_route_km, progress.size
    if progress.position is not None and done is not None:
        spread = words.say("travelled{range}", range=_spread(progress, words))
        found.append((words.say("{km} km", km=about_km(done, words)), spread))
    if left is not None and progress.status != "ended" and rounded_km(left.mid) > 0:
        end = clean(progress.track.route.destination.label)
        found.append((words.say("{km} km", km=about_km(left, words)), words.say("to go by road to {end}", end=end)))
    if size is not None:
        found.append((words.people(size.low, size.high), _counted(size, words)))
    return found


def _counted(size: Size, words: Words) -> str:
    day = words.day(size.date) if size.date else ""
    if size.counts == "vehicles":
        return words.say("vehicles, as reported on {day}", day=day) if day else words.say("vehicles")
    if day and size.is_wide:
        return words.say("people, as reported on {day}; reports differ widely", day=day)
    return words.say("people, as reported on {day}", day=day) if day else words.say("people")


def _source(route: Route, named: Sequence[str], words: Words) -> str:
    """Name a route's source and terms, without those named already."""
    return ", ".join([words.say(route.source), *(term for term in route.licence.split("; ") if term not in named)])


def _spread(progress: Progress, words: Words) -> str:
    """Write the range of what is done, with its level; empty where there is none, or its ends round to one number."""
    length_km = progress.track.route.length_km
    ends = ends_km(progress.done_km, words, within_km=length_km) if progress.done_km else ""
    if DASH not in ends:
        return ""
    return words.say(" ({level} range {ends} km)", level=words.level(progress.level), ends=ends)


def _nowhere(progress: Progress, words: Words) -> str:
    day, last = words.day(progress.as_of), progress.last_report
    if last is None:
        return words.say("The articles known on {day} do not say where the main group was.", day=day)
    if not progress.track.days:
        return words.say(
            "No known route leads to {place}, where the main group was reported on {last}, so how far it has come "
            "cannot be said.",
            last=words.day(last.date),
            place=last_place(progress, words),
        )
    return words.say(
        "Nothing can be said of where the main group was on {day}: it was last reported on {last}.",
        day=day,
        last=words.day(last.date),
    )
