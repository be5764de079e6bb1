"""The gazetteer answering from a compiled index: candidates, regions by code, towns in a box (WGS 84 degrees)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from ..geo.gazetteer import Match, Towns
from ..geo.names import fold
from ..geo.place import Candidate, Kind, LonLat, Place
from .gazetteer_compass import compass_parts, part_of, shifted
from .gazetteer_files import AREA, IndexFiles
from .gazetteer_match import IndexNames, Matcher
from .gazetteer_merge import AllNames, Merger
from .gazetteer_rows import IndexRows
from .gazetteer_weights import ELSEWHERE

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from .layer import Layer

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
        self._rows = IndexRows(files)
        self._layers = tuple(layers)
        self._merger = Merger([self._rows, *layers], most=MAX_CANDIDATES) if layers else None
        self._matcher = _matcher(files, layers)
        self._remembered = lru_cache(maxsize=4096)(lambda name: self._candidates(fold(name)))

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
        return len(self._rows)

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
        return self._remembered(name)

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
        import numpy as np  # only where files of names are added

        from .gazetteer_files import PLACE_NAME
        from .layer_record import MAJOR

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
        row = self._rows.table.capitals.get(code)
        return None if row is None else self._rows.place(row)

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
        return self._rows.table.towns(southwest, northeast)

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
        return tuple(map(self._rows.place, self._rows.table.largest(southwest, northeast, most=most)))

    def _area(self, kind: Kind, code: str) -> Place | None:
        row = self._rows.table.areas.get((kind, code))
        return None if row is None else self._rows.place(row)

    def _candidates(self, name: str) -> tuple[Candidate, ...]:
        if self._merger is not None:
            return self._merger.candidates(name) or self._compass_candidates(name)
        rows, weights = self._rows.weighed(name)
        if not rows:
            return self._compass_candidates(name)
        total = sum(weights) + ELSEWHERE
        best = zip(rows[:MAX_CANDIDATES], weights, strict=False)
        return tuple(Candidate(self._rows.place(row), weight / total) for row, weight in best)

    def _compass_candidates(self, name: str) -> tuple[Candidate, ...]:
        for direction, area in compass_parts(name):
            if self._matcher.says(area, AREA):
                rows = {self._rows.place(row): row for row in self._rows.uses(area)[0]}
                return tuple(
                    Candidate(self._part(each.place, direction, rows.get(each.place)), each.prior)
                    for each in self._candidates(area)
                    if each.place.kind in {"region", "country", "continent"}
                )
        return ()

    def _part(self, area: Place, direction: str, row: int | None) -> Place:
        """Give the part of an area, by its row where what was added did not change it."""
        known = None if row is None else self._rows.part(row, direction)
        if known is None:
            return shifted(area, direction, self._rows.spread_in(area))
        return part_of(area, direction, point=known[0], radius_km=known[1])


def _matcher(files: IndexFiles, layers: Sequence[Layer]) -> Matcher:
    names, starts = IndexNames(files.trie, bytes(files.flags)), files.meta["small_starts"]
    if not layers:
        return Matcher(names, starts)
    return Matcher(AllNames([names, *layers]), {*starts, *(word for layer in layers for word in layer.small_starts)})
