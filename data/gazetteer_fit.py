"""Whether a text writes a name as one is written: its capitals, its stops, the words beside it (character offsets)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from ..geo.gazetteer import Match
from ..geo.names import GAPS, bare
from .gazetteer_common import CALENDAR, COMMON_WORDS, FAITH, FUNCTION_WORDS, INSTITUTIONS
from .gazetteer_compass import COMPASS_WORDS
from .gazetteer_files import AREA, CAPITALS, DEMONYM, DOTTED, LOWER_DEMONYM, LOWER_END, LOWER_START, MINOR

#: Names that are never places where they stand alone.
NEVER = CALENDAR | INSTITUTIONS | FAITH | COMPASS_WORDS


class Folded(NamedTuple):
    """A text, and its folded line in small letters, as long as the text (`caravan_map.geo.names.in_line`)."""

    text: str
    line: str


@dataclass(slots=True)
class Fit:
    """A stretch of text that has the letters of a name.

    Attributes
    ----------
    folded
        The whole text.
    start, end
        The stretch.
    last
        Where its last word begins.
    flags
        The name's, as `gazetteer_files` defines them.
    """

    folded: Folded
    start: int
    last: int
    end: int
    flags: int

    def match(self, name: str) -> Match | None:
        """Give the match if the text writes the name as one is written, else None."""
        capital = self.folded.text[self.start].isupper()
        demonym = bool(self.flags & DEMONYM) and not (self.flags & AREA and capital)
        small_start = bool(self.flags & (LOWER_DEMONYM if demonym else LOWER_START))
        if not self._is_capitalised(capital, small_start=small_start) or not self._is_abbreviated():
            return None
        if not demonym and not self.flags & CAPITALS and (name in NEVER or self._is_common(name)):
            return None
        return Match(self.start, self.end + self._keeps_stop(), name, demonym, bool(self.flags & MINOR))

    def _is_capitalised(self, capital: bool, *, small_start: bool) -> bool:  # noqa: FBT001  the one thing it is about
        if self.last == self.start:
            return capital or small_start
        final = self.folded.text[self.last]
        return (capital or small_start or self.folded.text[self.start].isdigit()) and (
            final.isupper() or final.isdigit() or bool(self.flags & LOWER_END)
        )

    def _is_abbreviated(self) -> bool:
        """Tell whether what must be an abbreviation is one: "Tex." with its stop; "US", but not in "FOLLOW US ON"."""
        if self.flags & DOTTED:
            return self.folded.text[self.end : self.end + 1] == "."
        if not self.flags & CAPITALS:
            return True
        if not self.folded.text[self.start : self.end].isupper():
            return False
        beside = [word for word in (self._joined_before(), self._joined_after()) if word]
        return not beside or not all(word.isupper() and len(word) > 1 for word in beside)

    def _is_common(self, name: str) -> bool:
        """Tell whether a match is more likely an everyday word, or words, than a name."""
        if " " in name:
            return all(word in FUNCTION_WORDS or word in CALENDAR for word in name.split(" "))
        if self.flags & MINOR and self._opens_sentence():
            return True
        return (name in COMMON_WORDS or name in FUNCTION_WORDS) and not self._is_capital_chosen()

    def _opens_sentence(self) -> bool:
        """Tell whether the word would have its capital in any case, be it a name or not."""
        start, end = self._before()
        if start == end or (self.end - self.start > 1 and self.folded.text[self.start : self.end].isupper()):
            return True
        between = self.folded.text[end : self.start]
        return between.strip() not in {"", ","} or "\n" in between or bare(self.folded.line[start:end]).isdigit()

    def _is_capital_chosen(self) -> bool:
        """Tell whether the capital is the writer's choice, not that of a sentence's start, a headline or a shout."""
        written = self.folded.text[self.start : self.end]
        before = self._joined_before()
        return before[:1].islower() and (len(written) == 1 or not written.isupper())

    def _keeps_stop(self) -> bool:
        """Tell whether the full stop after a name is its own ("Tex.", "U.S.", "EE. UU."), not the sentence's."""
        if self.folded.text[self.end : self.end + 1] != ".":
            return False
        written = self.folded.text[self.start : self.end]
        tail = written.rpartition(".")[2].strip()
        whole = written.isupper() or " " not in written
        return bool(self.flags & DOTTED) or ("." in written and whole and len(tail) <= 2 and tail[:1].isupper())

    def _before(self) -> tuple[int, int]:
        """Find the word before; an empty one where there is none."""
        line, end = self.folded.line, self.start
        while end and line[end - 1] in GAPS:
            end -= 1
        start = end
        while start and line[start - 1] not in GAPS:
            start -= 1
        return start, end

    def _joined_before(self) -> str:
        """Give the word before as it is written, if a name could go on behind it; else nothing."""
        start, end = self._before()
        return self.folded.text[start:end] if bare(self.folded.line[end : self.start]) == " " else ""

    def _joined_after(self) -> str:
        """Give the word behind as it is written, if a name could go on with it; else nothing."""
        line, start = self.folded.line, self.end
        while start < len(line) and line[start] in GAPS:
            start += 1
        end = start
        while end < len(line) and line[end] not in GAPS:
            end += 1
        return self.folded.text[start:end] if bare(line[self.end : start]) == " " else ""
