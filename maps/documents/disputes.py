"""What speaks against the rest: places that cannot both hold, and statements that no figure rests on, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...track.contradictions import Contradiction, Side, Voice
from ...wording.words import Words
from .. import tables
from ..scene import Scene
from .model import Block, Bullets, Heading, Line, Paragraph, Span, line

MOST_STATEMENTS = 200


def blocks(shown: Scene, words: Words) -> Iterator[Block]:
    """Write the section on contradictions, and what was left out and why."""
    yield Heading(words.say("Contradictions"))
    found = shown.progress.contradictions
    if found:
        sources = {report.article.id: report.source for report in shown.reports}
        yield Bullets(tuple(_dispute(one, sources, words) for one in found))
    else:
        yield Paragraph(line(words.say("No two reports put the group at places that cannot both hold.")))
    left = tables.left_out(shown, words)
    if left:
        yield Heading(words.say("Statements that are not used, and why"), level=3)
        yield Bullets(tuple(_reason(row["why"], [claim["text"] for claim in row["claims"]], words) for row in left))


def _dispute(found: Contradiction, sources: Mapping[str, str], words: Words) -> Line:
    when = f"{words.span(found.first, found.last)}, {words.group(found.group)}: "
    parts: list[Span] = [Span(when, bold=True)]
    for at, side in enumerate(found.sides):
        parts += [Span("; ") if at else Span(""), *_side(side, sources, words)]
    return line(*parts, ".")


def _side(side: Side, sources: Mapping[str, str], words: Words) -> Iterator[Span]:
    where = words.say("ended at {place}", place=side.place.name) if side.ends else side.place.name
    speakers = dict.fromkeys(_speaker(voice, sources[voice.article], words) for voice in side.voices)
    held = words.say("believed") if side.used else words.say("not believed")
    yield Span(where, bold=True)
    yield Span(f" ({', '.join(speakers)}; {held})")


def _speaker(voice: Voice, source: str, words: Words) -> str:
    return f"{words.say('{speaker}, in ', speaker=voice.said_by)}{source}" if voice.said_by else source


def _reason(why: str, claims: list[str], words: Words) -> Line:
    shown = claims[:MOST_STATEMENTS]
    more = words.count("and one more", "and {n} more", len(claims) - len(shown)) if len(claims) > len(shown) else ""
    reason = why or words.say("no reason told")
    return line(Span(f"{reason[:1].upper()}{reason[1:]}: ", bold=True), "; ".join([*shown, *([more] if more else [])]))
