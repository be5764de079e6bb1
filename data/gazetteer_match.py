"""Finds gazetteer names in text: the longest at each word, written as names are written (offsets in characters)."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Match
from ..geo.names import Words, words
from .gazetteer_compass import COMPASS_WORDS, compass_parts
from .gazetteer_files import AREA, CAPITALS, DEMONYM, DOTTED, LOWER_DEMONYM, LOWER_END, LOWER_START, PLACE_NAME

#: Longest name looked for, in words.
_MAX_WORDS = 9

#: Months and weekdays, never places by themselves.
CALENDAR = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep "
    "sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes "
    "miercoles jueves viernes sabado domingo ene abr ago dic easter christmas navidad pascua".split()
)

#: Words that name villages somewhere and mean something else almost everywhere; places only where the capital is the
#: writer's choice, in the middle of a sentence.
COMMON_WORDS = frozenset(
    "a about above according across after again against ago all along already also although always am among an and another "
    "any are around as asked at away back bad ball bank bar base bay be bear because been before began being below best "
    "better between beyond big bill both boy boys bridge brothers but by call called can cap center central chief church "
    "city clear click close college come comment continue copyright could court day days dear did do does doing done down "
    "during each early eight eleven email end enough even ever every far few fifty first five follow for forty four free "
    "friend from front full get girl give go goes going good got great group had hall hand has have he help her here high "
    "him his home hope house how however hundred i if image images important in inside instead into is it its job join just "
    "keep know last late later latest least leave led left less let life like little live local long look lot made make man "
    "many media men mission more most mother move much must my near need never new news next night nine no none nor north "
    "not nothing now of off office old on once one only open or order other our out outside over page park part past people "
    "photo photos place point police post president press probably put read real related report reporting reports republic "
    "rest right river road rock royal said same san santa saw say see seven several share she short should show side since "
    "six small so some son soon south speaking square start state station still stop story street subscribe such sun take ten "
    "than thank that the their them then there these they thing this those though thousand three through thus time to today "
    "together told too top toward town trust try turn twelve twenty two under union university until up upon us use very view "
    "village wait want war was water way we welcome well went were west what when where whether which while white who whole "
    "whose why will wish with within without woman women wood work world would year years yes yet you young your "
    "a al algo algunos ante antes aqui asi aun aunque bajo bien buena bueno cada calle camino campo caravana casa casi caso "
    "centro cerca cinco como con contra cosa cual cuando cuatro da dar de debe dejar del desde despues dia dias dice dicho "
    "donde dos durante e el ella ellos en entre era es esa ese eso esta estaba estado estan estar estas este esto estos foto "
    "fue fueron fuente general gente gobierno gran grande grupo guerra ha haber hace hacia han hasta hay he hijo historia hora "
    "hoy iglesia igual la las le leer les lo los luego lugar madre mano mas me mejor menos mi mientras migrantes mil misma "
    "mismo momento mucho muchos mujer mundo muy nada ni ninguno no noche nos nosotros nueva nuevo nunca o ocho ojo otra otro "
    "padre pais para parte paso pero persona poco por porque primera primero pueblo puede pues punto que quien rio santa santo "
    "se segun seguir segundo seis semana ser si siempre siete sin sobre sol solo son su sus tal tambien tan tanto te tener "
    "tiempo tiene todavia todo todos tras tres tu tuvo un una uno unos van ver vez vida viene voz y ya yo".split()
)


class Matcher:
    """Finds the names of an index in texts.

    Parameters
    ----------
    trie
        Folded names to numbers.
    flags
        One byte a name, as `gazetteer_files` defines them.
    """

    def __init__(self, trie: Any, flags: npt.NDArray[np.uint8]) -> None:
        self._trie = trie
        self._flags = flags
        self._small = frozenset(
            key.partition(" ")[0] for key in _small_names(trie, flags)
        ) | COMPASS_WORDS

    def says(self, name: str, flag: int) -> bool:
        """Tell whether a folded name has a flag."""
        number = self._trie.get(name)
        return number is not None and bool(self._flags[number] & flag)

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap."""
        found: list[Match] = []
        tokens = words(text)
        at, count = 0, len(tokens)
        while at < count:
            match, taken = None, 1
            if text[tokens.starts[at]].isupper() or tokens.folded[at] in self._small or tokens.folded[at][0].isdigit():
                match, taken = self._match_at(text, tokens, at)
            if match is not None:
                found.append(match)
            at += taken
        return found

    def _match_at(self, text: str, tokens: Words, at: int) -> tuple[Match | None, int]:
        run = _run(tokens, at)
        match, taken = self._longest(text, tokens, at, run)
        if tokens.folded[at] in COMPASS_WORDS and len(run) > taken:
            part, more = self._compass(text, tokens, at, run)
            if part is not None and more > taken:
                return part, more
        return match, taken

    def _longest(self, text: str, tokens: Words, at: int, run: list[str]) -> tuple[Match | None, int]:
        key = " ".join(run)
        for name in reversed(self._trie.prefixes(key)):
            if len(name) == len(key) or key[len(name)] == " ":
                last = at + name.count(" ")
                flags = int(self._flags[self._trie[name]])
                match = _written(text, tokens, at, last, name=name, flags=flags)
                if match is not None:
                    return match, last - at + 1
        return None, 1

    def _compass(self, text: str, tokens: Words, at: int, run: list[str]) -> tuple[Match | None, int]:
        for _, area in compass_parts(" ".join(run)):
            skipped = len(run) - area.count(" ") - 1
            match, taken = self._longest(text, tokens, at + skipped, run[skipped:])
            if match is not None and not match.demonym and self.says(match.name, AREA):
                name = " ".join([*run[:skipped], match.name])
                return Match(tokens.starts[at], match.end, name), skipped + taken
        return None, 1


