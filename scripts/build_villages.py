"""Builds data/overlay/villages.csv: communities of the US and Canada that have an airfield but fewer than 500 people.

Run it with ``python scripts/build_villages.py`` in an environment that has the project and airportsdata. The same
packages give the same table. WGS 84 degrees.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import airportsdata
import click
from build_overlay import write
from caravan_map.data.gazetteer_common import is_telling, word_set
from caravan_map.data.gazetteer_towns import town_records
from caravan_map.data.overlay import region_codes, region_names, town_spellings
from caravan_map.geo.distance import distance_km
from caravan_map.geo.names import fold
from caravan_map.geo.place import LonLat, Place

#: Where the registers name the community that a field serves; elsewhere they name islands, departments and estates.
COUNTRIES = ("CA", "US")
#: A town of the same name in the same state, or no farther off, is the one that the field serves.
SAME_KM = 60.0
_NAME = re.compile(r"[^\W\d_][^\d/()]*")
#: Names that texts use as words far more often.
_EVERYDAY = word_set(
    """
    alert alligator arriba basin bell boundary bush cable campus candle carrier cash champion chicken colt cosmos cross
    crossroads crown diamond empire faith fields flat foremost fountain freedom frontier garrison gates gateway golden
    halfway hatch headquarters helmet hunt industry landmark lane leader likely lotus loving marathon merit mineral
    mobile monument non orchard painter parent perdido petty platinum plaza portal pound prairie pride prospect reading
    rice ridge rodeo rush salmon speed star sterling summit supply teller valley wisdom wonder
    """
)


@click.command()
def main() -> None:
    """Write villages.csv."""
    towns: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for record in town_records(region_names(), spellings=town_spellings()):
        for name, _ in record.names:
            towns[fold(name), record.place.country or ""].append(record.place)
    write("villages", list(rows(airportsdata.load("ICAO").values(), towns)))


def rows(fields: Iterable[Mapping[str, Any]], towns: Mapping[tuple[str, str], list[Place]]) -> Iterator[dict[str, str]]:
    """List the communities that no town of the gazetteer is, at the first of their fields that an airline serves."""
    codes = {country: region_codes(country) for country in COUNTRIES}
    found: dict[tuple[str, str], tuple[bool, str, LonLat]] = {}
    for field in fields:
        name, country = " ".join(field["city"].split()), field["country"]
        code = codes.get(country, {}).get(fold(field["subd"]))
        if code is None or not is_name(name):
            continue
        point = LonLat(field["lon"], field["lat"])
        namesakes = towns.get((fold(name), country), [])
        if any(town.admin1_code == code or distance_km(point, town.point) <= SAME_KM for town in namesakes):
            continue
        served = (not field["iata"], field["icao"], point)
        found[code, name] = min(found.get((code, name), served), served)
    for (code, name), (_, _, point) in sorted(found.items()):
        yield {"name": name, "region": code, "lon": f"{point.lon:.3f}", "lat": f"{point.lat:.3f}"}


def is_name(text: str) -> bool:
    """Tell a community's name from none, and from an everyday word."""
    name = fold(text)
    return bool(_NAME.fullmatch(text)) and is_telling(name) and name not in _EVERYDAY


if __name__ == "__main__":
    main()
