"""Fits the log-odds of `news/places/weights.py` and the weights of `meaning.py` beside it to texts with marked places.

Run it with ``python scripts/fit_places.py CORPUS.json ...``. A corpus is a JSON array of ``{"text", "source",
"toponyms": [{"start", "end", "lat", "lon"}]}``; a toponym without coordinates counts for finding only. `weights.py` is
written anew; the weights of meanings are printed, to be put into `WEIGHTS` by hand. Where texts name their outlet they
are learned from twice, with and without what others of it say.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt
from caravan_map.data.gazetteer import open_gazetteer
from caravan_map.geo.place import LonLat
from caravan_map.news.places import survey as surveying
from caravan_map.news.places.evidence import Seen
from caravan_map.news.places.meaning import WEIGHTS, own_reasons, reasons, settle
from caravan_map.news.places.options import COMPANY
from caravan_map.news.places.outlets import Outlets, Shares
from caravan_map.news.places.survey import Survey, Surveyor, speaks_for
from caravan_map.news.places.verdict import support
from caravan_map.news.places.weights import SIGNS, START

TARGET = Path(__file__).resolve().parent.parent / "news" / "places" / "weights.py"
RIGHT_KM = 161.0
GROUPS = ("town", "area", "people")
#: Strength of the priors, which are normal about 0, and the least log-odds that are written.
RIDGE, RIDGE_COMPANY, LEAST = 4.0, 3.0, 0.05
#: Borders are marked in no corpus we know; a name like "US-Mexico border" is one.
BORDER = 1.0
NOTHING: Shares = ({}, {})
SECTIONS = ("_NAME", "_BEFORE", "_BEHIND", "_TEXT", "_COMPANY")
Floats = npt.NDArray[np.float64]


@dataclass
class Document:
    """A text, looked over, with its marked places by start and end and what the others of its outlet speak for."""

    survey: Survey
    marked: dict[tuple[int, int], dict[str, Any]]
    outlet: Shares

    def is_marked(self, seen: Seen) -> bool:
        """Tell whether a match is a marked place."""
        return (seen.match.start, seen.match.end) in self.marked


@click.command()
@click.argument("corpora", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
def main(corpora: tuple[Path, ...]) -> None:
    """Write weights.py from CORPORA."""
    documents = [document for corpus in corpora for document in read(corpus)]
    surveying._LIKELY = -math.inf  # noqa: SLF001  every match is learned from
    everything = [document for corpus in corpora for document in read(corpus) if not document.outlet[0]]
    seen = [(each, document.is_marked(each)) for document in everything for each in document.survey.seen]
    seen = [(each, is_place) for each, is_place in seen if "border" not in each.signs]
    weights, start = fitted([general(each.signs) for each, _ in seen], [is_place for _, is_place in seen], ridge=RIDGE)
    signs = {sign: odds + weights.get(shared(sign), 0.0) for sign, odds in weights.items() if not sign.startswith("*")}
    signs["border"] = BORDER
    known = {sign: round(odds, 1) for sign, odds in signs.items() if abs(odds) > LEAST}
    company = fitted_company(documents, known, round(start, 1))
    write({**known, **company}, round(start, 1))
    click.echo(json.dumps(fitted_meanings(documents), indent=1))


def read(corpus: Path) -> Iterator[Document]:
    """Look over the texts of a corpus."""
    surveyor, outlets = Surveyor(open_gazetteer()), Outlets()
    texts = json.loads(corpus.read_text("utf-8"))
    surveys = [surveyor.look(text["text"], "en") for text in texts]
    shares = [speaks_for(survey) for survey in surveys]
    for text, own in zip(texts, shares, strict=True):
        outlets.learn(text.get("source"), own)
    for text, survey, own in zip(texts, surveys, shares, strict=True):
        marked = {(place["start"], place["end"]): place for place in text["toponyms"]}
        outlet = outlets.without(text.get("source"), own)
        yield Document(survey, marked, outlet)
        if outlet[0]:
            yield Document(survey, marked, NOTHING)


def general(signs: Iterable[str]) -> list[str]:
    """Add to each sign of a group what all groups share of it."""
    own = list(signs)
    return [*own, *filter(None, map(shared, own))]


def shared(sign: str) -> str:
    """Give the sign without its group, marked by a star; empty where it has none."""
    group = next((group for group in GROUPS if sign.startswith(group) and sign[len(group) :][:1] in set("<>:")), None)
    return f"*{sign[len(group) :]}" if group else ""


def fitted(
    rows: Sequence[Sequence[str]], truth: Sequence[bool], *, ridge: float, offset: Floats | None = None
) -> tuple[dict[str, float], float]:
    """Fit log-odds to signs by logistic regression (Newton's method), with the log-odds before any of them."""
    names = sorted({sign for row in rows for sign in row})
    column = {sign: number for number, sign in enumerate(names)}
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, -1] = 1.0
    for number, row in enumerate(rows):
        for sign in row:
            matrix[number, column[sign]] += 1.0
    target = np.array(truth, dtype=np.float64)
    strength = np.full(len(names) + 1, ridge)
    strength[-1] = 0.01
    weights = np.zeros(len(names) + 1)
    for _ in range(30):
        chance = 1.0 / (1.0 + np.exp(-(matrix @ weights + (0.0 if offset is None else offset))))
        slope = matrix.T @ (chance - target) + strength * weights
        curve = (matrix * (chance * (1.0 - chance))[:, None]).T @ matrix + np.diag(strength)
        weights -= np.linalg.solve(curve, slope)
    return dict(zip(names, weights[:-1].tolist(), strict=True)), float(weights[-1])


