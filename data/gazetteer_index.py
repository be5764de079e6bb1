"""The gazetteer answering from a compiled index: candidates, regions by code, towns in a box (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, lru_cache

import numpy as np
import numpy.typing as npt

from ..geo.gazetteer import Match, Towns
from ..geo.names import fold
from ..geo.place import Candidate, Kind, LonLat, Place
from .gazetteer_compass import compass_parts, shifted
from .gazetteer_files import AREA, KINDS, PLACE_NAME, IndexFiles
from .gazetteer_match import IndexNames, Matcher
from .gazetteer_merge import AllNames, Merger
from .gazetteer_rows import IndexRows
from .gazetteer_weights import ELSEWHERE, weight_of
from .layer import Layer
from .layer_record import MAJOR

#: Most candidates a name may have.
MAX_CANDIDATES = 40


class GeoNames:
    """A gazetteer over a compiled index; implements `caravan_map.geo.gazetteer.Gazetteer`.

    Parameters
    ----------
    files
        The index.
    layers
        What was added to it, the newest last.

    Notes
    -----
    The prior of a candidate is its share of weight among the name's candidates and an unknown place. Weight is
    population to the power 0.6, times a factor for its kind, its being a capital, and how the name stands to it. So
    "Mexico" is the country first (its main name), then Mexico City (an alternate name); "Puebla" the state or the city
    at about 6 to 4; "Washington" the capital before the state; and "Escuintla" keeps 7% for the town of 9,570 in
    Chiapas beside a department of Guatemala and its city of 156,000. These are priors: what the article says around
    the name decides.

    Layers add places and names. Regions by code, capitals, towns in a box and parts of areas are those of the index
    alone.
    """

    def __init__(self, files: IndexFiles, layers: Sequence[Layer] = ()) -> None:
        self._files = files
        self._countries: list[str] = files.meta["codes"]["country"]
        self._admin1: list[str] = files.meta["codes"]["admin1"]
        self._rows = IndexRows(files)
        self._layers = tuple(layers)
        self._merger = Merger([self._rows, *layers], most=MAX_CANDIDATES) if layers else None
        self._matcher = _matcher(files, layers)
        self._towns = len(files.latitudes)
        self._areas: dict[tuple[Kind, str], int] | None = None
        self._remembered = lru_cache(maxsize=4096)(self._candidates)

    @property
    def version(self) -> str:
        """Name and version of the data, and of what was added."""
        return " + ".join([str(self._files.meta["version"]), *(layer.version for layer in self._layers)])

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

    def name_flags(self, ids: npt.NDArray[np.uint32]) -> npt.NDArray[np.int64]:
        """Tell for further names of some places how a text must write them.

        Parameters
        ----------
        ids
            GeoNames identifiers.

        Returns
        -------
        numpy.ndarray
            Flags of an added index, 0 for each place that is not here.
        """
        asked = ids.tolist()
        added = [layer.find(asked) for layer in self._layers if not layer.is_names_only]
        minor = (np.array(added, dtype=np.int64).reshape(-1, len(asked)) >= 0).any(axis=0)
        own = np.array(self._rows.find(asked), dtype=np.int64) >= 0
        found: npt.NDArray[np.int64] = np.where(own, PLACE_NAME | MAJOR, minor * PLACE_NAME)
        return found

    def admin1(self, code: str) -> Place | None:
        """Give the state or department with a GeoNames code such as ``MX.05``, or None."""
        return self._area("region", code)

    def country(self, code: str) -> Place | None:
        """Give the country with an ISO 3166-1 alpha-2 code, or None."""
        return self._area("country", code)

    def capital(self, code: str) -> Place | None:
        """Give the capital of the country with an ISO 3166-1 alpha-2 code, or None."""
        row = self._capitals.get(code)
        return None if row is None else self._rows.place(row)

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
        inside = self._files.rows[self._numbers_within(southwest, northeast)]
        return Towns(
            lon=np.ascontiguousarray(inside["lon"]),
            lat=np.ascontiguousarray(inside["lat"]),
            admin1_code=[self._admin1[number] for number in inside["admin1"].tolist()],
        )

    def largest_towns(self, southwest: LonLat, northeast: LonLat, *, most: int) -> tuple[Place, ...]:
        """List the populated places inside a box, as for `towns_within`, the most populous first.

        Parameters
        ----------
        southwest, northeast
            Corners, as for `towns_within`.
        most
            How many places at most.

        Returns
        -------
        tuple of Place
            The places; of equally populous ones the southernmost first.
        """
        numbers = self._numbers_within(southwest, northeast)
        descending = np.argsort(-self._files.rows["population"][numbers].astype(np.int64), kind="stable")
        return tuple(self._rows.place(number) for number in numbers[descending[:most]].tolist())

    def _numbers_within(self, southwest: LonLat, northeast: LonLat) -> npt.NDArray[np.int64]:
        """Give the rows of the towns inside a box."""
        low = int(np.searchsorted(self._files.latitudes, southwest.lat, side="left"))
        high = int(np.searchsorted(self._files.latitudes, northeast.lat, side="right"))
        lon = self._files.rows["lon"][low:high]
        east, west = lon <= northeast.lon, lon >= southwest.lon
        return low + np.flatnonzero(east & west if southwest.lon <= northeast.lon else east | west)

    def _area(self, kind: Kind, code: str) -> Place | None:
        if self._areas is None:
            self._areas = self._find_areas()
        row = self._areas.get((kind, code))
        return None if row is None else self._rows.place(row)

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
        if self._merger is not None:
            return self._merger.candidates(name) or self._compass_candidates(name)
        uses, standings = self._rows.uses(name)
        if not len(uses):
            return self._compass_candidates(name)
        rows = uses.tolist()
        heft = [weight_of(fact, how) for (_, fact), how in zip(self._rows.facts(rows), standings.tolist(), strict=True)]
        best = sorted(zip((-each for each in heft), rows, strict=True))[:MAX_CANDIDATES]
        total = sum(heft) + ELSEWHERE
        return tuple(Candidate(self._rows.place(row), -weight / total) for weight, row in best)

    def _compass_candidates(self, name: str) -> tuple[Candidate, ...]:
        for direction, area in compass_parts(name):
            if self._matcher.says(area, AREA):
                found = [
                    each for each in self._candidates(area) if each.place.kind in {"region", "country", "continent"}
                ]
                return tuple(Candidate(self._part(each.place, direction), each.prior) for each in found)
        return ()

    def _part(self, area: Place, direction: str) -> Place:
        admin1, country = self._town_codes
        inside = np.zeros(0, dtype=np.intp)
        if area.kind == "region" and area.admin1_code in self._admin1:
            inside = np.flatnonzero(admin1 == self._admin1.index(area.admin1_code))
        elif area.kind == "country" and area.country in self._countries:
            inside = np.flatnonzero(country == self._countries.index(area.country))
        towns = np.asarray(self._files.rows)  # a memmap's columns are slow
        return shifted(area, direction, lon=towns["lon"][inside], lat=towns["lat"][inside])

    @cached_property
    def _town_codes(self) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.uint16]]:
        """The numbers of every town's state and country, each in a row of its own, which is searched much faster."""
        rows = self._files.rows[: self._towns]
        return np.ascontiguousarray(rows["admin1"]), np.ascontiguousarray(rows["country"])


def _matcher(files: IndexFiles, layers: Sequence[Layer]) -> Matcher:
    names, starts = IndexNames(files.trie, files.flags.tobytes()), files.meta["small_starts"]
    if not layers:
        return Matcher(names, starts)
    return Matcher(AllNames([names, *layers]), {*starts, *(word for layer in layers for word in layer.small_starts)})