def _small_names(trie: Any, flags: npt.NDArray[np.uint8]) -> list[str]:
    return [trie.restore_key(int(number)) for number in np.flatnonzero(flags & (LOWER_START | LOWER_DEMONYM))]


def _run(tokens: Words, at: int) -> list[str]:
    end = at + 1
    stop = min(len(tokens), at + _MAX_WORDS)
    while end < stop and tokens.joined[end]:
        end += 1
    return tokens.folded[at:end]


def _written(text: str, tokens: Words, at: int, last: int, *, name: str, flags: int) -> Match | None:
    """Give the match if the text writes the name as one is written, else None."""
    start, end = tokens.starts[at], tokens.ends[last]
    capital = text[start].isupper()
    demonym = bool(flags & DEMONYM) and (not flags & PLACE_NAME or not capital)
    small_start = LOWER_DEMONYM if demonym else LOWER_START
    if not (capital or flags & small_start or (last > at and text[start].isdigit())):
        return None
    if last > at and not (flags & LOWER_END or text[tokens.starts[last]].isupper() or text[end - 1].isdigit()):
        return None
    dotted = text[end : end + 1] == "."
    if (flags & DOTTED and not dotted) or (flags & CAPITALS and not _is_abbreviation(text, start, end)):
        return None
    if not demonym and _is_common(text, tokens, at, last):
        return None
    keeps_stop = dotted and (flags & DOTTED or (last > at and tokens.ends[last] - tokens.starts[last] == 1))
    return Match(start, end + 1 if keeps_stop else end, name, demonym)


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    """Tell whether capitals are the writer's choice: "US" in a sentence, not in "FOLLOW US ON …"."""
    if not text[start:end].isupper():
        return False
    line = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
    return not line.isupper() or line.strip() == text[start:end]


def _is_common(text: str, tokens: Words, at: int, last: int) -> bool:
    if any(tokens.folded[i] not in COMMON_WORDS and tokens.folded[i] not in CALENDAR for i in range(at, last + 1)):
        return False
    if last > at:
        return True
    start, end = tokens.starts[at], tokens.ends[at]
    if tokens.folded[at] in CALENDAR or not tokens.joined[at] or text[start:end].isupper():
        return True
    return not text[tokens.starts[at - 1]].islower()