def fitted_company(documents: Iterable[Document], known: dict[str, float], start: float) -> dict[str, float]:
    """Fit the signs that the other names of a text give a name, on top of its own."""
    rows, truth, offset = [], [], []
    for document in documents:
        settle(document.survey.names, document.outlet)
        for each in document.survey.seen:
            named = document.survey.names[each.match.name]
            rows.append(support(each.sort.group, reasons(named, document.outlet)))
            truth.append(document.is_marked(each))
            offset.append(start + sum(known.get(sign, 0.0) for sign in each.signs))
    weights, rest = fitted(rows, truth, ridge=RIDGE_COMPANY, offset=np.array(offset))
    for group in GROUPS:
        weights[f"{group} in company"] = weights.get(f"{group} in company", 0.0) + rest
    return {sign: round(odds, 1) for sign, odds in weights.items() if abs(odds) > LEAST}


def fitted_meanings(documents: Sequence[Document], steps: int = 3) -> dict[str, float]:
    """Fit the weights of the reasons for one place of a name or another, by gradient ascent on the likelihood."""
    names, weights = list(WEIGHTS), np.array(list(WEIGHTS.values()))
    for _ in range(steps):
        choices = list(_choices(documents, dict(zip(names, weights.tolist(), strict=True))))
        for _ in range(100):
            slope = -0.05 * weights
            for matrix, is_right in choices:
                scores = matrix @ weights
                chance = np.exp(scores - scores.max())
                chance /= chance.sum()
                posterior = np.where(is_right, chance / chance[is_right].sum(), 0.0)
                slope += matrix.T @ (posterior - chance)
            weights = weights + 0.5 * slope / (4.0 * math.sqrt(len(choices)))
    return {name: round(float(weight), 1) for name, weight in zip(names, weights, strict=True)}


def _choices(
    documents: Iterable[Document], weights: dict[str, float]
) -> Iterator[tuple[Floats, npt.NDArray[np.bool_]]]:
    names = list(weights)
    for document in documents:
        settle(document.survey.names, document.outlet, weights=weights)
        told: dict[str, dict[str, Any]] = {}
        for each in document.survey.seen:
            place = document.marked.get((each.match.start, each.match.end))
            if place is not None and place.get("lat") is not None:
                told.setdefault(each.match.name, place)
        for name, place in told.items():
            named = document.survey.names[name]
            is_right = np.array([_km(option.place.point, place) <= RIGHT_KM for option in named.options])
            if not is_right.any() or is_right.all():
                continue
            matrix = np.zeros((len(is_right), len(names)))
            for number, (option, company) in enumerate(zip(named.options, named.company, strict=True)):
                for why, value in (*own_reasons(named, option, document.outlet), *zip(COMPANY, company, strict=True)):
                    matrix[number, names.index(why)] += value
            yield matrix, is_right


def _km(point: LonLat, place: dict[str, Any]) -> float:
    north, east = math.radians(place["lat"] - point.lat), math.radians(place["lon"] - point.lon)
    shrink = math.cos(math.radians(place["lat"])) * math.cos(math.radians(point.lat))
    return 12_742.0 * math.asin(min(1.0, math.sqrt(math.sin(north / 2) ** 2 + shrink * math.sin(east / 2) ** 2)))


def write(signs: dict[str, float], start: float) -> None:
    """Write weights.py, its head as it is."""
    sections: dict[str, list[str]] = defaultdict(list)
    for sign in sorted(sign for sign, odds in signs.items() if odds):
        sections[_section(sign)].append(sign)
    text = TARGET.read_text("utf-8")
    text = text.replace(f"START = {START}", f"START = {start}")
    for section in SECTIONS:
        head, _, rest = text.partition(f"\n{section} = {{\n")
        _, _, tail = rest.partition("}  # fmt: skip\n")
        text = f"{head}\n{section} = {{\n{_lines(sections[section], signs)}}}  # fmt: skip\n{tail}"
    TARGET.write_text(text, "utf-8")
    click.echo(f"{len(SIGNS)} signs before, {sum(map(len, sections.values()))} now", err=True)


def _section(sign: str) -> str:
    if " with " in sign or " in company" in sign:
        return "_COMPANY"
    if ":" in sign or sign.startswith("list"):
        return "_TEXT"
    return "_BEFORE" if "<" in sign else "_BEHIND" if ">" in sign else "_NAME"


def _lines(names: Iterable[str], signs: dict[str, float]) -> str:
    lines = ["   "]
    for name in names:
        entry = f' "{name}": {signs[name]},'
        if len(lines[-1]) + len(entry) > 118:
            lines.append("   ")
        lines[-1] += entry
    return "".join(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
