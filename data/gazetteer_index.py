"""The gazetteer answering from a compiled index: candidates, regions by code, towns in a box (WGS 84 degrees)."""

from __future__ import annotations

from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Match, Towns
from ..geo.names import fold
from ..geo.place import Candidate, Kind, LonLat, Place
from .gazetteer_compass import compass_parts, shifted
from .gazetteer_files import AREA, KINDS, STANDINGS, IndexFiles
from .gazetteer_match import IndexNames, Matcher

#: Most candidates a name may have.
MAX_CANDIDATES = 40

#: Exponent that turns inhabitants into weight; between "all alike" (0) and "by share of people" (1).
_POPULATION_EXPONENT = 0.6
#: A place of unknown or tiny population weighs as one of this many people.
_FLOOR = 300
_KIND_WEIGHT = {"town": 1.0, "region": 0.8, "country": 3.0, "border": 1.0, "continent": 3.0, "feature": 1.0}
_STANDING_WEIGHT = {"main": 1.0, "alternate": 0.5, "short": 0.15, "demonym": 0.5}
_CAPITAL_WEIGHT = 4.0
#: Weight of "something the gazetteer does not know", about that of a village of 2,000.
_ELSEWHERE = 100.0


class GeoNames:
    """A gazetteer over a compiled index; implements `caravan_map.geo.gazetteer.Gazetteer`.

    Parameters
    ----------
    files
        The index.

    Notes
    -----
    The prior of a candidate is its share of weight among the name's candidates and an unknown place. Weight is
    population to the power 0.6, times a factor for its kind, its being a capital, and how the name stands to it. So
    "Mexico" is the country first (its main name), then Mexico City (an alternate name); "Puebla" the state or the city
    at about 6 to 4; "Washington" the capital before the state; and "Escuintla" keeps 7% for the town of 9,570 in
    Chiapas beside a department of Guatemala and its city of 156,000. These are priors: what the article says around
    the name decides.
    """

    def __init__(self, files: IndexFiles) -> None:
        self._files = files
        self._countries: list[str] = files.meta["codes"]["country"]
        self._admin1: list[str] = files.meta["codes"]["admin1"]
        self._admin1_names: dict[str, str] = files.meta["admin1_names"]
        self._matcher = Matcher(IndexNames(files.trie, files.flags), files.meta["small_starts"])
        self._towns = len(files.latitudes)
        self._areas: dict[tuple[Kind, str], int] | None = None
        self._remembered = lru_cache(maxsize=4096)(self._candidates)

    @property
    def version(self) -> str:
        """Name and version of the data."""
        return str(self._files.meta["version"])

    @property
    def attribution(self) -> tuple[str, ...]:
        """Lines that must stand on everything published, one for each source."""
        return tuple(self._files.meta["attribution"])

    def __len__(self) -> int:
        """Count the places."""
        return len(self._files.rows)

    def matches(self, text: str) -> list[Match]:
        """Find the longest names at word starts, left to right and without overlap.

        Parameters
        ----------
        text
            Any text.

        Returns
        -------
        list of Match
            In order; `candidates` of each one's `name` is not empty.

        Notes
        -----
        A name must be written with a capital, but for demonyms and descriptions ("southern border") that are not.
        """
        return self._matcher.matches(text)

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """List the places a name may mean, likeliest first; empty where nothing goes by it.

        Parameters
        ----------
        name
            As written or folded. A demonym gives its country; "southern Mexico" a part of the area.

        Returns
        -------
        tuple of Candidate
            At most `MAX_CANDIDATES`; their priors add up to less than 1.
        """
        return self._remembered(fold(name))

    def admin1(self, code: str) -> Place | None:
        """Give the state or department with a GeoNames code such as ``MX.05``, or None."""
        return self._area("region", code)

    def country(self, code: str) -> Place | None:
        """Give the country with an ISO 3166-1 alpha-2 code, or None."""
        return self._area("country", code)

    def capital(self, code: str) -> Place | None:
        """Give the capital of the country with an ISO 3166-1 alpha-2 code, or None."""
        row = self._capitals.get(code)
        return None if row is None else self._place(row)

    @cached_property
    def _capitals(self) -> dict[str, int]:
        """The row of each country's capital by the country's code; of several the most populous."""
        rows = self._files.rows[: self._towns]
        numbers = np.flatnonzero(rows["capital"])
        ascending = numbers[np.argsort(rows["population"][numbers], kind="stable")]
        return {self._countries[rows["country"][number]]: int(number) for number in ascending}

    def towns_within(self, southwest: LonLat, northeast: LonLat) -> Towns:
        """List the populated places inside a box given by its corners, edges included, from south to north.

        Parameters
        ----------
        southwest, northeast
            Corners; where the western one has the greater longitude the box crosses the date line.

        Returns
        -------
        Towns
            The towns; empty where there are none.
        """
        low = int(np.searchsorted(self._files.latitudes, southwest.lat, side="left"))
        high = int(np.searchsorted(self._files.latitudes, northeast.lat, side="right"))
        rows = self._files.rows[low:high]
        east, west = rows["lon"] <= northeast.lon, rows["lon"] >= southwest.lon
        inside = rows[east & west] if southwest.lon <= northeast.lon else rows[east | west]
        return Towns(
            lon=np.ascontiguousarray(inside["lon"]),
            lat=np.ascontiguousarray(inside["lat"]),
            admin1_code=[self._admin1[number] for number in inside["admin1"].tolist()],
        )

    def _area(self, kind: Kind, code: str) -> Place | None:
        if self._areas is None:
            self._areas = self._find_areas()
        row = self._areas.get((kind, code))
        return None if row is None else self._place(row)

    def _find_areas(self) -> dict[tuple[Kind, str], int]:
        """Find the first row of each country and region; the overlay lists the whole before its parts."""
        found: dict[tuple[Kind, str], int] = {}
        rows = self._files.rows[self._towns :]
        columns = zip(rows["kind"].tolist(), rows["country"].tolist(), rows["admin1"].tolist(), strict=True)
        for number, (kind, country, admin1) in enumerate(columns, start=self._towns):
            if KINDS[kind] == "country":
                found.setdefault(("country", self._countries[country]), number)
            elif KINDS[kind] == "region":
                found.setdefault(("region", self._admin1[admin1]), number)
        return found

    def _candidates(self, name: str) -> tuple[Candidate, ...]:
        number = self._files.trie.get(name)
        if number is None:
            return self._compass_candidates(name)
        low, high = self._files.offsets[number], self._files.offsets[number + 1]
        uses, standings = self._files.uses[low:high], self._files.standings[low:high]
        weights = self._weights(self._files.rows[uses], standings)
        best = np.lexsort((uses, -weights))[:MAX_CANDIDATES]
        total = float(weights.sum()) + _ELSEWHERE
        return tuple(Candidate(self._place(int(uses[i])), float(weights[i]) / total) for i in best)

    def _compass_candidates(self, name: str) -> tuple[Candidate, ...]:
        for direction, area in compass_parts(name):
            if self._matcher.says(area, AREA):
                found = [
                    each for each in self._candidates(area) if each.place.kind in {"region", "country", "continent"}
                ]
                return tuple(Candidate(self._part(each.place, direction), each.prior) for each in found)
        return ()

    def _part(self, area: Place, direction: str) -> Place:
        rows = self._files.rows[: self._towns]
        if area.kind == "region" and area.admin1_code in self._admin1:
            rows = rows[rows["admin1"] == self._admin1.index(area.admin1_code)]
        elif area.kind == "country" and area.country in self._countries:
            rows = rows[rows["country"] == self._countries.index(area.country)]
        else:
            rows = rows[:0]
        return shifted(area, direction, lon=rows["lon"], lat=rows["lat"])

    def _weights(self, rows: npt.NDArray[np.void], standings: npt.NDArray[np.uint8]) -> npt.NDArray[np.float64]:
        people = np.maximum(rows["population"].astype(np.float64), _FLOOR) ** _POPULATION_EXPONENT
        kinds = np.array([_KIND_WEIGHT[kind] for kind in KINDS])[rows["kind"]]
        stand = np.array([_STANDING_WEIGHT[standing] for standing in STANDINGS])[standings]
        capital = np.where(rows["capital"] > 0, _CAPITAL_WEIGHT, 1.0)
        result: npt.NDArray[np.float64] = people * kinds * stand * capital * rows["weight"]
        return result

    def _name(self, row: np.void) -> str:
        start = int(row["name"])
        return self._files.strings[start : start + int(row["name_bytes"])].decode()

    def _place(self, number: int) -> Place:
        row = self._files.rows[number]
        admin1 = self._admin1[row["admin1"]] or None
        line = self._files.lines[int(row["line"]) : int(row["line"]) + int(row["line_points"])]
        return Place(
            name=self._name(row),
            kind=KINDS[row["kind"]],
            point=LonLat(float(row["lon"]), float(row["lat"])),
            country=self._countries[row["country"]] or None,
            admin1=self._admin1_names.get(admin1) if admin1 else None,
            admin1_code=admin1,
            geonameid=int(row["geonameid"]) or None,
            population=int(row["population"]),
            radius_km=round(float(row["radius_km"]), 1),
            line=tuple(LonLat(float(lon), float(lat)) for lon, lat in line),
        )
