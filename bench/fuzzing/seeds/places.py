"""Small whole lists of places, and what a geocoder answers."""

from __future__ import annotations

import json

from .articles import archive


def dumps() -> list[bytes]:
    """Give GeoNames dumps, plain and zipped, and a file of alternate names."""
    rows = [
        "3516266\tTapachula\tTapachula\tTAP\t14.90541\t-92.25891\tP\tPPLA2\tMX\t\t05\t089\t\t\t353706\t\t173\tx\t2023-01-01",
        "3526855\tRío Huixtla\tRio Huixtla\tRio Huixtla\t15.1\t-92.4\tH\tSTM\tMX\t\t05\t\t\t\t0\t\t31\tx\t2020-05-05",
    ]
    names = ["1\t3516266\tes\tTapachula de Córdova\t1\t\t\t\t\t", "2\t3526855\ten\tHuixtla River\t\t1\t\t\t\t"]
    whole = ("\n".join(rows) + "\n").encode()
    return [whole, "\n".join(names).encode(), archive({"MX.txt": whole, "readme.txt": b"x"})]


def place_lists() -> list[bytes]:
    """Give own lists of places."""
    return [
        b"name,lat,lon,kind,country,admin1,population,aliases\nVado,15.1,-92.4,town,MX,Chiapas,120,El Vado|Vadito\n",
        'name;latitude;lng;kind\n"Río ""Frío""";15,1;-92,4;feature\n'.encode("cp1252"),
    ]


def geocoder_answers() -> list[bytes]:
    """Give what Nominatim answers."""
    found = {
        "lat": "15.139", "lon": "-92.463", "display_name": "Huixtla, Chiapas, México", "addresstype": "town",
        "boundingbox": ["15.1", "15.2", "-92.5", "-92.4"], "address": {"country_code": "mx"},
    }  # fmt: skip
    return [json.dumps([found, {**found, "addresstype": "river"}]).encode(), b"[]", b'{"error": "x"}']
