"""A real gazetteer of a few dozen towns and the whole overlay, built in a second and shared by all tests of a run.

The towns' names, points and inhabitants are GeoNames' (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from caravan_map.data.gazetteer_build import PlaceRecord, build_index
from caravan_map.data.gazetteer_files import IndexFiles, read_index
from caravan_map.data.gazetteer_index import GeoNames
from caravan_map.data.gazetteer_towns import town_names, town_radius_km
from caravan_map.data.overlay import overlay_records, region_names, town_spellings
from caravan_map.geo.place import LonLat, Place

VERSION = "a few towns + overlay"
ATTRIBUTION = ("Place names and towns: GeoNames (geonames.org), CC BY 4.0",)
CAPITALS = frozenset({3530597, 3598132, 4140963})

TOWNS: tuple[tuple[int, str, float, float, str, int, tuple[str, ...]], ...] = (
    (3516266, "Tapachula", -92.25891, 14.90541, "MX.05", 353706, ("Tapachula de Córdova y Ordóñez", "TAP")),
    (3526966, "Huehuetán", -92.38309, 15.01929, "MX.05", 7755, ()),
    (3526855, "Huixtla", -92.4634, 15.13924, "MX.05", 32033, ()),
    (3514685, "Villa Comaltitlán", -92.57604, 15.21288, "MX.05", 7201, ()),
    (3527768, "Escuintla", -92.65833, 15.31944, "MX.05", 9570, ()),
    (3595803, "Escuintla", -90.78816, 14.30097, "GT.06", 156313, ()),
    (3523590, "Mapastepec", -92.90039, 15.43358, "MX.05", 17931, ()),
    (3521476, "Pijijiapan", -93.20938, 15.68618, "MX.05", 50079, ()),
    (3816721, "Tonalá", -93.7546, 16.09007, "MX.05", 35322, ()),
    (3981369, "Tonalá", -103.24168, 20.62263, "MX.14", 408759, ()),
    (3816739, "Arriaga", -93.89972, 16.23557, "MX.05", 24447, ()),
    (3530595, "Ciudad Hidalgo", -92.15195, 14.68018, "MX.05", 14606, ()),
    (4013712, "Ciudad Hidalgo", -100.55502, 19.68957, "MX.16", 60542, ()),
    (3532958, "Álvaro Obregón", -92.37813, 14.92231, "MX.05", 5717, ()),
    (3514663, "Álvaro Obregón", -99.20329, 19.35867, "MX.09", 726664, ()),
    (3517962, "San Pedro Tapanatepec", -94.19313, 16.37107, "MX.20", 7441, ("Tapanatepec",)),
    (3516837, "Santo Domingo Zanatepec", -94.34754, 16.48307, "MX.20", 7249, ("Zanatepec",)),
    (3526357, "Heroica Ciudad de Juchitán de Zaragoza", -95.02181, 16.43375, "MX.20", 88280, ("Juchitán de Zaragoza",)),
    (3522507, "Oaxaca", -96.72544, 17.06025, "MX.20", 255029, ("Oaxaca de Juárez",)),
    (3530597, "Mexico City", -99.12766, 19.42847, "MX.09", 12294193, ("Ciudad de México", "México", "Cdmx", "MEX")),
    (3521081, "Puebla", -98.20723, 19.04778, "MX.21", 1692181, ("Heroica Puebla de Zaragoza",)),
    (8859404, "Puebla", -92.50389, 16.91583, "MX.05", 1245, ()),
    (3514783, "Veracruz", -96.1429, 19.18095, "MX.30", 428323, ("Heroica Veracruz",)),
    (3991164, "Santiago de Querétaro", -100.38806, 20.58806, "MX.22", 1594212, ("Querétaro",)),
    (3816887, "Querétaro", -92.75774, 15.83752, "MX.05", 2203, ()),
    (3981609, "Tijuana", -117.00371, 32.5027, "MX.02", 1922523, ("TIJ",)),
    (3522551, "Nuevo Laredo", -99.51639, 27.47629, "MX.28", 416055, ()),
    (3523466, "Heroica Matamoros", -97.50417, 25.87972, "MX.28", 510739, ("Matamoros",)),
    (3996426, "Matamoros", -103.2285, 25.52699, "MX.07", 52233, ()),
    (3598132, "Guatemala City", -90.51327, 14.64072, "GT.07", 994938, ("Ciudad de Guatemala", "Guatemala")),
    (5520993, "El Paso", -106.48693, 31.75872, "US.TX", 678815, ()),
    (4140963, "Washington", -77.03637, 38.89511, "US.DC", 689545, ("Washington, D.C.", "WAS")),
)


def town_records() -> list[PlaceRecord]:
    """List the towns as a build takes them."""
    regions, spellings = region_names(), town_spellings()
    return [
        PlaceRecord(
            Place(
                name=name,
                kind="town",
                point=LonLat(lon, lat),
                country=code[:2],
                admin1=regions[code],
                admin1_code=code,
                geonameid=geonameid,
                population=population,
                radius_km=town_radius_km(population),
            ),
            (*town_names(name, alternates, country=code[:2]), *spellings.get(geonameid, ())),
            capital=geonameid in CAPITALS,
        )
        for geonameid, name, lon, lat, code, population, alternates in TOWNS
    ]


@cache
def small_gazetteer() -> GeoNames:
    """Open the gazetteer, once a run."""
    return GeoNames(small_index())


@cache
def small_index() -> IndexFiles:
    """Build the index, once a run."""
    folder = Path(tempfile.mkdtemp(prefix="caravan-map-tests-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    build_index([*overlay_records(), *town_records()], folder, version=VERSION, attribution=ATTRIBUTION)
    return read_index(folder)


def folder(cache: Path) -> Path:
    """Give the one gazetteer's folder in a cache."""
    (found,) = cache.iterdir()
    return found
